// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { asRead, readEditable, thing } from "../../../lib/page/editors/editable-text.ts";
import { offsetOf, rangeOf } from "../../../lib/page/editors/text-position.ts";

beforeEach(() => document.body.replaceChildren());

/** Test pages are our own strings, parsed as the browser parses a page. */
function boxWith(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<div contenteditable="true">${html}</div>`, "text/html");
  const box = document.importNode(page.body.firstElementChild as HTMLElement, true);
  document.body.append(box);
  return box;
}

describe("reading the lines that a person sees", () => {
  it.each([
    ["nothing", "", ""],
    ["bare text", "Dear Jan", "Dear Jan"],
    ["Gmail's lines", "Dear Jan,<div><br></div><div>Sorry.</div>", "Dear Jan,\n\nSorry."],
    ["paragraphs", "<p>One</p><p>Two</p>", "One\nTwo"],
    ["an empty line at the end", "<div>One</div><div><br></div>", "One\n"],
    ["only an empty line", "<div><br></div>", ""],
    ["a break in a line", "<p>One<br>Two</p>", "One\nTwo"],
    ["a break before a block", "One<br><div>Two</div>", "One\nTwo"],
    ["two breaks at an end", "<p>One<br><br></p><p>Two</p>", "One\n\nTwo"],
    ["blocks in blocks", "<div><div>One</div></div><div><div><div>Two</div></div></div>", "One\nTwo"],
    ["a list", "<ul><li>One</li><li>Two</li></ul><p>Three</p>", "One\nTwo\nThree"],
    [
      "formatting and links",
      "Go <b>now</b> to <a href='https://example.com'>our <i>shop</i></a>.",
      "Go now to our shop.",
    ],
    ["source written over lines", "\n  <p>\n    One\n    two\n  </p>\n  <p>Three </p>\n", "One two\nThree"],
    ["spaces on both sides of a border", "One <b> two</b>", "One two"],
    ["hard spaces", "One&nbsp; two&nbsp;", "One  two "],
    ["kept white space", "<p style='white-space: pre-wrap'>One\n  two\n</p>", "One\n  two"],
    ["kept breaks", "<p style='white-space: pre-line'>One\n  two \n\n</p>", "One\ntwo\n"],
    ["the caret's hiding place", "One\u2060\u2060\u2060\u2060\u2060\u2060\u2060<b>\u200btwo</b>\ufeff", "Onetwo"],
    ["a picture", "One <img alt='x'> two", `One ${thing} two`],
    ["what is not shown", "One<span style='display: none'>two</span><style>b { color: red }</style>", "One"],
    ["text that looks like HTML", "<p>&lt;b&gt; &amp;amp;</p>", "<b> &amp;"],
    ["half a surrogate pair", "<p>\ud83d</p>", "\ud83d"],
  ])("%s", (_name, html, text) => {
    expect(readEditable(boxWith(html)).text).toBe(text);
  });

  it("leaves out what is not the agent's, wherever it stands", () => {
    const box = boxWith(
      "<div>One</div><div id='signature'>Jan <b>Jansen</b></div><div>Two</div><div id='quote'>Old</div>",
    );
    const foreign = [...box.querySelectorAll("#signature, #quote")];
    expect(readEditable(box, foreign).text).toBe("One\nTwo");
  });
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", " ", "\u00a0", "\u200b", "<"), maxLength: 8 });
const inline = fc.oneof(
  word.map((text) => ({ kind: "text" as const, text })),
  fc
    .tuple(fc.constantFrom("b", "i", "a", "span"), word)
    .map(([name, text]) => ({ kind: "format" as const, name, text })),
  fc.constantFrom({ kind: "br" as const }, { kind: "img" as const }),
);
const block = fc.record({ name: fc.constantFrom("div", "p", "li"), content: fc.array(inline, { maxLength: 5 }) });

function build(blocks: { name: string; content: unknown[] }[]): HTMLElement {
  const box = boxWith("");
  for (const { name, content } of blocks) {
    const element = document.createElement(name);
    for (const part of content as { kind: string; name?: string; text?: string }[]) {
      if (part.kind === "text") element.append(part.text ?? "");
      else {
        const child = document.createElement(part.name ?? part.kind);
        if (part.text) child.append(part.text);
        element.append(child);
      }
    }
    box.append(element);
  }
  return box;
}

describe("the way back to the DOM", () => {
  it("comes back to the same offset from every place, from both sides", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const box = build(blocks);
        const text = readEditable(box);
        for (let offset = 0; offset <= text.text.length; offset++) {
          // A caret stands after what is before it, a selection begins before what is after it.
          for (const end of new Set([offset, Math.min(offset + 1, text.text.length)])) {
            const range = rangeOf(box, text, { start: offset, end });
            expect(offsetOf(text, range?.startContainer as Node, range?.startOffset as number)).toBe(offset);
          }
        }
        box.remove();
      }),
    );
  });

  it("gives a range that holds the words of the span and no others", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.nat(), fc.nat(), (blocks, one, other) => {
        const box = build(blocks);
        const text = readEditable(box);
        const [start = 0, end = 0] = [one % (text.text.length + 1), other % (text.text.length + 1)].sort(
          (a, b) => a - b,
        );
        const words = (string: string) => asRead(string).replaceAll(/[ \n\ufffc]/g, "");
        expect(words(rangeOf(box, text, { start, end })?.toString() ?? "none")).toBe(
          words(text.text.slice(start, end)),
        );
        box.remove();
      }),
    );
  });

  it("finds an offset for every place in the box, and never one outside the text", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const box = build(blocks);
        const text = readEditable(box);
        let last = 0;
        for (const node of [box, ...box.querySelectorAll("*")]) {
          for (let at = 0; at <= node.childNodes.length; at++) {
            const offset = offsetOf(text, node, at);
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset).toBeLessThanOrEqual(text.text.length);
            if (node === box) {
              expect(offset).toBeGreaterThanOrEqual(last);
              last = offset;
            }
          }
        }
        box.remove();
      }),
    );
  });

  it("refuses a span outside the text", () => {
    const box = boxWith("<p>One</p>");
    const text = readEditable(box);
    expect(rangeOf(box, text, { start: 2, end: 4 })).toBeNull();
    expect(rangeOf(box, text, { start: 2, end: 1 })).toBeNull();
    expect(rangeOf(box, text, { start: -1, end: 1 })).toBeNull();
  });

  it("begins a span in the formatting that it begins with, and puts a caret where typing would go on", () => {
    const box = boxWith("<p>One <b>two</b> three</p>");
    const text = readEditable(box);
    const [bold] = box.querySelectorAll("b");
    expect(rangeOf(box, text, { start: 4, end: 7 })?.startContainer.parentNode).toBe(bold);
    expect(rangeOf(box, text, { start: 4, end: 7 })?.endContainer.parentNode).toBe(bold);
    expect(rangeOf(box, text, { start: 7, end: 7 })?.startContainer.parentNode).toBe(bold);
  });
});
