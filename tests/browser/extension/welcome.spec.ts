import { expect, type Page } from "@playwright/test";
import { test } from "./desk.ts";
import { launchExtension } from "./launch.ts";
import { findMark } from "./marks.ts";

test("opens by itself after the installation, with nothing turned on", async () => {
  const extension = await launchExtension();
  await expect
    .poll(() => extension.context.pages().map((page) => page.url()))
    .toContain(`chrome-extension://${extension.id}/welcome.html`);
  const worker = await extension.worker();
  const origins = await worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  expect(origins.filter((origin) => origin.startsWith("https://"))).toEqual([]);
  await extension.close();
});

for (const [language, phrase, day] of [
  ["English", "inconvenience", "Friday 28 November"],
  ["Nederlands", "ongemak", "vrijdag 28 november"],
] as const)
  test(`the exercise can be done to its end: ${language}`, async ({ extension }) => {
    const page = await extension.openPage("welcome.html");
    await page.getByRole("radio", { name: language }).click();
    await findMark(page, phrase);
    await mendEverything(page, day);
    await expect(page.getByText("That is a better letter. All three notes sound.")).toBeVisible();
    await page.getByRole("button", { name: "Start again" }).click();
    await findMark(page, phrase);
    await expect(page.getByText("That is a better letter.")).toHaveCount(0);
  });

/** Each phrase is mended, or left out where only its writer knows better words; then what is missing is inserted. */
async function mendEverything(page: Page, day: string): Promise<void> {
  const panel = page.getByTestId("panel");
  const reply = page.getByRole("textbox", { name: "Your reply" });
  const excerpts = panel.locator(".dk-finding-excerpt");
  for (let [excerpt] = await excerpts.allTextContents(); excerpt; [excerpt] = await excerpts.allTextContents()) {
    const before = await reply.inputValue();
    const wording = panel.getByTestId("finding").first().getByTestId("replacement").filter({ hasNotText: "[" }).first();
    if (await wording.isVisible()) await wording.click();
    else await reply.fill(withoutSentence(before, excerpt));
    await expect(reply).not.toHaveValue(before);
    await expect(excerpts.filter({ hasText: excerpt })).toHaveCount(0);
  }
  for (const note of ["empathy", "apology", "solution"]) {
    const item = panel.locator(`[data-note=${note}]`);
    if (/strong|weak/.test((await item.getAttribute("data-strength")) ?? "")) continue;
    const more = item.getByRole("button", { name: /that fits?/ });
    if ((await more.getAttribute("aria-expanded")) !== "true") await more.click();
    const form = item.locator("form").first();
    for (const field of await form.getByRole("textbox").all()) await field.fill(day);
    await form.getByTestId("insert-suggestion").click();
    await expect(item).toHaveAttribute("data-strength", /strong|weak/);
  }
}

function withoutSentence(letter: string, excerpt: string): string {
  const lines = letter.split("\n").map((line) =>
    line
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => !sentence.includes(excerpt))
      .join(" "),
  );
  return lines.join("\n");
}

declare const chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
