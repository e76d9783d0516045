import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay } from "../../../lib/core/days.ts";
import { nextReminderTime, reminderTime } from "../../../lib/core/register/reminder-time.ts";
import { asReminded, dueReminders } from "../../../lib/core/register/reminders.ts";
import { isExpired } from "../../../lib/core/register/retention.ts";
import { anEntry, aPromise, day, now } from "./entries.ts";

const dueOn = (due: string | null, part = {}) => anEntry({ promises: [aPromise({ due, ...part })] });

describe("a reminder comes", () => {
  it("at nine on the day, and not a moment before", () => {
    const entry = dueOn("2026-11-27");
    const nine = new Date(2026, 10, 27, 9).getTime();
    expect(dueReminders([entry], nine - 1)).toEqual([]);
    expect(dueReminders([entry], nine)).toEqual([{ entry, promises: entry.promises }]);
  });

  it("afterwards, when the browser was closed that morning", () => {
    expect(dueReminders([dueOn("2026-11-24")], now + 5 * day)).toHaveLength(1);
  });

  it.each([
    ["without a date", dueOn(null)],
    ["that is kept", dueOn("2026-11-25", { keptAt: now })],
    ["that was brought to mind already", dueOn("2026-11-25", { remindedAt: now - 1 })],
    ["given after nine for the same day", anEntry({ savedAt: now, promises: [aPromise({ due: "2026-11-25" })] })],
  ])("never for a promise %s", (_, entry) => expect(dueReminders([entry], now + day)).toEqual([]));

  it("once: those brought to mind are marked, the others are not", () => {
    const entry = anEntry({ promises: [aPromise({ due: "2026-12-24" }), aPromise({ due: "2026-11-25" }), aPromise()] });
    const [reminder] = dueReminders([entry], now);
    expect(reminder?.promises).toEqual([entry.promises[1]]);
    const after = reminder && asReminded(reminder, now);
    expect(after?.promises.map(({ remindedAt }) => remindedAt)).toEqual([null, now, null]);
    expect(dueReminders(after ? [after] : [], now)).toEqual([]);
  });

  it("for what is due longest first", () => {
    const [late, later] = [dueOn("2026-11-25"), dueOn("2026-11-24")];
    expect(dueReminders([late, later], now).map(({ entry }) => entry)).toEqual([later, late]);
  });
});

describe("days", () => {
  it("the next nine o'clock lies within the day that follows, whatever summer time does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (moment) => {
        const next = nextReminderTime(moment);
        expect(next).toBeGreaterThan(moment);
        expect(next - moment).toBeLessThanOrEqual(day + 2 * 3_600_000);
        expect(new Date(next).getHours()).toBe(9);
        expect(reminderTime(localDay(next))).toBe(next);
      }),
    );
  });
});

describe("an entry is kept", () => {
  const old = (days: number, promises = [aPromise()]) => anEntry({ savedAt: now - days * day, promises });

  it("for as many days as were chosen", () => {
    expect(isExpired(old(89.9), now, 90)).toBe(false);
    expect(isExpired(old(90), now, 90)).toBe(true);
  });

  it("until the day of its last open promise has passed", () => {
    expect(isExpired(old(100, [aPromise({ due: "2026-11-25" })]), now, 90)).toBe(false);
    expect(isExpired(old(100, [aPromise({ due: "2026-11-25", keptAt: now })]), now, 90)).toBe(true);
    expect(isExpired(old(100, [aPromise({ due: "2026-11-24" })]), now, 90)).toBe(true);
  });
});
