import type { Span } from "../contract.ts";
import { anybody, joiners, setWords, weights } from "../languages/nl/form/words.ts";
import { findAgreement } from "./agreement.ts";
import { type Clauses, isOpener, isVerb, type Word } from "./clauses.ts";
import { type Edits, inflect, likeCase } from "./edits.ts";
import { formalBefore } from "./formal-verb.ts";
import { verbForms, withoutParticle } from "./morphology.ts";
import { isAsked, requestAt } from "./requests.ts";
import { roleOf } from "./role.ts";

const fixed = new Map([
  ...setWords.map(([formal, informal]) => [informal, formal] as const),
  ["jou", "u"],
  ["jouw", "uw"],
  ["jouwe", "uwe"],
  ["jezelf", "uzelf"],
  ["jouzelf", "uzelf"],
]);

export interface Manner {
  /** Places where "je" is anybody. */
  general: readonly Span[];
  /** Whether "Stuur ons" becomes "Stuurt u ons". */
  asks: boolean;
}

/** Edits one sentence so that it says "u". */
export function toU(clauses: Clauses, edits: Edits, { general, asks }: Manner): void {
  const { words } = clauses;
  const afterVerb = new Set<number>();
  const owners = new Set<number>();
  let lastYou = -1;
  let lastRequest = -1;
  for (const [at, word] of words.entries()) {
    const other = fixed.get(word.folded);
    if (other !== undefined) {
      edits.set(word, likeCase(word.text, other));
      continue;
    }
    if (word.folded === "je" || word.folded === "jij" || word.folded === "jullie") {
      if (general.some((span) => span.start <= word.start && word.end <= span.end) || isAnybody(words, at)) continue;
      // "Dan kun ook jij ...": the verb stands before "ook".
      const isWeighed = word.folded === "jij" && weights.has(words[at - 1]?.folded ?? "");
      const verb =
        word.border !== "" ? -1 : isWeighed && verbForms().withT.has(words[at - 2]?.folded ?? "") ? at - 2 : at - 1;
      const formal = verb >= 0 ? formalBefore(words, verb, word.folded) : null;
      const role = roleOf(clauses, at, formal, lastYou);
      if (role === "owner") owners.add(at);
      edits.set(word, likeCase(word.text, role === "owner" ? "uw" : role === "self" ? "zich" : "u"));
      const before = words[verb];
      if (formal !== null && before !== undefined && isAsked(clauses, verb, at, role, lastYou)) {
        lastRequest = at;
        const self = role === "owner" ? "" : " zich";
        edits.set(before, `${inflect(before, formal)} u`);
        edits.set(word, self === "" ? "uw" : "zich");
        if (self !== "") edits.link(before, word);
        continue;
      }
      if (role !== "subject") continue;
      lastYou = at;
      if (before !== undefined && isVerb(words, verb)) afterVerb.add(at);
      if (formal === null || before === undefined) continue;
      afterVerb.add(at);
      edits.set(before, inflect(before, formal));
      edits.link(before, word);
      const twin = words[verb - 2];
      const twinForm = twin && verbForms().withT.get(twin.folded);
      if (twin && twinForm && verb - 2 === twin.clause && joiners.has(words[verb - 1]?.folded ?? "")) {
        edits.set(twin, inflect(twin, twinForm));
        edits.link(twin, word);
      }
    } else if (asks) {
      const formal = requestAt(clauses, at, lastRequest, lastYou);
      if (formal === null) continue;
      lastRequest = at;
      edits.set(word, `${inflect(word, formal)} u`);
    }
  }
  agree(words, edits, afterVerb, owners);
}

/** The verbs that stand apart from their "je": "als je dat hebt" → "als u dat heeft". */
function agree(
  words: readonly Word[],
  edits: Edits,
  afterVerb: ReadonlySet<number>,
  owners: ReadonlySet<number>,
): void {
  const isEdited = (at: number) => edits.has(words[at] as Word) && !owners.has(at);
  const agreement = findAgreement(words, (at) => afterVerb.has(at), isEdited);
  const agreed = new Set<number>();
  for (const [verb, pronoun] of agreement) {
    const word = words[verb] as Word;
    const isPlural = words[pronoun]?.folded === "jullie";
    const formal = isPlural ? singularOf(word.folded) : afterYou.get(word.folded);
    if (formal === undefined || edits.has(word)) continue;
    agreed.add(pronoun);
    edits.set(word, inflect(word, formal));
    edits.link(word, words[pronoun] as Word);
  }
  for (const [at, word] of words.entries())
    if (word.folded === "jullie" && isEdited(at) && isOpener(words, at - 1) && !agreed.has(at))
      agreeAtEnd(words, at, edits);
}

/** "dat jullie ons een kans geven": the verb is the last word of the clause. */
function agreeAtEnd(words: readonly Word[], at: number, edits: Edits): void {
  let last = at;
  while (last + 1 < words.length && (words[last + 1] as Word).border === "" && !isOpener(words, last + 1)) last++;
  const word = words[last] as Word;
  const formal = singularOf(word.folded);
  if (last === at || formal === undefined || edits.has(word)) return;
  edits.set(word, inflect(word, formal));
  edits.link(word, words[at] as Word);
}

const afterYou = new Map([
  ["hebt", "heeft"],
  ["kan", "kunt"],
  ["wil", "wilt"],
  ["zal", "zult"],
]);

function singularOf(word: string): string | undefined {
  const { singular } = verbForms();
  const whole = singular.get(word);
  if (whole !== undefined) return whole;
  const rest = withoutParticle(word, (part) => singular.has(part));
  return rest === null ? undefined : word.slice(0, word.length - rest.length) + singular.get(rest);
}

function isAnybody(words: readonly Word[], at: number): boolean {
  return anybody.some((phrase) => {
    const from = at - phrase.indexOf("je");
    return from >= 0 && phrase.every((word, index) => words[from + index]?.folded === word);
  });
}
