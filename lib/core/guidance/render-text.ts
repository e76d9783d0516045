import type { ComplaintReading, Slot } from "../contract.ts";

export interface TextOptions {
  /** Which option of "{uw/je}" is read. */
  form: "u" | "je";
  complaint: ComplaintReading | null;
  /** Where a customer can go who does not accept a no, or a slot for it. */
  appeal: string;
}

export interface RenderedText {
  text: string;
  slots: readonly Slot[];
}

/** Renders one text again and again; one that speaks of no fact reads the same for every customer. */
export function createRenderer(source: string): (options: TextOptions) => RenderedText | null {
  if (source.includes("<")) return (options) => renderText(source, options);
  const rendered: { u?: RenderedText | null; je?: RenderedText | null } = {};
  return (options) => {
    rendered[options.form] ??= renderText(source, options);
    return rendered[options.form] ?? null;
  };
}

/**
 * A text as it can be put into this letter: in the letter's form of address, "<name>" and "<order-number>" filled from the
 * complaint, "[slots]" (offsets into the text) left for the agent. Null when a fact that it speaks of is not there.
 */
export function renderText(source: string, { form, complaint, appeal }: TextOptions): RenderedText | null {
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

/** The text for a customer who is addressed so: of "{uw/je}" one of the two. */
export function inForm(source: string, form: "u" | "je"): string {
  return source.replace(/\{([^{}/]*)\/([^{}/]*)\}/g, (_, u: string, je: string) => (form === "u" ? u : je));
}

/** Fills the slots that are known by their names; the others stay. */
export function fillSlots({ text }: RenderedText, fillingOf: (name: string) => string | undefined): RenderedText {
  const filled = text.replace(/\[([^\]]+)\]/g, (slot, name: string) => fillingOf(name) ?? slot);
  return { text: filled, slots: slotsIn(filled) };
}

/** The "[slots]" of a text. */
export function slotsIn(text: string): Slot[] {
  return [...text.matchAll(/\[([^\]]+)\]/g)].map(({ index, 0: found, 1: name = "" }) => ({
    name,
    start: index,
    end: index + found.length,
  }));
}
