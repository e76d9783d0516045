import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../lib/core/contract.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { useEdited, useEditedPreset, useWrongWords } from "../fields/EditedPreset.tsx";
import { Changing } from "../fields/Fields.tsx";
import { BuiltInTexts } from "./BuiltInTexts.tsx";
import { Group } from "./Group.tsx";
import { OwnTextItem } from "./OwnTextItem.tsx";

/** Own texts, offered before the built-in ones or in the place of one. */
export function TextsGroup() {
  const t = useTranslations("presets");
  const { texts, languages } = useEditedPreset();
  return (
    <Group
      lists
      title={t("groups.texts")}
      said={t("textCount", { count: (texts.nl?.length ?? 0) + (texts.en?.length ?? 0) })}
    >
      <p className="dk-hint">{t("hints.texts")}</p>
      {(["nl", "en"] as const)
        .filter((code) => languages.includes(code) || texts[code])
        .map((code) => (
          <TextsIn key={code} code={code} />
        ))}
    </Group>
  );
}

function TextsIn({ code }: { code: Language }) {
  const t = useTranslations("presets");
  const { editor } = useEdited();
  const own = useEditedPreset().texts[code] ?? [];
  const words = useWrongWords();
  const [replaces, setReplaces] = useState(false);
  const list = ["texts", code];
  return (
    <Section title={t(`values.language.${code}`)}>
      {own.length > 0 && (
        <ul className="dk-list">
          {own.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: every part of it can be edited
            <OwnTextItem key={index} text={text} code={code} index={index} />
          ))}
        </ul>
      )}
      <Changing>
        {" "}
        <AddLine
          long
          label={t("addText")}
          hint={t("hints.slots")}
          add={t("addTextButton")}
          onAdd={(text) =>
            words(
              editor.add(list, { kind: "empathy", label: t(`ownTextLabel.${code}`), text, place: "after-greeting" }),
            )
          }
        />
        <Button small aria-expanded={replaces} onClick={() => setReplaces(!replaces)}>
          {t("replaceBuiltIn")}
        </Button>
        {replaces && (
          <BuiltInTexts
            code={code}
            taken={own.flatMap((one) => one.replaces ?? [])}
            onChoose={({ kind, label, text, place, when }) => {
              editor.add(list, { kind, label, text, place, when, replaces: text });
              setReplaces(false);
            }}
          />
        )}
      </Changing>{" "}
    </Section>
  );
}
