import type { Note, NoteReading, Span, Strength } from "../contract.ts";
import type { CueName } from "../languages/language.ts";
import type { Match } from "../matching/find-matches.ts";
import type { Owner } from "../matching/lexicon.ts";
import type { OwnedMatch, Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import { type Anchors, findAnchors } from "./anchors.ts";
import { readMood } from "./complaint-mood.ts";
import { letterFeatures } from "./letter-features.ts";
import { type Chances, grades, letterGrade, unlessSurelyPresent } from "./sentence-model.ts";
import { sentenceReaderOf } from "./sentence-reader.ts";

type NoteMatch = Match & { owner: Extract<Owner, { of: "note" }> };

/** One phrase of a note, graded where it stands. */
interface NoteHit extends Span {
  note: Note;
  part: string;
  strength: Exclude<Strength, "absent">;
  sentence: number;
}

export type Triad = Record<Note, NoteReading>;

const rank: Record<Strength, number> = { strong: 3, weak: 2, fake: 1, absent: 0 };

/**
 * Reads the three notes. Patterns find phrases and grade them where they stand; the language's model weighs all sentences
 * of the letter together with that and decides. The sentences that carry the note are the evidence.
 */
export function readTriad(draft: Reading, complaint: Reading | null): Triad {
  const anchors = findAnchors(draft, complaint);
  const { hits, triad: byPatterns } = gradeByPatterns(draft, anchors);
  const { language } = draft.lexicon;
  const { model, advice } = language;
  const { body } = draft;
  const readSentence = sentenceReaderOf(language);
  const chances = body.map((number) => readSentence(draft, anchors, number));
  const features = letterFeatures({
    chances,
    byPatterns,
    categories: categoriesIn(draft),
    mood: complaint ? readMood(complaint) : [],
  });

  const read = (note: Note): NoteReading => {
    const own = chances.map((of) => of[note]);
    const strength = body.length === 0 ? "absent" : unlessSurelyPresent(letterGrade(model, note, features[note]), own);
    const carrying = strength === "absent" ? [] : carriers(note, strength, own);
    return {
      strength,
      evidence: carrying.map((number) => spanOf(draft, number)),
      advice: strength === "strong" ? "" : advice[note][strength],
    };
  };

  /** Sentences that have the grade by themselves, or by a pattern; at least the likeliest one. */
  const carriers = (note: Note, strength: Exclude<Strength, "absent">, own: readonly Chances[]): number[] => {
    const chance = (at: number) => own[at]?.[grades.indexOf(strength)] ?? 0;
    const likeliest = own.reduce((best, _, at) => (chance(at) > chance(best) ? at : best), 0);
    const hit = new Set(hits.flatMap((one) => (one.note === note && one.strength === strength ? [one.sentence] : [])));
    return body.filter((number, at) => at === likeliest || chance(at) >= surely || hit.has(number));
  };

  return { empathy: read("empathy"), apology: read("apology"), solution: read("solution") };
}

/** The categories of the phrase rules that found something in the letter's own sentences. */
function categoriesIn(draft: Reading): Set<string> {
  return new Set(draft.body.flatMap((number) => categoriesOf(draft, number)));
}

const categoriesOf = rememberedPerSentence(({ matchesIn }, number): readonly string[] => {
  const rules = (matchesIn[number] ?? []).flatMap(({ owner }) => (owner.of === "rule" ? [owner.rule.category] : []));
  return [...new Set(rules)];
});

/** A chance from which a sentence counts as evidence by itself. */
const surely = 0.5;

/** What the patterns alone say: the best phrase of each note decides. */
export function gradeByPatterns(
  draft: Reading,
  anchors: Anchors,
): { hits: readonly NoteHit[]; triad: Record<Note, Strength> } {
  const hits = findNoteHits(draft, anchors);
  const best = (note: Note) =>
    hits
      .filter((hit) => hit.note === note)
      .reduce<Strength>((found, { strength }) => (rank[strength] > rank[found] ? strength : found), "absent");
  return { hits, triad: { empathy: best("empathy"), apology: best("apology"), solution: best("solution") } };
}

function spanOf(draft: Reading, sentence: number): Span {
  const { start = 0, end = 0 } = draft.sentences[sentence] ?? {};
  return { start, end };
}

/** Every phrase of a note that counts, graded by what stands around it. */
function findNoteHits(draft: Reading, anchors: Anchors): NoteHit[] {
  const surroundings = createSurroundings(draft, anchors);
  return notePhrases(draft).flatMap((match) => {
    const strength = surroundings.grade(match);
    if (strength === null) return [];
    const { note, part } = match.owner;
    return [{ note, part, strength, sentence: match.sentence, start: match.start, end: match.end }];
  });
}

/** Phrases in the body that no look-alike covers; a fake one silences the real ones that it overlaps. */
function notePhrases(draft: Reading): NoteMatch[] {
  return draft.body.flatMap((number) => phrasesIn(draft, number));
}

const phrasesIn = rememberedPerSentence(({ matchesIn }, number): readonly NoteMatch[] =>
  phrasesAmong(matchesIn[number] ?? []),
);

function phrasesAmong(matches: readonly OwnedMatch[]): NoteMatch[] {
  const all = matches.filter((match): match is NoteMatch => match.owner.of === "note");
  if (all.length === 0) return all;
  const lookAlikes = takenByNote(matches, ({ owner }) => (owner.of === "note-look-alike" ? owner.note : null));
  const phrases = all.filter((match) => !takesAnyOf(match, lookAlikes));
  const fakes = takenByNote(phrases, ({ owner }) =>
    owner.of === "note" && owner.grade === "fake" ? owner.note : null,
  );
  return phrases.filter((match) => match.owner.grade === "fake" || !takesAnyOf(match, fakes));
}

type TakenByNote = ReadonlyMap<Note, ReadonlySet<number>>;

/** The tokens that matches of each note take; `noteOf`: the note that a match counts for. */
function takenByNote(matches: readonly OwnedMatch[], noteOf: (match: OwnedMatch) => Note | null): TakenByNote {
  const taken = new Map<Note, Set<number>>();
  for (const match of matches) {
    const note = noteOf(match);
    if (note === null) continue;
    const tokens = taken.get(note) ?? new Set();
    for (let at = match.first; at < match.last; at++) tokens.add(at);
    taken.set(note, tokens);
  }
  return taken;
}

function takesAnyOf({ owner, first, last }: NoteMatch, taken: TakenByNote): boolean {
  const tokens = taken.get(owner.note);
  if (!tokens) return false;
  for (let at = first; at < last; at++) if (tokens.has(at)) return true;
  return false;
}

/** How far before a phrase a negator still turns it around, in tokens. */
const negationReach = 4;
const negationReachAfter = 3;

function createSurroundings(draft: Reading, anchors: Anchors) {
  const cues = new Map<string, readonly OwnedMatch[]>();
  const cuesIn = (sentence: number, cue: CueName): readonly OwnedMatch[] => {
    const key = `${cue} ${sentence}`;
    let found = cues.get(key);
    if (!found) {
      found = (draft.matchesIn[sentence] ?? []).filter(({ owner }) => owner.of === "cue" && owner.cue === cue);
      cues.set(key, found);
    }
    return found;
  };

  const isAnchored = (sentence: number) =>
    [sentence, sentence - 1, sentence + 1].some((near) => {
      if (draft.parts[near] !== "body") return false;
      return anchors.countIn(near) > 0 || (near === sentence && cuesIn(near, "impact").length > 0);
    });

  /** "but" later in the sentence, or as the first word of the next, and what follows does not take our side's blame or act. */
  const isTakenBack = (match: NoteMatch): boolean => {
    const own = cuesIn(match.sentence, "but").find((cue) => cue.first >= match.last);
    const next = draft.sentences[match.sentence + 1];
    const opening = cuesIn(match.sentence + 1, "but").find((cue) => cue.first === next?.first);
    const but = own ?? opening;
    if (!but) return false;
    return !draft.matchesIn[but.sentence]?.some(
      (other) =>
        other.first >= but.last &&
        other.owner.of === "note" &&
        other.owner.grade !== "fake" &&
        (other.owner.note === "solution" || other.owner.part === "responsibility"),
    );
  };

  const isNegated = (match: NoteMatch): boolean =>
    cuesIn(match.sentence, "negation").some(
      (cue) =>
        cue.last > match.first - negationReach &&
        cue.first < match.last + negationReachAfter &&
        !isOwnNegation(match, cue),
    );

  /** A negation inside the phrase's own words belongs to it ("u hoeft niets te doen"). */
  const isOwnNegation = (match: NoteMatch, cue: Match) =>
    cue.first >= match.first &&
    cue.last <= match.last &&
    !match.captures.some((one) => one.slot?.startsWith("gap") && one.first <= cue.first && cue.last <= one.last);

  const grade = (match: NoteMatch): Exclude<Strength, "absent"> | null => {
    const { note, part } = match.owner;
    if (note === "solution" && match.owner.grade !== "fake" && isNegated(match)) return null;
    let strength = gradeInPlace(match);
    if (strength === null) return null;
    if (note !== "solution" && part !== "responsibility" && strength !== "fake" && isTakenBack(match))
      strength = strength === "strong" ? "weak" : "fake";
    return strength;
  };

  const gradeInPlace = (match: NoteMatch): Exclude<Strength, "absent"> | null => {
    switch (match.owner.grade) {
      case "anchored":
        return isAnchored(match.sentence) ? "strong" : "weak";
      case "detailed":
        return cuesIn(match.sentence, "detail").length > 0 ? "strong" : "weak";
      case "restated":
        return cuesIn(match.sentence, "impact").length > 0 ? "strong" : null;
      default:
        return match.owner.grade;
    }
  };

  return { grade };
}
