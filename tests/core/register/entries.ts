import type { Case, KeptPromise, RegisterEntry } from "../../../lib/core/register/entry.ts";

export const day = 86_400_000;
/** Wednesday 25 November 2026, 14:00 local. */
export const now = new Date(2026, 10, 25, 14).getTime();

export function aCase(part: Partial<Omit<Case, "customer">> & Partial<Case["customer"]> = {}): Case {
  const { name = "Sanne Bakker", address = "sanne@example.com", ...rest } = part;
  return { site: "desk.example.com", id: "4711", subject: "Jas te laat", customer: { name, address }, ...rest };
}

export function aPromise(part: Partial<KeptPromise> = {}): KeptPromise {
  return { what: "I will call you", who: "I", when: null, due: null, remindedAt: null, keptAt: null, ...part };
}

export function anEntry(part: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    version: 1,
    id: "one",
    savedAt: now - 2 * day,
    case: aCase(),
    channel: "email",
    answerNumber: 1,
    language: "en",
    issues: ["late"],
    asks: ["call"],
    gist: "My coat is two weeks late.",
    answer: "Dear Sanne, I am sorry. I will call you on Friday.",
    promises: [aPromise({ when: "on Friday", due: "2026-11-27" })],
    ...part,
  };
}
