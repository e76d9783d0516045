import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer, whereCostsAreRepaid } from "../../../guidance/offer.ts";

const repay = offer("cost-compensation", "before-sign-off", whereCostsAreRepaid);

export const costCompensation: readonly GuidanceText[] = [
  repay("Pay the call charges", "I'm paying back your call charges: [amount], in your account by [date].", {
    costs: ["phone"],
  }),
  repay("Pay the postage", "The postage is on us: I'm refunding [amount] today.", { costs: ["post"] }),
  repay(
    "Pay the journey",
    "You shouldn't have had to make that trip. I'm paying back what it cost you: [amount], by [date].",
    { costs: ["travel"] },
  ),
  repay(
    "Ask for the receipt",
    "This has cost you money. If you send me a photo of the receipt, I'll pay it back the same day.",
    { costs: ["phone", "post", "travel"] },
  ),
];
