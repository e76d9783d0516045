import type { Span } from "../contract.ts";

interface Edit extends Span {
  to: string;
}

/** One change: `from`, the text at start..end of what was given, becomes `to`. UTF-16 offsets, `end` exclusive. */
export interface FormChange extends Edit {
  from: string;
}

/** Collects edits of single words; those that were linked become one change. */
export class Edits {
  readonly #edits = new Map<number, Edit>();
  readonly #links: [number, number][] = [];

  /** Replaces the text at a place; the last word on a place counts. */
  set(span: Span, to: string): void {
    this.#edits.set(span.start, { start: span.start, end: span.end, to });
  }

  has(span: { start: number }): boolean {
    return this.#edits.has(span.start);
  }

  /** What lies between two places belongs together. */
  link(a: Span, b: Span): void {
    this.#links.push([Math.min(a.start, b.start), Math.max(a.end, b.end)]);
  }

  /** The changes in reading order, apart from each other. */
  changes(text: string): FormChange[] {
    const edits = [...this.#edits.values()]
      .filter(({ start, end, to }) => text.slice(start, end) !== to)
      .sort((a, b) => a.start - b.start);
    const links = this.#links.sort((a, b) => a[0] - b[0]);
    const changes: FormChange[] = [];
    let link = 0;
    let reach = -1;
    let from = 0;
    let open: Edit[] = [];
    const close = () => {
      const [first, last] = [open[0], open[open.length - 1]];
      if (first && last) {
        const [start, end] = [first.start, last.end];
        changes.push({ start, end, from: text.slice(start, end), to: withEdits(text, open, start, end) });
      }
      open = [];
    };
    for (const edit of edits) {
      while (link < links.length && (links[link] as [number, number])[0] <= edit.start) {
        const [start, end] = links[link] as [number, number];
        if (start >= reach) from = start;
        reach = Math.max(reach, end);
        link++;
      }
      const isInside = edit.start >= from && edit.end <= reach && open.length > 0 && (open[0] as Edit).start >= from;
      if (!isInside) close();
      open.push(edit);
    }
    close();
    return changes;
  }
}

/** The text from `start` to `end` with the edits made, which lie in there in reading order. */
export function withEdits(text: string, edits: readonly Edit[], start = 0, end = text.length): string {
  let result = "";
  let at = start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.to;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

/** Writes `word` in the capitals of `model`. */
export function likeCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Another form of a word as it is written: capitals and accents of what stays are kept ("Creëert" → "Creëer"). */
export function inflect({ text, folded }: { text: string; folded: string }, form: string): string {
  if (text.length !== folded.length) return likeCase(text, form);
  let same = 0;
  while (same < form.length && form.charAt(same) === folded.charAt(same)) same++;
  const isShouted = text.length > 1 && text === text.toUpperCase();
  return text.slice(0, same) + (isShouted ? form.slice(same).toUpperCase() : form.slice(same));
}
