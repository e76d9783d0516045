import { type Draft, notes, type Review, type Span } from "../core/contract.ts";

const bars = { strong: "■■", weak: "■·", fake: "╳╳", absent: "··" } as const;

/** A review as a person reads it in a terminal: the three notes, the findings, the promises and what could be added. */
export function formatReview(review: Review, draft: Draft): string {
  if (review.language === null) return "Neither Dutch nor English, or too short to tell: nothing to say.\n";
  const lines: string[] = [`Language: ${review.language}${review.form ? ` (${review.form})` : ""}`, ""];
  for (const note of notes) {
    const { strength, evidence, advice } = review.triad[note];
    lines.push(`${bars[strength]} ${note.padEnd(9)} ${strength}`);
    for (const span of evidence) lines.push(`             “${oneLine(draft.text, span)}”`);
    if (advice) lines.push(`             ${advice}`);
  }
  lines.push("", review.findings.length === 0 ? "No findings." : `Findings (${review.findings.length}):`);
  const positionOf = positionsIn(draft.text);
  for (const finding of review.findings) {
    lines.push(
      `  ${"!".repeat(finding.severity).padEnd(3)} ${positionOf(finding.start)} ${finding.category}: “${oneLine(draft.text, finding).trim()}”`,
    );
    lines.push(`      ${finding.message}`);
    for (const replacement of finding.replacements)
      lines.push(`      → ${replacement === "" ? "(take it away)" : `“${replacement}”`}`);
  }
  if (review.complaint) lines.push("", ...formatComplaint(review.complaint));
  if (review.promises.length > 0) {
    lines.push("", "Promises:");
    for (const promise of review.promises)
      lines.push(`  ${promise.what}${promise.missing.length > 0 ? ` (missing: ${promise.missing.join(", ")})` : ""}`);
  }
  if (review.suggestions.length > 0) {
    lines.push("", "Could be added:");
    for (const suggestion of review.suggestions) lines.push(`  ${suggestion.label}: “${suggestion.text}”`);
  }
  return `${lines.join("\n")}\n`;
}

function formatComplaint(complaint: NonNullable<Review["complaint"]>): string[] {
  const { issues, emotion, questions, escalation, repeat, vulnerable } = complaint;
  const facts = [
    issues.length > 0 ? `about ${issues.join(", ")}` : "",
    emotion.strength > 0 ? `${emotion.kind} (${emotion.strength} of 3)` : "",
    repeat ? "not the first contact" : "",
    vulnerable ? "take care: vulnerable" : "",
    escalation.length > 0 ? `names ${escalation.join(", ")}` : "",
  ].filter((fact) => fact !== "");
  return [
    `The customer: ${facts.join("; ") || "nothing special"}`,
    ...questions.map((question) => `  ${question.answered ? "[x]" : "[ ]"} ${question.text}`),
  ];
}

/** Line and column of offsets that are asked for in reading order. */
function positionsIn(text: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let end = text.indexOf("\n", lineStart); end >= 0 && end < offset; end = text.indexOf("\n", lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return `${line}:${offset - lineStart + 1}`;
  };
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
