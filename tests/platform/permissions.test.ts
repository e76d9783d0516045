import { describe, expect, it } from "vitest";
import { holds, originPatternOf } from "../../lib/platform/permissions.ts";

describe("originPatternOf", () => {
  it.each([
    ["https://desk.example.com/agent/tickets/12?x=1#y", "https://desk.example.com/*"],
    ["desk.example.com", "https://desk.example.com/*"],
    ["https://DESK.example.com:8443/", "https://desk.example.com/*"],
  ])("%j → %j", (address, pattern) => expect(originPatternOf(address)).toBe(pattern));

  it.each([
    "",
    "http://desk.example.com",
    "file:///etc/passwd",
    "javascript://alert",
    "https://",
    "not an address",
    "*",
  ])("asks for nothing on %j", (address) => expect(originPatternOf(address)).toBeNull());
});

describe("which pattern takes in which site", () => {
  it.each([
    ["https://*.zendesk.com/*", "https://acme.zendesk.com/*", true],
    ["https://mail.google.com/*", "https://mail.google.com/*", true],
    ["https://*.zendesk.com/*", "https://evilzendesk.com/*", false],
    ["https://desk.example.com/*", "https://example.com/*", false],
    ["https://*.zendesk.com/*", "http://acme.zendesk.com/*", false],
  ])("%s holds %s: %s", (outer, inner, expected) => expect(holds(outer, inner)).toBe(expected));
});
