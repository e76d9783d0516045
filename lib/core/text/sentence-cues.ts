import type { CueName } from "../languages/language.ts";
import { rememberedPerSentence } from "./sentence-memory.ts";

/** The cues that match in a sentence, each once. */
export const cuesOfSentence = rememberedPerSentence(({ matchesIn }, number): readonly CueName[] => {
  const cues = new Set<CueName>();
  for (const { owner } of matchesIn[number] ?? []) if (owner.of === "cue") cues.add(owner.cue);
  return [...cues];
});

/** Whether it ends as a question. */
export const isQuestion = rememberedPerSentence(({ text, sentences }, number): boolean => {
  const { start = 0, end = 0 } = sentences[number] ?? {};
  return text.slice(start, end).trimEnd().endsWith("?");
});
