import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { presetJsonSchema } from "../../../lib/core/presets/json-schema.ts";

it("is shipped as it is generated: `npm run preset -- schema` writes it anew", () => {
  const shipped = readFileSync(new URL("../../../assets/public/preset.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(presetJsonSchema())));
});

it("asks for no more than who a preset is, and allows no key that it does not name", () => {
  expect(presetJsonSchema()).toMatchObject({ required: ["schemaVersion", "id", "name"], additionalProperties: false });
});
