import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/core/contract.ts";
import { languages } from "../../../lib/core/languages/languages.ts";
import { type Part, readLetter } from "../../../lib/core/text/letter.ts";

function partsOf(language: Language, text: string): [Part, string][] {
  const words = languages.get(language)?.letter;
  if (!words) throw new Error(`no ${language}`);
  return readLetter(text, words).parts.map(({ part, start, end }) => [part, text.slice(start, end)]);
}

/** The text of one kind of part, "" when there is none. */
const partOf = (language: Language, part: Part, text: string) =>
  partsOf(language, text)
    .filter(([kind]) => kind === part)
    .map(([, words]) => words)
    .join("|");

describe("a whole letter", () => {
  it("falls into its parts in Dutch", () => {
    const text =
      "Geachte mevrouw De Wit,\n\nUw jas is er. Ik bel morgen.\n\nMet vriendelijke groet,\nJan Smit\nKlantenservice";
    expect(partsOf("nl", text)).toEqual([
      ["greeting", "Geachte mevrouw De Wit,"],
      ["body", "Uw jas is er. Ik bel morgen."],
      ["sign-off", "Met vriendelijke groet,"],
      ["signature", "Jan Smit\nKlantenservice"],
    ]);
  });

  it("falls into its parts in English, with the mail it answers below", () => {
    const text =
      "Dear Ms Poole,\n\nYour bag is here.\n\nKind regards,\nTom\n\nOn Mon, 3 Nov 2026 at 10:02, Ann Poole <ann@example.com> wrote:\n> Where is it?\nAnn";
    expect(partsOf("en", text)).toEqual([
      ["greeting", "Dear Ms Poole,"],
      ["body", "Your bag is here."],
      ["sign-off", "Kind regards,"],
      ["signature", "Tom"],
      ["quote", text.slice(text.indexOf("On Mon"))],
    ]);
  });
});

describe("a greeting", () => {
  it.each<[Language, string, string]>([
    ["nl", "Beste Sanne,\nUw jas is er.", "Beste Sanne,"],
    ["nl", "Hoi Sanne, wat een gedoe met die jas.", "Hoi Sanne,"],
    ["nl", "Goedemiddag!\nUw jas is er.", "Goedemiddag!"],
    ["nl", "Beste heer Smit – uw jas is er.", "Beste heer Smit –"],
    ["nl", "GEACHTE HEER SMIT\nUw jas is er.", "GEACHTE HEER SMIT"],
    ["nl", "Hé Sanne,\nUw jas is er.", "Hé Sanne,"],
    ["en", "Hello\nYour bag is here.", "Hello"],
    ["en", "Good morning Mr. Poole:\nYour bag is here.", "Good morning Mr. Poole:"],
    ["en", "Mrs Jones,\nYour bag is here.", "Mrs Jones,"],
    ["en", "To whom it may concern,\nYour bag is here.", "To whom it may concern,"],
  ])("%s: %j", (language, text, greeting) => {
    expect(partOf(language, "greeting", text)).toBe(greeting);
    expect(partOf(language, "body", text)).not.toBe("");
  });

  it.each<[Language, string]>([
    ["en", "Mrs Jones will call you tomorrow."],
    ["en", "Highly annoying, I know."],
    ["nl", "Daglicht is er genoeg."],
    ["nl", "Uw jas is er.\nBeste Sanne, dat spijt mij."],
    ["nl", "Dag in dag uit wachten op een pakket dat maar niet komt is natuurlijk heel vervelend, dat begrijp ik."],
  ])("is not what %s: %j begins with", (language, text) => {
    expect(partsOf(language, text).map(([part]) => part)).toEqual(["body"]);
  });
});

describe("a sign-off", () => {
  it.each<[Language, string]>([
    ["nl", "Met vriendelijke groeten,"],
    ["nl", "Vriendelijke groet, Jan Smit"],
    ["nl", "Groetjes van het hele team"],
    ["nl", "Hoogachtend"],
    ["nl", "mvg"],
    ["nl", "Groet Jan"],
    ["nl", "Fijne dag!"],
    ["en", "Yours sincerely,"],
    ["en", "Best, Tom"],
    ["en", "Many thanks, Tom Okonjo"],
    ["en", "Kind regards from the team"],
  ])("%s: %j", (language, line) => {
    expect(partOf(language, "sign-off", `Hallo,\n\nHet is er. It is here.\n\n${line}`)).toBe(line);
  });

  it.each<[Language, string]>([
    ["en", "Thanks for waiting."],
    ["en", "Thank you for telling us what happened"],
    ["en", "Best would be a call."],
    ["en", "Bestselling bags take longer"],
    ["nl", "Groeten doen wij aan iedereen."],
    ["nl", "Tot ziens in onze winkel."],
    ["nl", "Met vriendelijke groet zou ik deze brief willen afsluiten, maar eerst nog iets over uw jas en de rekening"],
  ])("is not %s: %j", (language, line) => {
    expect(partOf(language, "sign-off", `Hallo,\n\nHet is er. It is here.\n\n${line}\nEr is meer te zeggen.`)).toBe("");
  });

  it("is followed by the signature, and that by nothing of the letter's body", () => {
    const text = "Dear Ann,\n\nYour bag is here.\n\nRegards,\nTom\nWe are sorry for any inconvenience.";
    expect(partOf("en", "signature", text)).toBe("Tom\nWe are sorry for any inconvenience.");
  });

  it.each(["PS: morgen bel ik.", "P.S. Morgen bel ik.", "ps morgen bel ik"])(
    "may be followed by %j, which the customer reads as well",
    (ps) => {
      const text = `Hallo,\n\nUw jas is er.\n\nGroet,\nJan\n\n${ps}`;
      expect(partsOf("nl", text).at(-1)).toEqual(["body", ps]);
    },
  );
});

describe("a signature", () => {
  it.each<[Language, string, string]>([
    ["nl", "Hallo,\n\nUw jas is er.\n\nJannes, beheerder", "Jannes, beheerder"],
    ["nl", "Hallo,\n\nUw jas is er.\n\n--\nJan Smit\nZomerhout", "--\nJan Smit\nZomerhout"],
    ["en", "Hi,\n\nYour bag is here.\n\nTeam Support\nZomerhout", "Team Support\nZomerhout"],
    ["en", "Hi,\n\nYour bag is here.\n\nSent from my phone", "Sent from my phone"],
    ["nl", "Hallo,\n\nUw jas is er.\n\nVerzonden vanaf mijn telefoon", "Verzonden vanaf mijn telefoon"],
    ["en", "Hi,\n\nYour bag is here.\n\nGet Outlook for Android", "Get Outlook for Android"],
  ])("needs no sign-off: %s %j", (language, text, signature) => {
    expect(partOf(language, "signature", text)).toBe(signature);
    expect(partOf(language, "body", text)).not.toContain(signature);
  });

  it.each<[Language, string]>([
    ["nl", "Hallo,\n\nWij sturen morgen:\n\n- een nieuwe jas\n- een bon"],
    ["nl", "Hallo,\n\nUw jas is er.\n\nIk bel u morgen."],
    ["nl", "Uw jas is er\nmorgen"],
    ["en", "Hi,\n\nYour bag is here, and\nit is dry"],
  ])("is not the end of %s: %j", (language, text) => expect(partOf(language, "signature", text)).toBe(""));
});

describe("quoted mail", () => {
  it.each<[string, Language, string]>([
    ["Gmail's, in English", "en", "On Tue, 3 Nov 2026 at 10:02, Ann Poole <ann@example.com> wrote:"],
    ["Gmail's, in Dutch", "nl", "Op di 3 nov 2026 om 10:02 schreef Ann Poole <ann@example.com>:"],
    ["Apple's, in Dutch", "nl", "Ann Poole <ann@example.com> schreef op 3 nov 2026 om 10:02:"],
    ["a Dutch header above an English letter", "en", "Op di 3 nov 2026 om 10:02 schreef Ann Poole <ann@example.com>:"],
    ["Outlook's", "en", "From: Ann Poole\nSent: 3 November 2026\nTo: Service\nSubject: My bag"],
    ["Outlook's, in Dutch", "nl", "Van: Ann Poole\nVerzonden: 3 november 2026\nAan: Service\nOnderwerp: Mijn jas"],
    ["an old Outlook's", "en", "-----Original Message-----"],
    ["Outlook's rule", "nl", "________________________________"],
  ])("begins at %s header and lasts to the end", (_, language, header) => {
    const quote = `${header}\n\nWhere is it? Waar is het?\n\nKind regards,\nAnn`;
    const text = `Dear Ann,\n\nIt is here. Het is er.\n\nTom\n\n${quote}`;
    expect(partOf(language, "quote", text)).toBe(quote);
  });

  it("may stand between lines of the answer when each line is marked", () => {
    const text = "Dear Ann,\n\n> Where is it?\n> I want it today.\n\nIt is here.\n\n> And the strap?\n\nThat too.";
    expect(partsOf("en", text).map(([part]) => part)).toEqual(["greeting", "quote", "body", "quote", "body"]);
  });

  it.each<[Language, string]>([
    ["en", "On Monday my colleague wrote to you. Here is more."],
    ["nl", "Op maandag schreef mijn collega u hierover."],
    ["en", "To: be honest, it was us.\nIt is here."],
    ["nl", "Dit is -- eerlijk gezegd -- onze fout."],
  ])("is not begun by %s: %j", (language, line) => {
    expect(partOf(language, "quote", `Hallo,\n\n${line}`)).toBe("");
  });

  it("may be all that there is", () => {
    expect(partsOf("nl", "> Waar is mijn jas?\n> Groet, Ann")).toEqual([
      ["quote", "> Waar is mijn jas?\n> Groet, Ann"],
    ]);
  });
});

describe.each([...languages.values()])("any text, read as $code", ({ letter: words }) => {
  const line = fc.constantFrom(
    ...[words.greetings[0], words.signOffs[0], words.deviceLines[0], words.headerFields[0]].map((one) => `${one} Ann,`),
    "> wat",
    "--",
    "ps: ja",
    "Ann",
    "Het is er.",
    "",
    "\r",
    "\u2028",
    "\ud83d",
  );

  it("is cut into parts in order, and only white space falls between them", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: "binary", maxLength: 30 }))), (lines) => {
        const text = lines.join("\n");
        const parts = readLetter(text, words).parts;
        let at = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
        for (let i = 1; i < parts.length; i++) expect(parts[i]?.part).not.toBe(parts[i - 1]?.part);
      }),
    );
  });

  it("has at most one greeting", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const greetings = readLetter(lines.join("\n"), words).parts.filter(({ part }) => part === "greeting");
        expect(greetings.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it.each([...languages.values()])(
  "looks for headers of quoted mail only in lines that end with a colon, in $code",
  ({ letter }) => {
    for (const header of letter.quoteHeaders) expect(header).toMatch(/:\$$/);
  },
);
