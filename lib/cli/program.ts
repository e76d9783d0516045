import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** How a program that reads letters ends. */
export const exit = { ok: 0, badLines: 1, unusable: 2 } as const;

/** Arguments or files that cannot be used; the message tells a person why. */
export class Unusable extends Error {}

/** Runs a program to its end: prints why something cannot be used, and sets the exit code. */
export async function runProgram(main: () => Promise<number>): Promise<void> {
  // Whoever reads the answers may stop early ("| head"): no reason for an error message.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exit.ok);
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\nTry --help.\n`);
    process.exitCode = exit.unusable;
  }
}

/**
 * Node's `parseArgs`.
 *
 * @throws Unusable
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Unusable((error as Error).message);
  }
}

/**
 * A file to be read as a stream; "-" is standard input.
 *
 * @throws Unusable
 */
export async function openInput(file: string): Promise<Readable> {
  if (file === "-") return process.stdin;
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw cannotRead(file, error);
  }
  if ((await handle.stat()).isDirectory()) throw cannotRead(file, { code: "EISDIR" });
  return handle.createReadStream();
}

/** What to throw for a file that the system does not let us read. */
export function cannotRead(file: string, error: unknown): Unusable {
  return new Unusable(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}.`);
}
