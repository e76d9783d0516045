import { foldText } from "../text/fold.ts";
import type { Case } from "./entry.ts";

/** How sure it is that two answers go to one customer: one case, one address, or only one name. */
export type Sameness = "case" | "address" | "name";

const titles = /^(?:mr|mrs|ms|miss|mx|dr|dhr|de heer|heer|meneer|mevr|mevrouw|mw|mvr|drs|ir|ing|prof|fam|familie)\.? /;
const answerMarks = /^(?:(?:re|fw|fwd|antw|betr|doorst) ?: ?)+/;

/** Under what a case is found again. Entries are stored with these keys: what they look like may grow, never change. */
export function keysOf({ site, id, subject, customer }: Case): string[] {
  const name = nameOf(customer.name);
  const about = foldText(subject ?? "")
    .trim()
    .replace(answerMarks, "");
  return [
    ...(id ? [`case ${site} ${id}`] : []),
    ...(!id && name && about ? [`subject ${site} ${name} ${about}`] : []),
    ...(customer.address ? [`mail ${customer.address.trim().toLowerCase()}`] : []),
    // A first name alone is too many people's.
    ...(name.includes(" ") ? [`name ${name}`] : []),
  ];
}

/** null: not the same customer, as far as can be told. A name with two different addresses is two people. */
export function samenessOf(one: Case, other: Case): Sameness | null {
  const keys = new Set(keysOf(other));
  const shared = keysOf(one).filter((key) => keys.has(key));
  if (shared.some((key) => key.startsWith("case ") || key.startsWith("subject "))) return "case";
  if (shared.some((key) => key.startsWith("mail "))) return "address";
  const differ = one.customer.address !== null && other.customer.address !== null;
  return shared.length > 0 && !differ ? "name" : null;
}

function nameOf(name: string | null): string {
  let bare = foldText(name ?? "")
    .replace(/\s+/g, " ")
    .trim();
  while (titles.test(bare)) bare = bare.replace(titles, "");
  return bare;
}
