import { describe, expect, it } from "vitest";
import { originPatternOf } from "../../lib/platform/permissions.ts";

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
