import { browser } from "#imports";
import type { RegisterEntry } from "../core/register/entry.ts";
import { asReminded, dueReminders, mostReminders, type Reminder } from "../core/register/reminders.ts";
import { changeEntries } from "./register-entries.ts";

/** Where a click on a notification leads is in its name. */
const prefix = "register:";

/** Asks for notifications; call it within the person's click, before anything is awaited. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ["notifications"] });
}

/** Whether the browser lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ["notifications"] });
}

/** Brings to mind what is due, once; several at a time become one notification. */
export async function remind(entries: readonly RegisterEntry[], now: number): Promise<void> {
  const reminders = dueReminders(entries, now);
  if (reminders.length === 0 || !(await mayNotify())) return;
  if (reminders.length > mostReminders) {
    const count = reminders.reduce((sum, { promises }) => sum + promises.length, 0);
    await notify(
      "",
      browser.i18n.getMessage("remindersTitle"),
      browser.i18n.getMessage("remindersCount", [String(count)]),
    );
  } else {
    for (const reminder of reminders) await notify(reminder.entry.id, titleOf(reminder), wordsOf(reminder));
  }
  await changeEntries(reminders.map((reminder) => asReminded(reminder, now)));
}

/** Calls back with the id of the entry whose notification was clicked; "" for all. */
export function onReminderClick(open: (entry: string) => void): void {
  const clicked = (id: string) => {
    if (!id.startsWith(prefix)) return;
    void browser.notifications.clear(id);
    open(id.slice(prefix.length));
  };
  // The API is only there while somebody allows it; the same listener is added once, however often this is called.
  const listen = () => browser.notifications?.onClicked.addListener(clicked);
  listen();
  browser.permissions.onAdded.addListener(listen);
}

const notify = (entry: string, title: string, message: string) =>
  browser.notifications.create(`${prefix}${entry}`, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    title,
    message,
  });

function titleOf({ entry }: Reminder): string {
  const { name, address } = entry.case.customer;
  const who = name ?? address;
  return who ? browser.i18n.getMessage("reminderTitleFor", [who]) : browser.i18n.getMessage("remindersTitle");
}

const wordsOf = ({ promises }: Reminder) => promises.map(({ what }) => what).join("\n");
