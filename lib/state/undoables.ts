import type { Follow } from "../core/text/follow-edit.ts";
import type { Change } from "./reply.ts";
import type { TextEdit } from "./reply-port.ts";

interface Undoable {
  change: Change;
  /** One for each place. Take the change back, one after the other; always in offsets of the draft as read last. */
  inverses: readonly TextEdit[];
}

export type Undoables = ReturnType<typeof createUndoables>;

/** The changes that can still be taken back, newest last. */
export function createUndoables() {
  let list: readonly Undoable[] = [];
  return {
    changes: (): Change[] => list.map(({ change }) => change),
    newest: () => list.at(-1),

    /** The draft was edited: a change whose words were touched can no longer be taken back. */
    follow(follow: Follow): void {
      list = list.flatMap(({ change, inverses }) => {
        const followed = inverses.flatMap((inverse) => follow(inverse) ?? []);
        return followed.length === inverses.length ? [{ change, inverses: followed }] : [];
      });
    },

    /** `made`: the edits made together so far. The first begins a change, and the others join it. */
    add(made: readonly TextEdit[], inverse: TextEdit): void {
      const before = made.length > 1 ? (list.at(-1)?.inverses ?? []) : [];
      const group = { change: changeOf(made), inverses: [inverse, ...before] };
      list = [...(before.length > 0 ? list.slice(0, -1) : list), group];
    },

    /** The first inverse of the newest change has been made. The draft may have been read meanwhile, and that change lost. */
    dropInverse({ change, inverses: [, ...left] }: Undoable): void {
      const others = list.filter((one) => one.change !== change);
      list = left.length > 0 ? [...others, { change, inverses: left }] : others;
    },
  };
}

function changeOf(edits: readonly TextEdit[]): Change {
  const [newest] = edits.slice(-1);
  return { before: newest?.expected ?? "", after: newest?.text ?? "", count: edits.length };
}
