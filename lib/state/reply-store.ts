import { createStore, type StoreApi } from "zustand/vanilla";
import type { Draft, Review } from "../core/contract.ts";
import type { Aside } from "../core/guidance/aside.ts";
import type { CaseKnown } from "../core/guidance/case-known.ts";
import { followEdit } from "../core/text/follow-edit.ts";
import { openFindings, positionOf } from "./open-findings.ts";
import type { PresetInUse } from "./preset-in-use.ts";
import { emptyReply, type ReplyActions, type ReplyState } from "./reply.ts";
import { type Aim, createReplyActions } from "./reply-actions.ts";
import type { ReplyPort, Surroundings } from "./reply-port.ts";
import { createReplyRegister } from "./reply-register.ts";
import { standingNotice } from "./standing-notice.ts";
import { knownFrom, stillTold, type Told } from "./told.ts";
import { createUndoables } from "./undoables.ts";

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

/** One reply: what the badge, card and panel show about it, and all that can be done with it. */
export function createReplyStore(port: ReplyPort, options: ReplyStoreOptions): ReplyStore {
  const store = createStore<ReplyState>()(() => emptyReply);
  const { getState, setState } = store;
  const ignored = new Set<string>();
  const aims = new Set<Aim>();
  const undoables = createUndoables();
  let readLast = "";
  const register = port.register && createReplyRegister(port.register, (register) => setState({ register }));

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
    undoables.follow(follow);
    const currentBefore = before.findings[before.current ?? -1];
    setState({
      draft,
      review,
      findings,
      current: positionOf(currentBefore ? follow(currentBefore) : null, findings),
      missing: surroundings.missing,
      changes: undoables.changes(),
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

  const actions = createReplyActions({ store, port, refresh, ignored, aims, undoables, register });
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
