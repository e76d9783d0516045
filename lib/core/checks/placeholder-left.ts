import type { Check } from "./check.ts";
import { liesIn } from "./lies-in.ts";

const mostLetters = 40;
const shapes: readonly RegExp[] = [
  /\{\{?[^{}\n]{1,40}\}?\}/g,
  /\[(?!\d{1,3}\])[^[\]\n]{1,40}\]/g,
  /<(?!https?:|mailto:|\/?(?:b|i|p|br|em|strong)>)[\p{L}_][\p{L}\p{N} _.-]{1,39}>/gu,
  /%[A-Z_]{3,40}%|\$\{[^}\n]{1,40}\}/g,
  /\b(?:X{3,}|x{3,}|XX-XX(?:-XXXX)?|dd-mm(?:-jjjj|-yyyy)?)\b/g,
  /_{3,40}|(?<!\.)\.{4,40}(?!\.)/g,
  /\b(?:NAAM|KLANTNAAM|ORDERNUMMER|BEDRAG|DATUM|INSERT|TBD|TODO) ?(?=[,.:\n]|$)/g,
];

/** What one of the shapes begins with or holds; most letters have nothing of it. */
const traces = /[{[<%$_]|XX|xxx|dd-mm|\.{4}|NAAM|ORDERNUMMER|BEDRAG|DATUM|INSERT|TBD|TODO/;

/** A slot of a template that nobody filled in: "[name]", "{{ticket.id}}", "XXX", "€ ......". */
export const placeholderLeft: Check = {
  id: "placeholder-left",
  category: "content",
  severity: 3,
  find: ({ reading }) => {
    if (!traces.test(reading.text)) return [];
    return shapes.flatMap((shape) =>
      [...reading.text.matchAll(shape)]
        .filter(({ index, 0: found }) => found.length <= mostLetters + 2 && !liesIn(reading.letter, "quote", index))
        .map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    );
  },
};
