import { expect, type Page, test } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage, servePages } from "../../pages/serve.ts";
import { deskOn, grantable, turnOnEverywhere } from "./desk.ts";
import { launchExtension } from "./launch.ts";
import { findMark, paintedMarks } from "./marks.ts";

test("as it is shipped: a closed shadow root, a painted badge, marks in the text, and no trace after it was removed", async () => {
  const extension = await launchExtension({ grant: grantable, build: "production" });
  await servePages(extension.context);
  await turnOnEverywhere(extension);
  const page = await extension.context.newPage();
  const desk = deskOn(page);
  await desk.open(findPage(gmailPages, "popout"));
  const corner = await cornerOf(page);
  const before = await page.screenshot({ clip: corner });
  await desk.enter("reply", 1);
  await findMark(page, "ongemak");

  const host = page.locator("drieklank-assist");
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => [element.shadowRoot, element.textContent])).toEqual([null, ""]);
  await expect.poll(async () => (await page.screenshot({ clip: corner })).equals(before)).toBe(false);

  const session = await extension.context.newCDPSession(page);
  const names = async () => JSON.stringify(await session.send("DOM.getDocument", { depth: -1, pierce: true }));
  await expect.poll(names).toContain("Empathy missing, apology hollow");
  await page.mouse.click(corner.x + corner.width / 2, corner.y + corner.height / 2);
  await expect.poll(names).toContain("Review of this reply");

  await (await extension.worker()).evaluate(() => void chrome.management.uninstallSelf());
  await expect(host).toHaveCount(0);
  expect(await paintedMarks(page)).toEqual([]);
  expect(await page.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([0, 0]);
  await page.keyboard.type(" Dag.");
  expect((await desk.lines("reply"))[1]).toMatch(/ Dag\.$/);
  await extension.close();
});

declare const chrome: { management: { uninstallSelf(): Promise<void> } };

/** Where the badge comes to stand: the lower right corner of the box. */
async function cornerOf(page: Page) {
  const box = await page.locator('[data-expect-key="reply"]').boundingBox();
  if (!box) throw new Error("no box");
  return { x: box.x + box.width - 66, y: box.y + box.height - 32, width: 44, height: 24 };
}
