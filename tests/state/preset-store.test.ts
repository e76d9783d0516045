import { describe, expect, it, vi } from "vitest";
import { emptyLibrary, keepPreset, type PresetLibrary } from "../../lib/core/presets/library.ts";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { createPresetStore, type PresetPort } from "../../lib/state/preset-store.ts";

const shop = { ...defaultPreset, id: "shop", name: "Shop" };
const withShop = (library: PresetLibrary) => keepPreset(library, shop, { kind: "own" });

function portWith(value: PresetLibrary | null) {
  let stored = value;
  let tell: Parameters<PresetPort["watch"]>[0] = () => {};
  const port: PresetPort = {
    read: async () => ({ value: stored, trouble: null }),
    write: vi.fn(async (library) => {
      stored = library;
    }),
    watch: (changed) => {
      tell = changed;
    },
  };
  return { port, stored: () => stored, tell: (library: PresetLibrary) => tell({ value: library, trouble: null }) };
}

describe("the preset store", () => {
  it("begins with what is kept, or with nothing", async () => {
    expect((await createPresetStore(portWith(null).port)).getState()).toEqual({ library: emptyLibrary, trouble: null });
    const kept = withShop(emptyLibrary);
    expect((await createPresetStore(portWith(kept).port)).getState().library).toEqual(kept);
  });

  it("saves each change after the one before", async () => {
    const { port, stored } = portWith(null);
    const store = await createPresetStore(port);
    const other = { ...shop, id: "other" };
    await Promise.all([store.change(withShop), store.change((library) => keepPreset(library, other, { kind: "own" }))]);
    expect(stored()?.kept.map(({ preset }) => preset.id)).toEqual(["shop", "other"]);
    expect(store.getState().library).toEqual(stored());
  });

  it("keeps what it has when nothing can be saved, and goes on", async () => {
    const { port, stored } = portWith(null);
    const store = await createPresetStore(port);
    vi.mocked(port.write).mockRejectedValueOnce(new Error("full"));
    await expect(store.change(withShop)).rejects.toThrow("full");
    expect(store.getState().library).toEqual(emptyLibrary);
    await store.change(withShop);
    expect(stored()?.kept).toHaveLength(1);
  });

  it("follows what another part of the extension changes", async () => {
    const { port, tell } = portWith(null);
    const store = await createPresetStore(port);
    tell(withShop(emptyLibrary));
    expect(store.getState().library.kept).toHaveLength(1);
  });
});
