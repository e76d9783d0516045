import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Draft } from "../core/contract.ts";
import { defaultPreset } from "../core/presets/preset.ts";
import { review } from "../core/review.ts";
import { projectFolder } from "./project-folder.ts";
import { formatReview } from "./report.ts";

export type DemoLanguage = "nl" | "en";

/** The complaint that the job answers, and what only the agent knows: the words for the gaps in a suggested sentence. */
export const jobs = {
  nl: {
    conversation: "wasmachine",
    customer: "Joke Vlasblom",
    gaps: { datum: "vrijdag 28 november", tijd: "12.00 uur", bedrag: "€ 54" },
    otherGap: "uw wasmachine vier keer niet gekomen is",
  },
  en: {
    conversation: "parcel-rain",
    customer: "Carys Holloway-Dent",
    gaps: { date: "Friday 28 November", time: "noon", amount: "£84.99" },
    otherGap: "the doll's house was left in the rain",
  },
} as const;

export interface JobOptions {
  language: DemoLanguage;
  screenshots: string;
  say(line: string): void;
}

/**
 * The main job from beginning to end, as a person would do it: opens a complaint, types a run-of-the-mill reply, reads the
 * review, takes one better wording and inserts one missing sentence. Throws when any of it does not happen.
 */
export async function runMainJob(page: Page, url: string, { language, screenshots, say }: JobOptions): Promise<void> {
  const job = jobs[language];
  await mkdir(screenshots, { recursive: true });
  let pictures = 0;
  const picture = async (name: string) => {
    const path = join(screenshots, `${++pictures}-${name}.png`);
    await page.screenshot({ path });
    say(`  screenshot: ${path}`);
  };

  await page.goto(`${url}#${language}/${job.conversation}`);
  const subject = await page.getByRole("heading", { level: 1 }).textContent();
  say(`Opened the complaint “${subject}”.`);
  const box = page.locator(".reply .box");
  await box.click();
  await typeReply(page, await readTypicalReply(language, job.conversation));
  say("Typed a run-of-the-mill reply.");

  const ours = page.locator("drieklank-assist");
  const badge = ours.getByTestId("badge");
  await expectSoon(badge, "the badge in the reply box");
  await ours.locator(".dk-badge-read, .dk-badge-ready").waitFor({ timeout: 10_000 });
  const draft: Draft = {
    text: await shownText(box),
    complaint: await shownText(page.locator("[itemprop=text]").last()),
  };
  say(`The badge says: ${await badge.getAttribute("aria-label")}\n`);
  say(formatReview(review(draft, { preset: defaultPreset, now: new Date() }), draft));
  await picture("review");

  await badge.click();
  const panel = ours.getByTestId("panel");
  await expectSoon(panel, "the panel");
  await expectSoon(panel.getByText(job.customer), "the customer's name in the panel");
  await picture("panel");

  const replaced = await changeOf(box, () => takeFirstReplacement(panel));
  say(`Took a better wording:\n${replaced}`);
  await picture("replaced");

  const inserted = await changeOf(box, () => insertFirstSuggestion(panel, job));
  say(`Inserted a missing sentence:\n${inserted}`);
  await picture("inserted");
}

async function readTypicalReply(language: DemoLanguage, id: string): Promise<readonly string[]> {
  const file = join(projectFolder, `assets/demo/messages/${language}.json`);
  const conversations = JSON.parse(await readFile(file, "utf8")) as { id: string; typicalReply: string[] }[];
  const found = conversations.find((conversation) => conversation.id === id);
  if (!found) throw new Error(`The demo inbox has no complaint "${id}".`);
  return found.typicalReply;
}

async function typeReply(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
}

/** The first that is complete as it stands; else the first, with a gap in it that a person would fill. */
async function takeFirstReplacement(panel: Locator): Promise<void> {
  const replacements = (finding: Locator) => finding.getByTestId("replacement");
  let first: Locator | null = null;
  for (const finding of await panel.getByTestId("finding").all()) {
    await unfold(finding);
    const complete = replacements(finding).filter({ hasNotText: "[" }).first();
    if (await complete.isVisible()) return complete.click();
    if (first === null && (await replacements(finding).first().isVisible())) first = finding;
  }
  if (first === null) throw new Error("There should be a better wording in the panel, and there is not.");
  await unfold(first);
  await replacements(first).first().click();
}

async function unfold(finding: Locator): Promise<void> {
  const summary = finding.getByRole("button").first();
  if ((await summary.getAttribute("aria-expanded")) !== "true") await summary.click();
}

async function insertFirstSuggestion(panel: Locator, job: (typeof jobs)[DemoLanguage]): Promise<void> {
  const insert = panel.getByTestId("insert-suggestion").first();
  await expectSoon(insert, "a sentence to insert");
  const form = panel
    .locator("form")
    .filter({ has: insert.page().getByTestId("insert-suggestion") })
    .first();
  for (const gap of await form.getByRole("textbox").all()) {
    const name = (await panel.locator(`label[for="${await gap.getAttribute("id")}"]`).textContent()) ?? "";
    await gap.fill(Object.entries(job.gaps).find(([word]) => name.includes(word))?.[1] ?? job.otherGap);
  }
  await insert.click();
}

/** What `act` did to the reply, line by line; throws when nothing changes. */
async function changeOf(box: Locator, act: () => Promise<void>): Promise<string> {
  const before = await shownText(box);
  await act();
  const deadline = Date.now() + 5000;
  let after = before;
  while (after === before) {
    if (Date.now() > deadline) throw new Error("The reply did not change.");
    await box.page().waitForTimeout(50);
    after = await shownText(box);
  }
  const [old, now] = [before.split("\n"), after.split("\n")];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `  - ${line}`);
  const came = now.filter((line) => !old.includes(line)).map((line) => `  + ${line}`);
  return `${[...gone, ...came].join("\n")}\n`;
}

/** The text as the customer would see it; one empty line for the two breaks that a browser makes of it. */
async function shownText(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: with its line breaks.
  return (await part.innerText()).replace(/\n{3,}/g, "\n\n").trim();
}

async function expectSoon(part: Locator, name: string): Promise<void> {
  await part.waitFor({ timeout: 10_000 }).catch(() => {
    throw new Error(`There should be ${name}, and there is not.`);
  });
}
