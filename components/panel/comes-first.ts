import type { Suggestion } from "../../lib/core/contract.ts";

/** What is to be known before writing: care to take, or that no answer is needed. */
export const comesFirst = ({ kind }: Suggestion): boolean => kind === "care" || kind === "no-reply-needed";
