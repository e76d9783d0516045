/** A sentence said with "u", the same with "je", and the one direction that it holds in (both when left out). */
export type Pair = readonly [u: string, je: string, only?: "u" | "je"];
