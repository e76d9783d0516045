import { channelKind, isPublic } from "../guidance/channels.ts";
import { foldedWords } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { cuesIn, oncePerSentence } from "./cues-in.ts";
import { holdAny, says } from "./says.ts";

/** A gesture of money or goods where everybody reads along; not what the complaint itself is about. */
export const goodwillInPublic: Check = {
  id: "goodwill-in-public",
  category: "content",
  severity: 3,
  find: ({ draft, reading, theirs }) => {
    if (!isPublic(channelKind(draft.channel))) return [];
    const { none, promised, presents } = reading.lexicon.language.checkWords;
    const gifts = cuesIn(reading, "gift", "gift-sum");
    if (gifts.length === 0) return [];
    const words = theirs ? foldedWords(theirs.tokens, 0, theirs.tokens.count) : [];
    const theirOwn = presents.filter((present) => words.some((word) => word.startsWith(present)));
    return oncePerSentence(
      gifts.filter(
        ({ sentence, first, last }) =>
          !says(reading, sentence, none) &&
          !says(reading, sentence, promised) &&
          !holdAny(foldedWords(reading.tokens, first, last), theirOwn),
      ),
    );
  },
};
