import type { ComplaintReading, Slot } from "../contract.ts";

export interface TextOptions {
  /** Which option of "{uw/je}" is read. */
  form: "u" | "je";
  complaint: ComplaintReading | null;
}

/**
 * A text as it can be put into this letter: in the letter's form of address, "<name>" and "<order-number>" filled from the
 * complaint, "[slots]" (offsets into the text) left for the agent. Null when a fact that it speaks of is not there.
 */
export function renderText(source: string, { form, complaint }: TextOptions): { text: string; slots: Slot[] } | null {
  let isKnown = true;
  const text = inForm(source, form).replace(/<([a-z-]+)>/g, (_, kind: string) => {
    const fact = kind === "name" ? complaint?.name : complaint?.facts.find((one) => one.kind === kind)?.text;
    if (!fact) isKnown = false;
    return fact ?? "";
  });
  return isKnown ? { text, slots: slotsIn(text) } : null;
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
