import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { browser } from "#imports";
import { Button } from "../../components/ui/Button.tsx";
import { originPatternOf } from "../../lib/platform/permissions.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { useSites } from "../page/use-sites.ts";

/** Switches the product on or off for the site under the popup; not offered where there is none. */
export function ThisSite() {
  const t = useTranslations("check");
  const sites = useSites();
  const [address, setAddress] = useState("");
  useEffect(() => {
    // Only known while the popup is open: the click on the toolbar button lends the tab's address.
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([tab]) => setAddress(tab?.url ?? ""),
      (error) => reportFailure("check", error),
    );
  }, []);
  const origin = /^https:/.test(address) ? originPatternOf(address) : null;
  if (!origin) return null;
  const covering = sites.covering(origin);
  const site = new URL(address).hostname;
  return (
    <Button
      look="quiet"
      small
      onClick={() => void (covering ? sites.turnOff(covering) : sites.turnOn(sites.patternFor(origin)))}
    >
      {t(covering ? "turnOffHere" : "turnOnHere", { site })}
    </Button>
  );
}
