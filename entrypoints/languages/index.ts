import { defineUnlistedScript } from "#imports";
import { en } from "../../lib/core/languages/en/en.ts";
import { nl } from "../../lib/core/languages/nl/nl.ts";

/**
 * The language data, injected right before `assist`, which takes it from here (see `packedLanguages` in wxt.config.ts):
 * data in a file of its own is one string that the browser need not compile.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { "drieklank:languages": { nl, en } });
});
