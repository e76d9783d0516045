import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { clickMark, findMark, markedWords } from "./marks.ts";

test.beforeEach(async ({ desk }) => {
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply", 1);
  await findMark(desk.page, "ongemak");
});

test("an update while somebody types: no letter lost, the old interface goes, the new one takes over", async ({
  desk,
  extension,
}) => {
  const { page } = desk;
  await desk.openPanel();
  await desk.box("reply").focus();
  await page.keyboard.press("End");
  const before = await desk.lines("reply");
  await page.evaluate(() => document.querySelector("drieklank-assist")?.setAttribute("data-test-age", "old"));

  const typing = page.keyboard.type(" Wij bellen u morgen voor de middag.", { delay: 40 });
  await extension.update();
  await typing;
  const [greeting, line] = before;
  expect(await desk.lines("reply")).toEqual([greeting, `${line} Wij bellen u morgen voor de middag.`]);
  await expect(page.locator("[data-test-age=old]")).toHaveCount(0);

  await desk.enter("reply", 1);
  await page.keyboard.type("!");
  await expect(page.locator("drieklank-assist")).toHaveCount(1);
  await expect(desk.badge).toHaveCount(1);
  await clickMark(page, "ongemak");
  const wording = (await desk.card.getByTestId("replacement").first().textContent()) ?? "";
  await desk.card.getByTestId("replacement").first().click();
  await expect.poll(async () => (await desk.lines("reply")).join("\n")).toContain(wording);
});

test("a background that was stopped is no interruption", async ({ desk, extension }) => {
  const { page } = desk;
  await extension.stopWorker();
  await page.bringToFront();
  await desk.enter("reply", 1);
  await page.keyboard.type(" De afspraak is z.s.m.");
  await findMark(page, "z.s.m.");

  await extension.stopWorker();
  await page.bringToFront();
  await desk.openPanel();
  const options = extension.context.waitForEvent("page");
  await desk.panel.getByRole("button", { name: "Options" }).click();
  await expect((await options).getByRole("heading", { name: "Options" })).toBeVisible();

  await extension.stopWorker();
  await desk.open(findPage(gmailPages, "new-message"));
  await desk.enter("new");
  await findMark(page, "inconvenience");
});

test("settings of a newer version are kept, said calmly, and the review goes on as installed", async ({
  desk,
  extension,
}) => {
  const { page } = desk;
  const newer = { version: 9, interfaceLanguage: "fy", tone: "warm" };
  const store = (item: unknown) => extension.worker().then((worker) => worker.evaluate(writeSettings, item));
  await store(newer);
  const options = await extension.openPage("options.html#language");
  await expect(options.getByText("Your settings come from a newer version of Drieklank.")).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type(" Dag.");
  await expect.poll(() => markedWords(page)).toContain("Eventueel ongemak");

  await options.getByLabel("Nederlands").click();
  await expect(options.getByText("Bewaard", { exact: true })).toBeVisible();
  const stored = await extension.worker().then((worker) => worker.evaluate(readStored));
  expect(stored["settings:newer-version"]).toEqual(newer);
  expect(stored.settings).toMatchObject({ version: 2, interfaceLanguage: "nl" });

  await store("nonsense");
  await options.reload();
  await expect(options.getByText("Your settings could not be read.")).toBeVisible();
});

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
};
const writeSettings = (settings: unknown) => chrome.storage.local.set({ settings });
const readStored = () => chrome.storage.local.get();
