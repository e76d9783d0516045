import type { z } from "zod";
import { isSeen } from "./plain-text.ts";
import type { Preset } from "./preset.ts";
import { presetSchema } from "./preset-schema.ts";

/** What is wrong with a value, for a page to put into words. */
export const fieldCodes = [
  "missing",
  "too-long",
  "too-many",
  "too-high",
  "too-low",
  "not-a-number",
  "unseen",
  "phrase",
  "slots",
  "version",
  "date",
  "address",
  "other",
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export interface FieldProblem {
  path: readonly (string | number)[];
  code: FieldCode;
  /** The most or the least that it may be. */
  limit: number | null;
}

export type FieldsReading = { ok: true; preset: Preset } | { ok: false; problems: readonly FieldProblem[] };

/** Reads what somebody has filled in: a preset, or what is wrong with which field. */
export function readFields(value: unknown): FieldsReading {
  const parsed = presetSchema.safeParse(value);
  if (parsed.success) return { ok: true, preset: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, value)) };
}

type Issue = z.core.$ZodIssue;

const formats: Readonly<Record<string, FieldCode>> = { date: "date", url: "address" };

function problemOf(issue: Issue, value: unknown): FieldProblem {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const problem = (code: FieldCode, limit: unknown = null): FieldProblem => ({
    path,
    code,
    limit: typeof limit === "number" ? limit : null,
  });
  switch (issue.code) {
    case "too_big":
      return problem(
        issue.origin === "string" ? "too-long" : issue.origin === "number" ? "too-high" : "too-many",
        issue.maximum,
      );
    case "too_small":
      return issue.origin === "number" ? problem("too-low", issue.minimum) : problem("missing");
    case "invalid_type":
      return problem(issue.expected === "number" || issue.expected === "int" ? "not-a-number" : "other");
    case "invalid_format":
      return problem(path.at(-1) === "version" ? "version" : (formats[issue.format] ?? "other"));
    case "invalid_union":
      // "Nothing, or a line": the second says what is wrong with the line.
      return { ...problemOf(issue.errors.at(-1)?.[0] ?? { ...issue, code: "custom" }, value), path };
    default:
      return problem(customCode(path, foundAt(value, path)));
  }
}

function customCode(path: FieldProblem["path"], value: unknown): FieldCode {
  if (typeof value !== "string") return "other";
  if (!isSeen(value) || (/[\n\t]/.test(value) && path.at(-1) !== "text")) return "unseen";
  if (path[0] === "phrases") return "phrase";
  return path[0] === "texts" ? "slots" : "other";
}

const foundAt = (value: unknown, path: FieldProblem["path"]): unknown =>
  path.reduce<unknown>((at, key) => (at as Readonly<Record<string | number, unknown>> | undefined)?.[key], value);
