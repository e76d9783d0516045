import { showCheck } from "./run-check.ts";

const cold = "Wij zitten al drie dagen zonder verwarming, met een baby.";
const dark = "We have had no hot water for three days, with a baby.";

/** Written on Monday 2 November 2026. */
showCheck("no-alternative", {
  nl: {
    points: [
      { text: "De monteur komt op 6 november bij u langs.", complaint: cold, finds: "6 november" },
      { text: "Wij vervangen de ketel op 20 november.", complaint: cold },
      { text: "De monteur komt op 5 november.", complaint: "Geen internet sinds maandag, ik werk thuis." },
      { text: "Ik stuur de monteur over drie weken.", complaint: "Mijn wasmachine is kapot." },
      {
        text: "U krijgt uw bed op 25 november.",
        complaint: "Mijn bed is nog steeds niet geleverd, ik slaap op de grond.",
      },
      { text: "Wij herstellen de leiding op 9 november.", complaint: "Geen water in huis!" },
    ],
    leaves: [
      { text: "De monteur komt morgen bij u langs.", complaint: cold },
      { text: "De monteur komt op 6 november. Tot die tijd krijgt u twee kacheltjes van ons.", complaint: cold },
      { text: "Wij vervangen de ketel op 20 november; intussen staat er een noodketel.", complaint: cold },
      {
        text: "Wij storten het geld op 20 november op uw rekening.",
        complaint: "Mijn wasmachine is kapot, ik wil mijn geld terug.",
      },
      { text: "Ik bel u op 6 november.", complaint: "De factuur klopt niet." },
      { text: "De monteur komt op 6 november bij u langs.", complaint: "Mijn wasmachine is kapot." },
      { text: "De monteur komt op 6 november bij u langs." },
      { text: "Wij hebben de ketel gerepareerd. De monteur komt op 20 november nog eens kijken.", complaint: cold },
      {
        text: "U krijgt uw bed op 25 november. U kunt zo lang een logeerbed lenen.",
        complaint: "Mijn bed is niet geleverd.",
      },
    ],
  },
  en: {
    points: [
      { text: "We will visit you on 6 November.", complaint: dark, finds: "6 November" },
      { text: "We'll replace the boiler on 20 November.", complaint: dark },
      { text: "We will reconnect you on 5 November.", complaint: "No internet since Monday and I work from home." },
      { text: "I'll send an engineer in three weeks.", complaint: "My washing machine is broken." },
      {
        text: "We will deliver your bed on 25 November.",
        complaint: "My bed still hasn't arrived and I sleep on the floor.",
      },
      { text: "We'll repair the pipe on 9 November.", complaint: "There is no water in the house!" },
    ],
    leaves: [
      { text: "We will visit you tomorrow.", complaint: dark },
      { text: "We will visit you on 6 November. Until then, two heaters are on their way.", complaint: dark },
      { text: "We'll replace the boiler on 20 November; in the meantime there's a spare.", complaint: dark },
      { text: "We will pay the refund into your account on 20 November.", complaint: "My washing machine is broken." },
      { text: "I'll call you on 6 November.", complaint: "The invoice is wrong." },
      { text: "We will visit you on 6 November.", complaint: "My washing machine is broken." },
      { text: "We will visit you on 6 November." },
      { text: "We've repaired the boiler. We will look at it again on 20 November.", complaint: dark },
      { text: "We will deliver your bed on 25 November. You can have a loan bed.", complaint: "My bed never arrived." },
    ],
  },
});
