import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { type Download, expect, type Page, test } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage, servePages } from "../../pages/serve.ts";
import { deskOn, grantable, turnOnEverywhere } from "./desk.ts";
import { type Extension, launchExtension } from "./launch.ts";

/** What code that runs in the background uses here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    onAlarm: { dispatch(alarm: object): void };
  };
  notifications: { getAll(): Promise<Record<string, boolean>>; onClicked: { dispatch(id: string): void } };
};

const day = 86_400_000;

let extension: Extension;
test.beforeAll(async () => {
  extension = await launchExtension({ grant: grantable, allow: ["notifications"] });
  await servePages(extension.context);
  await turnOnEverywhere(extension);
});
test.afterAll(() => extension.close());
test.afterEach(async () => {
  for (const open of extension.context.pages().slice(1)) await open.close();
});

// In this order: each goes on where the one before has stopped, as somebody at work does.
test.describe.configure({ mode: "serial" });

test("as long as nobody wants it, nothing is offered and there is no database", async () => {
  const desk = deskOn(await extension.context.newPage());
  await desk.open(findPage(gmailPages, "reply-first"));
  await desk.enter("reply", 1);
  await desk.openPanel();
  await expect(desk.panel).toContainText("Femke Terwindt");
  await expect(desk.panel.getByTestId("remember-answer")).toHaveCount(0);
  expect(await (await extension.worker()).evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test("switched on, an answer is remembered when somebody asks for it, and stands in the register", async () => {
  const desk = deskOn(await extension.context.newPage());
  await desk.open(findPage(gmailPages, "reply-first"));
  await desk.enter("reply", 1);
  await desk.openPanel();
  const options = await extension.openPage("options.html#register");
  await options.getByRole("switch", { name: "Keep a register" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await expect(options.getByText("Nothing is remembered yet.")).toBeVisible();

  // The panel that is open follows.
  await desk.page.bringToFront();
  await desk.page.keyboard.type(" Ik bel u morgen over uw kast.");
  await desk.panel.getByTestId("remember-answer").click();
  await expect(desk.panel.getByText("Remembered.")).toBeVisible();
  await expect(desk.panel.getByText("Promised before")).toHaveCount(0);
  await desk.page.keyboard.press("Escape");

  await options.bringToFront();
  await expect(options.getByRole("checkbox", { name: /Ik bel u morgen/ })).toBeVisible();
  await options.getByRole("searchbox", { name: "Search" }).fill("femke kast");
  await options.getByRole("button", { name: /Femke Terwindt · Kast twee keer niet bezorgd/ }).click();
  await expect(options.getByText("mail.google.com · 18c0")).toBeVisible();
  await expect(options.getByText("femke.terwindt@example.com")).toBeVisible();
});

test("when the customer comes back, the panel says what they were promised; also after the browser stopped the background", async () => {
  await extension.stopWorker();
  const desk = deskOn(await extension.context.newPage());
  await desk.open(findPage(gmailPages, "reply-second"));
  await desk.enter("reply", 1);
  await desk.openPanel();
  await expect(desk.panel.getByRole("heading", { name: "Promised before" })).toBeVisible();
  await expect(desk.panel).toContainText(/Ik bel u morgen over uw kast.*due \w+day/);
  expect(await complaints(desk.page, "drieklank-assist")).toEqual([]);
  expect(await desk.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  const other = deskOn(await extension.context.newPage());
  await other.open(findPage(gmailPages, "reply-yahoo"));
  await other.enter("reply", 1);
  await other.openPanel();
  await expect(other.panel).toContainText("Tomas Okonjo");
  await expect(other.panel.getByTestId("remember-answer")).toBeVisible();
});

test("on the day of the promise the browser says so, once, and a click leads to the answer", async () => {
  const options = await extension.openPage("options.html#register");
  await options.getByRole("switch", { name: "Remind me on the day of a promise" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  const worker = await extension.worker();
  const alarm = await worker.evaluate(() => chrome.alarms.get("register"));
  expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(9);

  await shiftEntries(-8 * day);
  await ringAlarm();
  await expect.poll(notifications).toEqual([expect.stringMatching(/^register:[\w-]{36}$/)]);
  const [id = ""] = await notifications();
  const opening = extension.context.waitForEvent("page");
  await worker.evaluate((clicked) => chrome.notifications.onClicked.dispatch(clicked), id);
  const opened = await opening;
  expect(opened.url()).toMatch(/options\.html#register\/[\w-]{36}$/);
  await expect(opened.getByRole("button", { name: /Femke Terwindt/ })).toHaveAttribute("aria-expanded", "true");
  await expect(opened.getByRole("heading", { name: "Overdue" })).toBeVisible();
  await expect.poll(notifications).toEqual([]);
  await ringAlarm();
  await opened.getByRole("checkbox", { name: /Ik bel u morgen/ }).click();
  await expect(opened.getByText("One promise kept")).toBeVisible();
  expect(await notifications()).toEqual([]);
});

test("the register is taken along as a table and as JSON", async () => {
  const options = await extension.openPage("options.html#register");
  const save = async (name: string) => {
    const downloading = options.waitForEvent("download");
    await options.getByRole("button", { name }).click();
    return downloading;
  };
  const table = await save("Save as a table (CSV)");
  expect(table.suggestedFilename()).toMatch(/^drieklank-register-\d{4}-\d\d-\d\d\.csv$/);
  const lines = await textOf(table);
  expect(lines).toMatch(/^\uFEFFDate,Channel,Customer,/);
  expect(lines).toContain("femke.terwindt@example.com");
  const all = JSON.parse(await textOf(await save("Save everything (JSON)")));
  expect(all).toMatchObject({ format: "drieklank-register", version: 1, entries: [{ case: { id: "18c0" } }] });
});

test("an answer is deleted after a question, and put back; its time over, it goes by itself", async () => {
  const options = await extension.openPage("options.html#register");
  const answer = options.getByRole("button", { name: /Femke Terwindt/ });
  await answer.click();
  await options.getByRole("button", { name: "Delete", exact: true }).click();
  await options.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(answer).toHaveCount(0);
  await options.getByRole("button", { name: "Put back" }).click();
  await expect(answer).toBeVisible();
  await options.getByRole("button", { name: "Delete everything" }).click();
  await options.getByRole("button", { name: "Delete all", exact: true }).click();
  await expect(options.getByText("Nothing is remembered yet.")).toBeVisible();
  await options.getByRole("button", { name: "Put back" }).click();
  await expect(answer).toBeVisible();

  await shiftEntries(-89 * day);
  await ringAlarm();
  await options.reload();
  await expect(options.getByText("Nothing is remembered yet.")).toBeVisible();
});

test("axe finds nothing on the page of a full register, light and dark", async () => {
  const desk = deskOn(await extension.context.newPage());
  await desk.open(findPage(gmailPages, "reply-second"));
  await desk.enter("reply", 1);
  await desk.openPanel();
  await desk.page.keyboard.type(" Ik bel u morgen. Ik zoek het uit.");
  await desk.panel.getByTestId("remember-answer").click();
  await expect(desk.panel.getByText("Remembered.")).toBeVisible();
  await shiftEntries(-8 * day);
  const options = await extension.openPage("options.html#register");
  await options.getByRole("button", { name: /Femke Terwindt/ }).click();
  for (const colorScheme of ["light", "dark"] as const) {
    await options.emulateMedia({ colorScheme });
    expect(await complaints(options), colorScheme).toEqual([]);
  }
});

test("a background that is stopped in the middle of writing leaves whole entries and a register that works", async () => {
  const options = await extension.openPage("options.html#register");
  await options.getByRole("button", { name: "Save everything (JSON)" }).waitFor();
  const sending = options.evaluate(async () => {
    const all = await new Promise<{ entry: { id: string; case: object } }[]>((resolve) => {
      const opening = indexedDB.open("register");
      opening.onsuccess = () => {
        const reading = opening.result.transaction("entries").objectStore("entries").getAll();
        reading.onsuccess = () => resolve(reading.result);
      };
    });
    const entry = all[0]?.entry;
    for (let i = 0; i < 300; i++) {
      const asked = { ...entry, id: `many-${i}`, case: { ...entry?.case, id: `many-${i}` } };
      chrome.runtime.sendMessage({ question: "rememberAnswer", asked }).catch(() => {});
    }
  });
  await sending;
  await extension.stopWorker();
  await options.reload();
  await expect(options.getByRole("button", { name: /Femke Terwindt/ }).first()).toBeVisible();
  await expect(options.getByText(/cannot be read/)).toHaveCount(0);
  await options
    .getByRole("checkbox", { name: /Ik bel u morgen/ })
    .first()
    .click();
  await expect(options.getByText("One promise kept")).toBeVisible();
});

test("a register of a newer version is left alone, and writing goes on", async () => {
  const options = await extension.openPage("options.html#register");
  await options.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("register", 9);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = reject;
      }),
  );
  await options.reload();
  await expect(options.getByText(/made by a newer version of Drieklank and is left as it is/)).toBeVisible();
  const desk = deskOn(await extension.context.newPage());
  await desk.open(findPage(gmailPages, "reply-first"));
  await desk.enter("reply", 1);
  await desk.openPanel();
  await expect(desk.panel).toContainText("made by a newer version");
  await desk.page.keyboard.type(" Dag.");
  await desk.panel.getByTestId("remember-answer").click();
  await expect.poll(async () => (await desk.lines("reply")).join("\n")).toContain("Dag.");
});

const notifications = async () =>
  Object.keys(await (await extension.worker()).evaluate(() => chrome.notifications.getAll()));

const ringAlarm = async () =>
  (await extension.worker()).evaluate(() => chrome.alarms.onAlarm.dispatch({ name: "register", scheduledTime: 0 }));

const textOf = async (download: Download) => readFile(await download.path(), "utf8");

async function complaints(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Moves all that is remembered in time, the days of promises with it. */
async function shiftEntries(by: number): Promise<void> {
  await (await extension.worker()).evaluate(async (ms) => {
    const asPromise = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asPromise(indexedDB.open("register"));
    const store = database.transaction("entries", "readwrite").objectStore("entries");
    for (const record of await asPromise(store.getAll())) {
      const shifted = (due: string | null) => due && new Date(Date.parse(due) + ms).toISOString().slice(0, 10);
      const promises = record.entry.promises.map((promise: { due: string | null }) => ({
        ...promise,
        due: shifted(promise.due),
      }));
      const savedAt = record.entry.savedAt + ms;
      await asPromise(store.put({ ...record, savedAt, entry: { ...record.entry, savedAt, promises } }));
    }
    database.close();
  }, by);
}
