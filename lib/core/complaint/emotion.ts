import type { ComplaintReading } from "../contract.ts";
import type { Match } from "../matching/find-matches.ts";
import type { Owner } from "../matching/lexicon.ts";
import { oncePer } from "../once-per.ts";
import { foldText } from "../text/fold.ts";
import type { Reading } from "../text/reading.ts";

type EmotionCue = Match & { owner: Extract<Owner, { of: "complaint" }> };
type Emotion = ComplaintReading["emotion"];

const heat = /!{2,}|\?!|!\?|\b\p{Lu}{3,}\s+\p{Lu}{3,}|(\p{L})\1{3,}/gu;
/** Feelings without words, with how strong each is. */
const emojis: readonly (readonly [RegExp, kind: string, level: number])[] = [
  [/[😡🤬😠]/u, "anger", 2],
  [/[😢😭]/u, "sadness", 2],
  [/[🙃👏🙄]/u, "sarcasm", 1],
];

/**
 * The strongest feeling that the customer names: 1 mild, 2 clear, 3 heated. A word such as "heel" before it raises it by
 * one, and so does shouting (capitals, "!!"); shouting alone counts as anger. `threatens`: an outside step is named, which
 * seven in eight who name no feeling do in anger.
 */
export function readEmotion(complaint: Reading, threatens: boolean): Emotion {
  const { matches, text, lexicon } = complaint;
  const intensifiers = intensifiersOf(lexicon.language.complaint.intensifiers);
  let kind = "none";
  let level = 0;
  for (const match of matches) {
    if (match.owner.of !== "complaint" || match.owner.field !== "emotions") continue;
    const raised = match.owner.level + (isRaised(complaint, match as EmotionCue, intensifiers) ? 1 : 0);
    if (raised <= level) continue;
    level = raised;
    kind = match.owner.key;
  }
  for (const [shape, of, strength] of emojis)
    if (strength > level && shape.test(text)) {
      level = strength;
      kind = of;
    }
  if (level === 0 && threatens) {
    level = 1;
    kind = "anger";
  }
  const shouts = countOf(text, heat);
  if (shouts > 0 && level > 0) level++;
  else if (shouts > 0) {
    kind = "anger";
    level = shouts > 1 || /!{3,}/.test(text) ? 2 : 1;
  }
  return { kind, strength: Math.min(3, level) as Emotion["strength"] };
}

function isRaised({ tokens, text }: Reading, match: EmotionCue, intensifiers: ReadonlySet<string>): boolean {
  const at = match.first - 1;
  return at >= 0 && intensifiers.has(foldText(text.slice(tokens.start[at], tokens.end[at])));
}

function countOf(text: string, shape: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(shape)) if (++count > 1) break;
  return count;
}

const intensifiersOf = oncePer((words: readonly string[]): ReadonlySet<string> => new Set(words));
