import { expect, type Page } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { type Desk, test } from "./desk.ts";
import { clickMark, expectMarked, findMark } from "./marks.ts";

test("an empty reply: nothing to read, and the panel says how it begins", async ({ desk }) => {
  await desk.open(findPage(gmailPages, "new-message-empty"));
  await desk.box("new").click();
  await expect(desk.badge).toHaveAccessibleName("Drieklank: nothing to read yet");
  await desk.openPanel();
  await expect(desk.panel).toContainText("Start writing");
  await desk.box("new").focus();
  await desk.page.keyboard.type("Dear Ms Moore, I am sorry.");
  await expect(desk.badge).toHaveAccessibleName(/^Empathy/);
});

test("only a quote: nothing of it is read as the reply", async ({ desk }) => {
  await desk.open(findPage(gmailPages, "popout-elsewhere"));
  await put(desk, "reply", ["", ""]);
  await desk.box("reply").locator("div").first().click();
  await expect(desk.badge).toHaveAccessibleName("Drieklank: nothing to read yet");
  await expectMarked(desk.page, []);
});

const phrase = "Eventueel ongemak betreuren wij ten zeerste, en wij komen er z.s.m. op terug. ";
const megabyte = phrase.repeat(Math.ceil(1_000_000 / phrase.length));

test("a draft of a megabyte: typing stays quick, nothing is marked, and the panel says why", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "reply-first"));
  await desk.enter("reply");
  await findMark(page, "ongemak");
  await put(desk, "reply", ["Beste lezer,", megabyte]);
  await desk.enter("reply");
  await expect(desk.badge).toHaveAccessibleName("Drieklank: too long to review");
  expect(await usualKey(page, "Wij danken u."), "ms").toBeLessThan(250);
  await expectMarked(page, []);
  await desk.openPanel();
  await expect(desk.notice).toHaveText("This text is too long to review while you write.");
  expect((await desk.lines("reply"))[0]).toBe("Beste lezer,Wij danken u.");
});

test("a megabyte in our own check page: the same", async ({ extension }) => {
  const popup = await extension.openPage("popup.html");
  const reply = popup.getByRole("textbox", { name: "The reply" });
  await reply.fill(megabyte);
  await expect(popup.getByTestId("notice")).toHaveText("This text is too long to review while you write.");
  await reply.press("Control+Home");
  const ours = await usualKey(popup, "Wij danken u.");
  expect((await reply.inputValue()).slice(0, 30)).toBe("Wij danken u.Eventueel ongemak");

  // A text of this size costs the browser alone some 150 ms a key.
  const bare = await extension.context.newPage();
  await bare.setContent('<textarea rows="10" style="width: 600px; font: 13px/1.45 sans-serif"></textarea>');
  await bare.locator("textarea").fill(megabyte);
  await bare.locator("textarea").press("Control+Home");
  expect(ours).toBeLessThan(3 * (await usualKey(bare, "Wij danken u.")));
});

test("another language: said calmly, nothing is marked", async ({ desk }) => {
  await desk.open(findPage(zendeskPages, "email"));
  await replaceAll(
    desk,
    "4711",
    "Sehr geehrte Frau Terwindt, wir bedauern die entstandenen Unannehmlichkeiten zutiefst.",
  );
  await expect(desk.badge).toHaveAccessibleName("Drieklank: not in English or Dutch, nothing is marked");
  await desk.openPanel();
  await expect(desk.notice).toHaveText("This reply is neither English nor Dutch, so nothing is said about it.");
  await expectMarked(desk.page, []);
});

for (const [name, before, after] of [
  ["emoji", "👩‍🔧🇳🇱 Beste Bo 👋🏽, excuses voor ", " 🙏 tot morgen 😀"],
  ["right-to-left words", "Beste שלום עולם, excuses voor ", " مرحبا tot morgen"],
  ["half a surrogate pair", "Beste \ud83d Bo, excuses voor ", " \ude00 tot morgen"],
  ["text that looks like HTML", "Beste <b>Bo</b> &amp; co, excuses voor ", " <script>alert(1)</script> tot morgen"],
] as const)
  test(`${name}: only the phrase changes, every other character stays`, async ({ desk }) => {
    const { page } = desk;
    await desk.open(findPage(gmailPages, "popout"));
    await put(desk, "reply", [`${before}eventueel ongemak${after}`]);
    await desk.box("reply").locator("div").first().click();
    await clickMark(page, "eventueel ongemak");
    const words = (await findMark(page, "eventueel ongemak")).words;
    const wording = (await desk.card.getByTestId("replacement").first().textContent()) ?? "";
    await desk.card.getByTestId("replacement").first().click();
    const line = `${before}eventueel ongemak${after}`.replace(words, wording);
    await expect.poll(() => rawLine(page)).toBe(line);
    await page.keyboard.press("Control+z");
    await expect.poll(() => rawLine(page)).toBe(`${before}eventueel ongemak${after}`);
  });

test("what looks like HTML in a filled gap is inserted as text", async ({ desk }) => {
  const { page } = desk;
  await desk.open(findPage(gmailPages, "popout"));
  await desk.enter("reply");
  await desk.openPanel();
  const note = desk.panel.locator("[data-note=solution]");
  await note.getByRole("button", { name: /that fits?/ }).click();
  const form = note
    .locator("form")
    .filter({ has: page.getByRole("textbox") })
    .first();
  const html = `<img src=x onerror="document.title='run'"> & "zo"`;
  for (const field of await form.getByRole("textbox").all()) await field.fill(html);
  await form.getByTestId("insert-suggestion").click();
  await expect(desk.notice).toHaveText("The sentence has been added.");
  expect((await desk.lines("reply")).join("\n")).toContain(html);
  expect(await desk.box("reply").locator("img").count()).toBe(0);
  await expect(page).not.toHaveTitle("run");
});

/** As the site itself fills a box; what stands after the agent's lines stays. */
async function put(desk: Desk, key: string, lines: readonly string[]): Promise<void> {
  await desk.box(key).evaluate((box, words) => {
    const own = [...box.querySelectorAll(":scope > div:not([data-expect])")];
    const made = words.map((line) => {
      const element = document.createElement("div");
      element.append(line === "" ? document.createElement("br") : line);
      return element;
    });
    box.prepend(...made);
    for (const element of own) element.remove();
  }, lines);
}

async function replaceAll(desk: Desk, key: string, words: string): Promise<void> {
  await desk.box(key).click();
  await desk.page.keyboard.press("Control+a");
  await desk.page.keyboard.type(words);
}

/** Types letter by letter; the median time from a key until the page answers again (ms). */
async function usualKey(page: Page, words: string): Promise<number> {
  const times: number[] = [];
  for (const letter of words) {
    const started = Date.now();
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    times.push(Date.now() - started);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

const rawLine = (page: Page) =>
  page.evaluate(() => {
    const words = document.querySelector('[data-expect-key="reply"] > div')?.textContent ?? "";
    return words.replaceAll("\u00a0", " ");
  });
