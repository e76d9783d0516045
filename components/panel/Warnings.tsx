import { useFormatter, useTranslations } from "use-intl";
import type { ComplaintReading, Suggestion } from "../../lib/core/contract.ts";
import type { MessageSignal } from "../../lib/core/guidance/aside.ts";
import { Notice } from "../ui/Notice.tsx";
import { useKindNames } from "./names.ts";

export interface WarningsProps {
  complaint: ComplaintReading;
  signals: readonly MessageSignal[];
  /** It came by post, or goes there. */
  isLetter: boolean;
  /** 1 for the first answer in the thread. */
  answerNumber: number;
  /** What to do before the letter goes out; the first is shown. */
  care: readonly Suggestion[];
  /** Language of the draft. */
  language: string | undefined;
}

/** Steps of a customer for which there is one of ours. */
const escalationSteps = ["lawyer", "group", "press", "regulator", "police", "social-media", "money-back"] as const;

/** From this answer on, the customer has had to come back more than once. */
const thirdAnswer = 3;

/** What makes this a message for extra care, in one warm line, and the first thing to do; a calm word on a rough message. */
export function Warnings({ complaint, signals, isLetter, answerNumber, care, language }: WarningsProps) {
  const t = useTranslations("customer");
  const { list } = useFormatter();
  const nameOf = useKindNames();
  const { issues, escalation, repeat, vulnerable } = complaint;
  const comesBack = repeat || answerNumber >= thirdAnswer;
  const byPost = isLetter || signals.includes("registered");
  // What weighs most first: where the engine offers nothing to say yet, this is what to do.
  const steps = [
    ...(issues.includes("safety") ? (["unsafe"] as const) : []),
    ...(vulnerable ? (["vulnerable"] as const) : []),
    ...escalationSteps.filter((kind) => escalation.includes(kind)),
    ...(byPost ? (["byPost"] as const) : []),
    ...(comesBack ? (["repeat"] as const) : []),
  ];
  const reasons = [
    ...(comesBack ? [t("repeat")] : []),
    ...(escalation.length > 0
      ? [t("escalation", { steps: list(escalation.map((kind) => nameOf("escalation", kind))) })]
      : []),
    ...(byPost ? [t("byPost")] : []),
    ...(issues.includes("safety") ? [t("unsafe")] : []),
    ...(vulnerable ? [t("vulnerable")] : []),
  ];
  const [first] = care;
  const [step] = steps;
  const rough = signals.includes("threat") ? "threat" : signals.includes("insult") ? "insult" : null;
  return (
    <>
      {(reasons.length > 0 || first) && (
        <Notice tone="warm" data-testid="warning">
          {reasons.length > 0 && <p>{t("warning", { signals: list(reasons) })}</p>}
          {(first || step) && (
            <p>
              {t("beforeSending")}{" "}
              {first ? <strong lang={language}>{first.label}</strong> : step && <strong>{t(`steps.${step}`)}</strong>}
            </p>
          )}
        </Notice>
      )}
      {rough && <Notice>{t(`rough.${rough}`)}</Notice>}
    </>
  );
}
