import { browser } from "#imports";

/** A match pattern for all pages of an origin: "https://desk.example.com/*". */
export type OriginPattern = string;

/** The well-known sites that have a button of their own; any other helpdesk is asked for by its own origin. */
export const knownSites = {
  gmail: "https://mail.google.com/*",
  zendesk: "https://*.zendesk.com/*",
} as const satisfies Record<string, OriginPattern>;

/** The pattern for the one site of an address that somebody typed or pasted; null when it is no https address. */
export function originPatternOf(address: string): OriginPattern | null {
  const url = URL.parse(address.includes("://") ? address : `https://${address}`);
  // Chromium's parser lets through what can be no host name: "not%20an%20address", "%2A.example.com".
  return url?.protocol === "https:" && /^[a-z\d.-]+$/.test(url.hostname) ? `https://${url.hostname}/*` : null;
}

/** Whether the pattern `outer` ("https://*.zendesk.com/*") takes in all pages of the origin `inner`. */
export function holds(outer: OriginPattern, inner: OriginPattern): boolean {
  if (outer === inner) return true;
  const [, base] = /^https:\/\/\*\.([^/*]+)\/\*$/.exec(outer) ?? [];
  return base !== undefined && inner.startsWith("https://") && inner.endsWith(`.${base}/*`);
}

/** Asks the person for a site. Call it within their click, before anything is awaited. */
export function requestOrigin(origin: OriginPattern): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

/** Gives a site back; its scripts retire (see `watchOrigins`). */
export function withdrawOrigin(origin: OriginPattern): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** The sites that are switched on now. */
export async function readGrantedOrigins(): Promise<OriginPattern[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Calls back whenever a site was switched on or off, here or in the browser's own settings. */
export function watchOrigins(
  changed: (change: { added: readonly OriginPattern[]; removed: readonly OriginPattern[] }) => void,
  signal?: AbortSignal,
): void {
  const added = ({ origins = [] }: { origins?: string[] }) => changed({ added: origins, removed: [] });
  const removed = ({ origins = [] }: { origins?: string[] }) => changed({ added: [], removed: origins });
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal?.addEventListener("abort", () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  });
}
