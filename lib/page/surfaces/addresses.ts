/** Neither part may hold an "@" or be endless: reading a long text then takes no longer than its length. */
const address = /[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,253}\.[\p{L}\d-]+/gu;

/** E-mail addresses in a text, lower case, in order. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(address)].map(([found]) => found.toLowerCase());
}

/** What stands behind the "@"; the whole text where there is none. */
export function domainOf(mailAddress: string): string {
  return mailAddress.slice(mailAddress.lastIndexOf("@") + 1);
}
