import { beforeEach, describe, expect, it } from "vitest";
import type { Draft, Finding, Review, Suggestion } from "../../lib/core/contract.ts";
import type { Aside } from "../../lib/core/guidance/aside.ts";
import type { Surroundings, TextEdit, TextEditResult } from "../../lib/state/reply-port.ts";
import { type About, createReplyStore } from "../../lib/state/reply-store.ts";
import { longestDraft } from "../../lib/state/standing-notice.ts";
import { aPresetInUse } from "../components/replies.ts";

/** Flags every "ongemak"; enough of a review to try the store with. */
function review({ text }: Draft): Review {
  const absent = { strength: "absent" as const, evidence: [], advice: "" };
  const findings: Finding[] = [...text.matchAll(/ongemak/g)].map(({ index }) => ({
    rule: "nl/ongemak",
    category: "empty",
    severity: 2,
    start: index,
    end: index + 7,
    excerpt: "ongemak",
    message: "",
    replacements: ["gedoe"],
  }));
  return {
    version: 1,
    language: text.includes("Guten Tag") ? null : "nl",
    form: null,
    triad: { empathy: absent, apology: absent, solution: absent },
    findings,
    complaint: null,
    promises: [],
    suggestions: [],
  };
}

/** A line for a colleague where there is a message. */
function asideOf({ complaint, text }: Draft): Aside {
  return {
    waiting: null,
    signals: [],
    carriedBy: null,
    refusal: null,
    closable: false,
    length: null,
    handOver: complaint ? { text: `Noor · ${complaint} · ${text.length}`, slots: [] } : null,
    incident: null,
    noGesture: null,
    limits: { offers: "all", most: null, beyond: "" },
  };
}

function applyTo(box: { text: string }, { start, end, expected, text }: TextEdit): TextEditResult {
  if (box.text.slice(start, end) !== expected) return { ok: false, code: "text-changed" };
  box.text = box.text.slice(0, start) + text + box.text.slice(end);
  return { ok: true, inverse: { start, end: start + text.length, expected: text, text: expected } };
}

/** A box as far as the store can see it; each test writes into it as an agent would. */
function createBox(text: string) {
  const box = {
    text,
    surroundings: { context: {}, missing: [], internal: false } as Surroundings,
    refusal: null as Extract<TextEditResult, { ok: false }>["code"] | null,
    copied: [] as string[],
    chosen: [] as object[],
    canCopy: true,
    reviews: 0,
    internalNotes: false,
    handsOver: false,
    about: null as About | null,
  };
  const store = createReplyStore(
    {
      read: () => box.text,
      readSurroundings: () => box.surroundings,
      async replace(edit) {
        if (box.refusal) return { ok: false, code: box.refusal };
        return applyTo(box, edit);
      },
      reveal() {},
      async copy(copied) {
        if (!box.canCopy) return false;
        box.copied.push(copied);
        return true;
      },
      allowPhrase() {},
      switchRuleOff() {},
      choosePreset: (id, place) => void box.chosen.push({ id, place }),
    },
    {
      review(draft, about) {
        box.reviews++;
        box.about = about;
        return { review: review(draft), aside: asideOf(draft), preset: aPresetInUse() };
      },
      reviewsInternalNotes: () => box.internalNotes,
      handsOverInNotes: () => box.handsOver,
    },
  );
  store.refresh();
  return { box, store };
}

const firstOf = (findings: readonly Finding[]): Finding => {
  const [finding] = findings;
  if (!finding) throw new Error("no finding");
  return finding;
};

describe("a reply", () => {
  let box: ReturnType<typeof createBox>["box"];
  let store: ReturnType<typeof createBox>["store"];
  beforeEach(() => {
    ({ box, store } = createBox("Excuses voor het ongemak. Nogmaals: het ongemak spijt mij."));
  });
  const state = () => store.getState();

  it("is reviewed with another preset for just this place: its account, channel and language", () => {
    box.surroundings = { ...box.surroundings, account: "info@example.com", context: { channel: "email" } };
    store.refresh();
    store.actions.choosePreset("shop");
    const place = { account: "info@example.com", channel: "email", language: state().review?.language ?? null };
    expect(box.chosen).toEqual([{ id: "shop", place }]);
  });

  it("is reviewed once for each text", () => {
    store.refresh();
    store.refresh();
    expect(box.reviews).toBe(1);
    box.text += " Groet";
    store.refresh();
    expect(box.reviews).toBe(2);
  });

  it("copies a line for a colleague and leaves the letter alone", async () => {
    const before = box.text;
    const line: Suggestion = {
      kind: "hand-over",
      label: "",
      text: "Noor · kast · belt vrijdag",
      place: "end",
      slots: [],
    };
    await store.actions.insertSuggestion(line, line.text);
    expect(box).toMatchObject({ text: before, copied: [line.text] });
    expect(state()).toMatchObject({ notice: "copied", changes: [] });
  });

  it("is reviewed at once with what the agent says of the case, until another message is answered", () => {
    box.surroundings = { ...box.surroundings, context: { complaint: "De kast is stuk." } };
    store.refresh();
    expect(box.about?.known).toEqual({ fault: "unknown", closesForGood: false });
    store.actions.tellKnown({ fault: "theirs" });
    expect(box.about?.known).toEqual({ fault: "theirs", closesForGood: false });
    store.actions.tellKnown({ grounds: ["dragged-on", "beyond-reason"] });
    expect(box.about?.known.closesForGood).toBe(false);
    store.actions.tellKnown({ grounds: ["dragged-on", "beyond-reason", "strong-case"] });
    expect(box.about?.known).toEqual({ fault: "theirs", closesForGood: true });

    box.surroundings = { ...box.surroundings, context: { complaint: "De kast is stuk. PS: en de lamp ook." } };
    store.refresh();
    expect(state().told.fault).toBe("theirs");
    box.surroundings = { ...box.surroundings, context: { complaint: "De stoel is te laat." } };
    store.refresh();
    expect(state().told).toEqual({ fault: "unknown", grounds: [] });
    expect(box.about?.known).toEqual({ fault: "unknown", closesForGood: false });
  });

  describe("the line for a colleague", () => {
    beforeEach(() => {
      box.surroundings = { ...box.surroundings, context: { complaint: "De kast is stuk." } };
      store.refresh();
    });

    it("is copied, and leaves the letter alone", async () => {
      const before = box.text;
      await store.actions.handOver("clipboard");
      expect(box).toMatchObject({ text: before, copied: [`Noor · De kast is stuk. · ${before.length}`] });
      expect(state()).toMatchObject({ notice: "copied", changes: [] });
      await store.actions.handOver("note");
      expect(box.text).toBe(before);
    });

    it("goes to the end of an internal note where somebody wants that, and can be taken back", async () => {
      box.text = "Even afgestemd met Sanne.";
      box.surroundings = { ...box.surroundings, internal: true };
      store.refresh();
      expect(state()).toMatchObject({ silent: true, review: null, aside: null });
      box.handsOver = true;
      store.refresh("anew");
      expect(state()).toMatchObject({ silent: true, review: null });
      await store.actions.handOver("note");
      expect(box.text).toBe("Even afgestemd met Sanne.\nNoor · De kast is stuk. · 0");
      expect(state().notice).toBe("inserted");
      await store.actions.undoChange();
      expect(box.text).toBe("Even afgestemd met Sanne.");
    });

    it("is not called copied where the page forbids it", async () => {
      box.canCopy = false;
      await store.actions.handOver("clipboard");
      expect(state().notice).toBe("not-copied");
    });

    it("is not there without a message", async () => {
      box.surroundings = { ...box.surroundings, context: {} };
      await store.actions.handOver("clipboard");
      expect(box.copied).toEqual([]);
    });
  });

  describe("changes that belong together", () => {
    const both = () =>
      state().findings.map(({ start, end, excerpt }) => ({ start, end, expected: excerpt, text: "gedoe" }));

    it("are made and taken back together, also after somebody wrote on", async () => {
      const before = box.text;
      await store.actions.applyAll(both());
      expect(box.text).toBe("Excuses voor het gedoe. Nogmaals: het gedoe spijt mij.");
      expect(state()).toMatchObject({ notice: "replaced", changes: [{ before: "ongemak", after: "gedoe", count: 2 }] });
      box.text += " Groet";
      await store.actions.undoChange();
      expect(box.text).toBe(`${before} Groet`);
      expect(state()).toMatchObject({ notice: "undone", changes: [] });
    });

    it("stop at the first that cannot be made, and what was made can be taken back", async () => {
      const before = box.text;
      const edits = both();
      await store.actions.applyAll([
        { ...(edits[0] as (typeof edits)[number]), expected: "iets anders" },
        edits[1] as (typeof edits)[number],
      ]);
      expect(state()).toMatchObject({ notice: "text-changed", changes: [{ count: 1 }] });
      await store.actions.undoChange();
      expect(box.text).toBe(before);
    });

    it("are not made in a text that was changed meanwhile", async () => {
      const edits = both();
      box.text = box.text.replace("Nogmaals", "En");
      await store.actions.applyAll(edits);
      expect(box.text).not.toContain("gedoe");
      expect(state().notice).toBe("text-changed");
    });
  });

  it("takes a replacement and the change can be taken back", async () => {
    const before = box.text;
    await store.actions.applyReplacement(firstOf(state().findings), "gedoe");
    expect(box.text).toBe("Excuses voor het gedoe. Nogmaals: het ongemak spijt mij.");
    expect(state()).toMatchObject({ notice: "replaced", changes: [{ before: "ongemak", after: "gedoe" }] });
    expect(state().findings).toHaveLength(1);
    await store.actions.undoChange();
    expect(box.text).toBe(before);
    expect(state()).toMatchObject({ notice: "undone", changes: [] });
    expect(state().findings).toHaveLength(2);
  });

  it("finds the phrase again when the agent has typed before it since the review", async () => {
    const finding = firstOf(state().findings);
    box.text = `Beste Ann,\n${box.text}`;
    await store.actions.applyReplacement(finding, "gedoe");
    expect(box.text).toBe("Beste Ann,\nExcuses voor het gedoe. Nogmaals: het ongemak spijt mij.");
  });

  it("changes nothing when the agent has rewritten the phrase since the review", async () => {
    const finding = firstOf(state().findings);
    box.text = "Excuses voor het ongerief. Nogmaals: het ongemak spijt mij.";
    await store.actions.applyReplacement(finding, "gedoe");
    expect(box.text).toBe("Excuses voor het ongerief. Nogmaals: het ongemak spijt mij.");
    expect(state().notice).toBe("text-changed");
  });

  it("takes a double click for one", async () => {
    const finding = firstOf(state().findings);
    await Promise.all([
      store.actions.applyReplacement(finding, "gedoe"),
      store.actions.applyReplacement(finding, "gedoe"),
    ]);
    expect(box.text).toBe("Excuses voor het gedoe. Nogmaals: het ongemak spijt mij.");
    expect(state().notice).toBe("replaced");
  });

  it("makes several changes that were asked for at once, one after the other", async () => {
    await Promise.all(state().findings.map((finding) => store.actions.applyReplacement(finding, "gedoe")));
    expect(box.text).toBe("Excuses voor het gedoe. Nogmaals: het gedoe spijt mij.");
    await store.actions.undoChange();
    await store.actions.undoChange();
    expect(box.text).toBe("Excuses voor het ongemak. Nogmaals: het ongemak spijt mij.");
  });

  it("takes a change back wherever the agent's typing has moved it", async () => {
    await store.actions.applyReplacement(firstOf(state().findings), "gedoe");
    box.text = `Beste Ann,\n${box.text}`;
    store.refresh();
    await store.actions.undoChange();
    expect(box.text).toBe("Beste Ann,\nExcuses voor het ongemak. Nogmaals: het ongemak spijt mij.");
  });

  it("forgets a change that the agent has undone or rewritten", async () => {
    await store.actions.applyReplacement(firstOf(state().findings), "");
    box.text = "Excuses voor het ongemak. Nogmaals: het ongemak spijt mij.";
    store.refresh();
    expect(state().changes).toEqual([]);
  });

  it("copies the wording when the editor refuses it", async () => {
    box.refusal = "refused";
    await store.actions.applyReplacement(firstOf(state().findings), "gedoe");
    expect(box.copied).toEqual(["gedoe"]);
    expect(state()).toMatchObject({ notice: "refused-copied", changes: [] });
  });

  it.each(["composing", "read-only", "box-gone", "text-changed"] as const)(
    "says %s and changes nothing",
    async (code) => {
      const before = box.text;
      box.refusal = code;
      await store.actions.applyReplacement(firstOf(state().findings), "gedoe");
      expect(box.text).toBe(before);
      expect(state()).toMatchObject({ notice: code, changes: [] });
    },
  );

  it("inserts a suggestion where it belongs in the letter", async () => {
    box.text = "Beste Ann,\n\nIk stuur het pakket opnieuw.\n\nMet vriendelijke groet,\nMila";
    const suggestion: Suggestion = {
      kind: "closure",
      label: "",
      text: "Bel mij gerust.",
      place: "before-sign-off",
      slots: [],
    };
    await store.actions.insertSuggestion(suggestion, suggestion.text);
    expect(box.text).toBe(
      "Beste Ann,\n\nIk stuur het pakket opnieuw.\n\nBel mij gerust.\n\nMet vriendelijke groet,\nMila",
    );
    expect(state()).toMatchObject({ notice: "inserted" });
    await store.actions.undoChange();
    expect(box.text).not.toContain("Bel mij gerust.");
  });

  it("keeps an ignored phrase out of this letter, also after more typing", () => {
    store.actions.ignoreInLetter(firstOf(state().findings));
    expect(state().findings).toEqual([]);
    box.text += " Het ongemak!";
    store.refresh();
    expect(state().findings).toEqual([]);
  });

  it("keeps the chosen finding chosen while the agent types before it", () => {
    store.actions.selectFinding(1);
    box.text = `Ongetwijfeld vervelend. ${box.text}`;
    store.refresh();
    expect(state().current).toBe(1);
    box.text = box.text.replace("het ongemak spijt", "het spijt");
    store.refresh();
    expect(state().current).toBeNull();
  });

  it("is silent in an internal note unless notes are reviewed too", () => {
    box.surroundings = { context: {}, missing: [], internal: true };
    store.refresh();
    expect(state()).toMatchObject({ silent: true, review: null, findings: [], notice: "internal-note" });
    box.internalNotes = true;
    store.refresh("anew");
    expect(state()).toMatchObject({ silent: false, notice: null });
    expect(state().findings).toHaveLength(2);
  });

  it("passes on what could not be found on the page", () => {
    box.surroundings = { context: {}, missing: ["complaint"], internal: false };
    store.refresh();
    expect(state().missing).toEqual(["complaint"]);
  });

  it("leaves a text alone that is longer than any letter", () => {
    box.text = "ongemak ".repeat(longestDraft / 8 + 1);
    store.refresh();
    expect(state()).toMatchObject({ notice: "too-long", review: null, findings: [] });
    expect(box.reviews).toBe(1);
  });

  it("mentions an unknown language only once a letter has taken shape", () => {
    box.text = "Guten Tag";
    store.refresh();
    expect(state().notice).toBeNull();
    box.text = "Guten Tag, vielen Dank für Ihre Nachricht an uns.";
    store.refresh();
    expect(state().notice).toBe("unknown-language");
  });
});
