import en from "../../assets/locales/en.json";
import nl from "../../assets/locales/nl.json";

/** The words of a review, in each language of the interface: all that is needed over other people's pages. */
export const reviewMessages: Record<"en" | "nl", typeof en> = { en, nl };
