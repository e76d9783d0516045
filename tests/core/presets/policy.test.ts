import { describe, expect, it } from "vitest";
import { presetFile } from "../../../lib/core/presets/canonical.ts";
import {
  choose,
  chooseHere,
  choosePreset,
  emptyLibrary,
  isChosenByPolicy,
  keepPreset,
} from "../../../lib/core/presets/library.ts";
import { applyPolicy, noPolicy, parsePolicy } from "../../../lib/core/presets/policy.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";

const shop = { ...defaultPreset, id: "shop", name: "Shop" };
const address = "https://presets.example.com/bank.json";

describe("a policy as a browser hands it over", () => {
  it("holds addresses, and presets as the text of a file or as an object", () => {
    const bank = { ...shop, id: "bank" };
    const policy = parsePolicy({ presets: [address, presetFile(shop), bank, address], automaticUpdates: true });
    expect(policy).toMatchObject({ subscriptions: [address], automaticUpdates: true, aiAllowed: true, problems: [] });
    expect(policy.presets.map(({ id }) => id)).toEqual(["shop", "bank"]);
  });

  it("says what cannot be used, and uses the rest", () => {
    const policy = parsePolicy({
      presets: ["http://presets.example.com/a.json", '{"schemaVersion": 2}', 7, presetFile(shop)],
      choices: [{ preset: "shop", channel: "pigeon" }],
      automaticUpdates: "yes",
      preset: [],
    });
    expect(policy.presets.map(({ id }) => id)).toEqual(["shop"]);
    expect(policy).toMatchObject({ choices: [], automaticUpdates: false });
    expect(policy.problems).toHaveLength(6);
    expect(policy.problems.map((problem) => problem.split(":")[0])).toEqual([
      "preset",
      "presets[0]",
      "presets[1]",
      "presets[2]",
      "automaticUpdates",
      "choices",
    ]);
  });

  it("is none where there is none, and never throws", () => {
    for (const value of [undefined, null, 3, "x", [], {}]) expect(parsePolicy(value)).toEqual(noPolicy);
  });

  it("keeps AI off where what it says of AI cannot be read", () => {
    expect(parsePolicy({ aiAllowed: "no" }).aiAllowed).toBe(false);
    expect(parsePolicy({ aiAllowed: true }).aiAllowed).toBe(true);
  });
});

describe("the library under a policy", () => {
  const policy = { ...noPolicy, presets: [shop] };

  it("has its presets as long as it names them", () => {
    const under = applyPolicy(emptyLibrary, policy, []);
    expect(under.kept).toMatchObject([{ preset: { id: "shop" }, source: { kind: "policy" } }]);
    expect(applyPolicy(under, policy, [])).toBe(under);
    expect(applyPolicy(under, noPolicy, []).kept).toEqual([]);
    expect(applyPolicy(under, noPolicy, ["shop"])).toBe(under);
  });

  it("brings an older version too: whoever manages the browser decides", () => {
    const newer = applyPolicy(emptyLibrary, { ...policy, presets: [{ ...shop, version: "2.0.0" }] }, []);
    expect(applyPolicy(newer, policy, []).kept[0]?.preset.version).toBe("1.0.0");
  });

  it("does not lose what somebody made under the same id", () => {
    const mine = { ...shop, name: "Mine", form: "je" as const };
    const under = applyPolicy(keepPreset(emptyLibrary, mine, { kind: "own" }), policy, []);
    expect(under.kept.map(({ preset, source }) => [preset.id, preset.name, source.kind])).toEqual([
      ["mine", "Mine", "own"],
      ["shop", "Shop", "policy"],
    ]);
  });

  it("chooses before anybody else, and lets them choose again afterwards", () => {
    const mine = { ...shop, id: "mine" };
    const own = choose(
      keepPreset(emptyLibrary, mine, { kind: "own" }),
      { site: "a.example.com", account: "x" },
      "mine",
    );
    const { choices } = parsePolicy({ choices: [{ preset: "shop", site: "a.example.com" }] });
    const under = applyPolicy(own, { ...policy, choices }, []);
    const place = { site: "a.example.com", account: "x" };
    expect(choosePreset(under, place)?.preset.id).toBe("shop");
    expect([under, own].map((library) => isChosenByPolicy(library, place))).toEqual([true, false]);
    expect(choosePreset(chooseHere(under, place, "mine"), place)?.preset.id).toBe("shop");
    const again = choose(under, { site: "a.example.com" }, null);
    expect(choosePreset(again, place)?.preset.id).toBe("shop");
    expect(choosePreset(applyPolicy(under, noPolicy, []), place)?.preset.id).toBe("mine");
  });
});
