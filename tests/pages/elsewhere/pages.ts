import { coldMeal, doubleCharge, draft, wardrobe } from "../letters.ts";
import { attributes, boxMarks, type ExpectedContext, marked, type TestPage, text } from "../markup.ts";

const box = (expected?: ExpectedContext) => attributes(boxMarks("reply", expected));
const lines = (words: readonly string[], mark = "") =>
  words.map((line) => (line ? `<p ${mark}>${text(line)}</p>` : "<p><br></p>")).join("");
const search = `<form role="search"><input name="q"><textarea role="combobox" aria-label="search"></textarea></form>
  <div contenteditable="true" role="searchbox" style="height:60px">search</div><textarea readonly style="width:400px;height:90px">Read me</textarea>`;

/** Pages of nobody in particular: what they hold is said in schema.org's words, by an <article>, or not at all. */
const states: Record<string, string> = {
  microdata: `
    <section itemscope itemtype="https://schema.org/EmailMessage">
      <h1 itemprop="headline" ${marked("subject")}>${text(wardrobe.subject)}</h1>
      <meta itemprop="dateReceived" content="2026-11-03T11:20:00+01:00">
      <meta itemprop="genre" content="chat">
      <p itemprop="sender" itemscope itemtype="https://schema.org/Person"><span itemprop="name" ${marked("customer name")}>${text(wardrobe.name)}</span> (bestelling 4400-8127)</p>
      <div itemprop="text">${lines(wardrobe.lines, marked("complaint"))}</div>
    </section>
    <div contenteditable="true" style="min-height:120px;width:500px" ${box({ receivedAt: "2026-11-03T10:20:00.000Z", channel: "chat" })}>${lines(draft.nl)}<div class="signature" data-expect="foreign">Sanne</div></div>
    <section itemscope itemtype="https://schema.org/Message"><div itemprop="text">${text(coldMeal.lines[0] ?? "")}</div></section>`,
  article: `
    <article><p>${text(coldMeal.lines[0] ?? "")}</p></article>
    <article>${lines(doubleCharge.lines, marked("complaint"))}<button>Like</button></article>
    <textarea style="width:400px;height:120px" ${box()}>${text(draft.en.join("\n"))}</textarea>`,
  "webmail-quote": `
    <div contenteditable="true" style="min-height:120px;width:500px" ${box({ missing: ["complaint"] })}>${lines(draft.en)}
      <div id="divRplyFwdMsg" data-expect="foreign"><b>From:</b> ${text(doubleCharge.name)}</div><div data-expect="foreign">${lines(doubleCharge.lines)}</div></div>`,
  "code-editor": `
    <div class="cm-editor"><div contenteditable="true" style="height:200px;width:500px">const reply = 1;</div></div>
    <textarea rows="1" style="width:60px;height:20px"></textarea>
    <textarea style="width:400px;height:120px" ${box({ missing: ["complaint"] })}></textarea>`,
};

export const elsewherePages: readonly TestPage[] = Object.entries(states).map(([name, body]) => ({
  name,
  url: `https://desk.example.com/inbox?page=${name}`,
  html: `<!doctype html>
<!-- Made on 24 November 2026 after nothing but the HTML standard and schema.org/Message. -->
<html lang="en"><head><meta charset="utf-8"><title>Desk</title></head><body>${search}${body}</body></html>`,
}));
