import { useTranslations } from "use-intl";
import { notes } from "../../../lib/core/contract.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { RadioField, TicksField } from "../fields/choices.tsx";
import { useEdited, useEditedPreset } from "../fields/EditedPreset.tsx";
import { useIssues } from "../words/use-issues.ts";
import { Group } from "./Group.tsx";

const forms = ["follow", "u", "je"] as const;

/** How a letter speaks: the form of address, and the notes that it must sound. */
export function VoiceGroup() {
  const t = useTranslations();
  const { form, notes: required } = useEditedPreset();
  const { editor } = useEdited();
  const issues = useIssues();
  const own = Object.keys(required.byIssue);
  const others = issues.filter(({ value }) => !own.includes(value));
  const nameOf = (issue: string) => issues.find(({ value }) => value === issue)?.label ?? issue;
  const choices = notes.map((value) => ({ value, label: t(`notes.${value}`) }));
  return (
    <Group title={t("presets.groups.voice")} said={t(`presets.values.form.${form}`)}>
      <RadioField
        path={["form"]}
        label={t("presets.fields.form")}
        choices={forms.map((value) => ({ value, label: t(`presets.values.form.${value}`) }))}
      />
      <TicksField path={["notes", "always"]} label={t("presets.fields.notes-always")} choices={choices} />
      {own.map((issue) => (
        <div key={issue} className="dk-member">
          <TicksField
            path={["notes", "byIssue", issue]}
            label={t("presets.notesFor", { issue: nameOf(issue) })}
            choices={choices}
          />
          <Button small onClick={() => editor.edit(["notes", "byIssue", issue], undefined)}>
            {t("presets.asAlways")}
          </Button>
        </div>
      ))}
      {others.length > 0 && (
        <Select
          label={t("presets.fields.notes-byIssue")}
          hint={t("presets.hints.notesByIssue")}
          choices={[{ value: "", label: t("presets.choose") }, ...others]}
          value=""
          onChange={(issue) => issue !== "" && editor.edit(["notes", "byIssue", issue], required.always)}
        />
      )}
    </Group>
  );
}
