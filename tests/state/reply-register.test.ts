import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PastPromise } from "../../lib/core/register/past-promises.ts";
import type { LookUp, Remembered } from "../../lib/core/register/register-link.ts";
import { createReplyRegister, type RegisterPort, type ReplyRegister } from "../../lib/state/reply-register.ts";
import { aReview } from "../components/replies.ts";
import { aCase } from "../core/register/entries.ts";

const past: PastPromise[] = [
  {
    entry: "one",
    savedAt: 1,
    what: "I will call",
    when: null,
    due: null,
    language: "en",
    group: "undated",
    sameness: "case",
  },
];
const other = aCase({ id: "9" });

function open() {
  const port = {
    lookUp: vi.fn<RegisterPort["lookUp"]>(async () => ({ is: "on", days: 90, past })),
    remember: vi.fn<RegisterPort["remember"]>(async () => ({ is: "remembered", id: "one" })),
  };
  const shown: (ReplyRegister | null)[] = [];
  const register = createReplyRegister(port, (state) => shown.push(state));
  return { port, register, shown, last: () => shown.at(-1) };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
const remember = (register: ReturnType<typeof createReplyRegister>, text = "Dear Ann.") =>
  register.remember({ text }, aReview());

let desk: ReturnType<typeof open>;
beforeEach(() => {
  desk = open();
});

describe("a reply and the register", () => {
  it("asks once for each case, and shows what was promised before", async () => {
    for (let times = 0; times < 3; times++) desk.register.lookUp(aCase(), 2);
    await settle();
    expect(desk.port.lookUp.mock.calls).toEqual([[aCase(), 2]]);
    expect(desk.last()).toEqual({ past, days: 90, remembered: null, trouble: null });
  });

  it("shows nothing while the register is off, and follows when it is switched on", async () => {
    desk.port.lookUp.mockResolvedValueOnce({ is: "off" });
    desk.register.lookUp(aCase(), 1);
    await settle();
    expect(desk.shown).toEqual([]);
    await remember(desk.register);
    expect(desk.port.remember).not.toHaveBeenCalled();
    desk.register.lookUpAgain();
    await settle();
    expect(desk.last()).toMatchObject({ past });
    desk.port.lookUp.mockResolvedValueOnce({ is: "off" });
    desk.register.lookUpAgain();
    await settle();
    expect(desk.last()).toBeNull();
  });

  it("remembers an answer, and the next time in place of it", async () => {
    desk.register.lookUp(aCase(), 1);
    await settle();
    await remember(desk.register);
    expect(desk.last()).toMatchObject({ remembered: "Dear Ann." });
    await remember(desk.register, "Dear Ann, more.");
    expect(desk.port.remember.mock.calls.map(([{ id }]) => id)).toEqual([null, "one"]);
    expect(desk.last()).toMatchObject({ remembered: "Dear Ann, more." });
  });

  it("takes another case in the same box for another answer", async () => {
    desk.register.lookUp(aCase(), 1);
    await settle();
    await remember(desk.register);
    desk.register.lookUp(other, 1);
    await settle();
    expect(desk.last()).toMatchObject({ remembered: null });
    await remember(desk.register);
    expect(desk.port.remember.mock.lastCall?.[0]).toMatchObject({ id: null, case: other });
  });

  it("throws away what arrives too late", async () => {
    let late = (_: LookUp) => {};
    desk.port.lookUp.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          late = resolve;
        }),
    );
    desk.register.lookUp(other, 1);
    desk.register.lookUp(aCase(), 1);
    await settle();
    late({ is: "on", days: 1, past: [] });
    await settle();
    expect(desk.last()).toMatchObject({ days: 90, past });
  });

  it.each([
    [
      { is: "trouble", code: "full" },
      { trouble: "full", remembered: null, past },
    ],
    [{ is: "off" }, null],
  ] as const)("says so when remembering ends in %j", async (answer, shown) => {
    desk.register.lookUp(aCase(), 1);
    await settle();
    desk.port.remember.mockResolvedValueOnce(answer as Remembered);
    await remember(desk.register);
    if (shown) expect(desk.last()).toMatchObject(shown);
    else expect(desk.last()).toBeNull();
  });

  it("says what is wrong with the register, until it is right again", async () => {
    desk.port.lookUp.mockResolvedValueOnce({ is: "trouble", code: "unreadable" });
    desk.register.lookUp(aCase(), 1);
    await settle();
    expect(desk.last()).toMatchObject({ trouble: "unreadable", past: [] });
    desk.register.lookUpAgain();
    await settle();
    expect(desk.last()).toMatchObject({ trouble: null, past });
  });

  it("leaves a note that no customer reads alone", async () => {
    desk.register.lookUp(aCase(), 1);
    await settle();
    desk.register.leave();
    expect(desk.last()).toBeNull();
    await remember(desk.register);
    expect(desk.port.remember).not.toHaveBeenCalled();
  });
});
