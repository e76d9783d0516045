import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import compile from "icu-minify/compile";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { packLanguage } from "./lib/core/languages/pack.ts";

/**
 * Extension pages load nothing but their own files; React sets inline styles through the CSSOM, which a policy does not bind.
 * The background asks for the presets that somebody has subscribed to; the pages speak to nobody (`silentPages`).
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src https:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Letters with Alt+Shift: Gmail's shortcuts are bare letters or Control, Zendesk's are Control+Alt, and a browser grants
 * four suggestions at most. Everything can be changed on the browser's own shortcut page.
 */
const commands = {
  "toggle-panel": { description: "__MSG_commandTogglePanel__", suggested_key: { default: "Alt+Shift+D" } },
  "next-finding": { description: "__MSG_commandNextFinding__", suggested_key: { default: "Alt+Shift+J" } },
  "previous-finding": { description: "__MSG_commandPreviousFinding__", suggested_key: { default: "Alt+Shift+K" } },
  "accept-replacement": { description: "__MSG_commandAcceptReplacement__", suggested_key: { default: "Alt+Shift+Y" } },
  "enter-card": { description: "__MSG_commandEnterCard__" },
  "hand-over": { description: "__MSG_commandHandOver__" },
};

const languageFile = /\/lib\/core\/languages\/(\w+)\/\1\.ts$/;
const codeOf = (id: string) => id.replace(/^.*\/(\w+)\.ts$/, "$1");

/** `assist` takes language data and words from the script that is injected before it (see entrypoints/languages). */
const besideAssist = (): Plugin => {
  let isAssist = false;
  const beside = 'globalThis["drieklank:languages"]';
  return {
    name: "beside-assist",
    apply: "build",
    enforce: "pre",
    configResolved({ build }) {
      isAssist = JSON.stringify([build.lib, build.rollupOptions.input]).includes("/assist/");
    },
    load: {
      filter: { id: [languageFile, /\/components\/words\/review-messages\.ts$/] },
      handler(id) {
        if (!isAssist) return undefined;
        const code = codeOf(id);
        return languageFile.test(id)
          ? `export const ${code} = ${beside}.${code};`
          : `export const reviewMessages = ${beside}.words;`;
      },
    },
  };
};

/** Packs each language into one string, its patterns compiled: a page reads it quicker than the same data as a script. */
const packedLanguages: Plugin = {
  name: "packed-languages",
  apply: "build",
  load: {
    filter: { id: languageFile },
    async handler(id) {
      const code = codeOf(id);
      const language = (await import(pathToFileURL(id).href))[code];
      const packed = JSON.stringify(packLanguage(language));
      return `import { unpackLanguage } from "../unpack.ts"; export const ${code} = unpackLanguage(${packed});`;
    },
  },
};

/** Compiles the words of the interface, so that no parser of message syntax has to go along. */
const compiledMessages: Plugin = {
  name: "compiled-messages",
  apply: "build",
  enforce: "pre",
  config: () => ({ resolve: { alias: { "use-intl/format-message": "use-intl/format-message/format-only" } } }),
  load: {
    filter: { id: /\/assets\/locales\/.+\.json$/ },
    async handler(id) {
      const compileAll = (words: unknown): unknown =>
        typeof words === "string"
          ? compile(words)
          : Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, compileAll(value)]));
      return JSON.stringify(compileAll(JSON.parse(await readFile(id, "utf8"))));
    },
  },
};

/** The manifest's policy is also that of the background; a page takes one of its own on top, by which it connects to nothing. */
const silentPages: Plugin = {
  name: "silent-pages",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: "connect-src 'none'" },
      injectTo: "head-prepend",
    },
  ],
};

/** React is built for people in every build, whatever mode it is made in. */
const builtForProduction: Plugin = {
  name: "built-for-production",
  apply: "build",
  config() {
    // WXT takes the mode for it.
    process.env.NODE_ENV = "production";
    return { define: { "process.env.NODE_ENV": JSON.stringify("production") } };
  },
};

export default defineConfig({
  modules: ["@wxt-dev/module-react"],
  imports: false,
  publicDir: "assets/public",
  outDir: ".output",
  manifestVersion: 3,
  vite: () => ({
    plugins: [besideAssist(), packedLanguages, compiledMessages, silentPages, builtForProduction],
    // For older browsers light-dark() would be rewritten into something that only follows the system.
    build: { cssTarget: ["chrome123", "firefox149"] },
  }),
  manifest: ({ browser, command, mode }) => ({
    name: "__MSG_name__",
    short_name: "Drieklank",
    description: "__MSG_description__",
    default_locale: "en",
    // `alarms`: the register forgets after a while and looks every morning whether a promise is due.
    permissions: ["storage", "scripting", "contextMenus", "activeTab", "alarms"],
    // Asked for when somebody wants to be reminded of promises.
    optional_permissions: ["notifications"],
    // Asked for one site at a time, at the moment somebody turns that site on; nothing is granted at installation.
    optional_host_permissions: ["https://mail.google.com/*", "https://*.zendesk.com/*", "https://*/*"],
    // `wxt build --mode demo` is for the demo inbox of `npm start` only: a page on this computer, without asking.
    ...(mode === "demo" ? { host_permissions: ["http://127.0.0.1/*"] } : {}),
    commands,
    action: { default_title: "Drieklank" },
    // The development server needs connections and inline styles of its own.
    ...(command === "serve" ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "drieklank@example.com",
              // CSS highlights are complete from here on (web-features, March 2026).
              strict_min_version: "149.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          // light-dark() 123; below that lie relaxed CSS nesting 120, matchOriginAsFallback for registered scripts 119, sidePanel.open 116.
          minimum_chrome_version: "123",
          // What whoever manages a browser can settle; Firefox hands it over without a schema.
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
});
