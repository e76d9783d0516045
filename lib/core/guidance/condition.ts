import type { Condition } from "./guidance-text.ts";
import type { Situation } from "./situation.ts";

/** Tells of a situation whether a text fits it. */
export type SituationTest = (is: Situation) => boolean;

type Tests = { [K in keyof Required<Condition>]: (wanted: NonNullable<Condition[K]>) => SituationTest };

const someOf = <T>(wanted: readonly T[], found: readonly T[]) => found.some((one) => wanted.includes(one));

const tests: Tests = {
  issues: (wanted) => (is) => someOf(wanted, is.issues),
  asks: (wanted) => (is) => someOf(wanted, is.asks),
  escalation: (wanted) => (is) => someOf(wanted, is.escalation),
  costs: (wanted) => (is) => someOf(wanted, is.costs),
  vulnerabilities: (wanted) => (is) => someOf(wanted, is.vulnerabilities),
  facts: (wanted) => (is) => someOf(wanted, is.facts),
  draft: (wanted) => (is) => someOf(wanted, is.draft),
  not: (unwanted) => (is) => !someOf(unwanted, is.draft),
  missing: (wanted) => (is) => someOf(wanted, is.missing),
  channels: (wanted) => (is) => wanted.includes(is.channel),
  unless: (conditions) => {
    const exceptions = conditions.map(testOf);
    return (is) => !exceptions.some((fits) => fits(is));
  },
  repeat: (wanted) => (is) => wanted === is.repeat,
  vulnerable: (wanted) => (is) => wanted === is.vulnerable,
  occasion: (wanted) => (is) => wanted === is.occasion,
  remark: (wanted) => (is) => wanted === is.remark,
  answer: (wanted) => (is) => wanted === is.answer,
  fromAnswer: (least) => (is) => least <= is.answerNumber,
  fault: (wanted) => (is) => wanted.includes(is.known.fault),
  incident: (wanted) => (is) => wanted.includes(is.incident?.kind ?? "none"),
  phase: (wanted) => (is) => is.incident !== null && wanted.includes(is.incident.phase),
  closesForGood: (wanted) => (is) => wanted === is.known.closesForGood,
  gives: (wanted) => (is) => (wanted === "money" ? is.gives === "all" : is.gives !== "none"),
  severity:
    ([low, high]) =>
    (is) =>
      low <= is.severity && is.severity <= high,
  emotion: (least) => (is) => least <= is.emotion,
};

/** A condition made ready to be asked of every letter: whether a text with it fits the situation. */
export function testOf(when: Condition): SituationTest {
  const asked = Object.entries(when).filter(([, wanted]) => wanted !== undefined);
  const all = asked.map(([name, wanted]) =>
    (tests[name as keyof Condition] as (wanted: unknown) => SituationTest)(wanted),
  );
  return (is) => all.every((fits) => fits(is));
}

/** Whether a text with this condition fits the situation. */
export const fits = (when: Condition, is: Situation): boolean => testOf(when)(is);

/**
 * How much a condition asks for: of two texts that fit, the one that asks for more was written for this case. A second contact
 * counts double: who had to come back should hear that first. What must not be the case, or what a team does not allow,
 * makes no text fit better.
 */
export const specificity = ({ not, unless, gives, ...asked }: Condition): number =>
  Object.keys(asked).length + (asked.repeat ? 1 : 0);
