import "@testing-library/jest-dom/vitest";
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, vi } from "vitest";
import { pageMessages } from "../../components/words/page-messages.ts";
import { Words } from "../../components/words/Words.tsx";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { createPresetEditor } from "../../lib/state/preset-editor.ts";

afterEach(cleanup);

/** Shows a part of our own pages, with their words. */
export function showOnPage(children: ReactNode, language: "en" | "nl" = "en") {
  render(
    <Words language={language} messages={pageMessages}>
      {children}
    </Words>,
  );
  return userEvent.setup();
}

export const aPreset = (part: Partial<Preset> = {}): Preset => ({
  ...defaultPreset,
  id: "shop",
  name: "Shop",
  ...part,
});

/** An editor that only remembers what it was to save. */
export function anEditor(part: Partial<Preset> = {}) {
  const save = vi.fn(async (_: Preset) => {});
  return { save, editor: createPresetEditor(aPreset(part), { save, pause: 0 }) };
}
