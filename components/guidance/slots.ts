import type { Suggestion } from "../../lib/core/contract.ts";

export interface SlotPiece {
  key: number;
  text: string;
  /** Index of the slot; null for the words between. */
  slot: number | null;
}

/** The suggestion's text in pieces, each slot with its value, or as it stands while it has none. */
export function slotPieces({ text, slots }: Suggestion, values: readonly string[]): SlotPiece[] {
  const pieces: SlotPiece[] = [];
  let at = 0;
  for (const [index, { start, end }] of slots.entries()) {
    if (start > at) pieces.push({ key: at, text: text.slice(at, start), slot: null });
    pieces.push({ key: start, text: values[index]?.trim() || text.slice(start, end), slot: index });
    at = end;
  }
  if (at < text.length) pieces.push({ key: at, text: text.slice(at), slot: null });
  return pieces;
}

export function fillSlots(suggestion: Suggestion, values: readonly string[]): string {
  return slotPieces(suggestion, values)
    .map(({ text }) => text)
    .join("");
}

/** Whether a slot asks for a sum of money, as the texts of both languages name it. */
export const isSum = (name: string): boolean => name === "amount" || name === "bedrag";

/** Whether what was filled in is a sum above `most`; "1.250,00" and "1,250.00" are the same. */
export function isMore(value: string | undefined, most: number): boolean {
  const [, whole = ""] = /(\d[\d.,  ]*?)(?:[.,]\d{1,2})?(?!\d)(?:\s|$|[^\d.,])/.exec(`${value ?? ""} `) ?? [];
  const sum = Number(whole.replace(/\D/g, ""));
  return whole !== "" && sum > most;
}
