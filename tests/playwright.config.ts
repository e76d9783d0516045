import { defineConfig } from "@playwright/test";
import { findBrowser, sandboxArguments } from "../lib/cli/find-browser.ts";

export default defineConfig({
  testDir: "./browser",
  outputDir: "./results",
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: { launchOptions: { executablePath: findBrowser(), args: sandboxArguments() } },
});
