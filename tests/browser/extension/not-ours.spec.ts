import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { clickMark, findMark } from "./marks.ts";

test("quote and signature keep every character, and are never marked", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "reply-second"));
  const foreign = () =>
    desk
      .box("reply")
      .evaluate((box) => [...box.querySelectorAll('[data-expect="foreign"]')].map((part) => part.outerHTML));
  const before = await foreign();
  expect(before.length).toBeGreaterThan(1);
  await desk.enter("reply", 1);
  await page.keyboard.type(" Hoogachtend.");
  await clickMark(page, "ongemak");
  await desk.card.getByTestId("replacement").first().click();
  await expect(desk.card).toBeHidden();
  await desk.openPanel();
  await desk.panel
    .locator("[data-note=solution]")
    .getByRole("button", { name: /that fits?/ })
    .click();
  const form = desk.panel.locator("[data-note=solution] form").first();
  for (const field of await form.getByRole("textbox").all()) await field.fill("vrijdag");
  await form.getByTestId("insert-suggestion").click();
  await expect(desk.notice).toHaveText("The sentence has been added.");
  expect(await foreign()).toEqual(before);
});

test("works beside marks of the page's own, and leaves them alone", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await page.evaluate(() => {
    const line = document.querySelector('[data-expect-key="reply"] > :nth-child(2)')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(line, line.data.indexOf("Eventueel"));
    range.setEnd(line, line.length);
    CSS.highlights.set("site-grammar", new Highlight(range));
  });
  const theirs = () =>
    page.evaluate(() => [...(CSS.highlights.get("site-grammar") ?? [])].map((range) => (range as Range).toString()));
  const [words] = await theirs();
  await desk.enter("reply");
  await findMark(page, "ongemak");
  expect(await theirs()).toEqual([words]);
  await clickMark(page, "ongemak");
  await desk.card.getByTestId("replacement").first().click();
  await expect(desk.card).toBeHidden();
  await expect.poll(theirs).toHaveLength(1);
});
