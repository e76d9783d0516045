import { expect, type Page } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { zendeskPages } from "../../pages/zendesk/pages.ts";
import { test } from "./desk.ts";
import type { Extension } from "./launch.ts";
import { clickMark, findMark, paintedMarks } from "./marks.ts";

for (const [site, testPage, key] of [
  ["Gmail", findPage(gmailPages, "reply-second"), "reply"],
  ["Zendesk", findPage(zendeskPages, "email"), "4711"],
] as const) {
  test(`${site} is turned on over a half-written reply, moves nothing, and is gone when it is turned off`, async ({
    desk,
    extension,
  }) => {
    const { page } = desk;
    await turn(extension, site, "off");
    await desk.open(testPage);
    await desk.enter(key, 1);
    await page.keyboard.type(" Noor.");
    // The editor of the page lays out its own furniture when it has the focus.
    await expect.poll(() => isAtRest(page)).toBe(true);
    const before = await layoutOf(page);

    await turn(extension, site, "on");
    await page.bringToFront();
    await findMark(page, "ongemak");
    await expect(desk.badge).toBeVisible();
    expect(await layoutOf(page)).toEqual(before);
    await desk.openPanel();
    await clickMark(page, "ongemak");
    await expect(desk.card).toBeVisible();
    expect(await layoutOf(page)).toEqual(before);

    await turn(extension, site, "off");
    await page.bringToFront();
    await expect(page.locator("drieklank-assist")).toHaveCount(0);
    expect(await paintedMarks(page)).toEqual([]);
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, [...CSS.highlights.keys()]])).toEqual([
      0,
      [],
    ]);
    expect(await layoutOf(page)).toEqual(before);

    await page.keyboard.type(" Dag.");
    await page.locator("body").click({ position: { x: 2, y: 2 } });
    await desk.enter(key);
    await expect(page.locator("drieklank-assist")).toHaveCount(0);
    await turn(extension, site, "on");
  });
}

/** In Options, as a person would. */
async function turn(extension: Extension, site: string, to: "on" | "off"): Promise<void> {
  const options = await extension.openPage("options.html#sites");
  const toggle = options.getByRole("switch", { name: site });
  await expect(toggle).toHaveAttribute("aria-checked", to === "on" ? "false" : "true");
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-checked", to === "on" ? "true" : "false");
  await options.close();
}

let last = "";
async function isAtRest(page: Page): Promise<boolean> {
  const now = (await layoutOf(page)).join();
  const same = now === last;
  last = now;
  return same;
}

/** Where every element of the page stands, and what it says; the library's own advertisement wanders. */
function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body, body *")]
      .filter((element) => !element.closest(".ck-powered-by-balloon, .ck-body-wrapper"))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        return `${element.tagName} ${attributes.join(" ")} ${[x, y, width, height].map(Math.round).join(" ")}`;
      }),
  );
}
