import { posix } from "node:path";
import { readSource, type Source } from "./read-source.ts";

interface Zone {
  /** Folder, with a slash at its end. */
  folder: string;
  /** Folders that it may import from besides itself. */
  zones: readonly string[];
  /** Packages, or beginnings of their names where a star ends it. */
  packages: readonly string[];
}

/** Who may import whom. `page` and `platform` never meet: an entry point hands one to the other. */
export const zones: readonly Zone[] = [
  { folder: "lib/core/", zones: [], packages: ["zod", "zod/*"] },
  { folder: "lib/state/", zones: ["lib/core/"], packages: ["zustand/vanilla"] },
  { folder: "lib/page/", zones: ["lib/core/"], packages: [] },
  {
    folder: "lib/platform/",
    zones: ["lib/core/"],
    packages: ["#imports", "wxt", "wxt/*", "openai", "openai/*", "zod", "zod/*", "idb", "papaparse"],
  },
  // Programs for the terminal also drive the browser and serve the demo inbox.
  { folder: "lib/cli/", zones: ["lib/core/"], packages: ["node:*", "@playwright/test", "vite"] },
  {
    folder: "components/",
    zones: ["lib/state/", "lib/core/", "assets/"],
    packages: ["react", "react-dom", "zustand", "zustand/*", "use-intl", "@floating-ui/react", "diff"],
  },
  {
    folder: "entrypoints/",
    zones: ["lib/core/", "lib/state/", "lib/page/", "lib/platform/", "components/", "assets/"],
    packages: ["*"],
  },
  { folder: "assets/demo/", zones: [], packages: [] },
];

interface Ban {
  /** What must not be there. */
  names: readonly string[];
  in: readonly string[];
  /** Files in which it may be all the same. */
  except?: readonly string[];
}

export const bans: readonly Ban[] = [
  { names: ["browser", "chrome"], in: ["lib/core/", "lib/state/", "lib/page/", "components/"] },
  {
    names: ["document", "window", "navigator", "location", "localStorage"],
    in: ["lib/core/", "lib/state/", "lib/cli/"],
  },
  { names: ["console"], in: ["lib/", "components/", "entrypoints/"], except: ["lib/platform/report-failure.ts"] },
  // The clock is passed in.
  { names: ["performance", "setTimeout", "setInterval", "queueMicrotask"], in: ["lib/core/"] },
  {
    names: ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "WebTransport", "RTCPeerConnection"],
    in: ["lib/", "components/", "entrypoints/", "assets/demo/"],
    // The one door to the network: a team's preset, from an address that somebody subscribed to.
    except: ["lib/platform/fetch-preset.ts"],
  },
  {
    names: [
      "innerHTML",
      "outerHTML",
      "insertAdjacentHTML",
      "dangerouslySetInnerHTML",
      "setHTMLUnsafe",
      "parseHTMLUnsafe",
      "createContextualFragment",
    ],
    in: ["lib/", "components/", "entrypoints/", "assets/demo/"],
  },
  { names: ["eval", "Function"], in: ["lib/", "components/", "entrypoints/", "assets/demo/"] },
  { names: ["querySelector", "querySelectorAll", "getElementById"], in: ["components/"] },
];

/** A site's name stands where the site is known, and nowhere else in `lib`: one file to touch for a site. */
const siteNames = /gmail|mail\.google|zendesk/i;
const knowsSites = ["lib/page/surfaces/", "lib/platform/permissions.ts"];

/** What is against the rules of the house in one file; `path` from the project's folder, with slashes. */
export function findBreaches(path: string, code: string): string[] {
  const source = readSource(path, code);
  return [...findWrongImports(path, source), ...findBanned(path, source), ...findSiteNames(path, source)];
}

function findWrongImports(path: string, { imports }: Source): string[] {
  const zone = zones.find(({ folder }) => path.startsWith(folder));
  if (!zone) return [];
  return imports.flatMap((request) => {
    if (request === null) return ["imports something that cannot be known beforehand"];
    if (!request.startsWith(".")) return allowsPackage(zone, request) ? [] : [`imports the package ${request}`];
    const target = posix.join(posix.dirname(path), request);
    const allowed = [zone.folder, ...zone.zones].some((folder) => target.startsWith(folder));
    const breaches = allowed ? [] : [`imports ${target}`];
    if (path.startsWith("lib/") && !/\.(ts|json)$/.test(target))
      breaches.push(`imports ${request} without the ending .ts`);
    return breaches;
  });
}

function allowsPackage({ packages }: Zone, request: string): boolean {
  return packages.some((name) => (name.endsWith("*") ? request.startsWith(name.slice(0, -1)) : request === name));
}

function findBanned(path: string, { names }: Source): string[] {
  return bans
    .filter((ban) => ban.in.some((folder) => path.startsWith(folder)) && !ban.except?.includes(path))
    .flatMap((ban) => ban.names.filter((name) => names.has(name)).map((name) => `uses ${name}`));
}

function findSiteNames(path: string, { names, texts }: Source): string[] {
  if (!path.startsWith("lib/") || knowsSites.some((place) => path.startsWith(place))) return [];
  return [...names, ...texts].filter((words) => siteNames.test(words)).map((words) => `names a site: ${words}`);
}
