import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const project = join(import.meta.dirname, "../..");

/** Runs a program of the project to its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  input = "",
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = { cwd: project, maxBuffer: 64 << 20 };
    const child = execFile(process.execPath, [program, ...args], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    // What a program does not read is no failure of the test.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** Starts a program that waits for lines; it ends with the test. `flags` are Node's own. */
export function startProgram(
  program: string,
  args: readonly string[],
  flags: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [...flags, program, ...args], { cwd: project });
  child.stdin.on("error", () => {});
  onTestFinished(() => void child.kill());
  return child;
}
