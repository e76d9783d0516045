import type { Draft, Finding, Review, Span, Suggestion } from "../core/contract.ts";
import type { Aside } from "../core/guidance/aside.ts";
import type { PresetInUse } from "./preset-in-use.ts";
import type { TextEdit } from "./reply-port.ts";
import type { ReplyRegister } from "./reply-register.ts";
import type { StandingNotice } from "./standing-notice.ts";
import { nothingTold, type Told } from "./told.ts";

/** Why something the person asked for did not happen, or what they should know; the interface turns codes into words. */
export type NoticeCode =
  | StandingNotice
  | "text-changed"
  | "composing"
  | "read-only"
  | "refused-copied"
  | "box-gone"
  | "copied"
  | "not-copied"
  | "undone"
  | "inserted"
  | "replaced";

/** One change made through the product, newest last, so that it can be taken back without the editor's own undo. */
export interface Change {
  before: string;
  after: string;
  /** How many places were changed together; `before` and `after` are those of the first one in the letter. */
  count: number;
}

/** All that the badge, card and panel show about one reply. Plain data: it also travels to the side panel. */
export interface ReplyState {
  draft: Draft;
  /** null until the first review of this draft is there. */
  review: Review | null;
  /** `review.findings` without those ignored in this letter: what is marked and listed. */
  findings: readonly Finding[];
  /** Index into `findings` of the one the card shows or the keyboard is at; null when none. */
  current: number | null;
  /** Names of what could not be found on this page ("complaint", "subject"). */
  missing: readonly string[];
  /** Changes that can still be taken back. */
  changes: readonly Change[];
  notice: NoticeCode | null;
  /** Nothing is said of it: a note that no customer reads. */
  silent: boolean;
  /** What the agent has said of the case. */
  told: Told;
  /** What to know of it beside the review; null as long as nothing was read. */
  aside: Aside | null;
  /** What it was reviewed with; null as long as nothing was. */
  preset: PresetInUse | null;
  /** What is remembered; null where nobody has switched the register on. */
  register: ReplyRegister | null;
}

/** Before anything was read. */
export const emptyReply: ReplyState = {
  draft: { text: "" },
  review: null,
  findings: [],
  current: null,
  missing: [],
  changes: [],
  notice: null,
  silent: false,
  told: nothingTold,
  aside: null,
  preset: null,
  register: null,
};

/** Everything a person can do with a reply from the badge, the card, the panel or the keyboard. */
export interface ReplyActions {
  applyReplacement(finding: Finding, replacement: string): Promise<void>;
  /** Makes changes that belong together: they are taken back together too. None when the draft has changed meanwhile. */
  applyAll(edits: readonly TextEdit[]): Promise<void>;
  /** `text`: the suggestion's text, its slots possibly filled in. A line for a colleague is copied. */
  insertSuggestion(suggestion: Suggestion, text: string): Promise<void>;
  /** Takes back the newest of `changes`. */
  undoChange(): Promise<void>;
  /** Lights the span up in the box; null puts the light out. */
  revealSpan(span: Span | null): void;
  selectFinding(index: number | null): void;
  ignoreInLetter(finding: Finding): void;
  neverFlagPhrase(finding: Finding): void;
  switchRuleOff(finding: Finding): void;
  dismissNotice(): void;
  /** Says something of the case that no text tells; the reply is reviewed with it at once. */
  tellKnown(part: Partial<Told>): void;
  /** Has letters in this place reviewed with another preset, from this one on. */
  choosePreset(id: string): void;
  /** Gives the line for a colleague: to the clipboard, or at the end of the internal note that is being written. */
  handOver(to: "clipboard" | "note"): Promise<void>;
  /** Writes this answer down in the register, in place of an older text of it. */
  rememberAnswer(): Promise<void>;
}
