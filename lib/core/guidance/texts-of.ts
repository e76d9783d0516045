import type { Condition, GuidanceText } from "./guidance-text.ts";

/** A text that fits wherever its group does, or one that asks for more than the group or for something else. */
export type GroupedText = string | readonly [text: string, when: Condition];

/** Texts that share all but their words; what a text asks for itself goes over what the group asks for. */
export function textsOf(group: Omit<GuidanceText, "text">, texts: readonly GroupedText[]): GuidanceText[] {
  return texts.map((one) => {
    const [text, when] = typeof one === "string" ? [one, {}] : one;
    return { ...group, text, when: { ...group.when, ...when } };
  });
}
