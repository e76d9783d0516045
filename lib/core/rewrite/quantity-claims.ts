import { bindsUs } from "./acts.ts";
import { type Comparison, claimAt, type FindDifference } from "./claim.ts";
import { findContacts } from "./contact-claims.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import type { Clause, Statement } from "./statement.ts";

/** Kinds that bind us where they stand beside what we do. */
const binding: readonly Quantity["kind"][] = ["amount", "date", "time", "percentage"];

/** Sums, shares, days, hours, terms and numbers; beside something that we do or give only those of the draft count. */
export const quantityDifference: FindDifference = ({ draft, complaint, proposal, words, calendar }) => {
  const read = (statement: Statement) => quantitiesOf(statement, words, calendar);
  const ours = read(draft);
  const theirs = read(complaint);
  const found = read(proposal);
  const oursKeys = keysOf(ours, true);
  const theirsKeys = keysOf(theirs, true);
  const counted = countsOf([...ours, ...theirs]);
  const clauses = clauseFinder(proposal);
  const invented = found.filter((quantity) => {
    if (quantity.keys.some((key) => oursKeys.has(key))) return !fitsCount(quantity, counted);
    const isKnown = quantity.keys.some((key) => theirsKeys.has(key));
    if (!isKnown) return true;
    const clause = clauses(quantity.start);
    return binding.includes(quantity.kind) && clause !== null && bindsUs(clause, words);
  });
  const kept = keysOf(found, true);
  return {
    invented: invented.map((quantity) => claimAt(proposal, quantity.kind, quantity)),
    dropped: ours
      .filter((quantity) => !quantity.keys.some((key) => kept.has(key)))
      .map((quantity) => claimAt(draft, quantity.kind, quantity)),
  };
};

function quantitiesOf({ text, tokens }: Statement, words: Comparison["words"], calendar: Comparison["calendar"]) {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of findContacts(text)) taken.fill(1, start, end);
  return findQuantities(tokens, words, calendar, (offset) => taken[offset] === 1);
}

function keysOf(quantities: readonly Quantity[], withLoose: boolean): Set<string> {
  return new Set(
    quantities.flatMap((quantity) => [
      ...quantity.keys,
      ...(withLoose ? [...quantity.loose, ...valuesOf(quantity)] : []),
    ]),
  );
}

/** What a quantity supports besides itself: its bare number, and a sum where no currency is named. */
function valuesOf({ kind, keys }: Quantity): string[] {
  return keys.flatMap((key) => {
    const at = key.indexOf(":");
    const [unit, value] = [key.slice(0, at), key.slice(at + 1)];
    if (kind === "amount") return [`number:${value}`, `sum:${value}`];
    if (unit === "number") return [`sum:${value}`, `eur:${value}`, `gbp:${value}`, `usd:${value}`];
    if (unit === "sum") return [`eur:${value}`, `gbp:${value}`, `usd:${value}`];
    // "voor het weekend" is vrijdag.
    if (key === "weekday:5") return ["at:weekend"];
    return unit === "clock" || unit === "weekday" || unit === "month" ? [] : [`number:${value}`];
  });
}

/** How many of a thing the texts speak of: thing → numbers. */
function countsOf(quantities: readonly Quantity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const counts = new Map<string, Set<string>>();
  for (const { of, keys } of quantities) {
    if (of === null) continue;
    const known = counts.get(of) ?? new Set();
    for (const key of keys) known.add(key);
    counts.set(of, known);
  }
  return counts;
}

/** A number that stands in the draft as well, but for something else, is no fact of the draft. */
function fitsCount({ kind, of, keys }: Quantity, counted: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (kind !== "number" || of === null) return true;
  const known = counted.get(of);
  return known === undefined || keys.some((key) => known.has(key));
}

/** Finds the clause at an offset; offsets are asked for in reading order. */
function clauseFinder({ clauses }: Statement): (offset: number) => Clause | null {
  let at = 0;
  return (offset) => {
    while (at < clauses.length - 1 && (clauses[at] as Clause).end <= offset) at++;
    const clause = clauses[at];
    return clause && clause.start <= offset && offset < clause.end ? clause : null;
  };
}
