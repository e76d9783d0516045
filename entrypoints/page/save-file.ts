/** Gives somebody a file of their own making, by the browser's own download. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the text over with the click; the address is not needed after this turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
