import { expect, it } from "vitest";
import { findingsOf, letter, showCheck } from "./run-check.ts";

showCheck("refusal-incomplete", {
  nl: {
    points: [
      { text: "Ik betaal de kast niet terug.", finds: "Ik betaal de kast niet terug." },
      "Bedankt voor uw bericht. We gaan hier niet op in.",
      "Wij vergoeden de jas niet, omdat hij gedragen is.",
      "Wij wijzen uw claim af. De garantie is verlopen.",
      "U krijgt geen vergoeding. Met uw klacht hebben wij verder niets te maken.",
      "Wij kunnen de reis niet annuleren, want hij begint morgen.",
      "Mijn antwoord blijft nee. U kunt mij bellen op 020-5550123.",
    ],
    leaves: [
      "Ik betaal de kast niet terug, omdat hij gebruikt is. Wel kan ik hem ophalen en opnieuw lakken; wilt u dat?",
      "Wij wijzen uw claim af: de garantie liep tot 3 maart. Bent u het niet eens, dan kunt u naar de Geschillencommissie.",
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
      "There will be no compensation.",
      "We won't be paying.",
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

it("tells what is missing", () => {
  const message = (body: string) =>
    findingsOf("refusal-incomplete", "nl", { text: letter("nl", body) }).map((finding) => finding.message);
  expect(message("Wij vergoeden de jas niet, omdat hij gedragen is.")).toEqual([
    "Na dit nee staat nergens wat de klant nog wel kan doen.",
  ]);
  expect(message("Wij vergoeden de jas niet. U kunt mij bellen.")).toEqual([
    "Hier staat een nee zonder de reden; met één zin uitleg is het beter te dragen.",
  ]);
  expect(message("Wij vergoeden de jas niet.")).toEqual([
    "Dit nee mist nog de reden, en wat de klant nog wel kan doen.",
  ]);
});
