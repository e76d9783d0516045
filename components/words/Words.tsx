import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { type InterfaceLanguage, type Locale, localeOf, type ReviewMessages } from "./messages.ts";
import { reviewMessages } from "./review-messages.ts";

export interface WordsProps {
  language: InterfaceLanguage;
  /** Other than those of a review: `pageMessages`. */
  messages?: Record<Locale, ReviewMessages>;
  children: ReactNode;
}

/** Provides the words of the interface and says in which language they are. Everything we show stands inside one. */
export function Words({ language, messages = reviewMessages, children }: WordsProps) {
  const locale = localeOf(language, navigator.language);
  return (
    <IntlProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <div className="dk-root" lang={locale} dir="ltr">
        {children}
      </div>
    </IntlProvider>
  );
}
