import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

// Reads what `npm run build` made, as a store or a browser will.

const project = join(import.meta.dirname, "../../..");
const folders = { chrome: ".output/chrome-mv3", firefox: ".output/firefox-mv3" } as const;
type Target = keyof typeof folders;
const targets = ["chrome", "firefox"] as const;

const readBuilt = (target: Target, file: string) => readFile(join(project, folders[target], file));
const readJson = async (target: Target, file: string) => JSON.parse((await readBuilt(target, file)).toString("utf8"));

for (const target of targets)
  test.describe(target, () => {
    test("name, description and commands are there in both languages, within the stores' limits", async () => {
      const manifest = await readJson(target, "manifest.json");
      const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? "");
      expect(used).toEqual(expect.arrayContaining(["name", "description"]));
      const languages = await readdir(join(project, folders[target], "_locales"));
      expect(languages.sort()).toEqual(["en", "nl"]);
      for (const language of languages) {
        const messages = await readJson(target, `_locales/${language}/messages.json`);
        for (const key of used) expect(messages[key]?.message, `${language} ${key}`).toBeTruthy();
        expect(messages.name.message.length).toBeLessThanOrEqual(75);
        expect(messages.description.message.length).toBeLessThanOrEqual(132);
      }
      expect(manifest.default_locale).toBe("en");
      expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    });

    test("the version is the project's", async () => {
      const { version } = JSON.parse(await readFile(join(project, "package.json"), "utf8"));
      expect((await readJson(target, "manifest.json")).version).toBe(version);
    });

    test("every icon is a picture of the size it says", async () => {
      const { icons } = await readJson(target, "manifest.json");
      expect(Object.keys(icons)).toEqual(["16", "32", "48", "96", "128"]);
      for (const [size, file] of Object.entries(icons)) {
        const png = await readBuilt(target, String(file));
        expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
      }
    });

    test("nothing is granted at installation but what every page of it needs", async () => {
      const manifest = await readJson(target, "manifest.json");
      const panel = target === "chrome" ? ["sidePanel"] : [];
      expect(manifest.permissions.toSorted()).toEqual(
        ["activeTab", "alarms", "contextMenus", "scripting", "storage", ...panel].toSorted(),
      );
      expect(manifest.optional_permissions).toEqual(["notifications"]);
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.optional_host_permissions).toEqual([
        "https://mail.google.com/*",
        "https://*.zendesk.com/*",
        "https://*/*",
      ]);
    });

    test("its pages load nothing but their own files", async () => {
      const policy: string = (await readJson(target, "manifest.json")).content_security_policy.extension_pages;
      const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
      expect(rules.get("default-src")).toBe("'none'");
      expect(rules.get("script-src")).toBe("'self'");
      // The background fetches presets; a page takes a policy of its own on top.
      expect(rules.get("connect-src")).toBe("https:");
      expect(policy.replace("connect-src https:", "")).not.toMatch(/unsafe|https?:|\*/);
      for (const page of ["options", "popup", "sidepanel", "welcome"])
        expect((await readBuilt(target, `${page}.html`)).toString("utf8"), page).toMatch(
          /<head>\s*<meta http-equiv="Content-Security-Policy" content="connect-src (?:'|&#39;)none(?:'|&#39;)">/,
        );
    });

    test("commands: at most four suggested keys, each different", async () => {
      const { commands } = await readJson(target, "manifest.json");
      expect(Object.keys(commands)).toEqual([
        "toggle-panel",
        "next-finding",
        "previous-finding",
        "accept-replacement",
        "enter-card",
        "hand-over",
      ]);
      const keys = Object.values<{ suggested_key?: { default: string } }>(commands).flatMap(
        ({ suggested_key }) => suggested_key?.default ?? [],
      );
      expect(keys.length).toBeLessThanOrEqual(4);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test("every file that it names is there", async () => {
      const manifest = await readJson(target, "manifest.json");
      const named = [
        manifest.action.default_popup,
        manifest.options_ui.page,
        manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel,
        manifest.background.service_worker ?? manifest.background.scripts[0],
        // By the background's code.
        "watch.js",
        "assist.js",
        "languages.js",
        "welcome.html",
      ];
      for (const file of named) expect((await readBuilt(target, file)).length, file).toBeGreaterThan(0);
    });

    test("the shadow root of the interface in a page is closed", async () => {
      const assist = (await readBuilt(target, "assist.js")).toString("utf8");
      expect(assist).toMatch(/["'`]closed["'`]/);
    });
  });

test("chrome: a service worker, a side panel, and the first version that has all it needs", async () => {
  const manifest = await readJson("chrome", "manifest.json");
  expect(manifest.manifest_version).toBe(3);
  expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(123);
  expect(manifest.background.service_worker).toBe("background.js");
  expect(manifest.side_panel.default_path).toBe("sidepanel.html");
  expect(manifest.browser_specific_settings).toBeUndefined();
});

test("firefox: a background script, a sidebar, an id, and the word that no data is collected", async () => {
  const manifest = await readJson("firefox", "manifest.json");
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.background.scripts).toEqual(["background.js"]);
  expect(manifest.background.service_worker).toBeUndefined();
  expect(manifest.sidebar_action.default_panel).toBe("sidepanel.html");
  expect(manifest.side_panel).toBeUndefined();
  expect(manifest.minimum_chrome_version).toBeUndefined();
  const { gecko } = manifest.browser_specific_settings;
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
  expect(Number.parseFloat(gecko.strict_min_version)).toBeGreaterThanOrEqual(140);
});
