import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormRow } from "../../components/ui/Field.tsx";

/** Where an answer goes, under names that the engine knows. X has a length of its own. */
const checkChannels = ["email", "letter", "chat", "messaging", "x", "social", "review"] as const;
export type CheckChannel = (typeof checkChannels)[number];

/** Where the answer goes: what is read in public is held to other things than a mail. */
export function ChannelSelect({ onChange }: { onChange(channel: CheckChannel): void }) {
  const t = useTranslations("check");
  const [chosen, setChosen] = useState<CheckChannel>("email");
  return (
    <FormRow
      label={t("channel")}
      control={(ids) => (
        <select
          {...ids}
          className="dk-input dk-select"
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            const channel = checkChannels.find((name) => name === value) ?? "email";
            setChosen(channel);
            onChange(channel);
          }}
        >
          {checkChannels.map((name) => (
            <option key={name} value={name}>
              {t(`channels.${name}`)}
            </option>
          ))}
        </select>
      )}
    />
  );
}
