import type { Suggestion, SuggestionKind } from "../../lib/core/contract.ts";

const first: readonly SuggestionKind[] = ["care", "no-reply-needed", "incident"];

/** What is to be known before writing: care to take, that no answer is needed, or what is going on for many at once. */
export const comesFirst = ({ kind }: Pick<Suggestion, "kind">): boolean => first.includes(kind);
