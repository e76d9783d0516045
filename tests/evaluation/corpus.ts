import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export const splits = ["train", "test"] as const;
export type Split = (typeof splits)[number];

const grade = z.enum(["strong", "weak", "fake", "absent"]);
/** Offsets count Unicode code points of `reply`; `span` is the text there. */
const span = z.object({ span: z.string().min(1), start: z.number().int(), end: z.number().int() });

const itemSchema = z.object({
  id: z.string(),
  lang: z.enum(["nl", "en"]),
  channel: z.string(),
  sector: z.string().optional(),
  complaint: z.string(),
  reply: z.string().min(1),
  form: z.enum(["u", "je", "mixed"]).nullable(),
  triad: z.object({ empathy: grade, apology: grade, solution: grade }),
  flags: z.array(span.extend({ category: z.string(), severity: z.number().int().min(1).max(3) })),
  tolerated: z.array(span),
  evidence: z.record(z.string(), z.array(z.string())),
  unanswered: z.array(z.string()),
  questions: z.array(z.object({ text: z.string(), answered: z.boolean() })).optional(),
  escalation: z.boolean(),
  repeat: z.boolean(),
  clean: z.boolean(),
});

/** One labelled answer; spans in UTF-16, end exclusive. See `tests/corpus/README.md` for what the labels mean. */
export type Item = z.infer<typeof itemSchema>;

/** Reads labelled replies from one JSON lines file. Throws, with file and line, for anything that is not one. */
export function readItems(file: string): Item[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, number) => {
      if (line.trim() === "") return [];
      const where = `${file}:${number + 1}`;
      const parsed = itemSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
      return [withUtf16Offsets(parsed.data, where)];
    });
}

/** All labelled replies of one split. */
export function readSplit(corpus: string, split: Split): Item[] {
  const folder = join(corpus, split);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readItems(join(folder, name)));
}

function withUtf16Offsets(item: Item, where: string): Item {
  const points = [...item.reply];
  const offsetOf = (at: number) => points.slice(0, at).join("").length;
  const convert = <S extends z.infer<typeof span>>(one: S): S => {
    const [start, end] = [offsetOf(one.start), offsetOf(one.end)];
    if (item.reply.slice(start, end) !== one.span) throw new Error(`${where}: "${one.span}" is not at ${one.start}`);
    return { ...one, start, end };
  };
  return { ...item, flags: item.flags.map(convert), tolerated: item.tolerated.map(convert) };
}
