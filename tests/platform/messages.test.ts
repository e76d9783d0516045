import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type MessageHandlers, parseMessage, receiveMessages } from "../../lib/platform/receive-messages.ts";
import { isMessage, sendMessage } from "../../lib/platform/send-message.ts";

beforeEach(() => fakeBrowser.reset());

describe("messages", () => {
  it.each([
    [{ name: "requestAssist" }, { name: "requestAssist", data: undefined }],
    [
      { name: "runCommand", data: { command: "next-finding" } },
      { name: "runCommand", data: { command: "next-finding" } },
    ],
  ])("take %j", (arrived, message) => expect(parseMessage(arrived)).toEqual(message));

  it.each([
    null,
    undefined,
    "requestAssist",
    {},
    { name: 3 },
    { name: "toString" },
    { name: "__proto__" },
    { name: "unheardOf" },
    { name: "runCommand" },
    { name: "runCommand", data: { command: "send-mail" } },
    { name: "openPage", data: { page: "options", url: "https://example.com" } },
    { name: "retire", data: {} },
  ])("leave %j alone", (arrived) => expect(parseMessage(arrived)).toBeNull());

  it("reach the handler of their name, and no other extension's do", async () => {
    const handlers = { openPage: vi.fn(), requestAssist: vi.fn() } satisfies MessageHandlers;
    const ours = { id: fakeBrowser.runtime.id };
    let receive: (arrived: unknown, sender: { id?: string }) => void = () => {};
    vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation((listener) => {
      receive = listener as typeof receive;
    });
    receiveMessages(handlers);
    receive({ name: "openPage", data: { page: "welcome" } }, ours);
    receive({ name: "openPage", data: { page: "welcome" } }, { id: "someone-else" });
    receive({ name: "runCommand", data: { command: "next-finding" } }, ours);
    expect(handlers.openPage.mock.calls).toEqual([[{ page: "welcome" }, ours]]);
    expect(handlers.requestAssist).not.toHaveBeenCalled();
  });

  it("say whether anybody was there", async () => {
    expect(await sendMessage("requestAssist")).toBe(false);
    fakeBrowser.runtime.onMessage.addListener(() => {});
    expect(await sendMessage("requestAssist")).toBe(true);
  });

  it("are not sent from a page that an update has cut off, and nothing breaks", async () => {
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect(await sendMessage("requestAssist")).toBe(false);
  });

  it("without content are known by their name", () => {
    expect(isMessage({ name: "retire" }, "retire")).toBe(true);
    expect(isMessage({ name: "requestAssist" }, "retire")).toBe(false);
    expect(isMessage(null, "retire")).toBe(false);
  });
});
