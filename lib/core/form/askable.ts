import { askable, reflexive } from "../languages/nl/form/verbs.ts";

const canBeAsked = new Set(askable);
const canBeReflexive = new Set(reflexive);

/** Whether a reader can be asked to do this; `stem` is folded. */
export const isAskable = (stem: string) => canBeAsked.has(stem);

/** Whether somebody can do this to himself. */
export const isReflexive = (stem: string) => canBeReflexive.has(stem);
