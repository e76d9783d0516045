import type { ComplaintReading } from "../contract.ts";
import type { Match } from "../matching/find-matches.ts";
import type { Owner } from "../matching/lexicon.ts";
import { findForm } from "../text/form-of-address.ts";
import type { Reading } from "../text/reading.ts";
import { findCustomerName } from "./customer-name.ts";
import { findFacts } from "./facts.ts";
import { findQuestions } from "./questions.ts";

type CueMatch = Match & { owner: Extract<Owner, { of: "complaint" }> };

const heated = /!{2,}|\?!|!\?|\b(?:\p{Lu}{4,}\s+){2,}/u;

/** Reads the customer's message: what happened, how they feel, what they ask, and what the draft leaves open. */
export function readComplaint(
  complaint: Reading,
  draft: Reading,
  customerName: string | null = null,
): ComplaintReading {
  const cues = complaint.matches.filter((match): match is CueMatch => match.owner.of === "complaint");
  const keys = (field: CueMatch["owner"]["field"]) => [
    ...new Set(cues.filter((cue) => cue.owner.field === field).map((cue) => cue.owner.key)),
  ];
  return {
    issues: keys("issues"),
    emotion: readEmotion(complaint, cues),
    questions: findQuestions(complaint, draft),
    asks: keys("asks"),
    escalation: keys("escalation"),
    repeat: keys("repeat").length > 0,
    vulnerable: keys("vulnerable").length > 0,
    name: customerName ?? findCustomerName(complaint),
    form: readForm(complaint),
    facts: findFacts(complaint.text),
  };
}

/** The strongest feeling named; shouting raises it by one. */
function readEmotion(complaint: Reading, cues: readonly CueMatch[]): ComplaintReading["emotion"] {
  const strongest = cues
    .filter((cue) => cue.owner.field === "emotions")
    .reduce<CueMatch | null>((best, cue) => (best && best.owner.level >= cue.owner.level ? best : cue), null);
  const shouts = heated.test(complaint.text);
  if (!strongest) return { kind: shouts ? "anger" : "none", strength: shouts ? 2 : 0 };
  const strength = Math.min(3, strongest.owner.level + (shouts ? 1 : 0));
  return { kind: strongest.owner.key, strength: strength as 1 | 2 | 3 };
}

/** The form the customer uses for us; when both occur, none can be followed. */
function readForm(complaint: Reading): "u" | "je" | null {
  if (complaint.lexicon.language.code !== "nl") return null;
  const { form } = findForm(complaint);
  return form === "mixed" ? null : form;
}
