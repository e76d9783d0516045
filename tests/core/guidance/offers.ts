import type { Language, Suggestion, SuggestionKind } from "../../../lib/core/contract.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";

/** A letter that is being written: what the customer wrote, what stands in the box, where and as which answer. */
export interface Case {
  language: Language;
  complaint: string;
  text?: string;
  channel?: string;
  answerNumber?: number;
}

/** What is offered of one kind, best first. */
export function offersOf(kind: SuggestionKind, { language, text = "", ...draft }: Case): Suggestion[] {
  const { suggestions } = review({ text, ...draft }, { preset: defaultPreset, now: new Date(2026, 10, 3), language });
  return suggestions.filter((one) => one.kind === kind);
}
