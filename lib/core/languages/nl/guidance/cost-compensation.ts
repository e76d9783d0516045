import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer, whereCostsAreRepaid } from "../../../guidance/offer.ts";

const repay = offer("cost-compensation", "before-sign-off", whereCostsAreRepaid);

export const costCompensation: readonly GuidanceText[] = [
  repay(
    "Belkosten terugbetalen",
    "{Uw/Je} belkosten betaal ik terug: € [bedrag] staat uiterlijk [datum] op {uw/je} rekening.",
    { costs: ["phone"] },
  ),
  repay("Verzendkosten terugbetalen", "De verzendkosten zijn voor ons: ik stort € [bedrag] vandaag terug.", {
    costs: ["post"],
  }),
  repay(
    "Reiskosten terugbetalen",
    "Die rit had {u/je} bespaard moeten blijven. {Uw/Je} reiskosten betaal ik terug: € [bedrag], uiterlijk [datum].",
    { costs: ["travel"] },
  ),
  repay(
    "Om bon vragen",
    "{U hebt/Je hebt} hier zelf kosten voor gemaakt. {Stuurt u/Stuur je} me een foto van de bon? Dan stort ik het bedrag dezelfde dag terug.",
    { costs: ["phone", "post", "travel"] },
  ),
];
