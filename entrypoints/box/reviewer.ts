import type { Draft, Language } from "../../lib/core/contract.ts";
import { readAside } from "../../lib/core/guidance/aside.ts";
import type { Incident } from "../../lib/core/guidance/incident.ts";
import { type PresetLibrary, presetFor } from "../../lib/core/presets/library.ts";
import { type PersonalChoices, withPersonalChoices } from "../../lib/core/presets/preset.ts";
import { createReviewer, type Readings, type ReviewOptions } from "../../lib/core/review.ts";
import { presetInUse } from "../../lib/state/preset-in-use.ts";
import type { About, Reviewed } from "../../lib/state/reply-store.ts";
import type { HandOverMemory } from "./hand-over-memory.ts";

export interface ReviewerOptions {
  site: string;
  presets(): PresetLibrary;
  incidents(): readonly Incident[];
  personal(): PersonalChoices;
  onFailure: NonNullable<ReviewOptions["onFailure"]>;
  /** Shared by the boxes of a page. */
  handOvers: HandOverMemory;
}

/**
 * Reviews one letter again and again, with the preset that holds for it, and says what to know beside the review. Which one
 * holds may hang on the language that the letter turns out to be written in: then it is read once more with that one.
 */
export function presetReviewer({ site, presets, incidents, personal, onFailure, handOvers }: ReviewerOptions) {
  const review = createReviewer();
  let language: Language | null = null;
  return (draft: Draft, { customerName, receivedAt, account, known }: About): Reviewed => {
    const place = { site, ...(account && { account }), ...(draft.channel && { channel: draft.channel }) };
    const chosen = () => presetFor(presets(), { ...place, language });
    const now = new Date();
    const read = (preset = chosen()) => {
      let readings: Readings = { reading: null, theirs: null };
      const found = review(draft, {
        preset: withPersonalChoices(preset, personal()),
        now,
        known,
        incidents: incidents(),
        onFailure,
        onRead: (read) => {
          readings = read;
        },
        ...(customerName === undefined ? {} : { customerName }),
      });
      const aside = readAside({
        draft,
        review: found,
        ...readings,
        customerName,
        receivedAt,
        now,
        preset,
        known,
        incidents: incidents(),
      });
      return {
        review: found,
        aside: handOvers.fill(draft.complaint, draft.text, found, aside),
        preset: presetInUse(presets(), preset, { ...place, language }),
      };
    };
    const preset = chosen();
    const result = read(preset);
    language = result.review.language;
    return chosen() === preset ? result : read();
  };
}
