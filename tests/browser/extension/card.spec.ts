import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { clickMark, findMark } from "./marks.ts";

test.beforeEach(async ({ desk }) => {
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await findMark(desk.page, "ongemak");
});

test("opens on a click, closes on a click beside it, and leaves the caret in the text", async ({ desk }) => {
  const { page } = desk;
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
  await expect(desk.box("reply")).toBeFocused();
  await page.keyboard.type("x");
  await expect(desk.card).toBeHidden();
  // What was typed over and put back is marked again.
  await page.keyboard.press("Backspace");
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
  await desk.box("reply").click({ position: { x: 40, y: 80 } });
  await expect(desk.card).toBeHidden();
});

test("opens where the pointer rests, not where it passes, and takes no focus", async ({ desk }) => {
  const { page } = desk;
  const { x, y } = await findMark(page, "ongemak");
  await page.mouse.move(x, y);
  await page.mouse.move(x, y - 200, { steps: 3 });
  await page.mouse.move(x + 2, y);
  const rested = Date.now();
  await expect(desk.card).toBeVisible();
  expect(Date.now() - rested).toBeGreaterThan(250);
  await expect(desk.box("reply")).toBeFocused();
});

test("never opens while somebody types, wherever the pointer lies", async ({ desk }) => {
  const { page } = desk;
  await desk.enter("reply", 1);
  const { x, y } = await findMark(page, "ongemak");
  await page.mouse.move(x, y);
  await page.keyboard.type(" Wij doen ons best en komen erop terug.", { delay: 25 });
  await expect(desk.card).toBeHidden();
});

test("comes by keyboard, says which it is, and is walked with the arrows", async ({ desk, extension }) => {
  const { page } = desk;
  await extension.press("next-finding", page);
  await expect(desk.card).toBeVisible();
  await expect(desk.card.locator(".dk-card-position")).toHaveText(/^1 of /);
  await expect(desk.box("reply")).toBeFocused();
  const first = await desk.card.getByRole("heading").textContent();
  await extension.press("next-finding", page);
  await expect(desk.card.locator(".dk-card-position")).toHaveText(/^2 of /);
  await extension.press("previous-finding", page);
  await expect(desk.card.getByRole("heading")).toHaveText(first ?? "");

  await extension.press("enter-card", page);
  await expect(desk.card.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(desk.card.locator("button:focus")).toHaveCount(1);
});

test("is entered by keyboard and left with Escape, which gives the caret back to where it was", async ({
  desk,
  extension,
}) => {
  const { page } = desk;
  await desk.enter("reply");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  await extension.press("enter-card", page);
  await expect(desk.card.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(desk.card).toBeHidden();
  await expect(desk.box("reply")).toBeFocused();
  await page.keyboard.type("#");
  expect((await desk.lines("reply"))[0]).toMatch(/^.+#.{3}$/);
});

test("the first wording is accepted by keyboard, without the card", async ({ desk, extension }) => {
  const { page } = desk;
  await clickMark(page, "ongemak");
  const wording = (await desk.card.getByTestId("replacement").first().textContent()) ?? "";
  await page.keyboard.press("ArrowRight");
  await extension.press("accept-replacement", page);
  await expect.poll(async () => (await desk.lines("reply")).join("\n")).toContain(wording);
  await expect(desk.card).toBeHidden();
  await expect(desk.box("reply")).toBeFocused();
});

test("accepting where there is no wording shows the card, which says why", async ({ desk, extension }) => {
  const { page } = desk;
  await clickMark(page, "Hierbij");
  await expect(desk.card.getByTestId("replacement")).toHaveCount(0);
  const before = await desk.lines("reply");
  // Escape closes the card also from the box; the site, which would close the reply, never hears of it.
  await page.keyboard.press("Escape");
  await expect(desk.card).toBeHidden();
  expect((await desk.taken()).keys).not.toContain("Escape");
  await extension.press("accept-replacement", page);
  await expect(desk.card).toContainText("Only you know what belongs here");
  expect(await desk.lines("reply")).toEqual(before);
});
