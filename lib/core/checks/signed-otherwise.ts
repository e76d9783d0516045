import type { Span } from "../contract.ts";
import { channelKind } from "../guidance/channels.ts";
import { fromSharedWords } from "../languages/languages.ts";
import { foldText } from "../text/fold.ts";
import type { Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";

const joins = fromSharedWords((wordsOf) => new Set(wordsOf("beforeTeam")));
const small = fromSharedWords((wordsOf) => wordsOf("teamOpeners"));
const initials = fromSharedWords((wordsOf) => new Set(wordsOf("initials")));

/** What often follows another given name: "Anne Marie", "Jan Willem", "Sarah Jane". */
const secondGivenNames =
  /^(?:ann|anne|claire|fleur|jan|jane|jo|lou|louise|lynn|maria|marie|may|paul|pieter|sophie|willem)$/;

/** Under a mail or a letter stands another kind of name than the team signs with, or not the team itself. */
export const signedOtherwise: Check = {
  id: "signed-otherwise",
  category: "content",
  severity: 1,
  find: ({ draft, reading, preset }) => {
    const { name, team } = preset.signature;
    const kind = channelKind(draft.channel);
    if ((name === "free" && team === "") || (kind !== "mail" && kind !== "letter")) return [];
    const signed = signedBy(reading);
    if (!signed) return [];
    const { text } = reading;
    const own = ownName(text.slice(signed.start, signed.end), team);
    // Only the team stands there, or the agent's name is yet to be filled in.
    const words = own.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const span = words.length > 0 ? { start: signed.start, end: signed.start + own.length } : signed;
    const first = words[0] ?? "";
    const isFirst = words.length <= 1 || (words.length === 2 && secondGivenNames.test(foldText(words[1] ?? "")));
    if (name === "first" && !isFirst)
      return [{ ...span, reason: "signed-otherwise-first", replacements: isInitial(first) ? [] : [first] }];
    if (name === "full" && words.length === 1) return [{ ...span, reason: "signed-otherwise-full" }];
    if (team !== "" && !saysTeam(text.slice(signed.start, signed.endOfAll), team)) {
      const line = text.slice(signed.start, signed.end);
      const replacements = [`${line}\n${team}`];
      return [
        { start: signed.start, end: signed.end, reason: "signed-otherwise-team", filled: { team }, replacements },
      ];
    }
    return [];
  },
};

/** The line with the name, and where all that stands under the letter ends; null where nobody has signed yet. */
function signedBy({ text, letter, lexicon }: Reading): (Span & { endOfAll: number }) | null {
  const at = letter.parts.findIndex(({ part }) => part === "sign-off");
  const signOff = letter.parts[at];
  if (!signOff) return null;
  const signature = letter.parts[at + 1]?.part === "signature" ? letter.parts[at + 1] : undefined;
  const endOfAll = signature?.end ?? signOff.end;
  const from = signOff.start + lengthOfPhrase(text.slice(signOff.start, signOff.end), lexicon.language.letter.signOffs);
  const line = /[^\s,.!\n].*/.exec(text.slice(from, endOfAll));
  if (!line || /[[\]{}<>]/.test(line[0])) return null;
  const start = from + line.index;
  return { start, end: start + line[0].trimEnd().length, endOfAll };
}

/** Of "Met vriendelijke groet, Sanne" the part without the name. */
function lengthOfPhrase(signOff: string, phrases: readonly string[]): number {
  const folded = foldText(signOff);
  const opening = phrases.filter(
    (phrase) => folded.startsWith(phrase) && !/[a-z0-9]/.test(folded.charAt(phrase.length)),
  );
  return Math.max(0, ...opening.map(({ length }) => length));
}

/** The name of the line alone: of "Sanne van Klantenservice" and "Sam Hughes, Customer Care" what is the person's. */
function ownName(line: string, team: string): string {
  const own = (/^[^,|(/\u2013\u2014]*/.exec(line)?.[0] ?? "").split(/\s-\s/)[0] ?? "";
  const ofTeam = new Set([...small(), ...wordsOf(team)]);
  const words = [...own.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word: foldText(word), index }));
  for (const [at, { word, index }] of words.entries()) {
    const rest = words.slice(joins().has(word) ? at + 1 : at);
    if (rest.length > 0 && rest.every((one) => ofTeam.has(one.word))) return own.slice(0, index).trimEnd();
  }
  return own.trimEnd();
}

/** "S.", "S.A." and "Mr" are no name to be called by. */
const isInitial = (word: string): boolean => /\.|^\p{L}$/u.test(word) || initials().has(word.toLowerCase());

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\d]+/gu) ?? [];

const saysTeam = (signed: string, team: string): boolean =>
  ` ${wordsOf(signed).join(" ")} `.includes(` ${wordsOf(team).join(" ")} `);
