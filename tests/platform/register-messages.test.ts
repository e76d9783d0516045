import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { askRegister } from "../../lib/platform/register-messages.ts";
import { aCase } from "../core/register/entries.ts";

beforeEach(() => fakeBrowser.reset());

const asked = { case: aCase(), answerNumber: 1 };
const answering = (answer: unknown) => vi.spyOn(fakeBrowser.runtime, "sendMessage").mockResolvedValue(answer as never);

it("a question goes to the background, and its answer comes back", async () => {
  const send = answering({ is: "on", days: 90, past: [] });
  expect(await askRegister("lookUpCase", asked)).toEqual({ is: "on", days: 90, past: [] });
  expect(send.mock.calls).toEqual([[{ question: "lookUpCase", asked }]]);
});

it.each([undefined, null, "on", { is: "on" }, { is: "remembered", id: "one" }])("%j is no answer", async (answer) => {
  answering(answer);
  expect(await askRegister("lookUpCase", asked)).toBeNull();
});

it("where nobody answers any longer there is no answer, and nothing breaks", async () => {
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockRejectedValueOnce(new Error("Could not establish connection."));
  expect(await askRegister("lookUpCase", asked)).toBeNull();
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(() => {
    throw new Error("Extension context invalidated.");
  });
  expect(await askRegister("lookUpCase", asked)).toBeNull();
});
