import { type Note, notes, type SuggestionKind } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import { rememberedPerWord, type Word } from "../text/words.ts";
import { type SituationTest, specificity, testOf } from "./condition.ts";
import type { Condition, GuidanceText } from "./guidance-text.ts";
import { createRenderer, type RenderedText, type TextOptions } from "./render-text.ts";
import type { Situation } from "./situation.ts";
import { notReplaced, type TeamText } from "./team-texts.ts";

/** A text with what is worked out about it once, for every letter. */
export interface KnownText extends GuidanceText {
  /** What a sentence of a note is about: a kind of issue, the second contact, or "" for what fits any complaint. */
  topic: string;
  /** What is done once it stands in the letter. */
  subject: string;
  /** What stands between slots and words that depend on the form, in order. */
  pieces: readonly string[];
  /** Most letters lack it, and need not be searched. */
  landmark: Landmark | null;
  render: (options: TextOptions) => RenderedText | null;
  /** The number of its condition, which many texts share. */
  condition: number;
}

/** A long word of a text, folded, and where in which of its pieces it stands. */
interface Landmark {
  word: string;
  piece: string;
  offset: number;
}

/** Texts, ready to be chosen from. */
export interface KnownTexts {
  /** Those that fit: a team's own first, and of each the ones that ask for most first. */
  fitting(situation: Situation): KnownText[];
  /** The subjects of those that stand in a letter already, whatever their slots were filled with. */
  subjectsIn(letter: Reading): ReadonlySet<string>;
}

export const isNote = (kind: SuggestionKind): kind is Note => noteKinds.has(kind);
const noteKinds: ReadonlySet<SuggestionKind> = new Set(notes);

/** The texts of a language, and a team's own. */
export const knownTexts = (builtIn: readonly GuidanceText[], own: readonly TeamText[] = []): KnownTexts =>
  own.length === 0 ? builtInTexts(builtIn) : teamTexts(own)(builtIn);

const builtInTexts = oncePer((texts: readonly GuidanceText[]) => prepare(bySpecificity(texts)));
const teamTexts = oncePer((own: readonly TeamText[]) =>
  oncePer((builtIn: readonly GuidanceText[]) =>
    prepare([...bySpecificity(own), ...bySpecificity(notReplaced(builtIn, own))]),
  ),
);

const bySpecificity = (texts: readonly GuidanceText[]): GuidanceText[] =>
  texts.toSorted((one, other) => specificity(other.when) - specificity(one.when));

const none: readonly KnownText[] = [];

function prepare(texts: readonly GuidanceText[]): KnownTexts {
  const numbers = new Map<string, number>();
  const conditions: SituationTest[] = [];
  const numberOf = (when: Condition): number => {
    const key = JSON.stringify(when);
    const number = numbers.get(key) ?? conditions.push(testOf(when)) - 1;
    numbers.set(key, number);
    return number;
  };
  const known = texts.map((text) => know(text, numberOf(text.when)));
  const unmarked = known.filter(({ landmark }) => landmark === null);
  const byLandmark = new Map<string, KnownText[]>();
  for (const text of known)
    if (text.landmark) byLandmark.set(text.landmark.word, [...(byLandmark.get(text.landmark.word) ?? []), text]);
  const textsWith = rememberedPerWord((word) => byLandmark.get(word) ?? none);

  /** The landmarks in a sentence, by their tokens from its first one on. */
  const marksIn = rememberedPerSentence(({ tokens, sentences }, number) => {
    const { first = 0, last = 0 } = sentences[number] ?? {};
    const marks: { one: KnownText; further: number }[] = [];
    for (let at = first; at < last; at++)
      for (const one of textsWith(tokens.words[at] as Word)) marks.push({ one, further: at - first });
    return marks;
  });

  return {
    fitting(situation) {
      const fit = conditions.map((test) => test(situation));
      return known.filter(({ condition }) => fit[condition]);
    },
    subjectsIn(letter) {
      const { text, tokens } = letter;
      const subjects = new Set(unmarked.filter((one) => stands(one, text)).map(({ subject }) => subject));
      const tried = new Set<KnownText>();
      for (const [number, { first }] of letter.sentences.entries())
        for (const { one, further } of marksIn(letter, number)) {
          const start = tokens.start[first + further] as number;
          if (tried.has(one) || !mayStand(one, text, start)) continue;
          tried.add(one);
          if (stands(one, text)) subjects.add(one.subject);
        }
      return subjects;
    },
  };
}

function know(text: GuidanceText, condition: number): KnownText {
  const pieces = text.text.split(/[{[<][^}\]>]*[}\]>]/);
  return {
    ...text,
    topic: isNote(text.kind) ? topicOf(text.when) : "",
    subject: subjectOf(text),
    pieces,
    landmark: landmarkOf(pieces),
    render: createRenderer(text.text),
    condition,
  };
}

/** The longest plain word that what a slot is filled with cannot touch; null where there is none. */
function landmarkOf(pieces: readonly string[]): Landmark | null {
  let best: Landmark | null = null;
  for (const [number, piece] of pieces.entries()) {
    let offset = 0;
    for (const word of piece.split(" ")) {
      const end = offset + word.length;
      const touchesSlot = (offset === 0 && number > 0) || (end === piece.length && number < pieces.length - 1);
      if (!touchesSlot && word.length > (best?.word.length ?? 0) && /^[A-Za-z]+$/.test(word))
        best = { word: word.toLowerCase(), piece, offset };
      offset = end + 1;
    }
  }
  return best;
}

const topicOf = ({ issues, repeat }: Condition): string => issues?.[0] ?? (repeat ? "repeat" : "");

/** A note is done when it sounds, so each of its texts stands for itself; of care it is the one step, as there may be several to take. */
function subjectOf({ kind, label, text }: GuidanceText): string {
  if (isNote(kind)) return text;
  return kind === "care" ? label : kind;
}

/** Whether what stands around the landmark, when that begins at `at`, is the text's. */
const mayStand = ({ landmark }: KnownText, letter: string, at: number): boolean =>
  landmark !== null && letter.startsWith(landmark.piece, at - landmark.offset);

function stands({ pieces }: KnownText, letter: string): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const found = letter.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}
