/** Between the extension's own pages and its background; no page of a site hears it. */
const channelName = "register";

/** Tells the other parts of the extension that the register has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another part of the extension has changed the register. */
export function watchRegister(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", changed, { signal });
  signal.addEventListener("abort", () => channel.close());
}
