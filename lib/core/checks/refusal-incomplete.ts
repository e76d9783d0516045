import { readRefusal } from "../guidance/refusal-parts.ts";
import type { Check } from "./check.ts";

/** A no without a reason, or one after which nothing is possible. */
export const refusalIncomplete: Check = {
  id: "refusal-incomplete",
  category: "content",
  severity: 2,
  find: ({ reading, triad }) => {
    const refusal = readRefusal(reading, triad);
    if (!refusal) return [];
    const { start, end, parts } = refusal;
    if (parts.reason && parts["way-on"]) return [];
    const missing = parts.reason ? "way-on" : parts["way-on"] ? "reason" : "both";
    return [{ start, end, reason: `refusal-without-${missing}` }];
  },
};
