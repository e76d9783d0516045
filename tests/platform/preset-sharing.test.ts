import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { presetFile } from "../../lib/core/presets/canonical.ts";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { largestPreset } from "../../lib/core/presets/read-preset.ts";
import { fetchPreset } from "../../lib/platform/fetch-preset.ts";
import { fileIn, fromFragment, toFragment } from "../../lib/platform/preset-link.ts";
import { createSigningKey, fingerprintOf, isSignedBy, sign } from "../../lib/platform/preset-trust.ts";

const shop: Preset = { ...defaultPreset, id: "shop", name: "Zomerhout – tuinmeubelen ☀" };

describe("a preset in a link", () => {
  it("comes out as it went in, whatever it says", async () => {
    expect(await fromFragment(`#${await toFragment(presetFile(shop))}`)).toBe(presetFile(shop));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 500 }), async (text) => {
        const fragment = await toFragment(text);
        expect(fragment).toMatch(/^preset=[\w-]+$/);
        expect(await fromFragment(fragment)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it("is shorter than the file", async () => {
    expect((await toFragment(presetFile(shop))).length).toBeLessThan(presetFile(shop).length);
  });

  it.each(["", "#", "#options", "preset=", "preset=!!!!", "preset=abc", "#preset=AAAA&x=1"])(
    "%j is none",
    async (text) => {
      expect(await fromFragment(text)).toBeNull();
    },
  );

  it("that is cut off, or unpacks without end, is refused", async () => {
    const whole = await toFragment(presetFile(shop));
    expect(await fromFragment(whole.slice(0, -20))).toBeNull();
    const bomb = await toFragment("a".repeat(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await fromFragment(bomb)).toBeNull();
  });
});

describe("trust", () => {
  it("gives what says the same the same fingerprint", async () => {
    const turned = Object.fromEntries(Object.entries(shop).reverse()) as unknown as Preset;
    expect(await fingerprintOf(shop)).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprintOf(turned)).toBe(await fingerprintOf(shop));
    expect(await fingerprintOf({ ...shop, form: "je" })).not.toBe(await fingerprintOf(shop));
  });

  it("tells a signature from one over another preset, by another key, or none at all", async () => {
    const [key, other] = await Promise.all([createSigningKey(), createSigningKey()]);
    const signature = await sign(shop, key);
    expect(await isSignedBy(shop, signature)).toBe(true);
    expect(await isSignedBy({ ...shop, form: "je" }, signature)).toBe(false);
    expect(await isSignedBy(shop, { ...signature, key: (await sign(shop, other)).key })).toBe(false);
    for (const broken of ["", "AAAA", "%%%"]) {
      expect(await isSignedBy(shop, { ...signature, key: broken })).toBe(false);
      expect(await isSignedBy(shop, { ...signature, value: broken })).toBe(false);
    }
  });

  it("keeps the private key to itself", async () => {
    const { privateKey } = await createSigningKey();
    await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
  });
});

describe("a subscription", () => {
  const url = "https://presets.example.com/shop.json";
  const file = presetFile(shop);
  const json = { "content-type": "application/json; charset=utf-8", etag: '"2"' };
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  function answering(respond: (init: RequestInit) => Response | Promise<Response>) {
    const fetched = vi.fn((_: URL, init: RequestInit) => Promise.resolve(respond(init)));
    vi.stubGlobal("fetch", fetched);
    return fetched;
  }
  const at = (address: string, response: Response) => Object.defineProperty(response, "url", { value: address });

  it("is fetched without cookies, and asked whether it has changed", async () => {
    const fetched = answering(() => new Response(file, { headers: json }));
    expect(await fetchPreset(url, '"1"')).toEqual({ ok: true, unchanged: false, file, etag: '"2"' });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { "if-none-match": '"1"' },
    });
    answering(() => new Response(null, { status: 304 }));
    expect(await fetchPreset(url, '"1"')).toEqual({ ok: true, unchanged: true });
  });

  it.each<[string, () => Response, object]>([
    ["an error", () => new Response("oops", { status: 500, headers: json }), { reason: "status", status: 500 }],
    ["a 304 that nobody asked for", () => new Response(null, { status: 304 }), { reason: "status", status: 304 }],
    ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } }), { reason: "content-type" }],
    ["something nameless", () => new Response(new Uint8Array([123])), { reason: "content-type" }],
    ["a file that says how large it is", () => sized(largestPreset + 1, "{}"), { reason: "too-large" }],
    [
      "a file that does not",
      () => new Response("a".repeat(largestPreset + 1), { headers: json }),
      { reason: "too-large" },
    ],
    ["half a file", () => new Response(halfway(), { headers: json }), { reason: "cut-off" }],
    [
      "another server's file",
      () => at("https://evil.example.com/", new Response(file, { headers: json })),
      { reason: "elsewhere" },
    ],
  ])("refuses %s", async (_, response, refusal) => {
    answering(response);
    expect(await fetchPreset(url, null)).toEqual({ ok: false, ...refusal });
  });

  it("says that nobody answered", async () => {
    answering(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await fetchPreset(url, null)).toEqual({ ok: false, reason: "unreachable" });
  });

  it("does not wait for ever", async () => {
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() =>
      AbortSignal.abort(new DOMException("late", "TimeoutError")),
    );
    answering(({ signal }) => Promise.reject(signal?.reason));
    expect(await fetchPreset(url, null)).toEqual({ ok: false, reason: "too-slow" });
    vi.restoreAllMocks();
  });

  it.each(["http://presets.example.com/a.json", "javascript:alert(1)", "https://me:pw@example.com/", "shop.json", ""])(
    "of %j is not even tried",
    async (address) => {
      const fetched = answering(() => new Response(file, { headers: json }));
      expect(await fetchPreset(address, null)).toEqual({ ok: false, reason: "not-https" });
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  const sized = (length: number, body: string) =>
    new Response(body, { headers: { ...json, "content-length": String(length) } });

  function halfway(): ReadableStream<Uint8Array> {
    let pulls = 0;
    return new ReadableStream({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode('{"name"'));
        else controller.error(new TypeError("network changed"));
      },
    });
  }
});

describe("what somebody pasted", () => {
  it.each(["", "#", "chrome-extension://abc/options.html#", " \n"])("is a link, after %j", async (before) => {
    const fragment = await toFragment(presetFile(shop));
    expect(await fileIn(`${before}${fragment}\n`)).toBe(presetFile(shop));
  });

  it("is the text itself otherwise, whatever it says", async () => {
    for (const text of ["", presetFile(shop), '{"name": "preset=abc"}', "a".repeat(largestPreset + 1)])
      expect(await fileIn(text)).toBe(text);
  });

  it("is damaged where the end of a link is missing", async () => {
    expect(await fileIn((await toFragment(presetFile(shop))).slice(0, -9))).toBeNull();
  });
});
