import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";

/** Why an address is not followed. */
export type SubscribeTrouble = "notAnAddress" | "already" | "notAllowed";

/** Takes the address of a preset. `onSubscribe` is called within the click, so that the browser may be asked. */
export function Subscribe({ onSubscribe }: { onSubscribe(url: string): Promise<SubscribeTrouble | null> }) {
  const t = useTranslations("sharing");
  const [address, setAddress] = useState("");
  const [trouble, setTrouble] = useState<SubscribeTrouble | null>(null);
  return (
    <form
      className="dk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSubscribe(address.trim()).then((found) => {
          setTrouble(found);
          if (found === null) setAddress("");
        });
      }}
    >
      <Field
        label={t("address")}
        hint={t("addressHint")}
        error={trouble && t(trouble)}
        value={address}
        inputMode="url"
        autoComplete="off"
        onChange={(value) => {
          setAddress(value);
          setTrouble(null);
        }}
      />
      <Button type="submit" disabled={address.trim() === ""}>
        {t("subscribe")}
      </Button>
    </form>
  );
}
