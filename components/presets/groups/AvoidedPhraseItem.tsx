import { useTranslations } from "use-intl";
import { categories } from "../../../lib/core/contract.ts";
import type { AvoidedPhrase } from "../../../lib/core/presets/preset.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { SelectField } from "../fields/choices.tsx";
import { useEdited } from "../fields/EditedPreset.tsx";
import { Changing, Fields } from "../fields/Fields.tsx";
import { LinesField } from "../fields/LinesField.tsx";
import { TextField } from "../fields/TextField.tsx";

/** One phrase to avoid: what to write instead, why, and how it is pointed out. */
export function AvoidedPhraseItem({ avoided, index }: { avoided: AvoidedPhrase; index: number }) {
  const t = useTranslations();
  const { editor } = useEdited();
  const list = ["phrases", "avoid"];
  const path = [...list, index];
  const [instead] = avoided.instead;
  return (
    <li className="dk-member">
      <Disclosure
        summary={
          <>
            <span className="dk-member-title">{avoided.phrase}</span>
            {instead && <span className="dk-hint"> → {instead}</span>}
          </>
        }
      >
        <Fields>
          <TextField
            path={[...path, "phrase"]}
            label={t("presets.fields.avoid-phrase")}
            hint={t("presets.hints.phrase")}
          />
          <LinesField
            path={[...path, "instead"]}
            label={t("presets.fields.avoid-instead")}
            hint={t("presets.hints.instead")}
          />
          <TextField path={[...path, "why"]} label={t("presets.fields.avoid-why")} hint={t("presets.hints.why")} />
          <SelectField
            path={[...path, "language"]}
            label={t("presets.fields.avoid-language")}
            choices={[undefined, "nl" as const, "en" as const].map((value) => ({
              value,
              label: t(`presets.values.language.${value ?? "both"}`),
            }))}
          />
          <SelectField
            path={[...path, "category"]}
            label={t("presets.fields.avoid-category")}
            choices={categories.map((value) => ({ value, label: t(`categories.${value}`) }))}
          />
          <SelectField
            path={[...path, "severity"]}
            label={t("presets.fields.avoid-severity")}
            choices={([1, 2, 3] as const).map((value) => ({ value, label: t(`severity.${value}`) }))}
          />
          <Changing>
            <Button small look="danger" onClick={() => editor.remove(list, index)}>
              {t("presets.takeOut")}
            </Button>
          </Changing>
        </Fields>
      </Disclosure>
    </li>
  );
}
