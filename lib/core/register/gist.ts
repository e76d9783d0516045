import type { LetterWords } from "../text/letter.ts";
import { readLetter } from "../text/letter.ts";
import { clip } from "./clip.ts";

/** A first sentence shorter than this says nothing yet ("Wat een week."). */
const tooShort = 40;

/** How a complaint begins, without greeting, signature and quoted mail: as many whole sentences as fit into `longest`. */
export function gistOf(complaint: string, letter: LetterWords, longest: number): string {
  const parts = readLetter(complaint, letter).parts.filter(({ part }) => part === "body");
  const told = parts.map(({ start, end }) => complaint.slice(start, end)).join(" ");
  const body = (told.trim() === "" ? complaint : told).replace(/\s+/g, " ").trim();
  if (body.length <= longest) return body;
  const room = clip(body, longest);
  const sentenceEnd = Math.max(...[".", "!", "?"].map((mark) => room.lastIndexOf(`${mark} `)));
  if (sentenceEnd >= tooShort) return room.slice(0, sentenceEnd + 1);
  const short = clip(body, longest - 1);
  const wordEnd = short.lastIndexOf(" ");
  return `${wordEnd >= tooShort ? short.slice(0, wordEnd) : short}…`;
}
