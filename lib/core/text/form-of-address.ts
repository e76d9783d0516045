import type { Span } from "../contract.ts";
import { isQuoted, overlaps, type Reading } from "./reading.ts";
import { rememberedPerSentence } from "./sentence-memory.ts";
import { TokenKind } from "./tokens.ts";
import { rememberedPerWord, type Word } from "./words.ts";

const formal = new Set(["u", "uw", "uzelf", "uwe"]);
const informal = new Set(["je", "jij", "jou", "jouw", "jouwe", "jullie", "jezelf", "jouzelf"]);

const formOf = rememberedPerWord((word) => (formal.has(word) ? "u" : informal.has(word) ? "je" : "none"));

export interface Form {
  form: "u" | "je" | "mixed" | null;
  /** The words of the form that is used less; empty unless mixed. */
  odd: readonly (Span & { word: string })[];
}

/**
 * The Dutch form of address of a text. Quotations, quoted mail and the look-alikes named by the language's rules for
 * general "je" ("dat gaat je niet in de koude kleren zitten") do not count.
 */
export function findForm(reading: Reading): Form {
  const words: Record<"u" | "je", (Span & { word: string })[]> = { u: [], je: [] };
  const { tokens, sentences, parts, text } = reading;
  for (const [number, sentence] of sentences.entries()) {
    if (parts[number] === "quote" || parts[number] === "signature") continue;
    for (const further of formWordsIn(reading, number)) {
      const at = sentence.first + further;
      const { folded: word } = tokens.words[at] as Word;
      const span = { start: tokens.start[at] as number, end: tokens.end[at] as number };
      if (isQuoted(reading, span) || isGeneral(reading, number, span)) continue;
      words[formOf(tokens.words[at] as Word) as "u" | "je"].push({ ...span, word });
    }
  }
  if (words.u.length >= 2 * words.je.length)
    words.je = words.je.filter(
      ({ word, start }) => word !== "je" || !isAnybody(text.slice(Math.max(0, start - longestLead), start)),
    );
  if (words.u.length === 0 && words.je.length === 0) return { form: null, odd: [] };
  if (words.je.length === 0) return { form: "u", odd: [] };
  if (words.u.length === 0) return { form: "je", odd: [] };
  return { form: "mixed", odd: words.u.length >= words.je.length ? words.je : words.u };
}

/** The tokens of a sentence that are words of address, counted from its first one on. */
const formWordsIn = rememberedPerSentence((reading, number): readonly number[] => {
  const { first = 0, last = 0 } = reading.sentences[number] ?? {};
  const found: number[] = [];
  for (let at = first; at < last; at++) {
    const word = reading.tokens.words[at] as Word;
    if (formOf(word) === "none" || reading.tokens.kind[at] !== TokenKind.word) continue;
    if (!isHour(reading, at, word.folded)) found.push(at - first);
  }
  return found;
});

const clauseOpeners =
  /(?:^|[^\p{L}])(?:als|dat|wat|waar|hoe|wanneer|zoals|terwijl|voordat|zodra|waarop|waarvoor|waarin|omdat|tenzij|alsof|totdat)\s+$/iu;
/** What a letter says of its reader with the verb first ("kun je", "meld je aan"). After other verbs "je" means anybody. */
const readersVerbs =
  /^(?:kun|kunt|kan|kon|heb|had|ben|was|word|wil|wilde|moet|moest|zul|zal|zou|mag|mocht|hoef|ontvang|ontving|krijg|kreeg|laat|meld|vind|stuur|bel|mail|log|klik|neem|ga|lees|vul|betaal|bestel|bestelde|wacht|wachtte|verwacht|gebruik|koop|kocht|vraag|vroeg|schrijf|schreef|geniet|reken)$/i;
const longestLead = 24;

/**
 * "je" in a letter that says "u" means anybody right after "als", "dat", "wat" ("als je zo lang moet wachten"), and after a
 * verb that letters do not use of their reader ("dan lig je wakker"). `lead`: the text just before it.
 */
function isAnybody(lead: string): boolean {
  if (clauseOpeners.test(lead)) return true;
  const verb = /(?:^|[^\p{L}])(\p{L}+)\s+$/u.exec(lead)?.[1];
  return verb !== undefined && isVerbForm.test(verb) && !readersVerbs.test(verb);
}

/** Stems as they stand before "je", and no preposition or joining word. */
const isVerbForm =
  /^(?!(?:met|van|voor|aan|in|op|bij|naar|over|uit|om|tot|door|onder|langs|tegen|en|of|maar|dat|als|wat|die|aan|ook|nog|dan|hier|daar|zo|niet|al)$)\p{Ll}{2,}$/u;

/** "Je" for anybody. */
function isGeneral({ matchesIn }: Reading, sentence: number, span: Span): boolean {
  return (matchesIn[sentence] ?? []).some(
    (match) => match.owner.of === "cue" && match.owner.cue === "general-you" && overlaps(match, span),
  );
}

/** "om 17 u" speaks of an hour. */
function isHour({ tokens }: Reading, at: number, word: string): boolean {
  return word === "u" && tokens.kind[at - 1] === TokenKind.number;
}
