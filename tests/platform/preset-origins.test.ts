import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  forgetPresetOrigin,
  readSiteOrigins,
  requestPresetOrigin,
  withdrawPresetOrigin,
} from "../../lib/platform/preset-origins.ts";

const desk = "https://desk.example.com/*";
const origin = "https://presets.example.com/*";
const url = "https://presets.example.com/shop.json";
let granted: string[];
let says: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  granted = [desk];
  says = true;
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      async request({ origins }: { origins: string[] }) {
        if (says) granted = [...new Set([...granted, ...origins])];
        return says;
      },
      async remove({ origins }: { origins: string[] }) {
        granted = granted.filter((one) => !origins.includes(one));
        return true;
      },
    },
  });
});

describe("the site that a preset lies on", () => {
  it("is no site where we run, until somebody switches it on", async () => {
    expect(await requestPresetOrigin(url, [desk])).toBe(true);
    expect(granted).toContain(origin);
    expect(await readSiteOrigins()).toEqual([desk]);
    await forgetPresetOrigin(origin);
    expect(await readSiteOrigins()).toEqual([desk, origin]);
  });

  it("stays the site that it is", async () => {
    expect(await requestPresetOrigin("https://desk.example.com/p.json", [desk])).toBe(true);
    expect(await readSiteOrigins()).toEqual([desk]);
    await withdrawPresetOrigin("https://desk.example.com/p.json", []);
    expect(granted).toEqual([desk]);
  });

  it("is given back with the last address on it", async () => {
    await requestPresetOrigin(url, [desk]);
    await withdrawPresetOrigin(url, ["https://presets.example.com/other.json"]);
    expect(granted).toContain(origin);
    await withdrawPresetOrigin(url, [desk]);
    expect(granted).toEqual([desk]);
  });

  it("that is refused leaves nothing behind", async () => {
    says = false;
    expect(await requestPresetOrigin(url, [])).toBe(false);
    expect(await requestPresetOrigin("http://presets.example.com/", [])).toBe(false);
    granted = [origin];
    expect(await readSiteOrigins()).toEqual([origin]);
  });
});
