import { type ReactNode, useEffect, useRef } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { RegisterEntry } from "../../lib/core/register/entry.ts";
import { useKindNames } from "../panel/names.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { useCaseName } from "./case-name.ts";
import { useDays } from "./days.ts";

export interface EntryItemProps {
  entry: RegisterEntry;
  startsOpen: boolean;
  onRemove(): void;
}

/** One remembered answer: what it answered, what it says, what it promises. */
export function EntryItem({ entry, startsOpen, onRemove }: EntryItemProps) {
  const t = useTranslations("registerPage");
  const { list } = useFormatter();
  const nameOf = useCaseName();
  const kindName = useKindNames();
  const { day, dayOf } = useDays();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (startsOpen) item.current?.scrollIntoView({ block: "center" });
  }, [startsOpen]);

  const { case: of, savedAt, gist, answer, promises, issues, language } = entry;
  const { address } = of.customer;
  return (
    <li ref={item}>
      <Disclosure
        startsOpen={startsOpen}
        summary={
          <>
            {nameOf(of)} <span className="dk-hint">{dayOf(savedAt)}</span>
          </>
        }
      >
        <dl className="dk-facts">
          <Fact name={t("columns.case")}>{[of.site, of.id].filter(Boolean).join(" · ")}</Fact>
          {address && <Fact name={t("columns.address")}>{address}</Fact>}
          {issues.length > 0 && (
            <Fact name={t("columns.issues")}>{list(issues.map((kind) => kindName("issues", kind)))}</Fact>
          )}
          {gist && <Fact name={t("columns.gist")}>{gist}</Fact>}
          {promises.length > 0 && (
            <Fact name={t("promises")}>
              <ul>
                {promises.map(({ what, due }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one answer may promise the same thing twice
                  <li key={at}>
                    <span lang={language ?? undefined}>{what}</span>
                    {due && ` (${day(due)})`}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <Fact name={t("columns.answer")}>
            <p className="dk-register-answer" lang={language ?? undefined}>
              {answer}
            </p>
          </Fact>
        </dl>
        <ConfirmButton small question={t("deleteQuestion")} confirm={t("deleteConfirm")} onConfirm={onRemove}>
          {t("delete")}
        </ConfirmButton>
      </Disclosure>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
