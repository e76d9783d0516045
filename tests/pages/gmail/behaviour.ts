// Runs inside the Gmail test pages: what Gmail does with a compose, as far as it matters to somebody beside it.

declare global {
  interface Window {
    /** What Gmail would have stored as the draft, by compose id: set on `input` events only, as markup. */
    __saved: Record<string, string>;
    /** Composes that were sent. Nothing but a click of the test may add to it. */
    __sent: string[];
    __keys: string[];
    trustedTypes: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
    };
  }
}

window.__saved = {};
window.__sent = [];
window.__keys = [];

const policy = window.trustedTypes.createPolicy("gmail#quote", { createHTML: (html) => html });
/** Inline replies as first built, to open them anew after they were closed. */
const slots = [...document.querySelectorAll(".ip")].map((slot) => ({ slot, content: [...slot.children] }));

function composeIdOf(node: Element): string {
  const compose = node.closest("[role='dialog'], .ip, [role='main']") ?? document.body;
  return compose.querySelector<HTMLInputElement>('input[name="composeid"]')?.value ?? "";
}

document.addEventListener("input", ({ target }) => {
  const box = target instanceof Element ? target.closest('[role="textbox"]') : null;
  if (box?.closest("td")) window.__saved[composeIdOf(box)] = box.innerHTML;
});
document.addEventListener("keydown", ({ key }) => window.__keys.push(key), { capture: true });

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const control = target.closest(".Hl, .Hq, .Ha, .ajR, .T-I-atl");
  if (control?.matches(".Hl")) minimise(control);
  else if (control?.matches(".Hq")) toggleFullScreen(control);
  else if (control?.matches(".Ha")) control.closest(".AD")?.remove();
  else if (control?.matches(".ajR")) openQuote(control);
  else if (control) window.__sent.push(composeIdOf(control));
});

function minimise(control: Element): void {
  const body = control.closest("[role='dialog']")?.querySelector<HTMLElement>(".aaZ");
  if (body) body.style.display = body.style.display === "none" ? "" : "none";
}

/** The same node moves to another place in the document; ranges and selections do not move with it. */
function toggleFullScreen(control: Element): void {
  const dialog = control.closest(".AD");
  if (!dialog) return;
  if (dialog.closest(".aSt")) {
    const place = document.querySelector(".dw .nn:empty");
    place?.append(dialog);
    document.querySelector(".aSs")?.remove();
    return;
  }
  const screen = document.createElement("div");
  screen.className = "aSs";
  const stage = document.createElement("div");
  stage.className = "aSt";
  screen.append(stage);
  document.body.append(screen);
  stage.append(dialog);
}

/** The quote that so far stood in a hidden field becomes part of the box, above the signature: the account's default. */
function openQuote(control: Element): void {
  const compose = control.closest(".M9");
  const box = compose?.querySelector('[role="textbox"]');
  const field = compose?.querySelector<HTMLInputElement>('input[name="uet"]');
  if (!box || !field) return;
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(field.value);
  box.insertBefore(template.content, box.querySelector(".gmail_signature_prefix"));
  field.value = "";
  control.remove();
}

/** Closes the reply in a message and opens it again: every node is another one, with the text that was saved. */
function reopenReply(): void {
  for (const { slot, content } of slots) slot.replaceChildren(...content.map((node) => node.cloneNode(true)));
}

Object.assign(window, { __reopenReply: reopenReply });

export {};
