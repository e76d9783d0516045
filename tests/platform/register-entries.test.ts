import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore, IDBVersionChangeEvent } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deleteRegister, registerName } from "../../lib/platform/register-database.ts";
import {
  changeEntries,
  findEntries,
  readEntries,
  rememberEntry,
  removeEntries,
  removeExpired,
  restoreEntries,
} from "../../lib/platform/register-entries.ts";
import { aCase, anEntry, aPromise, day, now } from "../core/register/entries.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ann = anEntry({ id: "ann", case: aCase({ id: "1", name: "Ann Moore", address: "ann@example.com" }) });
const read = async () => {
  const reading = await readEntries();
  return reading.ok ? reading.value : reading.code;
};

/** Something that no version of ours has written. */
async function spoil(id: string, savedAt = now): Promise<void> {
  const database = await openDB(registerName);
  await database.put("entries", { id, keys: ["mail ann@example.com"], savedAt, entry: { version: 9, words: "?" } });
  database.close();
}

describe("the register", () => {
  it("keeps what it is given, and finds it again by case, address or name", async () => {
    await rememberEntry(anEntry());
    await rememberEntry(ann);
    expect(await read()).toEqual({ entries: [ann, anEntry()], unreadable: 0 });
    for (const of of [aCase(), aCase({ id: null }), aCase({ id: "9", address: null as never })])
      expect(await findEntries(of)).toEqual({ ok: true, value: [anEntry()] });
    expect(await findEntries(aCase({ id: "9", name: "Nobody Known", address: null as never }))).toEqual({
      ok: true,
      value: [],
    });
  });

  it("has one entry for one answer, however often it is remembered, and what was done stays done", async () => {
    await rememberEntry(anEntry());
    await changeEntries([anEntry({ promises: [aPromise({ due: "2026-11-27", keptAt: now })] })]);
    const again = anEntry({
      id: "two",
      answer: "Anew.",
      promises: [aPromise({ due: "2026-11-27" }), aPromise({ what: "more" })],
    });
    expect(await rememberEntry(again)).toEqual({ ok: true, value: "one" });
    const promises = [aPromise({ due: "2026-11-27", keptAt: now }), aPromise({ what: "more" })];
    expect(await read()).toEqual({ entries: [{ ...again, id: "one", promises }], unreadable: 0 });
    expect(await rememberEntry(anEntry({ id: "three", answerNumber: 2 }))).toEqual({ ok: true, value: "three" });
    expect(await read()).toMatchObject({ entries: [{ id: "one" }, { id: "three" }] });
  });

  it("deletes one or all, and puts back what was deleted", async () => {
    await rememberEntry(anEntry());
    await rememberEntry(ann);
    await spoil("odd");
    const one = await removeEntries("one");
    expect(await read()).toMatchObject({ entries: [{ id: "ann" }], unreadable: 1 });
    const rest = await removeEntries();
    expect(await read()).toEqual({ entries: [], unreadable: 0 });
    for (const removed of [one, rest]) if (removed.ok) await restoreEntries(removed.value);
    expect(await read()).toEqual({ entries: [ann, anEntry()], unreadable: 1 });
  });

  it("does not bring back with a change what was deleted meanwhile", async () => {
    await rememberEntry(anEntry());
    await removeEntries("one");
    expect(await changeEntries([anEntry()])).toEqual({ ok: true, value: undefined });
    expect(await read()).toEqual({ entries: [], unreadable: 0 });
  });

  it("forgets what has been kept for long enough, also what it cannot read", async () => {
    await rememberEntry(anEntry({ savedAt: now - 100 * day, promises: [] }));
    await rememberEntry(ann);
    await spoil("old", now - 100 * day);
    await spoil("new");
    expect(await removeExpired(now, 90)).toEqual({ ok: true, value: { entries: [ann], unreadable: 1 } });
    expect(await read()).toEqual({ entries: [ann], unreadable: 1 });
  });

  it("goes on when one entry cannot be read", async () => {
    await rememberEntry(ann);
    await spoil("odd");
    expect(await read()).toEqual({ entries: [ann], unreadable: 1 });
    expect(await findEntries(ann.case)).toEqual({ ok: true, value: [ann] });
    expect(await rememberEntry(anEntry({ case: ann.case, answerNumber: 3 }))).toMatchObject({ ok: true });
  });

  it("tells the other parts of the extension of every change", async () => {
    const heard = vi.fn();
    const channel = new BroadcastChannel("register");
    channel.onmessage = heard;
    await rememberEntry(anEntry());
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await removeEntries();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    channel.close();
  });
});

describe("what goes wrong is said, and nothing is lost", () => {
  it("a disk that is full", async () => {
    await rememberEntry(ann);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    expect(await rememberEntry(anEntry())).toEqual({ ok: false, code: "full" });
    vi.restoreAllMocks();
    expect(await read()).toEqual({ entries: [ann], unreadable: 0 });
  });

  it("a write that ends half way", async () => {
    await rememberEntry(ann);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    });
    expect(await rememberEntry(anEntry())).toEqual({ ok: false, code: "unreadable" });
    expect(await restoreEntries([{ id: "x", keys: [], savedAt: now, entry: ann }])).toEqual({
      ok: false,
      code: "unreadable",
    });
    vi.restoreAllMocks();
    expect(await read()).toEqual({ entries: [ann], unreadable: 0 });
  });

  it("a database of a newer version stays as it is", async () => {
    const newer = await openDB(registerName, 7, {
      upgrade(database) {
        database.createObjectStore("future").put("kept", "it");
      },
    });
    newer.close();
    expect(await read()).toBe("newer-version");
    expect(await rememberEntry(anEntry())).toEqual({ ok: false, code: "newer-version" });
    expect(await removeExpired(now, 90)).toEqual({ ok: false, code: "newer-version" });
    const still = await openDB(registerName);
    expect([still.version, await still.get("future", "it")]).toEqual([7, "kept"]);
    still.close();
  });

  it("a database without what belongs in it, which can be thrown away and begun anew", async () => {
    (await openDB(registerName, 1)).close();
    expect(await read()).toBe("unreadable");
    expect(await rememberEntry(anEntry())).toEqual({ ok: false, code: "unreadable" });
    expect(await deleteRegister()).toEqual({ ok: true, value: undefined });
    expect(await rememberEntry(anEntry())).toEqual({ ok: true, value: "one" });
  });

  it("a database that does not open", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("", "UnknownError");
    });
    expect(await read()).toBe("unreadable");
  });

  it("an older version of the extension that holds the database open", async () => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
      const request = open(name, version);
      queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent("blocked")));
      return request;
    });
    expect(await read()).toBe("blocked");
    vi.restoreAllMocks();
    expect(await rememberEntry(ann)).toEqual({ ok: true, value: "ann" });
  });

  it("a part of it that holds on while the register is to be thrown away", async () => {
    await rememberEntry(ann);
    const holder = await openDB(registerName);
    expect(await deleteRegister()).toEqual({ ok: false, code: "blocked" });
    holder.close();
    expect(await read()).toEqual({ entries: [], unreadable: 0 });
  });

  it("and a bug of ours is none of these", async () => {
    await expect(rememberEntry(undefined as never)).rejects.toThrow(TypeError);
  });
});
