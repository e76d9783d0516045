import { type LengthNorm, lengthNormOf } from "../guidance/channel-length.ts";
import type { Reading } from "../text/reading.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Check } from "./check.ts";

/** A norm in words is a habit and no limit: this much more is let pass. */
const leeway = 1.25;

/** More than a post can hold, or than people read in that channel. The span is the sentence in which it becomes too long. */
export const tooLongForChannel: Check = {
  id: "too-long-for-channel",
  category: "content",
  severity: 2,
  find: ({ draft, reading }) => {
    const norm = lengthNormOf(draft.channel);
    if (norm === null) return [];
    const { written, border } = lengthIn(reading, norm);
    const isOver = norm.unit === "characters" ? written > norm.most : written > norm.most * leeway;
    const sentence = isOver ? reading.sentences.find(({ end }) => end > border) : undefined;
    if (!sentence) return [];
    const filled = { most: String(norm.most), written: String(written) };
    return [{ start: sentence.start, end: sentence.end, reason: `too-long-in-${norm.unit}`, filled }];
  },
};

/** How much of a norm is written. */
export const lengthIn = (reading: Reading, { unit, most }: LengthNorm): Length =>
  unit === "characters" ? inCharacters(reading, most) : inWords(reading, most);

interface Length {
  written: number;
  /** Where the norm was reached. */
  border: number;
}

/** What is sent: from the first sign to the last, quoted mail left out. */
function inCharacters({ letter }: Reading, most: number): Length {
  const own = letter.parts.filter(({ part }) => part !== "quote");
  const start = own[0]?.start ?? 0;
  return { written: (own.at(-1)?.end ?? start) - start, border: start + most };
}

function inWords({ body, sentences, tokens }: Reading, most: number): Length {
  let written = 0;
  let border = 0;
  for (const number of body) {
    const { first = 0, last = 0 } = sentences[number] ?? {};
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.number) continue;
      if (++written === most) border = tokens.end[at] as number;
    }
  }
  return { written, border };
}
