import type { Draft, Review } from "../core/contract.ts";
import type { Case } from "../core/register/entry.ts";
import type { PastPromise } from "../core/register/past-promises.ts";
import type { LookUp, RegisterTrouble, Remembered } from "../core/register/register-link.ts";

export interface AnswerAndCase {
  draft: Draft;
  review: Review;
  case: Case;
  /** Of the entry that holds this answer already; null: none. */
  id: string | null;
}

/** All that a reply needs of the register. Never rejects: writing goes on without it. */
export interface RegisterPort {
  lookUp(of: Case, answerNumber: number): Promise<LookUp>;
  remember(answer: AnswerAndCase): Promise<Remembered>;
}

/** What the register has to say about one reply. Plain data: it also travels to the side panel. */
export interface ReplyRegister {
  /** What this customer was promised in earlier answers. */
  past: readonly PastPromise[];
  /** For how many days an answer is kept. */
  days: number;
  /** The draft as it was remembered from this box; null: not yet. */
  remembered: string | null;
  trouble: RegisterTrouble | null;
}

/** Follows the case of one reply; `show` gets null whenever the register is off. */
export function createReplyRegister(port: RegisterPort, show: (register: ReplyRegister | null) => void) {
  let state: ReplyRegister | null = null;
  let asked: { case: Case; answerNumber: number } | null = null;
  let id: string | null = null;
  /** The answer that is waited for; what arrives later than a newer question is thrown away. */
  let question = 0;

  function set(next: ReplyRegister | null): void {
    if (next === null && state === null) return;
    state = next;
    show(state);
  }

  async function ask(): Promise<void> {
    if (!asked) return;
    const mine = ++question;
    const found = await port.lookUp(asked.case, asked.answerNumber);
    if (mine !== question) return;
    const { remembered = null, days = 0, past = [] } = state ?? {};
    if (found.is === "off") set(null);
    else if (found.is === "trouble") set({ past, days, remembered, trouble: found.code });
    else set({ past: found.past, days: found.days, remembered, trouble: null });
  }

  return {
    /** Asks once for each case; another case in the same box is another answer. */
    lookUp(of: Case, answerNumber: number): void {
      const next = { case: of, answerNumber };
      if (JSON.stringify(next) === JSON.stringify(asked)) return;
      if (state) state = { ...state, past: [], remembered: null };
      id = null;
      asked = next;
      void ask();
    },

    /** This is no answer to a customer, or no longer. */
    leave(): void {
      question++;
      asked = null;
      set(null);
    },

    lookUpAgain: () => void ask(),

    async remember(draft: Draft, review: Review): Promise<void> {
      if (!asked || !state) return;
      const remembered = await port.remember({ draft, review, case: asked.case, id });
      if (remembered.is === "off") return set(null);
      if (remembered.is === "trouble") return set({ ...state, trouble: remembered.code });
      id = remembered.id;
      set({ ...state, remembered: draft.text, trouble: null });
    },
  };
}
