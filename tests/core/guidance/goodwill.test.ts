import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [/vooraan gezet/, { language: "nl", complaint: "Mijn kast zou maandag komen en is er nog steeds niet." }],
  [/bij u ophalen/, { language: "nl", complaint: "De vaas kwam in stukken aan. Hebt u een nieuwe?" }],
  [/excuses te maken/, { language: "nl", complaint: "Uw monteur was onbeschoft en snauwde mijn vrouw af." }],
  [
    /blijft werken/,
    { language: "nl", complaint: "Al drie dagen zonder internet. Ik ben het zat, want ik werk thuis." },
  ],
  [
    /herinneringskosten/,
    { language: "nl", complaint: "Jullie hebben dubbel afgeschreven en nu krijg ik aanmaningen. Belachelijk." },
  ],
  [
    /Mijn leidinggevende/,
    { language: "nl", complaint: "Voor de derde keer: mijn bestelling is te laat. Ik ben boos.", answerNumber: 2 },
  ],
  [
    /bloemen voor \[gelegenheid\]/,
    { language: "nl", complaint: "De taart voor onze bruiloft kwam een dag te laat. Wat een teleurstelling." },
  ],
  [/moved your order to the front/, { language: "en", complaint: "My desk was delivered late, on Tuesday." }],
  [
    /a time you choose/,
    { language: "en", complaint: "My order is two weeks late. I'm annoyed, as I took a day off for it." },
  ],
  [
    /something better/,
    { language: "en", complaint: "My flight was cancelled and I was left at the airport. Unacceptable." },
  ],
  [
    /months to the warranty/,
    { language: "en", complaint: "The lamp was broken when it came, which I find ridiculous.", answerNumber: 2 },
  ],
  [
    /My manager/,
    { language: "en", complaint: "You charged me twice. This is the third time I'm writing!", answerNumber: 3 },
  ],
  [
    /flowers for \[occasion\]/,
    { language: "en", complaint: "The cake for our wedding never arrived. I am heartbroken." },
  ],
];

it.each(fits)("offers a gesture that is about %s", (about, given) => {
  expect(offersOf("goodwill", given)[0]?.text).toMatch(about);
});

const late = { nl: "Mijn kast is drie weken te laat. Ik ben boos.", en: "My desk is three weeks late. I'm angry." };

const doesNotFit: [why: string, given: Case][] = [
  ["nothing went wrong", { language: "nl", complaint: "Op welke dagen is de winkel in Zwolle open?" }],
  ["nothing went wrong", { language: "en", complaint: "Which days is the shop in Leeds open?" }],
  ["everybody reads along", { language: "nl", complaint: late.nl, channel: "twitter" }],
  ["everybody reads along", { language: "en", complaint: late.en, channel: "trustpilot" }],
  ["somebody was in danger", { language: "en", complaint: "The kettle caught fire in my kitchen. I'm angry." }],
  [
    "somebody was slighted for who they are",
    { language: "nl", complaint: "Vanwege mijn hoofddoek mocht ik niet naar binnen. Ik ben woedend." },
  ],
  ["it is about fraud", { language: "nl", complaint: "Er is phishing in uw naam en mijn pakket is te laat." }],
  ["a lawyer is named", { language: "en", complaint: `${late.en} My lawyer will be in touch.` }],
  ["somebody has died", { language: "nl", complaint: `${late.nl} Het was voor mijn man, die nu overleden is.` }],
  [
    "the letter says no",
    {
      language: "en",
      complaint: late.en,
      text: "Dear Ann,\n\nWe are unable to refund the desk.\n\nKind regards,\nSam",
    },
  ],
  [
    "the letter makes one already",
    {
      language: "nl",
      complaint: late.nl,
      text: "Beste An,\n\nAls excuus krijgt u een tegoedbon.\n\nGroeten,\nSam",
    },
  ],
];

it.each(doesNotFit)("offers no gesture when %s", (_, given) => {
  expect(offersOf("goodwill", given)).toEqual([]);
});

it("offers time and attention before money, and money only where days were lost", () => {
  const texts = (complaint: string) => offersOf("goodwill", { language: "nl", complaint }).map(({ text }) => text);
  expect(texts("Mijn kast is te laat.").join()).not.toMatch(/€/);
  expect(texts(late.nl)[0]).not.toMatch(/€/);
  expect(texts(late.nl)[1]).toMatch(/€/);
});

it("does not offer a second one once one of them stands in the letter, whatever the agent filled in", () => {
  const [first] = offersOf("goodwill", { language: "en", complaint: late.en });
  expect(first).toBeDefined();
  const text = `Dear Ann,\n\n${first?.text.replaceAll(/\[[^\]]+\]/g, "Friday")}\n\nKind regards,\nSam`;
  expect(offersOf("goodwill", { language: "en", complaint: late.en, text })).toEqual([]);
});
