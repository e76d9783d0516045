/** Letters of other alphabets, and signs, that are drawn like a Latin letter. */
const drawnLike: Readonly<Record<string, string>> = {
  ...pairs("авсԁеһіјкӏмнорԛгѕтуԝхѵʏ", "abcdehijklmhopqrstywxvy"),
  ...pairs("αβγεηικνορτυχωϲϳ", "abyenikvoptuxwcj"),
  ...pairs("0134578|", "olbastbl"),
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
};

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to];
  return Object.fromEntries([...from].map((sign, at) => [sign, letters[at] ?? ""]));
}

/** What a name looks like at a glance: no accents, no case, no signs, look-alike letters as one. */
function atAGlance(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...plain]
    .map((sign) => drawnLike[sign] ?? sign)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("l", "i");
}

/** Why a name could be taken for another one. */
export type LookAlike =
  /** It reads like the name of a preset that is kept. */
  | { kind: "reads-like"; name: string }
  /** It holds letters of other alphabets that are drawn like Latin ones. */
  | { kind: "mixed-alphabets"; letters: string };

/** Whether the name of a preset could be taken for that of another one; null: no. */
export function lookAlike(name: string, others: readonly string[]): LookAlike | null {
  const glance = atAGlance(name);
  const like = others.find((other) => glance !== "" && atAGlance(other) === glance);
  if (like !== undefined) return { kind: "reads-like", name: like };
  const letters = [...name].filter((sign) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(sign)).join("");
  const isMixed = letters !== "" && /\p{Script=Latin}/u.test(name);
  const isDisguised = letters !== "" && /^[a-z]+$/.test(glance);
  return isMixed || isDisguised ? { kind: "mixed-alphabets", letters } : null;
}
