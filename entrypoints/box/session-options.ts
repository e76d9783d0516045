import { chooseHere } from "../../lib/core/presets/library.ts";
import type { Marks } from "../../lib/page/marks/marks.ts";
import type { Surface } from "../../lib/page/surface.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import type { Choices } from "../../lib/state/choices.ts";
import type { BoxSessionOptions } from "./box-session.ts";
import { copyText } from "./copy-text.ts";
import { createHandOverMemory } from "./hand-over-memory.ts";
import { presetReviewer } from "./reviewer.ts";

/** What every session needs, whether its box is in somebody else's page or in one of ours. */
export function sessionOptions(
  surface: Surface,
  marks: Marks,
  { settings, presets, incidents }: Choices,
  onWriting: () => void,
): BoxSessionOptions {
  const saved = (saving: Promise<void>) => void saving.catch((error) => reportFailure("settings", error));
  const handOvers = createHandOverMemory();
  const now = () => settings.getState().settings;
  return {
    surface,
    marks,
    settings: now,
    createReviewer: () =>
      presetReviewer({
        site: location.hostname,
        presets: () => presets.getState().library,
        incidents: () => incidents.getState().incidents,
        personal: now,
        onFailure: reportFailure,
        handOvers,
      }),
    help: {
      copy: copyText,
      allowPhrase: (phrase) => saved(settings.allowPhrase(phrase)),
      choosePreset: (id, place) =>
        saved(presets.change((library) => chooseHere(library, { ...place, site: location.hostname }, id))),
      switchRuleOff: (rule) => saved(settings.switchRule(rule, "off")),
    },
    onWriting,
  };
}
