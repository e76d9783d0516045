import { useTranslations } from "use-intl";
import { type Language, places, suggestionKinds } from "../../../lib/core/contract.ts";
import { channelKinds } from "../../../lib/core/guidance/channels.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { SelectField, TicksField } from "../fields/choices.tsx";
import { useEdited } from "../fields/EditedPreset.tsx";
import { Changing, Fields } from "../fields/Fields.tsx";
import { TextField } from "../fields/TextField.tsx";
import { TextWithSlots } from "../words/TextWithSlots.tsx";
import { useIssues } from "../words/use-issues.ts";

type OwnText = NonNullable<Preset["texts"]["nl"]>[number];

export interface OwnTextItemProps {
  text: OwnText;
  code: Language;
  index: number;
}

/** Conditions that a form asks for; a file may hold others, which stay as they are. */
const asked: readonly string[] = ["issues", "channels", "repeat"];

/** One text of the team: its words, where it goes, and when it fits. */
export function OwnTextItem({ text, code, index }: OwnTextItemProps) {
  const t = useTranslations("presets");
  const { editor } = useEdited();
  const issues = useIssues();
  const list = ["texts", code];
  const path = [...list, index];
  const further = Object.keys(text.when).filter((key) => !asked.includes(key)).length;
  return (
    <li className="dk-member">
      <Disclosure
        summary={
          <>
            <span className="dk-hint">
              {t(`values.kind.${text.kind}`)} · {text.label}
            </span>
            <br />
            <TextWithSlots text={text.text} lang={code} />
          </>
        }
      >
        <Fields>
          {text.replaces !== undefined && (
            <p className="dk-hint">
              {t("replaces")} <TextWithSlots text={text.replaces} lang={code} />
            </p>
          )}
          <TextField
            path={[...path, "text"]}
            label={t("fields.texts-text")}
            hint={t("hints.slots")}
            rows={4}
            lang={code}
          />
          <TextField path={[...path, "label"]} label={t("fields.texts-label")} hint={t("hints.label")} lang={code} />
          <SelectField
            path={[...path, "kind"]}
            label={t("fields.texts-kind")}
            choices={suggestionKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
          />
          <SelectField
            path={[...path, "place"]}
            label={t("fields.texts-place")}
            choices={places.map((value) => ({ value, label: t(`values.place.${value}`) }))}
          />
          <TicksField optional path={[...path, "when", "issues"]} label={t("fields.texts-issues")} choices={issues} />
          <TicksField
            optional
            path={[...path, "when", "channels"]}
            label={t("fields.texts-channels")}
            choices={channelKinds.map((value) => ({ value, label: t(`values.channel.${value}`) }))}
          />
          <SelectField
            path={[...path, "when", "repeat"]}
            label={t("fields.texts-repeat")}
            choices={[
              { value: undefined, label: t("values.any") },
              { value: true, label: t("values.repeat.yes") },
              { value: false, label: t("values.repeat.no") },
            ]}
          />
          {further > 0 && <p className="dk-hint">{t("furtherConditions", { count: further })}</p>}
          <Changing>
            <Button small look="danger" onClick={() => editor.remove(list, index)}>
              {t("takeOut")}
            </Button>
          </Changing>
        </Fields>
      </Disclosure>
    </li>
  );
}
