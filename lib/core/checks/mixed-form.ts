import type { Check } from "./check.ts";

/** Dutch "u" and "je" in one letter: the form that the preset, the customer or the greater part of the letter does not use. */
export const mixedForm: Check = {
  id: "mixed-form",
  category: "mixed-form",
  severity: 3,
  find: ({ form }) => (form.form === "mixed" ? form.odd : []),
};
