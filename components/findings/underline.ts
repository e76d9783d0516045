import type { Category } from "../../lib/core/contract.ts";

/** The shape of the underline in the text, shown again beside the finding; a test keeps it in step with lib/page/marks. */
export const underlineOf: Record<Category, "wavy" | "dotted" | "dashed"> = {
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
