import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage, servePages } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { deskOn, grantable, turnOnEverywhere } from "./desk.ts";
import { launchExtension } from "./launch.ts";
import { clickMark, findMark } from "./marks.ts";

/** Words of the customers in the test pages, and of the agent in the test. */
const secrets = ["Terwindt", "4400-8127", "Okonjo", "88213", "Hazelhorst", "Zandvoorde", "geheimwoord"];

/** What the browser itself asks for in every run, with or without an extension. */
const browsersOwn =
  /^(accounts|android\.clients|clients\d?|content-autofill|optimizationguide-pa|update|safebrowsing|edgedl|redirector|www|mtalk|chromewebstore|passwordsleakcheck-pa|t\d)\.(google|googleapis|gvt1|gstatic)\.com$/;

declare const chrome: {
  storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } };
};

test("a whole working session asks the network for nothing, writes nothing down and says nothing", async () => {
  test.slow();
  const extension = await launchExtension({ grant: grantable });
  const { context } = extension;
  await servePages(context);
  const asked = new Set<string>();
  const said: string[] = [];
  context.on("request", (request) => asked.add(request.url()));
  context.on("console", (message) => said.push(message.text()));

  await turnOnEverywhere(extension);
  const page = await context.newPage();
  const desk = deskOn(page);
  for (const [testPage, key, phrase] of [
    [findPage(gmailPages, "reply-first"), "reply", "ongemak"],
    [findPage(zendeskPages, "email-second"), "4711", "inconvenience"],
  ] as const) {
    await desk.open(testPage);
    await desk.enter(key, 1);
    await page.keyboard.type(" geheimwoord.");
    await clickMark(page, phrase);
    await desk.card.getByTestId("replacement").first().click();
    await expect(desk.card).toBeHidden();
    await desk.openPanel();
    const form = desk.panel.locator("[data-note=empathy] form").first();
    for (const field of await form.getByRole("textbox").all()) await field.fill("geheimwoord");
    await form.getByTestId("insert-suggestion").click();
    await expect(desk.notice).toHaveText("The sentence has been added.");
    await desk.panel.getByTestId("undo-change").click();
    await expect(desk.notice).toHaveText("The change has been undone.");
    await desk.panel.getByRole("button", { name: "Open in the side panel" }).click();
    await expect(desk.panel).toBeHidden();
    await page.locator("body").click({ position: { x: 3, y: 3 } });
  }
  expect(
    await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
  ).toEqual([0, 0, 0]);

  const popup = await extension.openPage("popup.html");
  await popup
    .getByRole("textbox", { name: "The reply" })
    .fill("Beste mevrouw Terwindt, excuses voor eventueel ongemak.");
  await popup.getByRole("button", { name: "Add the customer’s message" }).click();
  await popup.getByRole("textbox", { name: "The customer’s message" }).fill("Bestelling 4400-8127 is kapot!");
  await findMark(popup, "ongemak");
  const options = await extension.openPage("options.html");
  for (const part of ["writing", "language", "ignored", "register", "keyboard", "privacy"])
    await options.goto(`chrome-extension://${extension.id}/options.html#${part}`);

  const stored = await (await extension.worker()).evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
    databases: (await indexedDB.databases()).length,
  }));
  expect(stored).toEqual({ local: {}, session: {}, databases: 0 });

  const own = new RegExp(`^(chrome-extension://${extension.id}/|data:|blob:)`);
  const pages =
    /^https:\/\/(mail\.google\.com|example\.zendesk\.com)\/(mail\/u\/0\/|agent\/tickets\/|test-page\/|favicon\.ico)/;
  expect([...asked].filter((url) => !own.test(url) && !pages.test(url))).toEqual([]);
  const { netLog } = await extension.close();
  expect(hostsIn(netLog).filter((host) => !browsersOwn.test(host))).toEqual([]);
  for (const secret of secrets) {
    expect(said.filter((line) => line.includes(secret))).toEqual([]);
    expect(netLog, secret).not.toContain(secret);
  }
});

test("no page can see that the extension is there by asking for its files", async () => {
  const extension = await launchExtension({ grant: grantable });
  const manifest = JSON.parse(await readFile(join(extension.directory, "manifest.json"), "utf8"));
  expect(manifest).not.toHaveProperty("web_accessible_resources");
  expect(manifest).not.toHaveProperty("externally_connectable.matches");
  await servePages(extension.context);
  const page = await extension.context.newPage();
  await page.goto(findPage(zendeskPages, "email").url);
  const reached = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => "reached",
        () => "refused",
      ),
    `chrome-extension://${extension.id}/manifest.json`,
  );
  expect(reached).toBe("refused");
  await extension.close();
});

/** Hosts that the log shows a connection or a look-up for. */
function hostsIn(netLog: string): string[] {
  const found = netLog.matchAll(
    /"(?:host|url|group_id|server)":"(?:[a-z]+:\/\/|pm\/)*([a-z0-9.-]+\.[a-z]+)(?::\d+)?[/" ]/g,
  );
  return [...new Set([...found].map(([, host]) => host ?? ""))].filter(
    (host) => !/\.(zendesk\.com|example\.com)$|^mail\.google\.com$/.test(host),
  );
}
