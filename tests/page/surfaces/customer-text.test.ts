// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readCustomerText } from "../../../lib/page/surfaces/customer-text.ts";
import { bodyWith } from "./body.ts";

describe("the customer's own words", () => {
  it.each([
    [
      "Gmail",
      '<div class="gmail_quote"><div class="gmail_attr">Op ma 2 nov schreef winkel:</div><blockquote class="gmail_quote">Old</blockquote></div>',
    ],
    ["newer Gmail", '<div class="gmail_quote_container">Old</div>'],
    ["older Gmail", '<div class="gmail_extra"><br>2015/3/1 winkel<div class="gmail_quote">Old</div></div>'],
    ["Apple Mail", '<blockquote type="cite" style="border:none">On 2 Nov, shop wrote:<div>Old</div></blockquote>'],
    [
      "Thunderbird",
      '<div class="moz-cite-prefix">Op 2-11 schreef winkel:</div><blockquote type="cite">Old</blockquote>',
    ],
    ["Yahoo, as Gmail shows it", '<div id="m_1ydp_yahoo_quoted" class="m_1ydp_yahoo_quoted">Old</div>'],
    ["Proton", '<div class="protonmail_quote">Old</div>'],
    ["Outlook on the web", '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: shop</div><div>Old</div>'],
    ["Outlook, as Gmail shows it", '<div><div id="m_7divRplyFwdMsg">Van: winkel</div></div><div>Old</div>'],
    [
      "desktop Outlook",
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt">Van: winkel</div></div><p>Old</p>',
    ],
  ])("end where the history begins: %s", (_, history) => {
    expect(readCustomerText(bodyWith(`<p>It is broken again.</p><p>When will it work?</p>${history}`))).toBe(
      "It is broken again.\nWhen will it work?",
    );
  });

  it("may stand below the history", () => {
    const history = '<div class="gmail_quote">Old</div>';
    expect(readCustomerText(bodyWith(`${history}<p>It is broken again.</p>`))).toBe("It is broken again.");
  });

  it("may be indented", () => {
    const indent = '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Order 88213</blockquote>';
    expect(readCustomerText(bodyWith(`<p>It is about:</p>${indent}`))).toBe("It is about:\nOrder 88213");
  });

  it("do not include a signature or the furniture of the site", () => {
    const extra =
      '<div class="gmail_signature">Beukstraat 12</div><div class="signature">Beukstraat 12</div><button>Like</button>';
    expect(readCustomerText(bodyWith(`<p>Broken.</p>${extra}`), "button")).toBe("Broken.");
  });

  it("are the whole message when it holds nothing but history", () => {
    expect(readCustomerText(bodyWith('<div class="gmail_quote">Forwarded: it is broken.</div>'))).toBe(
      "Forwarded: it is broken.",
    );
  });

  it("are empty in an empty message", () => {
    expect(readCustomerText(bodyWith(""))).toBe("");
  });
});
