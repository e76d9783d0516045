// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { visibleText } from "../../../lib/page/surfaces/visible-text.ts";
import { bodyWith } from "./body.ts";

describe("the text as a person reads it", () => {
  it.each([
    ["paragraphs are lines", "<p>One</p><p>Two</p>", "One\nTwo"],
    ["blocks and loose words do not run together", "One<div>Two</div>Three", "One\nTwo\nThree"],
    ["a line break is a line", "One<br>Two", "One\nTwo"],
    ["a line break that ends a block adds nothing to it", "<div>One<br></div><div>Two</div>", "One\nTwo"],
    ["an empty paragraph is an empty line", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
    ["empty lines in a row count once", "One<br><br><br><br>Two", "One\n\nTwo"],
    ["inline parts stay in their line", "You <b>charged</b> <i>me</i>twice", "You charged metwice"],
    ["white space in the source is one space", "<p>One\n   two\t three </p>\n  <p> Four</p>", "One two three\nFour"],
    ["a hard space is a space, a zero-width one nothing", "One&nbsp;two&#8203;three", "One two" + "three"],
    ["preformatted lines stay", "<pre style='white-space: pre'>One\n  two</pre>", "One\n  two"],
    ["items are lines", "<ul><li>late</li><li>broken</li></ul>", "late\nbroken"],
    ["an emoji that is an image counts", 'Thanks <img data-emoji="🙃" alt="x"><img alt="logo">', "Thanks 🙃"],
    ["markup written as text stays text", "<p>&lt;b&gt; &amp;amp; 1 &lt; 2</p>", "<b> &amp; 1 < 2"],
  ])("%s", (_, markup, text) => {
    expect(visibleText(bodyWith(markup))).toBe(text);
  });

  it.each([
    ["display", '<p>One</p><p style="display:none">Two</p>'],
    ["visibility", '<p>One</p><p style="visibility:hidden">Two</p>'],
    ["size", '<p>One</p><span style="font-size:0px">Two</span>'],
    ["opacity", '<p>One</p><div style="opacity:0">Two</div>'],
    ["kind", "<p>One</p><script>Two</script><style>p{}</style><template>Two</template><textarea>Two</textarea>"],
  ])("leaves out what the page hides by %s", (_, markup) => {
    expect(visibleText(bodyWith(markup))).toBe("One");
  });

  it("reads a part that is folded as a whole", () => {
    const part = bodyWith("<p>One</p>");
    part.style.display = "none";
    expect(visibleText(part)).toBe("One");
    part.style.cssText = "visibility: hidden";
    expect(visibleText(part)).toBe("One");
  });

  it("leaves out what it is told to", () => {
    const part = bodyWith("<p>One</p><button>Like</button><p>Two</p>");
    expect(visibleText(part, ({ localName }) => localName === "button")).toBe("One\nTwo");
  });

  it("reads a part of a document that is not on the screen", () => {
    const { body } = document.implementation.createHTMLDocument("");
    body.append("One ", document.createElement("b"));
    expect(visibleText(body)).toBe("One");
  });
});
