/** A part of the page with this markup in it. */
export function bodyWith(markup: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  const part = document.createElement("div");
  part.append(...body.childNodes);
  document.body.replaceChildren(part);
  return part;
}
