import { foldText } from "../text/fold.ts";
import { literally } from "./literally.ts";
import { findPersonalData, type MaskedKind } from "./personal-data.ts";

/** Texts as they may leave the computer. */
export interface Masked {
  /** The texts in the order given, personal data replaced by "⟦NAME_1⟧" and the like; the same text has the same one. */
  texts: readonly string[];
  /** Puts what was masked back, in any text that has the placeholders. */
  unmask: (text: string) => string;
}

const shortestNamePart = 3;
const leastDigits = 5;
const placeholder = /⟦[A-Z]+_\d+⟧/g;

/**
 * Masks names, addresses, e-mail, telephone, account, card and order numbers, dates of birth and links. What is found in one
 * text is masked in all, also in other capitals, with other spaces or hyphens, and a name by each of its parts. `names`: names
 * that are known besides. `unmask(texts[n])` is the n-th text given, to the letter.
 */
export function mask(texts: readonly string[], names: readonly string[] = []): Masked {
  const values = new Map<string, MaskedKind>();
  for (const name of names) if (name.trim() !== "") values.set(name.trim(), "NAME");
  for (const text of texts)
    for (const { kind, start, end } of findPersonalData(text)) values.set(text.slice(start, end), kind);
  const book = new PlaceholderBook(texts);
  const search = searchFor(values);
  const masked = texts.map((text) => (search === null ? text : maskAll(text, search, book)));
  return { texts: masked, unmask: (text) => text.replace(placeholder, (found) => book.valueOf(found)) };
}

/** What stood against something that was masked may be a word only now: until nothing is found any more. */
function maskAll(text: string, { shape, kindOf }: Search, book: PlaceholderBook): string {
  let masked = text;
  for (;;) {
    const before = masked;
    masked = before
      .split(/(⟦[A-Z]+_\d+⟧)/)
      .map((piece, at) =>
        at % 2 === 1 ? piece : piece.replace(shape, (found) => book.placeholderFor(found, kindOf(found))),
      )
      .join("");
    if (masked === before) return masked;
  }
}

/** Numbers the placeholders, past those that the texts have themselves. */
class PlaceholderBook {
  readonly #taken: ReadonlySet<string>;
  readonly #placeholders = new Map<string, string>();
  readonly #values = new Map<string, string>();
  readonly #last = new Map<MaskedKind, number>();

  constructor(texts: readonly string[]) {
    this.#taken = new Set(texts.flatMap((text) => text.match(placeholder) ?? []));
  }

  placeholderFor(value: string, kind: MaskedKind): string {
    const known = this.#placeholders.get(value);
    if (known !== undefined) return known;
    let number = this.#last.get(kind) ?? 0;
    let made: string;
    do made = `⟦${kind}_${++number}⟧`;
    while (this.#taken.has(made));
    this.#last.set(kind, number);
    this.#placeholders.set(value, made);
    this.#values.set(made, value);
    return made;
  }

  valueOf(made: string): string {
    return this.#values.get(made) ?? made;
  }
}

interface Search {
  shape: RegExp;
  kindOf: (found: string) => MaskedKind;
}

/** One expression for all that is masked, longest first; null when there is nothing. */
function searchFor(values: ReadonlyMap<string, MaskedKind>): Search | null {
  const sources = new Map<string, MaskedKind>();
  const lengths = new Map<string, number>();
  const add = (source: string, kind: MaskedKind, length: number) => {
    if (!sources.has(source)) sources.set(source, kind);
    lengths.set(source, Math.max(length, lengths.get(source) ?? 0));
  };
  for (const [value, kind] of values) {
    add(inAnySpelling(value), kind, value.length);
    if (kind !== "NAME") continue;
    for (const word of value.split(/[\s.]+/))
      if (word.length >= shortestNamePart && /^\p{Lu}/u.test(word)) add(asWord(letters(word)), kind, word.length);
  }
  if (sources.size === 0) return null;
  const ordered = [...sources.keys()].sort((a, b) => (lengths.get(b) as number) - (lengths.get(a) as number));
  const kinds = new Map([...values].map(([value, kind]) => [bare(value), kind]));
  return {
    shape: new RegExp(ordered.join("|"), "giu"),
    kindOf: (found) => kinds.get(bare(found)) ?? "NAME",
  };
}

const bare = (text: string) => foldText(text).replace(/[\s./()-]/g, "");
const asWord = (source: string) => `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;

/** A number with any spaces, dots or hyphens between its digits; anything else with any white space. */
function inAnySpelling(value: string): string {
  const digits = value.replace(/\D/g, "").length;
  const signs = [...value.replace(/[\s./()-]/g, "")];
  if (digits >= leastDigits && /^[\w+#]+$/.test(signs.join(""))) return signs.map(literally).join("[\\s./()-]{0,3}");
  const source = value.split(/\s+/).map(letters).join("\\s+");
  return /^\p{L}[\p{L}'’.\s-]*$/u.test(value) ? asWord(source) : source;
}

/** Letters with and without their accents. */
function letters(word: string): string {
  return [...word]
    .map((sign) => {
      const base = sign.normalize("NFD").charAt(0);
      return base === sign ? literally(sign) : `(?:${literally(sign)}|${literally(base)})`;
    })
    .join("");
}
