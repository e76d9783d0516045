export interface TextWithSlotsProps {
  text: string;
  lang: string;
}

/** A text with its gaps, its choices of form and what is filled in from the complaint standing out. */
export function TextWithSlots({ text, lang }: TextWithSlotsProps) {
  return (
    <span className="dk-slotted" lang={lang}>
      {piecesOf(text).map(({ at, words, isSlot }) =>
        isSlot ? (
          <mark key={at} className="dk-slot">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </span>
  );
}

function piecesOf(text: string): { at: number; words: string; isSlot: boolean }[] {
  let at = 0;
  return text
    .split(/(\[[^\][]*\]|\{[^{}]*\}|<[a-z-]+>)/)
    .map((words, index) => {
      const piece = { at, words, isSlot: index % 2 === 1 };
      at += words.length;
      return piece;
    })
    .filter(({ words }) => words !== "");
}
