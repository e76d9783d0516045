import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { DemoLanguage, JobOptions } from "./main-job.ts";
import { projectFolder } from "./project-folder.ts";

/** The ready-made preset that is made one's own for the picture. */
const begunWith: Record<DemoLanguage, string> = { nl: "warm-webshop", en: "uk-helpdesk" };

/**
 * Shows what a team lead does: looks at the ready-made presets, and makes one their own. `options`: the address of the
 * extension's options. Throws when any of it does not happen.
 */
export async function showPresets(
  page: Page,
  options: string,
  { language, screenshots, say }: JobOptions,
): Promise<void> {
  const picture = async (name: string) => {
    const path = join(screenshots, `${name}.png`);
    await page.screenshot({ path });
    say(`  screenshot: ${path}`);
  };
  // Whatever language the browser speaks.
  const words = await Promise.all(["en", "nl"].map(readWords));
  const button = new RegExp(`^(?:${words.map(({ presets }) => presets.makeOwn).join("|")})\\b`);
  await page.goto(`${options}#presets`);
  const readyMade = page.getByTestId(`preset-${begunWith[language]}`);
  await readyMade.getByRole("button", { name: button }).waitFor();
  await picture("5-presets");
  await readyMade.getByRole("button", { name: button }).click();
  await page.getByTestId("preview-letter").waitFor();
  // The letter that leaves most to mend.
  await page.getByTestId("preview").getByRole("combobox").selectOption({ index: 1 });
  await page.getByTestId("preview-letter").locator("mark").first().waitFor();
  await picture("6-preset-editor");
}

async function readWords(language: string): Promise<{ presets: { makeOwn: string } }> {
  return JSON.parse(await readFile(join(projectFolder, `assets/locales/pages/${language}.json`), "utf8"));
}
