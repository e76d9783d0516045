import { createServer } from "node:net";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage, servePages } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { type Desk, deskOn, grantable, turnOnEverywhere } from "./desk.ts";
import { type Extension, launchExtension } from "./launch.ts";
import { findMark, markedWords } from "./marks.ts";

let extension: Extension;
let port: number;
/** A second way in: only over it the browser's own side panel can be seen, and only what is open when it begins. */
let second: Browser | undefined;
let desk: Desk;

test.beforeAll(async () => {
  port = await freePort();
  extension = await launchExtension({ grant: grantable, args: [`--remote-debugging-port=${port}`] });
  await servePages(extension.context);
  await turnOnEverywhere(extension);
});
test.afterAll(async () => {
  await second?.close();
  await extension.close();
});
test.beforeEach(async () => {
  desk = deskOn(await extension.context.newPage());
});
test.afterEach(() => desk.page.close());

test("names the preset, and switches it in the page", async () => {
  const options = await extension.openPage("options.html#presets");
  await options.getByLabel("Name", { exact: true }).fill("Team Noord");
  await options.getByRole("button", { name: "Make a preset" }).click();
  await options
    .getByRole("heading", { level: 3, name: /^Phrases/ })
    .getByRole("button")
    .click();
  await options.getByLabel("A phrase to avoid").fill("bevestigen");
  await options.getByRole("button", { name: "Avoid it" }).click();
  await options.getByRole("button", { name: "Use it here" }).click();
  await expect(options.getByRole("list", { name: "Where it is used" })).toContainText("Everywhere");
  await options.close();

  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply", 1);
  await page.keyboard.type(" Wij bevestigen dit.");
  await findMark(page, "bevestigen");
  await desk.openPanel();
  await desk.panel.getByRole("button", { name: "Open in the side panel" }).click();
  const panel = await sidePanel();
  await panel.getByTestId("preset").selectOption("No preset");
  await expect.poll(async () => (await markedWords(page)).filter((words) => words === "bevestigen")).toEqual([]);
  await expect(panel.getByTestId("preset")).toHaveValue("default");
});

test("follows the reply in use from tab to tab, and what is done in it happens in the page", async () => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply", 1);
  await findMark(page, "ongemak");
  await desk.openPanel();
  await desk.panel.getByRole("button", { name: "Open in the side panel" }).click();
  await expect(desk.panel).toBeHidden();
  const panel = await sidePanel();
  await expect(panel.getByTestId("panel")).toContainText("Eventueel ongemak");

  await page.keyboard.type(" Wij komen er z.s.m. op terug.");
  await expect(panel.getByTestId("panel")).toContainText("z.s.m.");

  const finding = panel.getByTestId("finding").filter({ hasText: "Eventueel ongemak" });
  const toggle = finding.getByRole("button").first();
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
  const wording = (await finding.getByTestId("replacement").first().textContent()) ?? "";
  await finding.getByTestId("replacement").first().click();
  await expect.poll(async () => (await desk.lines("reply")).join("\n")).toContain(wording);
  await panel.getByTestId("undo-change").click();
  await expect.poll(async () => (await desk.lines("reply")).join("\n")).toContain("Eventueel ongemak");

  const other = deskOn(await extension.context.newPage());
  await other.open(findPage(zendeskPages, "email-second"));
  await expect(panel.getByRole("heading", { name: "No reply in use" })).toBeVisible();
  await other.enter("4711");
  await expect(panel.getByTestId("panel")).toContainText("We apologise for any inconvenience");
  await expect(panel.getByTestId("panel")).not.toContainText("ongemak");

  await page.bringToFront();
  await expect(panel.getByTestId("panel")).toContainText("Eventueel ongemak");
  await other.page.close();
  await page.evaluate(() => document.querySelector(".AD")?.remove());
  await expect(panel.getByRole("heading", { name: "No reply in use" })).toBeVisible();
});

async function sidePanel(): Promise<Page> {
  const address = `http://127.0.0.1:${port}`;
  const isPanel = (page: { url: string }) => page.url.endsWith("/sidepanel.html");
  await expect
    .poll(async () => ((await (await fetch(`${address}/json/list`)).json()) as { url: string }[]).some(isPanel))
    .toBe(true);
  second = await chromium.connectOverCDP(address);
  const pages = second.contexts().flatMap((context) => context.pages());
  return pages.find((page) => isPanel({ url: page.url() })) as Page;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
