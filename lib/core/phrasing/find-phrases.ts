import type { OnFailure } from "../attempt.ts";
import type { Finding, Severity } from "../contract.ts";
import type { Match } from "../matching/find-matches.ts";
import type { Owner } from "../matching/lexicon.ts";
import { type OwnedMatch, overlaps, type Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import type { PhraseRule } from "./phrase-rule.ts";
import { fillReplacement, mend, spanOf } from "./replacement.ts";

type Owned<O extends Owner["of"]> = Match & { owner: Extract<Owner, { of: O }> };

/**
 * Every phrase of the language's rules in the text, look-alikes left out; overlapping ones are still all there.
 * `onFailure`: told of a rule that throws, once; without it, the error goes on to the caller.
 */
export function findPhrases(reading: Reading, onFailure: OnFailure = rethrow): Finding[] {
  const broken = new Set<string>();
  return reading.sentences.flatMap((sentence, number) => {
    const { findings, failures } = phrasesIn(reading, number);
    for (const { rule, error } of failures) {
      if (!broken.has(rule)) onFailure(rule, error);
      broken.add(rule);
    }
    return findings.map((finding) => ({
      ...finding,
      start: finding.start + sentence.start,
      end: finding.end + sentence.start,
    }));
  });
}

/** What the rules find in one sentence, its places told from the beginning of the sentence on. */
interface Phrases {
  findings: readonly Finding[];
  failures: readonly { rule: string; error: unknown }[];
}

const nothing: Phrases = { findings: [], failures: [] };

const phrasesIn = rememberedPerSentence((reading, number): Phrases => {
  const matches = (reading.matchesIn[number] ?? [])
    .filter(isOfRule)
    .filter((match) => standsWhereItCounts(reading, match) && !looksAlike(reading, match));
  if (matches.length === 0) return nothing;
  const origin = reading.sentences[number]?.start ?? 0;
  const findings: Finding[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  for (const match of matches)
    try {
      const finding = toFinding(reading, match);
      findings.push({ ...finding, start: finding.start - origin, end: finding.end - origin });
    } catch (error) {
      failures.push({ rule: match.owner.rule.id, error });
    }
  return { findings, failures };
});

function rethrow(_rule: string, error: unknown): never {
  throw error;
}

function looksAlike({ matchesIn }: Reading, match: Owned<"rule">): boolean {
  const { rule } = match.owner;
  if (!rule.unless) return false;
  return (matchesIn[match.sentence] ?? []).some(
    (other) => other.owner.of === "rule-look-alike" && other.owner.rule === rule && overlaps(other, match),
  );
}

const isOfRule = (match: OwnedMatch): match is Owned<"rule"> => match.owner.of === "rule";

function standsWhereItCounts(reading: Reading, match: Owned<"rule">): boolean {
  const part = reading.parts[match.sentence];
  const { where = "body" } = match.owner.rule;
  return where === "anywhere" ? part !== "quote" : part === where;
}

function toFinding(reading: Reading, match: Owned<"rule">): Finding {
  const { rule, pattern } = match.owner;
  const templates = rule.replace[pattern] ?? [];
  const mends = templates.map((template) =>
    mend(reading.text, match, fillReplacement(template, match, reading.tokens)),
  );
  const { start, end, excerpt, replacements } = spanOf(reading.text, match, mends);
  return {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity as Severity,
    start,
    end,
    excerpt,
    message: messageOf(reading, rule),
    replacements,
  };
}

function messageOf(reading: Reading, rule: PhraseRule): string {
  return reading.lexicon.language.reasons[rule.why] ?? "";
}
