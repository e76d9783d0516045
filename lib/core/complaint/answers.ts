import type { NoteReading } from "../contract.ts";
import type { AnswerKind, CueName, LanguageData } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import { tellsWhen } from "../promises/tells-when.ts";
import { isSmall } from "../text/capitals.ts";
import { overlaps, type Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import type { Sentence } from "../text/sentences.ts";
import { stemOf, stemsIn } from "../text/stems.ts";
import { TokenKind } from "../text/tokens.ts";
import { answerWeights } from "./answer-weights.ts";
import type { Asked } from "./asked.ts";

/** What one sentence of the draft's body says, as far as it can answer something. */
interface Told {
  cues: ReadonlySet<CueName>;
  stems: ReadonlySet<string>;
  topics: readonly number[];
  /** It carries the solution. */
  acts: boolean;
  /** Speaks of the case: neither a stock phrase, nor feelings, nor a question, nor something put off. */
  isPlain: boolean;
  names: boolean;
}

interface Words {
  common: ReadonlySet<string>;
  topicOf: ReadonlyMap<string, number>;
}

const none: ReadonlySet<string> = new Set();
const fewestTokens = 4;
/** A question of more words than this is no more to answer. */
const mostWords = 8;

const wordsOf = oncePer((language: LanguageData): Words => {
  const stems = (list: readonly string[]) => list.map(stemOf).filter((stem) => stem !== null);
  return {
    common: new Set(stems(language.commonWords)),
    topicOf: new Map(
      language.questionWords.topics.flatMap((group, number) => stems(group).map((stem) => [stem, number] as const)),
    ),
  };
});

/** The cues that give the kind of answer; the act itself is read from the solution. */
const cuesFor: Readonly<Record<AnswerKind, readonly CueName[]>> = {
  when: ["when"],
  amount: ["amount"],
  cause: ["cause"],
  place: ["place"],
  person: [],
  way: ["way"],
  choice: ["yes-no", "refusal"],
  act: ["refusal"],
  fact: [],
};

/** What the weights weigh: each between 0 and 1. */
export const answerFeatures = [
  "bias",
  "gives",
  "gives-topic",
  "acts",
  "refuses",
  "denies",
  "yes-no",
  "pending",
  "names",
  "details",
  "plain",
  "plain-topic",
  "plain-details",
  "topic",
  "overlap",
  "length",
  "first",
  "words",
  "solution-strong",
  "solution-weak",
  "solution-fake",
  "solution-absent",
  "when",
  "amount",
  "cause",
  "place",
  "person",
  "way",
  "choice",
  "act",
  "fact",
] as const;
export type AnswerFeature = (typeof answerFeatures)[number];

/** Judges, for one draft, whether something asked is answered in it. */
export interface Answers {
  isAnswered(asked: Asked): boolean;
  /** What the judgement looks at; for the fitting of the weights. */
  features(asked: Asked): Record<AnswerFeature, number>;
}

/**
 * Whether a draft answers what its customer asked: it gives the kind of answer that was asked for, about the thing that was
 * asked, or does what was asked, or plainly refuses it. `all`: whatever is asked in the complaint; `solution`: how the draft's
 * solution was read.
 */
export function createAnswers(
  complaint: Reading,
  draft: Reading,
  all: readonly Asked[],
  solution: NoteReading,
): Answers {
  const told = readTold(draft, solution);
  const { common, topicOf } = wordsOf(complaint.lexicon.language);

  const features = (asked: Asked): Record<AnswerFeature, number> => {
    const stems = stemsAsked(asked);
    const topics = new Set(stems.flatMap((stem) => topicOf.get(stem) ?? []));
    const topical = new Set(
      told.filter((one) => stems.some((stem) => one.stems.has(stem)) || one.topics.some((topic) => topics.has(topic))),
    );
    const isOnTopic = (one: Told) => topical.has(one);
    const cues = cuesFor[asked.wants];
    const gives = (one: Told) => cues.some((cue) => one.cues.has(cue)) && !one.cues.has("duty");
    const any = (is: (one: Told) => boolean) => (told.some(is) ? 1 : 0);
    const share = (is: (one: Told) => boolean, most: number) => Math.min(most, told.filter(is).length) / most;
    const is = (kind: AnswerKind) => (asked.wants === kind ? 1 : 0);
    return {
      bias: 1,
      gives: any(gives),
      "gives-topic": any((one) => gives(one) && isOnTopic(one)),
      acts: share((one) => one.acts, 3),
      refuses: any((one) => one.cues.has("refusal")),
      denies: any((one) => one.cues.has("negation")),
      "yes-no": any((one) => one.cues.has("yes-no")),
      pending: any((one) => one.cues.has("pending")),
      names: share((one) => one.isPlain && one.names, 3),
      details: share((one) => one.cues.has("detail") && !one.cues.has("duty"), 4),
      plain: told.length === 0 ? 0 : told.filter((one) => one.isPlain).length / told.length,
      "plain-topic": any((one) => one.isPlain && isOnTopic(one)),
      "plain-details": share((one) => one.isPlain && one.cues.has("detail"), 3),
      topic: any(isOnTopic),
      overlap:
        stems.length === 0 ? 0 : stems.filter((stem) => told.some((one) => one.stems.has(stem))).length / stems.length,
      length: Math.min(12, told.length) / 12,
      // Of several things that are asked the first is answered most, and of long ones a part is easily left.
      first: asked.start === all[0]?.start ? 1 : 0,
      words: Math.min(mostWords, asked.last - asked.first) / mostWords,
      "solution-strong": solution.strength === "strong" ? 1 : 0,
      "solution-weak": solution.strength === "weak" ? 1 : 0,
      "solution-fake": solution.strength === "fake" ? 1 : 0,
      "solution-absent": solution.strength === "absent" ? 1 : 0,
      when: is("when"),
      amount: is("amount"),
      cause: is("cause"),
      place: is("place"),
      person: is("person"),
      way: is("way"),
      choice: is("choice"),
      act: is("act"),
      fact: is("fact"),
    };
  };

  /** "Waar is het?" speaks of the sentence before. */
  const stemsAsked = (asked: Asked): string[] => {
    const own = stemsIn(complaint.tokens, asked.first, asked.last, common);
    if (own.length > 0) return own;
    const before = complaint.sentences[asked.sentence - 1];
    return before ? stemsIn(complaint.tokens, before.first, before.last, common) : [];
  };

  const isAnswered = (asked: Asked): boolean => {
    const found = features(asked);
    return answerFeatures.reduce((sum, name) => sum + answerWeights[name] * found[name], 0) > 0;
  };

  return { isAnswered, features };
}

function readTold(draft: Reading, solution: NoteReading): Told[] {
  const evidence = solution.strength === "fake" ? [] : solution.evidence;
  return draft.body.map((number) => {
    const sentence = draft.sentences[number] as Sentence;
    return { ...saidIn(draft, number), acts: evidence.some((span) => overlaps(span, sentence)) };
  });
}

const saidIn = rememberedPerSentence((draft, number): Omit<Told, "acts"> => {
  const { first, last, start, end } = draft.sentences[number] as Sentence;
  const stems = new Set(stemsIn(draft.tokens, first, last, none));
  const cues = new Set<CueName>();
  let isPlain = last - first >= fewestTokens && !draft.text.slice(start, end).endsWith("?");
  for (const match of draft.matchesIn[number] ?? []) {
    const { owner } = match;
    if (owner.of === "cue") {
      if (owner.cue === "when" && !tellsWhen(match)) continue;
      cues.add(owner.cue);
      if (owner.cue === "pending" || owner.cue === "duty") isPlain = false;
    } else if (owner.of === "rule") isPlain = false;
    else if (owner.of === "note" && (owner.note !== "solution" || owner.grade === "fake")) isPlain = false;
  }
  const { topicOf } = wordsOf(draft.lexicon.language);
  return {
    cues,
    stems,
    topics: [...stems].flatMap((stem) => topicOf.get(stem) ?? []),
    isPlain,
    names: holdsName(draft, first, last),
  };
});

/** A word with a capital that does not open the sentence: somebody, or a place. */
function holdsName(draft: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    if (draft.tokens.kind[at] !== TokenKind.word) continue;
    const start = draft.tokens.start[at] as number;
    const end = draft.tokens.end[at] as number;
    if (
      end - start > 2 &&
      !isSmall(draft.text.charCodeAt(start)) &&
      /^\p{Lu}\p{Ll}/u.test(draft.text.slice(start, start + 2))
    )
      return true;
  }
  return false;
}
