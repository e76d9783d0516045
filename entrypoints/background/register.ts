import { browser } from "#imports";
import { nextReminderTime } from "../../lib/core/register/reminder-time.ts";
import { registerDesk } from "../../lib/platform/register-desk.ts";
import { removeExpired } from "../../lib/platform/register-entries.ts";
import { answerRegister } from "../../lib/platform/register-messages.ts";
import { onReminderClick, remind } from "../../lib/platform/register-reminders.ts";
import { createStoredRegisterSettings } from "../../lib/platform/register-settings.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";

const alarmName = "register";

/** Answers for the register, and looks after it: every morning, at the start of the browser, and when its settings change. */
export function keepRegister(): void {
  /** One after the other, so that nothing is brought to mind twice. */
  let rounds = Promise.resolve();
  const care = () => {
    rounds = rounds.then(careOnce).catch((error) => reportFailure("register", error));
  };

  answerRegister(registerDesk);
  onReminderClick((entry) => {
    const url = browser.runtime.getURL(`/options.html#register${entry && `/${entry}`}`);
    browser.tabs.create({ url }).catch((error) => reportFailure("register", error));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) care();
  });
  browser.runtime.onStartup.addListener(care);
  browser.runtime.onInstalled.addListener(care);
  createStoredRegisterSettings().watch(care);
  // No event tells that the extension was switched off and on again, which costs it its alarms.
  browser.alarms.get(alarmName).then(
    (alarm) => alarm ?? care(),
    (error) => reportFailure("register", error),
  );
}

/** Deletes what has been kept for long enough, also while the register is off; then brings to mind what is due. */
async function careOnce(): Promise<void> {
  const { value } = await createStoredRegisterSettings().read();
  // Nobody has ever switched it on: there is no database, and none is made by looking.
  if (!value) return;
  const now = Date.now();
  const left = await removeExpired(now, value.days);
  if (left.ok && value.on && value.remind) await remind(left.value.entries, now);
  const isNeeded = value.on || !left.ok || left.value.entries.length + left.value.unreadable > 0;
  if (isNeeded) await browser.alarms.create(alarmName, { when: nextReminderTime(now) });
  else await browser.alarms.clear(alarmName);
}
