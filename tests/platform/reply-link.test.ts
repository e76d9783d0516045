import { describe, expect, it } from "vitest";
import { actionCall } from "../../lib/platform/reply-link.ts";

const passes = (call: unknown) => actionCall.safeParse(call).success;

describe("what a side panel may ask of a reply", () => {
  it.each([
    { action: "tellKnown", args: [{ fault: "theirs" }] },
    { action: "tellKnown", args: [{ grounds: ["dragged-on", "strong-case"] }] },
    { action: "tellKnown", args: [{}] },
    { action: "handOver", args: ["clipboard"] },
    { action: "handOver", args: ["note"] },
    { action: "undoChange", args: [] },
  ])("%j", (call) => {
    expect(passes(call)).toBe(true);
  });

  it.each([
    { action: "tellKnown", args: [{ fault: "nobody" }] },
    { action: "tellKnown", args: [{ grounds: ["because"] }] },
    { action: "tellKnown", args: [] },
    { action: "handOver", args: ["everybody"] },
    { action: "sendLetter", args: [] },
    { action: "undoChange" },
    null,
  ])("but not %j", (call) => {
    expect(passes(call)).toBe(false);
  });
});
