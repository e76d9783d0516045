import { expect, type Page, test } from "@playwright/test";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { openTestPage } from "./surface-page.ts";

const open = (page: Page, name: string) => openTestPage(page, findPage(zendeskPages, name));
const box = (key: string) => `[data-expect-key="${key}"]`;

async function switchTo(page: Page, channel: string): Promise<void> {
  await page.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await page.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`).click();
  await page.waitForSelector(`[data-channel="${channel}"]`);
  await page.waitForSelector(`${box("4711")}.ck-editor__editable`);
}

test("the same ticket becomes a note, then a chat: audience and channel follow, the box is another one", async ({
  page,
}) => {
  const at = await open(page, "email");
  const letter = await at.call("read", "4711");
  const first = await page.locator(box("4711")).elementHandle();
  await switchTo(page, "internal");
  expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
  expect(await at.call("found")).toEqual(["4711"]);
  expect(await at.call("read", "4711")).toEqual({ ...letter, audience: "internal" });
  await switchTo(page, "native_messaging");
  expect(await at.call("read", "4711")).toEqual({ ...letter, channel: "messaging" });
  expect(await page.locator(box("4711")).getAttribute("data-test-id")).toBe("omnicomposer-plain-text-ckeditor");
});

test("of all tickets in the page the one in front is meant", async ({ page }) => {
  const at = await open(page, "tabs");
  expect(await at.call("found")).toEqual(["4711"]);
  await page.locator('[data-entity-id="4712"]').click();
  expect(await at.call("found")).toEqual(["4712"]);
  expect(await at.call("read", "4712")).toEqual(await at.call("expected", "4712"));
});

test("the case is known by the number of its own ticket, not of the one in front", async ({ page }) => {
  const at = await open(page, "tabs");
  expect(await at.call("case", "4711")).toEqual({ caseId: "4711", customerAddress: null });
  expect(await at.call("case", "4712")).toEqual({ caseId: "4712", customerAddress: null });
});

test("fields beside the composer are none of it", async ({ page }) => {
  const at = await open(page, "email");
  for (const beside of ["[data-test-id=omni-header-subject]", "[data-test-id=ticket-fields-note]", ".zd-comment p"])
    expect(await at.call("boxAt", beside), beside).toBeNull();
  expect(await at.call("boxAt", `${box("4711")} p`)).toBe("4711");
});

test("what is typed reaches the editor's own model, and nothing is sent", async ({ page }) => {
  await open(page, "email");
  await page
    .locator(`${box("4711")} p`)
    .first()
    .click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Dag.");
  const seen = await page.evaluate(() => {
    const { __saved, __sent } = window as unknown as { __saved: Record<string, string>; __sent: string[] };
    return { saved: __saved["4711"], sent: __sent };
  });
  expect(seen.saved).toContain("<p>Geachte mevrouw, Dag.</p>");
  expect(seen.sent).toEqual([]);
});
