import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { reportFailure } from "../../lib/platform/report-failure.ts";

it("reports where and what once per cause, and not one of the customer's words", () => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "1.2.3" }) });
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const fail = () => {
    try {
      JSON.parse("Dear Mrs Example,\n    at our shop (see photo:12:3)\n you ruined my coat");
    } catch (error) {
      reportFailure("gmail", error);
    }
  };
  fail();
  fail();
  expect(said).toHaveBeenCalledTimes(1);
  const report = String(said.mock.calls[0]);
  expect(report).toMatch(/^Drieklank 1\.2\.3: gmail: SyntaxError/);
  expect(report).toContain("report-failure.test.ts");
  expect(report).not.toMatch(/Example|shop|coat/);
});
