import { attempt, type OnFailure } from "./attempt.ts";
import { runCheck } from "./checks/check.ts";
import { checks } from "./checks/checks.ts";
import { readComplaint } from "./complaint/read-complaint.ts";
import type { ComplaintReading, Draft, Finding, Language, NoteReading, Review } from "./contract.ts";
import { type CaseKnown, nothingKnown } from "./guidance/case-known.ts";
import { type Incident, incidentOf } from "./guidance/incident.ts";
import { suggest } from "./guidance/suggest.ts";
import { oncePer } from "./once-per.ts";
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
import { guessTheirs, readDraft, readTheirs } from "./read-letters.ts";
import { type Form, findForm } from "./text/form-of-address.ts";
import { type Reading, readText } from "./text/reading.ts";
import { readTriad, type Triad } from "./triad/read-triad.ts";

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
  /** Called once for each rule or other part of the review that threw; the others go on. */
  onFailure?: OnFailure;
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
const silentTriad: Triad = { empathy: absent, apology: absent, solution: absent };
const noForm: Form = { form: null, odd: [] };
const ignore = () => {};

/**
 * The one door: reads a draft, and the complaint it answers, and says what a customer will hear. Pure: the same input
 * gives the same review. Offsets are UTF-16, `end` exclusive, into `draft.text` as given (for `complaint`: into
 * `draft.complaint`). Never throws, whatever the text; a text in neither language gives a review that claims nothing.
 */
export function review(draft: Draft, options: ReviewOptions): Review {
  return createReviewer()(draft, options);
}

/**
 * The same door for a draft that is being written: every review is what `review` gives, but only what changed since the
 * one before is read again.
 */
export function createReviewer(): typeof review {
  let last: Reading | null = null;
  return (draft, options) => {
    const reading = attempt("reading", () => readDraft(draft.text, options.language, last), null, options.onFailure);
    last = reading;
    return judge(draft, reading, options);
  };
}

function judge(draft: Draft, reading: Reading | null, options: ReviewOptions): Review {
  const theirs = theirsOf(draft, reading, options);
  options.onRead?.({ reading, theirs });
  return reading === null ? silence(theirs, options) : judgeReading(draft, reading, theirs, options);
}

/** The customer's message is read whatever the draft is in, for whoever has yet to begin. */
function theirsOf({ complaint }: Draft, reading: Reading | null, { onFailure }: ReviewOptions): Reading | null {
  if (!complaint) return null;
  const read = () => {
    const answeredIn = reading?.lexicon.language.code ?? guessTheirs(complaint);
    return answeredIn && readTheirs(complaint, answeredIn);
  };
  return attempt("reading-theirs", read, null, onFailure);
}

/** Each part stands by itself: where one throws, it has found nothing, and the others go on. */
function judgeReading(draft: Draft, reading: Reading, theirs: Reading | null, options: ReviewOptions): Review {
  const { preset, now, known = nothingKnown, onFailure } = options;
  const part = <Found>(id: string, find: () => Found, nothing: Found) => attempt(id, find, nothing, onFailure);

  const triad = part("triad", () => readTriad(reading, theirs), silentTriad);
  const complaint = complaintOf(theirs, reading, triad.solution, options);
  const form = part("form", () => findForm(reading), noForm);
  const incident = part("incident", () => incidentFor(theirs, complaint, options), null);
  const promises = part("promises", () => findPromises(reading, now, preset.calendar), []);

  const input = { draft, reading, theirs, complaint, form, triad, promises, preset, now };
  const phrases = part("phrases", () => findPhrases(reading, onFailure ?? ignore), []);
  const checked = checks.flatMap((check) => part(check.id, () => runCheck(check, input), []));
  const ofTeam = part("team", () => findTeamPhrases(reading, preset), []);
  const settled = () => {
    const found = [...weighed([...phrases, ...checked], preset.severities), ...ofTeam];
    return withoutQuibbles(settle(found, reading, preset), triad);
  };

  const { code: language } = reading.lexicon.language;
  return {
    version: 1,
    language,
    form: language === "nl" ? form.form : null,
    triad,
    findings: part("settle", settled, []),
    complaint,
    promises,
    // Where the notes could not be read, nobody knows which of them is missing.
    suggestions: triad === silentTriad ? [] : part("suggestions", () => suggest({ ...input, known, incident }), []),
  };
}

/** What the site says of the name is surer than what stands under a message. `reading`: null where no draft can be read. */
function complaintOf(
  theirs: Reading | null,
  reading: Reading | null,
  solution: NoteReading | undefined,
  { customerName, onFailure }: ReviewOptions,
): ComplaintReading | null {
  if (!theirs) return null;
  const read = () => readComplaint(theirs, reading ?? readText("", theirs.lexicon), solution);
  const complaint = attempt("complaint", read, null, onFailure);
  return complaint === null || customerName === undefined ? complaint : { ...complaint, name: customerName };
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

/** The densities of the rules that name one, by their ids. */
const densitiesOf = oncePer(
  (rules: readonly PhraseRule[]): ReadonlyMap<string, number> =>
    new Map(rules.flatMap(({ id, density }) => (density === undefined ? [] : [[id, density] as const]))),
);

/** Nothing is claimed of the draft. */
function silence(theirs: Reading | null, options: ReviewOptions): Review {
  return {
    version: 1,
    language: null,
    form: null,
    triad: silentTriad,
    findings: [],
    complaint: complaintOf(theirs, null, undefined, options),
    promises: [],
    suggestions: [],
  };
}
