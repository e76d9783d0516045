import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Review } from "../../lib/core/contract.ts";
import { convertForm } from "../../lib/core/form/convert-form.ts";
import { lockedBy, type PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { Button } from "../ui/Button.tsx";
import { Section } from "../ui/Section.tsx";
import { ChangePreview } from "./ChangePreview.tsx";

export interface FormSectionProps {
  review: Review;
  /** The draft. */
  text: string;
  preset: PresetInUse | null;
  actions: Pick<ReplyActions, "applyAll">;
}

const forms = ["u", "je"] as const;

/**
 * The Dutch form of address, and the whole letter in the other one, after a look at what would change; only towards the one that the
 * team has settled, where it has.
 */
export function FormSection({ review: { form }, text, preset, actions }: FormSectionProps) {
  const t = useTranslations("form");
  const [to, setTo] = useState<"u" | "je" | null>(null);
  if (form === null) return null;
  const owner = preset?.form === "follow" ? null : lockedBy(preset, "form");
  const edits = to === null || to === form ? [] : editsTo(to, text);
  return (
    <Section
      title={t("title")}
      aside={forms
        .filter((other) => other !== form && (owner === null || other === preset?.form))
        .map((other) => (
          <Button key={other} small aria-expanded={to === other} onClick={() => setTo(to === other ? null : other)}>
            {t("change", { form: other })}
          </Button>
        ))}
    >
      <p className="dk-soft">{t("says", { form })}</p>
      {owner !== null && <p className="dk-hint">{t("locked", { owner, form: preset?.form ?? "" })}</p>}
      {to !== null && to !== form && edits.length === 0 && <p className="dk-soft">{t("nothing")}</p>}
      {to !== null && edits.length > 0 && (
        <ChangePreview
          edits={edits}
          language="nl"
          onApply={() => {
            setTo(null);
            void actions.applyAll(edits);
          }}
          onCancel={() => setTo(null)}
        />
      )}
    </Section>
  );
}

const editsTo = (form: "u" | "je", text: string) =>
  convertForm(text, form).changes.map(({ start, end, from, to }) => ({ start, end, expected: from, text: to }));
