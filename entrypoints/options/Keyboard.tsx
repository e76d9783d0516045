import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { type Browser, browser } from "#imports";
import { Button } from "../../components/ui/Button.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { type CommandName, commandNames } from "../../lib/platform/messages.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";

const shortcutsPage = "chrome://extensions/shortcuts";

/** The shortcuts as they are set now, and the way to the browser's own page for them. */
export function Keyboard() {
  const t = useTranslations("options");
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands.getAll().then(
      (commands: Browser.commands.Command[]) =>
        setShortcuts(new Map(commands.map(({ name = "", shortcut = "" }) => [name, shortcut]))),
      (error: unknown) => reportFailure("options", error),
    );
  }, []);
  return (
    <Section title={t("keyboard")}>
      <p>{t("keyboardIntro")}</p>
      <dl className="dk-shortcuts">
        {commandNames.map((name: CommandName) => (
          <div key={name}>
            <dt>{t(`commands.${name}`)}</dt>
            <dd>{shortcuts.get(name) ? <kbd>{shortcuts.get(name)}</kbd> : t("notSet")}</dd>
          </div>
        ))}
      </dl>
      {import.meta.env.FIREFOX ? (
        <p className="dk-hint">{t("shortcutsElsewhere")}</p>
      ) : (
        // A link to the browser's own pages is refused; a tab is not.
        <Button onClick={() => void browser.tabs.create({ url: shortcutsPage })}>{t("changeShortcuts")}</Button>
      )}
    </Section>
  );
}
