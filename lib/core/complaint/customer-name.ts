import type { Reading } from "../text/reading.ts";

const longestName = 50;

/** The name under a customer's message: the line after the sign-off, or a last line that is only a name. */
export function findCustomerName(complaint: Reading): string | null {
  const { letter, text } = complaint;
  const signature = letter.parts.find((part) => part.part === "signature");
  const signOff = letter.parts.find((part) => part.part === "sign-off");
  for (const part of [signature, signOff]) {
    if (!part) continue;
    for (const line of text.slice(part.start, part.end).split("\n")) {
      const name = line
        .replace(/^.*?(?:groet(?:en|jes)?|regards|wishes|sincerely|thanks|mvg)[\s,.!]*(?:van|from)?/i, "")
        .trim();
      if (isName(name)) return name;
    }
  }
  return null;
}

const particles = new Set([
  "de",
  "van",
  "der",
  "den",
  "ter",
  "ten",
  "te",
  "el",
  "al",
  "la",
  "le",
  "von",
  "du",
  "da",
  "en",
  "and",
  "&",
]);

/** One to five words, each with a capital or a particle ("van der"), no digits. */
function isName(line: string): boolean {
  if (line === "" || line.length > longestName || /[\d@?!:]/.test(line)) return false;
  const words = line.replace(/[.,]/g, " ").trim().split(/\s+/);
  return (
    words.length <= 5 && words.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}[\p{L}'’-]*$/u.test(word))
  );
}
