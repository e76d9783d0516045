import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: ".",
    include: ["tests/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    setupFiles: ["tests/property-runs.ts"],
    testTimeout: process.env.PROPERTY_RUNS ? 300_000 : 5000,
  },
});
