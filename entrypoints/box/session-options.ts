import { defaultPreset, withPersonalChoices } from "../../lib/core/presets/preset.ts";
import { createReviewer } from "../../lib/core/review.ts";
import type { Marks } from "../../lib/page/marks/marks.ts";
import type { Surface } from "../../lib/page/surface.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import type { BoxSessionOptions } from "./box-session.ts";
import { copyText } from "./copy-text.ts";

/** What every session needs, whether its box is in somebody else's page or in one of ours. */
export function sessionOptions(
  surface: Surface,
  marks: Marks,
  settings: SettingsStore,
  onWriting: () => void,
): BoxSessionOptions {
  const saved = (saving: Promise<void>) => void saving.catch((error) => reportFailure("settings", error));
  const now = () => settings.getState().settings;
  return {
    surface,
    marks,
    settings: now,
    createReviewer: () => {
      const review = createReviewer();
      return (draft, customerName) =>
        review(draft, {
          preset: withPersonalChoices(defaultPreset, now()),
          now: new Date(),
          onFailure: reportFailure,
          ...(customerName === undefined ? {} : { customerName }),
        });
    },
    help: {
      copy: copyText,
      allowPhrase: (phrase) => saved(settings.allowPhrase(phrase)),
      switchRuleOff: (rule) => saved(settings.switchRule(rule, "off")),
    },
    onWriting,
  };
}
