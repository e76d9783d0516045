import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer } from "../../../guidance/offer.ts";

/** For a mere remark: nothing need be answered, and who wants to can be brief. */
const brief = offer("no-reply-needed", "after-greeting", { remark: true });

export const noReplyNeeded: readonly GuidanceText[] = [
  brief("No answer needed", "I'm glad you told us. I'll let [who] know today."),
  brief("Brief thanks will do", "Thank you for taking the trouble to tell us about [what]. It helps to know."),
];
