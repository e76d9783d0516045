import type { ReplyContext } from "../../../lib/page/surface.ts";
import { surfaceFor } from "../../../lib/page/surfaces/surfaces.ts";

/** What a page's marks say about one of its boxes, and what its surface says. Lines without white space around them. */
export interface Account {
  complaint: string[];
  subject: string | null;
  customerName: string | null;
  receivedAt: string | null;
  answerNumber: number;
  channel: string;
  audience: string;
  missing: string[];
}

/** Runs beside the page, in the isolated world of a content script. */
const inPage = {
  /** Keys of the boxes that the surface finds; a box without a mark by its markup. */
  found: () => surface().findBoxes(document).map(keyOf),

  /** Key of the box that holds the first match of `selector`, by the surface. */
  boxAt(selector: string): string | null {
    const node = document.querySelector(selector);
    if (!node) throw new Error(`nothing at ${selector}`);
    const box = surface().boxOf(node);
    return box && keyOf(box);
  },

  read(key: string): Account {
    const {
      complaint,
      missing,
      caseId: _,
      customerAddress: __,
      account: ___,
      ...rest
    }: ReplyContext = surface().readContext(box(key));
    return { ...rest, complaint: (complaint ?? "").split("\n").map(tidy).filter(Boolean), missing: [...missing] };
  },

  /** By what the case is found again, where the site says it. */
  case(key: string): { caseId: string | null; customerAddress: string | null } {
    const { caseId = null, customerAddress = null } = surface().readContext(box(key));
    return { caseId, customerAddress };
  },

  /** As whom somebody is signed in. */
  account: (key: string): string | null => surface().readContext(box(key)).account ?? null,

  /** The marks, read without any code of the product. */
  expected(key: string): Account {
    const { expectAnswer, expectChannel, expectAudience, expectMissing, expectReceived } = box(key).dataset;
    const of = (part: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-expect="${part}"]`)].filter(
        ({ dataset }) => (dataset.expectOf ?? key) === key,
      );
    const said = (part: string) => of(part).map(saidIn).filter(Boolean).at(-1) ?? null;
    const timeOf = (line: Element) => line.closest("article")?.querySelector("time")?.dateTime ?? "";
    return {
      complaint: of("complaint")
        .sort((a, b) => timeOf(a).localeCompare(timeOf(b)))
        .map(saidIn)
        .filter(Boolean),
      subject: said("subject"),
      receivedAt: (expectReceived ?? of("complaint").map(timeOf).sort().at(-1)) || null,
      customerName: said("customer name"),
      answerNumber: Number(expectAnswer),
      channel: expectChannel ?? "",
      audience: expectAudience ?? "",
      missing: (expectMissing ?? "").split(",").filter(Boolean),
    };
  },

  /** Foreign parts of a box: those that the surface finds without a mark, and marks that it does not find. */
  foreign(key: string): { wrong: string[]; missed: string[]; ownInside: string[] } {
    const parts = surface().foreignParts(box(key));
    const marks = [...box(key).querySelectorAll('[data-expect="foreign"]')];
    const own = [...box(key).querySelectorAll('[data-expect="own"]')];
    return {
      wrong: parts.filter((part) => !marks.includes(part)).map(keyOf),
      missed: marks.filter((mark) => !parts.includes(mark)).map(keyOf),
      ownInside: own.filter((words) => parts.some((part) => part.contains(words))).map(saidIn),
    };
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });

function surface() {
  return surfaceFor(new URL(location.href));
}

function box(key: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-expect-key="${key}"]`);
  if (!found) throw new Error(`no box "${key}"`);
  return found;
}

function keyOf(element: Element): string {
  return element.getAttribute("data-expect-key") ?? `unmarked ${element.outerHTML.slice(0, 80)}`;
}

function saidIn(element: Element): string {
  return tidy(element instanceof HTMLInputElement ? element.value : element.textContent);
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
