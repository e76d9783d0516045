import { expect, it } from "vitest";
import { findingsOf, letter, showCheck } from "./run-check.ts";

showCheck("refusal-incomplete", {
  nl: {
    points: [
      {
        text: "Wij vergoeden de jas niet, omdat hij gedragen is.",
        finds: "Wij vergoeden de jas niet, omdat hij gedragen is.",
      },
      "Wij kunnen de reis niet annuleren, want hij begint morgen.",
      "Mijn antwoord blijft nee. U kunt mij bellen op 020-5550123.",
      "De garantie is verlopen en daarom repareren wij de oven niet.",
      "Wij accepteren de retour niet, want de doos is open.",
      "Ik kan de kosten niet kwijtschelden, omdat ze kloppen.",
      "Wij nemen de jas niet terug, omdat het kaartje eraf is.",
    ],
    leaves: [
      "Ik betaal de kast niet terug, omdat hij gebruikt is. Wel kan ik hem ophalen en opnieuw lakken; wilt u dat?",
      "Wij wijzen uw claim af: de garantie liep tot 3 maart. Bent u het niet eens, dan kunt u naar de Geschillencommissie.",
      "Wij kunnen de kosten niet vergoeden, maar u krijgt een gratis rit, omdat u zo lang wachtte.",
      "Geen probleem, ik stort het geld vandaag terug.",
      "U hoeft niet te betalen.",
      "Wij vergoeden niet alleen de jas, maar ook de reis.",
      "Zolang wij de ketel niet vervangen, betaalt u niets.",
      "Kunnen wij de jas niet gewoon terugnemen?",
      "U kreeg geen antwoord en dat is onze fout.",
      "Wij hebben u niet op tijd terugbetaald.",
      "Als wij de jas niet terugnemen, hoort u dat morgen.",
    ],
  },
  en: {
    points: [
      { text: "I'm not refunding the wardrobe.", finds: "I'm not refunding the wardrobe." },
      "Thank you for your message. That's a no.",
      "We can't refund the coat because it has been worn.",
      "We have rejected your claim. The warranty has expired.",
      "We can't waive the fee because the notice came after the date.",
      "I'm saying no to the discount.",
      "My answer remains no. You can call me on 020 555 0123.",
    ],
    leaves: [
      "I'm not refunding the wardrobe, because it has been used. What I can do is collect and repaint it: would you like that?",
      "We have rejected your claim: the warranty ran until 3 March. If you disagree, you can go to the ombudsman.",
      "No problem, I'll refund you today.",
      "You don't have to pay.",
      "We won't keep you waiting.",
      "Until we replace the boiler you pay nothing.",
      "Can't we refund the coat?",
      "You had no answer, and that is our fault.",
      "We did not refund you in time.",
      "If we can't refund the coat, you'll hear tomorrow.",
    ],
  },
});

it("leaves a no alone whose wording is pointed out already", () => {
  for (const body of ["Ik betaal de kast niet terug.", "We gaan hier niet op in."])
    expect(findingsOf("refusal-incomplete", "nl", { text: letter("nl", body) })).toEqual([]);
});

it("tells what is missing", () => {
  const message = (body: string) =>
    findingsOf("refusal-incomplete", "en", { text: letter("en", body) }).map((finding) => finding.message);
  expect(message("We can't refund the coat because it has been worn.")).toEqual([
    "After this no, nothing tells what the customer can still do.",
  ]);
  expect(message("My answer remains no. You can call me on 020 555 0123.")).toEqual([
    "Here is a no without its reason; one sentence of explanation makes it easier to take.",
  ]);
  expect(message("I'm not refunding the wardrobe.")).toEqual([
    "This no still lacks its reason, and what the customer can still do.",
  ]);
});
