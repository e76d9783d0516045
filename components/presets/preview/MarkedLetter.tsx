import { useTranslations } from "use-intl";
import type { Finding } from "../../../lib/core/contract.ts";
import { styleOf } from "../../../lib/core/phrasing/mark-style.ts";

export interface MarkedLetterProps {
  text: string;
  findings: readonly Finding[];
  lang: string | undefined;
}

/** A letter with its findings underlined. */
export function MarkedLetter({ text, findings, lang }: MarkedLetterProps) {
  const t = useTranslations("categories");
  return (
    <p className="dk-letter" lang={lang} data-testid="preview-letter">
      {piecesOf(text, findings).map(({ start, words, finding }) =>
        finding ? (
          <mark
            key={start}
            className={`dk-marked dk-underlined-${styleOf[finding.category]}`}
            title={t(finding.category)}
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}

interface Piece {
  start: number;
  words: string;
  finding: Finding | null;
}

/** The letter cut at its findings; of two over the same words, the first. */
function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start < at) continue;
    pieces.push({ start: at, words: text.slice(at, finding.start), finding: null });
    pieces.push({ start: finding.start, words: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  return [...pieces, { start: at, words: text.slice(at), finding: null }].filter(({ words }) => words !== "");
}
