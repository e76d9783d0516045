import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { channelKinds } from "../../../lib/core/guidance/channels.ts";
import { parsePolicy } from "../../../lib/core/presets/policy.ts";

interface Shape {
  type: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  enum?: string[];
}

const schema = JSON.parse(
  await readFile(join(import.meta.dirname, "../../../assets/public/managed-schema.json"), "utf8"),
) as Shape;

it("the shipped schema knows what a policy may say, and nothing else", () => {
  const samples: Record<string, unknown> = {
    presets: ["https://presets.example.com/a.json"],
    keys: { shop: "AAAA" },
    automaticUpdates: true,
    choices: [{ preset: "shop", site: "a.example.com", account: "a", channel: "chat", language: "nl" }],
    aiAllowed: false,
  };
  expect(parsePolicy(samples)).toMatchObject({ problems: [], keys: { shop: "AAAA" }, aiAllowed: false });
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(samples));
  const choice = schema.properties?.choices?.items?.properties ?? {};
  expect(Object.keys(choice)).toEqual(["preset", "site", "account", "channel", "language"]);
  expect(choice.channel?.enum).toEqual([...channelKinds]);
});

it("every part of it has the one type that Chromium asks for", () => {
  const all = (shape: Shape): Shape[] => [
    shape,
    ...[...Object.values(shape.properties ?? {}), ...(shape.items ? [shape.items] : [])].flatMap(all),
  ];
  for (const { type } of all(schema)) expect(["object", "array", "string", "boolean"]).toContain(type);
});
