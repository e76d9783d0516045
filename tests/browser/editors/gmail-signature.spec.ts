import { expect, test } from "@playwright/test";
import { openEditorPage } from "./editor-page.ts";

const signature = `<span data-foreign="" class="gmail_signature_prefix">-- </span><br><div data-foreign="" dir="ltr" class="gmail_signature"><div>Sanne<br>sanne@example.com</div></div>`;
const quote = `<div data-foreign="" class="gmail_quote"><div>Op 3 november:</div><blockquote>Mijn jas is kapot.</blockquote></div>`;

/** What stands under the agent's last line in the ways Gmail puts signature and quote together. */
const ends = {
  "a break, signature, quote": `<br>${signature}${quote}`,
  "a break, quote, signature": `<br>${quote}${signature}`,
  "signature and quote at once": `${signature}${quote}`,
  "an empty line, signature, quote": `<div><br></div>${signature}${quote}`,
};

for (const [name, end] of Object.entries(ends))
  test(`a paragraph put under the last line stays above ${name}`, async ({ page }) => {
    const at = await openEditorPage(
      page,
      `<div id="box" contenteditable="true" style="width: 500px; white-space: pre-wrap"><div>Beste Bo,</div><div>Hierbij.</div>${end}</div>`,
    );
    const text = await at.call("read", "#box");
    const place = text.indexOf("Hierbij.") + "Hierbij.".length;
    const edit = { start: place, end: place, expected: "", text: "\n\nIk bel u." };
    const result = await at.call("replace", "#box", edit);
    expect(result).toMatchObject({ ok: true });
    expect(await at.call("read", "#box")).toBe(`Beste Bo,\nHierbij.\n\nIk bel u.${text.slice(place)}`);
    expect(await page.locator("#box").innerHTML()).toContain(end);

    if (result.ok) expect(await at.call("replace", "#box", result.inverse)).toMatchObject({ ok: true });
    expect(await at.call("read", "#box")).toBe(text);
    expect(await page.locator("#box").innerHTML()).toContain(end);
  });
