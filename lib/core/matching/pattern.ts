import { oncePer } from "../once-per.ts";

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

export type OneToken =
  | { kind: "word"; word: string; prefix: boolean }
  | { kind: "mark"; mark: string }
  | { kind: "any" }
  | { kind: "number" };

export type Pattern =
  | OneToken
  /** `slot`: "gap", "gap2", ...: what the words in between are called in a replacement. */
  | { kind: "gap"; words: number; slot: string }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "sequence"; items: readonly Pattern[] }
  | Choice;

/** Whether the pattern matches exactly one token. */
export function isOneToken(pattern: Pattern): pattern is OneToken {
  const { kind } = pattern;
  return kind === "word" || kind === "mark" || kind === "any" || kind === "number";
}

/** Slots: a name, and the patterns it stands for. Slots may use slots named before them. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/** Slots by their names, parsed. */
export type ParsedSlots = Pick<ReadonlyMap<string, Pattern>, "get">;

export class PatternError extends Error {}

const marks = ",?!:.;%€$£-–()\"'/";
const defaultGap = 6;

/** Letters as `tokenise` knows them: "€" and "–" lie far above "é", and are marks. */
const isWordCode = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x2bff));
const joinsWords = (code: number) => code === 0x27 || code === 0x2d;
const fullStop = 0x2e;

/** Where the word that begins at `from` ends; `from` when none does. "m.b.t." is one word, its last full stop included. */
function endOfWord(source: string, from: number): number {
  let at = from;
  while (isWordCode(source.charCodeAt(at)) && source.charCodeAt(at + 1) === fullStop && source[at + 2] !== ".") at += 2;
  if (at > from + 2 && !isWordCode(source.charCodeAt(at))) return at;
  at = from;
  while (
    isWordCode(source.charCodeAt(at)) ||
    (at > from && joinsWords(source.charCodeAt(at)) && isWordCode(source.charCodeAt(at + 1)))
  )
    at++;
  return at;
}

/** What was read already with the same slots: the same words and plain alternations come back in pattern after pattern. */
interface ReadBefore {
  /** By what stands between the parentheses. */
  options: Map<string, readonly Pattern[]>;
  words: Map<string, OneToken>;
}

const readBeforeWith = oncePer((_: ParsedSlots): ReadBefore => ({ options: new Map(), words: new Map() }));

/** Parses one pattern. Throws `PatternError` naming the pattern: patterns are our own data, checked when built. */
export function parsePattern(source: string, slots: ParsedSlots): Pattern {
  let at = 0;
  let groups = 0;
  let gaps = 0;
  const known = readBeforeWith(slots);

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
    const options = optionsOf();
    at++;
    const optional = source[at] === "?" && source[at - 1] === ")";
    if (optional) at++;
    return { kind: "choice", options, optional, group, slot: null };
  };

  /** Reads up to the closing parenthesis. */
  const optionsOf = (): readonly Pattern[] => {
    const inner = source.slice(at + 1, source.indexOf(")", at));
    const isPlain = !inner.includes("(") && !inner.includes("...");
    const before = isPlain ? known.options.get(inner) : undefined;
    if (before) {
      at += inner.length + 1;
      return before;
    }
    const options: Pattern[] = [];
    do {
      at++;
      options.push(sequence());
    } while (source[at] === "/");
    if (source[at] !== ")") fail("no closing parenthesis");
    if (isPlain) known.options.set(inner, options);
    return options;
  };

  const slot = (): Pattern => {
    const close = source.indexOf(">", at);
    if (close < 0) fail("no closing >");
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
    if (source[at] === "(") return choice();
    if (source[at] === "<") return slot();
    if (source.startsWith("...", at)) {
      at += 3;
      const from = at;
      while (source.charCodeAt(at) >= 0x30 && source.charCodeAt(at) <= 0x39) at++;
      gaps++;
      const words = at === from ? defaultGap : Number(source.slice(from, at));
      return { kind: "gap", words, slot: gaps === 1 ? "gap" : `gap${gaps}` };
    }
    if (source[at] === "^") {
      at++;
      return { kind: "start" };
    }
    if (source[at] === "$" && at === source.length - 1) {
      at++;
      return { kind: "end" };
    }
    const end = endOfWord(source, at);
    if (end > at) {
      const prefix = source[end] === "*";
      const written = source.slice(at, prefix ? end + 1 : end);
      at += written.length;
      let word = known.words.get(written);
      if (!word) {
        word = { kind: "word", word: prefix ? written.slice(0, -1) : written, prefix };
        known.words.set(written, word);
      }
      return word;
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
export function parseSlots(slots: Slots): ParsedSlots {
  const parsed = new Map<string, Pattern>();
  for (const [name, sources] of Object.entries(slots)) parsed.set(name, slotOf(name, sources, parsed));
  return parsed;
}

/** Slots that are parsed when a pattern first asks for them. */
export function slotsOnDemand(slots: Slots): ParsedSlots {
  const parsed = new Map<string, Pattern>();
  const onDemand: ParsedSlots = {
    get(name) {
      let slot = parsed.get(name);
      const sources = slots[name];
      if (!slot && sources) {
        slot = slotOf(name, sources, onDemand);
        parsed.set(name, slot);
      }
      return slot;
    },
  };
  return onDemand;
}

function slotOf(name: string, sources: readonly string[], before: ParsedSlots): Pattern {
  const options = sources.map((source) => parsePattern(source, before));
  return { kind: "choice", options, optional: false, group: 0, slot: name };
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
      return pattern.optional ? 0 : shortestOption(pattern);
    default:
      return 1;
  }
}

/** Slots come back in pattern after pattern. */
const shortestOption = oncePer(({ options }: Choice): number => Math.min(...options.map(shortest)));

/** Whether somewhere in it words of any kind may stand. */
export function hasGap(pattern: Pattern): boolean {
  if (pattern.kind === "sequence") return pattern.items.some(hasGap);
  return pattern.kind === "choice" ? pattern.options.some(hasGap) : pattern.kind === "gap";
}
