import { foldText } from "../text/fold.ts";
import type { Reading } from "../text/reading.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Anchors } from "./anchors.ts";

/**
 * What the sentence model looks at, as names: the words and their beginnings, pairs of neighbours, what the patterns found, the ties to the
 * complaint, and where in the letter the sentence stands. Training and reviewing share this one function.
 */
export function sentenceFeatures(draft: Reading, anchors: Anchors, number: number): string[] {
  const sentence = draft.sentences[number];
  if (!sentence) return [];
  const { tokens, text } = draft;
  const features = new Set<string>();
  let before = "^";
  let words = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const kind = tokens.kind[at];
    if (kind === TokenKind.newline) continue;
    const written = text.slice(tokens.start[at], tokens.end[at]);
    const word = kind === TokenKind.number ? "#" : foldText(written);
    if (kind === TokenKind.word || kind === TokenKind.number) {
      words++;
      features.add(`w ${word}`);
      if (word.length > 4) features.add(`b ${word.slice(0, 4)}`);
    } else if (word === "?" || word === "!" || word === "€" || word === "£" || word === "$") {
      features.add(`w ${word}`);
    }
    features.add(`p ${before} ${word}`);
    before = word;
  }
  features.add(`p ${before} $`);
  features.add(`length ${words < 6 ? "short" : words < 14 ? "middle" : words < 26 ? "long" : "longest"}`);
  for (const found of patternsIn(draft, number)) features.add(found);
  const ties = anchors.countIn(number);
  if (ties > 0) features.add(`ties ${Math.min(ties, 3)}`);
  if (ties > 0 && features.has("cue impact")) features.add("ties and impact");
  features.add(placeOf(draft, number));
  return [...features];
}

/** Which kinds of pattern matched in the sentence. */
function patternsIn(draft: Reading, number: number): string[] {
  return (draft.matchesIn[number] ?? []).flatMap(({ owner }) => {
    if (owner.of === "note") return [`note ${owner.note} ${owner.grade}`, `part ${owner.note} ${owner.part}`];
    if (owner.of === "note-look-alike") return [`look-alike ${owner.note}`];
    if (owner.of === "cue") return [`cue ${owner.cue}`];
    return owner.of === "rule" ? [`rule ${owner.rule.category}`] : [];
  });
}

function placeOf({ body }: Reading, number: number): string {
  if (number === body[0]) return "place first";
  if (number === body[1]) return "place second";
  return number === body.at(-1) ? "place last" : "place middle";
}
