import { reportFailure } from "../../lib/platform/report-failure.ts";
import { mountPage } from "../page/mount-page.tsx";
import { App } from "./App.tsx";

mountPage("options", ({ settings, incidents }) => <App settings={settings} incidents={incidents} />).catch((error) =>
  reportFailure("options", error),
);
