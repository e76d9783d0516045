import { describe, expect, it } from "vitest";
import {
  acceptUpdate,
  type Decision,
  type Identified,
  type Known,
  type Pins,
  type Rules,
  updateRefusals,
} from "../../../lib/core/presets/accept-update.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";

const known: Known = { id: "shop", newest: { version: "1.2.0", fingerprint: "aa" } };
const none: Pins = { key: null, fingerprint: null };
const byHand: Rules = { automatic: false, taken: [] };
const byItself: Rules = { ...byHand, automatic: true };
const signed = (key: string) => ({ key });
const refuse = (why: (typeof updateRefusals)[number]): Decision => ({ do: "refuse", why });

function incoming(version: string, signer: Identified["signer"] = null, fingerprint = "bb", id = "shop"): Identified {
  return { preset: { ...defaultPreset, id, version }, fingerprint, signer };
}

const cases: [string, Known | null, Identified, Pins, Rules, Decision][] = [
  ["the first one is shown", null, incoming("1.0.0"), none, byHand, { do: "ask" }],
  ["the first one of a policy applies", null, incoming("1.0.0"), none, byItself, { do: "use" }],
  ["a newer one is shown", known, incoming("1.3.0"), none, byHand, { do: "ask" }],
  ["versions are numbers", known, incoming("1.10.0"), none, byHand, { do: "ask" }],
  ["a newer one applies where that was decided", known, incoming("2.0.0"), none, byItself, { do: "use" }],
  ["the same is nothing new", known, incoming("1.2.0", null, "aa"), none, byItself, { do: "nothing" }],
  ["an older one", known, incoming("1.1.9"), none, byItself, refuse("rolled-back")],
  ["other content under the same version", known, incoming("1.2.0"), none, byItself, refuse("same-version")],
  ["another id", known, incoming("2.0.0", null, "bb", "store"), none, byItself, refuse("another-id")],
  ["an id of another one", null, incoming("1.0.0"), none, { ...byHand, taken: ["shop"] }, refuse("id-taken")],
  ["a broken signature", null, incoming("1.0.0", "broken"), none, byHand, refuse("broken-signature")],
  [
    "a broken signature over a newer one",
    known,
    incoming("2.0.0", "broken"),
    none,
    byItself,
    refuse("broken-signature"),
  ],
  ["signed by the pinned key", known, incoming("2.0.0", signed("k")), { ...none, key: "k" }, byItself, { do: "use" }],
  [
    "signed by another key",
    known,
    incoming("2.0.0", signed("x")),
    { ...none, key: "k" },
    byItself,
    refuse("another-key"),
  ],
  ["no longer signed", known, incoming("2.0.0"), { ...none, key: "k" }, byItself, refuse("signature-missing")],
  [
    "the same text, no longer signed",
    known,
    incoming("1.2.0", null, "aa"),
    { ...none, key: "k" },
    byItself,
    refuse("signature-missing"),
  ],
  ["signed from now on", known, incoming("2.0.0", signed("k")), none, byHand, { do: "ask" }],
  [
    "the first one by another key than a policy asks for",
    null,
    incoming("1.0.0", signed("x")),
    { ...none, key: "k" },
    byItself,
    refuse("another-key"),
  ],
  ["not what was pinned", known, incoming("2.0.0"), { ...none, fingerprint: "aa" }, byItself, refuse("not-pinned")],
  ["what was pinned", known, incoming("2.0.0", null, "cc"), { ...none, fingerprint: "cc" }, byItself, { do: "use" }],
  [
    "what was pinned, though older",
    known,
    incoming("1.0.0", null, "cc"),
    { ...none, fingerprint: "cc" },
    byItself,
    refuse("rolled-back"),
  ],
];

describe("a preset that comes over a subscription", () => {
  it.each(cases)("%s", (_, before, next, pins, rules, decision) => {
    expect(acceptUpdate(before, next, pins, rules)).toEqual(decision);
  });

  it("every refusal stands in the table", () => {
    const seen = cases.flatMap(([, , , , , decision]) => (decision.do === "refuse" ? decision.why : []));
    expect(updateRefusals.filter((why) => !seen.includes(why))).toEqual([]);
  });
});
