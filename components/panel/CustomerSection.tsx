import { useFormatter, useTranslations } from "use-intl";
import type { ComplaintReading, Draft, Suggestion } from "../../lib/core/contract.ts";
import type { Aside } from "../../lib/core/guidance/aside.ts";
import { channelKind } from "../../lib/core/guidance/channels.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import type { Told } from "../../lib/state/told.ts";
import { SuggestionList } from "../guidance/SuggestionList.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Section } from "../ui/Section.tsx";
import { FaultChoice } from "./FaultChoice.tsx";
import { useKindNames } from "./names.ts";
import { WaitingLine } from "./WaitingLine.tsx";
import { Warnings } from "./Warnings.tsx";

export interface CustomerSectionProps {
  complaint: ComplaintReading | null;
  /** What comes before the letter: care to take, or that no answer is needed. */
  suggestions: readonly Suggestion[];
  actions: Pick<ReplyActions, "insertSuggestion" | "tellKnown">;
  told: Told;
  aside: Aside | null;
  draft: Pick<Draft, "channel" | "answerNumber">;
  /** The customer's message should be on this page and was not found. */
  isMissing: boolean;
  /** Language of the draft. */
  language: string | undefined;
}

/** What the customer wrote: about what, how they feel, what they asked and whether the reply takes it up. */
export function CustomerSection(props: CustomerSectionProps) {
  const { complaint, suggestions, actions, told, aside, draft, isMissing, language } = props;
  const t = useTranslations();
  const { list } = useFormatter();
  const nameOf = useKindNames();
  if (!complaint)
    return isMissing ? (
      <Section title={t("customer.title")}>
        <p className="dk-soft">{t("customer.missing")}</p>
        <dl className="dk-facts">
          <FaultChoice told={told} actions={actions} />
        </dl>
      </Section>
    ) : null;

  const { issues, emotion, asks, questions, escalation, repeat, vulnerable, name } = complaint;
  const signals = aside?.signals ?? [];
  const named = (family: "issues" | "asks", kinds: readonly string[]) =>
    list(kinds.map((kind) => nameOf(family, kind)));
  const care = suggestions.filter(({ kind }) => kind === "care");
  const rest = suggestions.filter(({ kind }) => kind !== "care");
  const isSerious = repeat || vulnerable || escalation.length + signals.length + care.length > 0;
  const isComplaint = issues.length + emotion.strength + asks.length + questions.length > 0 || isSerious;
  const after = (
    <>
      <WaitingLine waiting={aside?.waiting ?? null} />
      {aside?.incident && <p>{t("customer.incident", { name: aside.incident })}</p>}
      <Warnings
        complaint={complaint}
        signals={signals}
        isLetter={channelKind(draft.channel) === "letter"}
        answerNumber={draft.answerNumber ?? 1}
        care={care}
        language={language}
      />
      {care.length > 0 && (
        <Disclosure summary={t("customer.careSentences", { count: care.length })}>
          <SuggestionList suggestions={care} actions={actions} language={language} labelled />
        </Disclosure>
      )}
      {rest.length > 0 && (
        <Disclosure summary={<span lang={language}>{[...new Set(rest.map(({ label }) => label))].join(" · ")}</span>}>
          <SuggestionList suggestions={rest} actions={actions} language={language} labelled />
        </Disclosure>
      )}
    </>
  );
  if (!isComplaint)
    return (
      <Section title={name ?? t("customer.title")}>
        <p className="dk-soft">{t("customer.nothingFound")}</p>
        {after}
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
        <FaultChoice told={told} actions={actions} />
      </dl>
      {after}
    </Section>
  );
}
