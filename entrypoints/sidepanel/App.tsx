import { useMemo } from "react";
import { useStore } from "zustand";
import { NoReply } from "../../components/page/NoReply.tsx";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { openPage } from "../page/open-page.ts";
import { followInUse } from "./follow-in-use.ts";

/** The panel of the reply in use in the active tab of this window. */
export function App({ windowId }: { windowId: number }) {
  const { reply, actions, inUse } = useMemo(() => followInUse(windowId), [windowId]);
  const isInUse = useStore(inUse);
  const open = (page: "check" | "options") => void openPage(page).catch((error) => reportFailure(page, error));
  if (!isInUse) return <NoReply onCheckText={() => open("check")} onOpenOptions={() => open("options")} />;
  return <ReplyPanel page reply={reply} actions={actions} onOpenOptions={() => open("options")} />;
}
