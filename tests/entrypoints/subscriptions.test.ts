import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepSubscriptions } from "../../entrypoints/background/subscriptions.ts";
import { presetFile } from "../../lib/core/presets/canonical.ts";
import { emptyLibrary, keepPreset, type PresetLibrary } from "../../lib/core/presets/library.ts";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { newSubscription, type Subscription, takenInUse } from "../../lib/core/presets/subscription.ts";
import { createSigningKey, fingerprintOf, sign } from "../../lib/platform/preset-trust.ts";
import { createStoredPresets } from "../../lib/platform/stored-presets.ts";
import { changeSubscriptions, readSubscriptions } from "../../lib/platform/stored-subscriptions.ts";

const url = "https://presets.example.com/shop.json";
const shop: Preset = { ...defaultPreset, id: "shop", name: "Zomerhout", version: "1.0.0" };
const hour = 3_600_000;
const alarm = { name: "presets", scheduledTime: 0, persistAcrossSessions: false };
const json = { "content-type": "application/json" };
const presets = createStoredPresets();
const library = async (): Promise<PresetLibrary> => (await presets.read()).value ?? emptyLibrary;
const kept = async () => (await library()).kept.map(({ preset, source }) => [preset.id, preset.version, source.kind]);
const only = async () => (await readSubscriptions())[0] as Subscription;

let managed: Record<string, unknown>;
let allowed: boolean;
let check: (url: string) => Promise<void>;
const fetched = vi.fn<(address: URL, init: RequestInit) => Promise<Response>>();
/** A round in which nothing is looked at: it comes after those that go on. */
const settle = () => check("");

beforeEach(() => {
  fakeBrowser.reset();
  fetched.mockReset();
  managed = {};
  allowed = true;
  Object.assign(fakeBrowser.storage, { managed: { get: async () => managed } });
  Object.assign(fakeBrowser, { permissions: { contains: async () => allowed } });
  vi.stubGlobal("fetch", fetched);
});

const answer = (file: string, headers: Record<string, string> = json) =>
  fetched.mockImplementation(async () => new Response(file, { headers }));

async function start(): Promise<void> {
  check = keepSubscriptions();
  // The first round begins when the browser has said that there is no alarm.
  await new Promise((resolve) => setTimeout(resolve));
  await settle();
}

/** As it is after somebody has taken a version into use. */
async function subscribe(preset: Preset, change: Partial<Subscription> = {}): Promise<void> {
  const pending = { preset, fingerprint: await fingerprintOf(preset), key: null };
  await changeSubscriptions(() => [{ ...takenInUse(newSubscription(url, "person"), pending), ...change }]);
  await presets.write(keepPreset(await library(), preset, { kind: "subscription", url }));
}

const look = () => check(url);

describe("presets that come from an address", () => {
  it("nothing is asked of anybody where nobody has subscribed", async () => {
    await start();
    expect(fetched).not.toHaveBeenCalled();
    expect(await fakeBrowser.alarms.get("presets")).toBeUndefined();
  });

  it("are looked at once an hour, with the ETag of the last time", async () => {
    answer(presetFile(shop), { ...json, etag: '"1"' });
    await subscribe(shop);
    await start();
    expect(fetched).toHaveBeenCalledTimes(1);
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await settle();
    expect(fetched).toHaveBeenCalledTimes(1);
    await changeSubscriptions((all) => all.map((one) => ({ ...one, checkedAt: Date.now() - hour })));
    fetched.mockImplementation(async () => new Response(null, { status: 304 }));
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await settle();
    expect(fetched.mock.lastCall?.[1].headers).toMatchObject({ "if-none-match": '"1"' });
    expect(await only()).toMatchObject({ failure: null, etag: '"1"' });
    expect((await fakeBrowser.alarms.get("presets"))?.periodInMinutes).toBe(60);
  });

  it("a newer one waits, and applies by itself only where that was switched on", async () => {
    answer(presetFile({ ...shop, version: "1.1.0" }));
    await subscribe(shop);
    await start();
    expect((await only()).pending?.preset.version).toBe("1.1.0");
    expect(await kept()).toEqual([["shop", "1.0.0", "subscription"]]);
    await changeSubscriptions((all) => all.map((one) => ({ ...one, automatic: true })));
    await look();
    expect(await kept()).toEqual([["shop", "1.1.0", "subscription"]]);
    expect((await library()).kept[0]?.previous?.version).toBe("1.0.0");
    expect((await only()).pending).toBeNull();
  });

  it("one that cannot be fetched or used leaves the last good one, and says why", async () => {
    await subscribe(shop, { automatic: true, succeededAt: 7 });
    fetched.mockRejectedValue(new TypeError("offline"));
    await start();
    const newer = presetFile({ ...shop, version: "9.0.0" });
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const bad: [string, Response | null][] = [
      ["unreachable", null],
      ["status", new Response("oops", { status: 500, headers: json })],
      ["content-type", new Response(newer, { headers: { "content-type": "text/html" } })],
      ["too-large", new Response("a".repeat(50_000_000), { headers: json })],
      ["cut-off", new Response(halfOf(newer), { headers: json })],
      ["elsewhere", at("https://evil.example.com/x", new Response(newer, { headers: json }))],
      ["not-a-preset", new Response(newer.slice(0, -20), { headers: json })],
      ["not-a-preset", new Response(deep, { headers: json })],
      ["not-a-preset", new Response('{"__proto__": {"version": "9.0.0"}}', { headers: json })],
      ["not-a-preset", new Response(newer.replace("Zomerhout", "Zomer\u202ehout"), { headers: json })],
      ["rolled-back", new Response(presetFile({ ...shop, version: "0.9.0" }), { headers: json })],
      ["same-version", new Response(presetFile({ ...shop, form: "je" }), { headers: json })],
      ["another-id", new Response(presetFile({ ...shop, id: "store", version: "9.0.0" }), { headers: json })],
    ];
    for (const [reason, response] of bad) {
      fetched.mockImplementation(async () => response ?? Promise.reject(new TypeError("offline")));
      await look();
      expect(await only()).toMatchObject({ failure: { reason }, succeededAt: 7, pending: null });
      expect(await kept()).toEqual([["shop", "1.0.0", "subscription"]]);
    }
  });

  it("a server that takes for ever is not waited for", async () => {
    await subscribe(shop, { automatic: true });
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() =>
      AbortSignal.abort(new DOMException("late", "TimeoutError")),
    );
    fetched.mockImplementation((_, { signal }) => Promise.reject(signal?.reason));
    await start();
    expect((await only()).failure).toMatchObject({ reason: "too-slow" });
    expect(await kept()).toEqual([["shop", "1.0.0", "subscription"]]);
  });

  it("once signed, one by another key or by none is refused", async () => {
    const [key, other] = await Promise.all([createSigningKey(), createSigningKey()]);
    const next = { ...shop, version: "1.1.0" };
    await subscribe(shop, { automatic: true, key: (await sign(shop, key)).key });
    answer(presetFile(next));
    await start();
    expect((await only()).failure).toMatchObject({ reason: "signature-missing" });
    answer(presetFile(next, await sign(next, other)));
    await look();
    expect((await only()).failure).toMatchObject({ reason: "another-key" });
    answer(presetFile({ ...next, form: "je" }, await sign(next, key)));
    await look();
    expect((await only()).failure).toMatchObject({ reason: "broken-signature" });
    expect(await kept()).toEqual([["shop", "1.0.0", "subscription"]]);
    answer(presetFile(next, await sign(next, key)));
    await look();
    expect(await kept()).toEqual([["shop", "1.1.0", "subscription"]]);
  });

  it("says when the site is not allowed (any more), and asks no more than anybody may", async () => {
    allowed = false;
    fetched.mockRejectedValue(new TypeError("CORS"));
    await subscribe(shop, { etag: '"1"' });
    await start();
    expect((await only()).failure).toMatchObject({ reason: "not-allowed" });
    expect(fetched.mock.lastCall?.[1].headers).not.toHaveProperty("if-none-match");
  });

  it("one whose preset was deleted is let go, and the alarm with the last", async () => {
    answer(presetFile(shop));
    await subscribe(shop);
    await start();
    await presets.write(emptyLibrary);
    await look();
    expect(await readSubscriptions()).toEqual([]);
    expect(await fakeBrowser.alarms.get("presets")).toBeUndefined();
  });
});

describe("a policy", () => {
  it("brings its presets, and those of its addresses, without anybody being asked", async () => {
    managed = { presets: [presetFile({ ...shop, id: "bank" }), url], choices: [{ preset: "bank", channel: "chat" }] };
    answer(presetFile(shop));
    await start();
    expect(await kept()).toEqual([
      ["bank", "1.0.0", "policy"],
      ["shop", "1.0.0", "policy"],
    ]);
    expect((await library()).choices).toEqual([{ preset: "bank", channel: "chat", by: "policy" }]);
    answer(presetFile({ ...shop, version: "1.1.0" }));
    await look();
    expect((await only()).pending?.preset.version).toBe("1.1.0");
    managed = { ...managed, automaticUpdates: true };
    await look();
    expect((await kept())[1]).toEqual(["shop", "1.1.0", "policy"]);
    managed = {};
    await look();
    expect(await library()).toEqual(emptyLibrary);
    expect(await readSubscriptions()).toEqual([]);
  });

  it("that is not there in this browser is none", async () => {
    Object.assign(fakeBrowser.storage, { managed: { get: () => Promise.reject(new Error("no manifest found")) } });
    await start();
    expect(await library()).toEqual(emptyLibrary);
  });
});

const at = (address: string, response: Response) => Object.defineProperty(response, "url", { value: address });

/** A body of which the connection breaks off half way. */
function halfOf(file: string): ReadableStream<Uint8Array> {
  let isBegun = false;
  return new ReadableStream({
    pull(controller) {
      if (isBegun) return controller.error(new TypeError("network changed"));
      isBegun = true;
      controller.enqueue(new TextEncoder().encode(file.slice(0, file.length / 2)));
    },
  });
}
