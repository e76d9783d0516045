import type { Language } from "../../lib/core/contract.ts";

/** A complaint and a reply that leaves much to repair; invented. */
export const exercise: Record<Language, { complaint: string; reply: string }> = {
  en: {
    complaint:
      "I took Tuesday off to be home for the washing machine. Nobody came and nobody called. This is the second time. When will it be delivered? I am really fed up.\n\nLaura Bennett",
    reply:
      "Dear Ms Bennett,\n\nWe regret any inconvenience this may have caused. Unfortunately your delivery could not be carried out. Please be advised that you must be at home on the day of delivery. Your request has been forwarded to the relevant department and will be dealt with as soon as possible.\n\nKind regards,\nSam\nCustomer Care",
  },
  nl: {
    complaint:
      "Ik heb dinsdag vrij genomen voor de wasmachine. Er is niemand gekomen en niemand heeft gebeld. Dit is al de tweede keer. Wanneer wordt hij nu geleverd? Ik ben er echt klaar mee.\n\nLaura de Bruin",
    reply:
      "Geachte mevrouw De Bruin,\n\nWij betreuren het eventuele ongemak. Helaas kon uw levering niet worden uitgevoerd. U dient op de dag van levering zelf thuis te zijn. Uw verzoek is doorgezet naar de betreffende afdeling en zal zo spoedig mogelijk in behandeling worden genomen.\n\nMet vriendelijke groet,\nSam\nKlantenservice",
  },
};
