import { expect, it, vi } from "vitest";
import { oncePer } from "../../lib/core/once-per.ts";

it("makes something once for each object, and another one for an equal object", () => {
  const make = vi.fn((words: readonly string[]) => new Set(words));
  const setOf = oncePer(make);
  const words = ["a", "b"];
  const set = setOf(words);
  expect(setOf(words)).toBe(set);
  expect(make).toHaveBeenCalledOnce();
  expect(setOf([...words])).not.toBe(set);
  expect(set).toEqual(new Set(words));
});
