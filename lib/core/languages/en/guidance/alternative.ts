import { channelKinds } from "../../../guidance/channels.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer, whereAnotherWayHelps } from "../../../guidance/offer.ts";

const another = offer("alternative", "before-sign-off", whereAnotherWayHelps);

export const alternative: readonly GuidanceText[] = [
  another("Say what you can", "Here's what I can do for you: [what]. Shall I arrange that today?", {
    draft: ["refuses"],
  }),
  another(
    "Bring a safe one",
    "I'm having another [what] brought to you today, so there's no need to use the old one.",
    {
      issues: ["safety"],
    },
  ),
  another(
    "Lend something meanwhile",
    "Until it all works again, you can use [what] from us. It won't cost you anything.",
    {
      issues: ["outage"],
      channels: channelKinds,
    },
  ),
  another("Bring something today", "That's too long to go without, so I'm having [what] brought to you today.", {
    issues: ["outage"],
  }),
  another("Offer earlier collection", "You don't have to wait: one is ready for you at [place], today until [time].", {
    issues: ["late"],
  }),
  another("Offer the money back", "Would you rather not wait any longer? Then I'll refund you today.", {
    issues: ["late"],
  }),
  another(
    "Lend one meanwhile",
    "Until the new one arrives, you can borrow [what] from us; I'll have it brought to you tomorrow.",
    {
      issues: ["damaged"],
    },
  ),
  another(
    "Let them choose",
    "Would you rather have your money back than a new one? That's fine too: I'll refund it today.",
    {
      issues: ["damaged"],
    },
  ),
  another("Offer something else", "Instead, I'd like to offer you [what]. Would that suit you better?", {
    issues: ["quality"],
  }),
  another("Offer two dates", "I found two other options: [date] or [other date]. Which suits you better?", {
    issues: ["cancel"],
  }),
  another("Find another way", "You could also go by [what]; I'll rebook you today, with nothing extra to pay.", {
    issues: ["cancel"],
  }),
  another("Arrange a call", "There's no need to wait on hold: shall I call you on [date] at [time]?", {
    issues: ["wait"],
  }),
  another(
    "Name the quiet hours",
    "You'll get through fastest between [time] and [time]. Or write to [address]: I answer those messages myself.",
    { issues: ["wait"], channels: channelKinds },
  ),
  another(
    "Put payment on hold",
    "Until I've found out what happened, you don't have to pay; I'm stopping the reminders.",
    {
      issues: ["billing"],
    },
  ),
  another(
    "Pause the contract",
    "Your contract is on hold until I've found out what happened; you pay nothing for that time.",
    {
      issues: ["contract"],
    },
  ),
  another("Send it urgently", "If it isn't there by [date], I'll get it to you by same-day transfer.", {
    issues: ["refund"],
  }),
  another("Lock the account", "I'm locking your account now: nobody can change or order anything on it until [date].", {
    issues: ["privacy"],
  }),
];
