import type { Draft, Review } from "../contract.ts";
import { languages } from "../languages/languages.ts";
import { clip, clipCase, clipOrNull } from "./clip.ts";
import { type Case, type KeptPromise, longest, type RegisterEntry } from "./entry.ts";
import { gistOf } from "./gist.ts";

export interface AnswerToRemember {
  draft: Draft;
  /** The review of exactly this draft. */
  review: Review;
  case: Case;
  id: string;
  now: Date;
}

/** What is remembered of an answer: the case, the complaint in short, the answer and what it promises. */
export function buildEntry({ draft, review, case: of, id, now }: AnswerToRemember): RegisterEntry {
  const { complaint, language } = review;
  const letter = languages.get(language ?? "en")?.letter;
  return {
    version: 1,
    id,
    savedAt: now.getTime(),
    case: clipCase(of),
    channel: clip(draft.channel ?? "email", longest.name),
    answerNumber: draft.answerNumber ?? 1,
    language,
    issues: complaint?.issues.slice(0, longest.kinds) ?? [],
    asks: complaint?.asks.slice(0, longest.kinds) ?? [],
    gist: draft.complaint && letter ? gistOf(draft.complaint, letter, longest.gist) : "",
    answer: clip(draft.text, longest.answer),
    promises: review.promises.slice(0, longest.promises).map(
      ({ what, who, when }): KeptPromise => ({
        what: clip(what, longest.promise),
        who: clipOrNull(who),
        when: clipOrNull(when?.text),
        due: when?.date ?? null,
        remindedAt: null,
        keptAt: null,
      }),
    ),
  };
}
