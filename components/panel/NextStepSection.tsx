import { useFormatter, useTranslations } from "use-intl";
import { notes, type Promise_, type Review, type Suggestion } from "../../lib/core/contract.ts";
import type { Aside } from "../../lib/core/guidance/aside.ts";
import { isForColleague } from "../../lib/core/guidance/place.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { knownFrom, type Told } from "../../lib/state/told.ts";
import { ClosingForGood } from "../guidance/ClosingForGood.tsx";
import { HandOver } from "../guidance/HandOver.tsx";
import { RefusalParts } from "../guidance/RefusalParts.tsx";
import { SuggestionList } from "../guidance/SuggestionList.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Section } from "../ui/Section.tsx";
import { comesFirst } from "./comes-first.ts";
import { Evidence } from "./Evidence.tsx";

export interface NextStepSectionProps {
  review: Review;
  aside: Aside | null;
  told: Told;
  actions: Pick<ReplyActions, "revealSpan" | "insertSuggestion" | "tellKnown" | "handOver">;
}

/** What the reply promises (who, what, by when), and sentences that could follow: a gesture, a way on, a closing line. */
export function NextStepSection({ review, aside, told, actions }: NextStepSectionProps) {
  const t = useTranslations();
  const language = review.language ?? undefined;
  const isNote = ({ kind }: Suggestion) => notes.some((note) => note === kind);
  const isClosing = aside?.closable === true;
  const closesForGood = isClosing && knownFrom(told).closesForGood;
  const handOver = aside?.handOver ?? null;
  const elsewhere = (suggestion: Suggestion) =>
    isNote(suggestion) ||
    comesFirst(suggestion) ||
    (closesForGood && suggestion.kind === "closure") ||
    (handOver !== null && isForColleague(suggestion));
  const suggestions = review.suggestions.filter((suggestion) => !elsewhere(suggestion));
  return (
    <Section title={t("nextStep.title")}>
      {review.promises.length === 0 ? (
        <p className="dk-soft">{t("nextStep.none")}</p>
      ) : (
        <ul className="dk-promises">
          {review.promises.map((promise) => (
            <PromiseItem key={promise.start} promise={promise} language={language} actions={actions} />
          ))}
        </ul>
      )}
      {suggestions.length > 0 && (
        <Disclosure summary={t("nextStep.more", { count: suggestions.length })}>
          <SuggestionList
            suggestions={suggestions}
            actions={actions}
            language={language}
            limits={aside?.limits}
            labelled
          />
        </Disclosure>
      )}
      {aside?.noGesture && <p className="dk-soft">{t(`nextStep.noGesture.${aside.noGesture}`)}</p>}
      {aside?.refusal && <RefusalParts parts={aside.refusal} />}
      {isClosing && (
        <ClosingForGood
          told={told}
          suggestions={review.suggestions.filter(({ kind }) => kind === "closure")}
          actions={actions}
          language={language}
        />
      )}
      {handOver && <HandOver line={handOver} actions={actions} />}
    </Section>
  );
}

interface PromiseItemProps {
  promise: Promise_;
  language: string | undefined;
  actions: Pick<ReplyActions, "revealSpan">;
}

function PromiseItem({ promise, language, actions }: PromiseItemProps) {
  const t = useTranslations();
  const { dateTime } = useFormatter();
  const { what, who, when } = promise;
  const date = when?.date ? dateTime(new Date(when.date), { weekday: "long", day: "numeric", month: "long" }) : null;
  const notSaid = <span className="dk-not-said">{t("nextStep.notSaid")}</span>;
  return (
    <li>
      <Evidence span={promise} words={what} language={language} actions={actions} />
      <dl className="dk-promise-facts">
        <div>
          <dt>{t("nextStep.who")}</dt>
          <dd>{who === null ? notSaid : <span lang={language}>{who}</span>}</dd>
        </div>
        <div>
          <dt>{t("nextStep.when")}</dt>
          <dd>
            {when === null ? notSaid : <span lang={language}>{when.text}</span>}
            {date && date !== when?.text && ` (${date})`}
          </dd>
        </div>
      </dl>
    </li>
  );
}
