/** Takes a change that is being saved; the page says whether it was. */
export type Save = (saving: Promise<void>) => void;
