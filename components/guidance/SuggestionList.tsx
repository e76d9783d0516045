import type { Suggestion, SuggestionKind } from "../../lib/core/contract.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { SuggestionForm } from "./SuggestionForm.tsx";

export interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  actions: Pick<ReplyActions, "insertSuggestion">;
  /** Language of the draft. */
  language: string | undefined;
  /** What may be given, for those that give something. */
  limits?: Preset["goodwill"] | undefined;
  /** Show what each is for; not needed where all serve the same note. */
  labelled?: boolean;
}

const giving: readonly SuggestionKind[] = ["goodwill", "cost-compensation"];

export function SuggestionList({ suggestions, actions, language, limits, labelled = false }: SuggestionListProps) {
  return (
    <ul className="dk-suggestions">
      {suggestions.map((suggestion) => (
        <li key={`${suggestion.kind} ${suggestion.text}`}>
          {labelled && (
            <p className="dk-hint" lang={language}>
              {suggestion.label}
            </p>
          )}
          <SuggestionForm
            suggestion={suggestion}
            language={language}
            limits={giving.includes(suggestion.kind) ? limits : undefined}
            onInsert={(text) => void actions.insertSuggestion(suggestion, text)}
          />
        </li>
      ))}
    </ul>
  );
}
