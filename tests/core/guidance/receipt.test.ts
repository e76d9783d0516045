import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [
    /uiterlijk \[datum\] mijn antwoord/,
    { language: "nl", complaint: "Mijn bank is nog steeds niet geleverd en niemand belt." },
  ],
  [/my answer by \[date\]/, { language: "en", complaint: "My sofa still hasn't been delivered and nobody calls." }],
  [/over BK-48213/, { language: "nl", complaint: "Bestelling BK-48213 is nog steeds niet bezorgd." }],
  [/about BK-48213/, { language: "en", complaint: "Order BK-48213 still hasn't been delivered." }],
  [
    /op papier/,
    { language: "nl", channel: "brief", complaint: "Mijn keuken is na acht weken nog steeds niet geleverd." },
  ],
  [/Ik ben \[naam\]/, { language: "nl", channel: "chat", complaint: "mijn internet ligt eruit" }],
  [/by \[time\]/, { language: "en", channel: "whatsapp", complaint: "where is my parcel, it's two days late" }],
  [/hier wat ik weet/, { language: "nl", channel: "twitter", complaint: "Al twee dagen geen internet, lekker dan." }],
  [/reach me directly/, { language: "en", channel: "trustpilot", complaint: "Broken on arrival, very disappointed." }],
  [
    /in writing/,
    { language: "en", complaint: "The sofa is torn. If you don't act I'll go to the ombudsman and my lawyer." },
  ],
  [/Klaar is/, { language: "nl", answerNumber: 2, complaint: "Ik wacht nog steeds op mijn geld terug." }],
  [
    /ook als ik dan nog geen uitkomst heb/,
    {
      language: "nl",
      complaint: "Mijn bank is nog steeds niet geleverd.",
      text: "Geachte heer Bos,\n\nWij hebben uw klacht in behandeling genomen.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    /even if I don't have the outcome/,
    {
      language: "en",
      complaint: "My sofa still hasn't been delivered.",
      text: "Dear Ms Moore,\n\nYour complaint is currently being reviewed.\n\nKind regards,\nSam",
    },
  ],
  [/We spraken elkaar net/, { language: "nl", channel: "telefoon", complaint: "Mijn bank is niet geleverd." }],
  [/We just spoke/, { language: "en", channel: "phone", complaint: "My sofa wasn't delivered." }],
];

it.each(fits)("offers a receipt that is about %s", (about, given) => {
  expect(offersOf("receipt", given)[0]?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  [
    "the solution sounds",
    {
      language: "nl",
      complaint: "Mijn bank is nog steeds niet geleverd.",
      text: "Geachte heer Bos,\n\nIk bezorg de bank donderdag 5 november tussen 9 en 12 uur bij u thuis.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "the solution sounds",
    {
      language: "en",
      complaint: "My sofa still hasn't been delivered.",
      text: "Dear Ms Moore,\n\nI'm bringing your sofa to your door on Thursday 5 November between 9 and 12.\n\nKind regards,\nSam",
    },
  ],
  [
    "the letter says no",
    {
      language: "nl",
      complaint: "Ik wil mijn geld terug voor de jas met de losse naad.",
      text: "Geachte heer Bos,\n\nWij kunnen de jas niet vergoeden.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "it has been put right",
    {
      language: "en",
      complaint: "My bill is wrong, you charged me twice.",
      text: "Dear Ms Moore,\n\nI've corrected the bill.\n\nKind regards,\nSam",
    },
  ],
  ["nothing went wrong", { language: "nl", complaint: "Wat een prettige winkel hebben jullie." }],
  ["nothing went wrong", { language: "en", complaint: "What a lovely shop you have." }],
];

it.each(doesNotFit)("offers no receipt when %s", (_, given) => {
  expect(offersOf("receipt", given)).toEqual([]);
});

it("names nothing that is private where everybody reads along", () => {
  for (const channel of ["twitter", "trustpilot"]) {
    const given: Case = { language: "nl", channel, complaint: "Bestelling BK-48213 is nog steeds niet bezorgd." };
    expect(offersOf("receipt", given).map(({ text }) => text)).not.toContainEqual(expect.stringContaining("BK-48213"));
  }
});
