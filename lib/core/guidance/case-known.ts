/** Whose doing it was; until somebody says so, the engine takes a complaint at its word. */
export const faults = ["ours", "theirs", "unknown"] as const;
export type Fault = (typeof faults)[number];

/** What no text tells, and the agent knows. */
export interface CaseKnown {
  fault: Fault;
  /**
   * The agent has confirmed that all three hold: it has dragged on, the customer no longer hears reason, and the case is
   * strong. Only then is a text offered that closes the complaint for good.
   */
  closesForGood: boolean;
}

export const nothingKnown: CaseKnown = { fault: "unknown", closesForGood: false };
