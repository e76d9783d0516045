import { expect, test } from "@playwright/test";
import { demoExtension } from "../../../lib/cli/demo-build.ts";
import { findBrowser } from "../../../lib/cli/find-browser.ts";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage, servePages } from "../../pages/serve.ts";
import { deskOn, grantable, turnOnEverywhere } from "./desk.ts";
import { extensionId, launchExtension } from "./launch.ts";
import { policyFileFor } from "./managed-policy.ts";
import { findMark } from "./marks.ts";

const bank = {
  schemaVersion: 2,
  id: "bank",
  name: "Rosewood",
  owner: "Standards",
  phrases: { avoid: [{ phrase: "beste klant", instead: ["beste mevrouw"] }] },
};
const shop = (version: string) => JSON.stringify({ schemaVersion: 2, id: "shop", name: "Zomerhout", version });
const address = "https://presets.example.com/shop.json";

test("what whoever manages the browser has set is there, holds, and cannot be taken away", async () => {
  test.slow();
  const policy = await policyFileFor(findBrowser(), await extensionId(demoExtension));
  test.skip(typeof policy === "string", typeof policy === "string" ? policy : "");
  if (typeof policy === "string") return;
  await policy.write({
    presets: [JSON.stringify(bank), address, "http://presets.example.com/not-https.json"],
    choices: [{ preset: "bank", site: "mail.google.com" }],
    automaticUpdates: true,
  });
  try {
    const extension = await launchExtension({ grant: grantable });
    await servePages(extension.context);
    let version = "1.0.0";
    await extension.context.route(address, (route) =>
      // As a server must that is to be read without anybody's leave.
      route.fulfill({
        body: shop(version),
        contentType: "application/json",
        headers: { "access-control-allow-origin": "*" },
      }),
    );
    await turnOnEverywhere(extension);
    const options = await extension.openPage("options.html#presets");
    const item = options.getByTestId("preset-bank");
    await expect(item).toContainText("set by whoever manages this browser");
    await expect(item.getByRole("button", { name: /^Delete/ })).toHaveCount(0);
    await expect(options.getByText("In what whoever manages this browser has set, this cannot be used:")).toBeVisible();
    const where = options.getByRole("list", { name: "Where it is used" });
    await expect(where).toContainText("mail.google.com · set by whoever manages this browser");
    await expect(where.getByRole("button")).toHaveCount(0);

    // The one at the address came as well, and follows it.
    const subscription = options.getByTestId("subscription");
    await subscription.getByRole("button", { name: "Check now" }).click();
    await expect(options.getByTestId("preset-shop")).toContainText("version 1.0.0");
    await expect(subscription.getByRole("button", { name: "Stop following" })).toHaveCount(0);
    version = "1.1.0";
    await subscription.getByRole("button", { name: "Check now" }).click();
    await expect(options.getByTestId("preset-shop")).toContainText("version 1.1.0");

    // It is read-only, and it holds in Gmail.
    await item.getByRole("link").first().click();
    await expect(options.getByText("Whoever manages this browser has set this preset")).toBeVisible();
    const page = await extension.context.newPage();
    const desk = deskOn(page);
    await desk.open(findPage(gmailPages, "popout"));
    await desk.enter("reply");
    await page.keyboard.type(" Beste klant, wij bellen u.");
    await findMark(page, "Beste klant");
    await desk.openPanel();
    await expect(desk.panel).toContainText("Preset: Rosewood, set by whoever manages this browser.");
    await extension.close();
  } finally {
    await policy.remove();
  }
});
