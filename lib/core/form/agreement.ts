import {
  adverbs,
  determiners,
  joiners,
  pointers,
  prepositions,
  subjects,
  weights,
} from "../languages/nl/form/words.ts";
import { isOpener, isVerb, isYou, type Word } from "./clauses.ts";
import { isAgent, isSubjectBefore } from "./subject.ts";

interface Frame {
  isSub: boolean;
  /** Index of the pronoun; "other" when something else is the subject; null when it is not known yet. */
  subject: number | "other" | null;
  hasVerb: boolean;
  isJoined: boolean;
}

const newFrame = (isSub: boolean): Frame => ({ isSub, subject: null, hasVerb: false, isJoined: false });
const deepest = 12;

/**
 * Verbs that agree with a "u", "je" or "jullie" that stands before them: index of the verb → index of the pronoun.
 * `isSubjectAfterVerb` tells of a pronoun right after a verb whether it is the subject.
 */
export function findAgreement(
  words: readonly Word[],
  isSubjectAfterVerb: (at: number) => boolean,
  isPerson: (at: number) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let stack: Frame[] = [newFrame(false)];
  let resting = false;
  const top = () => stack[stack.length - 1] as Frame;
  for (const [at, word] of words.entries()) {
    if (at > 0 && word.border !== "") {
      while (top().isSub && (top().hasVerb || word.border !== ",") && stack.length > 1) stack.pop();
      if (!top().isSub && (word.border !== "," || top().hasVerb || isYou(word.folded))) stack = [newFrame(false)];
    }
    if (joiners.has(word.folded)) {
      const frame = top();
      if (frame.hasVerb) {
        frame.isJoined = true;
        frame.hasVerb = false;
        if (opensOwnClause(words, at + 1, frame)) frame.subject = null;
      }
      if (!(word.folded === "of" && isOpener(words, at))) continue;
    }
    if (isOpener(words, at)) {
      if (stack.length < deepest) stack.push(newFrame(true));
      resting = pointers.has(word.folded);
      continue;
    }
    const frame = top();
    if (isYou(word.folded) && isPerson(at)) {
      const isInverted = at > 0 && isVerb(words, at - 1) && word.border === "";
      if (isInverted ? isSubjectAfterVerb(at) : frame.subject === null && isSubjectBefore(words, at)) {
        if (isInverted && frame.isSub && frame.hasVerb && stack.length > 1) {
          stack.pop();
          top().subject = at;
          top().hasVerb = true;
        } else frame.subject = at;
      }
      resting = false;
      continue;
    }
    if (isVerb(words, at)) {
      while (top().isSub && top().hasVerb && stack.length > 1) stack.pop();
      const holder = top();
      if (typeof holder.subject === "number") found.set(at, holder.subject);
      holder.hasVerb = true;
      continue;
    }
    if (frame.subject !== null || frame.hasVerb) continue;
    if (subjects.has(word.folded)) frame.subject = "other";
    else if (!resting && !isTransparent(word.folded) && !isAfterPreposition(words, at)) frame.subject = "other";
  }
  return found;
}

const isTransparent = (word: string) =>
  adverbs.has(word) || weights.has(word) || prepositions.has(word) || /^\d/.test(word);
const isAfterPreposition = (words: readonly Word[], at: number) =>
  prepositions.has(words[at - 1]?.folded ?? "") ||
  (prepositions.has(words[at - 2]?.folded ?? "") && determiners.has(words[at - 1]?.folded ?? ""));

/** After "en": a subject of its own, and not the verb or the rest of what was said of the first one. */
function opensOwnClause(words: readonly Word[], at: number, frame: Frame): boolean {
  const word = words[at]?.folded ?? "";
  if (subjects.has(word) || (at < words.length && isYou(word))) return true;
  if (at < words.length && isVerb(words, at)) return false;
  if (!frame.isSub) return true;
  return determiners.has(word) && isAgent(words[at + 1]?.folded ?? "");
}
