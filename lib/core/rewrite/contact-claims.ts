import { findFacts } from "../complaint/facts.ts";
import { type Claim, type ClaimKind, claimAt, type FindDifference } from "./claim.ts";

/** Web addresses, also without a scheme. Bounded, so that no text takes more than linear time. */
export const linkShape =
  /\bhttps?:\/\/[^\s<>"'()[\]]{1,300}|\bwww\.[^\s<>"'()[\]]{1,300}|(?<![\w@.-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:com|nl|org|net|eu|be|io|info|shop|app|gov|uk|me|ly|link)\b(?:\/[^\s<>"'()[\]]{0,300})?/gi;

const exactKinds: Readonly<Partial<Record<string, ClaimKind>>> = {
  email: "email",
  iban: "iban",
  phone: "phone",
  "order-number": "reference",
  postcode: "reference",
};

/** Numbers and addresses that must be taken over sign by sign. */
export function findContacts(text: string): Claim[] {
  const links = [...text.matchAll(linkShape)].map(({ index, 0: found }) => {
    const bare = found.replace(/[.,;:!?]+$/, "");
    return claimAt({ text }, "link", { start: index, end: index + bare.length });
  });
  const facts = findFacts(text).flatMap((fact) => {
    const kind = exactKinds[fact.kind];
    return kind ? [claimAt({ text }, kind, fact)] : [];
  });
  const inLinks = new Uint8Array(text.length);
  const emails = facts.filter(({ kind }) => kind === "email");
  for (const { start, end } of emails) inLinks.fill(1, start, end);
  const alone = links.filter(({ start }) => inLinks[start] !== 1);
  for (const { start, end } of alone) inLinks.fill(1, start, end);
  return [...emails, ...alone, ...facts.filter(({ kind, start }) => kind !== "email" && inLinks[start] !== 1)];
}

/** The same however it is written: "088-123 45 67" and "0881234567", "+31 88 …" and "088 …". */
export function keyOf({ kind, text }: Pick<Claim, "kind" | "text">): string {
  const folded = text.toLowerCase();
  if (kind === "email") return folded;
  if (kind === "link")
    return folded
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/$/, "");
  const bare = folded.replace(/[^a-z0-9+]/g, "");
  if (kind === "phone") return bare.replace(/^(?:\+|00)(?:31|32|44)(?:0(?=\d{9}))?/, "0").replace(/\+/g, "");
  return bare.replace(/^#/, "");
}

/** E-mail addresses, links, account, telephone and order numbers: each must stand in the draft or the complaint as it is. */
export const contactDifference: FindDifference = ({ draft, complaint, proposal }) => {
  const ours = findContacts(draft.text);
  const theirs = findContacts(complaint.text);
  const known = new Set([...ours, ...theirs].map(keyOf));
  const numbers = new Set([...runsOfDigits(draft.text), ...runsOfDigits(complaint.text)]);
  const found = findContacts(proposal.text);
  const kept = new Set(found.map(keyOf));
  const keptNumbers = new Set(runsOfDigits(proposal.text));
  return {
    invented: found.filter((claim) => !known.has(keyOf(claim)) && !numbers.has(keyOf(claim))),
    dropped: ours.filter((claim) => !kept.has(keyOf(claim)) && !keptNumbers.has(keyOf(claim))),
  };
};

/** Words with digits in them, bare: an order number need not look like one. */
function runsOfDigits(text: string): string[] {
  return (text.match(/[A-Za-z]{0,6}[-_]?\d[\dA-Za-z./-]{0,40}/g) ?? []).map((run) =>
    run.toLowerCase().replace(/[^a-z0-9]/g, ""),
  );
}
