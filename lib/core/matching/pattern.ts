/**
 * The little language that phrases are written in. Words stand as they are read after folding: lower case, no accents.
 *
 * - `(a b/c)`   one of these                 - `(a)?`    may be absent
 * - `...`       up to six words, one clause   - `...2`    up to two
 * - `begrijp*`  any ending                    - `<name>`  one of the named alternatives of the language's slots
 * - `<any>`     exactly one word or number    - `<number>` a number in digits
 * - `^` `$`     start and end of a sentence   - `, ? ! : . ; % €` the mark itself; `,?` a comma that may be absent
 *
 * Patterns never cross the end of a sentence, and an element never passes over a comma that the pattern does not name.
 */
export interface Choice {
  kind: "choice";
  options: readonly Pattern[];
  optional: boolean;
  /** Numbers the parentheses from 1, for replacements; slots have their name instead. */
  group: number;
  slot: string | null;
}

export type Pattern =
  | { kind: "word"; word: string; prefix: boolean }
  | { kind: "mark"; mark: string }
  | { kind: "any" }
  | { kind: "number" }
  /** `slot`: "gap", "gap2", ...: what the words in between are called in a replacement. */
  | { kind: "gap"; words: number; slot: string }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "sequence"; items: readonly Pattern[] }
  | Choice;

/** Slots: a name, and the patterns it stands for. Slots may use slots named before them. */
export type Slots = Readonly<Record<string, readonly string[]>>;

export class PatternError extends Error {}

const marks = ",?!:.;%€$£-–()\"'/";
const defaultGap = 6;

/** Parses one pattern. Throws `PatternError` naming the pattern: patterns are our own data, checked when built. */
export function parsePattern(source: string, slots: ReadonlyMap<string, Pattern>): Pattern {
  let at = 0;
  let groups = 0;
  let gaps = 0;

  const fail = (reason: string): never => {
    throw new PatternError(`${reason} in pattern "${source}" at ${at}`);
  };

  const sequence = (): Pattern => {
    const items: Pattern[] = [];
    while (at < source.length && source[at] !== "/" && source[at] !== ")") {
      if (source[at] === " ") at++;
      else items.push(item());
    }
    return items.length === 1 ? (items[0] as Pattern) : { kind: "sequence", items };
  };

  const choice = (): Pattern => {
    const group = ++groups;
    const options: Pattern[] = [];
    do {
      at++;
      options.push(sequence());
    } while (source[at] === "/");
    if (source[at] !== ")") fail("no closing parenthesis");
    at++;
    const optional = source[at] === "?" && source[at - 1] === ")";
    if (optional) at++;
    return { kind: "choice", options, optional, group, slot: null };
  };

  const slot = (): Pattern => {
    const close = source.indexOf(">", at);
    const name = source.slice(at + 1, close);
    at = close + 1;
    let found: Pattern;
    if (name === "any") found = { kind: "any" };
    else if (name === "number") found = { kind: "number" };
    else found = slots.get(name) ?? fail(`no slot <${name}>`);
    if (source[at] !== "?") return found;
    at++;
    return { kind: "choice", options: [found], optional: true, group: 0, slot: name };
  };

  const item = (): Pattern => {
    const rest = source.slice(at);
    if (source[at] === "(") return choice();
    if (source[at] === "<") return slot();
    const gap = /^\.\.\.(\d+)?/.exec(rest);
    if (gap) {
      at += gap[0].length;
      gaps++;
      return { kind: "gap", words: gap[1] ? Number(gap[1]) : defaultGap, slot: gaps === 1 ? "gap" : `gap${gaps}` };
    }
    if (source[at] === "^") {
      at++;
      return { kind: "start" };
    }
    if (rest === "$") {
      at++;
      return { kind: "end" };
    }
    const word = /^(?:[a-z](?:\.[a-z])+\.|[\p{Ll}\p{N}]+(?:['-][\p{Ll}\p{N}]+)*)/u.exec(rest);
    if (word) {
      at += word[0].length;
      const prefix = source[at] === "*";
      if (prefix) at++;
      return { kind: "word", word: word[0], prefix };
    }
    const mark = source[at] as string;
    if (!marks.includes(mark)) fail(`"${mark}" means nothing`);
    at++;
    if (mark === "," && source[at] === "?") {
      at++;
      return { kind: "choice", options: [{ kind: "mark", mark }], optional: true, group: 0, slot: null };
    }
    return { kind: "mark", mark };
  };

  const parsed = sequence();
  if (at < source.length) fail(`unexpected "${source[at]}"`);
  if (shortest(parsed) === 0) fail("can match nothing at all");
  return parsed;
}

/** Parses a language's slots, in order. */
export function parseSlots(slots: Slots): ReadonlyMap<string, Pattern> {
  const parsed = new Map<string, Pattern>();
  for (const [name, sources] of Object.entries(slots)) {
    const options = sources.map((source) => parsePattern(source, parsed));
    parsed.set(name, { kind: "choice", options, optional: false, group: 0, slot: name });
  }
  return parsed;
}

/** Fewest tokens that the pattern can match. */
export function shortest(pattern: Pattern): number {
  switch (pattern.kind) {
    case "gap":
    case "start":
    case "end":
      return 0;
    case "sequence":
      return pattern.items.reduce((sum, item) => sum + shortest(item), 0);
    case "choice":
      return pattern.optional ? 0 : Math.min(...pattern.options.map(shortest));
    default:
      return 1;
  }
}

/** Most tokens that the pattern can match. */
export function longest(pattern: Pattern): number {
  switch (pattern.kind) {
    case "gap":
      return pattern.words;
    case "start":
    case "end":
      return 0;
    case "sequence":
      return pattern.items.reduce((sum, item) => sum + longest(item), 0);
    case "choice":
      return Math.max(...pattern.options.map(longest));
    default:
      return 1;
  }
}
