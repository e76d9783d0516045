import { useTranslations } from "use-intl";
import type { Suggestion } from "../../lib/core/contract.ts";
import { closingGrounds } from "../../lib/core/guidance/case-known.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import type { Told } from "../../lib/state/told.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { SuggestionList } from "./SuggestionList.tsx";

export interface ClosingForGoodProps {
  told: Told;
  /** The closing texts that are offered. */
  suggestions: readonly Suggestion[];
  actions: Pick<ReplyActions, "tellKnown" | "insertSuggestion">;
  /** Language of the draft. */
  language: string | undefined;
}

/** One click away: what must all be true before a complaint is closed for good, each confirmed by hand, and then the text. */
export function ClosingForGood({ told, suggestions, actions, language }: ClosingForGoodProps) {
  const t = useTranslations("closing");
  const isConfirmed = closingGrounds.every((ground) => told.grounds.includes(ground));
  return (
    <Disclosure summary={t("title")} startsOpen={told.grounds.length > 0}>
      <fieldset className="dk-grounds">
        <legend className="dk-soft">{t("onlyWhen")}</legend>
        {closingGrounds.map((ground) => (
          <label key={ground} className="dk-choice">
            <input
              type="checkbox"
              checked={told.grounds.includes(ground)}
              onChange={({ currentTarget: { checked } }) =>
                actions.tellKnown({
                  grounds: closingGrounds.filter((one) => (one === ground ? checked : told.grounds.includes(one))),
                })
              }
            />
            <span>{t(`grounds.${ground}`)}</span>
          </label>
        ))}
      </fieldset>
      {isConfirmed && suggestions.length > 0 && (
        <SuggestionList suggestions={suggestions} actions={actions} language={language} labelled />
      )}
      {isConfirmed && suggestions.length === 0 && <p className="dk-soft">{t("nothing")}</p>}
    </Disclosure>
  );
}
