import * as z from "zod/mini";
import { storedItem } from "./stored-item.ts";

const checkTextSchema = z.strictObject({ version: z.literal(1), reply: z.string(), complaint: z.string() });

/** The texts of the check window; only there when somebody asked for them to be kept. */
export type CheckText = z.infer<typeof checkTextSchema>;

/** Where they are kept, on this computer only. */
export const createStoredCheckText = () =>
  storedItem({ key: "checkText", version: 1, schema: checkTextSchema, migrations: {} });
