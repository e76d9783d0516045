import { expect, type Locator } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { type Desk, test } from "./desk.ts";

const letter = [
  "Geachte mevrouw Terwindt,",
  "",
  "Uw bericht is binnen. De monteur was ziek.",
  "",
  "Met vriendelijke groet,",
  "Sanne",
];

for (const [site, testPage, key] of [
  ["Gmail", findPage(gmailPages, "popout"), "reply"],
  ["Zendesk", findPage(zendeskPages, "email"), "4711"],
] as const) {
  test.describe(site, () => {
    test.beforeEach(async ({ desk }) => {
      await desk.open(testPage);
      await desk.box(key).click();
      await desk.page.keyboard.press("Control+a");
      for (const [index, line] of letter.entries()) {
        if (index > 0) await desk.page.keyboard.press("Enter");
        await desk.page.keyboard.type(line);
      }
      await expect(desk.badge).toHaveAccessibleName(
        "Empathy missing, apology missing, solution missing; nothing flagged",
      );
      await desk.openPanel();
    });

    test("each sentence goes where it belongs in the letter, and nothing reaches the page's shortcuts", async ({
      desk,
    }) => {
      const keysBefore = (await desk.taken()).keys.length;
      const sentences: Record<string, string> = {};
      for (const note of ["empathy", "apology", "solution"]) {
        sentences[note] = await insertFirst(desk, note);
        await expect.poll(async () => (await desk.lines(key)).join("\n"), note).toContain(sentences[note]);
      }
      const lines = await desk.lines(key);
      const at = (words: string | undefined) => lines.findIndex((line) => words !== undefined && line.includes(words));
      const order = [letter[0], sentences.empathy, sentences.apology, sentences.solution, letter[4]].map(at);
      expect(order, lines.join("\n")).not.toContain(-1);
      expect(order, lines.join("\n")).toEqual([...order].sort((a, b) => a - b));
      expect(at(letter[2])).toBeLessThan(at(letter[4]));
      for (const line of letter)
        expect(lines).toContain(line.slice(0, 20) === line ? line : lines.find((l) => l.includes(line)));

      const { saved, model } = await desk.saved(key);
      expect(saved).toBe(model);
      const { sent, keys } = await desk.taken();
      expect(sent).toEqual([]);
      expect(keys.slice(keysBefore)).toEqual([]);
    });

    test("one undo of the editor takes a sentence away again, and so does the panel's own", async ({ desk }) => {
      const { page } = desk;
      const before = await desk.lines(key);
      await insertFirst(desk, "empathy");
      await expect.poll(() => desk.lines(key)).not.toEqual(before);
      const after = await desk.lines(key);
      await desk.box(key).focus();
      await page.keyboard.press("Control+z");
      await expect.poll(() => desk.lines(key)).toEqual(before);
      await page.keyboard.press("Control+y");
      await expect.poll(() => desk.lines(key)).toEqual(after);

      await desk.panel.getByTestId("undo-change").click();
      await expect.poll(() => desk.lines(key)).toEqual(before);
      await expect(desk.notice).toHaveText("The change has been undone.");
      const { saved, model } = await desk.saved(key);
      expect(saved).toBe(model);
    });
  });
}

/** Inserts the first sentence that is offered for a note; what only the agent knows is typed. */
async function insertFirst({ panel, page }: Desk, note: string): Promise<string> {
  const item = panel.locator(`[data-note=${note}]`);
  const more = item.getByRole("button", { name: /sentences? that fits?/ });
  if ((await more.getAttribute("aria-expanded")) !== "true") await more.click();
  const form = item.locator("form").first();
  for (const field of await form.getByRole("textbox").all()) await fill(field, "jk 4");
  const sentence = (await form.locator("p").first().textContent()) ?? "";
  await form.getByTestId("insert-suggestion").click();
  await expect(page.locator("drieklank-assist")).toHaveCount(1);
  return sentence;
}

/** Letter by letter, as a person does: "j" and "k" are shortcuts in both sites. */
async function fill(field: Locator, words: string): Promise<void> {
  await field.click();
  await field.pressSequentially(words);
  await expect(field).toHaveValue(words);
}
