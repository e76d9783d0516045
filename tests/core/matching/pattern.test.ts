import { describe, expect, it } from "vitest";
import { createAutomaton } from "../../../lib/core/matching/automaton.ts";
import { PatternError, parsePattern, shortest } from "../../../lib/core/matching/pattern.ts";
import { matchesIn, wordsOf } from "./match.ts";

describe("the pattern language", () => {
  it.each<[what: string, pattern: string, text: string, found: string[]]>([
    ["words in a row", "uw begrip", "Wij vragen uw begrip.", ["uw begrip"]],
    ["words whatever their capitals and accents", "een client", "EÉN Cliënt", ["EÉN Cliënt"]],
    ["whole words only", "begrip", "Begripvol onbegrip.", []],
    ["words with an apostrophe or a hyphen", "don't e-mail", "I don’t e-mail you.", ["don’t e-mail"]],
    ["abbreviations", "m.b.t. uw", "M.b.t. uw brief", ["M.b.t. uw"]],
    ["no part of an abbreviation", "b", "M.b.t. uw brief", []],
    ["a choice", "uw (jas/grote tas)", "Uw jas en uw grote tas, niet uw hoed.", ["Uw jas", "uw grote tas"]],
    ["a choice in a choice", "(a (b/c)/d) e", "a b e, a c e, d e, a e", ["a b e", "a c e", "d e"]],
    ["what may be absent", "uw (zeer)? begrip", "uw begrip, uw zeer begrip", ["uw begrip", "uw zeer begrip"]],
    [
      "a choice that may be absent",
      "zo (heel/erg)? laat",
      "zo laat zo erg laat zo gek laat",
      ["zo laat", "zo erg laat"],
    ],
    [
      "any ending",
      "begrijp*",
      "Begrijpelijk, wij begrijpen en begrijp; begrip niet.",
      ["Begrijpelijk", "begrijpen", "begrijp"],
    ],
    ["exactly one word", "uw <any> is", "uw jas is, uw is, uw oude jas is", ["uw jas is"]],
    ["a number for a word", "uw <any> is", "uw 3 is", ["uw 3 is"]],
    ["a sign that is spoken for a word", "<any> 5", "€ 5 en # 5", ["€ 5"]],
    ["a number in digits", "<number> dagen", "3 dagen, drie dagen, 1.000 dagen", ["3 dagen", "1.000 dagen"]],
    ["a number that patterns name for a number", "(24 uur/<number> dagen)", "24 uur 24 dagen", ["24 uur", "24 dagen"]],
    ["the start of a sentence", "^ wij", "Wij bellen en wij mailen. Wij ook.", ["Wij", "Wij"]],
    ["the start behind a mark of formatting", "^ wij", "*Wij* bellen.", ["Wij"]],
    ["the end of a sentence", "wij $", "Dat doen wij. Wij bellen wij?! Nee (wij) niet", ["wij", "wij"]],
    ["the end of the text", "terug $", "Ik bel terug", ["terug"]],
    ["a comma", "ja , maar", "Ja, maar ja maar", ["Ja, maar"]],
    ["a comma that may be absent", "ja ,? maar", "Ja, maar ja maar", ["Ja, maar", "ja maar"]],
    [
      "a question mark, a colon, a percentage",
      "(hoezo ?/let op :/100 %)",
      "Hoezo? Let op: 100% zeker",
      ["Hoezo?", "Let op:", "100%"],
    ],
    ["an amount", "€ <number>", "Het kost € 5 en €7,50.", ["€ 5", "€7,50"]],
    ["dashes of any length", "ja –", "ja — nee", ["ja —"]],
  ])("knows %s: %s", (_, pattern, text, found) => expect(wordsOf(pattern, text)).toEqual(found));

  it.each<[what: string, pattern: string, text: string, found: string[]]>([
    [
      "six words",
      "wij ... terug",
      "Wij bellen u morgen op uw nummer terug",
      ["Wij bellen u morgen op uw nummer terug"],
    ],
    ["no words", "wij ... terug", "wij terug", ["wij terug"]],
    ["not seven", "wij ... terug", "wij a b c d e f g terug", []],
    ["as many as its number says", "wij ...2 terug", "wij a b terug", ["wij a b terug"]],
    ["not more than its number says", "wij ...2 terug", "wij a b c terug", []],
    ["not a comma", "wij ... terug", "wij bellen, en wij komen terug", ["wij komen terug"]],
    ["not an emoji", "wij ... terug", "wij 😀 terug", []],
    ["not a dash", "wij ... terug", "wij bellen - terug", []],
  ])("has gaps that take %s", (_, pattern, text, found) => expect(wordsOf(pattern, text)).toEqual(found));

  it.each(["wij bellen", "wij ... bellen", "wij <any> bellen"])("never lets %j pass over a comma", (pattern) => {
    expect(wordsOf(pattern, "wij, bellen")).toEqual([]);
  });

  it.each(["Wij. Bellen", "Wij? bellen", "Wij\n\nbellen"])("never matches over the end of a sentence: %j", (text) => {
    expect(wordsOf("wij ... bellen", text)).toEqual([]);
  });

  it("matches over a line end that a mail program made", () => {
    const line = "Het spijt ons dat uw pakket pas na drie weken bij de buren is";
    expect(wordsOf("buren is bezorgd", `${line}\nbezorgd`)).toEqual(["buren is\nbezorgd"]);
  });

  it.each(['wij "bellen" u', "wij *bellen* u", "wij _bellen_ ~u~", "wij “bellen” [u]"])(
    "reads past the marks in %j",
    (text) => {
      expect(wordsOf("wij bellen u", text)).toHaveLength(1);
      expect(wordsOf("wij ...1 u", text)).toHaveLength(1);
    },
  );
});

describe("slots", () => {
  const slots = { dag: ["morgen", "op maandag"], moment: ["<dag>", "<dag> om <number> uur"] };

  it("stand for each of their patterns", () => {
    expect(wordsOf("ik bel <dag>", "ik bel morgen, ik bel op maandag, ik bel ooit", slots)).toEqual([
      "ik bel morgen",
      "ik bel op maandag",
    ]);
  });

  it("may use slots before them", () => {
    expect(wordsOf("<moment>", "op maandag om 10 uur", slots)).toEqual(["op maandag om 10 uur"]);
  });

  it("may be absent", () => expect(wordsOf("ik bel <dag>? terug", "ik bel terug", slots)).toEqual(["ik bel terug"]));

  it("that do not exist, or not yet, are refused", () => {
    expect(() => createAutomaton(["ik bel <week>"], slots)).toThrow('no slot <week> in pattern "ik bel <week>"');
    expect(() => createAutomaton([], { a: ["<b>"], b: ["c"] })).toThrow(PatternError);
  });
});

describe("captures", () => {
  const captured = (pattern: string, text: string, slots = {}) => {
    const automaton = createAutomaton([pattern], slots);
    return matchesIn(automaton, text).map(({ captures, first }) =>
      captures.map(({ group, slot, option, first: from, last }) => [slot ?? group, option, from - first, last - first]),
    );
  };

  it("say which option each group took, and where", () => {
    expect(captured("(wij/ik) (bel/bellen) (u)?", "Nou ik bel u")).toEqual([
      [
        [1, 1, 0, 1],
        [2, 0, 1, 2],
        [3, 0, 2, 3],
      ],
    ]);
  });

  it("leave out a group that was absent", () => {
    expect(captured("(nu)? wij", "en wij")).toEqual([[]]);
  });

  it("number parentheses as they open", () => {
    const [found] = captured("((a/b) c/d) (e)", "b c e");
    expect(found).toContainEqual([1, 0, 0, 2]);
    expect(found).toContainEqual([2, 1, 0, 1]);
    expect(found).toContainEqual([3, 0, 2, 3]);
  });

  it("name slots and gaps", () => {
    expect(captured("wij ...2 <dag> ...", "wij bellen u morgen", { dag: ["nu", "morgen"] })).toEqual([
      [
        ["gap", 0, 1, 3],
        ["dag", 1, 3, 4],
        ["gap2", 0, 4, 4],
      ],
    ]);
  });

  it("forget what was tried and did not lead anywhere", () => {
    expect(captured("(a/a b) (c/b d)", "a b d")).toEqual([
      [
        [1, 0, 0, 1],
        [2, 1, 1, 3],
      ],
    ]);
    expect(captured("(a/a b) (c)", "a b c")).toEqual([
      [
        [1, 1, 0, 2],
        [2, 0, 2, 3],
      ],
    ]);
  });

  it("are the same when an alternation was read before", () => {
    const automaton = createAutomaton(["(a/b) (c)", "x (a/b) (a/b)"], {});
    const [match] = matchesIn(automaton, "x b a");
    expect(match?.captures.map(({ group, option }) => [group, option])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });
});

describe("of several ways to match", () => {
  it("the longest from the same word is given", () => {
    expect(wordsOf("a (b)? (c)?", "a b c")).toEqual(["a b c"]);
    expect(wordsOf("wij ...2", "wij bellen u terug")).toEqual(["wij bellen u"]);
  });

  it("the one that begins first of those that end at the same word is given", () => {
    expect(wordsOf("(a)? (b)? c", "a b c")).toEqual(["a b c"]);
    expect(wordsOf("wij ... terug", "wij en wij terug")).toEqual(["wij en wij terug"]);
  });

  it("matches at different places are all given, those of other patterns too", () => {
    const automaton = createAutomaton(["a b", "b c", "b"], {});
    expect(matchesIn(automaton, "a b c b").map(({ pattern, first, last }) => [pattern, first, last])).toEqual([
      [0, 0, 2],
      [2, 1, 2],
      [1, 1, 3],
      [2, 3, 4],
    ]);
  });
});

describe("a badly written pattern is refused by its name:", () => {
  it.each([
    ["(a/b", "no closing parenthesis"],
    ["a)", 'unexpected ")"'],
    ["a/b", 'unexpected "/"'],
    ["Wij bellen", '"W" means nothing'],
    ["a # b", '"#" means nothing'],
    ["* a", '"*" means nothing'],
    ["<week>", "no slot <week>"],
    ["<any", "no closing >"],
    ["<anyone", "no closing >"],
    ["(a)?", "can match nothing at all"],
    ["...", "can match nothing at all"],
    ["^ $", "can match nothing at all"],
    ["", "can match nothing at all"],
  ])("%j", (pattern, reason) => {
    expect(() => createAutomaton(["a b", pattern], {})).toThrow(PatternError);
    expect(() => createAutomaton(["a b", pattern], {})).toThrow(`${reason} in pattern "${pattern}"`);
  });
});

it.each([
  ["a b", 2],
  ["a (b c/d)", 2],
  ["a (b)? ,?", 1],
  ["a ...3 b", 2],
  ["^ a $", 1],
  ["<dag> <any> <number> a* %", 5],
])("%j takes at least %i tokens", (source, fewest) => {
  const slots = new Map([["dag", parsePattern("(nu/op maandag)", new Map())]]);
  expect(shortest(parsePattern(source, slots))).toBe(fewest);
});
