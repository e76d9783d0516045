import type { Draft, Language, Review } from "../../lib/core/contract.ts";
import { type PresetLibrary, presetFor } from "../../lib/core/presets/library.ts";
import { type PersonalChoices, withPersonalChoices } from "../../lib/core/presets/preset.ts";
import { createReviewer, type ReviewOptions } from "../../lib/core/review.ts";

export interface ReviewerOptions {
  site: string;
  presets(): PresetLibrary;
  personal(): PersonalChoices;
  onFailure: NonNullable<ReviewOptions["onFailure"]>;
}

/**
 * Reviews one letter again and again, with the preset that holds for it. Which one that is may hang on the language that it
 * turns out to be written in: then it is read once more with that one.
 */
export function presetReviewer({ site, presets, personal, onFailure }: ReviewerOptions) {
  const review = createReviewer();
  let language: Language | null = null;
  return (draft: Draft, customerName?: string): Review => {
    const chosen = () => presetFor(presets(), { site, language, ...(draft.channel && { channel: draft.channel }) });
    const read = (preset = chosen()) =>
      review(draft, {
        preset: withPersonalChoices(preset, personal()),
        now: new Date(),
        onFailure,
        ...(customerName === undefined ? {} : { customerName }),
      });
    const preset = chosen();
    const result = read(preset);
    language = result.language;
    return chosen() === preset ? result : read();
  };
}
