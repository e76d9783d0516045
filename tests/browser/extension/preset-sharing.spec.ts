import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { test } from "./desk.ts";

/** A preset as its team keeps it. */
const shop = (version: string, more: object = {}) => ({
  schemaVersion: 2,
  id: "shop",
  name: "Zomerhout",
  owner: "Team Noord",
  version,
  ...more,
});
const address = "https://presets.example.com/shop.json";

/** What lies at the address; counts how often it is asked for. */
async function serve(context: BrowserContext) {
  const server = { body: "", status: 200, contentType: "application/json", etag: "", asked: [] as (string | null)[] };
  await context.route("https://presets.example.com/**", async (route) => {
    const known = await route.request().headerValue("if-none-match");
    server.asked.push(known);
    if (known && known === server.etag) return route.fulfill({ status: 304 });
    const { body, status, contentType, etag } = server;
    return route.fulfill({ body, status, contentType, headers: etag ? { etag } : {} });
  });
  return server;
}

const subscription = (page: Page) => page.getByTestId("subscription");

async function follow(page: Page): Promise<void> {
  await page.getByLabel("The address of a preset").fill(address);
  await page.getByRole("button", { name: "Follow it" }).click();
}

test("a link shows what it changes, signed and all, and only then is used", async ({ extension }) => {
  const options = await extension.openPage("options.html#presets");
  await options.getByLabel("Name", { exact: true }).fill("Team Noord");
  await options.getByRole("button", { name: "Make a preset" }).click();
  await options.getByRole("switch", { name: "Sign it" }).click();
  await expect(options.getByText("The fingerprint of your key")).toBeVisible();
  await options.getByRole("button", { name: "Copy link" }).click();
  await expect(options.getByText("Copied.", { exact: true })).toBeVisible();
  await options.getByRole("link", { name: "All presets" }).click();
  const paste = options.getByLabel("A link or the text of a preset");
  await paste.press("Control+V");
  const link = await paste.inputValue();
  expect(link).toMatch(/^chrome-extension:\/\/\w+\/options\.html#preset=[\w-]+$/);
  await options.getByRole("button", { name: /^Delete/ }).click();
  await options.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(options.getByTestId("preset-team-noord")).toHaveCount(0);

  await options.goto("about:blank");
  await options.goto(link);
  const incoming = options.getByTestId("incoming");
  await expect(options.getByRole("heading", { name: "A preset for you: Team Noord" })).toBeVisible();
  await expect(incoming).toContainText("Signed, and unchanged since.");
  await expect(incoming.locator("code").first()).toHaveText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  expect(new URL(options.url()).hash).toBe("#presets");
  await expect(options.getByTestId("preset-team-noord")).toHaveCount(0);
  await incoming.getByRole("button", { name: "Use this preset" }).click();
  await expect(options.getByTestId("preset-team-noord")).toBeVisible();

  // Somebody turns a letter of it: it no longer fits its signature.
  await options.getByTestId("preset-team-noord").getByRole("link").first().click();
  await options.getByRole("button", { name: "Copy as text" }).click();
  await expect(options.getByText("Copied.", { exact: true })).toBeVisible();
  await options.getByRole("link", { name: "All presets" }).click();
  await paste.press("Control+V");
  await paste.fill((await paste.inputValue()).replace('"follow"', '"je"'));
  await options.getByRole("button", { name: "Look at it" }).click();
  await expect(incoming).toContainText("this preset was changed after it was signed");
  await expect(incoming.getByRole("button", { name: "Use this preset" })).toHaveCount(0);
});

test("what comes with a text is shown as text, and what cannot be used is said in words", async ({ extension }) => {
  const options = await extension.openPage("options.html#presets");
  const paste = options.getByLabel("A link or the text of a preset");
  const show = async (text: string) => {
    await paste.fill(text);
    await options.getByRole("button", { name: "Look at it" }).click();
  };
  const markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await show(JSON.stringify(shop("1.0.0", { name: "Z", owner: markup, phrases: { allow: [`see ${markup} there`] } })));
  await expect(options.getByTestId("incoming")).toContainText(markup);
  await expect(options.locator("#page img, #page script")).toHaveCount(0);
  await show("#preset=abcdefg");
  await expect(options.getByText("This link is damaged or cut off.")).toBeVisible();
  await show('{"schemaVersion": 2, "id": "shop", "__proto__": {"name": "x"}}');
  await expect(options.getByText("This is no preset that can be used.")).toBeVisible();
  await show(JSON.stringify(shop("1.0.0", { name: "Zomer\u202ehout" })));
  await expect(options.getByText("holds characters that cannot be seen")).toBeVisible();
  await show(JSON.stringify(shop("1.0.0", { name: "Zоmerhout" })));
  await expect(options.getByText("Its name holds letters of another alphabet")).toBeVisible();
});

test("an address is followed: each version is shown first, can be gone back from, and failures leave it", async ({
  extension,
}) => {
  test.slow();
  const server = await serve(extension.context);
  server.body = JSON.stringify(shop("1.0.0", { tests: [{ name: "a", letter: "Onze medewerker belt u morgen." }] }));
  const page = await extension.openPage("options.html#presets");
  await follow(page);
  await expect(subscription(page)).toContainText("Version 1.0.0 is waiting");
  await expect(subscription(page).getByTestId("incoming")).toContainText("Nobody has signed it");
  await subscription(page).getByRole("button", { name: "Use this preset" }).click();
  await expect(page.getByTestId("preset-shop")).toContainText("kept up to date by its team");

  // The host is no site where anything of ours runs.
  await page.goto(page.url().replace(/#.*/, "#sites"));
  await expect(page.getByText("desk.example.com")).toBeVisible();
  await expect(page.getByText("presets.example.com")).toHaveCount(0);
  await page.goto(page.url().replace(/#.*/, "#presets"));

  server.etag = '"2"';
  server.body = JSON.stringify(
    shop("1.1.0", {
      form: "je",
      changelog: [{ version: "1.1.0", date: "2026-03-02", text: "Wij zijn collega’s." }],
      phrases: { avoid: [{ phrase: "medewerker", instead: ["collega"] }] },
      tests: [{ name: "a", letter: "Onze medewerker belt u morgen." }],
    }),
  );
  await subscription(page).getByRole("button", { name: "Check now" }).click();
  const incoming = subscription(page).getByTestId("incoming");
  await expect(incoming).toContainText("1.1.0; you have 1.0.0");
  await expect(incoming).toContainText("Wij zijn collega’s.");
  await expect(incoming.getByRole("list", { name: "Differences" })).toContainText("medewerker");
  await expect(incoming.getByRole("list", { name: "What that does to letters" })).toContainText(
    "medewerker is pointed out now",
  );
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await subscription(page).getByRole("button", { name: "Not now" }).click();
  await expect(incoming).toHaveCount(0);
  await subscription(page).getByRole("button", { name: "Version 1.1.0 is waiting" }).click();
  await subscription(page).getByRole("button", { name: "Use it", exact: true }).click();
  await expect(page.getByTestId("preset-shop")).toContainText("version 1.1.0");

  await subscription(page).getByRole("button", { name: "Check now" }).click();
  await expect(subscription(page)).toContainText("nothing newer");
  await expect.poll(() => server.asked.at(-1)).toBe('"2"');
  await subscription(page).getByRole("button", { name: "Back to version 1.0.0" }).click();
  await expect(page.getByTestId("preset-shop")).toContainText("version 1.0.0");

  server.etag = "";
  for (const [change, words] of [
    [{ status: 500 }, "The server answered with an error (500)."],
    [{ contentType: "text/html" }, "The server sent something that is not a preset file."],
    [{ body: JSON.stringify(shop("0.9.0")) }, "older than what you had"],
    [{ body: JSON.stringify(shop("2.0.0", { id: "store" })) }, "Another preset lies at this address now"],
  ] as const) {
    Object.assign(server, { status: 200, contentType: "application/json" }, change);
    await subscription(page).getByRole("button", { name: "Check now" }).click();
    await expect(subscription(page)).toContainText(words);
    await expect(subscription(page)).toContainText("The version you have stays in use.");
    await expect(page.getByTestId("preset-shop")).toContainText("version 1.0.0");
  }

  // Applied without asking where that is switched on; then followed no more.
  server.body = JSON.stringify(shop("1.2.0"));
  await subscription(page).getByRole("switch", { name: "Use newer versions at once" }).click();
  await subscription(page).getByRole("button", { name: "Check now" }).click();
  await expect(page.getByTestId("preset-shop")).toContainText("version 1.2.0");
  await subscription(page).getByRole("button", { name: "Stop following" }).click();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(subscription(page)).toHaveCount(0);
  await expect(page.getByTestId("preset-shop")).toContainText("made here");
});

test("no page of ours can reach an address itself", async ({ extension, faults }) => {
  await serve(extension.context);
  for (const name of ["options", "popup", "sidepanel", "welcome"]) {
    const page = await extension.openPage(`${name}.html`);
    const reached = await page.evaluate((url) => fetch(url).then(Boolean, () => false), address);
    expect(reached, name).toBe(false);
  }
  // The browser says on the console that it refused.
  expect(faults.splice(0).every((fault) => /Content Security Policy/.test(fault))).toBe(true);
});
