import { defineUnlistedScript } from "#imports";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { startScript } from "../../lib/platform/script-lifetime.ts";
import { assist } from "./assist.tsx";

/** How soon the page is cleared after the extension was updated, switched off or removed (ms). */
const lifeline = 1000;

export default defineUnlistedScript(() => {
  const signal = startScript("assist", lifeline);
  if (signal) assist(document, signal).catch((error) => reportFailure("assist", error));
});
