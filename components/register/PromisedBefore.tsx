import { useTranslations } from "use-intl";
import type { PastPromise } from "../../lib/core/register/past-promises.ts";
import { isPressing } from "../../lib/core/register/promise-list.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Section } from "../ui/Section.tsx";
import { useDays } from "./days.ts";

/** More would push the letter itself out of sight. */
const mostOpen = 3;

/** What this customer was promised in earlier answers, what is still open first. */
export function PromisedBefore({ past }: { past: readonly PastPromise[] }) {
  const t = useTranslations("register");
  if (past.length === 0) return null;
  const [shown, more] = [past.slice(0, mostOpen), past.slice(mostOpen)];
  return (
    <Section title={t("before")}>
      {past.every(({ sameness }) => sameness === "name") && <p className="dk-hint">{t("sameName")}</p>}
      <PastList past={shown} />
      {more.length > 0 && (
        <Disclosure summary={t("more", { count: more.length })}>
          <PastList past={more} />
        </Disclosure>
      )}
    </Section>
  );
}

function PastList({ past }: { past: readonly PastPromise[] }) {
  const t = useTranslations("register");
  const { day, dayOf } = useDays();
  return (
    <ul className="dk-past">
      {past.map(({ entry, what, due, group, savedAt, language }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one answer may promise the same thing twice
        <li key={`${entry} ${index}`}>
          <p lang={language ?? undefined}>{what}</p>
          <p className="dk-hint">
            <span className={isPressing(group) ? "dk-pressing" : undefined}>
              {t(`group.${group}`, { date: due ? day(due) : "" })}
            </span>
            {" · "}
            {t("said", { date: dayOf(savedAt) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
