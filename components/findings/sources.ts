import type { Category } from "../../lib/core/contract.ts";

export interface Source {
  title: string;
  year: number;
  link: string;
}

const sources = {} satisfies Record<string, Source>;

/** The research behind a category, where there is some; what is only craft has none. */
export const sourceOf: Partial<Record<Category, Source>> = { ...sources };
