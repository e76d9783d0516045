import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place, Review, Span } from "../../../lib/core/contract.ts";
import { insertionFor } from "../../../lib/core/guidance/place.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";

const options = { preset: defaultPreset, now: new Date(2026, 10, 3) };
const places: readonly Place[] = [
  "start",
  "after-greeting",
  "after-empathy",
  "after-apology",
  "before-sign-off",
  "end",
];

/** A review of the text in which the given words carry a note. */
function reviewOf(text: string, empathy = "", apology = ""): Review {
  const spanOf = (words: string): Span[] => {
    const start = text.indexOf(words);
    return words === "" ? [] : [{ start, end: start + words.length }];
  };
  const read = review({ text }, { ...options, language: "en" });
  const note = { strength: "weak", advice: "" } as const;
  const triad = {
    ...read.triad,
    empathy: { ...note, evidence: spanOf(empathy) },
    apology: { ...note, evidence: spanOf(apology) },
  };
  return { ...read, triad };
}

/** The letter with "NEW." where it belongs. */
function placed(text: string, place: Place, empathy = "", apology = ""): string {
  const { start, end, text: by } = insertionFor(reviewOf(text, empathy, apology), text, place, "NEW.");
  return text.slice(0, start) + by + text.slice(end);
}

describe("after the greeting", () => {
  it.each([
    ["Dear Ann,\n\nIt is here.\n\nRegards,\nTom", "Dear Ann,\n\nNEW. It is here.\n\nRegards,\nTom"],
    ["Dear Ann,\nIt is here.", "Dear Ann,\nNEW. It is here."],
    ["Dear Ann,\r\n\r\nIt is here.", "Dear Ann,\r\n\r\nNEW. It is here."],
    ["Hi Ann, it is here.", "Hi Ann, NEW. it is here."],
    ["Dear Ann,", "Dear Ann,\n\nNEW."],
    ["Dear Ann, ", "Dear Ann, NEW."],
    ["Dear Ann,\n\n", "Dear Ann,\n\nNEW."],
    ["Dear Ann,\n\nRegards,\nTom", "Dear Ann,\n\nNEW.\n\nRegards,\nTom"],
    ["Dear Ann,\n\n> Where is it?", "Dear Ann,\n\nNEW.\n\n> Where is it?"],
    ["It is here.", "NEW. It is here."],
    ["Regards,\nTom", "NEW.\n\nRegards,\nTom"],
  ])("%j becomes %j", (text, result) => expect(placed(text, "after-greeting")).toBe(result));
});

describe("after a note", () => {
  const text = "Dear Ann,\n\nThree weeks is long. I am sorry for it. It is here.";

  it("comes after the last sentence that carries it", () => {
    expect(placed(text, "after-empathy", "Three weeks is long.")).toContain("is long. NEW. I am");
    expect(placed(text, "after-apology", "Three weeks is long.", "I am sorry for it.")).toContain("for it. NEW. It is");
  });

  it("falls back from the apology to the understanding, and from there to the greeting", () => {
    expect(placed(text, "after-apology", "Three weeks is long.")).toContain("is long. NEW. I am");
    expect(placed(text, "after-apology")).toContain("Ann,\n\nNEW. Three");
    expect(placed(text, "after-empathy")).toContain("Ann,\n\nNEW. Three");
  });

  it("keeps a space on both sides, and adds none to a line end", () => {
    expect(placed("It was long.Sorry.", "after-empathy", "It was long.")).toBe("It was long. NEW. Sorry.");
    expect(placed("It was long.\n\nSorry.", "after-empathy", "It was long.")).toBe("It was long. NEW.\n\nSorry.");
    expect(placed("It was long.", "after-empathy", "It was long.")).toBe("It was long. NEW.");
  });
});

describe.each(["before-sign-off", "end"] as const)("%s", (place) => {
  it.each([
    ["Dear Ann,\n\nIt is here.\n\nRegards,\nTom", "Dear Ann,\n\nIt is here.\n\nNEW.\n\nRegards,\nTom"],
    ["It is here.\nRegards,\nTom", "It is here. NEW.\nRegards,\nTom"],
    ["Dear Ann,\n\nRegards,\nTom", "Dear Ann,\n\nNEW.\n\nRegards,\nTom"],
    ["Regards,\nTom", "NEW.\n\nRegards,\nTom"],
    ["It is here. Enjoy.", "It is here. Enjoy. NEW."],
    ["It is here.\n\nEnjoy it.\n", "It is here.\n\nEnjoy it.\n\nNEW.\n"],
    ["I send:\n- a bag\n- a strap", "I send:\n- a bag\n- a strap\n\nNEW."],
    ["It is here.\n\nRegards,\nTom\n\nPS: call me", "It is here.\n\nNEW.\n\nRegards,\nTom\n\nPS: call me"],
    ["It is here.\n\n--\nTom", "It is here.\n\nNEW.\n\n--\nTom"],
    ["Hello,\n\nIt is here.\n\nTom, shop", "Hello,\n\nIt is here.\n\nNEW.\n\nTom, shop"],
    [
      "It is here.\n\nOn 3 Nov 2026, Ann wrote:\n> Where?",
      "It is here.\n\nNEW.\n\nOn 3 Nov 2026, Ann wrote:\n> Where?",
    ],
    ["> Where?\n\nIt is here.\n\nRegards,\nTom", "> Where?\n\nIt is here.\n\nNEW.\n\nRegards,\nTom"],
    ["> Where?\n\nIt is here.\n\n> And the strap?", "> Where?\n\nIt is here.\n\nNEW.\n\n> And the strap?"],
  ])("%j becomes %j", (text, result) => expect(placed(text, place)).toBe(result));
});

describe.each(places)("%s, in a draft without words of its own", (place) => {
  it.each([
    ["", "NEW."],
    ["> Where is it?", "NEW.\n\n> Where is it?"],
    ["\n\nOn 3 Nov 2026, Ann wrote:\n> Where?", "NEW.\n\nOn 3 Nov 2026, Ann wrote:\n> Where?"],
    ["\n> Where?", "NEW.\n\n> Where?"],
  ])("%j becomes %j", (text, result) => expect(placed(text, place)).toBe(result));
});

it("stands before all else at the start", () => {
  expect(placed("Dear Ann,\n\nIt is here.", "start")).toBe("NEW.\n\nDear Ann,\n\nIt is here.");
  expect(placed("It is here.", "start")).toBe("NEW. It is here.");
});

it("knows the greetings and sign-offs of the letter's language", () => {
  const text = "Geachte mevrouw,\n\nUw jas is er.\n\nMet vriendelijke groet,\nJan";
  const read = review({ text }, { ...options, language: "nl" });
  const { start, text: by } = insertionFor(read, text, "before-sign-off", "NIEUW.");
  expect(text.slice(0, start) + by).toBe("Geachte mevrouw,\n\nUw jas is er.\n\nNIEUW.");
});

it("puts the sentence in whole, replaces nothing, and touches no quoted mail, whatever the letter", {
  timeout: 30_000,
}, () => {
  const line = fc.constantFrom(
    "Dear Ann,",
    "It is here.",
    "Sorry",
    "",
    "Regards,",
    "Tom",
    "--",
    "- one",
    "PS: x",
    "\r",
  );
  const own = fc.array(fc.oneof({ weight: 4, arbitrary: line }, fc.string({ unit: "binary", maxLength: 12 })));
  fc.assert(
    fc.property(own, fc.boolean(), fc.constantFrom(...places), (lines, isQuoting, place) => {
      const quote = isQuoting ? "\n\nOn 3 Nov 2026, Ann wrote:\n> Where is it? Sorry" : "";
      const text = lines.join("\n") + quote;
      const { start, end, text: by } = insertionFor(reviewOf(text), text, place, "NEW.");
      expect(end).toBe(start);
      expect(by.trim()).toBe("NEW.");
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(text.length - quote.trimStart().length);
      expect(`${text.slice(0, start)}${by}${text.slice(end)}`).toMatch(/(?:^|\s)NEW\.(?:\s|$)/);
    }),
  );
});
