import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { openEverything, test } from "./desk.ts";
import { clickMark, findMark } from "./marks.ts";

/** Every word of the interface that is another one in Dutch. */
async function englishWords(): Promise<Set<string>> {
  const words = new Set<string>();
  for (const file of ["", "pages/"]) {
    const [en, nl] = await Promise.all(
      ["en", "nl"].map(async (language) =>
        leaves(JSON.parse(await readFile(`assets/locales/${file}${language}.json`, "utf8"))),
      ),
    );
    for (const [key, value] of en ?? []) if (nl?.get(key) !== value && !value.includes("{")) words.add(value);
  }
  return words;
}

function leaves(messages: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${path}.${key}`, value]] : [...leaves(value, `${path}.${key}`)],
    ),
  );
}

/** What a person reads or hears: texts and names, also in our shadow root. */
function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("drieklank-assist")?.shadowRoot ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) words.push(walker.currentNode.nodeValue ?? "");
    for (const element of root.querySelectorAll("[aria-label], [title], [placeholder]"))
      words.push(...["aria-label", "title", "placeholder"].flatMap((name) => element.getAttribute(name) ?? []));
    return words.map((each) => each.trim()).filter((each) => each !== "" && each !== "English");
  });
}

test.beforeEach(async ({ extension, page: _page }) => {
  const options = await extension.openPage("options.html#language");
  await options.getByLabel("Nederlands").click();
  await expect(options.getByText("Bewaard", { exact: true })).toBeVisible();
  await options.close();
});

test("in a page everything is said in Dutch", async ({ desk }) => {
  const english = await englishWords();
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await findMark(page, "ongemak");
  await expect(desk.badge).toHaveAccessibleName(/^Begrip .+, verontschuldiging .+, oplossing .+; \d formuleringen$/);
  await clickMark(page, "ongemak");
  await expect(desk.card).toBeVisible();
  expect((await shownWords(page)).filter((words) => english.has(words))).toEqual([]);
  await desk.openPanel();
  await openEverything(desk.panel);
  const words = await shownWords(page);
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((each) => english.has(each))).toEqual([]);
});

test("on our own pages everything is said in Dutch", async ({ extension }) => {
  const english = await englishWords();
  const page = await extension.context.newPage();
  const parts = ["sites", "writing", "language", "ignored", "register", "keyboard", "privacy"].map(
    (part) => `options.html#${part}`,
  );
  for (const path of ["welcome.html", "popup.html", "sidepanel.html", ...parts]) {
    await page.goto("about:blank");
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await expect(page.locator("[lang=nl]").first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    expect(
      (await shownWords(page)).filter((words) => english.has(words)),
      path,
    ).toEqual([]);
  }
});
