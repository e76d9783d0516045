import type { Review } from "../../lib/core/contract.ts";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { review } from "../../lib/core/review.ts";
import type { Item } from "./corpus.ts";

/** An item and what the engine says of it, as from outside: without being told the language. */
export interface Verdict {
  item: Item;
  review: Review;
}

const now = new Date("2026-11-02T09:00:00");

export function predict(items: readonly Item[]): Verdict[] {
  return items.map((item) => {
    const draft = { text: item.reply, complaint: item.complaint, channel: item.channel };
    return { item, review: review(draft, { preset: defaultPreset, now }) };
  });
}
