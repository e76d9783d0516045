import { useFormatter } from "use-intl";
import { localDay } from "../../lib/core/days.ts";

/** Days in words: of a date (yyyy-mm-dd), and of a moment as it was on this computer's clock. */
export function useDays(): { day(date: string): string; dayOf(moment: number): string } {
  const { dateTime } = useFormatter();
  // The words of the interface tell time in UTC, in which a bare date is read too.
  const day = (date: string) => dateTime(new Date(date), { weekday: "long", day: "numeric", month: "long" });
  const dayOf = (moment: number) => dateTime(new Date(localDay(moment)), { day: "numeric", month: "long" });
  return { day, dayOf };
}
