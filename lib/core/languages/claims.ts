import type { Language } from "../contract.ts";
import type { ClaimWords } from "../rewrite/claim-words.ts";
import { claims as en } from "./en/claims.ts";
import { claims as nl } from "./nl/claims.ts";

/** The words of the verifier, apart: nothing else has to read them. */
export const claimWords: ReadonlyMap<Language, ClaimWords> = new Map([
  ["nl", nl],
  ["en", en],
]);
