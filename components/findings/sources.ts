import type { Category } from "../../lib/core/contract.ts";

export interface Source {
  title: string;
  year: number;
  link: string;
}

const concreteLanguage: Source = {
  title: "Packard and Berger, How Concrete Language Shapes Customer Satisfaction",
  year: 2021,
  link: "https://doi.org/10.1093/jcr/ucaa038",
};

/** The research behind a category, where there is some; what is only craft has none. */
export const sourceOf: Partial<Record<Category, Source>> = {
  "non-apology": {
    title: "Lewicki, Polin and Lount, An Exploration of the Structure of Effective Apologies",
    year: 2016,
    link: "https://doi.org/10.1111/ncmr.12073",
  },
  empty: concreteLanguage,
  "vague-time": concreteLanguage,
  "we-focus": {
    title: "Packard, Moore and McFerran, (I’m) Happy to Help (You): The Impact of Personal Pronoun Use",
    year: 2018,
    link: "https://doi.org/10.1509/jmr.16.0118",
  },
};
