import { expect, test } from "@playwright/test";
import { testPages } from "../../pages/serve.ts";
import { openTestPage } from "./surface-page.ts";

/** What surfaces do not get right yet, as `page: what`. The list may only become shorter. */
const knownMisses: readonly string[] = [
  "reply-typed-in-quote: words of the agent inside the quote", // Gmail puts nothing around them that tells whose they are
];

test("the known misses are of pages that exist", () => {
  const names = testPages.map(({ name }) => name);
  for (const miss of knownMisses) expect(names).toContain(miss.split(":")[0]);
});

/** On every page: exactly the marked boxes are found, and of each exactly what is marked is read. */
for (const testPage of testPages) {
  const { host } = new URL(testPage.url);
  test(`${host}: ${testPage.name}`, async ({ page }) => {
    const at = await openTestPage(page, testPage);
    const keys = await at.keys();
    expect(keys).not.toEqual([]);
    expect((await at.call("found")).sort()).toEqual((await at.shownBoxes()).sort());

    const misses: string[] = [];
    for (const key of keys) {
      expect(await at.call("boxAt", `[data-expect-key="${key}"]`)).toBe(key);
      expect(await at.call("read", key), key).toEqual(await at.call("expected", key));
      const { wrong, missed, ownInside } = await at.call("foreign", key);
      expect({ key, wrong, missed }).toEqual({ key, wrong: [], missed: [] });
      if (ownInside.length > 0) misses.push(`${testPage.name}: words of the agent inside the quote`);
    }
    expect(misses).toEqual(knownMisses.filter((miss) => miss.startsWith(`${testPage.name}: `)));
  });
}
