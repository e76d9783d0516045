import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RegisterEntry } from "../../lib/core/register/entry.ts";
import type { RegisterTrouble } from "../../lib/core/register/register-link.ts";
import { createRegisterStore } from "../../lib/state/register-store.ts";
import { anEntry, now } from "../core/register/entries.ts";

/** A register in memory that can be told to fail. */
function open() {
  const disk = { entries: [anEntry(), anEntry({ id: "two" })], trouble: null as RegisterTrouble | null };
  const outcome = <T>(make: () => T) =>
    Promise.resolve(
      disk.trouble ? ({ ok: false, code: disk.trouble } as const) : ({ ok: true, value: make() } as const),
    );
  const store = createRegisterStore<RegisterEntry>({
    read: () => outcome(() => ({ entries: disk.entries, unreadable: 0 })),
    change: ([changed]) =>
      outcome(() => {
        disk.entries = disk.entries.map((entry) => (entry.id === changed?.id ? changed : entry));
      }),
    remove: (id) =>
      outcome(() => {
        const removed = disk.entries.filter((entry) => id === undefined || entry.id === id);
        disk.entries = disk.entries.filter((entry) => !removed.includes(entry));
        return removed;
      }),
    restore: (removed) =>
      outcome(() => {
        disk.entries = [...disk.entries, ...removed];
      }),
    startAnew() {
      disk.entries = [];
      disk.trouble = null;
      return outcome(() => undefined);
    },
    now: () => now,
  });
  return { disk, store, ids: () => store.getState().entries.map(({ id }) => id) };
}

let desk: ReturnType<typeof open>;
beforeEach(async () => {
  desk = open();
  await desk.store.refresh();
});

describe("the register's page", () => {
  it("is known to be empty only once it was read", async () => {
    const { store } = open();
    expect(store.getState()).toMatchObject({ isRead: false, entries: [] });
    await store.refresh();
    expect(store.getState()).toMatchObject({ isRead: true });
  });

  it("ticks a promise off, and back", async () => {
    const kept = () => desk.store.getState().entries.map(({ promises }) => promises[0]?.keptAt);
    await desk.store.keepPromise(anEntry({ id: "two" }), 0, true);
    expect(kept()).toEqual([null, now]);
    await desk.store.keepPromise(anEntry({ id: "two" }), 0, false);
    expect(kept()).toEqual([null, null]);
  });

  it.each(["one", undefined])("deletes %s, and puts it back, once", async (id) => {
    await desk.store.remove(id);
    expect(desk.ids()).toEqual(id ? ["two"] : []);
    expect(desk.store.getState().undoable).toBe(id ? 1 : 2);
    await desk.store.undo();
    expect(desk.ids().sort()).toEqual(["one", "two"]);
    expect(desk.store.getState().undoable).toBe(0);
  });

  it("says what went wrong, and shows what it had", async () => {
    desk.disk.trouble = "full";
    const before = desk.ids();
    await desk.store.keepPromise(anEntry(), 0, true);
    await desk.store.remove();
    expect(desk.store.getState()).toMatchObject({ trouble: "full", undoable: 0 });
    expect(desk.ids()).toEqual(before);
    desk.disk.trouble = null;
    await desk.store.refresh();
    expect(desk.store.getState().trouble).toBeNull();
  });

  it("still has what was deleted when it could not be put back at once", async () => {
    await desk.store.remove("one");
    desk.disk.trouble = "full";
    await desk.store.undo();
    expect(desk.store.getState()).toMatchObject({ trouble: "full", undoable: 1 });
    desk.disk.trouble = null;
    await desk.store.undo();
    expect(desk.ids()).toContain("one");
  });

  it("begins anew when nothing can be read any more", async () => {
    desk.disk.trouble = "unreadable";
    await desk.store.refresh();
    await desk.store.startAnew();
    expect(desk.store.getState()).toMatchObject({ trouble: null, entries: [], undoable: 0 });
  });

  it("tells those who listen", async () => {
    const heard = vi.fn();
    desk.store.subscribe(heard);
    await desk.store.remove("one");
    expect(heard).toHaveBeenCalled();
  });
});
