import { z } from "zod";
import { presetSchema } from "./preset-schema.ts";

/** The JSON Schema of a preset file, so that an editor completes and checks it: draft 2020-12, of what may be written. */
export const presetJsonSchema = (): object => ({
  title: "Drieklank preset",
  ...z.toJSONSchema(presetSchema, { io: "input" }),
});
