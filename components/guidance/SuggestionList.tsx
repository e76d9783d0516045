import type { Suggestion } from "../../lib/core/contract.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { SuggestionForm } from "./SuggestionForm.tsx";

export interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  actions: Pick<ReplyActions, "insertSuggestion">;
  /** Language of the draft. */
  language: string | undefined;
  /** Show what each is for; not needed where all serve the same note. */
  labelled?: boolean;
}

export function SuggestionList({ suggestions, actions, language, labelled = false }: SuggestionListProps) {
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
            onInsert={(text) => void actions.insertSuggestion(suggestion, text)}
          />
        </li>
      ))}
    </ul>
  );
}
