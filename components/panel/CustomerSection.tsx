import { useFormatter, useTranslations } from "use-intl";
import type { ComplaintReading, Suggestion } from "../../lib/core/contract.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { SuggestionList } from "../guidance/SuggestionList.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Section } from "../ui/Section.tsx";
import { useKindNames } from "./names.ts";

export interface CustomerSectionProps {
  complaint: ComplaintReading | null;
  /** What comes before the letter: care to take, or that no answer is needed. */
  suggestions: readonly Suggestion[];
  actions: Pick<ReplyActions, "insertSuggestion">;
  /** The customer's message should be on this page and was not found. */
  isMissing: boolean;
  /** Language of the draft. */
  language: string | undefined;
}

/** What the customer wrote: about what, how they feel, what they asked and whether the reply takes it up. */
export function CustomerSection({ complaint, suggestions, actions, isMissing, language }: CustomerSectionProps) {
  const t = useTranslations();
  const { list } = useFormatter();
  const nameOf = useKindNames();
  if (!complaint)
    return isMissing ? (
      <Section title={t("customer.title")}>
        <p className="dk-soft">{t("customer.missing")}</p>
      </Section>
    ) : null;

  const { issues, emotion, asks, questions, escalation, repeat, vulnerable, name } = complaint;
  const named = (family: "issues" | "asks" | "escalation", kinds: readonly string[]) =>
    list(kinds.map((kind) => nameOf(family, kind)));
  const signals = [
    ...(repeat ? [t("customer.repeat")] : []),
    ...(escalation.length > 0 ? [t("customer.escalation", { steps: named("escalation", escalation) })] : []),
    ...(vulnerable ? [t("customer.vulnerable")] : []),
  ];
  const firstThings = suggestions.length > 0 && (
    <Disclosure
      summary={<span lang={language}>{[...new Set(suggestions.map(({ label }) => label))].join(" · ")}</span>}
    >
      <SuggestionList suggestions={suggestions} actions={actions} language={language} labelled />
    </Disclosure>
  );
  if (issues.length + emotion.strength + asks.length + questions.length + signals.length === 0)
    return (
      <Section title={name ?? t("customer.title")}>
        <p className="dk-soft">{t("customer.nothingFound")}</p>
        {firstThings}
      </Section>
    );
  return (
    <Section title={name ?? t("customer.title")}>
      <dl className="dk-facts">
        {issues.length > 0 && (
          <div>
            <dt>{t("customer.about")}</dt>
            <dd>{named("issues", issues)}</dd>
          </div>
        )}
        {emotion.strength > 0 && (
          <div>
            <dt>{t("customer.feels")}</dt>
            <dd>{nameOf("feelings", emotion.kind, { strength: String(emotion.strength) })}</dd>
          </div>
        )}
        {asks.length > 0 && (
          <div>
            <dt>{t("customer.wants")}</dt>
            <dd>{named("asks", asks)}</dd>
          </div>
        )}
        {questions.length > 0 && (
          <div>
            <dt>{t("customer.questions")}</dt>
            <dd>
              <ul className="dk-questions">
                {questions.map(({ text, start, answered }) => (
                  <li key={start} className={answered ? "dk-question-answered" : "dk-question-open"}>
                    <Icon name={answered ? "tick" : "circle"} />
                    <span>
                      <span lang={language}>{text}</span>
                      <span className="dk-unseen"> ({t(answered ? "customer.answered" : "customer.open")})</span>
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {signals.length > 0 && <Notice tone="warm">{t("customer.warning", { signals: list(signals) })}</Notice>}
      {firstThings}
    </Section>
  );
}
