import { type Case, longest } from "./entry.ts";

/** The text, or as much of its beginning as fits; never half a character of two units. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** The same; null where there is nothing to keep. */
export const clipOrNull = (text: string | null | undefined, most = longest.name): string | null =>
  text ? clip(text, most) : null;

/** A case as it is kept and asked for: a page may say anything at any length. */
export function clipCase({ site, id, subject, customer }: Case): Case {
  return {
    site: clip(site, longest.name),
    id: clipOrNull(id),
    subject: clipOrNull(subject, longest.subject),
    customer: { name: clipOrNull(customer.name), address: clipOrNull(customer.address) },
  };
}
