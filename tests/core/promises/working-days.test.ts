import { expect, it } from "vitest";
import { isoDay } from "../../../lib/core/days.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { addWorkingDays, usualWeek } from "../../../lib/core/promises/working-days.ts";
import { review } from "../../../lib/core/review.ts";

/** A Wednesday. */
const from = new Date(2026, 11, 23, 15, 30);

it.each<[count: number, calendar: Partial<typeof usualWeek>, date: string]>([
  [0, {}, "2026-12-23"],
  [1, {}, "2026-12-24"],
  [3, {}, "2026-12-28"],
  [3, { holidays: ["2026-12-25"] }, "2026-12-29"],
  [3, { workingDays: [1, 2, 3, 4, 5, 6] }, "2026-12-26"],
  [2, { workingDays: [7] }, "2027-01-03"],
])("%d working days on, with %j, is %s", (count, calendar, date) => {
  expect(isoDay(addWorkingDays(from, count, { ...usualWeek, ...calendar }))).toBe(date);
});

it("comes to an end where nobody ever works", () => {
  expect(addWorkingDays(from, 3, { workingDays: [], holidays: [] }).getTime()).toBeGreaterThan(from.getTime());
});

it.each([
  ["nl", "Ik bel u binnen drie werkdagen."],
  ["en", "I'll call you within three working days."],
] as const)("is how a promise in %s is dated", (language, text) => {
  const dated = (holidays: string[]) => {
    const preset = { ...defaultPreset, calendar: { workingDays: [1, 2, 3, 4, 5], holidays } };
    return review({ text }, { preset, now: from, language }).promises[0]?.when?.date;
  };
  expect(dated([])).toBe("2026-12-28");
  expect(dated(["2026-12-24", "2026-12-25"])).toBe("2026-12-30");
});
