const coarse = 100;

function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

const byTheClock = (): number => performance.now() * 1000;

/** The smallest step that shows, in microseconds. */
function stepOf(time: () => number): number {
  let step = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 10; look++) {
    const before = time();
    let now = before;
    while (now === before) now = time();
    step = Math.min(step, now - before);
  }
  return step;
}

/**
 * Microseconds of computing that this process has had, on all its threads: what other programs take of the machine does
 * not count. (A thread's own time would be narrower still, but Linux tells it in steps of 4 ms.) Where the system tells
 * it in coarse steps, as Windows does, time by the clock.
 */
export const cpuTime: () => number = stepOf(ownTime) < coarse ? ownTime : byTheClock;

/** What `cpuTime` is on this machine, for a reader. */
export function describeClock(): string {
  const what = cpuTime === ownTime ? "computing time" : "time by the clock";
  return `${what} in steps of ${Math.max(1, Math.round(stepOf(cpuTime)))} µs`;
}
