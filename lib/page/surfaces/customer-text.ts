import { quotedHistory } from "./quoted-history.ts";
import { visibleText } from "./visible-text.ts";

/** Mail signatures: addresses and telephone numbers, not a word of the complaint. */
const signatures = '[class*="gmail_signature"], [data-smartmail="gmail_signature"], .signature';

/**
 * What the customer wrote in one message: without the history under it, signatures and what `furniture` (a selector)
 * finds. A message that is nothing but history (somebody forwards without a word) is read whole.
 */
export function readCustomerText(body: Element, furniture = ""): string {
  const history = new Set(quotedHistory(body));
  const leftOut = furniture === "" ? signatures : `${signatures}, ${furniture}`;
  const own = visibleText(body, (element) => history.has(element) || element.matches(leftOut));
  return own || visibleText(body);
}
