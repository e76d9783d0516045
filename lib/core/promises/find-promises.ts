import type { Promise_ } from "../contract.ts";
import { foldText } from "../text/fold.ts";
import type { Reading } from "../text/reading.ts";

/** What the draft says will happen, a promise a sentence: who does it, and by when. */
export function findPromises(draft: Reading): Promise_[] {
  const { matches, parts, sentences, text, tokens } = draft;
  const seen = new Set<number>();
  return matches.flatMap((match) => {
    if (match.owner.of !== "cue" || match.owner.cue !== "promise") return [];
    const sentence = sentences[match.sentence];
    if (!sentence || parts[match.sentence] !== "body" || seen.has(match.sentence)) return [];
    if (text.charAt(sentence.end - 1) === "?") return [];
    seen.add(match.sentence);
    const when = matches.find(
      (other) => other.sentence === match.sentence && other.owner.of === "cue" && other.owner.cue === "when",
    );
    const subject = match.captures.find((capture) => capture.slot?.startsWith("we"));
    const who = subject
      ? foldText(text.slice(tokens.start[subject.first], tokens.end[subject.last - 1])).replace(/'.*| .*/, "")
      : null;
    const missing = [...(who === null ? ["who" as const] : []), ...(when ? [] : ["when" as const])];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        who: who === "i" ? "I" : who,
        what: text.slice(match.start, sentence.end).replace(/[.!]+$/, ""),
        when: when ? { text: text.slice(when.start, when.end) } : null,
        missing,
      },
    ];
  });
}
