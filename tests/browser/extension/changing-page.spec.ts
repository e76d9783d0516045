import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { test } from "./desk.ts";
import { clickMark, expectMarked, findMark, markedWords } from "./marks.ts";

test("a reply that the site builds anew is reviewed again as soon as somebody is in it", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "reply-first"));
  await desk.enter("reply");
  await findMark(page, "ongemak");
  await desk.openPanel();
  await page.evaluate(() => (window as unknown as { __reopenReply(): void }).__reopenReply());
  await expect(desk.badge).toHaveCount(0);
  await expect(desk.panel).toBeHidden();
  await expectMarked(page, []);
  await desk.enter("reply");
  await findMark(page, "ongemak");
  await expect(desk.badge).toHaveCount(1);
});

test("a box that goes takes its marks, badge, card and panel with it, and a change that comes late does nothing", async ({
  desk,
}) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
  await page.evaluate(() => document.querySelector(".Ha")?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await expect(desk.badge).toHaveCount(0);
  await expect(desk.card).toBeHidden();
  await expectMarked(page, []);
});

test("a compose that moves to the full screen and back keeps its marks", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await findMark(page, "ongemak");
  const words = await markedWords(page);
  for (let times = 0; times < 2; times++) {
    await page.locator(".Hq").click();
    await expectMarked(page, words);
    await expect(desk.badge).toHaveCount(1);
  }
  await desk.box("reply").focus();
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
});

test("while a character is being composed nothing is marked, moved or changed; then everything goes on", async ({
  desk,
  extension,
}) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await findMark(page, "ongemak");
  const words = await markedWords(page);
  const ime = await extension.context.newCDPSession(page);
  await ime.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
  await desk.openPanel();
  const before = await desk.lines("reply");
  for (let step = 0; step < words.indexOf("Eventueel ongemak") + 1; step++) await extension.press("next-finding", page);
  await extension.press("accept-replacement", page);
  await expect(desk.notice).toHaveText("A character is still being composed. Finish it and try again.");
  expect(await desk.lines("reply")).toEqual(before);
  expect(await markedWords(page)).toEqual(words);
  await ime.send("Input.insertText", { text: "你" });
  await expect.poll(async () => (await desk.lines("reply"))[0]).toMatch(/你$/);
  await clickMark(page, "ongemak");
  await extension.press("accept-replacement", page);
  await expect(desk.notice).toHaveText("Replaced.");
});

test("words that the page changed meanwhile are not replaced", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
  const line = "Het ongemak was groot.";
  await desk.card
    .getByTestId("replacement")
    .first()
    .evaluate((button, words) => {
      const changed = document.querySelector('[data-expect-key="reply"] > :nth-child(2)') as HTMLElement;
      changed.textContent = words;
      (button as HTMLButtonElement).click();
    }, line);
  await expect.poll(async () => (await desk.lines("reply"))[1]).toBe(line);
  await desk.openPanel();
  await expect(desk.notice).toHaveText("The text has changed meanwhile, so nothing was replaced.");
});

test("what the site puts in by itself (a macro) is reviewed without a key", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(zendeskPages, "email"));
  await desk.enter("4711");
  await findMark(page, "ongemak");
  await page.evaluate(() => {
    const { __editors } = window as unknown as { __editors: Record<string, { setData(html: string): void }> };
    __editors["4711"]?.setData("<p>Beste mevrouw Terwindt,</p><p>Excuses voor eventueel ongemak.</p>");
  });
  await expect.poll(() => markedWords(page)).not.toContain("Eventueel ongemak");
  await findMark(page, "eventueel ongemak");
});

test("a site that clears all highlights gets ours back at the next pause", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply", 1);
  await findMark(page, "ongemak");
  await page.evaluate(() => CSS.highlights.clear());
  await expectMarked(page, []);
  await page.keyboard.type(" Dag.");
  await findMark(page, "ongemak");
});

for (const [name, site] of [
  ["reply-broken", "Gmail"],
  ["broken", "Zendesk"],
] as const)
  test(`${site}: what cannot be found any more is named in the panel, and the rest goes on`, async ({ desk }) => {
    const pages = site === "Gmail" ? gmailPages : zendeskPages;
    await desk.open(findPage(pages, name));
    await desk.enter(site === "Gmail" ? "reply" : "4711");
    await findMark(desk.page, "ongemak");
    await desk.openPanel();
    await expect(desk.panel).toContainText("Cannot find the customer’s message here.");
    await expect(desk.panel.getByTestId("finding").first()).toBeVisible();
  });
