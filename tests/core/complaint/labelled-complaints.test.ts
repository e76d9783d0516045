import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readComplaint } from "../../../lib/core/complaint/read-complaint.ts";
import type { Language, Span } from "../../../lib/core/contract.ts";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";

const schema = z.object({
  complaint: z.string(),
  escalation: z.boolean(),
  repeat: z.boolean(),
  questions: z.array(z.object({ text: z.string() })),
});

/** What holds on the labelled complaints, a little below what was measured; they are what the cues were tuned on. */
const least = { escalation: 0.95, repeat: 0.92, questions: 0.94 };

function measure(language: Language): Record<keyof typeof least, number> {
  const file = fileURLToPath(new URL(`../../corpus/complaints/${language}.jsonl`, import.meta.url));
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const counts = { escalation: [0, 0, 0], repeat: [0, 0, 0], questions: [0, 0, 0] };
  for (const line of lines) {
    const item = schema.parse(JSON.parse(line));
    const reading = readComplaint(
      readText(item.complaint, complaintLexicon(language)),
      readText("", draftLexicon(language)),
    );
    add(counts.escalation, reading.escalation.length > 0, item.escalation);
    add(counts.repeat, reading.repeat, item.repeat);
    const labels = item.questions.map(({ text }) => spanOf(item.complaint, text));
    const overlaps = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end;
    const found = reading.questions.map((one) => labels.some(overlaps(one)));
    counts.questions[0] = (counts.questions[0] as number) + found.filter(Boolean).length;
    counts.questions[1] = (counts.questions[1] as number) + found.filter((is) => !is).length;
    const missed = labels.filter((label) => !reading.questions.some(overlaps(label))).length;
    counts.questions[2] = (counts.questions[2] as number) + missed;
  }
  return { escalation: f1(counts.escalation), repeat: f1(counts.repeat), questions: f1(counts.questions) };
}

function add(counts: number[], said: boolean, is: boolean): void {
  const at = said && is ? 0 : said ? 1 : is ? 2 : null;
  if (at !== null) counts[at] = (counts[at] as number) + 1;
}

function f1([right = 0, wrong = 0, missed = 0]: number[]): number {
  return (2 * right) / (2 * right + wrong + missed);
}

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  expect(start, part).toBeGreaterThanOrEqual(0);
  return { start, end: start + part.length };
}

describe.each(["nl", "en"] as const)("the labelled complaints in %s", (language) => {
  it("are read as well as they were", () => {
    const measured = measure(language);
    for (const name of ["escalation", "repeat", "questions"] as const)
      expect(measured[name], name).toBeGreaterThanOrEqual(least[name]);
  });
});
