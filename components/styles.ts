import base from "../assets/styles/base.css?inline";
import tokens from "../assets/styles/tokens.css?inline";
import badge from "./badge/badge.css?inline";
import findings from "./findings/findings.css?inline";
import floating from "./floating/floating.css?inline";
import guidance from "./guidance/guidance.css?inline";
import panel from "./panel/panel.css?inline";
import register from "./register/register.css?inline";
import bars from "./triad/bars.css?inline";
import button from "./ui/button.css?inline";
import disclosure from "./ui/disclosure.css?inline";
import field from "./ui/field.css?inline";
import notice from "./ui/notice.css?inline";

const reviewStyles = [
  tokens,
  base,
  button,
  field,
  disclosure,
  notice,
  bars,
  badge,
  findings,
  guidance,
  panel,
  register,
  floating,
].join("\n");

/**
 * Puts our styles into a page of the extension, or into our shadow root in somebody else's page: those of a review, and
 * `others`. A root that has them keeps them as they are.
 */
export function adoptStyles(root: Document | ShadowRoot, others = ""): void {
  if (adopted.has(root)) return;
  adopted.add(root);
  const css = `${reviewStyles}\n${others}`;
  const document = root.ownerDocument ?? root;
  try {
    // A sheet can only be adopted in the document for whose window it was made.
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refuses adopted sheets from a content script (bugzilla 1928865), yet exempts a style element that such a
    // script fills from the page's content security policy.
    const style = document.createElement("style");
    style.textContent = css;
    ("head" in root ? root.head : root).append(style);
  }
}

const adopted = new WeakSet<Document | ShadowRoot>();
