import formalInsurer from "./built-in/formal-insurer.json" with { type: "json" };
import publicWebcare from "./built-in/public-webcare.json" with { type: "json" };
import ukHelpdesk from "./built-in/uk-helpdesk.json" with { type: "json" };
import usSaas from "./built-in/us-saas.json" with { type: "json" };
import warmWebshop from "./built-in/warm-webshop.json" with { type: "json" };
import type { Preset } from "./preset.ts";
import { parsePreset } from "./read-preset.ts";

/**
 * Presets that come with the product, to begin with: a team makes its own out of one. They bring the whole schema along, so a
 * compose box must not load them.
 */
export const builtInPresets: readonly Preset[] = [warmWebshop, formalInsurer, ukHelpdesk, usSaas, publicWebcare].map(
  (file) => {
    const reading = parsePreset(file);
    if (!reading.ok) throw new Error(`${file.id}: ${reading.message}`);
    return reading.preset;
  },
);
