// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import { createTranslator } from "use-intl/core";
import { describe, expect, it, vi } from "vitest";
import { localeOf } from "../../components/words/messages.ts";
import { pageMessages as messages } from "../../components/words/page-messages.ts";
import { Words } from "../../components/words/Words.tsx";
import { complaint as english } from "../../lib/core/languages/en/complaint.ts";
import { complaint as dutch } from "../../lib/core/languages/nl/complaint.ts";
import { show } from "./show.tsx";

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path: readonly string[] = []): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([name, below]) =>
    typeof below === "string" ? [[[...path, name].join("."), below]] : flat(below, [...path, name]),
  );
}

/** Names of the values a message wants: after every brace at odd depth; at even depth stand the words of a branch. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, char] of [...message].entries()) {
    if (char === "}") depth--;
    if (char === "{" && ++depth % 2 === 1) names.add(/^\w+/.exec(message.slice(index + 1))?.[0] ?? "");
  }
  return [...names].sort();
}

const en = new Map(flat(messages.en));
const nl = new Map(flat(messages.nl));

describe("locales", () => {
  it("have exactly the same keys, none empty", () => {
    expect([...nl.keys()]).toEqual([...en.keys()]);
    expect([...en.values(), ...nl.values()].every((message) => message.trim() === message && message !== "")).toBe(
      true,
    );
  });

  it.each([...en.keys()])("%s asks for the same values in both", (key) => {
    expect(placeholders(nl.get(key) as string)).toEqual(placeholders(en.get(key) as string));
  });

  it.each(["en", "nl"] as const)("are well-formed messages: %s", (locale) => {
    const errors: unknown[] = [];
    const t = createTranslator({ locale, messages: messages[locale], onError: (error) => errors.push(error) });
    for (const [key, message] of flat(messages[locale])) {
      const values = Object.fromEntries(placeholders(message).map((name) => [name, 2]));
      t(key as Parameters<typeof t>[0], values as never);
    }
    expect(errors).toEqual([]);
  });

  it("hold no key that nothing shows", () => {
    const root = join(import.meta.dirname, "../..");
    const sources = ["components", "entrypoints"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    );
    const shown = sources.flatMap((source) => {
      const spaces = [...source.matchAll(/useTranslations\("([\w.]+)"\)/g)].map(([, space]) => `${space}.`);
      const literals = [...source.matchAll(/"([\w.-]+)"|`([\w.-]*\$\{[^}`]+\}[\w.-]*)`/g)];
      return literals.flatMap(([, plain, template]) =>
        ["", ...spaces].map((space) => {
          const pattern = (plain ?? template ?? "").replaceAll(".", "\\.").replaceAll(/\$\{[^}]+\}/g, "[\\w.-]+");
          return new RegExp(`^${space.replaceAll(".", "\\.")}${pattern}$`);
        }),
      );
    });
    const families = ["issues", "asks", "escalation", "feelings"]; // named by the engine: see below
    const unused = [...en.keys()].filter(
      (key) => !families.includes(key.split(".")[0] as string) && !shown.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ["issues", "issues"],
    ["asks", "asks"],
    ["escalation", "escalation"],
    ["feelings", "emotions"],
  ] as const)("name all that the engine can read in a complaint: %s", (family, field) => {
    const kinds = new Set([english, dutch].flatMap((cues) => Object.keys(cues[field])));
    expect(Object.keys(messages.en[family]).sort()).toEqual([...kinds].sort());
  });
});

describe("Words", () => {
  it.each([
    ["auto", "nl-BE", "nl"],
    ["auto", "NL", "nl"],
    ["auto", "en-GB", "en"],
    ["auto", "de-DE", "en"],
    ["auto", "nld-x", "en"],
    ["en", "nl-NL", "en"],
    ["nl", "en-US", "nl"],
  ] as const)("%s in a browser that speaks %s: %s", (language, browser, locale) => {
    expect(localeOf(language, browser)).toBe(locale);
  });

  it("says in which language they are, and from left to right whatever the page", () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("nl-NL");
    show(<Words language="auto">goedendag</Words>);
    expect(screen.getByText("goedendag")).toHaveAttribute("lang", "nl");
    expect(screen.getByText("goedendag")).toHaveAttribute("dir", "ltr");
  });
});
