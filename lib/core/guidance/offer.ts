import type { Place, SuggestionKind } from "../contract.ts";
import { privateChannels } from "./channels.ts";
import type { Condition, GuidanceText } from "./guidance-text.ts";

/** Makes texts of one kind that stand in one place and share a condition; what a text says itself goes before it. */
export const offer =
  (kind: SuggestionKind, place: Place, always: Condition) =>
  (label: string, text: string, when: Condition = {}): GuidanceText => ({
    kind,
    label,
    text,
    place,
    when: { ...always, ...when },
  });

/** Failures that a gesture can make up for; for safety, discrimination and fraud there is care instead. */
export const harmful: readonly string[] = [
  "late",
  "damaged",
  "quality",
  "billing",
  "refund",
  "contract",
  "rude",
  "wait",
  "outage",
  "cancel",
  "privacy",
];

/** Money and presents never answer fraud. */
const fraud: Condition = { issues: ["fraud"] };
/** Where a present would look like buying silence, or would hurt. */
const outOfPlace: readonly Condition[] = [
  fraud,
  { remark: true },
  { escalation: ["lawyer", "press", "regulator", "police"] },
  { vulnerabilities: ["bereavement", "mental-health", "violence"] },
];

/** A spoilt day asks for more than usual, unless only money went wrong. */
export const whereADayWasSpoilt: Condition = {
  occasion: true,
  unless: [...outOfPlace, { issues: ["billing", "refund", "contract", "privacy", "rude"] }],
};

/** Where a gesture may be made: harm that is not the customer's own doing, below safety and dignity, nobody reading along, none made yet. */
export const whereGesturesFit: Condition = {
  severity: [1, 3],
  channels: privateChannels,
  not: ["refuses", "gives"],
  fault: ["ours", "unknown"],
  gives: "care",
  unless: outOfPlace,
};

/** The same, for what costs money or goods. */
export const whereGiftsFit: Condition = { ...whereGesturesFit, gives: "money" };

/** Where costs may be paid back: that settles nothing about the cause, so a lawyer is no hindrance. */
export const whereCostsAreRepaid: Condition = {
  severity: [1, 3],
  channels: privateChannels,
  not: ["refuses"],
  fault: ["ours", "unknown"],
  gives: "money",
  unless: [fraud],
};

/** Where another way is wanted: something went wrong, and the solution does not sound yet. Sums are named in private. */
export const whereAnotherWayHelps: Condition = {
  severity: [1, 4],
  channels: privateChannels,
  not: ["solves"],
  unless: [{ remark: true }, { vulnerabilities: ["bereavement", "mental-health", "violence"] }],
};
