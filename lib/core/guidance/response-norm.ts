import { plusDays } from "../days.ts";
import type { Preset } from "../presets/preset.ts";
import { isWorkingDay } from "../promises/working-days.ts";
import { type ChannelKind, channelKind } from "./channels.ts";

/** How long a customer has waited, beside what the team allows itself. */
export interface Waiting {
  channel: ChannelKind;
  /** Hours since the message came in, with a fraction. */
  hours: number;
  /** Those of them that count: where people do not expect work on free days, hours of free days do not. */
  counted: number;
  /** Within how many hours the team answers there. */
  norm: number;
  /** "nearly": less than a quarter of the norm is left. */
  state: "within" | "nearly" | "over";
}

export interface WaitingInput {
  /** When the message came in (ISO 8601). */
  receivedAt: string | undefined;
  /** Name of the channel, as the site or a person says it. */
  channel: string | undefined;
  now: Date;
  preset: Pick<Preset, "responseNorms" | "calendar">;
}

const msPerHour = 3_600_000;
/** A message older than this waits for no answer any more; it is an archive that somebody reads. */
const longestWait = 400 * 24 * msPerHour;

/** Where the next working day is soon enough; a chat is answered while it is open. */
const onWorkingDays: readonly ChannelKind[] = ["mail", "letter"];

/** Null where nothing is known of the time, or where the team has no norm. Days are those of the computer's own time zone. */
export function readWaiting({ receivedAt, channel, now, preset }: WaitingInput): Waiting | null {
  const kind = channelKind(channel);
  const norm = preset.responseNorms[kind];
  const from = Date.parse(receivedAt ?? "");
  const age = now.getTime() - from;
  if (norm === undefined || !(age >= 0) || age > longestWait) return null;
  const free = onWorkingDays.includes(kind) ? freeTime(from, now.getTime(), preset.calendar) : 0;
  const hours = age / msPerHour;
  const counted = (age - free) / msPerHour;
  const state = counted > norm ? "over" : counted > norm * 0.75 ? "nearly" : "within";
  return { channel: kind, hours, counted, norm, state };
}

/** How much of a span (ms since the epoch) lies in days on which nobody works (ms). */
function freeTime(from: number, to: number, calendar: Preset["calendar"]): number {
  let free = 0;
  for (let at = from; at < to; ) {
    const day = new Date(at);
    const next = plusDays(day, 1).getTime();
    if (!isWorkingDay(day, calendar)) free += Math.min(next, to) - at;
    at = next;
  }
  return free;
}
