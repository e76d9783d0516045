import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { FindingItem } from "../findings/FindingItem.tsx";
import { Button } from "../ui/Button.tsx";
import { Section } from "../ui/Section.tsx";
import { ChangePreview } from "./ChangePreview.tsx";
import { byHarm, keysOf, openKeys, safeFixes } from "./findings-in-order.ts";

/** More at once is no help. */
const mostOpen = 3;

export interface PhrasingSectionProps {
  findings: readonly Finding[];
  actions: ReplyActions;
  preset: PresetInUse | null;
  /** Language of the draft. */
  language: string | undefined;
}

/** What the customer would hear wrongly, most harmful first, each to be mended in place. */
export function PhrasingSection({ findings, actions, preset, language }: PhrasingSectionProps) {
  const t = useTranslations();
  const [showsAll, setShowsAll] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [previews, setPreviews] = useState(false);

  const keys = keysOf(findings);
  const inOrder = byHarm(findings);
  const shown = showsAll ? inOrder : inOrder.slice(0, mostOpen);
  const open = openKeys(
    inOrder.map((finding) => keys.get(finding) ?? ""),
    { chosen, closed, most: mostOpen },
  );
  const safe = safeFixes(findings);

  if (findings.length === 0)
    return (
      <Section title={t("phrasing.title")}>
        <p className="dk-soft">{t("phrasing.none")}</p>
      </Section>
    );
  return (
    <Section
      title={
        <>
          {t("phrasing.title")} <span className="dk-count">{findings.length}</span>
        </>
      }
      aside={
        safe.length > 0 && (
          <Button
            small
            aria-expanded={previews}
            title={t("phrasing.fixAllMeaning", { count: safe.length })}
            onClick={() => setPreviews(!previews)}
          >
            {t("phrasing.fixAll")}
          </Button>
        )
      }
    >
      {previews && safe.length > 0 && (
        <ChangePreview
          edits={safe}
          language={language}
          onApply={() => {
            setPreviews(false);
            void actions.applyAll(safe);
          }}
          onCancel={() => setPreviews(false)}
        />
      )}
      <ul>
        {shown.map((finding) => {
          const key = keys.get(finding) ?? "";
          return (
            <FindingItem
              key={key}
              finding={finding}
              actions={actions}
              preset={preset}
              language={language}
              open={open.has(key)}
              onToggle={(opens) => {
                setChosen(opens ? [key, ...chosen] : chosen.filter((other) => other !== key));
                setClosed(opens ? closed.filter((other) => other !== key) : [...closed, key]);
              }}
            />
          );
        })}
      </ul>
      {inOrder.length > mostOpen && (
        <Button
          look="quiet"
          small
          className="dk-show-all"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t("phrasing.showFewer") : t("phrasing.showAll", { count: inOrder.length })}
        </Button>
      )}
    </Section>
  );
}
