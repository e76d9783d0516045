import { expect, type Page } from "@playwright/test";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { test } from "./desk.ts";
import { clickMark, expectMarked, findMark, markedWords } from "./marks.ts";

const open = (name: string) => findPage(zendeskPages, name);

for (const [name, phrase, channel] of [
  ["email", "ongemak", "an e-mail"],
  ["email-second", "inconvenience", "a second e-mail"],
  ["messaging", "inconvenience", "messaging"],
  ["chat", "inconvenience", "a chat"],
  ["legacy", "ongemak", "the older composer"],
] as const)
  test(`${channel}: the draft is read, and a better wording reaches the editor's own model`, async ({ desk }) => {
    const { page } = desk;
    await desk.open(open(name));
    await desk.enter("4711", 1);
    await page.keyboard.type(" Noor.");
    await findMark(page, phrase);
    await expect(desk.badge).toHaveAccessibleName(/^Empathy .+, apology .+, solution .+; \d phrases$/);

    const before = await desk.lines("4711");
    await clickMark(page, phrase);
    const wording = (await desk.card.getByTestId("replacement").first().textContent()) ?? "";
    await desk.card.getByTestId("replacement").first().click();
    await expect.poll(async () => (await desk.lines("4711")).join("\n")).toContain(wording);
    if (name !== "legacy") {
      const { saved, model } = await desk.saved("4711");
      expect(saved).toBe(model);
      expect(saved).toContain(wording);
    }
    expect((await desk.taken()).sent).toEqual([]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => desk.lines("4711")).toEqual(before);
  });

test("the badge moves off the words when they have come as far as its corner, and the panel leaves them in sight", async ({
  desk,
}) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1000, height: 800 });
  await desk.open(open("email"));
  await page.addStyleTag({
    content: `[data-expect-key="4711"] { height: 150px !important; overflow: auto }`,
  });
  await desk.enter("4711", 1);
  const wordsUnder = () =>
    desk.badge.evaluate((badge) => {
      const { left, right, top, bottom } = badge.getBoundingClientRect();
      const box = document.querySelector('[data-expect-key="4711"]') as Element;
      const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let under = 0;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        range.selectNodeContents(node);
        for (const line of range.getClientRects())
          if (line.left < right && line.right > left && line.top < bottom && line.bottom > top) under++;
      }
      return under;
    });
  await expect.poll(wordsUnder).toBe(0);
  const before = await desk.badge.boundingBox();
  await page.keyboard.press("Control+End");
  for (let line = 0; line < 4; line++)
    await page.keyboard.insertText(
      "We hebben vandaag gebeld met de bezorger en die komt morgen tussen tien en twaalf uur bij u langs. ",
    );
  await expect.poll(async () => (await desk.badge.boundingBox())?.y).toBeLessThan((before?.y ?? 0) - 50);
  expect(await wordsUnder()).toBe(0);

  await desk.openPanel();
  const panel = await desk.panel.boundingBox();
  const box = await desk.box("4711").boundingBox();
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  expect(panel?.y).toBeGreaterThanOrEqual(0);
});

test("of several open tickets, each keeps its own review", async ({ desk }) => {
  const { page } = desk;
  await desk.open(open("tabs"));
  await desk.enter("4711");
  await expect(desk.badge).toHaveCount(1);
  await desk.openPanel();
  await expect(desk.panel).toContainText("wie mijn vrije dag betaalt?");

  await page.locator('[data-entity-id="4712"]').click();
  await desk.enter("4712");
  await expect(desk.panel).toContainText("Wat gaat u hieraan doen?");
  await expect(desk.panel).not.toContainText("wie mijn vrije dag betaalt?");
  await expect(desk.badge).toHaveCount(1);
});

test("an internal note stays unread, until somebody wants it read", async ({ desk, extension }) => {
  const { page } = desk;
  await desk.open(open("note"));
  await desk.enter("4711", 1);
  await page.keyboard.type(" Noor.");
  await expect(desk.badge).toHaveAccessibleName("Drieklank: internal note, not reviewed");
  await expectMarked(page, []);
  await desk.openPanel();
  await expect(desk.notice).toContainText("An internal note");

  const options = await extension.openPage("options.html#writing");
  await options.getByRole("switch", { name: "Read internal notes too" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await options.close();
  await findMark(page, "ongemak");
  await expect(desk.badge).toHaveAccessibleName(/^Empathy/);
});

test("a reply that becomes an internal note falls silent, and is read again as a reply", async ({ desk }) => {
  const { page } = desk;
  await desk.open(open("email"));
  await desk.enter("4711");
  await findMark(page, "ongemak");
  await switchTo(page, "internal");
  await desk.enter("4711");
  await expect(desk.badge).toHaveAccessibleName("Drieklank: internal note, not reviewed");
  expect(await markedWords(page)).toEqual([]);
  await switchTo(page, "native_messaging");
  await desk.enter("4711");
  await findMark(page, "ongemak");
  await expect(desk.badge).toHaveCount(1);
});

async function switchTo(page: Page, channel: string): Promise<void> {
  await page.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await page.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`).click();
  await page.waitForSelector(`[data-channel="${channel}"]`);
  await page.waitForSelector('[data-expect-key="4711"].ck-editor__editable');
}
