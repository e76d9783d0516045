import { describe, expect, it } from "vitest";
import { readStanding, type Writer } from "../../../lib/page/surfaces/conversation.ts";

const writers: Record<string, Writer> = { c: "customer", u: "us", o: "other" };
/** "c u c" as messages 0, 1, 2. */
const talk = (letters: string) => letters.split(" ").map((letter, id) => ({ id, by: writers[letter] ?? "other" }));
const standing = (letters: string, options?: Parameters<typeof readStanding>[1]) => {
  const { unanswered, answerNumber } = readStanding(talk(letters), options);
  return { ids: unanswered.map(({ id }) => id), answerNumber };
};

describe("what waits for an answer", () => {
  it.each([
    ["c", [0], 1],
    ["c c", [0, 1], 1],
    ["c u c", [2], 2],
    ["c u c c", [2, 3], 2],
    ["c u o c o c", [3, 5], 2],
    ["c u c u", [2], 3],
    ["u", [], 2],
    ["u c", [1], 2],
    ["o", [], 1],
  ])("in %j is %j, answer %i", (letters, ids, answerNumber) => {
    expect(standing(letters)).toEqual({ ids, answerNumber });
  });

  it.each([
    ["c", true],
    ["c u", false],
    ["c u c", true],
    ["c u c o", true],
    ["u", false],
    ["o", false],
  ])("%j waits for us: %s", (letters, waits) => {
    expect(readStanding(talk(letters)).waits).toBe(waits);
  });

  it("does not wait under a message that was answered further down", () => {
    expect(readStanding(talk("c u c"), { at: 0 }).waits).toBe(false);
    expect(readStanding(talk("c u c c"), { at: 2 }).waits).toBe(true);
  });

  it("is nothing where nobody has spoken", () => {
    expect(readStanding([])).toEqual({ unanswered: [], waits: false, answerNumber: 1 });
  });

  it("goes by the message that is answered, with what the customer added to it", () => {
    expect(standing("c u c u c", { at: 0 })).toEqual({ ids: [0], answerNumber: 1 });
    expect(standing("c u c c u", { at: 2 })).toEqual({ ids: [2, 3], answerNumber: 2 });
    expect(standing("c u c", { at: 1 })).toEqual({ ids: [2], answerNumber: 2 });
  });

  it("counts several messages of ours in a row as one answer in a chat", () => {
    expect(standing("c u u o u c", { turns: true })).toEqual({ ids: [5], answerNumber: 2 });
    expect(standing("c u u c", {})).toEqual({ ids: [3], answerNumber: 3 });
  });
});
