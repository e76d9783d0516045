// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchWriting } from "../../entrypoints/watch/watch-writing.ts";

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("watch", () => {
  let controller: AbortController;
  beforeEach(() => {
    controller = new AbortController();
    document.body.innerHTML = `
      <input id="search"><textarea id="reply"></textarea><button id="send">Send</button>
      <div id="rich" contenteditable="true" tabindex="0"><p>Dear Ann</p></div><div id="host"></div>`;
  });
  const focus = async (id: string) => {
    document.getElementById(id)?.focus();
    await settle();
  };

  it.each(["reply", "rich"])("asks for assist when somebody goes into #%s, once", async (id) => {
    const ask = vi.fn(async () => true);
    watchWriting(document, ask, controller.signal);
    await focus(id);
    await focus("send");
    await focus(id);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each(["search", "send"])("leaves #%s alone", async (id) => {
    const ask = vi.fn(async () => true);
    watchWriting(document, ask, controller.signal);
    await focus(id);
    expect(ask).not.toHaveBeenCalled();
  });

  it("notices somebody who was already writing", async () => {
    await focus("reply");
    const ask = vi.fn(async () => true);
    watchWriting(document, ask, controller.signal);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("notices a box in an open shadow root", async () => {
    const inside = document.createElement("textarea");
    document.getElementById("host")?.attachShadow({ mode: "open" }).append(inside);
    const ask = vi.fn(async () => true);
    watchWriting(document, ask, controller.signal);
    inside.focus();
    await settle();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks again when nobody has answered", async () => {
    const ask = vi.fn(async () => false);
    watchWriting(document, ask, controller.signal);
    await focus("reply");
    await focus("rich");
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("stops when it is told to", async () => {
    const ask = vi.fn(async () => true);
    watchWriting(document, ask, controller.signal);
    controller.abort();
    await focus("reply");
    expect(ask).not.toHaveBeenCalled();
  });
});
