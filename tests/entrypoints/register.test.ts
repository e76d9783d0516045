import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Browser } from "#imports";
import { keepRegister } from "../../entrypoints/background/register.ts";
import { readEntries, rememberEntry } from "../../lib/platform/register-entries.ts";
import { createStoredRegisterSettings, defaultRegisterSettings } from "../../lib/platform/register-settings.ts";
import { aCase, anEntry, aPromise, day, now } from "../core/register/entries.ts";

type Receive = (arrived: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

let receive: Receive;
let allowed: boolean;
let click: (id: string) => void;
const notify = vi.fn();
const createTab = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ["Date"], now });
  allowed = true;
  createTab.mockResolvedValue({});
  notify.mockResolvedValue("");
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => allowed, onAdded: { addListener() {} } },
    notifications: {
      create: notify,
      clear: async () => true,
      onClicked: {
        addListener(listener: typeof click) {
          click = listener;
        },
      },
    },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string, values: string[] = []) => [name, ...values].join(" ") });
  Object.assign(fakeBrowser.tabs, { create: createTab });
  vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation((listener) => {
    receive = listener as Receive;
  });
  keepRegister();
});

/** The fake database takes a turn of the loop for each step. */
const settle = async () => {
  for (let turns = 0; turns < 200; turns++) await new Promise((resolve) => setImmediate(resolve));
};
const switchOn = async (part = {}) => {
  await createStoredRegisterSettings().write({ ...defaultRegisterSettings, on: true, ...part });
  await settle();
};
const alarmRings = async () => {
  await fakeBrowser.alarms.onAlarm.trigger({ name: "register", scheduledTime: Date.now() } as Browser.alarms.Alarm);
  await settle();
};
const ask = (question: string, asked: unknown, tab: object = { incognito: false }) =>
  new Promise((resolve) => receive({ question, asked }, { id: fakeBrowser.runtime.id, tab }, resolve));
const stored = async () => {
  const reading = await readEntries();
  return reading.ok ? reading.value.entries : reading.code;
};
const lookUp = (tab?: object) => ask("lookUpCase", { case: aCase(), answerNumber: 2 }, tab);

describe("as long as nobody switches it on", () => {
  it("nothing is written, nothing shown, and there is not even a database", async () => {
    expect(await ask("rememberAnswer", anEntry())).toEqual({ is: "off" });
    expect(await lookUp()).toEqual({ is: "off" });
    await alarmRings();
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe("switched on", () => {
  it("remembers an answer and says what was promised before", async () => {
    await switchOn();
    expect(await ask("rememberAnswer", anEntry())).toEqual({ is: "remembered", id: "one" });
    expect(await lookUp()).toMatchObject({
      is: "on",
      days: 90,
      past: [{ what: "I will call you", due: "2026-11-27" }],
    });
  });

  it("writes and shows nothing in a private window", async () => {
    await switchOn();
    expect(await ask("rememberAnswer", anEntry(), { incognito: true })).toEqual({ is: "off" });
    expect(await lookUp({ incognito: true })).toEqual({ is: "off" });
    expect(await stored()).toEqual([]);
  });

  it("says what is wrong with the database", async () => {
    await switchOn();
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("", "UnknownError");
    });
    expect(await lookUp()).toEqual({ is: "trouble", code: "unreadable" });
    expect(await ask("rememberAnswer", anEntry())).toEqual({ is: "trouble", code: "unreadable" });
  });

  it("leaves alone what is no question of ours, or somebody else's", () => {
    const respond = vi.fn();
    const ours = { id: fakeBrowser.runtime.id };
    for (const arrived of [
      null,
      {},
      { name: "openPage" },
      { question: "toString" },
      { question: "rememberAnswer", asked: {} },
    ])
      expect(receive(arrived, ours, respond)).toBeUndefined();
    expect(receive({ question: "rememberAnswer", asked: anEntry() }, { id: "other" }, respond)).toBeUndefined();
  });
});

describe("every morning", () => {
  it("at nine it looks again, for as long as there is something to look after", async () => {
    await switchOn();
    const nine = new Date(2026, 10, 26, 9).getTime();
    expect((await fakeBrowser.alarms.get("register"))?.scheduledTime).toBe(nine);
    await rememberEntry(anEntry({ promises: [] }));
    await switchOn({ on: false });
    expect(await fakeBrowser.alarms.get("register")).toBeDefined();
    vi.setSystemTime(now + 90 * day);
    await alarmRings();
    expect(await stored()).toEqual([]);
    expect(await fakeBrowser.alarms.get("register")).toBeUndefined();
  });

  it("sees at its own start when the browser has forgotten the alarm", async () => {
    await switchOn();
    await fakeBrowser.alarms.clear("register");
    keepRegister();
    await settle();
    expect(await fakeBrowser.alarms.get("register")).toBeDefined();
  });

  it("deletes what has been kept for long enough, at the start of the browser too", async () => {
    await switchOn({ days: 30 });
    await rememberEntry(anEntry({ savedAt: now - 31 * day, promises: [] }));
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(await stored()).toEqual([]);
  });

  it("brings to mind what is due, once", async () => {
    await switchOn({ remind: true });
    await rememberEntry(anEntry());
    await alarmRings();
    expect(notify).not.toHaveBeenCalled();
    vi.setSystemTime(new Date(2026, 10, 27, 9));
    await alarmRings();
    await alarmRings();
    expect(notify.mock.calls).toEqual([
      ["register:one", expect.objectContaining({ title: "reminderTitleFor Sanne Bakker", message: "I will call you" })],
    ]);
    click("register:one");
    click("somebody else's");
    expect(createTab.mock.calls).toEqual([[{ url: expect.stringMatching(/\/options\.html#register\/one$/) }]]);
  });

  it("what was missed while the browser was closed is one notification when it is much", async () => {
    await switchOn({ remind: true });
    for (const id of ["1", "2", "3", "4"])
      await rememberEntry(
        anEntry({
          id,
          case: aCase({ id }),
          promises: [aPromise({ due: "2026-11-27" }), aPromise({ due: "2026-11-28" })],
        }),
      );
    vi.setSystemTime(now + 14 * day);
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(notify.mock.calls).toEqual([["register:", expect.objectContaining({ message: "remindersCount 8" })]]);
    click("register:");
    expect(createTab.mock.lastCall).toEqual([{ url: expect.stringMatching(/#register$/) }]);
  });

  it("nobody is reminded who does not want it or whose browser does not allow it; later it still comes", async () => {
    await switchOn();
    await rememberEntry(anEntry());
    vi.setSystemTime(new Date(2026, 10, 27, 10));
    await alarmRings();
    allowed = false;
    await switchOn({ remind: true });
    expect(notify).not.toHaveBeenCalled();
    allowed = true;
    await alarmRings();
    expect(notify).toHaveBeenCalledTimes(1);
  });
});
