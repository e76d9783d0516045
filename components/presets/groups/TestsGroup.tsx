import { useTranslations } from "use-intl";
import { notes, type Strength } from "../../../lib/core/contract.ts";
import { channelKinds } from "../../../lib/core/guidance/channels.ts";
import type { PresetTest } from "../../../lib/core/presets/preset.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { SelectField } from "../fields/choices.tsx";
import { useEdited, useEditedPreset, useWrongWords } from "../fields/EditedPreset.tsx";
import { Changing, Fields } from "../fields/Fields.tsx";
import { LinesField } from "../fields/LinesField.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Group } from "./Group.tsx";

const list = ["tests"];
const strengths: readonly (Strength | undefined)[] = [undefined, "strong", "weak", "fake", "absent"];

/** Letters by which the preset proves itself. */
export function TestsGroup() {
  const t = useTranslations("presets");
  const { editor } = useEdited();
  const { tests } = useEditedPreset();
  const words = useWrongWords();
  return (
    <Group lists title={t("groups.tests")} said={t("testCount", { count: tests.length })}>
      <p className="dk-hint">{t("hints.tests")}</p>
      {tests.length > 0 && (
        <ul className="dk-list">
          {tests.map((test, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the name itself is being edited
            <TestItem key={index} test={test} index={index} />
          ))}
        </ul>
      )}
      <Changing>
        <AddLine
          long
          label={t("addLetter")}
          hint={t("hints.letter")}
          add={t("addTest")}
          onAdd={(letter) => words(editor.add(list, { name: t("letterName", { number: tests.length + 1 }), letter }))}
        />
      </Changing>
    </Group>
  );
}

function TestItem({ test, index }: { test: PresetTest; index: number }) {
  const t = useTranslations();
  const { editor } = useEdited();
  const path = [...list, index];
  const languages = [undefined, "nl", "en"] as const;
  return (
    <li className="dk-member">
      <Disclosure summary={<span className="dk-member-title">{test.name}</span>}>
        <Fields>
          <TextField path={[...path, "name"]} label={t("presets.fields.name")} />
          <TextField path={[...path, "letter"]} label={t("presets.fields.tests-letter")} rows={7} />
          <TextField optional path={[...path, "complaint"]} label={t("presets.fields.tests-complaint")} rows={3} />
          <LinesField
            path={[...path, "finds"]}
            label={t("presets.fields.tests-finds")}
            hint={t("presets.hints.finds")}
          />
          <LinesField
            path={[...path, "leaves"]}
            label={t("presets.fields.tests-leaves")}
            hint={t("presets.hints.leaves")}
          />
          {notes.map((note) => (
            <SelectField
              key={note}
              path={[...path, "notes", note]}
              label={t("presets.mustSound", { note: t(`notes.${note}`) })}
              choices={strengths.map((value) => ({
                value,
                label: value ? t(`strength.${value}`) : t("presets.values.any"),
              }))}
            />
          ))}
          <SelectField
            path={[...path, "channel"]}
            label={t("presets.fields.channel")}
            choices={[undefined, ...channelKinds].map((value) => ({
              value,
              label: value ? t(`presets.values.channel.${value}`) : t("presets.values.any"),
            }))}
          />
          <SelectField
            path={[...path, "language"]}
            label={t("presets.fields.tests-language")}
            choices={languages.map((value) => ({ value, label: t(`presets.values.language.${value ?? "guessed"}`) }))}
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
