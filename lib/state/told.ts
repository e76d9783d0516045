import { type CaseKnown, type ClosingGround, closingGrounds, type Fault } from "../core/guidance/case-known.ts";

/** What the agent has said of a case; it holds for one reply. */
export interface Told {
  fault: Fault;
  grounds: readonly ClosingGround[];
}

export const nothingTold: Told = { fault: "unknown", grounds: [] };

/** What it comes to for the review. */
export const knownFrom = ({ fault, grounds }: Told): CaseKnown => ({
  fault,
  closesForGood: closingGrounds.every((ground) => grounds.includes(ground)),
});

/**
 * What still holds when the customer's message reads `now` instead of `before`: all of it while the customer only adds to it, or
 * while it comes and goes with the page; nothing for another message.
 */
export function stillTold(told: Told, before: string | undefined, now: string | undefined): Told {
  return !before || !now || now.startsWith(before) ? told : nothingTold;
}
