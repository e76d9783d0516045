// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import type { Finding, Promise_ } from "../../lib/core/contract.ts";
import type { NoticeCode, ReplyState } from "../../lib/state/reply.ts";
import { createReplyStore } from "../../lib/state/reply-store.ts";
import {
  absent,
  aComplaint,
  aFinding,
  aPresetInUse,
  aReply,
  aReview,
  aSuggestion,
  rememberedActions,
  strong,
} from "./replies.ts";
import { show } from "./show.tsx";

function showPanel(part: Partial<ReplyState> = {}, language: "en" | "nl" = "en") {
  const reply = aReply(part);
  const actions = rememberedActions();
  const shown = show(<ReplyPanel reply={reply} actions={actions} />, language);
  return { reply, actions, ...shown };
}

const part = (name: string) => within(screen.getByRole("heading", { name }).closest("section") as HTMLElement);
const finding = (severity: 1 | 2 | 3, start: number, more: Partial<Finding> = {}) =>
  aFinding({ severity, start, end: start + 5, excerpt: `words ${start}`, ...more });

describe("the reply in one breath", () => {
  it.each<[string, Partial<ReplyState>]>([
    ["This reply is ready", {}],
    [
      "None of the three notes sounds yet",
      { review: aReview({ triad: { empathy: absent, apology: absent, solution: absent } }) },
    ],
    ["Still missing: apology", { review: aReview({ triad: { empathy: strong, apology: absent, solution: strong } }) }],
    [
      "Could be stronger: solution",
      { review: aReview({ triad: { empathy: strong, apology: strong, solution: { ...strong, strength: "weak" } } }) },
    ],
    ["One phrase to look at", { review: aReview({ findings: [aFinding()] }) }],
    ["Nothing to read yet", { draft: { text: "" }, review: null }],
    ["Not read yet", { review: null }],
    ["Not reviewed", { review: null, silent: true, notice: "internal-note" }],
  ])("%s", (headline, state) => {
    showPanel(state);
    expect(screen.getByRole("heading", { name: headline })).toBeVisible();
  });

  it("says in one quiet line that a reply is ready, and only then", () => {
    const { reply } = showPanel();
    expect(screen.getByText(/All three notes sound/)).toBeVisible();
    act(() => reply.setState({ findings: [aFinding()] }));
    expect(screen.queryByText(/All three notes sound/)).toBeNull();
  });

  it("calls no reply ready that leaves a question open", () => {
    const questions = [{ text: "When?", start: 0, end: 5, answered: false }];
    showPanel({ review: aReview({ complaint: aComplaint({ questions }) }) });
    expect(screen.getByRole("heading", { name: "One question may still be open" })).toBeVisible();
    expect(screen.queryByText(/is ready/)).toBeNull();
  });

  it("gives no score", () => {
    showPanel({ review: aReview({ findings: [aFinding()], complaint: aComplaint() }) });
    expect(screen.getByTestId("panel").textContent).not.toMatch(/%|\/ ?10|score/i);
  });
});

describe("the customer", () => {
  const complaint = aComplaint({
    name: "Sanne Bakker",
    issues: ["late", "wait"],
    emotion: { kind: "anger", strength: 3 },
    asks: ["refund"],
    questions: [
      { text: "When will it come?", start: 0, end: 18, answered: true },
      { text: "Do I get my money back?", start: 19, end: 42, answered: false },
    ],
    escalation: ["lawyer", "press"],
    repeat: true,
    vulnerable: true,
  });

  it("shows issue, feeling, wishes and questions with what is still open", () => {
    showPanel({ review: aReview({ complaint }) });
    const customer = part("Sanne Bakker");
    expect(customer.getByText("late delivery and waiting without an answer")).toBeVisible();
    expect(customer.getByText("very angry")).toBeVisible();
    expect(customer.getByText("money back")).toBeVisible();
    const [answered, open] = customer.getAllByRole("listitem");
    expect(answered).toHaveTextContent("When will it come? (Answered)");
    expect(open).toHaveTextContent("Do I get my money back? (Not answered yet)");
  });

  it("puts escalation, repeat and vulnerability in one warm line", () => {
    showPanel({ review: aReview({ complaint }) });
    expect(
      screen.getByText(
        "This customer has been in touch about this before, mentions a lawyer or court and the press, and may be in a vulnerable position. Extra care here.",
      ),
    ).toBeVisible();
  });

  it("puts them in one warm line in Dutch", () => {
    showPanel({ review: aReview({ complaint }) }, "nl");
    expect(
      screen.getByText(
        "Deze klant heeft hierover al eerder contact gezocht, noemt een advocaat of de rechter en de pers en is misschien kwetsbaar. Wees hier extra zorgvuldig.",
      ),
    ).toBeVisible();
  });

  it("shows the name of a kind that has no words yet", () => {
    showPanel({ review: aReview({ complaint: aComplaint({ issues: ["lost-luggage"] }) }) });
    expect(screen.getByText("lost luggage")).toBeVisible();
  });

  it("says so when the customer's message cannot be found", () => {
    showPanel({ missing: ["complaint", "subject"] });
    expect(part("The customer").getByText(/Cannot find the customer’s message here/)).toBeVisible();
  });

  it("is left out where no message is to be expected", () => {
    showPanel();
    expect(screen.queryByRole("heading", { name: "The customer" })).toBeNull();
  });
});

describe("the three notes", () => {
  const text = "You waited a week. It was our mistake.";
  const review = aReview({
    language: "en",
    triad: {
      empathy: { strength: "strong", evidence: [{ start: 0, end: 18 }], advice: "" },
      apology: absent,
      solution: absent,
    },
    suggestions: [
      aSuggestion({ kind: "apology", text: "I am sorry.", slots: [], place: "after-empathy" }),
      aSuggestion({ text: "I will call you tomorrow.", slots: [] }),
    ],
  });

  it("shows the sentence that carries a note, and lights it up when asked", async () => {
    const { user, actions } = showPanel({ draft: { text }, review });
    const sentence = screen.getByRole("button", { name: "You waited a week." });
    expect(sentence).toHaveAttribute("lang", "en");
    await user.click(sentence);
    expect(actions.revealSpan).toHaveBeenLastCalledWith({ start: 0, end: 18 });
    await user.tab();
    expect(actions.revealSpan).toHaveBeenLastCalledWith(null);
  });

  it("puts the light out when the panel goes", async () => {
    const { user, actions, unmount } = showPanel({ draft: { text }, review });
    await user.click(screen.getByRole("button", { name: "You waited a week." }));
    unmount();
    expect(actions.revealSpan).toHaveBeenLastCalledWith(null);
  });

  it("opens the sentences for the first missing note and keeps the others behind a click", async () => {
    const { user, actions } = showPanel({ draft: { text }, review });
    expect(screen.getByText("I am sorry.")).toBeVisible();
    expect(screen.queryByText("I will call you tomorrow.")).toBeNull();
    await user.click(screen.getByTestId("insert-suggestion"));
    expect(actions.insertSuggestion).toHaveBeenCalledExactlyOnceWith(review.suggestions[0], "I am sorry.");
    const [, solution] = screen.getAllByRole("button", { name: "One sentence that fits" });
    await user.click(solution as HTMLElement);
    expect(screen.getByText("I will call you tomorrow.")).toBeVisible();
  });

  it("gives the advice in the language of the draft", () => {
    showPanel({ draft: { text }, review }, "nl");
    expect(screen.getAllByText("Say something.")[0]).toHaveAttribute("lang", "en");
  });
});

describe("phrasing", () => {
  it("lists the most harmful first, and no more than three until asked", async () => {
    const findings = [finding(1, 10), finding(2, 20), finding(3, 30), finding(2, 40), finding(3, 50)];
    const { user } = showPanel({ review: aReview({ findings }) });
    const listed = () => screen.getAllByTestId("finding").map((item) => /words \d+/.exec(item.textContent ?? "")?.[0]);
    expect(listed()).toEqual(["words 30", "words 50", "words 20"]);
    await user.click(screen.getByRole("button", { name: "Show all 5" }));
    expect(listed()).toEqual(["words 30", "words 50", "words 20", "words 40", "words 10"]);
  });

  it("never has more than three open", async () => {
    const findings = [finding(3, 10), finding(3, 20), finding(3, 30), finding(1, 40)];
    const { user } = showPanel({ review: aReview({ findings }) });
    await user.click(screen.getByRole("button", { name: "Show all 4" }));
    const open = () =>
      screen
        .getAllByTestId("finding")
        .filter((item) => within(item).queryByTestId("replacement"))
        .map((item) => /words \d+/.exec(item.textContent ?? "")?.[0]);
    expect(open()).toEqual(["words 10", "words 20", "words 30"]);
    await user.click(screen.getByRole("button", { name: /words 40/ }));
    expect(open()).toEqual(["words 10", "words 20", "words 40"]);
    await user.click(screen.getByRole("button", { name: /words 10/ }));
    expect(open()).toEqual(["words 20", "words 30", "words 40"]);
  });

  it("fixes one in place", async () => {
    const findings = [finding(3, 10), finding(2, 20)];
    const { user, actions } = showPanel({ review: aReview({ findings }) });
    await user.click(screen.getAllByTestId("replacement")[1] as HTMLElement);
    expect(actions.applyReplacement).toHaveBeenCalledExactlyOnceWith(findings[1], "the inconvenience");
  });

  it("ignores in this letter", async () => {
    const { user, actions } = showPanel({ review: aReview({ findings: [finding(2, 10)] }) });
    await user.click(screen.getByRole("button", { name: "Ignore…" }));
    await user.click(screen.getByRole("button", { name: "Ignore in this letter" }));
    expect(actions.ignoreInLetter).toHaveBeenCalledOnce();
  });

  it("shows what fixing all safe ones would change, and makes those changes together; the serious ones stay", async () => {
    const findings = [finding(2, 10), finding(3, 20), finding(1, 30), finding(2, 40, { replacements: [] })];
    const { user, actions } = showPanel({ review: aReview({ findings }) });
    await user.click(screen.getByRole("button", { name: "Fix all safe ones" }));
    expect(actions.applyAll).not.toHaveBeenCalled();
    expect(within(screen.getByTestId("change-preview")).getAllByRole("listitem")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Make these 2 changes" }));
    const [edits] = actions.applyAll.mock.calls[0] ?? [];
    expect(edits?.map(({ start }) => start)).toEqual([10, 30]);
    expect(screen.queryByTestId("change-preview")).toBeNull();
  });

  it("offers no fix for all when none is safe", () => {
    showPanel({ review: aReview({ findings: [finding(3, 10), finding(2, 20, { replacements: [] })] }) });
    expect(screen.queryByRole("button", { name: "Fix all safe ones" })).toBeNull();
  });

  it("says in Dutch what is wrong with English words", () => {
    showPanel({ review: aReview({ findings: [finding(2, 10)] }) }, "nl");
    const item = within(screen.getByTestId("finding"));
    expect(item.getByText("Geen echte excuses")).toBeVisible();
    expect(item.getByText(/doubts that something went wrong/)).toHaveAttribute("lang", "en");
  });
});

describe("what comes before writing", () => {
  const care = aSuggestion({ kind: "care", label: "Call before you write", text: "I'll call you today.", slots: [] });

  it("stands with the customer, its advice in view, and not among the next steps", async () => {
    const { user, actions } = showPanel({
      review: aReview({ complaint: aComplaint({ issues: ["late"] }), suggestions: [care] }),
    });
    const customer = part("The customer");
    expect(customer.getByText("Call before you write")).toBeVisible();
    expect(part("Next step").queryByText("Call before you write")).toBeNull();
    await user.click(customer.getByRole("button", { name: "A sentence that fits" }));
    await user.click(customer.getByTestId("insert-suggestion"));
    expect(actions.insertSuggestion).toHaveBeenCalledExactlyOnceWith(care, care.text);
  });

  it("is shown for a message in which nothing else was found", () => {
    const remark = aSuggestion({ kind: "no-reply-needed", label: "No answer needed", text: "Thank you.", slots: [] });
    showPanel({ review: aReview({ complaint: aComplaint(), suggestions: [remark] }) });
    expect(screen.getByText("No answer needed")).toBeVisible();
  });
});

describe("the form of address", () => {
  const text = "Geachte heer Bos, u krijgt uw geld morgen terug. Met vriendelijke groet, Jan";
  const dutch = { draft: { text }, review: aReview({ language: "nl", form: "u" }) };

  it("is turned after a look at what changes, all together", async () => {
    const { user, actions } = showPanel(dutch);
    await user.click(screen.getByRole("button", { name: "Say “je” throughout" }));
    expect(screen.getByTestId("change-preview")).toHaveTextContent("uw je");
    await user.click(screen.getByTestId("apply-all"));
    const [edits] = actions.applyAll.mock.calls[0] ?? [];
    expect(edits?.every(({ start, end, expected }) => text.slice(start, end) === expected)).toBe(true);
    expect(edits?.map(({ text: to }) => to).join(" ")).toContain("je");
  });

  it("is left as it is when somebody thinks better of it", async () => {
    const { user, actions } = showPanel(dutch);
    await user.click(screen.getByRole("button", { name: "Say “je” throughout" }));
    await user.click(screen.getByRole("button", { name: "Leave it" }));
    expect(screen.queryByTestId("change-preview")).toBeNull();
    expect(actions.applyAll).not.toHaveBeenCalled();
  });

  it("is not asked of an English letter, nor of one that addresses nobody", () => {
    showPanel({ review: aReview({ form: null }) });
    expect(screen.queryByText("Form of address")).toBeNull();
  });
});

describe("the next step", () => {
  const promise: Promise_ = {
    start: 0,
    end: 20,
    who: null,
    what: "will be looked at",
    when: null,
    missing: ["who", "when"],
  };

  it("shows who does what by when, and what is not said", () => {
    const promises = [
      promise,
      { ...promise, start: 30, who: "I", what: "call you", when: { text: "tomorrow", date: "2026-03-21" } },
    ];
    showPanel({ review: aReview({ promises }) });
    const step = part("Next step");
    expect(step.getAllByText("not said")).toHaveLength(2);
    expect(step.getByText("tomorrow").parentElement).toHaveTextContent("tomorrow (Saturday, March 21)");
  });

  it("keeps gestures and closing lines at hand", async () => {
    const suggestions = [aSuggestion({ kind: "goodwill", label: "Gesture", text: "The postage is on us.", slots: [] })];
    const { user, actions } = showPanel({ review: aReview({ suggestions }) });
    await user.click(screen.getByRole("button", { name: "One more sentence that could help" }));
    expect(screen.getByText("Gesture")).toBeVisible();
    await user.click(screen.getByTestId("insert-suggestion"));
    expect(actions.insertSuggestion).toHaveBeenCalledExactlyOnceWith(suggestions[0], "The postage is on us.");
  });
});

describe("news and the way back", () => {
  const codes = [
    "text-changed",
    "composing",
    "read-only",
    "refused-copied",
    "not-copied",
    "box-gone",
    "undone",
    "inserted",
    "replaced",
  ] as const satisfies readonly NoticeCode[];

  it.each(codes)("has words for %s, read out when it comes, and dismissed on request", async (notice) => {
    const { user, actions, reply } = showPanel();
    act(() => reply.setState({ notice }));
    const shown = screen.getByTestId("notice");
    expect(shown.closest("[role=status]")).not.toBeNull();
    expect(shown).not.toHaveTextContent(/notices/);
    await user.click(within(shown).getByRole("button", { name: "Dismiss" }));
    expect(actions.dismissNotice).toHaveBeenCalledOnce();
  });

  it.each<[NoticeCode, Partial<ReplyState>, RegExp]>([
    ["internal-note", { review: null, silent: true }, /internal note/],
    ["unknown-language", { review: aReview({ language: null }) }, /neither English nor Dutch/],
    ["too-long", { review: null, draft: { text: "a ".repeat(60_000) } }, /too long/],
  ])("says why there is no review: %s", (notice, state, words) => {
    showPanel({ ...state, notice });
    expect(screen.getByTestId("notice")).toHaveTextContent(words);
    expect(screen.queryByRole("heading", { name: "The three notes" })).toBeNull();
  });

  it("undoes the newest change", async () => {
    const { user, actions } = showPanel({
      changes: [
        { before: "a", after: "b", count: 1 },
        { before: "any inconvenience", after: "the delay", count: 1 },
      ],
    });
    expect(screen.getByText("“any inconvenience” became “the delay”")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo this change" }));
    expect(actions.undoChange).toHaveBeenCalledOnce();
  });

  it("says how many places an undo takes back", () => {
    showPanel({ changes: [{ before: "uw", after: "je", count: 3 }] });
    expect(screen.getByText("“uw” became “je”, and 2 more places")).toBeVisible();
  });

  it("has nothing to undo before anything was changed", () => {
    showPanel();
    expect(screen.queryByTestId("undo-change")).toBeNull();
  });

  it("says where the text goes", () => {
    showPanel();
    expect(screen.getByText("Read on this computer only. Nothing is sent.")).toBeVisible();
  });
});

describe("the panel itself", () => {
  it("has the doors it was given, and closes on Escape", async () => {
    const doors = { onClose: vi.fn(), onOpenSidePanel: vi.fn(), onOpenOptions: vi.fn() };
    const { user } = show(<ReplyPanel reply={aReply()} actions={rememberedActions()} {...doors} />);
    await user.click(screen.getByRole("button", { name: "Open in the side panel" }));
    await user.click(screen.getByRole("button", { name: "Options" }));
    await user.keyboard("{Escape}");
    for (const door of Object.values(doors)) expect(door).toHaveBeenCalledOnce();
  });

  it("has no doors that lead nowhere", () => {
    showPanel();
    expect(screen.queryByRole("button", { name: "Close the panel" })).toBeNull();
  });

  it("is the page's main part where it is the whole page", () => {
    show(<ReplyPanel page reply={aReply()} actions={rememberedActions()} />);
    expect(screen.getByRole("main")).toBe(screen.getByTestId("panel"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("This reply is ready");
  });

  it("keeps the keyboard's place when a finding is mended and gone", async () => {
    const review = aReview({ findings: [finding(3, 10), finding(2, 20)] });
    const { user, reply } = showPanel({ review });
    await user.click(screen.getAllByTestId("replacement")[0] as HTMLElement);
    act(() => reply.setState({ findings: review.findings.slice(1) }));
    expect(screen.getByRole("heading", { name: "Phrasing 1" }).closest("section")).toHaveFocus();
  });
});

it("does the whole job by keyboard on a real reply store", async () => {
  const box = { text: "Sorry for any inconvenience. We regret any delay." };
  const store = createReplyStore(
    {
      read: () => box.text,
      readSurroundings: () => ({ context: {}, missing: [], internal: false }),
      async replace({ start, end, expected, text }) {
        if (box.text.slice(start, end) !== expected) return { ok: false, code: "text-changed" };
        box.text = box.text.slice(0, start) + text + box.text.slice(end);
        return { ok: true, inverse: { start, end: start + text.length, expected: text, text: expected } };
      },
      reveal() {},
      copy: async () => true,
      allowPhrase() {},
      switchRuleOff() {},
      choosePreset() {},
    },
    {
      review: ({ text }) => ({
        aside: null,
        preset: aPresetInUse(),
        review: aReview({
          findings: [...text.matchAll(/any \w+/g)].map(({ index, 0: excerpt }) =>
            aFinding({
              excerpt,
              start: index,
              end: index + excerpt.length,
              replacements: [excerpt.replace("any", "the")],
            }),
          ),
        }),
      }),
      reviewsInternalNotes: () => false,
      handsOverInNotes: () => false,
    },
  );
  store.refresh();
  const { user } = show(<ReplyPanel reply={store} actions={store.actions} />);
  const press = async (name: string) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      await user.tab();
      if (document.activeElement?.textContent === name) return user.keyboard("{Enter}");
    }
    throw new Error(`Tab does not reach "${name}"`);
  };

  await press("Fix all safe ones");
  await press("Make these 2 changes");
  await vi.waitFor(() => expect(box.text).toBe("Sorry for the inconvenience. We regret the delay."));
  expect(await screen.findByText("This reply is ready")).toBeVisible();
  await press("Undo this change");
  await vi.waitFor(() => expect(box.text).toBe("Sorry for any inconvenience. We regret any delay."));
});

describe("the preset", () => {
  const others = [
    { id: "shop", name: "Shop" },
    { id: "webcare", name: "Webcare" },
  ];

  it("is not spoken of where there is none to choose", () => {
    showPanel({ review: aReview(), preset: aPresetInUse() });
    expect(screen.queryByTestId("preset")).toBeNull();
  });

  it("is named, and another one can be chosen for this site, or none", async () => {
    const { user, actions } = showPanel({ preset: aPresetInUse({ id: "shop", others }) });
    const choice = screen.getByRole("combobox", { name: "Preset" });
    expect(choice).toHaveDisplayValue("Shop");
    await user.selectOptions(choice, "Webcare");
    expect(actions.choosePreset).toHaveBeenCalledWith("webcare");
    await user.selectOptions(choice, "No preset");
    expect(actions.choosePreset).toHaveBeenLastCalledWith("default");
  });

  it("that a policy has chosen is named, and nothing is offered instead", () => {
    showPanel({ preset: aPresetInUse({ id: "shop", name: "Shop", others, fixed: true }) });
    expect(screen.getByText("Preset: Shop, set by whoever manages this browser.")).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Preset" })).toBeNull();
  });

  it("that has settled the form of address offers no other, and says whose it is", () => {
    const preset = aPresetInUse({ owner: "Het team", locked: ["form"], form: "je" });
    const { reply } = showPanel({ review: aReview({ language: "nl", form: "u" }), preset }, "nl");
    expect(screen.getByText("Het team heeft het vastgelegd: “je”.")).toBeVisible();
    expect(screen.getByRole("button", { name: /“je”/ })).toBeVisible();
    act(() => reply.setState({ review: aReview({ language: "nl", form: "je" }) }));
    expect(screen.queryByRole("button", { name: /“u”/ })).toBeNull();
  });
});
