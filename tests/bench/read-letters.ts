import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Letter } from "./texts.ts";

/** Reads a file that `writeLetters` wrote, one letter at a time. Apart from it, so that reading needs no more than Node. */
export async function* readLetters(file: string): AsyncGenerator<Letter> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { reply, complaint = "" } = JSON.parse(line) as { reply: string; complaint?: string };
    yield { text: reply, complaint };
  }
}
