import type { Language } from "../contract.ts";
import { languages } from "../languages/languages.ts";
import { inForm } from "./render-text.ts";

/** A text for where nobody writes: an automatic reply, a message after a call. Written as a `GuidanceText` is, "[slots]" and all. */
export interface ReadyText {
  label: string;
  text: string;
}

/** The ready texts of a language, in a form of address. */
export function readyTextsIn(language: Language, form: "u" | "je"): ReadyText[] {
  const texts = languages.get(language)?.guidance.readyTexts ?? [];
  return texts.map(({ label, text }) => ({ label, text: inForm(text, form) }));
}
