import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { type Desk, openEverything, test } from "./desk.ts";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

async function write(desk: Desk, key: string, lines: readonly string[]): Promise<void> {
  await desk.box(key).click();
  await desk.page.keyboard.press("Control+a");
  for (const [index, line] of lines.entries()) {
    if (index > 0) await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.type(line);
  }
}

test("Gmail: the age of a message beside the team's norm", async ({ desk }) => {
  await desk.open(findPage(gmailPages, "reply-first"));
  await desk.page.evaluate((time) => {
    const message = document.querySelector("[data-legacy-message-id]");
    message?.setAttribute("data-legacy-message-id", (BigInt(time) << 20n).toString(16));
  }, hoursAgo(20 * 24).getTime());
  await desk.enter("reply", 1);
  await desk.openPanel();
  await expect(desk.panel.getByText(/^Came in 20 days ago; your norm for email is 24 hours/)).toBeVisible();
});

test("Zendesk: the age of a message beside the team's norm, where people talk in hours", async ({ desk }) => {
  await desk.open(findPage(zendeskPages, "messaging"));
  await setTimes(desk.page, hoursAgo(2.5));
  await desk.enter("4711");
  await desk.openPanel();
  await expect(desk.panel.getByText("Came in 2 hours ago; your norm for messages is 4 hours.")).toBeVisible();
});

test("whose fault it was: no apology is owed and no gesture offered for what was not our doing", async ({ desk }) => {
  await desk.open(findPage(zendeskPages, "email"));
  await write(desk, "4711", ["Geachte mevrouw Terwindt,", "Uw bericht is binnen.", "Met vriendelijke groet,", "Sanne"]);
  await desk.openPanel();
  await openEverything(desk.panel);
  const apology = desk.panel.locator("[data-note=apology]");
  await expect(apology).toHaveAttribute("data-strength", "absent");
  await expect(apology.getByTestId("insert-suggestion").first()).toBeVisible();
  const labels = () => desk.panel.locator(".dk-suggestions .dk-hint").allTextContents();
  const before = await labels();

  await desk.panel.getByRole("radio", { name: "theirs" }).check({ force: true });
  await expect(apology).toHaveAttribute("data-strength", "not-owed");
  await expect(apology.getByTestId("insert-suggestion")).toHaveCount(0);
  await expect(desk.badge).toHaveAccessibleName(/apology not owed/);
  await expect(desk.panel.getByRole("heading", { name: "Still missing: empathy and solution" })).toBeVisible();
  expect((await labels()).length).toBeLessThan(before.length);

  await desk.panel.getByRole("radio", { name: "ours" }).check({ force: true });
  await expect(apology).toHaveAttribute("data-strength", "absent");
});

test("closing for good: after a no, once all three grounds are confirmed by hand", async ({ desk }) => {
  await desk.open(findPage(zendeskPages, "email"));
  await write(desk, "4711", [
    "Geachte mevrouw Terwindt,",
    "Wij kunnen de kast niet vergoeden, omdat de schade later is ontstaan.",
    "Met vriendelijke groet,",
    "Sanne",
  ]);
  await desk.openPanel();
  await expect(desk.panel.getByTestId("refusal")).toContainText("gives the reason (there)");
  await desk.panel.getByRole("button", { name: "Close this for good…" }).click();
  const closing = desk.panel.locator(".dk-disclosure").filter({ has: desk.page.getByRole("checkbox") });
  for (const ground of await closing.getByRole("checkbox").all()) {
    await expect(closing.getByTestId("insert-suggestion")).toHaveCount(0);
    await ground.check();
  }
  const { violations } = await new AxeBuilder({ page: desk.page }).include("drieklank-assist").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const form = closing.locator("form").first();
  for (const gap of await form.getByRole("textbox").all()) await gap.fill("alles wat kon");
  await form.getByTestId("insert-suggestion").click();
  await expect(desk.notice).toHaveText("The sentence has been added.");
  expect((await desk.lines("4711")).join("\n")).toMatch(/sluit|afgerond|klaar/);
  await expect(desk.panel.getByTestId("refusal")).toContainText("says that it is closed, if it is (there)");
});

test("a line for a colleague: copied by its key, by a command, and put into an internal note", async ({
  desk,
  extension,
}) => {
  const { page } = desk;
  await extension.context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: "https://example.zendesk.com",
  });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await desk.open(findPage(zendeskPages, "email"));
  await desk.enter("4711", 1);
  await expect(desk.badge).toBeVisible();
  await extension.press("toggle-panel", page);
  await expect(desk.panel.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Alt+Shift+H");
  await expect(desk.notice).toHaveText("Copied, for your colleague.");
  expect(await clipboard()).toMatch(/^Femke Terwindt · “.+” · .*nu: /);

  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Escape");
  await extension.press("hand-over", page);
  await expect(desk.panel).toBeVisible();
  await expect.poll(clipboard).toMatch(/^Femke Terwindt · /);

  const options = await extension.openPage("options.html#writing");
  await options.getByRole("switch", { name: "Put the line for a colleague into an internal note" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await options.close();
  await desk.open(findPage(zendeskPages, "note"));
  await desk.enter("4711", 1);
  await desk.openPanel();
  const before = await desk.lines("4711");
  await desk.panel.getByRole("button", { name: "Put into this note" }).click();
  await expect(desk.notice.last()).toHaveText("The sentence has been added.");
  const after = await desk.lines("4711");
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)).toMatch(/^Femke Terwindt · /);
  expect((await desk.taken()).sent).toEqual([]);
});

test("in the note on a ticket the line still says what the reply promises", async ({ desk, extension }) => {
  const { page } = desk;
  const options = await extension.openPage("options.html#writing");
  await options.getByRole("switch", { name: "Put the line for a colleague into an internal note" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await options.close();
  await desk.open(findPage(zendeskPages, "email"));
  await write(desk, "4711", ["Geachte mevrouw Terwindt,", "Ik bel u vrijdag over een nieuwe dag.", "Groeten, Sanne"]);
  await desk.openPanel();
  await expect(desk.panel).toContainText("Ik bel u vrijdag over een nieuwe dag");
  await page.keyboard.press("Escape");
  await page.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await page.locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]').click();
  await page.waitForSelector('[data-channel="internal"]');
  await page.waitForSelector('[data-expect-key="4711"].ck-editor__editable');
  await desk.enter("4711");
  await expect(desk.badge).toHaveAccessibleName("Drieklank: internal note, not reviewed");
  if (await desk.panel.isHidden()) await desk.openPanel();
  await desk.panel.getByRole("button", { name: "Put into this note" }).click();
  await expect.poll(async () => (await desk.lines("4711")).at(-1)).toMatch(/toegezegd: Ik bel u vrijdag/);
});

test("a public post has its length beside what is written", async ({ extension }) => {
  const page = await extension.openPage("popup.html");
  await page
    .getByRole("textbox", { name: "The reply" })
    .fill("Sorry about that. Send us a message and we'll help today. ^SB");
  const panel = page.getByTestId("panel");
  await expect(panel).toContainText("Still missing");
  await expect(panel).not.toContainText("Everyone can read this.");
  await page.getByRole("combobox", { name: "Where it goes" }).selectOption("X, in public");
  await expect(panel).toContainText(/Everyone can read this. \d\d of 280 characters./);
});

/** Moves the whole conversation so that its newest message came in at `time`. */
async function setTimes(page: Page, time: Date): Promise<void> {
  await page.evaluate((newest) => {
    const times = [...document.querySelectorAll<HTMLTimeElement>("article time[datetime]")];
    const last = Math.max(...times.map(({ dateTime }) => Date.parse(dateTime)));
    for (const each of times) each.dateTime = new Date(Date.parse(each.dateTime) - last + newest).toISOString();
  }, time.getTime());
}
