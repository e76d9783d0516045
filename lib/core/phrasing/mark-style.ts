import type { Category } from "../contract.ts";

/** How a finding is marked in the text and beside its card. Three styles only, told apart by their shape and not by colour alone. */
export type MarkStyle = "wavy" | "dotted" | "dashed";
export const markStyles: readonly MarkStyle[] = ["wavy", "dotted", "dashed"];

/** Wavy: the customer hears it as a slight. Dotted: official or hollow. Dashed: vague, risky or to be checked. */
export const styleOf: Record<Category, MarkStyle> = {
  condescending: "wavy",
  blaming: "wavy",
  "non-apology": "wavy",
  commanding: "wavy",
  "refusal-first": "wavy",
  shouting: "wavy",
  bureaucratic: "dotted",
  empty: "dotted",
  passive: "dotted",
  legalistic: "dotted",
  jargon: "dotted",
  robotic: "dotted",
  "mixed-form": "dotted",
  "we-focus": "dotted",
  "vague-time": "dashed",
  "over-promise": "dashed",
  content: "dashed",
};
