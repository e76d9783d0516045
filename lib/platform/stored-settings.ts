import * as z from "zod/mini";
import { storedItem } from "./stored-item.ts";

const settingsSchema = z.strictObject({
  version: z.literal(2),
  interfaceLanguage: z.enum(["auto", "en", "nl"]),
  rulesOff: z.array(z.string()),
  allowedPhrases: z.array(z.string()),
  internalNotes: z.boolean(),
  handOverNote: z.boolean(),
  reviewWhen: z.enum(["pause", "ask"]),
  sendReminder: z.boolean(),
  keepPopupText: z.boolean(),
});

/** The shape as it is stored; the same as `Settings` in `lib/state`, which the entry points hold side by side. */
export const storedSettingsShape = {
  key: "settings",
  version: 2,
  schema: settingsSchema,
  migrations: { 1: (old: object) => ({ ...old, version: 2, handOverNote: false }) },
};

/** What a person has chosen, on this computer only. */
export const createStoredSettings = () => storedItem(storedSettingsShape);
