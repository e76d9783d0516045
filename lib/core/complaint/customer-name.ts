import { fromSharedWords } from "../languages/languages.ts";
import type { Reading } from "../text/reading.ts";
import { wordSource } from "../text/word-source.ts";

const longestName = 50;
/** How far from the end a name under a message without sign-off is looked for. */
const tailLength = 90;

const particles = new Set(
  "de van der den ter ten te el al la le von du da en and & - t 't in op bin ibn dos das di".split(" "),
);
const titles = fromSharedWords((wordsOf) => new Set(wordsOf("titles")));
const endings = fromSharedWords((wordsOf) => new Set(wordsOf("endings")));

const farewells = fromSharedWords((wordsOf) => {
  const source = `${wordSource(wordsOf("farewells"))}[\\s,.!:\\n–-]*${wordSource(wordsOf("afterFarewell"))}?`;
  return {
    last: new RegExp(`${source}\\s*$`, "i"),
    opening: new RegExp(`^${source}\\s+`, "i"),
    openingLine: new RegExp(`^.{0,40}?${source}\\s*`, "i"),
  };
});

const introduced = fromSharedWords((wordsOf) => {
  const word = "(?:\\p{Lu}[\\p{L}'’-]{1,20}|(?:van|de|der|den|ter|ten)\\b)";
  return new RegExp(`\\b${wordSource(wordsOf("introductions"))}\\s+(${word}(?: ${word}){0,4})`, "u");
});

/**
 * The customer's name as the message gives it: under the sign-off (over two lines too), alone at the end, after the last
 * sentence ("Ellen Peeters, Mechelen"), or introduced ("mijn naam is ..."). null when none can be told.
 */
export function findCustomerName(complaint: Reading): string | null {
  return inParts(complaint) ?? atEnd(complaint) ?? namesIn(introduced().exec(complaint.text)?.[1]);
}

function inParts({ letter, text }: Reading): string | null {
  for (const kind of ["sign-off", "signature"] as const)
    for (const part of letter.parts.filter((one) => one.part === kind))
      for (const line of text.slice(part.start, Math.min(part.end, part.start + 400)).split("\n")) {
        const named = line.replace(farewells().openingLine, "").trim();
        const name = namesIn(named);
        if (name) return name;
      }
  return null;
}

/** What stands after the last sentence, or after a farewell in the last line. */
function atEnd({ letter, text }: Reading): string | null {
  const body = letter.parts.filter((part) => part.part !== "quote").at(-1);
  if (!body) return null;
  const tail = text.slice(Math.max(body.start, body.end - tailLength), body.end).trimEnd();
  const breaks = [
    ...tail.matchAll(/[!?)\n]\s*|(?<![A-Z\s.]|\b(?:Mr|Mrs|Ms|Dr|Mvr|Mevr|Mw|Dhr|drs|Drs|ir|prof))\.\s+|,\s+/gu),
  ];
  for (const { index, 0: mark } of breaks) {
    const after = tail.slice(index + mark.length);
    const bidding = farewells().opening.exec(after)?.[0] ?? "";
    const rest = after.slice(bidding.length);
    const before = tail.slice(0, index + mark.length) + bidding;
    const name = namesIn(rest.split(/,\s/)[0]);
    if (!name) continue;
    const isWhole = !/,/.test(rest) || /^[^,]+,\s\p{Lu}[\p{L} -]{1,25}$/u.test(rest);
    const bade = farewells().last.test(before);
    if (mark.startsWith(",") && !bade) continue;
    if (isWhole && (bade || mark.includes("\n") || name.split(" ").length > 1)) return name;
  }
  return null;
}

/** The line, when it is a name and nothing else: one to six words, each with a capital, a particle or a title; no digits. */
function namesIn(line: string | undefined): string | null {
  const name =
    line
      ?.trim()
      .replace(/^[-–—] ?| [-–—] .*$|[,.]+$/g, "")
      .trim() ?? "";
  if (name.length < 2 || name.length > longestName || /[\d@?!:"/]/.test(name)) return null;
  const words = name.split(/[\s,]+/);
  let named = 0;
  for (const word of words) {
    const bare = word.replace(/\./g, "");
    if (endings().has(bare.toLowerCase())) return null;
    if (particles.has(bare.toLowerCase()) || titles().has(bare.toLowerCase())) continue;
    if (/^(?:\p{Lu}\.?){1,4}$/u.test(word)) continue;
    if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(bare)) return null;
    named++;
  }
  return named > 0 && words.length <= 6 ? name : null;
}
