import { defaultPreset, type Preset } from "./preset.ts";

/** An id made of a name: "Café Noord" becomes "cafe-noord", and "cafe-noord-2" where that is taken. */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
  const base = plain || "preset";
  // That of the built-in behaviour names no preset of anybody's.
  const isFree = (id: string) => id !== defaultPreset.id && !taken.includes(id);
  let id = base;
  for (let count = 2; !isFree(id); count++) id = `${base}-${count}`;
  return id;
}

/** One's own preset that begins as another one: it has its own name and id, and a history of its own. */
export function duplicateOf({ $schema: _, ...preset }: Preset, name: string, taken: readonly string[]): Preset {
  return { ...preset, id: idFor(name, taken), name, version: "1.0.0", changelog: [] };
}
