import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { PresetLibrary } from "../../lib/core/presets/library.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { AddLine } from "../ui/AddLine.tsx";
import { Section } from "../ui/Section.tsx";
import { PresetItem } from "./PresetItem.tsx";

export interface PresetListProps {
  library: PresetLibrary;
  builtIn: readonly Preset[];
  onCreate(name: string): void;
  onDuplicate(preset: Preset): void;
  onExport(preset: Preset): void;
  onDelete(id: string): void;
  /** Taking in a file. */
  children: ReactNode;
}

/** The presets of this computer, and those that come with the product to begin with. */
export function PresetList({ library, builtIn, children, ...does }: PresetListProps) {
  const t = useTranslations("presets");
  return (
    <>
      {library.kept.length === 0 ? (
        <p className="dk-soft">{t("noneYet")}</p>
      ) : (
        <ul className="dk-list" aria-label={t("title")}>
          {library.kept.map(({ preset, source }) => (
            <PresetItem
              key={preset.id}
              preset={preset}
              source={source}
              onDuplicate={() => does.onDuplicate(preset)}
              onExport={() => does.onExport(preset)}
              {...(source.kind === "own" && { onDelete: () => does.onDelete(preset.id) })}
            />
          ))}
        </ul>
      )}
      {builtIn.length > 0 && (
        <Section title={t("builtIn")}>
          <p className="dk-hint">{t("hints.builtIn")}</p>
          <ul className="dk-list" aria-label={t("builtIn")}>
            {builtIn.map((preset) => (
              <PresetItem
                key={preset.id}
                preset={preset}
                source={null}
                onDuplicate={() => does.onDuplicate(preset)}
                onExport={() => does.onExport(preset)}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("newOne")}>
        <AddLine
          label={t("fields.name")}
          hint={t("hints.create")}
          add={t("create")}
          onAdd={(name) => {
            if (name.trim().length > 80) return t("wrong.too-long", { limit: 80 });
            does.onCreate(name.trim());
            return null;
          }}
        />
        {children}
      </Section>
    </>
  );
}
