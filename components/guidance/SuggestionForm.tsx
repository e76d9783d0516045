import { useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Suggestion } from "../../lib/core/contract.ts";
import { isForColleague } from "../../lib/core/guidance/place.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { Button } from "../ui/Button.tsx";
import { fillSlots, isMore, isSum, slotPieces } from "./slots.ts";

export interface SuggestionFormProps {
  suggestion: Suggestion;
  /** Language of the draft. */
  language: string | undefined;
  /** What may be given; said beside a sum. */
  limits?: Preset["goodwill"] | undefined;
  onInsert(text: string): void;
}

/**
 * A sentence that can be inserted; what only the agent knows is filled in first. Asked a second time it goes in as it is, its gaps in
 * brackets, which the review then finds.
 */
export function SuggestionForm({ suggestion, language, limits, onInsert }: SuggestionFormProps) {
  const t = useTranslations();
  const id = useId();
  const [values, setValues] = useState<readonly string[]>(() => suggestion.slots.map(() => ""));
  const [asked, setAsked] = useState(false);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const open = suggestion.slots.filter((_, index) => !values[index]?.trim());

  const sum = suggestion.slots.findIndex(({ name }) => isSum(name));

  function insert() {
    const first = suggestion.slots.findIndex((_, index) => !values[index]?.trim());
    if (first === -1 || asked) return onInsert(fillSlots(suggestion, values));
    setAsked(true);
    fields.current[first]?.focus();
  }

  return (
    <form
      className="dk-suggestion"
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <p lang={language} id={id}>
        {slotPieces(suggestion, values).map(({ key, text, slot }) =>
          slot === null ? (
            text
          ) : (
            <mark key={key} className="dk-slot">
              {text}
            </mark>
          ),
        )}
      </p>
      {suggestion.slots.length > 0 && (
        <div className="dk-slot-fields" lang={language}>
          {suggestion.slots.map((slot, index) => (
            <div key={slot.start} className="dk-slot-field">
              <label htmlFor={`${id}-${index}`}>{slot.name}</label>
              <input
                id={`${id}-${index}`}
                className="dk-input"
                autoComplete="off"
                value={values[index]}
                aria-invalid={asked && !values[index]?.trim() ? true : undefined}
                aria-describedby={limits && isSum(slot.name) ? `${id}-limit` : undefined}
                ref={(field) => {
                  fields.current[index] = field;
                }}
                onChange={(event) => setValues(values.with(index, event.currentTarget.value))}
              />
            </div>
          ))}
        </div>
      )}
      {limits && limits.most !== null && sum !== -1 && (
        <p id={`${id}-limit`} className={isMore(values[sum], limits.most) ? "dk-over-limit" : "dk-hint"}>
          {t("suggestion.most", { most: limits.most })}
          {limits.beyond !== "" && <> {t("suggestion.beyond", { beyond: limits.beyond })}</>}
        </p>
      )}
      <div className="dk-suggestion-end">
        <Button small type="submit" data-testid="insert-suggestion" aria-describedby={id}>
          {t(isForColleague(suggestion) ? "suggestion.copy" : "suggestion.insert")}
        </Button>
        <span className="dk-hint" role="status">
          {asked && open.length > 0 && t("suggestion.fillFirst", { names: open.map(({ name }) => name).join(", ") })}
        </span>
      </div>
    </form>
  );
}
