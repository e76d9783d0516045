import type { Condition } from "./guidance-text.ts";
import type { Situation } from "./situation.ts";

type Tests = { [K in keyof Required<Condition>]: (wanted: NonNullable<Condition[K]>, is: Situation) => boolean };

const someOf = <T>(wanted: readonly T[], found: readonly T[]) => wanted.some((one) => found.includes(one));

const tests: Tests = {
  issues: (wanted, is) => someOf(wanted, is.issues),
  asks: (wanted, is) => someOf(wanted, is.asks),
  escalation: (wanted, is) => someOf(wanted, is.escalation),
  costs: (wanted, is) => someOf(wanted, is.costs),
  vulnerabilities: (wanted, is) => someOf(wanted, is.vulnerabilities),
  facts: (wanted, is) => someOf(wanted, is.facts),
  draft: (wanted, is) => someOf(wanted, is.draft),
  not: (unwanted, is) => !someOf(unwanted, is.draft),
  missing: (wanted, is) => someOf(wanted, is.missing),
  channels: (wanted, is) => wanted.includes(is.channel),
  unless: (conditions, is) => !conditions.some((condition) => fits(condition, is)),
  repeat: (wanted, is) => wanted === is.repeat,
  vulnerable: (wanted, is) => wanted === is.vulnerable,
  occasion: (wanted, is) => wanted === is.occasion,
  remark: (wanted, is) => wanted === is.remark,
  answer: (wanted, is) => wanted === is.answer,
  fromAnswer: (least, is) => least <= is.answerNumber,
  fault: (wanted, is) => wanted.includes(is.known.fault),
  closesForGood: (wanted, is) => wanted === is.known.closesForGood,
  gives: (wanted, is) => (wanted === "money" ? is.gives === "all" : is.gives !== "none"),
  severity: ([low, high], is) => low <= is.severity && is.severity <= high,
  emotion: (least, is) => least <= is.emotion,
};

/** Whether a text with this condition fits the situation. */
export function fits(when: Condition, is: Situation): boolean {
  for (const name in when) {
    const key = name as keyof Condition;
    const wanted = when[key];
    if (wanted !== undefined && !(tests[key] as (wanted: unknown, is: Situation) => boolean)(wanted, is)) return false;
  }
  return true;
}

/**
 * How much a condition asks for: of two texts that fit, the one that asks for more was written for this case. A second contact
 * counts double: who had to come back should hear that first. What must not be the case, or what a team does not allow, makes no text fit better.
 */
export const specificity = ({ not, unless, gives, ...asked }: Condition): number =>
  Object.keys(asked).length + (asked.repeat ? 1 : 0);
