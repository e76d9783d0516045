import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { clickMark, findMark, markedWords } from "./marks.ts";

/** Every place in which Gmail lets somebody write, and the box in use there. */
const places = [
  ["reply-first", "reply"],
  ["reply-second", "reply"],
  ["popout", "reply"],
  ["full-screen", "reply"],
  ["new-message", "new"],
  ["own-window", "reply"],
] as const;

for (const [name, key] of places)
  test(`${name}: somebody writes, sees the three notes and the marks, and takes a better wording`, async ({ desk }) => {
    const { page } = desk;
    await desk.open(findPage(gmailPages, name));
    await expect(page.locator("drieklank-assist")).toHaveCount(0);
    await desk.enter(key, 1);
    await page.keyboard.type(" Noor.");
    await expect(desk.badge).toHaveAccessibleName(/(Empathy|Begrip) .+(apology|verontschuldiging)/);
    await findMark(page, name === "new-message" ? "inconvenience" : "ongemak");

    const before = await desk.lines(key);
    await clickMark(page, name === "new-message" ? "inconvenience" : "ongemak");
    await expect(desk.card).toBeVisible();
    const wording = (await desk.card.getByTestId("replacement").first().textContent()) ?? "";
    await desk.card.getByTestId("replacement").first().click();
    await expect(desk.card).toBeHidden();
    await expect.poll(async () => (await desk.lines(key)).join("\n")).toContain(wording);
    expect((await desk.lines(key)).length).toBe(before.length);

    const { saved, model } = await desk.saved(key);
    expect(saved).toBe(model);
    expect((await desk.taken()).sent).toEqual([]);
    await page.keyboard.press("Control+z");
    expect(await desk.lines(key)).toEqual(before);
  });

test("several at once: each reply has its own badge, and its own marks stay when another is used", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "several"));
  for (const key of ["reply", "popout", "new"]) await desk.enter(key);
  await expect(desk.badge).toHaveCount(3);
  await expect.poll(async () => (await markedWords(page)).filter((words) => /ongemak/i.test(words)).length).toBe(3);

  await page.locator(".Ha").nth(1).click();
  await expect(desk.badge).toHaveCount(2);
  await expect.poll(async () => (await markedWords(page)).filter((words) => /ongemak/i.test(words)).length).toBe(2);
});
