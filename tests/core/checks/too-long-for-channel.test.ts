import { describe, expect, it } from "vitest";
import { findingsOf } from "./run-check.ts";

const sentence = { nl: "Vandaag kijkt Anna ernaar. ", en: "Anna looks at it today. " };
const words = { nl: 4, en: 5 };

describe.each(["nl", "en"] as const)("too-long-for-channel in %s", (language) => {
  const write = (count: number) => sentence[language].repeat(Math.ceil(count / words[language])).trim();
  const find = (channel: string, text: string) => findingsOf("too-long-for-channel", language, { text, channel });

  it.each([
    ["x", "x".length, 60],
    ["x-public", 0, 60],
    ["Twitter", 0, 60],
    ["review", 0, 160],
    ["trustpilot", 0, 160],
    ["chat", 0, 110],
  ])("points at what is too much for %s", (channel, _, count) => {
    expect(find(channel, write(count))).toHaveLength(1);
  });

  it.each([
    ["x", 40],
    ["twitter-public", 40],
    ["review", 145],
    ["google", 100],
    ["chat", 95],
    ["email", 400],
    ["letter", 400],
    ["facebook", 100],
    ["whatsapp", 120],
  ])("leaves alone what fits %s", (channel, count) => {
    expect(find(channel, write(count))).toEqual([]);
  });

  it("points at the sentence in which it becomes too long, and tells how long it is", () => {
    const text = write(60);
    const [finding] = find("x", text);
    expect(finding?.start).toBeLessThanOrEqual(280);
    expect(finding?.end).toBeGreaterThan(280);
    expect(finding?.message).toContain("280");
    expect(finding?.message).toContain(String(text.length));
  });
});

it("does not count mail that is quoted", () => {
  const quoted = `Vandaag kijkt Anna ernaar. ^AB\n\n> ${"Waar blijft mijn geld? ".repeat(30)}`;
  expect(findingsOf("too-long-for-channel", "nl", { text: quoted, channel: "x" })).toEqual([]);
});
