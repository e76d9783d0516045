import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";
import { findMark, markedWords } from "./marks.ts";

const group = (page: Page, name: string) => page.getByRole("heading", { level: 3, name: new RegExp(`^${name}`) });

test("a preset is made from a duplicate, tried, used in Gmail, switched off in the panel, exported and taken in again", async ({
  desk,
  extension,
}) => {
  test.slow();
  const options = await extension.openPage("options.html#presets");
  await options.getByLabel("Name", { exact: true }).fill("Team Noord");
  await options.getByRole("button", { name: "Make a preset" }).click();
  await expect(options.getByRole("heading", { level: 2, name: "Team Noord" })).toBeVisible();
  await options.getByRole("button", { name: "Duplicate" }).click();
  await expect(options.getByRole("heading", { level: 2, name: "Copy of Team Noord" })).toBeVisible();

  // A phrase is avoided, and the preview shows it.
  await group(options, "Phrases").getByRole("button").click();
  await options.getByLabel("A phrase to avoid").fill("bezorgkosten");
  await options.getByRole("button", { name: "Avoid it" }).click();
  await options.getByLabel("A phrase to avoid").fill("medewerker");
  await options.getByRole("button", { name: "Avoid it" }).click();
  await options.getByRole("button", { name: /^medewerker/ }).click();
  await options.getByLabel("Better wordings").fill("collega");
  await options.getByLabel("Why").fill("Wij zijn collega’s.");
  await options.getByLabel("Letter", { exact: true }).selectOption({ label: "2. Te late bezorging" });
  await expect(options.getByTestId("preview-letter").locator("mark", { hasText: "bezorgkosten" })).toBeVisible();
  // What is not valid stays where it is typed, and is not saved.
  const name = options.getByLabel("Name", { exact: true });
  await name.fill("");
  await expect(options.getByText("Something has to stand here.")).toBeVisible();
  await expect(options.getByRole("heading", { level: 2, name: "Copy of Team Noord" })).toBeVisible();
  await name.fill("Kopie Noord");
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();

  // Used for Gmail: the finding is there.
  await options.getByLabel("Site", { exact: true }).fill("https://mail.google.com/mail");
  await options.getByRole("button", { name: "Use it here" }).click();
  await expect(options.getByRole("list", { name: "Where it is used" })).toContainText("mail.google.com");

  const { page } = desk;
  await page.bringToFront();
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await page.keyboard.type(" Onze medewerker belt u.");
  await findMark(page, "medewerker");
  await desk.openPanel();
  const choice = desk.panel.getByTestId("preset");
  await expect(choice).toHaveValue("copy-of-team-noord");
  await choice.selectOption("No preset");
  await expect.poll(async () => (await markedWords(page)).join()).not.toContain("medewerker");
  await choice.selectOption("Kopie Noord");
  await findMark(page, "medewerker");

  // Away and back: first by undoing, then by the file.
  await options.bringToFront();
  await options.getByRole("link", { name: "All presets" }).click();
  const item = options.getByTestId("preset-copy-of-team-noord");
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    item.getByRole("button", { name: /^Export/ }).click(),
  ]);
  const file = await readFile(await download.path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ id: "copy-of-team-noord", name: "Kopie Noord" });
  for (const back of ["undo", "file"] as const) {
    await item.getByRole("button", { name: /^Delete/ }).click();
    await item.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(item).toHaveCount(0);
    if (back === "undo") await options.getByRole("button", { name: "Put it back" }).click();
    else {
      await drop(options, "broken.json", '{ "schemaVersion": 2 ');
      await expect(options.getByText("This file cannot be used as a preset.")).toBeVisible();
      await drop(options, "kopie.json", file);
      await expect(options.getByRole("heading", { level: 2, name: "Kopie Noord" })).toBeVisible();
      await options.goBack();
    }
    await expect(item).toBeVisible();
  }
  await drop(options, "kopie.json", file.replace("collega’s", "team"));
  await expect(options.getByRole("list", { name: "Differences" }).first().getByRole("listitem")).toHaveText(
    /A phrase to avoid: “medewerker”: Why.*collega’s.*team/,
  );
});

test("what a team has settled says whose it is, and ignoring in one letter stays", async ({ desk, extension }) => {
  const options = await extension.openPage("options.html#presets");
  await options.getByLabel("Name", { exact: true }).fill("Vast");
  await options.getByRole("button", { name: "Make a preset" }).click();
  await options.getByLabel("Who answers for it").fill("Team kwaliteit");
  await group(options, "Settled for everybody").getByRole("button").click();
  await options.getByRole("checkbox", { name: "which rules are on" }).check();
  await options.getByRole("button", { name: "Use it here" }).click();
  await expect(options.getByRole("list", { name: "Where it is used" })).toContainText("Everywhere");

  await desk.page.bringToFront();
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  const { x, y } = await findMark(desk.page, "ongemak");
  await desk.page.mouse.click(x, y);
  await expect(desk.card.getByRole("button", { name: "Ignore in this letter" })).toBeVisible();
  await expect(desk.card.getByRole("button", { name: "Switch this rule off" })).toHaveCount(0);
  await expect(desk.card).toContainText("Team kwaliteit has settled which rules apply.");
});

/** Drops a file on the page's drop zone, as a person does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text as string], name as string, { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.getByText("Drop a preset file here").dispatchEvent("drop", { dataTransfer: data });
}
