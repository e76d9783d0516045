import type { ComplaintCues } from "../languages/language.ts";
import { languages } from "../languages/languages.ts";
import { presetJsonSchema } from "./json-schema.ts";

/** One key of a preset file, as a table for people names it. */
export interface PresetKey {
  /** "phrases.avoid[].why"; "notes.byIssue.<issue>" where the name is free. */
  key: string;
  /** What may stand there. */
  holds: string;
  /** What holds where it is left out; "" where it must be given or nothing holds. */
  otherwise: string;
  says: string;
}

interface Shape {
  type?: string;
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Shape[];
  items?: Shape;
  prefixItems?: readonly Shape[];
  propertyNames?: Shape;
  additionalProperties?: Shape | false;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  format?: string;
}

/** Keys of which it is said elsewhere in the table what they hold. */
const saidElsewhere = ["texts.en", "texts.nl[].when.unless"];

/** Every key of a preset file, from its schema: what is new there is new here. */
export const presetKeys = (): PresetKey[] => keysOf(presetJsonSchema() as Shape, "");

function keysOf({ properties = {}, required = [] }: Shape, under: string): PresetKey[] {
  return Object.entries(properties).flatMap(([name, shape]) => {
    const key = `${under}${name}`;
    const row = {
      key,
      holds: holdingOf(shape) + (required.includes(name) && shape.default === undefined ? "; must be there" : ""),
      otherwise: shape.default === undefined || isObject(shape.default) ? "" : JSON.stringify(shape.default),
      says: shape.description ?? "",
    };
    if (saidElsewhere.includes(key)) return [row];
    return [row, ...keysOf(shape, `${key}.`), ...(shape.items ? keysOf(shape.items, `${key}[].`) : [])];
  });
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function holdingOf(shape: Shape): string {
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((one) => String(one)).join(", ");
  if (shape.anyOf) return listed([...new Set(shape.anyOf.map(holdingOf))].filter((one) => one !== '""'));
  if (shape.prefixItems) return `list of ${shape.prefixItems.map(holdingOf).join(" and ")}`;
  if (shape.type === "array") return `list of ${shape.items ? holdingOf(shape.items) : "anything"}`;
  if (shape.type === "object") return shape.properties ? "keys below" : ofEach(shape);
  if (shape.type === "string") return shape.format === "date" ? "day" : "text";
  return shape.type === "boolean" ? "true, false" : shape.type === "integer" ? "whole number" : (shape.type ?? "");
}

/** "1, 2 or 3" */
const listed = (some: readonly string[]): string =>
  some.length < 2 ? some.join() : `${some.slice(0, -1).join(", ")} or ${some.at(-1)}`;

/** Of an object whose keys are names of something. */
function ofEach({ propertyNames = {}, additionalProperties }: Shape): string {
  const names = propertyNames.enum ? `any of ${propertyNames.enum.join(", ")}` : "names";
  return additionalProperties ? `${names}, each with ${holdingOf(additionalProperties)}` : names;
}

/** Names that a preset may use and that stand in no schema: what the engine reads in a complaint. */
function readInComplaints(): Readonly<Record<string, readonly string[]>> {
  const namesOf = (of: (cues: ComplaintCues) => object) =>
    [...new Set([...languages.values()].flatMap(({ complaint }) => Object.keys(of(complaint))))].sort();
  return {
    "kinds of complaint": namesOf(({ issues }) => issues),
    "what is asked for": namesOf(({ asks }) => asks),
    "what the customer says they will do": namesOf(({ escalation }) => escalation),
    "what asks for care": namesOf(({ vulnerable }) => vulnerable),
  };
}

/** The table of all keys, and of the names that some of them use, in Markdown. */
export function keyTable(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const code = (text: string) => (text === "" ? "" : `\`${text}\``);
  const rows = presetKeys().map(
    ({ key, holds, otherwise, says }) => `| ${code(key)} | ${cell(holds)} | ${code(otherwise)} | ${cell(says)} |`,
  );
  const head = ["| key | what may stand there | left out | what it settles |", "| --- | --- | --- | --- |"];
  const names = Object.entries(readInComplaints()).map(([what, some]) => `- ${what}: ${some.map(code).join(", ")}`);
  return [...head, ...rows, "", "Names of what is read in a complaint:", "", ...names].join("\n");
}
