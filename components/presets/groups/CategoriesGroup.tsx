import { useTranslations } from "use-intl";
import { categories } from "../../../lib/core/contract.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { ItemList } from "../../ui/ItemList.tsx";
import { SelectField } from "../fields/choices.tsx";
import { useEdited, useEditedPreset, useWrongWords } from "../fields/EditedPreset.tsx";
import { Group } from "./Group.tsx";

const severities = [undefined, 0, 1, 2, 3] as const;

/** How heavily each category weighs, and rules that are never applied. */
export function CategoriesGroup() {
  const t = useTranslations();
  const { editor } = useEdited();
  const { severities: settled, rulesOff } = useEditedPreset();
  const words = useWrongWords();
  const count = Object.keys(settled).length + rulesOff.length;
  return (
    <Group title={t("presets.groups.categories")} said={t("presets.settledCount", { count })}>
      <p className="dk-hint">{t("presets.hints.severities")}</p>
      <div className="dk-columns">
        {categories.map((category) => (
          <SelectField
            key={category}
            path={["severities", category]}
            label={t(`categories.${category}`)}
            choices={severities.map((value) => ({ value, label: t(`presets.values.severity.${value ?? "usual"}`) }))}
          />
        ))}
      </div>
      <AddLine
        label={t("presets.fields.rulesOff")}
        hint={t("presets.hints.rulesOff")}
        add={t("presets.switchOff")}
        onAdd={(rule) => words(editor.add(["rulesOff"], rule.trim()))}
      />
      {rulesOff.length > 0 && (
        <ItemList
          label={t("presets.fields.rulesOff")}
          items={rulesOff.map((rule, index) => ({ key: String(index), label: rule }))}
          onRemove={(index) => editor.remove(["rulesOff"], Number(index))}
          empty=""
        />
      )}
    </Group>
  );
}
