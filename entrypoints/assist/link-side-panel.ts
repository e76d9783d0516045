import type { StoreApi } from "zustand/vanilla";
import { offerReply } from "../../lib/platform/offer-reply.ts";
import type { ActionCall } from "../../lib/platform/reply-link.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import type { BoxSession } from "../box/box-session.ts";
import type { BoxesView } from "../box/view.ts";

/** Shows the reply in use in the browser's side panel, and lets the side panel act on it. */
export function linkSidePanel(view: StoreApi<BoxesView>, signal: AbortSignal): { offerNow(): void } {
  const active = () => view.getState().active;
  return offerReply(
    {
      read() {
        const session = active();
        return session && { state: session.store.getState(), usedAt: session.usedAt };
      },
      subscribe(changed) {
        let followed: BoxSession | null = null;
        let stop = () => {};
        const follow = () => {
          if (active() === followed) return;
          stop();
          followed = active();
          stop = followed?.store.subscribe(changed) ?? (() => {});
          changed();
        };
        const stopView = view.subscribe(follow);
        follow();
        signal.addEventListener("abort", () => {
          stop();
          stopView();
        });
      },
      act(call) {
        const actions = active()?.store.actions;
        if (actions) act(actions, call);
      },
    },
    signal,
  );
}

function act(actions: ReplyActions, { action, args }: ActionCall): void {
  (actions[action] as (...args: unknown[]) => unknown)(...args);
}
