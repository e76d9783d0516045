/** Does pieces of work one after the other: each begins when the one before has ended. */
export function createTurns(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // Work that threw must not hold up what comes after it; its own caller still hears of it.
    last = done.catch(() => {});
    return done;
  };
}
