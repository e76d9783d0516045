import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { projectFolder } from "../../lib/cli/project-folder.ts";
import type { Usage } from "./report-usage.ts";

/** What the terminal program took for a file of letters: seconds of computing, megabytes at its largest. */
export interface Streamed {
  letters: number;
  seconds: number;
  megabytes: number;
}

/** Runs `npm run review -- --jsonl` on a file. Throws when not every letter is answered. */
export async function streamLetters(file: string, letters: number): Promise<Streamed> {
  const program = join(projectFolder, "lib/cli/review.ts");
  const usageReporter = join(import.meta.dirname, "report-usage.ts");
  const child = spawn(process.execPath, ["--import", usageReporter, program, "--jsonl", file], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const closed = once(child, "close");
  const usageText = text(child.stdio[3] as NodeJS.ReadableStream);
  let answers = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++;
  const [code] = await closed;
  if (code !== 0 || answers !== letters)
    throw new Error(`${answers} of ${letters} letters answered, exit code ${code}.`);
  const { cpu, peak } = JSON.parse(await usageText) as Usage;
  return { letters, seconds: cpu / 1e6, megabytes: peak / 1e6 };
}
