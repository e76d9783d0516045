/** Columns under their heads: the first to the left, the others to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** Three figures that matter, without powers of ten. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "-";
  const whole = Math.abs(value) >= 100;
  if (whole) return Number(value.toPrecision(3)).toLocaleString("en-US", { maximumFractionDigits: 0 });
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Long text in lines of about 110 characters. */
export function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) as string;
    if (last.length + word.length >= 110) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}
