declare module "write-good" {
  /** What the package gives back for each place; see its README. */
  interface Suggestion {
    reason: string;
    index: number;
    offset: number;
  }
  export default function writeGood(text: string): Suggestion[];
}
