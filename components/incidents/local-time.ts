/** A moment as an input of type "datetime-local" writes it: the hour on the wall here. */
export function toLocalTime(iso: string): string {
  const moment = new Date(iso);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment that such an input names; null while it is being written. */
export function fromLocalTime(local: string): string | null {
  const moment = new Date(local);
  return local === "" || Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
