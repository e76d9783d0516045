// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { categories } from "../../../lib/core/contract.ts";
import { markStyles, styleOf } from "../../../lib/core/phrasing/mark-style.ts";
import { defaultTheme, groundOf } from "../../../lib/page/marks/theme.ts";

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as in WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("underlines", () => {
  it("have a style for every category", () => {
    for (const category of categories) expect(markStyles).toContain(styleOf[category]);
  });

  it.each(markStyles)("%s stands out from a light and from a dark page", (style) => {
    expect(contrast(defaultTheme.light[style], "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(defaultTheme.dark[style], "#292a2d")).toBeGreaterThanOrEqual(3);
  });

  it("leave text readable in the light of a revealed sentence", () => {
    expect(contrast(defaultTheme.light.reveal, "#202124")).toBeGreaterThanOrEqual(7);
    expect(contrast(defaultTheme.dark.reveal, "#e8eaed")).toBeGreaterThanOrEqual(7);
  });
});

describe("the ground that marks stand on", () => {
  it("is the nearest background that is not see-through", () => {
    const page = document.createElement("div");
    const box = document.createElement("div");
    page.append(box);
    document.body.append(page);
    expect(groundOf(box)).toBe("light");
    page.style.backgroundColor = "rgb(32, 33, 36)";
    box.style.backgroundColor = "rgba(255, 255, 255, 0.1)";
    expect(groundOf(box)).toBe("dark");
    box.style.backgroundColor = "rgb(255, 255, 255)";
    expect(groundOf(box)).toBe("light");
    page.remove();
  });
});
