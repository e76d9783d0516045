import { describe, expect, it } from "vitest";
import { createAutomaton } from "../../../lib/core/matching/automaton.ts";
import { fillReplacement, mend } from "../../../lib/core/phrasing/replacement.ts";
import { tokenise } from "../../../lib/core/text/tokens.ts";
import { matchesIn } from "../matching/match.ts";

const slots = { date: ["<number> mei", "maandag"], who: ["wij", "ik"] };

/** The replacement filled in for the only match of the pattern. */
function filled(pattern: string, text: string, template: string): string {
  const [match, ...rest] = matchesIn(createAutomaton([pattern], slots), text);
  expect(rest).toEqual([]);
  if (!match) throw new Error(`${pattern} is not in ${text}`);
  return fillReplacement(template, match, tokenise(text));
}

describe("fillReplacement", () => {
  it.each<[what: string, pattern: string, text: string, template: string, result: string]>([
    ["nothing", "zo spoedig mogelijk", "zo spoedig mogelijk", "vandaag", "vandaag"],
    ["the words of a group", "(uw/je) (jas/grote tas)", "je grote tas", "de $2 van $1", "de grote tas van je"],
    [
      "the words of a slot, as they were written",
      "<who> bellen <date>",
      "Wij bellen 3 mei",
      "op $date bellen $who",
      "op 3 mei bellen Wij",
    ],
    ["the words of a gap", "dient ... te bellen", "dient u ons te bellen", "belt $gap", "belt u ons"],
    ["the words of a second gap", "a ... b ... c", "a x b y z c", "$gap2 $gap", "y z x"],
    [
      "the option beside the one taken",
      "(dient/dienen) te bellen",
      "dienen te bellen",
      "$1(moet/moeten) bellen",
      "moeten bellen",
    ],
    ["the option of a slot", "<who> bellen", "ik bellen", "$who(ons/mij)", "mij"],
    ["nothing where the group was absent", "wij (zeker)? bellen", "wij bellen", "wij $1 bellen", "wij bellen"],
    ["nothing where the gap was empty", "a ... , b", "a, b", "x $gap, b", "x, b"],
    ["nothing where there is no such option", "(a/b/c) d", "c d", "$1(x/y) d", "d"],
    ["an empty option", "(a/b) d", "a d", "$1(/y) d", "d"],
    ["what is for the agent, as it stands", "binnenkort", "binnenkort", "op [datum]", "op [datum]"],
    ["a tenth group", "(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)", "a b c d e f g h i j", "$10 $1", "j a"],
    [
      "no space before a comma, a full stop or a question mark",
      "wij (zeker)? bellen",
      "wij bellen",
      "wij $1, $1. $1?",
      "wij,.?",
    ],
  ])("fills in %s", (_, pattern, text, template, result) => expect(filled(pattern, text, template)).toBe(result));
});

/** The text with the replacement in the place of the phrase. */
function mended(text: string, phrase: string, replacement: string): string {
  const start = text.indexOf(phrase);
  const { start: from, end, text: by } = mend(text, { start, end: start + phrase.length }, replacement);
  return text.slice(0, from) + by + text.slice(end);
}

describe("mend", () => {
  it.each<[what: string, text: string, phrase: string, replacement: string, result: string]>([
    ["a capital where the phrase had one", "Wij bellen u.", "Wij bellen", "ik bel", "Ik bel u."],
    ["no capital where it had none", "Dan wij bellen u.", "wij bellen", "ik bel", "Dan ik bel u."],
    ["an accented capital", "Één ding.", "Één ding", "één punt", "Één punt."],
    ["no capital for an abbreviation in a sentence", "I will call ASAP.", "ASAP", "today", "I will call today."],
    ["a capital for an abbreviation that opens one", "ASAP means today.", "ASAP", "soon", "Soon means today."],
    [
      "a capital for one that opens the next sentence",
      "Right. ASAP means today.",
      "ASAP",
      "soon",
      "Right. Soon means today.",
    ],
    ["a capital for one that opens a line", "Hello,\nASAP means today.", "ASAP", "soon", "Hello,\nSoon means today."],
    ["a sign that has no capital", "Wij bellen.", "Wij", "[naam]", "[naam] bellen."],
  ])("gives %s", (_, text, phrase, replacement, result) => expect(mended(text, phrase, replacement)).toBe(result));
});

describe("taking a phrase away", () => {
  it.each<[what: string, text: string, phrase: string, result: string]>([
    ["leaves one space in a sentence", "U krijgt natuurlijk uw geld.", "natuurlijk", "U krijgt uw geld."],
    ["leaves no space before the full stop", "U krijgt uw geld, uiteraard.", ", uiteraard", "U krijgt uw geld."],
    ["leaves no space before the end", "U krijgt uw geld uiteraard", "uiteraard", "U krijgt uw geld"],
    ["leaves one comma of two", "U krijgt, uiteraard, uw geld.", "uiteraard", "U krijgt, uw geld."],
    ["keeps the comma that follows", "U krijgt uw geld uiteraard, en snel.", "uiteraard", "U krijgt uw geld, en snel."],
    ["gives the next word the capital", "Uiteraard krijgt u uw geld.", "Uiteraard", "Krijgt u uw geld."],
    ["takes the comma after an opening along", "Helaas, het is weg.", "Helaas", "Het is weg."],
    ["does so in the next sentence", "Ja. Helaas, het is weg.", "Helaas", "Ja. Het is weg."],
    ["does so after an empty line", "Beste Ann,\n\nhelaas is het weg.", "helaas", "Beste Ann,\n\nIs het weg."],
    ["gives an accented letter its capital", "Helaas één ding.", "Helaas", "Één ding."],
    ["takes the mark of an empty sentence along", "Ja. Alvast bedankt. Nee.", "Alvast bedankt", "Ja. Nee."],
    ["takes the space before a last sentence along", "Ja. Alvast bedankt.", "Alvast bedankt", "Ja."],
    ["leaves line ends around a sentence", "Ja.\n\nAlvast bedankt!\n\nNee.", "Alvast bedankt", "Ja.\n\n\n\nNee."],
    ["leaves a number after an opening as it is", "Helaas, 3 mei kan niet.", "Helaas", "3 mei kan niet."],
    ["leaves an emoji after an opening as it is", "Helaas 😀 weg.", "Helaas", "😀 weg."],
    ["leaves nothing of a text that was only it", "Helaas", "Helaas", ""],
    ["keeps line ends after it", "Dat kan helaas\nniet.", "helaas", "Dat kan\nniet."],
  ])("%s", (_, text, phrase, result) => expect(mended(text, phrase, "")).toBe(result));
});

it("takes no longer at the end of a long letter than at its beginning", () => {
  const text = `${"Uw jas is er   ".repeat(50_000)}natuurlijk`;
  const start = process.threadCpuUsage();
  for (let times = 0; times < 2000; times++) {
    mend(text, { start: text.length - 10, end: text.length }, "");
    mend(text, { start: text.length - 10, end: text.length }, "zeker");
  }
  expect(process.threadCpuUsage(start).user).toBeLessThan(200_000);
});
