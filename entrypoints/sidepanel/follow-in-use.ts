import { createStore, type StoreApi } from "zustand/vanilla";
import { followReply } from "../../lib/platform/follow-reply.ts";
import type { ActionCall } from "../../lib/platform/reply-link.ts";
import { emptyReply, type ReplyActions, type ReplyState } from "../../lib/state/reply.ts";

export interface ReplyInUse {
  /** The reply as it is in its page; the empty one when there is none. */
  reply: StoreApi<ReplyState>;
  inUse: StoreApi<boolean>;
  /** What is done here happens in the page. */
  actions: ReplyActions;
}

/** Mirrors the reply in use in the active tab of a window. */
export function followInUse(windowId: number): ReplyInUse {
  const reply = createStore<ReplyState>()(() => emptyReply);
  const inUse = createStore<boolean>()(() => false);
  const { act } = followReply(windowId, (state) => {
    // Both ends are of one build: what `followReply` has checked is a reply's state.
    reply.setState((state as ReplyState | null) ?? emptyReply, true);
    inUse.setState(state !== null, true);
  });
  const pass = (action: ActionCall["action"], ...args: unknown[]) => act({ action, args } as ActionCall);
  return {
    reply,
    inUse,
    actions: {
      applyReplacement: async (finding, replacement) => pass("applyReplacement", finding, replacement),
      applyAll: async (edits) => pass("applyAll", [...edits]),
      insertSuggestion: async (suggestion, text) => pass("insertSuggestion", suggestion, text),
      undoChange: async () => pass("undoChange"),
      revealSpan: (span) => pass("revealSpan", span),
      selectFinding: (index) => pass("selectFinding", index),
      ignoreInLetter: (finding) => pass("ignoreInLetter", finding),
      neverFlagPhrase: (finding) => pass("neverFlagPhrase", finding),
      switchRuleOff: (finding) => pass("switchRuleOff", finding),
      choosePreset: (id) => pass("choosePreset", id),
      dismissNotice: () => pass("dismissNotice"),
      tellKnown: (part) => pass("tellKnown", part),
      handOver: async (to) => pass("handOver", to),
      rememberAnswer: async () => pass("rememberAnswer"),
    },
  };
}
