import { showCheck } from "./run-check.ts";

showCheck("right-as-favour", {
  nl: {
    points: [
      { text: "Uit coulance betalen wij u de kapotte lamp terug.", finds: "Uit coulance" },
      "Bij hoge uitzondering repareren we het defecte toestel.",
      "Als gebaar storten wij het dubbel afgeschreven bedrag terug.",
      "U stuurde de jas binnen 14 dagen terug. Coulancehalve betalen wij het bedrag terug.",
      "De stoel is nooit geleverd. Bij wijze van uitzondering krijgt u uw geld terug.",
      "Bij wijze van gebaar vervangen wij de beschadigde tafel.",
      { text: "Uit coulance sturen wij u een nieuwe.", complaint: "De vaas kwam gebroken aan." },
      "Omdat uw toestel nog onder de garantie valt, repareren wij het uit coulance.",
    ],
    leaves: [
      "De garantie is verlopen. Uit coulance repareren wij het defecte toestel toch.",
      "Uit coulance vergoeden wij de helft van de reparatie van uw defecte wasmachine.",
      "U krijgt uw geld voor de kapotte lamp terug. Als gebaar sturen we u bloemen.",
      "Uit coulance krijgt u een tegoedbon.",
      "Naast de terugbetaling van de kapotte lamp krijgt u als gebaar € 10.",
      "U krijgt het geld voor de kapotte lamp terug: dat is uw recht, geen gebaar.",
      "Uit coulance verlengen wij uw abonnement met een maand.",
      "U hebt de jas zelf beschadigd. Uit coulance nemen we hem toch terug.",
      { text: "Uit coulance betalen we de retourkosten.", complaint: "De vaas kwam gebroken aan." },
      { text: "Uit coulance vervangen wij hem.", complaint: "Mijn toestel viel en is nu kapot, garantie is voorbij." },
    ],
  },
  en: {
    points: [
      { text: "As a gesture of goodwill we will refund your faulty kettle.", finds: "As a gesture of goodwill" },
      "Exceptionally, we will replace the damaged table.",
      "The item never arrived. As a goodwill gesture we will refund you.",
      "Out of goodwill we'll refund the amount you were charged twice.",
      "You returned it within 14 days. On this occasion only we will refund you.",
      "As an exception we will repair the broken hinge.",
      { text: "As a gesture of goodwill we'll send a replacement.", complaint: "My lamp arrived broken." },
      "Your phone is under warranty, so as a courtesy we will repair it.",
    ],
    leaves: [
      "The warranty has expired. As a gesture of goodwill we will still repair the broken hinge.",
      "As a gesture of goodwill we'll pay half of the repair of your faulty boiler.",
      "You'll get a refund for the faulty kettle. As a gesture of goodwill I'm adding flowers.",
      "As a goodwill gesture here is a voucher.",
      "On top of the refund for the broken lamp, you'll get £10 as a gesture of goodwill.",
      "The refund for the faulty kettle is your right; the £10 is a gesture of goodwill.",
      "As a gesture of goodwill we've extended your plan by a month.",
      "The screen was dropped and broken. As an exception we will replace it.",
      { text: "As a gesture of goodwill we'll pay the postage.", complaint: "My lamp arrived broken." },
      { text: "As an exception we'll repair it.", complaint: "I dropped my phone and it is broken, outside warranty." },
    ],
  },
});
