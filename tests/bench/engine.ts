// What is measured of the engine; also the entry of the bundle in which its start is measured.
export { defaultPreset } from "../../lib/core/presets/preset.ts";
export { createReviewer, review } from "../../lib/core/review.ts";
