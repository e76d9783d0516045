import { defineUnlistedScript } from "#imports";
import { reviewMessages } from "../../components/words/review-messages.ts";
import { en } from "../../lib/core/languages/en/en.ts";
import { nl } from "../../lib/core/languages/nl/nl.ts";

/**
 * The language data and the words of the interface, injected right before `assist`, which takes them from here (see
 * `besideAssist` in wxt.config.ts): data in a file of its own is one string that the browser need not compile.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { "drieklank:languages": { nl, en, words: reviewMessages } });
});
