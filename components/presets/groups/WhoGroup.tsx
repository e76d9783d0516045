import { useTranslations } from "use-intl";
import { nextVersion } from "../../../lib/core/presets/versions.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { TicksField } from "../fields/choices.tsx";
import { useEdited, useEditedPreset, useWrongWords } from "../fields/EditedPreset.tsx";
import { Changing } from "../fields/Fields.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Group } from "./Group.tsx";

export interface WhoGroupProps {
  /** The day of a version that is finished now, ISO. */
  today: string;
}

/** Who it is: its name, who answers for it, and which version. */
export function WhoGroup({ today }: WhoGroupProps) {
  const t = useTranslations("presets");
  const { editor } = useEdited();
  const { version, changelog, owner } = useEditedPreset();
  const words = useWrongWords();
  const next = nextVersion(version);

  function finish(text: string): string | null {
    editor.settle();
    const wrong = editor.edit(["changelog"], [{ version: next, date: today, text }, ...changelog]);
    if (wrong === null) editor.edit(["version"], next);
    return words(wrong);
  }

  return (
    <Group title={t("groups.who")} said={[owner, version].filter(Boolean).join(" · ")} startsOpen>
      <TextField path={["name"]} label={t("fields.name")} />
      <TextField path={["owner"]} label={t("fields.owner")} hint={t("hints.owner")} />
      <TicksField
        path={["languages"]}
        label={t("fields.languages")}
        choices={(["nl", "en"] as const).map((value) => ({ value, label: t(`values.language.${value}`) }))}
      />
      <TextField path={["version"]} label={t("fields.version")} hint={t("hints.version")} />
      <Changing>
        <AddLine
          label={t("fields.changelog")}
          hint={t("hints.changelog")}
          add={t("finishVersion", { version: next })}
          onAdd={finish}
        />
      </Changing>
      {changelog.length > 0 && (
        <ul className="dk-list">
          {changelog.map((entry) => (
            <li key={`${entry.version} ${entry.date} ${entry.text}`} className="dk-list-item">
              <span className="dk-list-words">
                {entry.text}
                <span className="dk-hint dk-list-detail">
                  {entry.version} · {entry.date}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}
