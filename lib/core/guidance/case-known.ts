/** Whose doing it was; until somebody says so, the engine takes a complaint at its word. */
export const faults = ["ours", "theirs", "unknown"] as const;
export type Fault = (typeof faults)[number];

/** What must all hold before a complaint is closed for good: only the agent can say so. */
export const closingGrounds = ["dragged-on", "beyond-reason", "strong-case"] as const;
export type ClosingGround = (typeof closingGrounds)[number];

/** What no text tells, and the agent knows. */
export interface CaseKnown {
  fault: Fault;
  /** All `closingGrounds` are confirmed. Only then is a text offered that closes the complaint for good. */
  closesForGood: boolean;
}

export const nothingKnown: CaseKnown = { fault: "unknown", closesForGood: false };
