import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Language } from "../../lib/core/contract.ts";
import { createWriters, readCorpus } from "./texts.ts";

/** Writes unseen letters into a file for `npm run review -- --jsonl`, one {id, reply, complaint?} a line. */
export async function writeLetters(
  file: string,
  letters: { count: number; words: number; languages: readonly Language[]; withComplaint?: boolean },
): Promise<void> {
  const writerOf = createWriters(readCorpus());
  const writers = letters.languages.map((language) => writerOf(language, 0));
  const output = createWriteStream(file);
  for (let id = 0; id < letters.count; id++) {
    const { text, complaint } = (writers[id % writers.length] as (typeof writers)[number]).letter(letters.words);
    const line = JSON.stringify({ id, reply: text, ...(letters.withComplaint && { complaint }) });
    if (!output.write(`${line}\n`)) await once(output, "drain");
  }
  output.end();
  await once(output, "close");
}
