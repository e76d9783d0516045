import type { FactKind, Note, Place, SuggestionKind } from "../contract.ts";
import type { Fault } from "./case-known.ts";
import type { ChannelKind } from "./channels.ts";
import type { IncidentKind, IncidentPhase } from "./incident.ts";
import type { Cost, DraftState } from "./situation.ts";

/** When a text fits. All that is said must hold; of a list, one of its members. An empty condition fits always. */
export interface Condition {
  /** Kinds of issue as the engine reads them ("late", "billing"). */
  issues?: readonly string[];
  /** Whether the customer had to come back. */
  repeat?: boolean;
  answer?: "first" | "later";
  /** Lowest number of the answer in the thread: 3 where two answers have gone before. */
  fromAnswer?: number;
  /** Lowest and highest rung of the ladder, 0 (no harm) to 4 (safety, health, discrimination). */
  severity?: readonly [number, number];
  /** Lowest strength of the customer's emotion. */
  emotion?: 1 | 2 | 3;
  asks?: readonly string[];
  /** Kinds of step that the customer names. */
  escalation?: readonly string[];
  vulnerable?: boolean;
  /** Kinds of vulnerability ("bereavement", "debt"). */
  vulnerabilities?: readonly string[];
  /** Kinds of fact that stand in the complaint. */
  facts?: readonly FactKind[];
  /** Whether the customer speaks of a day that mattered ("onze bruiloft"). */
  occasion?: boolean;
  /** Whether the message is a mere remark, which asks for nothing. */
  remark?: boolean;
  channels?: readonly ChannelKind[];
  costs?: readonly Cost[];
  /** What is the case in the draft. */
  draft?: readonly DraftState[];
  /** What must not be the case in the draft. */
  not?: readonly DraftState[];
  /** Whose doing it was, as far as the agent has said. */
  fault?: readonly Fault[];
  /** Whether the agent has confirmed that the complaint can be closed for good. */
  closesForGood?: boolean;
  /** What a gesture takes, only care or money and goods too: it is offered where the team lets agents give that. */
  gives?: "care" | "money";
  /** What kind of incident the complaint is about, "none" for none that the team has switched on. */
  incident?: readonly (IncidentKind | "none")[];
  phase?: readonly IncidentPhase[];
  /** Notes that do not sound in the draft yet. */
  missing?: readonly Note[];
  /** Where one of these fits, the text does not. */
  unless?: readonly Condition[];
}

/**
 * A text that can be offered, as data. "{uw/je}" is read as the first option where the letter says "u", as the second where
 * it says "je". "[datum]" is a slot that only the agent can fill. "<order-number>" and the other kinds of fact, and
 * "<name>", are filled from the customer's message: a text whose fact is not there is not offered. "<appeal>" is where a customer
 * can go who does not accept a no: the team's own, or else a slot.
 */
export interface GuidanceText {
  kind: SuggestionKind;
  /** Two to four words, for the agent. */
  label: string;
  text: string;
  place: Place;
  when: Condition;
}
