import { reportFailure } from "../../lib/platform/report-failure.ts";
import { mountPage } from "../page/mount-page.tsx";
import { App } from "./App.tsx";

mountPage("welcome", (choices) => <App choices={choices} />).catch((error) => reportFailure("welcome", error));
