/** The place of a name in a sorted list, or of the first name after it. */
export function placeAmong(names: readonly string[], name: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as string) < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a name in a sorted list; -1 when it is not there. */
export function indexAmong(names: readonly string[], name: string): number {
  const place = placeAmong(names, name);
  return names[place] === name ? place : -1;
}
