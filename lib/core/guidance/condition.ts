import type { Condition } from "./guidance-text.ts";
import type { Situation } from "./situation.ts";

/** Whether a text with this condition fits the situation. */
export function fits(when: Condition, is: Situation): boolean {
  const meets = <T>(wanted: readonly T[] | undefined, found: readonly T[]) =>
    wanted === undefined || wanted.some((one) => found.includes(one));
  const [low, high] = when.severity ?? [0, 4];
  return (
    meets(when.issues, is.issues) &&
    meets(when.asks, is.asks) &&
    meets(when.escalation, is.escalation) &&
    meets(when.costs, is.costs) &&
    meets(when.vulnerabilities, is.vulnerabilities) &&
    meets(when.facts, is.facts) &&
    meets(when.draft, is.draft) &&
    meets(when.missing, is.missing) &&
    meets(when.channels, [is.channel]) &&
    !when.not?.some((state) => is.draft.includes(state)) &&
    !when.unless?.some((condition) => fits(condition, is)) &&
    (when.repeat ?? is.repeat) === is.repeat &&
    (when.vulnerable ?? is.vulnerable) === is.vulnerable &&
    (when.occasion ?? is.occasion) === is.occasion &&
    (when.remark ?? is.remark) === is.remark &&
    (when.answer ?? is.answer) === is.answer &&
    (when.fromAnswer ?? 1) <= is.answerNumber &&
    low <= is.severity &&
    is.severity <= high &&
    (when.emotion ?? 0) <= is.emotion
  );
}

/**
 * How much a condition asks for: of two texts that fit, the one that asks for more was written for this case. A second contact
 * counts double: who had to come back should hear that first. What must not be the case makes no text fit better.
 */
export const specificity = ({ not, unless, ...asked }: Condition): number =>
  Object.keys(asked).length + (asked.repeat ? 1 : 0);
