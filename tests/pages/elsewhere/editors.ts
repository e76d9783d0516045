import { draft } from "../letters.ts";
import { type TestPage, text } from "../markup.ts";

const lines = draft.en.map((line) => `<p>${text(line)}</p>`).join("");
const size = "width: 600px; height: 320px";
const inFrame = `<!doctype html><meta charset="utf-8"><body contenteditable="true">${lines}</body>`;

/** One reply field in each of the ways in which pages make one; the field, or the frame around it, has the id "reply". */
const fields: Record<string, string> = {
  // As TinyMCE and CKEditor 4 do: a frame without an address, written by the page.
  "frame-written": `<iframe id="reply" style="${size}"></iframe><script>
    const { contentDocument } = document.querySelector("#reply");
    contentDocument.open();
    contentDocument.write(${JSON.stringify(inFrame)});
    contentDocument.close();
  </script>`,
  // As TinyMCE 8 in Chromium.
  "frame-srcdoc": `<iframe id="reply" style="${size}" srcdoc="${text(inFrame)}"></iframe>`,
  "frame-design-mode": `<iframe id="reply" style="${size}"></iframe><script>
    const { contentDocument } = document.querySelector("#reply");
    contentDocument.open();
    contentDocument.write(${JSON.stringify(`<!doctype html><body>${lines}</body>`)});
    contentDocument.close();
    contentDocument.designMode = "on";
  </script>`,
  shadow: `<reply-editor id="reply"></reply-editor><script>
    const root = document.querySelector("#reply").attachShadow({ mode: "open" });
    const box = document.createElement("div");
    box.contentEditable = "true";
    box.style = "${size}";
    box.innerHTML = ${JSON.stringify(lines)};
    root.append(box);
  </script>`,
  "plain-text-only": `<div id="reply" contenteditable="plaintext-only" style="${size}; white-space: pre-wrap">${text(draft.en.join("\n"))}</div>`,
  textarea: `<textarea id="reply" style="${size}; font: 16px/1.4 serif; padding: 9px 13px">${text(draft.en.join("\n"))}</textarea>`,
  input: `<input id="reply" style="width: 600px" value="${text(draft.en.join(" "))}">`,
  "right-to-left": `<div id="reply" contenteditable="true" style="${size}">${lines}</div>`,
};

export const editorPages: readonly TestPage[] = Object.entries(fields).map(([name, field]) => ({
  name,
  url: `https://editors.example.com/?page=${name}`,
  html: `<!doctype html>
<!-- Made on 24 November 2026 after the HTML standard and the ways of TinyMCE 5 and 8. -->
<html lang="en"${name === "right-to-left" ? ' dir="rtl"' : ""}><head><meta charset="utf-8"><title>Editors</title></head><body><p>Before the field.</p>${field}</body></html>`,
}));
