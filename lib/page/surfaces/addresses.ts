const address = /[^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+\.[\p{L}\d-]+/gu;

/** E-mail addresses in a text, lower case, in order. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(address)].map(([found]) => found.toLowerCase());
}

export function domainOf(mailAddress: string): string {
  return mailAddress.slice(mailAddress.lastIndexOf("@") + 1);
}
