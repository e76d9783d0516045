import { askable, reflexive, unasked } from "../languages/nl/form/verbs.ts";

const canBeAsked = new Set(askable);
const isNeverAsked = new Set(unasked);
const canBeReflexive = new Set(reflexive);

/** Whether a reader can be asked to do this; `stem` is folded. */
export const isAskable = (stem: string) => canBeAsked.has(stem);

/** Whether a sentence that begins with this verb and "u", and asks nothing, asks for something to be done. */
export const isUnasked = (stem: string) => isNeverAsked.has(stem);

/** Whether somebody can do this to himself. */
export const isReflexive = (stem: string) => canBeReflexive.has(stem);
