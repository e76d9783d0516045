import { editorFor } from "../../lib/page/editors/editors.ts";
import type { Surface } from "../../lib/page/surface.ts";

/** What is asked afresh for every review of a text of our own. */
export interface OwnContext {
  complaint(): string;
  channel(): string;
}

/** One of our own text fields, seen as a site like any other. */
export function ownField(field: HTMLElement, { complaint, channel }: OwnContext): Surface {
  return {
    id: "own",
    matches: () => true,
    findBoxes: () => [field],
    boxOf: (node) => (node === field ? field : null),
    editorFor,
    foreignParts: () => [],
    readContext: () => ({
      complaint: complaint() || null,
      customerName: null,
      receivedAt: null,
      subject: null,
      channel: channel(),
      answerNumber: 1,
      audience: "customer",
      missing: [],
    }),
  };
}
