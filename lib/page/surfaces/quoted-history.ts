/**
 * How mail programs wrap the earlier message under an answer. Gmail puts a prefix before the ids and classes of a
 * received message ("m_-123divRplyFwdMsg"), so these are looked for at the end or in the middle.
 */
const quotes = [
  ".gmail_quote", // Gmail; newer mail has .gmail_quote_container beside it
  ".gmail_quote_container",
  ".gmail_extra", // Gmail until about 2018
  '[class*="yahoo_quoted"]',
  '[class*="protonmail_quote"]',
  '[class*="moz-cite-prefix"]', // Thunderbird's "On ... wrote:"
  'blockquote[type="cite"]', // Apple Mail, Thunderbird
  'blockquote:not([style*="border:none"], [style*="border: none"])', // without a border it is only an indent
].join();

/** Outlook wraps nothing: from one of these on, all that follows is history. */
const dividers = [
  '[id$="divRplyFwdMsg"]',
  '[id$="appendonsend"]',
  'div[style*="border-top:solid"]', // desktop Outlook's line above "From: ... Sent: ..."
  'div[style*="border-top: solid"]',
].join();

/** The outermost parts of `root` that hold earlier messages instead of words of its writer, in document order. */
export function quotedHistory(root: Element): Element[] {
  const parts = new Set<Element>(root.querySelectorAll(quotes));
  for (const divider of root.querySelectorAll(dividers)) {
    for (let at: Element | null = divider; at && at !== root; at = at.parentElement) {
      if (at === divider) parts.add(at);
      for (let next = at.nextElementSibling; next; next = next.nextElementSibling) parts.add(next);
    }
  }
  return outermost(root, parts);
}

/** Those of `parts` that lie in none of the others. */
export function outermost(root: Element, parts: Iterable<Element>): Element[] {
  const all = new Set(parts);
  const liesInOther = (part: Element) => {
    for (let at = part.parentElement; at && at !== root; at = at.parentElement) if (all.has(at)) return true;
    return false;
  };
  return [...all].filter((part) => !liesInOther(part));
}
