/** The source of a regular expression for any of some words; "bestel*" stands for every word that begins so. */
export const wordSource = (words: readonly string[]): string =>
  `(?:${words.map((word) => word.replace(/\*$/, "\\w*")).join("|")})`;
