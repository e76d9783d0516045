import { createStore, type StoreApi } from "zustand/vanilla";
import type { Draft, Finding, Review } from "../core/contract.ts";
import type { Aside } from "../core/guidance/aside.ts";
import type { CaseKnown } from "../core/guidance/case-known.ts";
import { insertionFor, isForColleague } from "../core/guidance/place.ts";
import { followEdit } from "../core/text/follow-edit.ts";
import { letterKey, openFindings, positionOf } from "./open-findings.ts";
import type { PresetInUse } from "./preset-in-use.ts";
import { type Change, emptyReply, type NoticeCode, type ReplyActions, type ReplyState } from "./reply.ts";
import type { ReplyPort, Surroundings, TextEdit, TextEditResult } from "./reply-port.ts";
import { createReplyRegister } from "./reply-register.ts";
import { standingNotice } from "./standing-notice.ts";
import { knownFrom, stillTold, type Told } from "./told.ts";

/** What is known of a draft beside its texts. */
export interface About extends Pick<Surroundings, "customerName" | "receivedAt" | "account"> {
  known: CaseKnown;
}

export interface Reviewed {
  review: Review;
  aside: Aside | null;
  preset: PresetInUse;
}

export interface ReplyStoreOptions {
  review(draft: Draft, about: About): Reviewed;
  /** Whether a note that no customer reads is reviewed as well. */
  reviewsInternalNotes(): boolean;
  /** Whether the line for a colleague is offered in such a note. */
  handsOverInNotes(): boolean;
}

export interface ReplyStore extends StoreApi<ReplyState> {
  actions: ReplyActions;
  /** Reads the box again and reviews what changed; "anew" also when nothing did, because the settings have. */
  refresh(anew?: "anew"): void;
  /** Takes a draft over that was never reviewed, without a review: for those who want one only when they ask. */
  glance(): void;
  /** Asks the register again: somebody has switched it on or off. */
  lookUpAgain(): void;
}

/** A finding that somebody acts on; null once its words have been touched. Its offsets follow every change of the draft. */
interface Aim {
  finding: Finding | null;
}

interface Undoable {
  change: Change;
  /** One for each place. Take the change back, one after the other; always in offsets of the draft as read last. */
  inverses: readonly TextEdit[];
}

/** One reply: what the badge, card and panel show about it, and all that can be done with it. */
export function createReplyStore(port: ReplyPort, options: ReplyStoreOptions): ReplyStore {
  const store = createStore<ReplyState>()(() => emptyReply);
  const { getState, setState } = store;
  const ignored = new Set<string>();
  const aims = new Set<Aim>();
  let undoables: readonly Undoable[] = [];
  let readLast = "";
  const register = port.register && createReplyRegister(port.register, (register) => setState({ register }));
  /** The changes under way, one after the other: each finds its place in the text that the one before has left. */
  let queue: Promise<void> = Promise.resolve();

  /** The draft as it is now, and what stands around it. */
  function readDraft(): { draft: Draft; surroundings: Surroundings; silent: boolean } {
    const text = port.read();
    const surroundings = port.readSurroundings();
    const silent = surroundings.internal && !options.reviewsInternalNotes();
    return { draft: { ...surroundings.context, text }, surroundings, silent };
  }

  function refresh(anew?: "anew"): void {
    const before = getState();
    const { draft, surroundings, silent } = readDraft();
    const reading = JSON.stringify([draft.text, surroundings]);
    if (!anew && reading === readLast) return;
    readLast = reading;

    const told = stillTold(before.told, before.draft.complaint, draft.complaint);
    const standing = standingNotice(draft, silent);
    const about = aboutOf(surroundings, told);
    const { review, aside, preset } = standing
      ? { review: null, aside: null, preset: before.preset }
      : options.review(draft, about);
    const findings = openFindings(review, ignored);
    const follow = followEdit(before.draft.text, draft.text);
    for (const aim of aims) aim.finding = aim.finding && follow(aim.finding);
    undoables = undoables.flatMap(({ change, inverses }) => {
      const followed = inverses.flatMap((inverse) => follow(inverse) ?? []);
      return followed.length === inverses.length ? [{ change, inverses: followed }] : [];
    });
    const currentBefore = before.findings[before.current ?? -1];
    setState({
      draft,
      review,
      findings,
      current: positionOf(currentBefore ? follow(currentBefore) : null, findings),
      missing: surroundings.missing,
      changes: undoables.map(({ change }) => change),
      notice: standing ?? standingNotice(draft, silent, review),
      silent,
      told,
      aside: silent && options.handsOverInNotes() ? options.review({ ...draft, text: "" }, about).aside : aside,
      preset,
    });
    lookUp(surroundings, silent, review);
  }

  function lookUp({ case: of, customerName }: Surroundings, silent: boolean, review: Review | null): void {
    if (silent || !of) {
      register?.leave();
    } else {
      const name = customerName ?? review?.complaint?.name ?? null;
      register?.lookUp({ ...of, customer: { ...of.customer, name } }, getState().draft.answerNumber ?? 1);
    }
  }

  function glance(): void {
    if (getState().review) return;
    const { draft, surroundings, silent } = readDraft();
    setState({ draft, missing: surroundings.missing, silent, notice: standingNotice(draft, silent) });
    lookUp(surroundings, silent, null);
  }

  function enqueue(work: () => Promise<void>): Promise<void> {
    const done = queue.then(work);
    // A change that threw must not hold up the ones after it; its own caller still hears of it.
    queue = done.catch(() => {});
    return done;
  }

  /** Makes changes that belong together, the last in the text first, and stops at the first that cannot be made. */
  async function change(edits: readonly TextEdit[], done: NoticeCode): Promise<void> {
    const inLetter = [...edits].sort((a, b) => b.start - a.start);
    const made: TextEdit[] = [];
    for (const edit of inLetter) {
      const result = await port.replace(edit);
      if (!result.ok) return stopAt(edit, result.code);
      refresh();
      made.push(edit);
      const before = made.length > 1 ? (undoables.at(-1)?.inverses ?? []) : [];
      const group = { change: changeOf(made), inverses: [result.inverse, ...before] };
      undoables = [...(before.length > 0 ? undoables.slice(0, -1) : undoables), group];
      setState({ changes: undoables.map(({ change }) => change), notice: done });
    }
  }

  async function stopAt(edit: TextEdit, code: Exclude<TextEditResult, { ok: true }>["code"]): Promise<void> {
    if (code !== "refused") return setState({ notice: code });
    setState({ notice: (await port.copy(edit.text)) ? "refused-copied" : "not-copied" });
  }

  const actions: ReplyActions = {
    applyReplacement(finding, replacement) {
      const aim: Aim = { finding };
      aims.add(aim);
      return enqueue(async () => {
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
      enqueue(async () => {
        const { text } = getState().draft;
        refresh();
        if (text === getState().draft.text) await change(edits, "replaced");
        else setState({ notice: "text-changed" });
      }),

    insertSuggestion: (suggestion, text) =>
      enqueue(async () => {
        if (isForColleague(suggestion)) {
          return setState({ notice: (await port.copy(text)) ? "copied" : "not-copied" });
        }
        refresh();
        const { review, draft } = getState();
        if (review)
          await change([{ expected: "", ...insertionFor(review, draft.text, suggestion.place, text) }], "inserted");
      }),

    undoChange: () =>
      enqueue(async () => {
        refresh();
        const change = undoables.at(-1)?.change;
        if (!change) return;
        for (let open = undoables.at(-1); open?.change === change; open = undoables.at(-1)) {
          const [inverse, ...left] = open.inverses as [TextEdit, ...TextEdit[]];
          const result = await port.replace(inverse);
          if (!result.ok) {
            refresh("anew");
            return setState({ notice: result.code === "refused" ? "text-changed" : result.code });
          }
          undoables = [...undoables.slice(0, -1), ...(left.length > 0 ? [{ change, inverses: left }] : [])];
          refresh("anew");
        }
        setState({ notice: "undone" });
      }),

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
      enqueue(async () => {
        refresh();
        const { aside, draft, silent } = getState();
        const line = aside?.handOver?.text;
        if (!line) return;
        if (to === "clipboard" || !silent) {
          return setState({ notice: (await port.copy(line)) ? "copied" : "not-copied" });
        }
        const end = draft.text.trimEnd().length;
        await change([{ start: end, end, expected: "", text: end === 0 ? line : `\n${line}` }], "inserted");
      }),

    rememberAnswer: () =>
      enqueue(async () => {
        refresh();
        const { draft, review } = getState();
        if (review) await register?.remember(draft, review);
      }),
  };

  return { ...store, actions, refresh, glance, lookUpAgain: () => register?.lookUpAgain() };
}

function aboutOf({ customerName, receivedAt, account }: Surroundings, told: Told): About {
  return {
    ...(customerName === undefined ? {} : { customerName }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(account === undefined ? {} : { account }),
    known: knownFrom(told),
  };
}

function changeOf(edits: readonly TextEdit[]): Change {
  const [newest] = edits.slice(-1);
  return { before: newest?.expected ?? "", after: newest?.text ?? "", count: edits.length };
}
