import { beforeEach, expect, it, vi } from "vitest";
import type { Surroundings } from "../../lib/state/reply-port.ts";
import type { RegisterPort } from "../../lib/state/reply-register.ts";
import { createReplyStore } from "../../lib/state/reply-store.ts";
import { aComplaint, aPresetInUse, aReview } from "../components/replies.ts";
import { aCase } from "../core/register/entries.ts";

const nameless = aCase({ name: null as never });
const settle = () => new Promise((resolve) => setImmediate(resolve));

function open() {
  const box = {
    text: "Dear Ann.",
    surroundings: { context: { answerNumber: 2 }, missing: [], internal: false, case: nameless } as Surroundings,
  };
  const register = {
    lookUp: vi.fn<RegisterPort["lookUp"]>(async () => ({ is: "on", days: 90, past: [] })),
    remember: vi.fn<RegisterPort["remember"]>(async () => ({ is: "remembered", id: "one" })),
  };
  const store = createReplyStore(
    {
      read: () => box.text,
      readSurroundings: () => box.surroundings,
      replace: async () => ({ ok: false, code: "read-only" }),
      reveal() {},
      copy: async () => true,
      allowPhrase() {},
      switchRuleOff() {},
      choosePreset() {},
      register,
    },
    {
      review: () => ({
        review: aReview({ complaint: aComplaint({ name: "Ann Moore" }) }),
        aside: null,
        preset: aPresetInUse(),
      }),
      reviewsInternalNotes: () => false,
      handsOverInNotes: () => false,
    },
  );
  return { box, register, store };
}

let desk: ReturnType<typeof open>;
beforeEach(() => {
  desk = open();
});

it("the customer is looked up by the site's name for them, or else by the one under the complaint", async () => {
  desk.store.refresh();
  desk.box.surroundings = { ...desk.box.surroundings, customerName: "A. Moore" };
  desk.store.refresh();
  await settle();
  const name = (who: string) => ({ ...nameless, customer: { ...nameless.customer, name: who } });
  expect(desk.register.lookUp.mock.calls).toEqual([
    [name("Ann Moore"), 2],
    [name("A. Moore"), 2],
  ]);
  expect(desk.store.getState().register).toMatchObject({ days: 90 });
});

it("before anything is reviewed, what was promised is there already", async () => {
  desk.store.glance();
  await settle();
  expect(desk.store.getState()).toMatchObject({ review: null, register: { past: [] } });
});

it("what is remembered is the text as it is in the box now", async () => {
  desk.store.refresh();
  await settle();
  desk.box.text = "Dear Ann, more.";
  await desk.store.actions.rememberAnswer();
  expect(desk.register.remember.mock.lastCall?.[0]).toMatchObject({ draft: { text: "Dear Ann, more." }, id: null });
  expect(desk.store.getState().register).toMatchObject({ remembered: "Dear Ann, more." });
});

it("a note that no customer reads, and a text of our own, are in no register", async () => {
  desk.store.refresh();
  await settle();
  desk.box.surroundings = { ...desk.box.surroundings, internal: true };
  desk.store.refresh();
  expect(desk.store.getState().register).toBeNull();
  await desk.store.actions.rememberAnswer();
  desk.box.surroundings = { context: {}, missing: [], internal: false };
  desk.store.refresh();
  await desk.store.actions.rememberAnswer();
  expect(desk.register.remember).not.toHaveBeenCalled();
});

it("and it follows when the register is switched off", async () => {
  desk.store.refresh();
  await settle();
  desk.register.lookUp.mockResolvedValue({ is: "off" });
  desk.store.lookUpAgain();
  await settle();
  expect(desk.store.getState().register).toBeNull();
});
