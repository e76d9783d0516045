import { expect } from "@playwright/test";
import { elsewherePages } from "../../pages/elsewhere/pages.ts";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { findMark, markedWords } from "./marks.ts";

test("every part has its address, and the way back works", async ({ extension }) => {
  const page = await extension.openPage("options.html");
  const parts = page.getByRole("navigation").getByRole("link");
  const names = await parts.allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(6);
  for (const name of names) {
    await parts.getByText(name, { exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
    await expect(parts.getByText(name, { exact: true })).toHaveAttribute("aria-current", "page");
  }
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: names.at(-2) ?? "", exact: true })).toBeVisible();
});

test("another helpdesk is added by its address, works at once, and is taken off again", async ({ desk, extension }) => {
  const { page } = desk;
  await desk.open(findPage(elsewherePages, "article"));
  const options = await extension.openPage("options.html#sites");
  const address = options.getByLabel("Add a helpdesk or webmail");
  for (const wrong of ["http://desk.example.com", "not an address", "*.example.com"]) {
    await address.fill(wrong);
    await options.getByRole("button", { name: "Turn on", exact: true }).click();
    await expect(options.getByText("This is not an https address.")).toBeVisible();
    await expect(address).toHaveAttribute("aria-invalid", "true");
  }
  await address.fill("https://desk.example.com/inbox?folder=7");
  await expect(options.getByText("This is not an https address.")).toHaveCount(0);
  await options.getByRole("button", { name: "Turn on", exact: true }).click();
  await expect(options.getByRole("list", { name: "Other sites" })).toContainText("desk.example.com");

  await page.bringToFront();
  await desk.box("reply").click();
  await findMark(page, "inconvenience");
  await desk.openPanel();
  await expect(desk.panel).toContainText("Tomas Okonjo");

  await options.bringToFront();
  await options.getByRole("button", { name: "Remove desk.example.com" }).click();
  await page.bringToFront();
  await expect(page.locator("drieklank-assist, drieklank-mirror")).toHaveCount(0);
  expect(await markedWords(page)).toEqual([]);
});

test("the shortcuts are listed as they are set", async ({ extension }) => {
  const page = await extension.openPage("options.html#keyboard");
  const rows = page.locator("dl > div");
  await expect(rows).toHaveCount(6);
  await expect(rows.filter({ hasText: "Next finding" }).locator("kbd")).toHaveText(/Alt\+Shift\+J/);
  await expect(rows.filter({ hasText: "Move into the card" })).toContainText("not set");
});

test("read only when asked: nothing is marked until the badge or a key asks", async ({ desk, extension }) => {
  const { page } = desk;
  const options = await extension.openPage("options.html#writing");
  await options.getByRole("radio", { name: "When you ask" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await options.close();
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply", 1);
  await page.keyboard.type(" Dag.");
  await expect(desk.badge).toHaveAccessibleName("Drieklank: not read yet");
  expect(await markedWords(page)).toEqual([]);
  await desk.openPanel();
  await findMark(page, "ongemak");
});

test("a missing note is said near Send when somebody wants to be reminded", async ({ desk, extension }) => {
  const options = await extension.openPage("options.html#writing");
  await options.getByRole("switch", { name: "Remind me of a missing note" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await options.close();
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await expect(desk.page.locator("drieklank-assist .dk-reminder")).toHaveText(/^Still missing: empathy/);
});
