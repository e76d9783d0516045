import type { NotePhrases } from "../../language.ts";

export const empathy: NotePhrases = {
  phrases: {},
  lookAlikes: [],
  examples: { strong: [], weak: [], fake: [], absent: [] },
};
