import { useTranslations } from "use-intl";
import { AddLine } from "../../ui/AddLine.tsx";
import { ItemList } from "../../ui/ItemList.tsx";
import { useEdited, useEditedPreset, useWrongWords } from "../fields/EditedPreset.tsx";
import { Changing, Fields } from "../fields/Fields.tsx";
import { AvoidedPhraseItem } from "./AvoidedPhraseItem.tsx";
import { Group } from "./Group.tsx";

/** Phrases that the team avoids, and those that are always fine. */
export function PhrasesGroup() {
  const t = useTranslations("presets");
  const { editor } = useEdited();
  const { avoid, allow } = useEditedPreset().phrases;
  const words = useWrongWords();
  return (
    <Group lists title={t("groups.phrases")} said={t("phraseCount", { avoid: avoid.length, allow: allow.length })}>
      <Changing>
        <AddLine
          label={t("fields.phrases-avoid")}
          hint={t("hints.phrase")}
          add={t("avoidIt")}
          onAdd={(phrase) => words(editor.add(["phrases", "avoid"], { phrase }))}
        />
      </Changing>
      {avoid.length > 0 && (
        <ul className="dk-list">
          {avoid.map((avoided, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the phrase itself is being edited
            <AvoidedPhraseItem key={index} avoided={avoided} index={index} />
          ))}
        </ul>
      )}
      <Changing>
        <AddLine
          label={t("fields.phrases-allow")}
          hint={t("hints.allow")}
          add={t("allowIt")}
          onAdd={(phrase) => words(editor.add(["phrases", "allow"], phrase))}
        />
      </Changing>
      {allow.length > 0 && (
        <Fields>
          <ItemList
            label={t("fields.phrases-allow")}
            items={allow.map((phrase, index) => ({ key: String(index), label: phrase }))}
            onRemove={(index) => editor.remove(["phrases", "allow"], Number(index))}
            empty=""
          />
        </Fields>
      )}
    </Group>
  );
}
