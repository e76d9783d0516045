import type { Finding } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import { mend, spanOf } from "../phrasing/replacement.ts";
import { isQuoted, type Reading } from "../text/reading.ts";
import { endOfPhrase, type PhrasePart, readPhrase } from "./phrase-pattern.ts";
import type { AvoidedPhrase, Preset } from "./preset.ts";

interface KnownPhrase {
  avoided: AvoidedPhrase;
  rule: string;
  /** What follows its first word. */
  rest: readonly PhrasePart[];
}

/** By the first word: most words of a letter begin no phrase. */
const phrasesOf = oncePer((avoid: readonly AvoidedPhrase[]): ReadonlyMap<string, readonly KnownPhrase[]> => {
  const known = new Map<string, KnownPhrase[]>();
  for (const avoided of avoid) {
    const [first, ...rest] = readPhrase(avoided.phrase) ?? [];
    if (typeof first !== "object" || !("word" in first)) continue;
    const list = known.get(first.word) ?? [];
    known.set(first.word, list);
    list.push({ avoided, rule: ruleOf(avoided), rest });
  }
  return known;
});

/** The id under which a person can ignore it: "team/" and the phrase. */
const ruleOf = ({ phrase }: AvoidedPhrase): string => `team/${phrase.toLowerCase().replace(/\s+/g, "-")}`;

/** The phrases that a team avoids, outside quoted mail and quotations; a phrase does not go over the end of a sentence. */
export function findTeamPhrases(reading: Reading, { phrases }: Preset): Finding[] {
  if (phrases.avoid.length === 0) return [];
  const known = phrasesOf(phrases.avoid);
  const { tokens, sentences, parts, lexicon } = reading;
  return sentences.flatMap((sentence, number) => {
    if (parts[number] === "quote") return [];
    const found: Finding[] = [];
    for (let at = sentence.first; at < sentence.last; at++)
      for (const { avoided, rule, rest } of known.get(tokens.words[at]?.folded ?? "") ?? []) {
        if (avoided.language && avoided.language !== lexicon.language.code) continue;
        const last = endOfPhrase(rest, tokens, sentence, at + 1);
        if (last !== null) found.push(toFinding(reading, avoided, rule, at, last));
      }
    return found.filter((finding) => !isQuoted(reading, finding));
  });
}

function toFinding(reading: Reading, avoided: AvoidedPhrase, rule: string, first: number, last: number): Finding {
  const { text, tokens, lexicon } = reading;
  const phrase = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
  const mends = avoided.instead.map((instead) => mend(text, phrase, instead));
  const { start, end, excerpt, replacements } = spanOf(text, phrase, mends);
  return {
    rule,
    category: avoided.category,
    severity: avoided.severity,
    start,
    end,
    excerpt,
    message: avoided.why || (lexicon.language.checkReasons["team-phrase"] ?? ""),
    replacements,
  };
}
