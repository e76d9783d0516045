import { defineConfig } from "@playwright/test";
import { findBrowser, sandboxArguments } from "../lib/cli/find-browser.ts";

export default defineConfig({
  testDir: "./browser",
  outputDir: "./results",
  workers: 1,
  // A busy machine can make a browser late once, not twice; a test that needs its second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: { launchOptions: { executablePath: findBrowser(), args: sandboxArguments() } },
});
