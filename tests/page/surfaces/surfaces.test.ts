// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { surfaceFor, surfaces } from "../../../lib/page/surfaces/surfaces.ts";
import { bodyWith } from "./body.ts";

it.each([
  ["https://mail.google.com/mail/u/0/#inbox/FMfcgz", "gmail"],
  ["https://example.zendesk.com/agent/tickets/4711", "zendesk"],
  ["https://mail.google.com.example.com/mail", "generic"],
  ["https://zendesk.com.example.com/agent/tickets/1", "generic"],
  ["https://fakezendesk.com/agent/tickets/1", "generic"],
  ["http://127.0.0.1:8080/inbox", "generic"],
  ["about:srcdoc", "generic"],
])("%s is spoken for by %s", (url, id) => {
  expect(surfaceFor(new URL(url)).id).toBe(id);
});

it("each surface has a name of its own", () => {
  expect(new Set(surfaces.map(({ id }) => id)).size).toBe(surfaces.length);
});

/** Boxes in places where a site's markup is not around them. */
const oddPlaces: Record<string, () => HTMLElement> = {
  "a box that has left the page": () => {
    const box = bodyWith('<div contenteditable="true">Dear</div>').firstElementChild as HTMLElement;
    box.remove();
    return box;
  },
  "a box alone in the page": () => bodyWith('<div contenteditable="true">Dear</div>').firstElementChild as HTMLElement,
  "a box in a shadow root": () => {
    const root = bodyWith("<section></section>").firstElementChild?.attachShadow({ mode: "open" });
    const box = document.createElement("div");
    box.setAttribute("contenteditable", "true");
    root?.append(box);
    return box;
  },
  "a box in a document without a window": () => {
    const { body } = document.implementation.createHTMLDocument("");
    body.setAttribute("contenteditable", "true");
    return body;
  },
  "a text area in a message list": () =>
    bodyWith('<div role="list"><div><textarea></textarea></div></div>').querySelector("textarea") as HTMLElement,
};

describe.each(surfaces.map((surface) => [surface.id, surface] as const))("%s answers calmly for", (_, surface) => {
  it.each(Object.entries(oddPlaces))("%s", (__, place) => {
    const box = place();
    expect(surface.readContext(box)).toMatchObject({ complaint: null, answerNumber: 1, audience: "customer" });
    expect(surface.foreignParts(box)).toEqual([]);
    expect(surface.findBoxes(box.ownerDocument)).toEqual([]);
    expect([box, null]).toContain(surface.boxOf(box));
    expect(surface.editorFor(box).id).toBeTypeOf("string");
  });
});
