import { describe, expect, it } from "vitest";
import { cpuTime } from "./clock.ts";
import { type Lane, runLanes } from "./lanes.ts";
import type { Letter } from "./texts.ts";

/** Computes for so many microseconds. */
function work(time: number): number {
  const start = cpuTime();
  while (cpuTime() - start < time);
  return 1;
}

/** A lane that counts what is read of it. */
function lane(id: string, time: number, more: Partial<Lane> = {}): Lane & { read: string[] } {
  const read: string[] = [];
  let written = 0;
  return {
    id,
    read,
    check: ({ text }: Letter) => {
      read.push(text);
      return work(time);
    },
    next: () => ({ text: `${id} ${written++} `.padEnd(100, "x"), complaint: "y".repeat(100) }),
    ...more,
  };
}

describe("runLanes", () => {
  it("tells the slow from the quick, and reads no letter twice", async () => {
    const [slow, quick] = [lane("slow", 2000), lane("quick", 500)];
    const [slowTimes, quickTimes] = await runLanes([slow, quick], { rounds: 3, warmUp: 2000, block: 4000 });
    expect(slowTimes?.perThousand).toHaveLength(3);
    for (const time of slowTimes?.perLetter ?? []) expect(time).toBeGreaterThanOrEqual(2000);
    // The quicker one reads more, so that its blocks are as long.
    expect(quickTimes?.letters).toBeGreaterThan(slowTimes?.letters as number);
    expect(quickTimes?.said).toBe(quickTimes?.letters);
    for (const { read } of [slow, quick]) expect(new Set(read).size).toBe(read.length);
  });

  it("waits for a checker that answers later", async () => {
    const later = lane("later", 0, { check: async () => work(1000) + 1, letters: 2 });
    const [times] = await runLanes([later], { rounds: 2, warmUp: 0, block: 0 });
    expect(times).toMatchObject({ letters: 4, said: 8 });
    for (const time of times?.perLetter ?? []) expect(time).toBeGreaterThanOrEqual(1000);
  });

  it("reads again what is too quick for the clock, and takes the mean", async () => {
    const tiny = lane("tiny", 1, { isTiny: true });
    const [times] = await runLanes([tiny], { rounds: 2, warmUp: 1000, block: 3000 });
    expect(times?.perLetter).toHaveLength(2);
    expect(times?.letters).toBeGreaterThan(new Set(tiny.read).size);
  });

  it("counts the complaint where it is read as well, and bytes rather than characters", async () => {
    const text = { text: "é".repeat(50), complaint: "é".repeat(100) };
    const lanes = [
      lane("reply", 500, { letters: 1, next: () => text }),
      lane("both", 500, { letters: 1, next: () => text, withComplaint: true }),
    ];
    const [reply, both] = await runLanes(lanes, { rounds: 1, warmUp: 0, block: 0 });
    expect([reply?.bytes, both?.bytes]).toEqual([100, 300]);
  });

  it("lets a lane sit out the later rounds", async () => {
    const [times] = await runLanes([lane("once", 10, { rounds: 1, letters: 1 }), lane("always", 10, { letters: 1 })], {
      rounds: 3,
      warmUp: 0,
      block: 0,
    });
    expect(times?.perThousand).toHaveLength(1);
  });
});
