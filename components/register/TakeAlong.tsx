import { useTranslations } from "use-intl";
import type { RegisterEntry } from "../../lib/core/register/entry.ts";
import { registerRows } from "../../lib/core/register/export.ts";
import { useKindNames } from "../panel/names.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { Section } from "../ui/Section.tsx";

export interface TakeAlongProps {
  entries: readonly RegisterEntry[];
  /** The register as a table, its first row the names of the columns. */
  onSaveTable(rows: readonly (readonly string[])[]): void;
  onSaveAll(): void;
  onRemoveAll(): void;
}

/** The register in a file, and the end of it. */
export function TakeAlong({ entries, onSaveTable, onSaveAll, onRemoveAll }: TakeAlongProps) {
  const t = useTranslations("registerPage");
  const nameOf = useKindNames();
  const words = {
    column: (column: Parameters<Parameters<typeof registerRows>[1]["column"]>[0]) => t(`columns.${column}`),
    issue: (kind: string) => nameOf("issues", kind),
  };
  return (
    <Section title={t("take")}>
      <p className="dk-hint">{t("takeHint")}</p>
      <div className="dk-buttons">
        <Button onClick={() => onSaveTable(registerRows(entries, words))}>{t("saveTable")}</Button>
        <Button onClick={onSaveAll}>{t("saveAll")}</Button>
        <ConfirmButton question={t("deleteAllQuestion")} confirm={t("deleteAllConfirm")} onConfirm={onRemoveAll}>
          {t("deleteAll")}
        </ConfirmButton>
      </div>
    </Section>
  );
}
