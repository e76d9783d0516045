import type { Span } from "../contract.ts";
import type { ClaimKind } from "./claim.ts";

/** A sum, a share, a day, an hour, a term or a plain number. */
export interface Quantity extends Span {
  kind: Extract<ClaimKind, "amount" | "percentage" | "date" | "time" | "number">;
  /** What it may mean; two quantities are alike when they share one. */
  keys: readonly string[];
  /** What else it may support in another text: "34.50" without its currency. */
  loose: readonly string[];
  /** Stem of the word after it: what is counted. */
  of: string | null;
}

/** A quantity as it is read at a token: `first` and `last` are token indexes, `last` exclusive. */
export type Read = Pick<Quantity, "kind" | "keys"> & { last: number; first?: number; loose?: readonly string[] };
