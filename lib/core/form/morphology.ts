import { ownWays, particles, strongVerbs, unstressedVerbs, weakVerbs } from "../languages/nl/form/verbs.ts";

/** What a Dutch word can be as a form of a verb. All are folded; `stem` names the verb. */
interface VerbForms {
  /** "stuurt" → "stuur": what "u" needs and "je" drops when it follows. */
  withoutT: ReadonlyMap<string, string>;
  /** "stuur" → "stuurt"; equal for stems on t ("moet"). */
  withT: ReadonlyMap<string, string>;
  /** "sturen" → "stuurt", "stuurden" → "stuurde". */
  singular: ReadonlyMap<string, string>;
  past: ReadonlySet<string>;
  /** Participle → stem. */
  participles: ReadonlyMap<string, string>;
}

const longVowel = /(^|[^aeiou])[aeou][^aeiouwyxj]$/;
const doubled = /([^aeiou])\1$/;
const voiceless = /[tkfschpx]$/;
const prefix = /^(?:be|ge|ver|ont|her|er|over|onder|voor|mis|vol)/;

/** The stem of a verb on -en ("lezen" → "lees", "bellen" → "bel", "regelen" → "regel"). */
function stemOfVerb(infinitive: string, isUnstressed = false): string {
  const base = infinitive.slice(0, -2);
  let stem = base;
  if (doubled.test(base)) stem = base.slice(0, -1);
  else if (!isUnstressed && longVowel.test(base) && !/[^aeiouj]ig$/.test(base))
    stem = base.slice(0, -1) + base.charAt(base.length - 2) + base.charAt(base.length - 1);
  return stem.replace(/v$/, "f").replace(/z$/, "s");
}

/** Said without their last letter, or alike with "je" and "u". */
const spokenStems = [
  ["hou", "houdt"],
  ["rij", "rijdt"],
  ["snij", "snijdt"],
  ["moet", "moet"],
  ["mag", "mag"],
] as const;

const irregularPlurals = [
  ["hadden", "had"],
  ["waren", "was"],
  ["moesten", "moest"],
  ["moeten", "moet"],
  ["mogen", "mag"],
  ["konden", "kon"],
  ["zouden", "zou"],
  ["wilden", "wilde"],
  ["mochten", "mocht"],
  ["deden", "deed"],
  ["zeiden", "zei"],
] as const;

const irregularPasts = ["had", "was", "moest", "kon", "zou", "wilde", "mocht", "hoefde", "bleek"];

let forms: VerbForms | undefined;

/** The forms of all verbs known; built when first asked for. */
export function verbForms(): VerbForms {
  forms ??= build();
  return forms;
}

function build(): VerbForms {
  const withoutT = new Map<string, string>();
  const withT = new Map<string, string>();
  const singular = new Map<string, string>();
  const past = new Set<string>();
  const participles = new Map<string, string>();
  const add = (infinitive: string, stem: string, pasts: readonly string[], perfect: readonly string[]) => {
    const t = tForm(stem);
    withT.set(stem, t);
    if (t !== stem) withoutT.set(t, stem);
    singular.set(infinitive, t);
    for (const form of pasts) {
      past.add(form);
      singular.set(form.endsWith("e") ? `${form}n` : pluralOfPast(form), form);
    }
    for (const form of perfect) participles.set(form, stem);
  };
  const addWeak = (infinitive: string, isUnstressed: boolean) => {
    const stem = stemOfVerb(infinitive, isUnstressed);
    const ending = voiceless.test(infinitive.slice(0, -2)) ? "t" : "d";
    const perfect = stem.endsWith(ending) ? stem : stem + ending;
    const bare = prefix.test(infinitive) ? [perfect] : [];
    add(infinitive, stem, [`${stem}${ending}e`], [`ge${perfect}`, ...bare]);
  };
  for (const verb of weakVerbs) addWeak(verb, false);
  for (const verb of unstressedVerbs) addWeak(verb, true);
  for (const entry of strongVerbs) {
    const [infinitive = "", before = "", perfect = "", stem = stemOfVerb(infinitive)] = entry.split(",");
    add(infinitive, stem, [before], [perfect]);
  }
  // A past on t ("kocht", "mocht", "wist") is said alike with "u" and "je".
  for (const form of past) withoutT.delete(form);
  for (const [before, , formal, plural] of ownWays) {
    withT.set(before, formal);
    withoutT.set(formal, before);
    singular.set(plural, formal);
  }
  for (const [informal, formal] of spokenStems) withT.set(informal, formal);
  withoutT.set("hebt", "heb");
  for (const [many, one] of irregularPlurals) singular.set(many, one);
  for (const form of irregularPasts) past.add(form);
  participles.set("geweest", "ben").set("gehad", "heb").set("gekund", "kun").set("gemoeten", "moet");
  return { withoutT, withT, singular, past, participles };
}

function tForm(stem: string): string {
  if (stem.endsWith("t")) return stem;
  if (/(?:^|[^aeiou])a$/.test(stem)) return `${stem}at`;
  return `${stem}t`;
}

/** "kreeg" → "kregen", "viel" → "vielen", "gaf" → "gaven". */
function pluralOfPast(form: string): string {
  const short = form.replace(
    /([^aeiou])(aa|ee|oo|uu)([^aeiou])$/,
    (_, before, vowel, after) => before + vowel[0] + after,
  );
  const base = short.replace(/f$/, "v").replace(/s$/, "z");
  if (short === form && /[^aeiou][iou][^aeiou]$/.test(base)) return `${base}${base.slice(-1)}en`;
  return `${base}en`;
}

const longestFirst = [...particles].sort((a, b) => b.length - a.length);

/** "terugbelt" → "belt"; null when the word is no verb with a particle written to it. */
export function withoutParticle(word: string, isForm: (rest: string) => boolean): string | null {
  for (const particle of longestFirst)
    if (word.startsWith(particle) && word.length > particle.length + 1 && isForm(word.slice(particle.length)))
      return word.slice(particle.length);
  return null;
}

/** The form of a verb with a particle written to it ("omschrijft" → "omschrijf"); `forms` holds those without. */
export function withPrefix(word: string, forms: ReadonlyMap<string, string>): string | undefined {
  const rest = withoutParticle(word, (part) => part.length > 3 && forms.has(part));
  return rest === null ? undefined : word.slice(0, word.length - rest.length) + forms.get(rest);
}

/** What "u" has after it and "je" has not, of a verb that no list holds: "chillt" → "chill". null when it ends otherwise. */
export function guessWithoutT(word: string): string | null {
  if (word.length < 4 || !/[^t]t$/.test(word) || /(?:cht|st|oet|aat|eet|iet|uit|ijt|oot)$/.test(word)) return null;
  return word.slice(0, -1);
}
