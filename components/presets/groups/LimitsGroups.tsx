import { useTranslations } from "use-intl";
import { channelKinds } from "../../../lib/core/guidance/channels.ts";
import { lockables } from "../../../lib/core/presets/preset-schema.ts";
import { RadioField, TicksField, ToggleField } from "../fields/choices.tsx";
import { useEditedPreset } from "../fields/EditedPreset.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { TextField } from "../fields/TextField.tsx";
import { Group } from "./Group.tsx";

/** What agents may give. */
export function GoodwillGroup() {
  const t = useTranslations("presets");
  const { offers } = useEditedPreset().goodwill;
  return (
    <Group title={t("groups.goodwill")} said={t(`values.offers.${offers}`)}>
      <RadioField
        path={["goodwill", "offers"]}
        label={t("fields.goodwill-offers")}
        choices={(["all", "care", "none"] as const).map((value) => ({ value, label: t(`values.offers.${value}`) }))}
      />
      <NumberField path={["goodwill", "most"]} label={t("fields.goodwill-most")} hint={t("hints.most")} empty={null} />
      <TextField path={["goodwill", "beyond"]} label={t("fields.goodwill-beyond")} hint={t("hints.beyond")} />
    </Group>
  );
}

/** Where a customer can go who does not accept a no. */
export function AppealGroup() {
  const t = useTranslations("presets");
  const { nl, en } = useEditedPreset().appeal;
  return (
    <Group title={t("groups.appeal")} said={nl ?? en}>
      <p className="dk-hint">{t("hints.appeal")}</p>
      <TextField optional path={["appeal", "nl"]} label={t("fields.appeal-nl")} lang="nl" />
      <TextField optional path={["appeal", "en"]} label={t("fields.appeal-en")} lang="en" />
    </Group>
  );
}

/** Within how many hours a message should be answered. */
export function NormsGroup() {
  const t = useTranslations("presets");
  return (
    <Group title={t("groups.norms")}>
      <p className="dk-hint">{t("hints.norms")}</p>
      <div className="dk-columns">
        {channelKinds.map((channel) => (
          <NumberField
            key={channel}
            path={["responseNorms", channel]}
            label={t(`values.channel.${channel}`)}
            empty={undefined}
          />
        ))}
      </div>
    </Group>
  );
}

/** How a letter is signed. */
export function SignatureGroup() {
  const t = useTranslations("presets");
  const { team } = useEditedPreset().signature;
  return (
    <Group title={t("groups.signature")} said={team}>
      <RadioField
        path={["signature", "name"]}
        label={t("fields.signature-name")}
        choices={(["free", "first", "full"] as const).map((value) => ({ value, label: t(`values.signs.${value}`) }))}
      />
      <TextField path={["signature", "team"]} label={t("fields.signature-team")} hint={t("hints.team")} />
    </Group>
  );
}

/** Whether AI may be switched on, and where it must be asked. */
export function AiGroup() {
  const t = useTranslations("presets");
  const { allowed } = useEditedPreset().ai;
  return (
    <Group title={t("groups.ai")} said={t(allowed ? "values.yes" : "values.no")}>
      <ToggleField path={["ai", "allowed"]} label={t("fields.ai-allowed")} hint={t("hints.ai")} />
      <TextField path={["ai", "endpoint"]} label={t("fields.ai-endpoint")} hint={t("hints.endpoint")} />
      <TextField path={["ai", "model"]} label={t("fields.ai-model")} />
    </Group>
  );
}

/** What a person cannot set otherwise. */
export function LocksGroup() {
  const t = useTranslations("presets");
  const { locked } = useEditedPreset();
  return (
    <Group title={t("groups.locks")} said={t("settledCount", { count: locked.length })}>
      <TicksField
        path={["locked"]}
        label={t("fields.locked")}
        hint={t("hints.locked")}
        choices={lockables.map((value) => ({ value, label: t(`values.lock.${value}`) }))}
      />
    </Group>
  );
}
