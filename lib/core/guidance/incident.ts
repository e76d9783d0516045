import type { Language } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import { endOfPhrase, type PhrasePart, readPhrase } from "../presets/phrase-pattern.ts";
import type { Reading } from "../text/reading.ts";

export const incidentKinds = ["outage", "recall", "strike", "other"] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** How far it is: known of, being worked on, over, and made up for. */
export const incidentPhases = ["first-notice", "update", "solved", "aftercare"] as const;
export type IncidentPhase = (typeof incidentPhases)[number];

/** What a team can say of it, in words as they stand in a letter ("14.00 uur", "Utrecht-Noord"). */
export const incidentFacts = [
  "service",
  "area",
  "since",
  "cause",
  "expected",
  "next-update",
  "alternative",
  "compensation",
] as const;
export type IncidentFact = (typeof incidentFacts)[number];

/** Something that happens to many customers at once: while it is on, complaints about it are answered with its texts first. */
export interface Incident {
  id: string;
  kind: IncidentKind;
  /** As the team calls it. */
  name: string;
  phase: IncidentPhase;
  isOn: boolean;
  /** When it ends by itself, so that nobody forgets it: ISO date and time. */
  until: string;
  /** Phrases by which a complaint is about it, as `readPhrase` reads them. */
  words: readonly string[];
  /** Kinds of complaint that are about it without any of its words. */
  issues: readonly string[];
  /** The facts, by the language of the letter. */
  facts: Readonly<Record<Language, Readonly<Partial<Record<IncidentFact, string>>>>>;
}

const phrasesOf = oncePer((words: readonly string[]): readonly (readonly PhrasePart[])[] =>
  words.flatMap((phrase) => {
    const parts = readPhrase(phrase);
    return parts ? [parts] : [];
  }),
);

/** The first incident that is on and that a customer's message is about; null for none. */
export function incidentOf(
  theirs: Reading,
  issues: readonly string[],
  incidents: readonly Incident[],
  now: Date,
): Incident | null {
  return (
    incidents.find(
      (incident) =>
        incident.isOn &&
        now.getTime() < Date.parse(incident.until) &&
        (incident.issues.some((issue) => issues.includes(issue)) || speaksOf(theirs, phrasesOf(incident.words))),
    ) ?? null
  );
}

function speaksOf({ sentences, tokens, parts }: Reading, phrases: readonly (readonly PhrasePart[])[]): boolean {
  return sentences.some((sentence, number) => {
    if (parts[number] === "quote") return false;
    for (let at = sentence.first; at < sentence.last; at++)
      if (phrases.some((phrase) => endOfPhrase(phrase, tokens, sentence, at) !== null)) return true;
    return false;
  });
}
