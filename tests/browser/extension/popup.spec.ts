import { expect } from "@playwright/test";
import { test } from "./desk.ts";
import { clickMark, findMark, markedWords } from "./marks.ts";

const reply = "Dear Ms Moore,\n\nWe apologise for any inconvenience.\n\nKind regards,\nSam";

test("a pasted reply is marked, mended from its card, undone with one key, and copied", async ({ extension }) => {
  const page = await extension.openPage("popup.html");
  const field = page.getByRole("textbox", { name: "The reply" });
  await field.focus();
  await page.keyboard.insertText(reply);
  await clickMark(page, "inconvenience");
  const wording = (await page.getByTestId("card").getByTestId("replacement").first().textContent()) ?? "";
  await page.getByTestId("card").getByTestId("replacement").first().click();
  await expect(field).toHaveValue(new RegExp(escaped(wording)));
  await page.keyboard.press("Control+z");
  await expect(field).toHaveValue(reply);
  await page.keyboard.press("Control+y");
  await expect(field).toHaveValue(new RegExp(escaped(wording)));

  await page.getByRole("button", { name: "Copy the reply" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Add the customer’s message" }).click();
  const other = page.getByRole("textbox", { name: "The customer’s message" });
  await other.press("Control+v");
  await expect(other).toHaveValue(await field.inputValue());
});

test("as a small window it offers a tab with more room, and takes the text along", async ({ extension }) => {
  const page = await extension.context.newPage();
  // What tells a page that it is no tab; a real small window closes as soon as a test looks elsewhere.
  await page.addInitScript(() => Object.assign(chrome.tabs, { getCurrent: () => Promise.resolve(undefined) }));
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await page.getByRole("textbox", { name: "The reply" }).fill(reply);
  const opened = extension.context.waitForEvent("page");
  await page.getByRole("button", { name: "Open in a tab" }).click();
  const tab = await opened;
  await expect(tab.getByRole("textbox", { name: "The reply" })).toHaveValue(reply);
  await findMark(tab, "inconvenience");
  await expect(tab.getByRole("button", { name: "Open in a tab" })).toBeHidden();
  await expect.poll(() => page.isClosed()).toBe(true);
});

test("with the customer's message the questions in it are listed, and ticked once they are answered", async ({
  extension,
}) => {
  const page = await extension.openPage("popup.html");
  await page.getByRole("textbox", { name: "The reply" }).fill(reply);
  await page.getByRole("button", { name: "Add the customer’s message" }).click();
  await page
    .getByRole("textbox", { name: "The customer’s message" })
    .fill("Nobody came on Tuesday. When will my washing machine be delivered?");
  const panel = page.getByTestId("panel");
  await expect(panel).toContainText("When will my washing machine be delivered? (Not answered yet)");
  await page
    .getByRole("textbox", { name: "The reply" })
    .fill(reply.replace("We apologise", "Your washing machine will be delivered on Friday 28 November. We apologise"));
  await expect(panel).toContainText("When will my washing machine be delivered? (Answered)");
});

test("forgets its text when it closes, unless somebody wants it kept; clearing asks once", async ({ extension }) => {
  const page = await extension.openPage("popup.html");
  const field = page.getByRole("textbox", { name: "The reply" });
  await field.fill(reply);
  await findMark(page, "inconvenience");
  await page.reload();
  await expect(field).toHaveValue("");

  const options = await extension.openPage("options.html#privacy");
  await options.getByRole("switch", { name: "Keep the text of the check window" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await page.bringToFront();
  await field.fill(reply);
  await findMark(page, "inconvenience");
  await page.reload();
  await expect(field).toHaveValue(reply);

  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(field).toHaveValue(reply);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(field).toHaveValue(reply);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(page.getByText("Clear both texts?")).toBeVisible();
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(field).toHaveValue("");
  await expect.poll(() => markedWords(page)).toEqual([]);

  await field.fill("Dear Ms Moore,");
  await options.bringToFront();
  await options.getByRole("switch", { name: "Keep the text of the check window" }).click();
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  expect(await options.evaluate(() => chrome.storage.local.get("checkText"))).toEqual({});
});

test("the toolbar button opens it", async ({ extension }) => {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ["POPUP"] })).length))
    .toBe(1);
});

test("a selection on any page is reviewed with its line breaks, once", async ({ extension, page }) => {
  await page.goto("https://desk.example.com/inbox?page=article");
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll("article")[1] as Element));
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain("\n");
  const opened = extension.context.waitForEvent("page");
  await (await extension.worker()).evaluate(
    async (selectionText) => {
      const [tab] = await chrome.tabs.query({ url: "https://desk.example.com/*" });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: "review-selection", frameId: 0, selectionText }, tab);
    },
    selected.replaceAll("\n", " "),
  );
  const check = await opened;
  const field = check.getByRole("textbox", { name: "The reply" });
  await expect(field).toHaveValue(/\w/);
  expect((await field.inputValue()).replaceAll("\n", " ")).toBe(selected.replaceAll("\n", " "));
  await check.reload();
  await expect(field).toHaveValue("");
});

declare const chrome: {
  action: { openPopup(): Promise<void> };
  runtime: { getContexts(filter: object): Promise<object[]> };
  tabs: { query(filter: object): Promise<object[]>; getCurrent(): Promise<unknown> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  storage: { local: { get(key: string): Promise<object> } };
};

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
