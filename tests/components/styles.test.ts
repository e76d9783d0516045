// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { adoptStyles } from "../../components/styles.ts";
import { defaultTheme } from "../../lib/page/marks/theme.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const tokens = read("assets/styles/tokens.css");

describe("adoptStyles", () => {
  it("adopts one sheet a root, however often it is asked, and keeps what was there", () => {
    const host = document.createElement("div").attachShadow({ mode: "open" });
    const theirs = new CSSStyleSheet();
    host.adoptedStyleSheets = [theirs];
    adoptStyles(host);
    adoptStyles(host);
    expect(host.adoptedStyleSheets).toHaveLength(2);
    expect(host.adoptedStyleSheets[0]).toBe(theirs);
  });

  it("falls back to a style element where adopting is refused", () => {
    const host = document.createElement("div").attachShadow({ mode: "open" });
    vi.spyOn(host, "adoptedStyleSheets", "set").mockImplementation(() => {
      throw new Error("Accessing from Xray wrapper is not supported.");
    });
    adoptStyles(host);
    expect(host.firstElementChild?.tagName).toBe("STYLE");
  });

  it("knows every style file", () => {
    const files = ["components", "assets/styles"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css")),
    );
    const source = read("components/styles.ts") + read("components/page-styles.ts");
    for (const file of files) expect(source).toContain(`/${file}?inline"`);
  });
});

describe("tokens", () => {
  it("hold the same underline colours as the marks in the text", () => {
    for (const style of ["wavy", "dotted", "dashed"] as const)
      expect(tokens).toContain(`--dk-${style}: light-dark(${defaultTheme.light[style]}, ${defaultTheme.dark[style]});`);
  });

  it.each(["empathy", "apology", "solution", "ink", "ink-soft", "accent", "danger", "good-ink"])(
    "--dk-%s is legible on every ground, light and dark (WCAG 2.2 AA)",
    (name) => {
      for (const ground of ["ground", "sunken"])
        for (const scheme of [0, 1] as const)
          expect(contrast(colour(name, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("give what can be acted on a border that can be seen", () => {
    for (const scheme of [0, 1] as const)
      expect(contrast(colour("line-strong", scheme), colour("ground", scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each(["accent", "warm"])("pair words and wash: %s", (name) => {
    const [words, wash] = name === "accent" ? ["on-accent", "accent"] : ["warm-ink", "warm-wash"];
    for (const scheme of [0, 1] as const)
      expect(contrast(colour(words as string, scheme), colour(wash as string, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it("tell the three notes apart for people who see no red, no green or no blue", () => {
    for (const scheme of [0, 1] as const)
      for (const see of [protanopia, deuteranopia, tritanopia])
        for (const [one, other] of [
          ["empathy", "apology"],
          ["empathy", "solution"],
          ["apology", "solution"],
        ] as const)
          expect(distance(see(colour(one, scheme)), see(colour(other, scheme)))).toBeGreaterThan(20);
  });
});

type Rgb = readonly [number, number, number];

/** The light (0) or dark (1) value of a token, as linear light. */
function colour(name: string, scheme: 0 | 1): Rgb {
  const pair = new RegExp(`--dk-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const hex = pair?.[scheme + 1] ?? "";
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const through = (m: readonly (readonly number[])[]) => (rgb: Rgb) =>
  m.map((row) =>
    Math.max(
      0,
      row.reduce((sum, weight, at) => sum + weight * (rgb[at] as number), 0),
    ),
  ) as unknown as Rgb;

/** Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const protanopia = through([
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
]);
const deuteranopia = through([
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
]);
const tritanopia = through([
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
]);

/** Distance in CIELAB; 2 can just be seen, 20 is another colour. */
function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, at) => value - (b[at] as number)));
}

function lab([r, g, b]: Rgb): number[] {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
