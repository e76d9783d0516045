/** Told of a part of a review that threw: its id and what it threw, never a word of the texts. */
export type OnFailure = (part: string, error: unknown) => void;

/** What `find` finds, or `nothing` when it throws: the other parts of a review go on, and whoever listens is told. */
export function attempt<Found>(part: string, find: () => Found, nothing: Found, onFailure?: OnFailure): Found {
  try {
    return find();
  } catch (error) {
    onFailure?.(part, error);
    return nothing;
  }
}
