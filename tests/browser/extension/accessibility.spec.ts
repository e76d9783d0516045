import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { openEverything, test } from "./desk.ts";
import { clickMark, findMark } from "./marks.ts";

/** What axe has to say, one line each. */
async function complaints(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`in a page, axe finds nothing on badge, panel and card (${colorScheme})`, async ({ desk, extension }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme });
    await desk.open(findPage(gmailPages, "popout"));
    if (colorScheme === "dark")
      await page.addStyleTag({
        content: "body, .AD, .editable { background: #202124 !important; color: #e8eaed !important }",
      });
    await desk.enter("reply");
    await findMark(page, "ongemak");
    expect(await complaints(page, "drieklank-assist")).toEqual([]);
    await extension.press("next-finding", page);
    await extension.press("next-finding", page);
    await expect(desk.card).toBeVisible();
    expect(await complaints(page, "drieklank-assist")).toEqual([]);
    await desk.openPanel();
    await openEverything(desk.panel);
    expect(await complaints(page, "drieklank-assist")).toEqual([]);
  });

  test(`on our own pages, axe finds nothing (${colorScheme})`, async ({ extension }) => {
    test.slow();
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme });
    const at = (path: string) => page.goto(`chrome-extension://${extension.id}/${path}`);
    await at("welcome.html");
    await findMark(page, "inconvenience");
    expect(await complaints(page), "welcome").toEqual([]);

    await at("popup.html");
    expect(await complaints(page), "popup, empty").toEqual([]);
    await page
      .getByRole("textbox", { name: "The reply" })
      .fill("Dear Ms Moore, we apologise for any inconvenience. ASAP");
    await page.getByRole("button", { name: "Add the customer’s message" }).click();
    await clickMark(page, "inconvenience");
    await expect(page.getByTestId("card")).toBeVisible();
    expect(await complaints(page), "popup, with a card").toEqual([]);

    await at("sidepanel.html");
    await expect(page.getByRole("heading", { name: "No reply in use" })).toBeVisible();
    expect(await complaints(page), "side panel").toEqual([]);

    for (const part of ["sites", "presets", "writing", "language", "ignored", "register", "keyboard", "privacy"]) {
      await at(`options.html#${part}`);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      expect(await complaints(page), `options, ${part}`).toEqual([]);
      await page.goto("about:blank");
    }

    await at("options.html#presets");
    await page.getByLabel("Name", { exact: true }).fill("Team Noord");
    await page.getByRole("button", { name: "Make a preset" }).click();
    await expect(page.getByTestId("preview-letter")).toBeVisible();
    for (const group of await page.locator(".dk-group > * > button").all())
      if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
    await page.getByLabel("Name", { exact: true }).fill("");
    await expect(page.getByText("Something has to stand here.")).toBeVisible();
    expect(await complaints(page), "options, a preset").toEqual([]);
  });
}

test("the focus is never taken: not by the badge, the marks, the card, the panel, or news", async ({
  desk,
  extension,
}) => {
  const { page } = desk;
  await desk.open(findPage(zendeskPages, "email"));
  await desk.enter("4711", 1);
  const box = desk.box("4711");
  await findMark(page, "ongemak");
  await expect(box).toBeFocused();
  await desk.openPanel();
  await expect(box).toBeFocused();
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
  await expect(box).toBeFocused();
  await extension.press("next-finding", page);
  await expect(box).toBeFocused();
  await desk.card.getByRole("button", { name: "Ignore in this letter" }).click();
  await expect(desk.card).toBeHidden();
  await box.focus();
  await page.keyboard.type("!");
  await expect(box).toBeFocused();
});

test("the main job by keyboard alone", async ({ desk, extension }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.box("reply").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await findMark(page, "ongemak");

  // A phrase: to the card, into it, take the first wording, and the caret is back in the text.
  await extension.press("next-finding", page);
  await expect(desk.card).toBeVisible();
  while (!(await desk.card.getByTestId("replacement").first().isVisible())) await extension.press("next-finding", page);
  const wording = (await desk.card.getByTestId("replacement").first().textContent()) ?? "";
  await extension.press("enter-card", page);
  await tabTo(page, desk.card.getByTestId("replacement").first());
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await desk.lines("reply")).join("\n")).toContain(wording);
  await expect(desk.card).toBeHidden();
  await expect(desk.box("reply")).toBeFocused();
  await page.keyboard.type("#");
  expect((await desk.lines("reply"))[0]).toMatch(/#$/);
  await page.keyboard.press("Backspace");

  // A missing note: to the panel, into its first sentence with a gap, fill it, insert.
  await extension.press("toggle-panel", page);
  await expect(desk.panel.locator(":focus")).toHaveCount(1);
  const solution = desk.panel.locator("[data-note=solution]");
  await tabTo(page, solution.getByRole("button", { name: /that fits?/ }));
  await page.keyboard.press("Enter");
  const field = solution.getByRole("textbox").first();
  await tabTo(page, field);
  const form = solution
    .locator("form")
    .filter({ has: page.getByRole("textbox") })
    .first();
  for (const gap of await form.getByRole("textbox").all()) {
    await tabTo(page, gap);
    await page.keyboard.type("vrijdag");
  }
  await page.keyboard.press("Enter");
  await expect(desk.notice).toHaveText("The sentence has been added.");
  await extension.press("toggle-panel", page);
  await expect(desk.panel).toBeHidden();

  // And away with Escape: the caret is where it was.
  await desk.box("reply").focus();
  await page.keyboard.press("Control+Home");
  await extension.press("toggle-panel", page);
  await expect(desk.panel.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(desk.panel).toBeHidden();
  await expect(desk.box("reply")).toBeFocused();
  await page.keyboard.type("#");
  expect((await desk.lines("reply"))[0]).toMatch(/^#/);
  expect((await desk.taken()).sent).toEqual([]);
});

for (const [width, height] of [
  [640, 360],
  [360, 640],
] as const)
  test(`at ${width} by ${height} pixels (a big screen at 200 %, a phone) card and panel are seen whole`, async ({
    desk,
  }) => {
    const { page } = desk;
    await page.setViewportSize({ width, height });
    await desk.open(findPage(gmailPages, "reply-second"));
    await desk.enter("reply", 1);
    await clickMark(page, "ongemak");
    await expect(desk.card).toBeInViewport({ ratio: 0.99 });
    await desk.openPanel();
    await expect(desk.panel).toBeInViewport({ ratio: 0.99 });
    await desk.panel.getByTestId("insert-suggestion").first().scrollIntoViewIfNeeded();
    await expect(desk.panel.getByTestId("insert-suggestion").first()).toBeInViewport({ ratio: 0.99 });
  });

test("in forced colours everything keeps its outline", async ({ desk }) => {
  const { page } = desk;
  await page.emulateMedia({ forcedColors: "active" });
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await findMark(page, "ongemak");
  await desk.openPanel();
  for (const part of [desk.badge, desk.panel, desk.panel.getByTestId("insert-suggestion").first()]) {
    const border = await part.evaluate((element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return { borderTopStyle, wide: Number.parseFloat(borderTopWidth) >= 1 };
    });
    expect(border).toEqual({ borderTopStyle: "solid", wide: true });
  }
});

/** Walks with the Tab key until the element has the focus. */
async function tabTo(page: Page, element: ReturnType<Page["locator"]>): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await element.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not to be reached with the Tab key");
}
