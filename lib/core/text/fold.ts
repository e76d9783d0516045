/**
 * Folding: the spelling of a character as rules see it. One UTF-16 unit in, one out, so offsets never move.
 * Lower case, without accents ("vóór" reads as "voor"), straight quotes, plain spaces. 0 means: read past it.
 */

const dash = 0x2013;

function latin(): Uint16Array {
  const table = new Uint16Array(0x250);
  for (let code = 0; code < table.length; code++) {
    const base = String.fromCharCode(code).normalize("NFD").charCodeAt(0);
    const lower = String.fromCharCode(base).toLowerCase().charCodeAt(0);
    table[code] = lower < 0x250 ? lower : code;
  }
  table[0xa0] = 0x20;
  table[0xad] = 0;
  table[0x09] = 0x20;
  table[0x60] = 0x27;
  table[0xb4] = 0x27;
  table[0x0d] = 0x0a;
  return table;
}

const table = latin();

/** A UTF-16 code unit as rules see it: small, without accent; 0 for one that is read past. */
export function foldCode(code: number): number {
  if (code < 0x250) return table[code] as number;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0x2000 && code <= 0x206f) return foldPunctuation(code);
  if (code === 0xfeff) return 0;
  return code;
}

function foldPunctuation(code: number): number {
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return 0x20;
  if (code <= 0x200f || code >= 0x2060) return 0;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code >= 0x2012 && code <= 0x2015) return dash;
  if (code >= 0x2018 && code <= 0x201b) return 0x27;
  if (code >= 0x201c && code <= 0x201f) return 0x22;
  if (code === 0x2026) return 0x2e;
  if (code === 0x2028 || code === 0x2029) return 0x0a;
  return code;
}

/** Of these signs folding changes nothing but the case: nearly every line of a letter is made of them. */
const plain = /^[\n -_a-~]*$/;

/** The whole text folded; for lines, words and data (it allocates). */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}
