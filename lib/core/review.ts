import { runCheck } from "./checks/check.ts";
import { checks } from "./checks/checks.ts";
import { readComplaint } from "./complaint/read-complaint.ts";
import type { ComplaintReading, Draft, Finding, Language, NoteReading, Review } from "./contract.ts";
import { type CaseKnown, nothingKnown } from "./guidance/case-known.ts";
import { type Incident, incidentOf } from "./guidance/incident.ts";
import { suggest } from "./guidance/suggest.ts";
import { complaintLexicon, draftLexicon, frequentWords } from "./languages/languages.ts";
import { findPhrases } from "./phrasing/find-phrases.ts";
import type { PhraseRule } from "./phrasing/phrase-rule.ts";
import {
  byDensity,
  inReadingOrder,
  weighed,
  withoutAllowed,
  withoutOverlaps,
  withoutQuibbles,
} from "./phrasing/settle.ts";
import type { Preset } from "./presets/preset.ts";
import { findTeamPhrases } from "./presets/team-phrases.ts";
import { findPromises } from "./promises/find-promises.ts";
import { findForm } from "./text/form-of-address.ts";
import { guessLanguage } from "./text/language-guess.ts";
import { type Reading, readText } from "./text/reading.ts";
import { rereadText } from "./text/reread.ts";
import { retokenise, tokenise } from "./text/tokens.ts";
import { readTriad } from "./triad/read-triad.ts";

export interface ReviewOptions {
  preset: Preset;
  /** The moment of the review, for terms such as "tomorrow"; the engine has no clock of its own. */
  now: Date;
  /** The language of the draft, where it is known; otherwise it is guessed. */
  language?: Language;
  /** The customer's name, where the site says it; otherwise the one under the complaint. */
  customerName?: string;
  /** What the agent knows of the case and no text tells. */
  known?: CaseKnown;
  /** What happens to many customers at once; of those that are on, one that the complaint is about is answered first. */
  incidents?: readonly Incident[];
  /** Called once for each rule that threw, with its id; the others go on. Never gets a word of the texts. */
  onFailure?: (rule: string, error: unknown) => void;
  /** Called once with what the review was made of, for those who ask more of it; null where there is no text to read. */
  onRead?: (readings: Readings) => void;
}

export interface Readings {
  /** The draft, unless it is in neither language. */
  reading: Reading | null;
  /** The customer's message. */
  theirs: Reading | null;
}

const absent: NoteReading = { strength: "absent", evidence: [], advice: "" };

/**
 * The one door: reads a draft, and the complaint it answers, and says what a customer will hear. Pure: the same input
 * gives the same review. Offsets are UTF-16, `end` exclusive, into `draft.text` as given (for `complaint`: into
 * `draft.complaint`). Never throws, whatever the text; a text in neither language gives a review that claims nothing.
 */
export function review(draft: Draft, options: ReviewOptions): Review {
  return judge(draft, readDraft(draft.text, options.language, null), options);
}

/**
 * The same door for a draft that is being written: every review is what `review` gives, but only what changed since the
 * one before is read again.
 */
export function createReviewer(): typeof review {
  let last: Reading | null = null;
  return (draft, options) => {
    const before = last;
    // It is used up, and must not come back should anything throw.
    last = null;
    const reading = readDraft(draft.text, options.language, before);
    const result = judge(draft, reading, options);
    last = reading;
    return result;
  };
}

/** `before`: a reading of the text as it was. Null for a text in neither language. */
function readDraft(text: string, known: Language | undefined, before: Reading | null): Reading | null {
  const retokenised = before && retokenise(text, before.tokens);
  const tokens = retokenised?.tokens ?? tokenise(text);
  const language = known ?? guessLanguage(tokens, frequentWords);
  if (language === null) return null;
  const lexicon = draftLexicon(language);
  if (retokenised && before.lexicon === lexicon) return rereadText(before, text, retokenised);
  return readText(text, lexicon, tokens);
}

function judge(draft: Draft, reading: Reading | null, options: ReviewOptions): Review {
  return reading === null ? silence(draft.complaint, options) : judgeReading(draft, reading, options);
}

function judgeReading(draft: Draft, reading: Reading, options: ReviewOptions): Review {
  const language = reading.lexicon.language.code;
  const theirs = draft.complaint ? readTheirs(draft.complaint, language) : null;
  options.onRead?.({ reading, theirs });
  const triad = readTriad(reading, theirs);
  const complaint = theirs && named(readComplaint(theirs, reading, triad.solution), options.customerName);
  const form = findForm(reading);
  const incident = incidentFor(theirs, complaint, options);
  const promises = findPromises(reading, options.now, options.preset.calendar);
  const findings = withoutQuibbles(settle(findAll(), reading, options.preset), triad);
  return {
    version: 1,
    language,
    form: language === "nl" ? form.form : null,
    triad,
    findings,
    complaint,
    promises,
    suggestions: suggest({
      draft,
      reading,
      theirs,
      triad,
      complaint,
      form,
      promises,
      known: options.known ?? nothingKnown,
      incident,
      preset: options.preset,
    }),
  };

  function findAll(): Finding[] {
    const { preset, now } = options;
    const input = { draft, reading, theirs, complaint, form, triad, promises, preset, now };
    const found = findPhrases(reading, (rule, error) => options.onFailure?.(rule, error));
    const ofTeam = attempt("team", () => findTeamPhrases(reading, preset));
    const checked = checks.flatMap((check) => attempt(check.id, () => runCheck(check, input)));
    return [...weighed([...found, ...checked], preset.severities), ...ofTeam];
  }

  function attempt(rule: string, find: () => Finding[]): Finding[] {
    try {
      return find();
    } catch (error) {
      options.onFailure?.(rule, error);
      return [];
    }
  }
}

function incidentFor(
  theirs: Reading | null,
  complaint: ComplaintReading | null,
  { incidents = [], now }: ReviewOptions,
): Incident | null {
  return theirs && complaint && incidents.length > 0 ? incidentOf(theirs, complaint.issues, incidents, now) : null;
}

function settle(found: readonly Finding[], reading: Reading, preset: Preset): Finding[] {
  const densities = densitiesOf(reading.lexicon.language.rules);
  const allowed = withoutAllowed(found, preset.rulesOff, preset.phrases.allow);
  return withoutOverlaps(byDensity(inReadingOrder(allowed), (rule) => densities.get(rule) ?? 1));
}

const densitiesKnown = new WeakMap<readonly PhraseRule[], ReadonlyMap<string, number>>();

/** The densities of the rules that name one, by their ids. */
function densitiesOf(rules: readonly PhraseRule[]): ReadonlyMap<string, number> {
  let densities = densitiesKnown.get(rules);
  if (!densities) {
    densities = new Map(rules.flatMap(({ id, density }) => (density === undefined ? [] : [[id, density] as const])));
    densitiesKnown.set(rules, densities);
  }
  return densities;
}

/** The message read last, which stays the same while its answer is written. */
let lastRead: { complaint: string; answeredIn: Language; reading: Reading } | null = null;

/** A customer may write in the other language than the one that is answered in. */
function readTheirs(complaint: string, answeredIn: Language): Reading {
  if (lastRead?.complaint !== complaint || lastRead.answeredIn !== answeredIn) {
    const tokens = tokenise(complaint);
    const lexicon = complaintLexicon(guessLanguage(tokens, frequentWords) ?? answeredIn);
    lastRead = { complaint, answeredIn, reading: readText(complaint, lexicon, tokens) };
  }
  return lastRead.reading;
}

/** What a site says is surer than what stands under a message. */
const named = (complaint: ComplaintReading, name: string | undefined): ComplaintReading =>
  name === undefined ? complaint : { ...complaint, name };

/** Nothing is claimed of the draft; the customer's message is read all the same, for whoever has yet to begin. */
function silence(complaint: string | undefined, { customerName, onRead }: ReviewOptions): Review {
  const triad = { empathy: absent, apology: absent, solution: absent };
  const language = complaint ? guessLanguage(tokenise(complaint), frequentWords) : null;
  const theirs = complaint && language ? readTheirs(complaint, language) : null;
  onRead?.({ reading: null, theirs });
  return {
    version: 1,
    language: null,
    form: null,
    triad,
    findings: [],
    complaint:
      theirs && named(readComplaint(theirs, readText("", draftLexicon(theirs.lexicon.language.code))), customerName),
    promises: [],
    suggestions: [],
  };
}
