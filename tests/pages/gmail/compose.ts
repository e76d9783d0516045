import { type Letter, shop, type Words } from "../letters.ts";
import { attributes, boxMarks, type ExpectedContext, marked, text } from "../markup.ts";
import { interfaceWords } from "./interface-words.ts";

export interface Compose {
  key: string;
  words: Words;
  to: Pick<Letter, "name" | "email"> | null;
  subject?: string;
  /** Id of the message that is answered; only a compose outside the thread needs it. */
  repliesTo?: string;
  /** The alias in use; empty in accounts with one address. */
  from?: string;
  draft: readonly string[];
  signature?: "after-quote" | "before-quote";
  quote?: { letter: Letter; state: "folded" | "open"; typedInside?: string; isComplaint?: boolean };
  /** How Gmail shows who it goes to. */
  recipients?: "chips" | "folded" | "old";
  /** The subject and name in the compose are what the surface must read. */
  marks?: { subject?: boolean; name?: boolean };
  minimised?: boolean;
  /** As for accounts that got other generated classes. */
  newClasses?: boolean;
  expect?: ExpectedContext;
}

/** One compose as Gmail builds it, without the slot around it; after a dump of 2022 and the names listed by InboxSDK 2.2.18. */
export function composeHtml(compose: Compose): string {
  const { key, words, subject = "", repliesTo = "", from = "", newClasses = false } = compose;
  const says = interfaceWords[words];
  const uet = compose.quote?.state === "folded" ? quoteHtml(compose.quote, words) : "";
  return `
  <div class="${newClasses ? "zQ7" : "M9"}">
    <div class="aoI" role="region" aria-label="${text(subject)}">
      <form class="bAs" method="POST">
        ${recipientsHtml(compose)}
        <div class="aoD az6"${compose.marks?.subject ? "" : ' style="display:none"'}>
          <input name="subjectbox" class="aoT" aria-label="${says.subject}" value="${text(subject)}" ${compose.marks?.subject ? marked("subject", key) : ""}>
        </div>
        ${hidden("composeid", key)}${hidden("from", from)}${hidden("subject", subject)}${hidden("draft", `#msg-a:r-${key}`)}
        ${hidden("rm", repliesTo)}${hidden("ishtml", "1")}${hidden("uet", uet)}
      </form>
      ${from ? `<div class="az2">${text(from)}</div>` : ""}
      <table class="iN"><tbody><tr><td class="GQ"><div class="qz"><table class="cf An"><tbody><tr>
        <td class="${newClasses ? "zQ8" : "Ap"}">
          <div class="Ar As" style="display:none"><textarea class="Ak" aria-label="${says.body}" form="nosend"></textarea></div>
          <div class="Ar Au">
            <div class="Am Al editable LW-avf" ${newClasses ? "" : 'g_editable="true"'} role="textbox" aria-multiline="true" contenteditable="true"
              aria-label="${says.body}" spellcheck="false" tabindex="1" style="direction: ltr; min-height: 85px;" ${attributes(boxMarks(key, compose.expect))}>${bodyHtml(compose)}</div>
          </div>
        </td>
      </tr></tbody></table>
      ${uet ? `<div class="ajR" role="button" tabindex="0" aria-label="${says.trimmed}"><img class="ajT" alt=""></div>` : ""}
      </div></td></tr></tbody></table>
      <div class="IZ"><div class="Up"><div><div class="T-I J-J5-Ji aoO T-I-atl L3" role="button" tabindex="1">${says.send}</div></div></div></div>
    </div>
  </div>`;
}

function recipientsHtml({ to, recipients = "chips", words, key, marks }: Compose): string {
  if (!to) return "";
  const [name, email] = [text(to.name), text(to.email)];
  const mark = marks?.name ? marked("customer name", key) : "";
  if (recipients === "folded")
    return `<div class="aoD hl"><div class="oL aDm"><span email="${email}" name="${name}" ${mark}>${name}</span></div></div>`;
  if (recipients === "old")
    return `<div class="vR"><span class="vN"><div class="vT" ${mark}>${name}</div></span><input type="hidden" name="to" value="&quot;${name}&quot; &lt;${email}&gt;"></div>
      <textarea class="vO" name="to" aria-label="${interfaceWords[words].to}"></textarea>`;
  return `<div class="GS"><div class="anm" name="to"><div role="listbox" aria-label="${interfaceWords[words].to}">
    <div role="option" data-hovercard-id="${email}" data-name="${name}"><span ${mark}>${name}</span></div></div></div></div>`;
}

function bodyHtml({ draft, words, signature, quote }: Compose): string {
  const lines = draft.map((line) => `<div>${text(line)}</div>`).join("");
  const own = shop[words];
  const sign = signature
    ? `<span class="gmail_signature_prefix" data-expect="foreign">-- </span><br><div dir="ltr" class="gmail_signature"
        data-smartmail="gmail_signature" data-expect="foreign"><div>${text(own.name)}<br>${text(own.email)}</div></div>`
    : "";
  const open = quote?.state === "open" ? quoteHtml(quote, words) : "";
  const parts = signature === "before-quote" ? [lines, "<br>", sign, open] : [lines, "<br>", open, sign];
  return parts.join("");
}

function quoteHtml({ letter, typedInside, isComplaint }: NonNullable<Compose["quote"]>, words: Words): string {
  const mark = isComplaint ? marked("complaint") : "";
  const lines = letter.lines.map((line) => (line ? `<div ${mark}>${text(line)}</div>` : "<div><br></div>")).join("");
  return `<div class="gmail_quote gmail_quote_container" data-expect="foreign"><div dir="ltr" class="gmail_attr">3 nov 2026 11:20 ${text(letter.name)} &lt;<a href="mailto:${letter.email}">${letter.email}</a>&gt; ${interfaceWords[words].wrote}:<br></div>
    <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${lines}</div>${
      typedInside
        ? `</blockquote><div data-expect="own">${text(typedInside)}</div><blockquote class="gmail_quote">`
        : ""
    }</blockquote></div>`;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${text(value)}">`;
}

/** Slots: the part around a compose that says where it stands. */
export function inline(compose: Compose): string {
  return `<div class="gA gt acV"><div class="gB xu">${composeHtml(compose)}</div></div>`;
}

export function fullScreen(compose: Compose): string {
  return `<div class="aSs"><div class="aSt">${popOutWindow(compose)}</div></div>`;
}

export function popOut(compose: Compose): string {
  return `<div class="nH"><div class="no"><div class="nH nn">${popOutWindow(compose)}</div></div></div>`;
}

function popOutWindow(compose: Compose): string {
  const says = interfaceWords[compose.words];
  return `<div class="AD">
    <div class="nH Hd" role="dialog" aria-label="${text(compose.subject ?? "")}">
      <table class="cf Ht"><tbody><tr><td><h2 class="a3E">${text(compose.subject ?? "")}</h2></td><td class="Hm">
        <button type="button" class="Hl" aria-label="${says.minimise}"></button><button type="button" class="Hq aUG" aria-label="${says.fullScreen}"></button>
        <button type="button" class="Ha" aria-label="${says.close}"></button></td></tr></tbody></table>
      <div class="nH aaZ"${compose.minimised ? ' style="display: none"' : ""}>${composeHtml(compose)}</div>
    </div></div>`;
}
