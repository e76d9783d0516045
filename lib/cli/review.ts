import { readFile } from "node:fs/promises";
import { enableCompileCache } from "node:module";
import type { Draft } from "../core/contract.ts";
import { defaultPreset, type Preset } from "../core/presets/preset.ts";
import { readPreset as readPresetText } from "../core/presets/read-preset.ts";
import type { review as reviewDraft } from "../core/review.ts";
import { type LineResult, mapJsonLines, notAString } from "./json-lines.ts";
import { cannotRead, exit, openInput, readArguments, runProgram, Unusable } from "./program.ts";
import { formatReview } from "./report.ts";

const help = `Reviews an answer to a complaint.

  npm run --silent review -- [--json] [--jsonl] [--complaint FILE] [--channel NAME] [--preset FILE] [FILE|-]

  FILE, -            the reply; standard input when it is - or absent
  --complaint FILE   the customer's message
  --channel NAME     email, chat, letter, public, ...
  --preset FILE      a team's preset (JSON)
  --json             prints one review as JSON
  --jsonl            reads one {id, reply, complaint?, channel?} a line, writes one {id, ...review} a line
  --help             prints this

Exit code: 0 all read, 1 some lines bad, 2 arguments or files that cannot be used.
`;

/** What Node makes of the engine's sources is kept between runs, which halves the start; so the engine is loaded after that is said. */
async function loadEngine(): Promise<typeof reviewDraft> {
  enableCompileCache();
  return (await import("../core/review.ts")).review;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      jsonl: { type: "boolean" },
      complaint: { type: "string" },
      channel: { type: "string" },
      preset: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  if (positionals.length > 1) throw new Unusable(`One file at a time, not ${positionals.length}.`);
  const preset = values.preset ? await readPreset(values.preset) : defaultPreset;
  const [file = "-"] = positionals;
  const review = await loadEngine();
  if (values.jsonl) {
    const input = await openInput(file);
    const bad = await mapJsonLines(input, process.stdout, (value) => reviewLine(value, preset, review));
    return bad === 0 ? exit.ok : exit.badLines;
  }
  const draft: Draft = { text: await readText(file) };
  if (values.complaint) draft.complaint = await readText(values.complaint);
  if (values.channel) draft.channel = values.channel;
  const result = review(draft, { preset, now: new Date(), onFailure: reportFailure });
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : formatReview(result, draft));
  return exit.ok;
}

function reviewLine(value: Record<string, unknown>, preset: Preset, review: typeof reviewDraft): LineResult {
  const { reply, complaint, channel } = value;
  if (typeof reply !== "string") return notAString("reply");
  if (complaint != null && typeof complaint !== "string") return notAString("complaint");
  if (channel != null && typeof channel !== "string") return notAString("channel");
  const draft: Draft = { text: reply, ...(complaint != null && { complaint }), ...(channel != null && { channel }) };
  return { ok: true, value: review(draft, { preset, now: new Date(), onFailure: reportFailure }) };
}

const reported = new Set<string>();

/** Once a rule: a rule that fails on one letter fails on many. */
function reportFailure(rule: string, error: unknown): void {
  if (reported.has(rule)) return;
  reported.add(rule);
  process.stderr.write(`Rule ${rule} failed and was skipped (${error instanceof Error ? error.name : "unknown"}).\n`);
}

async function readPreset(file: string): Promise<Preset> {
  const reading = readPresetText(await readText(file));
  if (!reading.ok) throw new Unusable(`${file} is not a preset:\n${reading.message}`);
  return reading.preset;
}

async function readText(file: string): Promise<string> {
  if (file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  }
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw cannotRead(file, error);
  }
}

await runProgram(main);
