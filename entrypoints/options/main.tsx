import { reportFailure } from "../../lib/platform/report-failure.ts";
import { mountPage } from "../page/mount-page.tsx";
import { App } from "./App.tsx";

mountPage("options", (choices) => <App {...choices} />).catch((error) => reportFailure("options", error));
