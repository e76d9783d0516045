import { type Ends, type Graph, root, sentenceRoot } from "./graph.ts";
import { createStepTable } from "./step-table.ts";
import { Symbol_, Type, type Vocabulary } from "./vocabulary.ts";

/** A pattern that ends with a token, and the earliest token at which it may have begun. */
export interface Ending {
  pattern: number;
  first: number;
}

/**
 * Goes through a sentence, all ways of the graph at once. Where a token led from a place is remembered, and most tokens
 * lead nowhere: a text costs a few look-ups a token whatever the number of patterns.
 */
export interface Walk {
  /** Begins a sentence: the tokens from `first` up to `last`, which are to be taken in turn. */
  begin(types: Uint16Array, first: number, last: number): void;
  /** Takes the token `at`; gives the patterns that end with it, in the order of their numbers. */
  take(at: number): readonly Ending[];
  /** The patterns that end if the sentence ends before the token `at`; it may go on all the same. */
  close(at: number): readonly Ending[];
}

/** Above this many remembered steps they are dropped, so that no text can make the memory grow without end. */
const mostSteps = 100_000;

/** After so many tokens the clock begins anew. */
const mostTokens = 1_000_000_000;

/** Where patterns may begin with a token of some types, and the patterns that are no longer than that token. */
interface Beginnings {
  /** Stands for all these places together. */
  source: number;
  places: readonly number[];
  patterns: readonly number[];
}

const none: readonly never[] = [];

export function createWalk(graph: Graph, vocabulary: Vocabulary): Walk {
  const { symbol, after, firstAfter, ends } = graph;
  const beginningsOf = createBeginnings(graph, vocabulary);
  const startOfSentence: Beginnings = { source: sentenceRoot, places: [sentenceRoot], patterns: none };

  let steps = createStepTable();
  let stepCount = 0;
  /** Where remembered steps lead, by their numbers. */
  let targets: (readonly number[])[] = [none];

  /** The places that a token leads to from any of `places`; `source` stands for these. */
  const follow = (source: number, places: readonly number[], type: number): readonly number[] => {
    let target = steps.get(source, type);
    if (target < 0) {
      const reached = new Set<number>();
      for (const from of places)
        for (let way = firstAfter[from] as number; way < (firstAfter[from + 1] as number); way++) {
          const place = after[way] as number;
          if (vocabulary.accepts(type, symbol[place] as number)) reached.add(place);
        }
      target = reached.size === 0 ? 0 : targets.push([...reached]) - 1;
      steps.set(source, type, target);
      stepCount++;
    }
    return targets[target] as readonly number[];
  };

  const gapNeeds = createGapNeeds(graph);
  const symbolsBehindGaps = createSymbolsBehindGaps(graph, vocabulary);
  /** When each symbol comes for the last time in this sentence, by a clock that goes on from sentence to sentence. */
  const comesLast = new Int32Array(0x10000);
  let begun = 0;
  /** What the clock says at token 0 of this sentence, if there were one. */
  let clock = 0;
  let types: Uint16Array = new Uint16Array();

  /** Gaps are entered by every second word; most of them only if what must follow does come. */
  const leadsOn = (place: number, at: number): boolean => {
    if (symbol[place] !== Symbol_.any) return true;
    const needs = gapNeeds(place);
    if (needs === null) return true;
    for (let number = 0; number < needs.length; number++)
      if ((comesLast[needs[number] as number] as number) > clock + at) return true;
    return false;
  };

  /** The last token began patterns at these places; further on we are `here`. */
  let last = startOfSentence;
  let lastAt = -1;
  let here = new Places(symbol.length);
  let next = new Places(symbol.length);

  /** Goes on from everywhere with a token, to `next`. */
  const reach = (type: number, at: number): void => {
    next.count = 0;
    if (last.places.length > 0) {
      const first = last === startOfSentence ? at : lastAt;
      const places = follow(last.source, last.places, type);
      for (let number = 0; number < places.length; number++) {
        const place = places[number] as number;
        if (leadsOn(place, at)) next.add(place, first);
      }
    }
    for (let number = 0; number < here.count; number++) {
      const from = here.place[number] as number;
      const first = here.first[number] as number;
      const end = firstAfter[from + 1] as number;
      for (let way = firstAfter[from] as number; way < end; way++) {
        const place = after[way] as number;
        if (vocabulary.accepts(type, symbol[place] as number) && leadsOn(place, at)) next.add(place, first);
      }
    }
  };

  /** What ends at the places reached, and what the token `at` is alone. */
  const endings = ({ patterns }: Beginnings, at: number): readonly Ending[] => {
    let found: Ending[] | null = null;
    for (let number = 0; number < next.count; number++) {
      let link = ends.firstLink[next.place[number] as number] as number;
      if (link < 0) continue;
      found ??= [];
      for (; link >= 0; link = ends.nextLink[link] as number)
        addEnding(found, ends.pattern[link] as number, next.first[number] as number);
    }
    if (patterns.length > 0) {
      found ??= [];
      for (const pattern of patterns) addEnding(found, pattern, at);
    }
    return found === null ? none : found.sort((one, other) => one.pattern - other.pattern);
  };

  return {
    begin(ofSentence, first, end) {
      if (stepCount > mostSteps) {
        steps = createStepTable();
        stepCount = 0;
        targets = [none];
      }
      if (begun > mostTokens) {
        comesLast.fill(0);
        begun = 0;
      }
      types = ofSentence;
      clock = begun - first;
      begun += end - first + 1;
      for (let at = first; at < end; at++)
        for (const one of symbolsBehindGaps(types[at] as number)) comesLast[one] = clock + at;
      comesLast[Symbol_.endOfSentence] = begun;
      last = startOfSentence;
      here.count = 0;
    },
    take(at) {
      const type = types[at] as number;
      if (type === Type.skipped) return none;
      reach(type, at);
      const beginnings = beginningsOf(type);
      const ended = endings(beginnings, at);
      last = beginnings;
      lastAt = at;
      [here, next] = [next, here];
      return ended;
    },
    close(at) {
      reach(Type.endOfSentence, at);
      return endings(beginningsOf(Type.endOfSentence), at);
    },
  };
}

function addEnding(endings: Ending[], pattern: number, first: number): void {
  const known = endings.find((one) => one.pattern === pattern);
  if (!known) endings.push({ pattern, first });
  else if (first < known.first) known.first = first;
}

/** More than this to look for takes longer than to go on. */
const mostNeeds = 16;

/**
 * For a place in a gap: the symbols of which one must come behind it, or nothing can end. Null where a pattern may end in
 * the gap, and where there are too many.
 */
function createGapNeeds({ symbol, after, firstAfter, ends }: Graph): (place: number) => readonly number[] | null {
  const known: (readonly number[] | null | undefined)[] = [];
  const needsOf = (place: number): readonly number[] | null => {
    const found = known[place];
    if (found !== undefined) return found;
    const needs = collect(place);
    known[place] = needs;
    return needs;
  };
  const collect = (place: number): readonly number[] | null => {
    if ((ends.firstLink[place] as number) >= 0) return null;
    const needs = new Set<number>();
    for (let way = firstAfter[place] as number; way < (firstAfter[place + 1] as number); way++) {
      const to = after[way] as number;
      const those = symbol[to] === Symbol_.any ? needsOf(to) : [symbol[to] as number];
      if (those === null) return null;
      for (const one of those) needs.add(one);
    }
    return needs.size > mostNeeds ? null : [...needs];
  };
  return needsOf;
}

/** The symbols of a type that gaps wait for. */
function createSymbolsBehindGaps({ isBehindGap }: Graph, vocabulary: Vocabulary): (type: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  return (type) => {
    known[type] ??= vocabulary.symbolsOf(type).filter((one) => isBehindGap[one] === 1);
    return known[type] as readonly number[];
  };
}

/** The places where one is, each once, with the earliest token from which a pattern leads there. */
class Places {
  count = 0;
  readonly place: Uint16Array;
  readonly first: Int32Array;
  /** Where each place stands in the list, if it does. */
  readonly #numbers: Int32Array;

  constructor(most: number) {
    this.place = new Uint16Array(most);
    this.first = new Int32Array(most);
    this.#numbers = new Int32Array(most);
  }

  add(place: number, first: number): void {
    const number = this.#numbers[place] as number;
    if (number < this.count && this.place[number] === place) {
      if (first < (this.first[number] as number)) this.first[number] = first;
      return;
    }
    this.place[this.count] = place;
    this.first[this.count] = first;
    this.#numbers[place] = this.count++;
  }
}

/** Where patterns begin, by the type of their first token; asked for again and again, so kept for each. */
function createBeginnings(
  { symbol, after, firstAfter, ends }: Graph,
  vocabulary: Vocabulary,
): (type: number) => Beginnings {
  const bySymbol = new Map<number, number[]>();
  for (let way = firstAfter[root] as number; way < (firstAfter[root + 1] as number); way++) {
    const place = after[way] as number;
    const list = bySymbol.get(symbol[place] as number);
    if (list) list.push(place);
    else bySymbol.set(symbol[place] as number, [place]);
  }
  const beginnings: Beginnings[] = [];
  /** Types that begin the same share a number, behind those of the places. */
  const sources = new Map<string, number>();
  return (type) => {
    let found = beginnings[type];
    if (!found) {
      const places = vocabulary.symbolsOf(type).flatMap((one) => bySymbol.get(one) ?? []);
      const key = places.join();
      const source = sources.get(key) ?? symbol.length + sources.size;
      sources.set(key, source);
      found = { source, places, patterns: patternsAt(ends, places) };
      beginnings[type] = found;
    }
    return found;
  };
}

/** The patterns that end at any of some places, each once. */
function patternsAt({ firstLink, nextLink, pattern }: Ends, places: readonly number[]): number[] {
  const patterns = new Set<number>();
  for (const place of places)
    for (let link = firstLink[place] as number; link >= 0; link = nextLink[link] as number)
      patterns.add(pattern[link] as number);
  return [...patterns];
}
