import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { editorPages } from "../../pages/elsewhere/editors.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import type { Extension } from "./launch.ts";
import { findMark, markedWords, paintedMarks } from "./marks.ts";

test.beforeAll(async ({ extension }) => {
  const options = await extension.openPage("options.html#sites");
  await options.getByLabel("Add a helpdesk or webmail").fill("editors.example.com");
  await options.getByRole("button", { name: "Turn on", exact: true }).click();
  await expect(options.getByRole("list", { name: "Other sites" })).toContainText("editors.example.com");
  await options.close();
});
test.afterAll(({ extension }) => withdraw(extension));

for (const name of [
  "frame-written",
  "frame-srcdoc",
  "frame-design-mode",
  "shadow",
  "plain-text-only",
  "textarea",
  "right-to-left",
])
  test(`${name}: marked, carded and mended in place`, async ({ desk }) => {
    const { page } = desk;
    await desk.open(findPage(editorPages, name));
    const { scope, body, read } = await fieldOf(page, name);
    await body.click({ position: { x: 300, y: 8 } });
    await findMark(scope, "inconvenience");
    const badge = scope.locator("drieklank-assist").getByTestId("badge");
    await expect(badge).toHaveAccessibleName(/^Empathy .+, apology .+, solution .+; \d phrases$/);

    const before = await read();
    const { x, y } = await findMark(scope, "inconvenience");
    const corner = name.startsWith("frame") ? await page.locator("#reply").boundingBox() : { x: 0, y: 0 };
    await page.mouse.click(x + (corner?.x ?? 0), y + (corner?.y ?? 0));
    const card = scope.locator("drieklank-assist").getByTestId("card");
    await expect(card).toBeVisible();
    const wording = (await card.getByTestId("replacement").first().textContent()) ?? "";
    await card.getByTestId("replacement").first().click();
    await expect.poll(read).toContain(wording);
    expect((await read()).split("\n").length).toBe(before.split("\n").length);
    await page.keyboard.press("Control+z");
    await expect.poll(read).toBe(before);
  });

test("a one-line field is not offered", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(editorPages, "input"));
  await page.locator("#reply").click();
  await page.keyboard.type("!");
  await expect(page.locator("#reply")).toHaveValue(/!/);
  expect(await paintedMarks(page)).toEqual([]);
  await expect(page.locator("drieklank-assist")).toHaveCount(0);
});

test("marks over a text field follow its words when it scrolls, grows or moves", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(editorPages, "textarea"));
  const field = page.locator("#reply");
  await field.click();
  const before = await findMark(page, "inconvenience");
  await page.evaluate(() => document.querySelector("p")?.style.setProperty("margin-bottom", "80px"));
  await expect.poll(async () => Math.round((await findMark(page, "inconvenience")).y - before.y)).toBeGreaterThan(50);

  const letter = await field.inputValue();
  await field.fill(`${"\n".repeat(40)}${letter}`);
  await findMark(page, "inconvenience");
  await field.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(async () => (await findMark(page, "inconvenience")).y).toBeGreaterThan(600);
  expect(await markedWords(page)).toContain("Dear customer");
});

test("from right to left the badge stands in the other corner", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(editorPages, "right-to-left"));
  await page.locator("#reply").click();
  await expect(desk.badge).toBeVisible();
  const [badge, box] = [await desk.badge.boundingBox(), await page.locator("#reply").boundingBox()];
  expect((badge?.x ?? 0) + (badge?.width ?? 0)).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0) / 2);
  await desk.openPanel();
  await expect(desk.panel).toBeInViewport({ ratio: 0.99 });
});

/** Where the field lives, what can be clicked in it, and its text line by line. */
async function fieldOf(page: Page, name: string) {
  const field = page.locator("#reply");
  if (name.startsWith("frame")) {
    const frame = (await (await field.elementHandle())?.contentFrame()) as Frame;
    const body = frame.locator("body");
    return { scope: frame, body, read: () => linesIn(body) };
  }
  const body = name === "shadow" ? field.locator("div") : field;
  const read = () => (name === "textarea" ? body.inputValue() : linesIn(body));
  return { scope: page, body, read };
}

// biome-ignore lint/performance/useDomNodeTextContent: with its line breaks.
const linesIn = (body: Locator) => body.innerText();

async function withdraw(extension: Extension): Promise<void> {
  const options = await extension.openPage("options.html#sites");
  const remove = options.getByRole("button", { name: "Remove editors.example.com" });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await options.close();
}
