// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { freeCorner, middleOfBadge } from "../../entrypoints/assist/badge-corner.ts";
import { panelWidth, placePanel } from "../../entrypoints/assist/panel-place.ts";

const box = { left: 100, top: 400, right: 900, bottom: 600 };
const line = (top: number, right = 890, left = 110) => new DOMRect(left, top, right - left, 20);

describe("the badge's corner", () => {
  it.each([
    ["lower", []],
    ["lower", [line(405), line(430)]],
    ["lower", [line(405), line(575, 700)]],
    ["upper", [line(575)]],
    ["upper", [line(405, 700), line(430, 700), line(575)]],
    ["over", [line(405), line(575)]],
  ] as const)("is the %s one where the text leaves it", (corner, lines) => {
    expect(freeCorner(box, lines, false)).toBe(corner);
  });

  it("is on the other side where text runs from right to left", () => {
    const ends = [line(575, 890, 300)];
    expect(freeCorner(box, ends, true)).toBe("lower");
    expect(freeCorner(box, ends, false)).toBe("upper");
    expect(middleOfBadge(box, "lower", true).x).toBeLessThan(200);
    expect(middleOfBadge(box, "lower", false).x).toBeGreaterThan(800);
  });
});

describe("the panel's place", () => {
  const screen = { innerWidth: 1280, innerHeight: 800 };

  it("is beside the box, on the side with room", () => {
    expect(placePanel(box, screen, null)).toMatchObject({ side: "right", left: 908 });
    expect(placePanel({ ...box, left: 400, right: 1270 }, screen, null)).toMatchObject({ side: "left", left: 52 });
  });

  it("is where somebody put it", () => {
    expect(placePanel(box, screen, "left")).toMatchObject({ side: "left", left: 8 });
  });

  it("is above or below a box as wide as the window, and leaves its text in sight", () => {
    const low = { left: 0, top: 560, right: 1280, bottom: 780 };
    const above = placePanel(low, screen, null);
    expect(screen.innerHeight - (above.vertical.bottom ?? 0)).toBeLessThan(low.top);
    expect(above.maxHeight).toBe(544);
    const high = placePanel({ ...low, top: 20, bottom: 240 }, screen, null);
    expect(high.vertical.top).toBeGreaterThan(240);
    expect(240 + 8 + high.maxHeight).toBeLessThanOrEqual(screen.innerHeight);
  });

  it("is over the box when the window has no other room, and in the window however small it is", () => {
    const place = placePanel(
      { left: 0, top: 100, right: 300, bottom: 300 },
      { innerWidth: 300, innerHeight: 400 },
      null,
    );
    expect(place).toEqual({ side: "right", left: 8, width: 284, maxHeight: 384, vertical: { top: 8 } });
    expect(place.width).toBeLessThan(panelWidth);
  });
});
