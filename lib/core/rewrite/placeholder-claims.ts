import { type Claim, claimAt, type FindDifference } from "./claim.ts";

/** What somebody or something still fills in: masked data, slots. Not the text of a link: "[here](…)". */
const placeholder = /⟦[^⟦⟧\n]{1,60}⟧|\[[^[\]\n]{1,40}\](?!\()|\{\{?[^{}\n]{1,40}\}\}?|<<[^<>\n]{1,40}>>/g;

const findPlaceholders = (text: string): Claim[] =>
  [...text.matchAll(placeholder)].map(({ index, 0: found }) =>
    claimAt({ text }, "placeholder", { start: index, end: index + found.length }),
  );

/** Every placeholder of the draft must still be there, and no other; those that the complaint has may be used. */
export const placeholderDifference: FindDifference = ({ draft, complaint, proposal }) => {
  const ours = findPlaceholders(draft.text);
  const found = findPlaceholders(proposal.text);
  const textsOf = (claims: readonly Claim[]) => new Set(claims.map(({ text }) => text));
  const known = textsOf([...ours, ...findPlaceholders(complaint.text)]);
  const kept = textsOf(found);
  return {
    invented: found.filter(({ text }) => !known.has(text)),
    lost: ours.filter(({ text }) => !kept.has(text)),
  };
};
