import en from "../../assets/locales/pages/en.json";
import nl from "../../assets/locales/pages/nl.json";
import type { Locale, PageMessages, ReviewMessages } from "./messages.ts";
import { reviewMessages } from "./review-messages.ts";

/** The words of the extension's own pages, those of a review among them. */
export const pageMessages: Record<Locale, ReviewMessages & PageMessages> = {
  en: { ...reviewMessages.en, ...en },
  nl: { ...reviewMessages.nl, ...nl },
};
