import type { Check, CheckInput } from "./check.ts";
import { cuesIn, oncePerSentence } from "./cues-in.ts";
import { says } from "./says.ts";

/** What the customer has a right to, called a favour: "uit coulance betalen wij de defecte lamp terug". */
export const rightAsFavour: Check = {
  id: "right-as-favour",
  category: "content",
  severity: 2,
  find: (input) => {
    const { reading } = input;
    const { remedy, owed, notOwed } = reading.lexicon.language.checkWords;
    return oncePerSentence(cuesIn(reading, "favour")).filter(({ sentence }) => {
      if (!says(reading, sentence, remedy)) return false;
      const near = [sentence - 1, sentence].filter((number) => reading.parts[number] === "body");
      if (near.some((number) => says(reading, number, notOwed))) return false;
      return near.some((number) => says(reading, number, owed)) || isOwedByTheirs(input);
    });
  },
};

/** The customer tells of something that the law makes good, and of nothing that speaks against it. */
function isOwedByTheirs({ theirs }: CheckInput): boolean {
  if (!theirs) return false;
  const { owed, notOwed } = theirs.lexicon.language.checkWords;
  return (
    theirs.body.some((number) => says(theirs, number, owed)) &&
    !theirs.body.some((number) => says(theirs, number, notOwed))
  );
}
