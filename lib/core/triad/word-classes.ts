import { oncePer } from "../once-per.ts";

/**
 * Words by what they mean: class → words parted by spaces. "x*" stands for all that begin so, "*x" for all that end so.
 * A word may be in several classes.
 */
export type WordClasses = Readonly<Record<string, string>>;

export type ClassesOfWord = (folded: string) => readonly string[];

/** Shorter beginnings and ends say too little of a word. */
const shortestPiece = 3;
const none: readonly string[] = [];

/** Tells the classes of a word: of the whole word, else of its longest known beginning, else of its longest known end. */
export const classesOf = oncePer((classes: WordClasses): ClassesOfWord => {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, piece: string, name: string) => {
    const names = to.get(piece);
    if (!names) to.set(piece, [name]);
    else if (!names.includes(name)) names.push(name);
  };
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(" ")) {
      if (word.endsWith("*")) add(beginnings, word.slice(0, -1), name);
      else if (word.startsWith("*")) add(ends, word.slice(1), name);
      else add(whole, word, name);
    }
  return (folded) => {
    const known = whole.get(folded);
    if (known) return known;
    for (let length = folded.length; length >= shortestPiece; length--) {
      const names = beginnings.get(folded.slice(0, length));
      if (names) return names;
    }
    for (let length = folded.length; length >= shortestPiece; length--) {
      const names = ends.get(folded.slice(-length));
      if (names) return names;
    }
    return none;
  };
});
