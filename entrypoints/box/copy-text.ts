/**
 * Puts a text on the clipboard. Resolves in any case: a page may forbid it, and the text stands in the panel too.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A frame without the permission, or a page that is not in front.
  }
}
