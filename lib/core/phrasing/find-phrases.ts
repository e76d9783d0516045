import type { Finding, Severity } from "../contract.ts";
import type { Match } from "../matching/find-matches.ts";
import type { Owner } from "../matching/lexicon.ts";
import { overlaps, type Reading } from "../text/reading.ts";
import type { PhraseRule } from "./phrase-rule.ts";
import { fillReplacement, mend, spanOf } from "./replacement.ts";

type Owned<O extends Owner["of"]> = Match & { owner: Extract<Owner, { of: O }> };

/**
 * Every phrase of the language's rules in the text, look-alikes left out; overlapping ones are still all there.
 * `onFailure`: told of a rule that throws, once; without it, the error goes on to the caller.
 */
export function findPhrases(reading: Reading, onFailure: (rule: string, error: unknown) => void = rethrow): Finding[] {
  const broken = new Set<PhraseRule>();
  return ownedBy(reading, "rule")
    .filter((match) => standsWhereItCounts(reading, match))
    .filter((match) => !looksAlike(reading, match))
    .flatMap((match) => {
      const { rule } = match.owner;
      if (broken.has(rule)) return [];
      try {
        return [toFinding(reading, match)];
      } catch (error) {
        broken.add(rule);
        onFailure(rule.id, error);
        return [];
      }
    });
}

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

function ownedBy<O extends Owner["of"]>(reading: Reading, of: O): Owned<O>[] {
  return reading.matches.filter((match): match is Owned<O> => match.owner.of === of);
}

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
