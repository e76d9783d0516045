const last = new WeakMap<Document, Promise<unknown>>();

/** Runs `task` when those before it in the same document are done: they all work with the one selection that it has. */
export function inTurn<T>(document: Document, task: () => Promise<T>): Promise<T> {
  const before = last.get(document) ?? Promise.resolve();
  const mine = before.then(task, task);
  last.set(document, mine);
  return mine;
}
