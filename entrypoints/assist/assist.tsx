import { createRoot } from "react-dom/client";
import { adoptStyles } from "../../components/styles.ts";
import { deepActiveElement } from "../../lib/page/composed-tree.ts";
import { createMarks } from "../../lib/page/marks/marks.ts";
import { surfaceFor } from "../../lib/page/surfaces/surfaces.ts";
import { receiveMessages } from "../../lib/platform/receive-messages.ts";
import { createStoredRegisterSettings } from "../../lib/platform/register-settings.ts";
import { guard, reportFailure } from "../../lib/platform/report-failure.ts";
import { sendMessage } from "../../lib/platform/send-message.ts";
import { createStoredIncidents } from "../../lib/platform/stored-incidents.ts";
import { createStoredPresets } from "../../lib/platform/stored-presets.ts";
import { createStoredSettings } from "../../lib/platform/stored-settings.ts";
import { whenChoicesChange } from "../../lib/state/choices.ts";
import { createIncidentStore } from "../../lib/state/incident-store.ts";
import { createPresetStore } from "../../lib/state/preset-store.ts";
import { createSettingsStore } from "../../lib/state/settings-store.ts";
import { startSession } from "../box/box-session.ts";
import { closeCardOnEscape } from "../box/close-card.ts";
import { createCommands } from "../box/commands.ts";
import { followPointer } from "../box/pointer.ts";
import { sessionOptions } from "../box/session-options.ts";
import { createBoxesView } from "../box/view.ts";
import { App } from "./App.tsx";
import { createHost } from "./host.ts";
import { linkSidePanel } from "./link-side-panel.ts";
import { registerPort } from "./register-port.ts";
import { createSessions } from "./sessions.ts";

/**
 * Reviews the replies written in one frame, until `signal` aborts and the page is as before. The text goes one way:
 * box → review → marks, badge, card and panel → a change that somebody chose → box.
 */
export async function assist(document: Document, signal: AbortSignal): Promise<void> {
  const [settings, presets, incidents] = await Promise.all([
    createSettingsStore(createStoredSettings(), signal),
    createPresetStore(createStoredPresets(), signal),
    createIncidentStore(createStoredIncidents(), signal),
  ]);
  const choices = { settings, presets, incidents };
  if (signal.aborted) return;
  const surface = surfaceFor(new URL(document.location.href));
  const view = createBoxesView();
  const marks = createMarks(document, signal);
  const { help, ...common } = sessionOptions(surface, marks, choices, () => view.setState({ cardOpen: false }));
  const options = { ...common, help: { ...help, register: registerPort } };
  const sessions = createSessions(view, surface, (box) => startSession(box, options, signal));

  const link = linkSidePanel(view, signal);
  const enter = guard("sessions", (node: EventTarget | null | undefined) => {
    if (sessions.use(node)) link.offerNow();
  });
  document.addEventListener("focusin", (event) => enter(event.composedPath()[0]), { capture: true, signal });
  const stopFollowing = whenChoicesChange(choices, () => {
    for (const { store } of view.getState().sessions) store.refresh("anew");
  });
  createStoredRegisterSettings().watch(() => {
    for (const { store } of view.getState().sessions) store.lookUpAgain();
  }, signal);
  followPointer(document, view, signal);
  if (document.defaultView) closeCardOnEscape(document.defaultView, view, signal);
  const runCommand = createCommands(view);
  receiveMessages({ runCommand: guard("command", ({ command }) => runCommand(command)) }, signal);

  const host = createHost(document, import.meta.env.MODE === "demo" ? "open" : "closed", signal);
  adoptStyles(host.root);
  const root = createRoot(host.place, { onUncaughtError: (error) => reportFailure("interface", error) });
  root.render(
    <App
      view={view}
      settings={settings}
      host={host.element}
      sweep={sessions.sweep}
      openPage={(page) => void sendMessage("openPage", { page })}
      openSidePanel={() => void sendMessage("openSidePanel")}
    />,
  );
  signal.addEventListener("abort", () => {
    stopFollowing();
    root.unmount();
  });
  enter(deepActiveElement(document));
}
