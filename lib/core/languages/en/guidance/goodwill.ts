import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { harmful, offer, whereADayWasSpoilt, whereGesturesFit, whereGiftsFit } from "../../../guidance/offer.ts";

const gesture = offer("goodwill", "before-sign-off", whereGesturesFit);
const gift = offer("goodwill", "before-sign-off", whereGiftsFit);

/** By rung of the ladder, and within one by kind of failure: what costs no money first, and of the same kind as the loss. */
export const goodwill: readonly GuidanceText[] = [
  // A day that mattered.
  gift("Flowers for that day", "I'm sending you flowers for [occasion]. I know they don't bring the day itself back.", {
    ...whereADayWasSpoilt,
    severity: [2, 3],
  }),
  gift("Card with something in", "For [occasion] I'm sending you a card with [what] in it; you'll have it by [date].", {
    ...whereADayWasSpoilt,
    severity: [1, 1],
  }),

  // Failed again: somebody higher up, what has changed, and the price itself.
  gesture(
    "Have a manager call",
    "My manager, [name], will call you on [date] to apologise in person and to hear what you still need.",
    { severity: [3, 3], issues: harmful },
  ),
  gift("Drop the price", "You won't pay anything for [what]: I'm refunding [amount] today.", {
    severity: [3, 3],
    issues: ["late", "damaged", "quality", "cancel"],
  }),
  gift("Give the whole month", "The month of [month] is on us: you pay nothing for it.", {
    severity: [3, 3],
    issues: ["outage", "wait", "contract", "billing"],
  }),
  gift(
    "Add to the refund",
    "On top of your own money you'll get [amount] from us, for all the waiting. It will be there by [date].",
    { severity: [3, 3], issues: ["refund"] },
  ),
  gesture(
    "Write what has changed",
    "I'll write to you by [date] about how this could go wrong a second time, and what we have changed since.",
    { severity: [3, 3] },
  ),

  // Days lost or effort made.
  gesture(
    "Deliver when it suits",
    "I'll have it delivered at a time you choose, evenings too, and delivery is on us.",
    { severity: [2, 2], issues: ["late"] },
  ),
  gift("Take something off", "For the days you had to wait, I'm taking [amount] off the price.", {
    severity: [2, 2],
    issues: ["late"],
  }),
  gift("Add to the warranty", "I've added [number] months to the warranty on the new one.", {
    severity: [2, 2],
    issues: ["damaged"],
  }),
  gift("Send something with it", "I'm sending [what] along with the new one; that's on us.", {
    severity: [2, 2],
    issues: ["damaged"],
  }),
  gift("Do it again, free", "You'll get [what] again, on us, and I'll see to it myself that it's right this time.", {
    severity: [2, 2],
    issues: ["quality"],
  }),
  gift("Refund part of it", "You didn't get what you paid for, so I'm refunding [amount]; you'll have it by [date].", {
    severity: [2, 2],
    issues: ["quality"],
  }),
  gesture("Call to check", "I'll call you on [date] to hear whether everything is still working at your end.", {
    severity: [2, 2],
    issues: ["outage"],
  }),
  gift("Charge no lost days", "The days without [service] are free: they come off your [month] bill.", {
    severity: [2, 2],
    issues: ["outage"],
  }),
  gesture(
    "Take off added charges",
    "I'm removing the reminders and late charges this caused today, so you won't see them again.",
    { severity: [2, 2], issues: ["billing", "contract"] },
  ),
  gift("Lower the next bill", "Your [month] bill is [amount] lower, for the time this has cost you.", {
    severity: [2, 2],
    issues: ["billing", "contract"],
  }),
  gesture(
    "Put the refund first",
    "I've moved your refund to the front, and on [date] I'll check myself that the money is there.",
    { severity: [2, 2], issues: ["refund"] },
  ),
  gift("Add to the refund", "You waited this long for your own money, so I'm adding [amount] to it.", {
    severity: [2, 2],
    issues: ["refund"],
  }),
  gift("Give a better place", "For [date] I've given you a better place: [what]. There's nothing extra to pay.", {
    severity: [2, 2],
    issues: ["cancel"],
  }),
  gift(
    "Their right, plus something",
    "You'll get your money back, which is yours by right. From me you'll get [what] as well.",
    {
      severity: [2, 2],
      issues: ["cancel"],
    },
  ),
  gesture("Call when it suits", "You've waited long enough. I'll call you at a time you choose, after six too.", {
    severity: [2, 2],
    issues: ["wait"],
  }),
  gift("Send something small", "For all the waiting I'm sending you [what]; it'll be with you by [date].", {
    severity: [2, 2],
    issues: ["wait"],
  }),
  gesture(
    "Tell what will change",
    "I'm taking this up with the team on [date], and afterwards I'll tell you what we're going to do differently.",
    { severity: [2, 2], issues: ["rude"] },
  ),

  // A nuisance: time and attention, no money.
  gesture("Have a manager call", "My manager, [name], will call you on [date] to apologise in person.", {
    severity: [1, 2],
    issues: ["rude"],
  }),
  gesture(
    "List the details involved",
    "By [date] you'll have a full account: which details it was, who saw them and what we did.",
    { severity: [1, 3], issues: ["privacy"] },
  ),
  gesture("Give it priority", "I've moved your order to the front: it leaves today.", {
    severity: [1, 1],
    issues: ["late"],
  }),
  gesture("Collect from their home", "I'll have the old one collected from your door on [date], so you can stay in.", {
    severity: [1, 1],
    issues: ["damaged"],
  }),
  gesture(
    "Let them choose",
    "What would put this right for you: [what], or rather [something else]? I'll arrange it today.",
    {
      severity: [1, 1],
      issues: ["quality", "damaged"],
    },
  ),
  gesture(
    "Confirm in writing",
    "I'm sending you a letter today that says what's correct now, so that you have it in black and white.",
    { severity: [1, 1], issues: ["billing", "contract"] },
  ),
  gesture("Hold a place", "I'm holding two places for you until [date], so you can take your time.", {
    severity: [1, 1],
    issues: ["cancel"],
  }),
  gesture("Give your own number", "My own number is [number]: call it and you'll get me straight away.", {
    severity: [1, 1],
    issues: ["late", "wait", "outage", "billing", "refund", "contract", "cancel"],
  }),
];
