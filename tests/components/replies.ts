import { vi } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ComplaintReading, Finding, NoteReading, Review, Suggestion } from "../../lib/core/contract.ts";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import { emptyReply, type ReplyActions, type ReplyState } from "../../lib/state/reply.ts";

/** Actions that only remember what was asked of them. */
export function rememberedActions() {
  return {
    applyAll: vi.fn<ReplyActions["applyAll"]>(async () => {}),
    applyReplacement: vi.fn<ReplyActions["applyReplacement"]>(async () => {}),
    insertSuggestion: vi.fn<ReplyActions["insertSuggestion"]>(async () => {}),
    undoChange: vi.fn<ReplyActions["undoChange"]>(async () => {}),
    revealSpan: vi.fn<ReplyActions["revealSpan"]>(),
    selectFinding: vi.fn<ReplyActions["selectFinding"]>(),
    ignoreInLetter: vi.fn<ReplyActions["ignoreInLetter"]>(),
    neverFlagPhrase: vi.fn<ReplyActions["neverFlagPhrase"]>(),
    switchRuleOff: vi.fn<ReplyActions["switchRuleOff"]>(),
    tellKnown: vi.fn<ReplyActions["tellKnown"]>(),
    handOver: vi.fn<ReplyActions["handOver"]>(async () => {}),
    choosePreset: vi.fn<ReplyActions["choosePreset"]>(),
    dismissNotice: vi.fn<ReplyActions["dismissNotice"]>(),
    rememberAnswer: vi.fn<ReplyActions["rememberAnswer"]>(async () => {}),
  } satisfies ReplyActions;
}

export function aPresetInUse(part: Partial<PresetInUse> = {}): PresetInUse {
  return {
    id: "default",
    name: "Drieklank",
    owner: "Drieklank",
    locked: [],
    form: "follow",
    notes: defaultPreset.notes,
    others: [],
    fixed: false,
    ...part,
  };
}

export const absent: NoteReading = { strength: "absent", evidence: [], advice: "Say something." };
export const strong: NoteReading = { strength: "strong", evidence: [{ start: 0, end: 5 }], advice: "" };

export function aReview(part: Partial<Review> = {}): Review {
  return {
    version: 1,
    language: "en",
    form: null,
    triad: { empathy: strong, apology: strong, solution: strong },
    findings: [],
    complaint: null,
    promises: [],
    suggestions: [],
    ...part,
  };
}

export function aFinding(part: Partial<Finding> = {}): Finding {
  return {
    rule: "en/any-inconvenience",
    category: "non-apology",
    severity: 2,
    start: 10,
    end: 27,
    excerpt: "any inconvenience",
    message: "“Any” doubts that something went wrong.",
    replacements: ["the inconvenience"],
    ...part,
  };
}

export function aComplaint(part: Partial<ComplaintReading> = {}): ComplaintReading {
  return {
    issues: [],
    emotion: { kind: "none", strength: 0 },
    questions: [],
    asks: [],
    escalation: [],
    repeat: false,
    vulnerable: false,
    name: null,
    form: null,
    facts: [],
    ...part,
  };
}

export function aSuggestion(part: Partial<Suggestion> = {}): Suggestion {
  return {
    kind: "solution",
    label: "What happens now",
    text: "I will call you on [date] before [time].",
    place: "before-sign-off",
    slots: [
      { name: "date", start: 19, end: 25 },
      { name: "time", start: 33, end: 39 },
    ],
    ...part,
  };
}

/** A reply whose review is there; `findings` are the review's own. */
export function aReply(part: Partial<ReplyState> = {}): StoreApi<ReplyState> {
  const review = part.review === undefined ? aReview() : part.review;
  return createStore<ReplyState>()(() => ({
    ...emptyReply,
    draft: { text: "Hello. A reply that is long enough to be told apart." },
    findings: review?.findings ?? [],
    ...part,
    review,
  }));
}
