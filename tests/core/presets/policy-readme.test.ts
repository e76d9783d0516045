import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../../lib/core/presets/policy.ts";
import { policyFile } from "../../../lib/core/presets/policy-file.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";

const readme = await readFile(join(import.meta.dirname, "../../../lib/core/presets/README.md"), "utf8");
const chapter = readme.slice(readme.indexOf("## Policies"), readme.indexOf("## Trust"));
const snippets = [...chapter.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) => JSON.parse(json));

/** What the extension gets of each: the administrator's wrappings are the browser's. */
const settled = [
  Object.fromEntries(Object.entries<{ Value: unknown }>(snippets[0]).map(([key, { Value }]) => [key, Value])),
  snippets[1]?.["3rdparty"].extensions["EXTENSION-ID"],
  snippets[2]?.policies["3rdparty"].Extensions["drieklank@example.com"],
];

describe("what the guide has administrators copy", () => {
  it.each(settled.map((policy, at) => [at, policy] as const))("snippet %i is a policy", (_, policy) => {
    expect(parsePolicy(policy)).toMatchObject({
      subscriptions: ["https://presets.example.com/shop.json"],
      choices: [{ preset: "shop", site: "mail.google.com", by: "policy" }],
      automaticUpdates: true,
      aiAllowed: false,
      problems: [],
    });
  });

  it("the registry's texts are JSON", () => {
    const values = [...chapter.matchAll(/-Name "(\w+)" -Value '(.+)'/g)].map(([, key, json = ""]) => [
      key,
      JSON.parse(json),
    ]);
    expect(parsePolicy(Object.fromEntries(values))).toMatchObject({ problems: [], choices: [{ preset: "shop" }] });
  });
});

it.each(["chromium", "firefox"] as const)("a copied policy holds the preset (%s)", (family) => {
  const shop = { ...defaultPreset, id: "shop", name: "Zomerhout" };
  const file = JSON.parse(policyFile(family, "some-id", shop, JSON.stringify(shop)));
  const policy = family === "chromium" ? file["3rdparty"].extensions : file.policies["3rdparty"].Extensions;
  expect(parsePolicy(policy["some-id"])).toMatchObject({
    presets: [shop],
    choices: [{ preset: "shop" }],
    problems: [],
  });
});
