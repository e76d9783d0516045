import { expect, type Page, test } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { openTestPage } from "./surface-page.ts";

const open = (page: Page, name: string) => openTestPage(page, findPage(gmailPages, name));
const box = (key: string) => `[data-expect-key="${key}"]`;

test("a pop-out stays the same box when it goes full screen and comes back", async ({ page }) => {
  const at = await open(page, "popout");
  const before = await at.call("read", "reply");
  for (const place of [".aSs", ".dw"]) {
    await page.locator(".Hq").click();
    await expect(page.locator(`${place} ${box("reply")}`)).toBeVisible();
    expect(await at.call("found")).toEqual(["reply"]);
    expect(await at.call("read", "reply")).toEqual(before);
  }
});

test("a minimised compose is no box until it is opened", async ({ page }) => {
  const at = await open(page, "several");
  expect(await at.call("found")).toEqual(["reply", "popout", "new"]);
  await page.locator(".Hl").last().click();
  expect(await at.call("found")).toEqual(["reply", "popout", "new", "minimised"]);
  await page.locator(".Hl").first().click();
  expect(await at.call("found")).toEqual(["reply", "new", "minimised"]);
});

test("a reply that Gmail builds anew is found again with the same complaint", async ({ page }) => {
  const at = await open(page, "reply-second");
  const [old, before] = [await page.locator(box("reply")).elementHandle(), await at.call("read", "reply")];
  await page.evaluate(() => (window as unknown as { __reopenReply(): void }).__reopenReply());
  expect(await old?.evaluate((node) => node.isConnected)).toBe(false);
  expect(await at.call("found")).toEqual(["reply"]);
  expect(await at.call("read", "reply")).toEqual(before);
});

test("a folded quote is no part of the box; once opened it is a foreign part", async ({ page }) => {
  const at = await open(page, "reply-first");
  await expect(page.locator(`${box("reply")} .gmail_quote`)).toHaveCount(0);
  await page.locator(".ajR").click();
  await expect(page.locator(`${box("reply")} > .gmail_quote`)).toHaveCount(1);
  expect(await at.call("foreign", "reply")).toEqual({ wrong: [], missed: [], ownInside: [] });
  expect(await at.call("read", "reply")).toEqual(await at.call("expected", "reply"));
});

test("fields beside the box are none of it; everything in the box is", async ({ page }) => {
  const at = await open(page, "popout");
  for (const beside of ["header input", "[data-app=chat] [g_editable]", "textarea.Ak", ".aoT", ".anm", ".a3s div"])
    expect(await at.call("boxAt", beside), beside).toBeNull();
  expect(await at.call("boxAt", `${box("reply")} > div:last-of-type`)).toBe("reply");
});

test("the conversation is known by Gmail's own number, the customer by the address", async ({ page }) => {
  const customerAddress = "femke.terwindt@example.com";
  for (const name of ["reply-first", "reply-second"])
    expect(await (await open(page, name)).call("case", "reply"), name).toEqual({ caseId: "18c0", customerAddress });
  expect(await (await open(page, "reply-new-classes")).call("case", "reply")).toMatchObject({ caseId: "thread-f:1" });
  expect(await (await open(page, "popout")).call("case", "reply")).toMatchObject({ customerAddress });
  expect(await (await open(page, "new-message")).call("case", "new")).toMatchObject({ caseId: null });
});

test("the account is known by its address, from the button or the title", async ({ page }) => {
  for (const [name, key] of [
    ["popout", "reply"],
    ["several", "popout"],
  ] as const)
    expect(await (await open(page, name)).call("account", key), name).toBe("service@zomerhout.example");
});

test("what is typed reaches the draft, and nothing else happens", async ({ page }) => {
  await open(page, "reply-second");
  await page
    .locator(`${box("reply")} > div`)
    .first()
    .click();
  await page.keyboard.press("End");
  await page.keyboard.insertText(" Tot morgen.");
  const seen = await page.evaluate(() => ({ saved: window.__saved.reply, sent: window.__sent }));
  expect(seen.saved).toContain("Geachte mevrouw, Tot morgen.");
  expect(seen.sent).toEqual([]);
});

test("the page refuses markup from strings, as Gmail does", async ({ page }) => {
  await open(page, "new-message");
  const refused = page.evaluate(() => {
    document.createElement("div").innerHTML = "<b>x</b>";
  });
  await expect(refused).rejects.toThrow(/TrustedHTML/);
});
