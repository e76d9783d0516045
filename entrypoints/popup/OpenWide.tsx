import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { browser } from "#imports";
import { Button } from "../../components/ui/Button.tsx";
import { handText } from "../../lib/platform/handed-text.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { openPage } from "../page/open-page.ts";

/** Opens what is being checked in a tab, with more room; not offered where it is a tab already. */
export function OpenWide({ read }: { read(): string }) {
  const t = useTranslations("check");
  const [isPopup, setIsPopup] = useState(false);
  useEffect(() => {
    browser.tabs.getCurrent().then(
      (tab) => setIsPopup(tab === undefined),
      (error) => reportFailure("check", error),
    );
  }, []);
  if (!isPopup) return null;
  const open = async () => {
    await handText(read());
    await openPage("check");
    close();
  };
  return (
    <Button look="quiet" small onClick={() => void open().catch((error) => reportFailure("check", error))}>
      {t("openWide")}
    </Button>
  );
}
