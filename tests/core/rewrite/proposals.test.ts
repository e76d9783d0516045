import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verify } from "../../../lib/core/rewrite/verify.ts";

interface Proposal {
  id: string;
  heldOut: boolean;
  draft: string;
  complaint: string;
  proposal: string;
  good: boolean;
}

const now = new Date("2026-05-04T12:00:00");
const proposalsIn = (lang: string): Proposal[] =>
  readFileSync(join(import.meta.dirname, `../../corpus/proposals/${lang}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

function measure(proposals: readonly Proposal[]) {
  const good = proposals.filter((one) => one.good);
  const bad = proposals.filter((one) => !one.good);
  const stopped = (list: readonly Proposal[]) => list.filter((one) => !verify(one, { now }).accept).length;
  return { caught: stopped(bad) / bad.length, wronglyStopped: stopped(good) / good.length };
}

describe.each(["nl", "en"])("proposals in %s", (lang) => {
  const proposals = proposalsIn(lang);

  it("are enough to tell something", () => {
    expect(proposals.length).toBeGreaterThanOrEqual(130);
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
  });

  it("are caught when something is invented, and left alone when not", { timeout: 60_000 }, () => {
    const { caught, wronglyStopped } = measure(proposals.filter(({ heldOut }) => !heldOut));
    expect(caught).toBeGreaterThanOrEqual(0.97);
    expect(wronglyStopped).toBeLessThanOrEqual(0.05);
  });

  it("that nobody tuned on are mostly told apart as well", { timeout: 60_000 }, () => {
    const { caught, wronglyStopped } = measure(proposals.filter(({ heldOut }) => heldOut));
    expect(caught).toBeGreaterThanOrEqual(0.9);
    expect(wronglyStopped).toBeLessThanOrEqual(0.25);
  });
});
