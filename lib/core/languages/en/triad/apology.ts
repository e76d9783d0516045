import type { NotePhrases } from "../../language.ts";

export const apology: NotePhrases = {
  phrases: {},
  lookAlikes: [],
  examples: { strong: [], weak: [], fake: [], absent: [] },
};
