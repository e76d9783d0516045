import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer } from "../../../guidance/offer.ts";

/** For a mere remark: nothing need be answered, and who wants to can be brief. */
const brief = offer("no-reply-needed", "after-greeting", { remark: true });

export const noReplyNeeded: readonly GuidanceText[] = [
  brief("Antwoord hoeft niet", "Fijn dat {u/je} dit even liet weten. Ik vertel het vandaag aan [wie]."),
  brief("Kort bedanken mag", "Wat {u schrijft/je schrijft} over [wat], is goed om te weten. Bedankt."),
];
