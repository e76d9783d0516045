import type { NotePhrases } from "../../language.ts";

export const solution: NotePhrases = {
  phrases: {},
  lookAlikes: [],
  examples: { strong: [], weak: [], fake: [], absent: [] },
};
