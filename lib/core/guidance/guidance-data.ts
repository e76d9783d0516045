import type { GuidanceText } from "./guidance-text.ts";
import type { IncidentFact } from "./incident.ts";
import type { ReadyText } from "./ready-texts.ts";
import type { Cost, Topic } from "./situation.ts";

/** What one language offers to say: data only. */
export interface GuidanceData {
  texts: readonly GuidanceText[];
  /** For where nobody writes. */
  readyTexts: readonly ReadyText[];
  /** What an incident's texts call its facts: the slot "[gebied]" is filled with its area. */
  incidentSlots: Readonly<Record<string, IncidentFact>>;
  /** How such a fact could read, for whoever writes it down. */
  incidentExamples: Readonly<Record<IncidentFact, string>>;
  /** Name of the slot for the body to which a customer can take the complaint. */
  appealSlot: string;
  /** Words in a complaint (folded, one or several) that tell of costs made because of the failure. */
  costWords: Readonly<Record<Cost, readonly string[]>>;
  /** Words in a complaint or a draft (folded, one or several) by which a topic is known. */
  topicWords: Readonly<Record<Topic, readonly string[]>>;
  handOverWords: HandOverWords;
}

/** Words of the line for a colleague. `answer` goes before a question of the customer, `followUp` before the time of a promise. */
export interface HandOverWords {
  promised: string;
  next: string;
  answer: string;
  followUp: string;
  /** Slots. */
  name: string;
  nextStep: string;
}
