import { createStore, type StoreApi } from "zustand/vanilla";
import { type FieldPath, isWithin, pathKey, valueAt, withValue } from "../core/presets/field-path.ts";
import { type FieldCode, type FieldProblem, readFields } from "../core/presets/field-problem.ts";
import type { Preset } from "../core/presets/preset.ts";

/** What somebody has typed into a field, as long as it is not (quite) what is saved. */
interface Typed {
  path: FieldPath;
  text: unknown;
  problem: Wrong | null;
}

/** What is wrong with a field. */
export type Wrong = Pick<FieldProblem, "limit"> & { code: FieldCode };

export interface EditorState {
  /** Always a preset that can be used: what is not valid does not get into it. */
  preset: Preset;
  /** By `pathKey`. */
  typed: ReadonlyMap<string, Typed>;
  /** Versions to go back to, newest last, and those that were gone back from. */
  past: readonly Preset[];
  future: readonly Preset[];
}

export interface PresetEditor extends StoreApi<EditorState> {
  /** Puts a value in; one that is not valid stays typed, and what was there before holds. `text`: as it was typed, for a field that is typed into. */
  edit(path: FieldPath, value: unknown, text?: unknown): Wrong | null;
  /** Puts one more into a list, last; null where it could be. */
  add(list: FieldPath, member: unknown): Wrong | null;
  remove(list: FieldPath, index: number): void;
  /** Somebody has left a field: what they type next is a change of its own, and what is valid shows as it is saved. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Whether something would be lost if the page were closed now: it is not valid yet, or still being saved. */
  isUnsaved(): boolean;
  /** Takes over what was saved elsewhere, unless something is being saved here. */
  adopt(preset: Preset): void;
}

export interface PresetEditorOptions {
  save(preset: Preset): Promise<void>;
  /** How long typing must pause before it is saved (ms); each save has every open reply reviewed anew. */
  pause: number;
}

const mostVersions = 50;

/** One preset that is being edited, field by field: valid changes are saved at once, and can be taken back. */
export function createPresetEditor(preset: Preset, { save, pause }: PresetEditorOptions): PresetEditor {
  const store = createStore<EditorState>()(() => ({ preset, typed: new Map(), past: [], future: [] }));
  const { getState, setState } = store;
  /** The field whose changes run together into one version. */
  let lastEdited: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = 0;

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    saving++;
    const done = () => void saving--;
    save(getState().preset).then(done, done);
  }
  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  }

  function put(next: Preset, typed: EditorState["typed"], key: string | null): void {
    const { preset: before, past } = getState();
    const runsOn = key !== null && key === lastEdited;
    lastEdited = key;
    setState({ preset: next, typed, past: runsOn ? past : [...past, before].slice(-mostVersions), future: [] });
    schedule();
  }

  function change(path: FieldPath, value: unknown, typed: EditorState["typed"], key: string | null): Wrong | null {
    const { preset: before } = getState();
    const reading = readFields(withValue(before, path, value));
    if (!reading.ok) return wrongOf(reading.problems);
    if (JSON.stringify(reading.preset) === JSON.stringify(before)) setState({ typed });
    else put(reading.preset, typed, key);
    return null;
  }

  return {
    ...store,
    edit(path, value, text) {
      const key = pathKey(path);
      const others = new Map(getState().typed);
      others.delete(key);
      const shown = (problem: Wrong | null) => new Map([...others, [key, { path, text: text ?? value, problem }]]);
      const wrong = change(path, value, text === undefined ? others : shown(null), key);
      if (wrong) setState({ typed: shown(wrong) });
      return wrong;
    },
    add(list, member) {
      const members = (valueAt(getState().preset, list) ?? []) as readonly unknown[];
      return change(list, [...members, member], getState().typed, null);
    },
    remove(list, index) {
      const members = valueAt(getState().preset, list);
      if (Array.isArray(members))
        change(list, members.toSpliced(index, 1), without(getState().typed, list, index), null);
    },
    settle() {
      lastEdited = null;
      const { typed } = getState();
      const wrong = new Map([...typed].filter(([, { problem }]) => problem));
      if (wrong.size < typed.size) setState({ typed: wrong });
      flush();
    },
    undo() {
      const { preset: now, past, future } = getState();
      const before = past.at(-1);
      if (!before) return;
      lastEdited = null;
      setState({ preset: before, typed: new Map(), past: past.slice(0, -1), future: [...future, now] });
      schedule();
    },
    redo() {
      const { preset: now, past, future } = getState();
      const next = future.at(-1);
      if (!next) return;
      lastEdited = null;
      setState({ preset: next, typed: new Map(), past: [...past, now], future: future.slice(0, -1) });
      schedule();
    },
    isUnsaved: () => timer !== undefined || saving > 0 || [...getState().typed.values()].some(({ problem }) => problem),
    adopt(saved) {
      const { preset: now, past } = getState();
      if (timer !== undefined || saving > 0 || JSON.stringify(saved) === JSON.stringify(now)) return;
      lastEdited = null;
      setState({ preset: saved, past: [...past, now].slice(-mostVersions), future: [] });
    },
  };
}

const wrongOf = ([first]: readonly FieldProblem[]): Wrong => ({
  code: first?.code ?? "other",
  limit: first?.limit ?? null,
});

/** What was typed, when one of a list is taken out: its own is gone, and that of those behind it moves up with them. */
function without(typed: EditorState["typed"], list: FieldPath, index: number): EditorState["typed"] {
  const left = [...typed.values()].flatMap((one): Typed[] => {
    const at = one.path[list.length];
    if (!isWithin(one.path, list) || typeof at !== "number" || at < index) return [one];
    return at === index ? [] : [{ ...one, path: one.path.with(list.length, at - 1) }];
  });
  return new Map(left.map((one) => [pathKey(one.path), one]));
}
