import { useTranslations } from "use-intl";
import type { Case } from "../../lib/core/register/entry.ts";

/** What a case is called: the customer and what it is about, as far as is known. */
export function useCaseName(): (of: Case) => string {
  const t = useTranslations("registerPage");
  return ({ customer, subject }) => {
    const who = customer.name ?? customer.address ?? t("unknownCustomer");
    return subject ? `${who} · ${subject}` : who;
  };
}
