import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer, whereCostsAreRepaid } from "../../../guidance/offer.ts";

const repay = offer("cost-compensation", "before-sign-off", whereCostsAreRepaid);

export const costCompensation: readonly GuidanceText[] = [
  repay(
    "Pay the call charges",
    "I'm paying back what you spent on call charges: [amount], in your account by [date].",
    {
      costs: ["phone"],
    },
  ),
  repay("Pay the postage", "The postage is on us: I'm refunding [amount] today.", { costs: ["post"] }),
  repay(
    "Pay the journey",
    "That was a trip you didn't need to make. I'm paying back what you spent on it: [amount], by [date].",
    { costs: ["travel"] },
  ),
  repay(
    "Ask for the receipt",
    "You've had costs because of this. With a photo of the receipt, I'll pay them back the same day.",
    { costs: ["phone", "post", "travel"] },
  ),
];
