// Runs inside the Zendesk test pages: the real CKEditor 5 as composer, channels that swap it, tabs that hide tickets.
import { BlockQuote, Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph, Underline } from "ckeditor5";

interface Composer {
  id: string;
  channel: string;
  draft: readonly string[];
  marks: Record<string, string>;
  isNested: boolean;
}

interface ZendeskTestPage {
  /** What Zendesk would have stored as the draft, by ticket: from the editor's own model. */
  __saved: Record<string, string>;
  __sent: string[];
  __editors: Record<string, DecoupledEditor>;
}

const page: ZendeskTestPage = { __saved: {}, __sent: [], __editors: {} };
Object.assign(window, page);

const isPlain = (channel: string) => channel === "native_messaging" || channel === "chat";
const composerOf = (place: HTMLElement): Composer => JSON.parse(place.dataset.composer ?? "{}");

/** Makes the composer of a ticket; the node is another one each time, as when React mounts another component. */
async function mount(place: HTMLElement, draft: string): Promise<void> {
  const { id, channel, marks, isNested } = composerOf(place);
  const plain = isPlain(channel);
  const element = document.createElement("div");
  const around = document.createElement("div");
  around.append(element);
  place.replaceChildren(around);
  const editor = await DecoupledEditor.create(element, {
    licenseKey: "GPL",
    plugins: plain ? [Essentials, Paragraph] : [Essentials, Paragraph, Bold, Italic, Underline, Link, List, BlockQuote],
    initialData: draft,
  });
  const testId = `omnicomposer-${plain ? "plain" : "rich"}-text-ckeditor`;
  if (isNested) around.dataset.testId = testId;
  const rootMarks = isNested ? marks : { ...marks, "data-test-id": testId };
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) for (const [name, value] of Object.entries(rootMarks)) writer.setAttribute(name, value, root);
  });
  if (plain)
    editor.keystrokes.set("Enter", (_, cancel) => {
      page.__sent.push(id);
      cancel();
    });
  editor.model.document.on("change:data", () => {
    page.__saved[id] = editor.getData();
  });
  page.__editors[id] = editor;
}

async function switchChannel(pane: Element, channel: string, label: string): Promise<void> {
  const place = pane.querySelector<HTMLElement>("[data-composer]");
  const button = pane.querySelector<HTMLElement>('[data-test-id="omnichannel-channel-switcher-button"]');
  const editor = place && page.__editors[composerOf(place).id];
  if (!place || !button || !editor) return;
  const draft = editor.getData();
  place.dataset.composer = JSON.stringify({ ...composerOf(place), channel });
  button.dataset.channel = channel;
  button.setAttribute("aria-label", label);
  button.textContent = label;
  await editor.destroy();
  await mount(place, draft);
}

function openTab(id: string): void {
  for (const pane of document.querySelectorAll<HTMLElement>("[data-pane]"))
    pane.style.visibility = pane.dataset.pane === id ? "visible" : "hidden";
  for (const tab of document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')) {
    const isOpen = tab.dataset.entityId === id;
    tab.dataset.entityIsSelected = String(isOpen);
    if (isOpen) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  history.pushState(null, "", `/agent/tickets/${id}`);
}

document.addEventListener("click", async ({ target }) => {
  if (!(target instanceof Element)) return;
  const tab = target.closest<HTMLElement>('[data-test-id="header-tab"]');
  const button = target.closest('[data-test-id="omnichannel-channel-switcher-button"]');
  const item = target.closest<HTMLElement>('[data-test-id^="omnichannel-channel-switcher-menuitem-"]');
  const pane = target.closest("[data-pane]");
  const menu = pane?.querySelector<HTMLElement>('[role="menu"]');
  if (tab) openTab(tab.dataset.entityId ?? "");
  else if (button && menu) menu.hidden = !menu.hidden;
  else if (item && menu && pane) {
    menu.hidden = true;
    const channel = item.dataset.testId?.replace("omnichannel-channel-switcher-menuitem-", "") ?? "";
    await switchChannel(pane, channel, item.textContent);
  } else if (target.closest('[data-test-id="submit_button-button"]') && pane)
    page.__sent.push(pane.getAttribute("data-pane") ?? "");
});

const paragraph = (line: string) => {
  const element = document.createElement("p");
  element.textContent = line;
  return element.outerHTML;
};
for (const place of document.querySelectorAll<HTMLElement>("[data-composer]"))
  await mount(place, composerOf(place).draft.map(paragraph).join(""));
document.documentElement.dataset.ready = "true";
