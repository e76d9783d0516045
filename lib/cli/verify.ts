import type { Claim } from "../core/rewrite/claim.ts";
import { verify } from "../core/rewrite/verify.ts";
import { type LineResult, mapJsonLines, notAString } from "./json-lines.ts";
import { exit, openInput, readArguments, runProgram, Unusable } from "./program.ts";

const help = `Checks what a model made of a draft: nothing may be in it that the draft and the complaint do not say.

  npm run --silent verify -- --jsonl [FILE|-]

  FILE, -    reads one {id, draft, complaint?, proposal} a line, writes one {id, accept, invented, dropped, notes} a
             line; standard input when it is - or absent
  --jsonl    as above; lines are all it reads, so it may be left out
  --help     prints this

Exit code: 0 all read, 1 some lines bad, 2 arguments or files that cannot be used.
`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { jsonl: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  if (positionals.length > 1) throw new Unusable(`One file at a time, not ${positionals.length}.`);
  const [file = "-"] = positionals;
  const bad = await mapJsonLines(await openInput(file), process.stdout, verifyLine);
  return bad === 0 ? exit.ok : exit.badLines;
}

function verifyLine({ draft, complaint, proposal }: Record<string, unknown>): LineResult {
  if (typeof draft !== "string") return notAString("draft");
  if (complaint !== undefined && complaint !== null && typeof complaint !== "string") return notAString("complaint");
  if (typeof proposal !== "string") return notAString("proposal");
  const texts = { draft, proposal, ...(typeof complaint === "string" ? { complaint } : {}) };
  const { accept, invented, dropped, notes } = verify(texts, { now: new Date(), onFailure: reportFailure });
  return { ok: true, value: { accept, invented: invented.map(bare), dropped: dropped.map(bare), notes } };
}

const bare = ({ kind, text }: Claim) => ({ kind, text });

/** Never a word of the texts. */
function reportFailure(kind: string, error: unknown): void {
  process.stderr.write(`The search for ${kind} failed: ${error instanceof Error ? error.name : "unknown reason"}.\n`);
}

await runProgram(main);
