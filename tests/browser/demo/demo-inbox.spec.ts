import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type DemoServer, serveDemo } from "../../../lib/cli/demo-server.ts";

let server: DemoServer;
const faults: string[] = [];

test.beforeAll(async () => {
  server = await serveDemo();
});
test.afterAll(() => server.close());

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
});
test.afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${server.url}#${address}`);
}

const box = (page: Page) => page.getByRole("textbox");

test("each language has its complaints, and each of them opens with a reply box", async ({ page }) => {
  for (const language of ["nl", "en"]) {
    await open(page, language);
    const links = page.locator(".list a");
    expect(await links.count()).toBeGreaterThanOrEqual(14);
    for (const link of await links.all()) {
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        (await link.locator(".subject").textContent()) ?? "",
      );
      await expect(box(page)).toBeVisible();
      await expect(page.locator('[itemtype$="schema.org/EmailMessage"] [itemprop="text"]').last()).not.toBeEmpty();
    }
  }
});

test("each says by what channel it came, and a public post how much fits", async ({ page }) => {
  const channels = { "chat-shoes": "Chat", "third-letter": "Letter", "phone-call": "Phone", review: "Public review" };
  for (const [id, channel] of Object.entries(channels)) {
    await open(page, `en/${id}`);
    await expect(page.locator(".facts .channel")).toHaveText(channel);
    await expect(page.locator(".facts")).not.toContainText("characters");
  }
  await open(page, "en/public-post");
  await expect(page.locator(".facts")).toHaveText(/^Public post.*280 characters at most$/);
  await open(page, "nl/openbaar");
  await expect(page.locator(".facts")).toHaveText(/^Openbaar bericht.*hooguit 280 tekens$/);
});

test("a message says to machines when it came", async ({ page }) => {
  await open(page, "nl/wasmachine");
  const time = await page.locator('[itemprop="dateReceived"]').getAttribute("datetime");
  const minutes = (Date.now() - Date.parse(time ?? "")) / 60_000;
  expect(minutes).toBeGreaterThanOrEqual(14);
  expect(minutes).toBeLessThan(16);
});

test("what was typed is still there on coming back, and the list says so", async ({ page }) => {
  await open(page, "en/parcel-rain");
  await box(page).click();
  await page.keyboard.type("Dear Carys,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("I am sorry.");
  await page.locator(".list a", { hasText: "Two left shoes" }).click();
  await expect(box(page)).toBeEmpty();
  const link = page.locator(".list a", { hasText: "Parcel left in the rain" });
  await expect(link).toContainText("Draft");
  await link.click();
  await expect(box(page)).toHaveText("Dear Carys, I am sorry.", { useInnerText: true });
});

test("works by keyboard alone: walk, open, write, send, back", async ({ page }) => {
  await open(page, "en");
  await page.locator(".list a").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Parcel left in the rain");
  await page.keyboard.press("r");
  await page.keyboard.type("Dear Carys, jkru");
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Nothing sent");
  await expect(dialog).toContainText("Dear Carys, jkru");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(box(page)).toBeFocused();
});

test("the toolbar formats what is selected, and a run-of-the-mill reply can be put in and cleared", async ({
  page,
}) => {
  await open(page, "nl/wasmachine");
  await page.getByRole("button", { name: "Zet er een doorsnee antwoord in" }).click();
  await expect(box(page)).toContainText("eventueel ongemak");
  await page.keyboard.press("Control+a");
  await page.getByRole("button", { name: "Vet" }).click();
  await expect(box(page).locator("b").first()).toBeVisible();
  await page.getByRole("button", { name: "Leegmaken" }).click();
  await expect(box(page)).toBeEmpty();
});

test("on a narrow screen the list and the complaint take turns", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await open(page, "nl");
  await page.locator(".list a", { hasText: "wasmachine" }).click();
  await expect(page.locator(".list")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("link", { name: "Terug naar de lijst" }).click();
  await expect(page.locator(".list")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["en", "en/broadband", "nl/chat-pakket", "nl/review", "nl/openbaar"]) {
      await open(page, address);
      await expect(page.locator(".list a").first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

test("nothing outside the demo's own folder is served", async ({ request }) => {
  for (const path of ["../../package.json", "%2e%2e/%2e%2e/package.json", "..%5c..%5cpackage.json", "words", "none.ts"])
    expect((await request.get(server.url + path)).status()).toBe(404);
});
