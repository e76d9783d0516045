import { defineUnlistedScript } from "#imports";
import { startScript } from "../../lib/platform/script-lifetime.ts";
import { sendMessage } from "../../lib/platform/send-message.ts";
import { watchWriting } from "./watch-writing.ts";

export default defineUnlistedScript(() => {
  const signal = startScript("watch");
  if (signal) watchWriting(document, () => sendMessage("requestAssist"), signal);
});
