import type { Review } from "../../lib/core/contract.ts";
import type { Aside } from "../../lib/core/guidance/aside.ts";

/** More than anybody has open at once. */
const mostKept = 20;

/** Keeps, for as long as the page stands, the line of a reply that promises something. */
export interface HandOverMemory {
  /** The aside with the line that was made of the reply, where this draft is empty or another box: an internal note. */
  fill(complaint: string | undefined, text: string, review: Review, aside: Aside): Aside;
}

/**
 * In the internal note on the same message nothing of the reply is left to be read, and what was promised in it is what a colleague
 * has to know.
 */
export function createHandOverMemory(): HandOverMemory {
  const lines = new Map<string, Aside["handOver"]>();
  return {
    fill(complaint, text, review, aside) {
      if (!complaint) return aside;
      if (text.trim() === "") return { ...aside, handOver: lines.get(complaint) ?? aside.handOver };
      lines.delete(complaint);
      if (review.promises.length > 0) lines.set(complaint, aside.handOver);
      const [oldest] = lines.size > mostKept ? lines.keys() : [];
      if (oldest !== undefined) lines.delete(oldest);
      return aside;
    },
  };
}
