import type en from "../../assets/locales/en.json";
import type pagesEn from "../../assets/locales/pages/en.json";

export type Locale = "en" | "nl";
export type InterfaceLanguage = "auto" | Locale;
export type ReviewMessages = typeof en;
export type PageMessages = typeof pagesEn;

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: ReviewMessages & PageMessages;
  }
}

/** "auto" follows the browser: Dutch where it speaks Dutch, else English. */
export function localeOf(language: InterfaceLanguage, browserLanguage: string): Locale {
  if (language !== "auto") return language;
  return /^nl\b/i.test(browserLanguage) ? "nl" : "en";
}
