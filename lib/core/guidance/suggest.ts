import type { ComplaintReading, Draft, Suggestion } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Form } from "../text/form-of-address.ts";
import type { Reading } from "../text/reading.ts";
import type { Triad } from "../triad/read-triad.ts";

export interface SuggestInput {
  draft: Draft;
  reading: Reading;
  triad: Triad;
  complaint: ComplaintReading | null;
  form: Form["form"];
  preset: Preset;
}

/** Sentences the agent may add, best first. */
export function suggest(_: SuggestInput): Suggestion[] {
  return [];
}
