import { privateChannels, publicChannels } from "../../../guidance/channels.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer } from "../../../guidance/offer.ts";

const care = offer("care", "before-sign-off", { channels: privateChannels });
const carePublicly = offer("care", "before-sign-off", { channels: publicChannels });

/** What cannot wait first; then every subject once more. The label says what to do before the letter goes out. */
export const careTexts: readonly GuidanceText[] = [
  care(
    "Call instead of writing",
    "I'll call you today at [time], if that's all right. I've set the time aside, and there's nothing you need to prepare.",
    { vulnerabilities: ["mental-health"] },
  ),
  care(
    "Agree on safe contact",
    "How and when can I reach you safely? Until I know, I won't call you, and I won't write anywhere but here.",
    {
      vulnerabilities: ["violence"],
    },
  ),
  care(
    "Call them today",
    "To be safe, please stop using [what]. I'll call you today before [time]; my own number is [number].",
    { issues: ["safety"] },
  ),
  {
    ...care(
      "Offer condolences first",
      "I'm so sorry for your loss. I'll see to it that we send nothing more in their name.",
      { vulnerabilities: ["bereavement"] },
    ),
    place: "after-greeting",
  },
  care(
    "Have a manager call",
    "My manager, [name], would like to hear this from you and will call you on [date] at [time].",
    { issues: ["discrimination"] },
  ),
  care(
    "Block the account now",
    "I'm blocking your account now, so that no more money can leave it. I'll call you at [time] about what comes next.",
    { issues: ["fraud"] },
  ),
  care(
    "Show it to legal",
    "I know your case and I'm your point of contact: [name], [number]. You'll have an answer to every point by [date].",
    { escalation: ["lawyer", "group"] },
  ),
  care(
    "Show the press office",
    "I'd like to go through this with you and hear what you want to know. May I call you today at [time]?",
    { escalation: ["press"] },
  ),
  care(
    "Check the complaint route",
    "You're free to take this to <appeal>. You can still come to me in the meantime: [name], [number].",
    { escalation: ["regulator"] },
  ),
  care("Tell your manager first", "If the police need anything from us, they can reach me: [name], [number].", {
    escalation: ["police"],
  }),
  care(
    "Show the privacy officer",
    "My colleague [name], who looks after privacy here, is looking into it with me; by [date] I'll tell you what happened to your details.",
    { issues: ["privacy"] },
  ),
  care(
    "Stop the reminders first",
    "I'm stopping all reminders until [date], and no costs will be added. What could you manage each month?",
    { vulnerabilities: ["debt"] },
  ),
  care(
    "Give extra time",
    "There's no hurry: you have until [date], and longer is fine too. Would you rather talk? I can call.",
    { vulnerabilities: ["illness"] },
  ),
  care(
    "Ask what helps",
    "What's easiest for you: a call, an email, or somebody who arranges this on your behalf? I'll fit in with that.",
    { vulnerabilities: ["disability"] },
  ),
  care(
    "Offer an unhurried call",
    "Shall I call, so we can go through it at your pace? A relative or friend is welcome to join us.",
    { vulnerabilities: ["old-age"] },
  ),
  care("Keep it plain", "Is anything not clear? I can call you. A friend or relative can translate.", {
    vulnerabilities: ["language"],
  }),
  care(
    "Give it priority",
    "With a child to think of, this can't wait. I'll see today what we can do sooner, and call you at [time].",
    { vulnerabilities: ["child"] },
  ),
  care(
    "Call, don't write again",
    "I'll call you today at [time]. From now on you have one point of contact: me, [name], on [number].",
    { severity: [3, 3] },
  ),
  care("Call them first", "I'd like to talk to you about this myself. Would today at [time] suit you?", {
    escalation: ["social-media"],
  }),

  // Once more, for who would rather say something else.
  care(
    "Name a helpline",
    "If it gets too much, somebody will listen day and night, free of charge: in the UK and Ireland Samaritans on 116 123, in the US and Canada 988.",
    { vulnerabilities: ["mental-health"] },
  ),
  care(
    "Give nothing to others",
    "I won't give your address or number to anyone, not even to someone who says they're calling for you.",
    { vulnerabilities: ["violence"] },
  ),
  care(
    "Report it inside today",
    "I've told [name], who looks after safety here; by [date] you'll hear what we're doing.",
    {
      issues: ["safety"],
    },
  ),
  care(
    "Give one contact",
    "From now on this all goes through me, [name], on [number]; you won't have to explain it to anybody else.",
    { vulnerabilities: ["bereavement", "illness"] },
  ),
  care(
    "Name the formal route",
    "You can also make this a formal complaint. I'll send you the steps today, and I'll help you with it if you'd like.",
    { issues: ["discrimination"] },
  ),
  care(
    "Warn without blame",
    "For now I wouldn't click on any links or give anyone a code; we'll never call and ask you for one.",
    {
      issues: ["fraud"],
    },
  ),
  care("Meet their deadline", "You asked for an answer by [date]; you'll have ours in writing before then.", {
    escalation: ["lawyer"],
  }),
  care(
    "Offer a payment plan",
    "We'll agree on an amount you can manage. If you're in the UK, StepChange gives free advice on debt: 0800 138 1111.",
    { vulnerabilities: ["debt"] },
  ),
  care(
    "Read everything first",
    "I've read all your messages from the beginning, so you don't have to explain anything again.",
    { severity: [3, 3] },
  ),

  // Where others read along.
  carePublicly(
    "Answer this in private",
    "I'd like to help you with this personally. Could you send me a number and a time in a DM? Then I'll call you today.",
    { vulnerable: true },
  ),
  carePublicly(
    "Go private at once",
    "I want to talk to you about this today. Could you send me a number in a DM? Then I'll call you before [time].",
    { severity: [4, 4] },
  ),
  carePublicly(
    "Have it read first",
    "I'm looking into this myself today, and you'll hear from me, [name], before [time].",
    { escalation: ["lawyer", "press", "regulator", "police", "group"] },
  ),
];
