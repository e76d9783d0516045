import type { StoreApi } from "zustand/vanilla";
import type { Finding } from "../core/contract.ts";
import { insertionFor, isForColleague } from "../core/guidance/place.ts";
import { letterKey, openFindings, positionOf } from "./open-findings.ts";
import type { NoticeCode, ReplyActions, ReplyState } from "./reply.ts";
import type { ReplyPort, TextEdit, TextEditResult } from "./reply-port.ts";
import type { createReplyRegister } from "./reply-register.ts";
import { createTurns } from "./turns.ts";
import type { Undoables } from "./undoables.ts";

/** A finding that somebody acts on; null once its words have been touched. Its offsets follow every change of the draft. */
export interface Aim {
  finding: Finding | null;
}

/** What the actions share with the store that they belong to. */
export interface ReplyInHand {
  store: StoreApi<ReplyState>;
  port: ReplyPort;
  refresh(anew?: "anew"): void;
  ignored: Set<string>;
  aims: Set<Aim>;
  undoables: Undoables;
  register: ReturnType<typeof createReplyRegister> | undefined;
}

/** All that can be done with a reply. Of changes each finds its place in the text that the one before has left. */
export function createReplyActions(reply: ReplyInHand): ReplyActions {
  const { store, port, refresh, ignored, aims, register } = reply;
  const { getState, setState } = store;
  const inTurn = createTurns();
  const change = changer(reply);
  const copy = async (text: string) => setState({ notice: (await port.copy(text)) ? "copied" : "not-copied" });

  return {
    applyReplacement(finding, replacement) {
      const aim: Aim = { finding };
      aims.add(aim);
      return inTurn(async () => {
        const { text } = getState().draft;
        refresh();
        aims.delete(aim);
        const { findings, draft } = getState();
        const found = findings[positionOf(aim.finding, findings) ?? -1];
        if (found) {
          const { start, end, excerpt } = found;
          await change([{ start, end, expected: excerpt, text: replacement }], "replaced");
        } else if (text !== draft.text) {
          setState({ notice: "text-changed" });
        }
      });
    },

    applyAll: (edits) =>
      inTurn(async () => {
        const { text } = getState().draft;
        refresh();
        if (text === getState().draft.text) await change(edits, "replaced");
        else setState({ notice: "text-changed" });
      }),

    insertSuggestion: (suggestion, text) =>
      inTurn(async () => {
        if (isForColleague(suggestion)) return copy(text);
        refresh();
        const { review, draft } = getState();
        if (review)
          await change([{ expected: "", ...insertionFor(review, draft.text, suggestion.place, text) }], "inserted");
      }),

    undoChange: () => inTurn(() => undoNewest(reply)),
    revealSpan: (span) => port.reveal(span),
    selectFinding: (current) => setState({ current }),

    ignoreInLetter(finding) {
      ignored.add(letterKey(finding));
      setState(({ review }) => ({ findings: openFindings(review, ignored), current: null }));
    },
    neverFlagPhrase: (finding) => port.allowPhrase(finding.excerpt),
    switchRuleOff: (finding) => port.switchRuleOff(finding.rule),
    choosePreset(id) {
      const { account, context } = port.readSurroundings();
      port.choosePreset(id, {
        ...(account !== undefined && { account }),
        ...(context.channel !== undefined && { channel: context.channel }),
        language: getState().review?.language ?? null,
      });
    },
    dismissNotice: () => setState({ notice: null }),
    tellKnown(part) {
      setState(({ told }) => ({ told: { ...told, ...part } }));
      refresh("anew");
    },

    handOver: (to) =>
      inTurn(async () => {
        refresh();
        const { aside, draft, silent } = getState();
        const line = aside?.handOver?.text;
        if (!line) return;
        if (to === "clipboard" || !silent) return copy(line);
        const end = draft.text.trimEnd().length;
        await change([{ start: end, end, expected: "", text: end === 0 ? line : `\n${line}` }], "inserted");
      }),

    rememberAnswer: () =>
      inTurn(async () => {
        refresh();
        const { draft, review } = getState();
        if (review) await register?.remember(draft, review);
      }),
  };
}

/** Makes changes that belong together, the last in the text first, and stops at the first that cannot be made. */
function changer({ store: { setState }, port, refresh, undoables }: ReplyInHand) {
  return async (edits: readonly TextEdit[], done: NoticeCode): Promise<void> => {
    const inLetter = [...edits].sort((a, b) => b.start - a.start);
    const made: TextEdit[] = [];
    for (const edit of inLetter) {
      const result = await port.replace(edit);
      if (!result.ok) return stopAt(edit, result.code);
      refresh();
      made.push(edit);
      undoables.add(made, result.inverse);
      setState({ changes: undoables.changes(), notice: done });
    }
  };

  async function stopAt(edit: TextEdit, code: Exclude<TextEditResult, { ok: true }>["code"]): Promise<void> {
    if (code !== "refused") return setState({ notice: code });
    setState({ notice: (await port.copy(edit.text)) ? "refused-copied" : "not-copied" });
  }
}

async function undoNewest({ store: { setState }, port, refresh, undoables }: ReplyInHand): Promise<void> {
  refresh();
  const change = undoables.newest()?.change;
  if (!change) return;
  for (let open = undoables.newest(); open?.change === change; open = undoables.newest()) {
    const result = await port.replace(open.inverses[0] as TextEdit);
    if (!result.ok) {
      refresh("anew");
      return setState({ notice: result.code === "refused" ? "text-changed" : result.code });
    }
    undoables.dropInverse(open);
    refresh("anew");
  }
  setState({ notice: "undone" });
}
