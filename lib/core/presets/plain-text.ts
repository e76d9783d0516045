import { z } from "zod";

/**
 * Characters that a reader does not see, or that turn the order of those around them: in a shared text they could make a
 * phrase look like another one. Line breaks and tabs are seen well enough.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
const harmless = /[\n\t\u00ad\u200d]/g;

/** Whether a text holds nothing but what a reader sees. The joiner in a family emoji may stay. */
export const isSeen = (text: string): boolean => !unseen.test(text.replace(harmless, ""));

/** A text of one line that people read. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => isSeen(text) && !/[\n\t]/.test(text), "holds characters that cannot be seen");

/** The same, or none. */
export const lineOrNone = (longest: number) => z.union([z.literal(""), line(longest)]);

/** A text of several lines. */
export const lines = (longest: number) =>
  z.string().max(longest).refine(isSeen, "holds characters that cannot be seen");
