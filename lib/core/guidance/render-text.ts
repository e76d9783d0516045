import type { ComplaintReading, Slot } from "../contract.ts";

export interface TextOptions {
  /** Which option of "{uw/je}" is read. */
  form: "u" | "je";
  complaint: ComplaintReading | null;
  /** Where a customer can go who does not accept a no, or a slot for it. */
  appeal: string;
}

/**
 * A text as it can be put into this letter: in the letter's form of address, "<name>" and "<order-number>" filled from the
 * complaint, "[slots]" (offsets into the text) left for the agent. Null when a fact that it speaks of is not there.
 */
export function renderText(
  source: string,
  { form, complaint, appeal }: TextOptions,
): { text: string; slots: Slot[] } | null {
  let isKnown = true;
  const text = inForm(source, form).replace(/<([a-z-]+)>/g, (_, kind: string) => {
    const filling = fillingOf(kind);
    if (!filling) isKnown = false;
    return filling ?? "";
  });
  return isKnown ? { text, slots: slotsIn(text) } : null;

  function fillingOf(kind: string): string | null | undefined {
    if (kind === "appeal") return appeal;
    return kind === "name" ? complaint?.name : complaint?.facts.find((one) => one.kind === kind)?.text;
  }
}

export function inForm(source: string, form: "u" | "je"): string {
  return source.replace(/\{([^{}/]*)\/([^{}/]*)\}/g, (_, u: string, je: string) => (form === "u" ? u : je));
}

function slotsIn(text: string): Slot[] {
  return [...text.matchAll(/\[([^\]]+)\]/g)].map(({ index, 0: found, 1: name = "" }) => ({
    name,
    start: index,
    end: index + found.length,
  }));
}
