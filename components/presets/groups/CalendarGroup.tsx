import { useFormatter, useTranslations } from "use-intl";
import { AddLine } from "../../ui/AddLine.tsx";
import { ItemList } from "../../ui/ItemList.tsx";
import { TicksField } from "../fields/choices.tsx";
import { useEdited, useEditedPreset, useWrongWords } from "../fields/EditedPreset.tsx";
import { Group } from "./Group.tsx";

/** A Monday, for the names of the days. */
const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** Days on which is worked, and those on which not. */
export function CalendarGroup() {
  const t = useTranslations("presets");
  const format = useFormatter();
  const { editor } = useEdited();
  const { holidays } = useEditedPreset().calendar;
  const words = useWrongWords();
  const dateOf = (iso: string) => format.dateTime(new Date(`${iso}T00:00:00Z`), { dateStyle: "full" });
  return (
    <Group title={t("groups.calendar")} said={t("holidayCount", { count: holidays.length })}>
      <TicksField
        path={["calendar", "workingDays"]}
        label={t("fields.calendar-workingDays")}
        hint={t("hints.calendar")}
        choices={[1, 2, 3, 4, 5, 6, 7].map((value) => ({
          value,
          label: format.dateTime(new Date(monday + (value - 1) * day), { weekday: "long" }),
        }))}
      />
      <AddLine
        type="date"
        label={t("fields.calendar-holidays")}
        add={t("addDay")}
        onAdd={(date) =>
          words(holidays.includes(date) ? null : editor.edit(["calendar", "holidays"], [...holidays, date].sort()))
        }
      />
      {holidays.length > 0 && (
        <ItemList
          label={t("fields.calendar-holidays")}
          items={holidays.map((date) => ({ key: date, label: dateOf(date) }))}
          onRemove={(date) => editor.remove(["calendar", "holidays"], holidays.indexOf(date))}
          empty=""
        />
      )}
    </Group>
  );
}
