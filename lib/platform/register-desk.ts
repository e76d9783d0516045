import type { Browser } from "#imports";
import { localDay } from "../core/days.ts";
import { pastPromises } from "../core/register/past-promises.ts";
import { findEntries, rememberEntry } from "./register-entries.ts";
import type { RegisterAnswers } from "./register-messages.ts";
import { readRegisterSettings } from "./register-settings.ts";

/** Whether the register is at work for this page: somebody switched it on, and the window is no private one. */
async function daysFor(sender: Browser.runtime.MessageSender): Promise<number | null> {
  const { on, days } = await readRegisterSettings();
  return on && !sender.tab?.incognito ? days : null;
}

/** What the register answers to pages in which somebody writes. */
export const registerDesk: RegisterAnswers = {
  async lookUpCase({ case: of, answerNumber }, sender) {
    const days = await daysFor(sender);
    if (days === null) return { is: "off" };
    const found = await findEntries(of);
    if (!found.ok) return { is: "trouble", code: found.code };
    return { is: "on", days, past: pastPromises(found.value, of, answerNumber, localDay(Date.now())) };
  },

  async rememberAnswer(entry, sender) {
    if ((await daysFor(sender)) === null) return { is: "off" };
    const remembered = await rememberEntry(entry);
    return remembered.ok ? { is: "remembered", id: remembered.value } : { is: "trouble", code: remembered.code };
  },
};
