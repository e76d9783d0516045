import type { Page } from "@playwright/test";

/** What we read of Chromium's trace format: https://chromium.googlesource.com/catapult "Trace Event Format". */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { name?: string };
}

/**
 * The lengths of the tasks (milliseconds) on the main thread of a page while `act` runs, those of a millisecond and more: what
 * is shorter nobody could notice.
 */
export async function tasksWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();

  const mains = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf),
  );
  return events
    .filter((event) => event.name === "RunTask" && event.ph === "X" && mains.has(threadOf(event)))
    .map(({ dur = 0 }) => dur / 1000)
    .filter((length) => length >= 1);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
