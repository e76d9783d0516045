import { editorFor } from "../../lib/page/editors/editors.ts";
import type { Surface } from "../../lib/page/surface.ts";

/** One of our own text fields, seen as a site like any other; `complaint` is asked afresh for every review. */
export function ownField(field: HTMLElement, complaint: () => string): Surface {
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
      channel: "email",
      answerNumber: 1,
      audience: "customer",
      missing: [],
    }),
  };
}
