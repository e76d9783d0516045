import { describe, expect, it } from "vitest";
import { findAsked } from "../../../lib/core/complaint/asked.ts";
import { findQuestions } from "../../../lib/core/complaint/questions.ts";
import type { Language } from "../../../lib/core/contract.ts";
import type { AnswerKind } from "../../../lib/core/languages/language.ts";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";

const asked = (language: Language, text: string) =>
  findAsked(readText(text, complaintLexicon(language))).map(({ start, end, wants }) => [text.slice(start, end), wants]);
const answered = (language: Language, complaint: string, reply: string) =>
  findQuestions(readText(complaint, complaintLexicon(language)), readText(reply, draftLexicon(language))).map(
    (question) => question.answered,
  );

const finds: readonly [Language, string, readonly (readonly [string, AnswerKind])[]][] = [
  ["en", "I have no suggestion. Put the menus by the door.", [["Put the menus by the door.", "act"]]],
  ["en", "A tip: could you put the menus by the door?", [["could you put the menus by the door?", "act"]]],
  ["nl", "Mijn kast is er niet. Wanneer komt hij?", [["Wanneer komt hij?", "when"]]],
  [
    "nl",
    "Kunt u mij vertellen wanneer hij nu wél komt, en wie mijn vrije dag betaalt?",
    [
      ["Kunt u mij vertellen wanneer hij nu wél komt", "when"],
      ["wie mijn vrije dag betaalt?", "person"],
    ],
  ],
  ["nl", "Graag hoor ik wanneer de monteur komt.", [["Graag hoor ik wanneer de monteur komt.", "when"]]],
  ["nl", "Ze was lauw. Wil mijn 16,50 terug.", [["Wil mijn 16,50 terug.", "act"]]],
  ["nl", "Ik eis de € 120 terug.", [["Ik eis de € 120 terug.", "act"]]],
  ["nl", "wanneer is het gemaakt", [["wanneer is het gemaakt", "when"]]],
  [
    "nl",
    "leg uit waar dit vandaan komt en haal het eraf",
    [
      ["leg uit waar dit vandaan komt", "cause"],
      ["haal het eraf", "act"],
    ],
  ],
  ["nl", "Krijg ik mijn geld terug?", [["Krijg ik mijn geld terug?", "choice"]]],
  [
    "en",
    "When is someone coming, and will you pay me for this?",
    [
      ["When is someone coming", "when"],
      ["will you pay me for this?", "act"],
    ],
  ],
  ["en", "It never came. I want my money back.", [["I want my money back.", "act"]]],
  ["en", "Please explain why I was charged twice.", [["Please explain why I was charged twice.", "cause"]]],
  ["en", "where is it", [["where is it", "place"]]],
  [
    "en",
    "We're a small bakery and would like to know whether we can keep our number.",
    [["would like to know whether we can keep our number.", "choice"]],
  ],
  [
    "en",
    "It hums. Either fix it or take it away.",
    [
      ["fix it", "act"],
      ["take it away.", "act"],
    ],
  ],
  ["en", "On what ground was this rejected?", [["On what ground was this rejected?", "cause"]]],
  ["en", "Order 55310 never came. Refund?", [["Refund?", "choice"]]],
  ["nl", "Hij is kapot. Haal hem eruit.", [["Haal hem eruit.", "act"]]],
  ["nl", "Ik heb liever een nieuwe dan een herstelling.", [["Ik heb liever een nieuwe dan een herstelling.", "act"]]],
  ["nl", "Ik wou eens horen of mijn fiets klaar is.", [["Ik wou eens horen of mijn fiets klaar is.", "choice"]]],
  ["nl", "Ik ben benieuwd wanneer hij komt.", [["Ik ben benieuwd wanneer hij komt.", "when"]]],
  ["nl", "Daar wil ik een reactie op.", [["Daar wil ik een reactie op.", "act"]]],
  ["nl", "Vanaf hoeveel meter krijgen we korting?", [["Vanaf hoeveel meter krijgen we korting?", "amount"]]],
  ["nl", "de knop werkt niet. hoe zeg ik dit op dan", [["hoe zeg ik dit op dan", "way"]]],
  ["nl", "Twee keer 45 euro terug graag.", [["Twee keer 45 euro terug graag.", "act"]]],
  ["en", "Two new chairs, please.", [["Two new chairs, please.", "act"]]],
  ["en", "I never agreed. Take it out.", [["Take it out.", "act"]]],
  ["en", "Just wondering if my bike is ready.", [["Just wondering if my bike is ready.", "choice"]]],
  ["en", "Screen cracked. I would prefer a new one.", [["I would prefer a new one.", "act"]]],
  ["en", "From how many metres do we get a discount?", [["From how many metres do we get a discount?", "amount"]]],
  ["en", "It'd be nice if you sent a decent bunch.", [["It'd be nice if you sent a decent bunch.", "act"]]],
  [
    "en",
    "Explain how you got there and get the meter checked, please.",
    [
      ["Explain how you got there", "way"],
      ["get the meter checked, please.", "act"],
    ],
  ],
];

const findsNone: readonly [Language, string][] = [
  ["en", "Just a suggestion: put the menus by the door."],
  ["en", "A small tip. Put the menus by the door."],
  ["nl", "Een tip: zet de menukaart bij de deur."],
  ["nl", "Zo moeilijk kan het toch niet zijn. Hoe moeilijk kan het zijn?"],
  ["nl", "Nu moet ik zelf de retour betalen??"],
  ["nl", "Doet u dat niet, dan ga ik naar de ombudsman."],
  ["nl", 'De monteur zei: "kunt u even aan de kant gaan?"'],
  ["nl", "Toen ik belde wist niemand wanneer hij kwam."],
  ["nl", "Ik heb er een dag vrij voor genomen. Toch?"],
  ["nl", "Op 3 mei schreef Jan:\n> Wanneer komt u?"],
  ["en", "Are you kidding me?"],
  ["en", "Should the noise go on past ten once more I'll have them round."],
  ["en", "Should I not hear from you I will take it further."],
  ["en", "Is anybody reading what I write???"],
  ["en", "Kindly note that the premium was paid."],
  ["nl", "Ge had gezegd dat de premie niet steeg. Wie liegt er?"],
  ["nl", "Het staat op pagina 31. Pagina 31?"],
  ["nl", "En nu moet ik 150 euro betalen?"],
  ["nl", "Laat de rechter er maar naar kijken."],
  ["nl", "Ik moest naar huis gaan en bel de winkel nu al drie dagen."],
  ["nl", "Kom ik om tien voor negen, ga ik om twaalf uur naar huis."],
  ["nl", "Hoe vaak moet een mens opzeggen?"],
  ["nl", "Dat is niet wat ik verwacht."],
  ["en", "How often does a person have to quit?"],
  ["en", "Do you realise what that means?"],
  ["en", "It was her last wish, I'm not going to explain."],
  ["en", "It says so on page 31. Page 31?"],
  ["en", "And now I owe you $150 to cancel?"],
  ["en", "Let a judge look at it."],
  ["en", "They told me to go home and call the office."],
  ["en", "Do you people not own a phone"],
  ["en", "Money back guarantee, says the sign."],
  ["en", "Seriously?"],
  ["en", "When I rang, nobody knew. The driver, who was rude, left."],
];

const isTaken: readonly [Language, string, string, boolean][] = [
  [
    "nl",
    "De kast is er niet. Wanneer komt hij?",
    "Beste mevrouw Bos,\n\nDe bezorger komt vrijdag 6 november tussen 9 en 11 uur met uw kast.",
    true,
  ],
  [
    "nl",
    "De kast is er niet. Wanneer komt hij?",
    "Geachte klant,\n\nWij betreuren het eventuele ongemak. Uw klacht wordt zo spoedig mogelijk in behandeling genomen.",
    false,
  ],
  [
    "nl",
    "Krijg ik mijn geld terug?",
    "Beste Tim,\n\nJa. Ik heb de € 49,95 vandaag naar je rekening overgemaakt. Het staat er uiterlijk woensdag op.",
    true,
  ],
  [
    "nl",
    "Krijg ik mijn geld terug?",
    "Beste Tim,\n\nBedankt voor je bericht. We zoeken het voor je uit en je hoort zo snel mogelijk van ons.",
    false,
  ],
  [
    "en",
    "My order never came. When will it be here?",
    "Dear Ms Bell,\n\nYour order left our warehouse this morning and the courier will be with you tomorrow before noon.",
    true,
  ],
  [
    "en",
    "My order never came. When will it be here?",
    "Dear customer,\n\nThank you for your message. We are sorry for any inconvenience. Your complaint will be dealt with as soon as possible.",
    false,
  ],
];

describe("what a customer asks", () => {
  it.each(finds)("%s: is found in %j", (language, text, wanted) => expect(asked(language, text)).toEqual(wanted));
  it.each(findsNone)("%s: is not read into %j", (language, text) => expect(asked(language, text)).toEqual([]));
});

describe("a question", () => {
  it.each(isTaken)("%s: %j answered by %j: %s", (language, complaint, reply, wanted) =>
    expect(answered(language, complaint, reply)).toEqual([wanted]),
  );

  it("stays open, both halves of it, when a stock letter answers it", () => {
    const complaint = "Kunt u mij vertellen wanneer hij nu wél komt, en wie mijn vrije dag betaalt?";
    const reply = "Wij betreuren het eventuele ongemak. Uw klacht wordt zo spoedig mogelijk in behandeling genomen.";
    expect(answered("nl", complaint, reply)).toEqual([false, false]);
  });
});
