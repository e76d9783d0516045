import en from "../../assets/locales/en.json";
import nl from "../../assets/locales/nl.json";
import pagesEn from "../../assets/locales/pages/en.json";
import pagesNl from "../../assets/locales/pages/nl.json";

export type Locale = "en" | "nl";
export type InterfaceLanguage = "auto" | Locale;
export type Messages = typeof en & typeof pagesEn;

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** The words of the review itself, and those of the extension's own pages. */
export const messages: Record<Locale, Messages> = { en: { ...en, ...pagesEn }, nl: { ...nl, ...pagesNl } };

/** "auto" follows the browser: Dutch where it speaks Dutch, else English. */
export function localeOf(language: InterfaceLanguage, browserLanguage: string): Locale {
  if (language !== "auto") return language;
  return /^nl\b/i.test(browserLanguage) ? "nl" : "en";
}
