import { describe, expect, it } from "vitest";
import type { Draft } from "../../../lib/core/contract.ts";
import { type Aside, type AsideInput, readAside } from "../../../lib/core/guidance/aside.ts";
import { nothingKnown } from "../../../lib/core/guidance/case-known.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { type Readings, review } from "../../../lib/core/review.ts";

const now = new Date(2026, 10, 4, 12);

function asideOf(draft: Draft, more: Partial<AsideInput> = {}): Aside {
  let read: Readings = { reading: null, theirs: null };
  const found = review(draft, {
    preset: defaultPreset,
    now,
    onRead: (readings) => {
      read = readings;
    },
  });
  return readAside({
    draft,
    review: found,
    ...read,
    customerName: undefined,
    receivedAt: undefined,
    now,
    preset: defaultPreset,
    known: nothingKnown,
    ...more,
  });
}

describe("a message that is rough", () => {
  it.each([
    ["nl", "Wat een stelletje klootzakken, mijn kast is er nog niet en ik wil mijn geld terug.", "insult"],
    ["nl", "Mijn pakket is weer niet gekomen. Val dood met jullie excuses, ik wil mijn geld.", "insult"],
    ["nl", "Krijg de tering met jullie storing, ik zit al drie dagen zonder internet.", "insult"],
    ["nl", "Als die wasmachine er morgen niet is maak ik jullie af, ik ben er helemaal klaar mee.", "threat"],
    ["nl", "Ik weet waar je woont en ik kom mijn geld zelf wel halen als het er morgen niet is.", "threat"],
    ["nl", "Betaal mijn geld terug of ik kom de boel in brand steken, het is nu echt genoeg.", "threat"],
    ["en", "You absolute morons have lost my parcel again and I want my money back now.", "insult"],
    ["en", "My order is three weeks late and nobody cares. Fuck you and your apologies.", "insult"],
    ["en", "The driver is a bastard and you bastards protect him. I want a refund.", "insult"],
    ["en", "If my money is not here tomorrow I'll kill the lot of you, I have had enough.", "threat"],
    ["en", "I know where you live and I will come and get my money myself.", "threat"],
    ["en", "Give me my refund or I'll break your jaw, I have waited for a month.", "threat"],
  ] as const)("is known, in %s: %s", (_, complaint, signal) => {
    expect(asideOf({ text: "", complaint }).signals).toContain(signal);
  });

  it.each([
    "Een idiote prijs voor een kapotte lamp, ik ben woedend en wil mijn geld terug.",
    "Ik sukkel al weken met mijn gezondheid en kan niet zonder deze medicijnen.",
    "Mijn moeder heeft kanker en wacht al drie weken op het bed dat jullie beloofden.",
    "De eikel van de kraan is afgebroken toen de monteur hem vastdraaide.",
    "Straks vallen er nog gewonden op die trap, de leuning zit los en niemand doet iets.",
    "De oplader vatte vlam en had mijn huis in brand kunnen zetten.",
    "Ik sla jullie volgende keer over, zo werkt dat niet met mijn bestelling.",
    "Nu weet ik jullie te vinden, bedankt voor de hulp met mijn bestelling.",
    "Het is ronduit schandalig, jullie zijn dieven en oplichters, ik stap naar de rechter.",
    "The screw you sent me does not fit, so the shelf fell down on my foot.",
    "Somebody could break their neck on those stairs and you do nothing about it.",
    "Your charger nearly burnt the place down and set fire to my curtains.",
    "My bitch had seven puppies and the whelping box came without a floor.",
    "Just shoot me an email when the parcel is there, I have waited long enough.",
    "This is an idiotic system and the worst service I have ever had from a shop.",
    "The needle pricks of this sensor hurt and it falls off after one day.",
  ])("is not seen in: %s", (complaint) => {
    expect(asideOf({ text: "", complaint }).signals).toEqual([]);
  });

  it("is not seen in what was quoted from an earlier mail", () => {
    const complaint =
      "My parcel has still not come and I would like to know when it will.\n\nOn 3 Nov 2026 Kim wrote:\n> You morons.";
    expect(asideOf({ text: "", complaint }).signals).toEqual([]);
  });
});

it.each([
  "Deze brief stuur ik u ook aangetekend. De kast is kapot en u reageert niet.",
  "I am sending you this by registered post as well. The wardrobe is broken and you do not answer.",
])("a registered letter is known: %s", (complaint) => {
  expect(asideOf({ text: "", complaint }).signals).toEqual(["registered"]);
});

it.each([
  "Mijn aangetekende zending is zoek en de winkel zegt dat jullie haar hebben. Waar is hij?",
  "My registered parcel has vanished from tracking and nobody can tell me where it is.",
])("a registered parcel is no letter: %s", (complaint) => {
  expect(asideOf({ text: "", complaint }).signals).toEqual([]);
});

describe("the line for a colleague", () => {
  const complaint = "Mijn kast is drie weken te laat en niemand belt terug. Hoeveel geld krijg ik terug? Noor Terwindt";

  it("says who, what happened, what was promised and what is next", () => {
    const text = "Beste Noor,\n\nDat had niet mogen gebeuren. Ik betaal u vrijdag € 40 terug.\n\nGroeten, Sam";
    const { text: line, slots } = asideOf({ text, complaint }, { customerName: "Noor Terwindt" }).handOver ?? {};
    expect(line).toMatch(/^Noor Terwindt · “Mijn kast is drie weken te laat/);
    expect(line).toContain(" · toegezegd: Ik betaal u vrijdag € 40 terug · ");
    expect(line).toMatch(/ · nu: nakomen vrijdag$/);
    expect(slots).toEqual([]);
  });

  it("names a question that has no answer yet as the next step", () => {
    const text = "Beste Noor,\n\nIk heb uw bericht gelezen en dat spijt mij.\n\nGroeten, Sam";
    expect(asideOf({ text, complaint }).handOver?.text).toMatch(/nu: antwoord op “Hoeveel geld krijg ik terug\?”$/);
  });

  it("goes by the promise where every question has its answer, and asks for what no text says", () => {
    const told = "Mijn kast is drie weken te laat en niemand belt terug. Ik ben er klaar mee.";
    const answered = "Beste Noor,\n\nIk bel u vrijdag 6 november over een nieuwe dag.\n\nGroeten, Sam";
    expect(asideOf({ text: answered, complaint: told }).handOver?.text).toMatch(/nu: nakomen .*(vrijdag|6 november)/);
    const early = asideOf({ text: "", complaint: "The sofa arrived torn and nobody answers the phone." }).handOver;
    expect(early?.text).toContain("next: [next step]");
    expect(early?.slots.map(({ name }) => name)).toEqual(["name", "next step"]);
  });

  it("is one line, without gaps of the customer's own", () => {
    const line = asideOf({ text: "", complaint: "[URGENT]\nThe sofa\narrived [torn] and nobody\nanswers the phone." });
    expect(line.handOver?.text).not.toMatch(/\n|\[torn\]|\[URGENT\]/);
  });

  it("is not there without a message", () => {
    expect(asideOf({ text: "Dear Kim, your parcel will come on Friday." }).handOver).toBeNull();
  });
});

it("tells how long the customer has waited and what may be given", () => {
  const receivedAt = new Date(2026, 10, 3, 10).toISOString();
  const goodwill = { offers: "care", most: 25, beyond: "your team lead" } as const;
  const aside = asideOf({ text: "", channel: "email" }, { receivedAt, preset: { ...defaultPreset, goodwill } });
  expect(aside).toMatchObject({ waiting: { hours: 26, norm: 24, state: "over" }, limits: goodwill });
});

describe("a no", () => {
  const text =
    "Dear Kim,\n\nI'm not able to refund the cabinet, because the damage was done later.\n\nKind regards,\nSam";
  const complaint = "You are not refunding my cabinet and I won't accept that! This is the third time I write. Kim";

  it("is told in its parts, and can be the last word", () => {
    expect(asideOf({ text, complaint, channel: "email" })).toMatchObject({
      refusal: { reason: true, closed: false },
      closable: true,
    });
  });

  it.each<[string, Partial<Draft>]>([
    ["to somebody who is vulnerable", { complaint: `${complaint} My husband has just died.` }],
    ["where everybody reads along", { channel: "twitter" }],
    ["about something grave", { complaint: `${complaint} The cabinet fell on my child and it is dangerous.` }],
    ["once it has been said", { text: text.replace("\n\nKind", " I'm closing your complaint today.\n\nKind") }],
  ])("is not the last word %s", (_, part) => {
    expect(asideOf({ text, complaint, channel: "email", ...part }).closable).toBe(false);
  });

  it("is none where nothing is refused", () => {
    const aside = asideOf({ text: "Dear Kim,\n\nI'm refunding the cabinet today.\n\nKind regards,\nSam", complaint });
    expect(aside).toMatchObject({ refusal: null, closable: false });
  });
});

it("counts what is written where a channel has little room", () => {
  const text = "Sorry about that. Send us a private message and we'll sort it out today. ^SB";
  expect(asideOf({ text, channel: "x" }).length).toEqual({ unit: "characters", most: 280, written: text.length });
  expect(asideOf({ text, channel: "review" }).length).toMatchObject({ unit: "words", most: 120 });
  expect(asideOf({ text, channel: "email" }).length).toBeNull();
});
