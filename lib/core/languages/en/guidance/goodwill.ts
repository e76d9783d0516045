import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { harmful, offer, whereADayWasSpoilt, whereGesturesFit, whereGiftsFit } from "../../../guidance/offer.ts";

const gesture = offer("goodwill", "before-sign-off", whereGesturesFit);
const gift = offer("goodwill", "before-sign-off", whereGiftsFit);

/** By rung of the ladder, and within one by kind of failure: what costs no money first, and of the same kind as the loss. */
export const goodwill: readonly GuidanceText[] = [
  // A day that mattered.
  gift("Flowers for that day", "I'm sending you flowers for [occasion]. I know they won't bring the day back.", {
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
    "My manager, [name], will call you on [date] to apologise personally and to hear what you still need.",
    { severity: [3, 3], issues: harmful },
  ),
  gift("Drop the price", "You won't pay anything for [what]: I'm refunding [amount] today.", {
    severity: [3, 3],
    issues: ["late", "damaged", "quality", "cancel"],
  }),
  gift("Give the whole month", "[month] is on us: you won't pay anything for that month.", {
    severity: [3, 3],
    issues: ["outage", "wait", "contract", "billing"],
  }),
  gift(
    "Add to the refund",
    "On top of your refund I'm sending you [amount] for the wait; it will be in your account by [date].",
    { severity: [3, 3], issues: ["refund"] },
  ),
  gesture(
    "Write what has changed",
    "I'll write to you by [date] to explain how this went wrong a second time, and what we've changed since.",
    { severity: [3, 3] },
  ),

  // Days lost or effort made.
  gesture(
    "Deliver when it suits",
    "I'll have it delivered at a time you choose, evenings included, and delivery is on us.",
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
  gesture("Call to check", "I'll call you on [date] to check that everything is still working.", {
    severity: [2, 2],
    issues: ["outage"],
  }),
  gift("Charge no lost days", "You won't pay for the days without [service]: they come off your [month] bill.", {
    severity: [2, 2],
    issues: ["outage"],
  }),
  gesture(
    "Take off added charges",
    "Today I'm taking off the late charges this caused and stopping the reminders, so you won't see them again.",
    { severity: [2, 2], issues: ["billing", "contract"] },
  ),
  gift("Lower the next bill", "I've taken [amount] off your [month] bill, for the time this has cost you.", {
    severity: [2, 2],
    issues: ["billing", "contract"],
  }),
  gesture(
    "Put the refund first",
    "I've put your refund first, and I'll check on [date] that the money has reached you.",
    { severity: [2, 2], issues: ["refund"] },
  ),
  gift("Add to the refund", "You waited far too long for your own money, so I'm adding [amount] to it.", {
    severity: [2, 2],
    issues: ["refund"],
  }),
  gift("Give a better place", "I've moved you to something better on [date]: [what]. There's nothing extra to pay.", {
    severity: [2, 2],
    issues: ["cancel"],
  }),
  gift(
    "Their right, plus something",
    "You'll get your money back: that's your right. On top of that, I'm giving you [what].",
    {
      severity: [2, 2],
      issues: ["cancel"],
    },
  ),
  gesture("Call when it suits", "You've waited long enough. I'll call you at a time you choose, evenings included.", {
    severity: [2, 2],
    issues: ["wait"],
  }),
  gift("Send something small", "To make up for the wait I'm sending you [what]; it'll be with you by [date].", {
    severity: [2, 2],
    issues: ["wait"],
  }),
  gesture(
    "Tell what will change",
    "I'm taking this up with the team on [date], and then I'll tell you what we're going to do differently.",
    { severity: [2, 2], issues: ["rude"] },
  ),

  // A nuisance: time and attention, no money.
  gesture("Have a manager call", "My manager, [name], will call you on [date] to apologise personally.", {
    severity: [1, 2],
    issues: ["rude"],
  }),
  gesture(
    "List the details involved",
    "By [date] you'll have a full account: which details were involved, who may have seen them and what we've done.",
    { severity: [1, 3], issues: ["privacy"] },
  ),
  gesture("Give it priority", "I've moved your order to the front: it leaves today.", {
    severity: [1, 1],
    issues: ["late"],
  }),
  gesture(
    "Collect from their home",
    "I'll have the old one collected from your door on [date], so you don't have to go anywhere with it.",
    {
      severity: [1, 1],
      issues: ["damaged"],
    },
  ),
  gesture("Let them choose", "What would put this right for you: [what], or [something else]? I'll arrange it today.", {
    severity: [1, 1],
    issues: ["quality", "damaged"],
  }),
  gesture(
    "Confirm in writing",
    "I'm sending you the correct details in writing today, so that you have them in black and white.",
    { severity: [1, 1], issues: ["billing", "contract"] },
  ),
  gesture("Hold a place", "I'm holding a place for you until [date], so you can take your time to decide.", {
    severity: [1, 1],
    issues: ["cancel"],
  }),
  gesture(
    "Give your own number",
    "My own number is [number], so next time you won't have to explain it all to somebody new.",
    {
      severity: [1, 1],
      issues: ["late", "wait", "outage", "billing", "refund", "contract", "cancel"],
    },
  ),
];
