import * as z from "zod/mini";
import { storedItem } from "./stored-item.ts";

const registerSettingsSchema = z.strictObject({
  version: z.literal(1),
  on: z.boolean(),
  /** For how many days an answer is kept. */
  days: z.int().check(z.minimum(1), z.maximum(3650)),
  /** Notify on the day of a promise; the browser has to have allowed it. */
  remind: z.boolean(),
});
export type RegisterSettings = z.infer<typeof registerSettingsSchema>;

/** Nothing is written down until somebody switches it on. */
export const defaultRegisterSettings: RegisterSettings = { version: 1, on: false, days: 90, remind: false };

/** What was chosen about the register, on this computer only; null where nobody ever looked at it. */
export const createStoredRegisterSettings = () =>
  storedItem({ key: "register", version: 1, schema: registerSettingsSchema, migrations: {} });

/** The settings that hold now. Where those stored cannot be used, the register is off. */
export async function readRegisterSettings(): Promise<RegisterSettings> {
  return (await createStoredRegisterSettings().read()).value ?? defaultRegisterSettings;
}
