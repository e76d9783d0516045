import { takeHandedText } from "../../lib/platform/handed-text.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { createStoredCheckText } from "../../lib/platform/stored-check-text.ts";
import { mountPage } from "../page/mount-page.tsx";
import { App } from "./App.tsx";

async function start(): Promise<void> {
  const stored = createStoredCheckText();
  const [handed, kept] = await Promise.all([takeHandedText(), stored.read()]);
  const reply = handed ?? kept.value?.reply ?? "";
  const complaint = handed === null ? (kept.value?.complaint ?? "") : "";
  await mountPage("check", (choices) => (
    <App choices={choices} stored={stored} startsWith={{ version: 1, reply, complaint }} />
  ));
}

start().catch((error) => reportFailure("check", error));
