import type { Page } from "@playwright/test";

/** One kind of editor, with the same letter in it. */
export interface EditorKind {
  name: string;
  /** The id of the editor that has to take it. */
  id: string;
  body: string;
  box: string;
  letter: string;
  /** The text in the editor's own model, or the draft that the page saved at the last input event: what would be sent. */
  model(page: Page): Promise<string>;
  /** `model` tells empty lines otherwise than a person sees them (`innerText` counts a <br> before a block twice). */
  looseLines?: true;
  /** Formatting, links, quote and signature that no edit beside them may change; "" where there are none. */
  surroundings?: string[];
  oneLine?: true;
}

const lines = [
  "Beste mevrouw De Boer,",
  "",
  "Wij betreuren het eventuele ongemak ten zeerste.",
  "Zie onze webwinkel voor meer.",
  "",
  "Met vriendelijke groet,",
  "Sanne",
];
const letter = lines.join("\n");
const formatted = lines.map((line) =>
  line
    .replace("eventuele", "<b>eventuele</b>")
    .replace("webwinkel", '<a href="https://shop.example.com/">webwinkel</a>'),
);

/** Saves the draft at every input event, as webmail does. */
const saving = (box: string) => `<script>
  const box = document.querySelector(${JSON.stringify(box)});
  window.inputs = 0;
  const save = () => { window.saved = "value" in box ? box.value : [...box.querySelectorAll("[data-foreign]")].reduce((text, part) => text.replace(part.innerText, ""), box.innerText); };
  save();
  box.addEventListener("input", () => { window.inputs++; save(); });
</script>`;
const saved = (page: Page) =>
  page.evaluate(() => (window as unknown as { saved: string }).saved.replaceAll("\u00a0", " "));

const signature = `<div data-foreign="" class="gmail_signature"><div>Sanne Smit<br>Klantenservice</div></div>`;
const quote = `<div data-foreign="" class="gmail_quote"><div>Op 3 november schreef B. de Boer:</div><blockquote>Mijn jas is <i>kapot</i>.</blockquote></div>`;
const bold = "<b>eventuele</b>";
const link = `<a href="https://shop.example.com/">webwinkel</a>`;

const gmail: EditorKind = {
  name: "contenteditable, lines as in Gmail",
  id: "contenteditable",
  box: "#box",
  // The empty line that Gmail keeps above the quote is the agent's.
  letter: `${letter}\n`,
  body: `<div id="box" contenteditable="true" role="textbox" style="direction: ltr; width: 500px">${formatted
    .map((line) => `<div>${line || "<br>"}</div>`)
    .join("")}${signature}<br>${quote}</div>${saving("#box")}`,
  model: saved,
  looseLines: true,
  surroundings: [bold, link, signature, quote],
};

const breaks: EditorKind = {
  name: "contenteditable, lines by <br>",
  id: "contenteditable",
  box: "#box",
  letter,
  body: `<div id="box" contenteditable="true" style="width: 500px">${formatted.join("<br>")}</div>${saving("#box")}`,
  model: saved,
  looseLines: true,
  surroundings: [bold, link],
};

const keptSpace: EditorKind = {
  name: "contenteditable, white space kept",
  id: "contenteditable",
  box: "#box",
  letter,
  body: `<div id="box" contenteditable="true" style="width: 500px; white-space: pre-wrap">${formatted
    .map((line) => `<p style="margin: 0">${line || "<br>"}</p>`)
    .join("")}</div>${saving("#box")}`,
  model: saved,
  looseLines: true,
  surroundings: [bold, link],
};

/** As Zendesk has it: the editable alone, without a toolbar of the library's. */
const ckeditorBody = (plugins: string, content: readonly string[]) => `<div id="host"></div><script type="module">
  import { DecoupledEditor, ${plugins} } from "/ckeditor5.js";
  window.editor = await DecoupledEditor.create(document.querySelector("#host"), {
    licenseKey: "GPL",
    plugins: [${plugins}],
    initialData: ${JSON.stringify(content.map((line) => `<p>${line || "&nbsp;"}</p>`).join(""))},
  });
  window.editor.editing.view.change((writer) =>
    writer.setAttribute("data-test-id", "composer", window.editor.editing.view.document.getRoot()));
  window.ready = true;
</script>`;

interface CkeditorWindow {
  editor: {
    model: {
      document: {
        getRoot(): { getChildren(): Iterable<{ getChildren(): Iterable<{ data?: string; name?: string }> }> };
      };
    };
  };
}
const ckeditorModel = (page: Page) =>
  page.evaluate(() => {
    const root = (window as unknown as CkeditorWindow).editor.model.document.getRoot();
    return [...root.getChildren()]
      .map((block) => [...block.getChildren()].map(({ data }) => data ?? "\n").join(""))
      .join("\n")
      .replaceAll("\u00a0", " ");
  });

const ckeditorRich: EditorKind = {
  name: "CKEditor 5, rich text",
  id: "ckeditor5",
  box: '[data-test-id="composer"]',
  letter,
  body: ckeditorBody("Essentials, Paragraph, Bold, Italic, Underline, Link, List, BlockQuote", formatted),
  model: ckeditorModel,
  surroundings: ["<strong>eventuele</strong>", `href="https://shop.example.com/">webwinkel</a>`],
};

const ckeditorPlain: EditorKind = {
  name: "CKEditor 5, plain text",
  id: "ckeditor5",
  box: '[data-test-id="composer"]',
  letter,
  body: ckeditorBody("Essentials, Paragraph", lines),
  model: ckeditorModel,
};

const textarea: EditorKind = {
  name: "textarea",
  id: "textarea",
  box: "#box",
  letter,
  body: `<textarea id="box" rows="12" cols="60">${letter}</textarea>${saving("#box")}`,
  model: saved,
};

const input: EditorKind = {
  name: "input",
  id: "textarea",
  box: "#box",
  letter: lines.filter((line) => line !== "").join(" "),
  body: `<input id="box" size="120" value="${lines.filter((line) => line !== "").join(" ")}">${saving("#box")}`,
  model: saved,
  oneLine: true,
};

export const kinds: readonly EditorKind[] = [gmail, breaks, keptSpace, ckeditorRich, ckeditorPlain, textarea, input];
