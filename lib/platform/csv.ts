import Papa from "papaparse";

/**
 * What a spreadsheet would take for a formula: a customer's words must not be run. The library's own test ends at a line
 * break and at leading white space.
 */
const formula = /^\s*[=+\-@\t\r|%＝＋－＠]/;

/** Rows as CSV that spreadsheets open as it is meant: UTF-8 by its mark, nothing run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(rows as string[][], { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
}
