import { type Letter, shop, type Words } from "../letters.ts";
import { marked, text } from "../markup.ts";
import { interfaceWords } from "./interface-words.ts";

export interface Message {
  id: string;
  from: Pick<Letter, "name" | "email">;
  lines: readonly string[];
  /** When Gmail took it in (ISO 8601); its id is made of that. */
  receivedAt?: string;
  /** This message waits for the answer in these boxes (keys), or in every box ("all"). */
  awaits?: string;
  /** The message's sender is the name the surface must read. */
  namesCustomer?: boolean;
  /** Markup that the customer's mail program put around or under the words. */
  program?: "gmail" | "apple" | "outlook" | "yahoo" | "receipt";
  /** Never opened: Gmail then shows one line of it. */
  folded?: boolean;
  /** The compose in this message's slot. */
  reply?: string;
}

interface ThreadOptions {
  words: Words;
  subject: string;
  newClasses?: boolean;
  /** The part of the interface that a change of Gmail's took away. */
  without?: "messages" | "subject";
  /** Keys of the boxes whose subject is the heading; "none" where each box has its own. */
  subjectOf?: string;
}

/** A conversation as Gmail shows it; after the class names that InboxSDK 2.2.18 and gmail.js (2026) rely on. */
export function thread(messages: readonly Message[], options: ThreadOptions): string {
  const { subject, newClasses = false, without, subjectOf } = options;
  const mark = subjectOf === "none" ? "" : marked("subject", subjectOf);
  const heading = newClasses
    ? `<h2 data-thread-perm-id="thread-f:1" ${mark}>`
    : `<h2 class="hP" data-legacy-thread-id="18c0" ${mark}>`;
  return `
  <div class="AO"><div class="Tm aeJ"><div class="aeF"><div class="nH" role="main">
    ${without === "subject" ? "" : `<div class="ha">${heading}${text(subject)}</h2></div>`}
    <div class="nH ${newClasses ? "a98x" : "a98"} iY" role="${without === "messages" ? "presentation" : "list"}">
      ${messages.map((message) => messageHtml(message, options)).join("")}
    </div>
  </div></div></div></div>`;
}

function messageHtml(message: Message, options: ThreadOptions): string {
  return message.folded ? foldedHtml(message) : openHtml(message, options);
}

function openHtml(message: Message, { words, newClasses = false, without }: ThreadOptions): string {
  const { id, from, awaits, namesCustomer, reply, receivedAt } = message;
  const number = receivedAt && (BigInt(Date.parse(receivedAt)) << 20n) + BigInt(id);
  const says = interfaceWords[words];
  const [name, email, own] = [text(from.name), text(from.email), shop[words].email];
  const sender =
    without === "messages"
      ? `<span class="zQ1">${name}</span>`
      : `<span email="${email}" name="${name}" class="${newClasses ? "zQ2" : "gD"}" data-hovercard-id="${email}"><span ${namesCustomer ? marked("customer name", keysOf(awaits)) : ""}>${name}</span></span>`;
  return `
  <div class="${without === "messages" ? "zQ5" : "h7"}" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2">
    <div class="adn ads" data-message-id="#msg-f:${number || id}" data-legacy-message-id="${number ? number.toString(16) : `18c${id}`}">
      <div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody>
        <tr class="acZ"><td class="gF gK"><h3 class="iw">${sender}<span class="go">&lt;${email}&gt;</span></h3></td><td class="gH"><span class="g3" title="3 nov 2026 11:20">11:20</span></td></tr>
        <tr><td><span class="hb">${says.to} <span email="${own}" name="${says.me}" class="g2">${says.me}</span></span></td></tr>
      </tbody></table></div></div>
      <div class="${without === "messages" ? "zQ3" : "ii gt"}"><div class="${without === "messages" ? "zQ4" : "a3s aiL"}">${lettersHtml(message)}</div></div>
      <div class="hi"></div>
    </div>
    <div class="ip${reply ? " adB" : ""}">${reply ?? ""}</div>
  </div></div></div>`;
}

function foldedHtml({ id, from, lines, awaits }: Message): string {
  return `
  <div class="kv" role="listitem" aria-expanded="false" tabindex="0"><div class="adf ads" data-message-id="#msg-f:${id}">
    <div class="gs"><div class="gE hI"><table class="cf gJ"><tbody><tr class="acZ">
      <td class="gF gK"><span email="${text(from.email)}" name="${text(from.name)}" class="gD">${text(from.name)}</span></td>
      <td class="xY a4W"><span class="iA g6"${awaits ? ` ${marked("complaint", keysOf(awaits))}` : ""}>${text(lines.join(" "))}</span></td>
    </tr></tbody></table></div></div>
  </div></div>`;
}

/** The words in the markup of the program they were written in, with what that program adds. */
function lettersHtml({ lines, awaits, program = "gmail" }: Message): string {
  const mark = awaits ? ` ${marked("complaint", keysOf(awaits))}` : "";
  const each = (line: string, open: string, close: string, empty: string) =>
    line === "" ? empty : `${open.replace(">", `${mark}>`)}${text(line)}${close}`;
  const old = "<div>Beste mevrouw, wij komen op uw bericht terug. / Dear madam, we will come back to you.</div>";
  if (program === "apple")
    return `<div dir="auto">${lines.map((line) => each(line, "<span>", "</span>", "")).join("<br>")}<br><br>
      <blockquote type="cite"><div>On 2 Nov 2026, at 09:14, shop wrote:<br></div>${old}</blockquote></div>`;
  if (program === "outlook")
    return `<div class="m_7WordSection1">${lines.map((line) => each(line, '<p class="MsoNormal">', "</p>", '<p class="MsoNormal"><u></u> <u></u></p>')).join("\n")}
      <div id="m_7divRplyFwdMsg"><p><b>Van:</b> winkel<br><b>Verzonden:</b> maandag 2 november 2026</p></div></div><div>${old}</div>`;
  if (program === "yahoo")
    return `<div style="font-family:Helvetica">${lines.map((line) => each(line, '<div dir="ltr">', "</div>", "<div><br></div>")).join("")}</div>
      <div id="m_7yahoo_quoted_123" class="m_7yahoo_quoted"><div>Op maandag 2 november 2026 schreef winkel:</div>${old}</div>`;
  if (program === "receipt")
    return `<div style="display:none;font-size:0;max-height:0">Uw formulier is ontvangen</div><style>.x{color:red}</style>
      <table><tbody><tr><td><table><tbody>${lines
        .filter(Boolean)
        .map((line) => `<tr><td${mark}>${text(line)}</td></tr>`)
        .join("")}</tbody></table></td></tr></tbody></table>`;
  return `<div dir="ltr">${lines.map((line) => each(line, "<div>", "</div>", "<div><br></div>")).join("")}<br clear="all">
      <div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Beukstraat 12, 1234 AB Zandvoorde</div></div><br>
      <div class="gmail_quote"><div dir="ltr" class="gmail_attr">Op ma 2 nov 2026 schreef winkel:<br></div><blockquote class="gmail_quote">${old}</blockquote></div>
      <div class="yj6qo ajU"></div>`;
}

function keysOf(awaits: string | undefined): string | undefined {
  return awaits === "all" ? undefined : awaits;
}
