/** Puts a text on the clipboard; false where the page forbids it. Never rejects: the text stands in the panel too. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A frame without the permission, or a page that is not in front.
    return false;
  }
}
