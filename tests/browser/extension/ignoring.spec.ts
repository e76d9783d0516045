import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { clickMark, findMark, markedWords } from "./marks.ts";

const ongemak = /ongemak/i;

test.beforeEach(async ({ desk }) => {
  await desk.open(findPage(gmailPages, "several"));
  for (const key of ["popout", "reply"]) await desk.enter(key);
  await expect.poll(async () => (await markedWords(desk.page)).filter((words) => ongemak.test(words)).length).toBe(2);
});

test("in this letter: gone here, still marked in the other reply, nothing stored", async ({ desk, extension }) => {
  const { page } = desk;
  await clickMark(page, "ongemak");
  await desk.card.getByRole("button", { name: "Ignore in this letter" }).click();
  await expect(desk.card).toBeHidden();
  await expect.poll(async () => (await markedWords(page)).filter((words) => ongemak.test(words)).length).toBe(1);
  await page.keyboard.type(" Dag.");
  await expect.poll(async () => (await markedWords(page)).filter((words) => ongemak.test(words)).length).toBe(1);

  const options = await extension.openPage("options.html#ignored");
  await expect(options.getByText("No phrase yet.")).toBeVisible();
  await expect(options.getByText("No rule yet.")).toBeVisible();
});

for (const [choice, list] of [
  ["Never flag this phrase", "Phrases that are never flagged"],
  ["Switch this rule off", "Rules that are switched off"],
] as const)
  test(`${choice}: gone everywhere, listed in Options, and back when it is taken off the list`, async ({
    desk,
    extension,
  }) => {
    const { page } = desk;
    await clickMark(page, "ongemak");
    await desk.card.getByRole("button", { name: choice }).click();
    await expect(desk.card).toBeHidden();
    await expect.poll(async () => (await markedWords(page)).filter((words) => ongemak.test(words)).length).toBe(0);

    const options = await extension.openPage("options.html#ignored");
    const item = options.getByRole("list", { name: list }).getByRole("listitem");
    await expect(item).toHaveCount(1);
    await item.getByRole("button").click();
    await expect(item).toHaveCount(0);
    await options.close();
    await findMark(page, "ongemak");
    await expect.poll(async () => (await markedWords(page)).filter((words) => ongemak.test(words)).length).toBe(2);
  });

test("all safe ones are fixed together, after a look at what changes, and taken back together", async ({ desk }) => {
  const { page } = desk;
  await desk.box("reply").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Beste Femke, middels deze mail laat ik weten dat u mij te allen tijde kunt bellen.");
  await desk.openPanel();
  const before = await desk.lines("reply");
  await desk.panel.getByRole("button", { name: "Fix all safe ones" }).click();
  await expect(desk.panel.getByTestId("change-preview").getByRole("listitem")).toHaveCount(2);
  expect(await desk.lines("reply")).toEqual(before);
  await desk.panel.getByTestId("apply-all").click();
  await expect.poll(async () => (await desk.lines("reply")).join()).not.toMatch(/middels|te allen tijde/);
  await desk.panel.getByTestId("undo-change").click();
  await expect.poll(() => desk.lines("reply")).toEqual(before);
  await expect(desk.panel.getByTestId("undo-change")).toHaveCount(0);
});

test("a letter is turned from u to je and back, and a quote stays as it is", async ({ desk }) => {
  const { page } = desk;
  await desk.box("reply").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(
    'Beste Femke, u hebt gelijk. Morgen krijgt u uw geld terug. U schreef: "Kunt u mij bellen?"',
  );
  await desk.openPanel();
  const before = await desk.lines("reply");
  await desk.panel.getByRole("button", { name: "Say “je” throughout" }).click();
  await desk.panel.getByTestId("apply-all").click();
  await expect
    .poll(async () => (await desk.lines("reply")).join(" "))
    .toBe('Beste Femke, je hebt gelijk. Morgen krijg je je geld terug. Je schreef: "Kunt u mij bellen?"');
  await desk.panel.getByTestId("undo-change").click();
  await expect.poll(() => desk.lines("reply")).toEqual(before);
});
