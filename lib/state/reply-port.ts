import type { Draft, Span } from "../core/contract.ts";
import type { LetterPlace } from "../core/presets/library.ts";
import type { Case } from "../core/register/entry.ts";
import type { RegisterPort } from "./reply-register.ts";

/** A change of the agent's text: `expected` stands at the span now, `text` shall stand there. */
export interface TextEdit extends Span {
  expected: string;
  text: string;
}

export type TextEditResult =
  | { ok: true; inverse: TextEdit }
  | { ok: false; code: "text-changed" | "composing" | "read-only" | "refused" | "box-gone" };

/** What stands around the draft. */
export interface Surroundings {
  /** Who is answered, as the site says; left out where it does not. */
  customerName?: string;
  /** When the message came in that waits for this answer (ISO 8601); left out where the site does not say it surely. */
  receivedAt?: string;
  /** As whom the agent is signed in; left out where the site does not say. */
  account?: string;
  context: Omit<Draft, "text">;
  /** By what the case is found again; left out for a text of our own. */
  case?: Case;
  /** Names of what should have been found here and was not. */
  missing: readonly string[];
  /** A note that no customer will read. */
  internal: boolean;
}

/** All that a reply store needs of the place where the draft is written: a box in a page, or a plain text of our own. */
export interface ReplyPort {
  read(): string;
  readSurroundings(): Surroundings;
  replace(edit: TextEdit): Promise<TextEditResult>;
  /** Lights a span up; null puts the light out. */
  reveal(span: Span | null): void;
  /** Whether the text is on the clipboard now. */
  copy(text: string): Promise<boolean>;
  allowPhrase(phrase: string): void;
  switchRuleOff(rule: string): void;
  /** Has letters in this place reviewed with another preset. `place`: what is known of this letter beside its site. */
  choosePreset(id: string, place: LetterPlace): void;
  /** Left out where nothing is ever remembered. */
  register?: RegisterPort;
}
