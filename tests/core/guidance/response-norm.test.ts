import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWaiting, type WaitingInput } from "../../../lib/core/guidance/response-norm.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";

/** Local time in November 2026; the 6th is a Friday. */
const at = (day: number, hour: number) => new Date(2026, 10, day, hour);
const waiting = (from: Date, now: Date, more: Partial<WaitingInput> = {}) =>
  readWaiting({ receivedAt: from.toISOString(), channel: "email", now, preset: defaultPreset, ...more });

describe("how long a customer has waited", () => {
  it.each([
    ["email", at(3, 9), at(3, 15), { hours: 6, counted: 6, norm: 24, state: "within" }],
    ["email", at(3, 9), at(4, 5), { hours: 20, norm: 24, state: "nearly" }],
    ["email", at(3, 9), at(4, 11), { hours: 26, norm: 24, state: "over" }],
    ["chat", at(3, 9), at(3, 11), { hours: 2, norm: 1, state: "over" }],
    ["whatsapp", at(3, 9), at(3, 11), { channel: "messaging", norm: 4, state: "within" }],
    ["letter", at(3, 9), at(5, 8), { hours: 47, norm: 48, state: "nearly" }],
  ])("%s from %s to %s", (channel, from, now, expected) => {
    expect(waiting(from, now, { channel })).toMatchObject(expected);
  });

  it("leaves a weekend out for mail, and counts it where people talk", () => {
    expect(waiting(at(6, 16), at(9, 10))).toMatchObject({ hours: 66, counted: 18, state: "within" });
    expect(waiting(at(7, 10), at(8, 10))).toMatchObject({ hours: 24, counted: 0, state: "within" });
    expect(waiting(at(6, 16), at(9, 10), { channel: "messaging" })).toMatchObject({ counted: 66, state: "over" });
  });

  it("goes by the team's own days", () => {
    const calendar = { workingDays: [1, 2, 3, 4, 5, 6], holidays: ["2026-11-09"] };
    const preset = { ...defaultPreset, calendar };
    expect(waiting(at(6, 12), at(10, 12), { preset })).toMatchObject({ hours: 96, counted: 48 });
  });

  it("is not known without a time, without a norm, from the future, or after a year", () => {
    expect(waiting(at(3, 9), at(3, 10), { receivedAt: undefined })).toBeNull();
    expect(waiting(at(3, 9), at(3, 10), { receivedAt: "yesterday" })).toBeNull();
    expect(waiting(at(3, 9), at(3, 8))).toBeNull();
    expect(waiting(new Date(2025, 8, 1), at(3, 8))).toBeNull();
    const preset = { ...defaultPreset, responseNorms: {} };
    expect(waiting(at(3, 9), at(3, 10), { preset })).toBeNull();
  });

  it("never counts more than has passed", () => {
    const moment = fc.date({ min: new Date(2026, 0, 1), max: new Date(2027, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const found = waiting(one, other);
        if (one > other) expect(found).toBeNull();
        else {
          expect(found?.counted).toBeGreaterThanOrEqual(0);
          expect(found?.counted).toBeLessThanOrEqual(found?.hours ?? 0);
        }
      }),
    );
  });
});
