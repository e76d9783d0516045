/** What stands in a field, or in the first field inside `place`; "" when there is none. By property, because `instanceof` fails across frames. */
export function fieldValue(place: Element | null | undefined): string {
  const field = place?.matches("input, textarea") ? place : place?.querySelector("input, textarea");
  return field && "value" in field ? String(field.value) : "";
}
