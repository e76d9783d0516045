/** Gmail began in 2004; what comes out earlier, or far ahead, was no time. */
const earliest = Date.UTC(2004, 3, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * When Gmail took a message in (ISO 8601), read from its id; null for an id that holds no time. The id is one number,
 * hexadecimal in `data-legacy-message-id` and decimal in `data-message-id` ("#msg-f:..."), and all above its lowest 20 bits
 * are milliseconds since 1970 (metaspike.com/dates-gmail-message-id-thread-id-timestamps). The date on the screen is in
 * the words and the order of the account's language.
 */
export function messageTime(id: string): string | null {
  const [, decimal] = /^#?msg-f:(\d{16,20})$/.exec(id) ?? [];
  const hexadecimal = /^[\da-f]{14,16}$/.test(id) ? `0x${id}` : null;
  const number = decimal ?? hexadecimal;
  if (!number) return null;
  const time = Number(BigInt(number) >> 20n);
  return time >= earliest && time < latest ? new Date(time).toISOString() : null;
}
