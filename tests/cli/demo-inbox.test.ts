import { describe, expect, it } from "vitest";
import { type Conversation, latestFromCustomer } from "../../assets/demo/conversation.ts";
import english from "../../assets/demo/messages/en.json" with { type: "json" };
import dutch from "../../assets/demo/messages/nl.json" with { type: "json" };
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { review } from "../../lib/core/review.ts";

// The first thing that somebody sees of the product: whatever complaint they open, there is something to show.

const inboxes: Record<"nl" | "en", Conversation[]> = { nl: dutch as Conversation[], en: english as Conversation[] };

function read(conversation: Conversation) {
  const complaint = latestFromCustomer(conversation).lines.join("\n");
  const draft = { text: conversation.typicalReply.join("\n"), complaint, channel: conversation.channel };
  return review(draft, { preset: defaultPreset, now: new Date(2026, 10, 24) });
}

describe.each(["nl", "en"] as const)("the demo inbox in %s", (language) => {
  const inbox = inboxes[language];
  const reviews = inbox.map(read);
  const complaints = reviews.flatMap(({ complaint }) => complaint ?? []);

  it("has complaints of every kind that the engine tells apart", () => {
    expect(inbox.length).toBeGreaterThanOrEqual(14);
    expect(new Set(inbox.map(({ id }) => id)).size).toBe(inbox.length);
    expect(new Set(inbox.map(({ team }) => team)).size).toBe(inbox.length);
    expect(new Set(inbox.map(({ channel }) => channel))).toEqual(
      new Set(["email", "letter", "phone", "chat", "review", "x"]),
    );
    expect(inbox.some(({ messages }) => messages.some(({ from }) => from === null))).toBe(true);
    expect(complaints.some(({ emotion }) => emotion.kind === "anger" && emotion.strength >= 2)).toBe(true);
    expect(complaints.some(({ repeat }) => repeat)).toBe(true);
    expect(complaints.some(({ questions }) => questions.length >= 3)).toBe(true);
    expect(complaints.some(({ escalation }) => escalation.length > 0)).toBe(true);
    expect(complaints.some(({ facts }) => facts.some(({ kind }) => kind === "amount"))).toBe(true);
  });

  it.each(inbox.map((conversation) => [conversation.id, read(conversation)] as const))(
    "%s: the run-of-the-mill reply can be repaired",
    (_, { language: heard, findings, triad, suggestions }) => {
      expect(heard).toBe(language);
      expect(findings.length).toBeGreaterThan(0);
      expect(Object.values(triad).some(({ strength }) => strength === "absent" || strength === "fake")).toBe(true);
      expect(suggestions.length).toBeGreaterThan(0);
    },
  );

  it("writes to nobody who exists", () => {
    const addresses = inbox.flatMap(({ messages }) => messages.flatMap(({ address }) => address ?? []));
    for (const address of addresses) expect(address).toMatch(/@example\.com$/);
  });
});
