import { publicChannels } from "../../../guidance/channels.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer } from "../../../guidance/offer.ts";

const move = offer("move-to-private", "before-sign-off", {
  channels: publicChannels,
  not: ["goes-private"],
  unless: [{ remark: true }],
});

export const moveToPrivate: readonly GuidanceText[] = [
  move(
    "Have details taken down",
    "Your details can be seen by everybody here. Could you take that message down and send me a DM instead? I'll help you there today.",
    { facts: ["order-number", "email", "phone", "iban", "postcode"] },
  ),
  move(
    "Talk about it personally",
    "I'd rather talk to you about this than write about it here. Could you send me a DM with a time when I can call?",
    { issues: ["rude", "privacy", "safety", "discrimination", "fraud"], channels: ["public"] },
  ),
  move(
    "Ask for a DM",
    "Could you send me your [detail] in a DM? Then I'll look into it and you'll have an answer by [time].",
    { channels: ["public"] },
  ),
  move(
    "Say why in private",
    "Everyone can read this here, so could we carry on in a DM? You'll have an answer from me there today.",
    { channels: ["public"] },
  ),
  move(
    "Give an email address",
    "Could you email me at [address]? I'll look up your [what] myself, and you'll have an answer by [date].",
    { channels: ["review"] },
  ),
  move("Offer a call", "I'd like to hear from you what happened: you'll reach me on [number], today until [time].", {
    channels: ["review"],
  }),
];
