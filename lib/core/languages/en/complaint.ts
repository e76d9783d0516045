import type { ComplaintCues } from "../language.ts";

/** What a customer's message is searched for. */
export const complaint: ComplaintCues = {
  issues: {},
  emotions: {},
  escalation: {},
  asks: {},
  vulnerable: {},
  repeat: [],
};
