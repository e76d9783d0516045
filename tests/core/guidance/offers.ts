import type { Language, Suggestion, SuggestionKind } from "../../../lib/core/contract.ts";
import { type CaseKnown, nothingKnown } from "../../../lib/core/guidance/case-known.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";

/** A letter that is being written: what the customer wrote, what stands in the box, where and as which answer. */
export interface Case {
  language: Language;
  complaint: string;
  text?: string;
  channel?: string;
  answerNumber?: number;
  /** What the agent has said of the case. */
  known?: Partial<CaseKnown>;
  /** What the team has settled. */
  preset?: Partial<Preset>;
}

/** What is offered of one kind, best first. */
export function offersOf(kind: SuggestionKind, { language, text = "", known, preset, ...draft }: Case): Suggestion[] {
  const { suggestions } = review(
    { text, ...draft },
    {
      preset: { ...defaultPreset, ...preset },
      now: new Date(2026, 10, 3),
      language,
      known: { ...nothingKnown, ...known },
    },
  );
  return suggestions.filter((one) => one.kind === kind);
}
