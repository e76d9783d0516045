import { browser } from "#imports";

const key = "handedText";

/** Hands a text to the check page that opens next. It lives in memory only and never stands in an address. */
export async function handText(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
}

/** Takes the text that was handed over, once; null when there is none. */
export async function takeHandedText(): Promise<string | null> {
  const { [key]: text } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof text === "string" ? text : null;
}
