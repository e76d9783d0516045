import { type Graph, root, sentenceRoot } from "./graph.ts";
import { createStepTable } from "./step-table.ts";
import { Type, type Vocabulary } from "./vocabulary.ts";

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
  /** Begins a sentence. */
  begin(): void;
  /** Takes the token `at`; gives the patterns that end with it, in the order of their numbers. */
  take(type: number, at: number): readonly Ending[];
  /** The patterns that end if the sentence ends before the token `at`; it may go on all the same. */
  close(at: number): readonly Ending[];
}

/** Above this many remembered steps they are dropped, so that no text can make the memory grow without end. */
const mostSteps = 100_000;
/** From places with more ways on than this steps are remembered; of others all ways are tried. */
const fewWays = 4;

/** Where patterns may begin with a token of some types, and the patterns that are no longer than that token. */
interface Beginnings {
  /** Stands for all these places together. */
  source: number;
  places: readonly number[];
  patterns: readonly number[];
}

const none: readonly never[] = [];

export function createWalk({ symbol, after, firstAfter, patternsAt }: Graph, vocabulary: Vocabulary): Walk {
  const beginningsOf = createBeginnings({ symbol, after, firstAfter, patternsAt }, vocabulary);
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
      for (const place of follow(last.source, last.places, type)) next.add(place, first);
    }
    for (let number = 0; number < here.count; number++) {
      const from = here.place[number] as number;
      const first = here.first[number] as number;
      const end = firstAfter[from + 1] as number;
      let way = firstAfter[from] as number;
      if (end - way > fewWays) for (const place of follow(from, [from], type)) next.add(place, first);
      else
        for (; way < end; way++) {
          const place = after[way] as number;
          if (vocabulary.accepts(type, symbol[place] as number)) next.add(place, first);
        }
    }
  };

  /** What ends at the places reached, and what the token `at` is alone. */
  const endings = ({ patterns }: Beginnings, at: number): readonly Ending[] => {
    const found: Ending[] = [];
    const add = (pattern: number, first: number) => {
      const known = found.find((one) => one.pattern === pattern);
      if (!known) found.push({ pattern, first });
      else if (first < known.first) known.first = first;
    };
    for (let number = 0; number < next.count; number++)
      for (const pattern of patternsAt[next.place[number] as number] ?? none)
        add(pattern, next.first[number] as number);
    for (const pattern of patterns) add(pattern, at);
    return found.length > 1 ? found.sort((one, other) => one.pattern - other.pattern) : found;
  };

  return {
    begin() {
      if (stepCount > mostSteps) {
        steps = createStepTable();
        stepCount = 0;
        targets = [none];
      }
      last = startOfSentence;
      here.count = 0;
    },
    take(type, at) {
      if (type === Type.skipped) return none;
      reach(type, at);
      const begun = beginningsOf(type);
      const ended = endings(begun, at);
      last = begun;
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
  { symbol, after, firstAfter, patternsAt }: Graph,
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
      const patterns = new Set(places.flatMap((place) => patternsAt[place] ?? []));
      found = { source, places, patterns: [...patterns] };
      beginnings[type] = found;
    }
    return found;
  };
}
