// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Badge } from "../../components/badge/Badge.tsx";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import type { Aside } from "../../lib/core/guidance/aside.ts";
import type { Waiting } from "../../lib/core/guidance/response-norm.ts";
import type { ReplyState } from "../../lib/state/reply.ts";
import { nothingTold } from "../../lib/state/told.ts";
import {
  absent,
  aComplaint,
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
  return { reply, actions, ...show(<ReplyPanel reply={reply} actions={actions} />, language) };
}

function anAside(part: Partial<Aside> = {}): Aside {
  return {
    waiting: null,
    signals: [],
    carriedBy: null,
    refusal: null,
    closable: false,
    length: null,
    handOver: null,
    incident: null,
    noGesture: null,
    limits: { offers: "all", most: null, beyond: "" },
    ...part,
  };
}

const complaint = aComplaint({ issues: ["late"] });
const withoutApology = { empathy: strong, apology: absent, solution: strong };

describe("whose fault it was", () => {
  it("is not known until somebody says so, and is one of three", async () => {
    const { user, actions } = showPanel({ review: aReview({ complaint }) });
    const group = within(screen.getByRole("radiogroup", { name: "Whose fault" }));
    expect(group.getByRole("radio", { name: "not known yet" })).toBeChecked();
    await user.click(group.getByRole("radio", { name: "theirs" }));
    expect(actions.tellKnown).toHaveBeenCalledExactlyOnceWith({ fault: "theirs" });
  });

  it("makes an apology that is not there no fault of the letter", () => {
    const { reply } = showPanel({ review: aReview({ complaint, triad: withoutApology }) });
    expect(screen.getByRole("heading", { name: "Still missing: apology" })).toBeVisible();
    act(() => reply.setState({ told: { ...nothingTold, fault: "theirs" } }));
    expect(screen.getByRole("heading", { name: "This reply is ready" })).toBeVisible();
    expect(screen.getByText(/^Empathy and solution sound/)).toBeVisible();
    expect(screen.getByText(/no apology is owed for it/)).toBeVisible();
    expect(screen.queryByText("Say something.")).toBeNull();
    expect(screen.getByText("not owed")).toBeVisible();
  });

  it("asks for no note that the team's preset does not ask for", () => {
    const notes = {
      always: ["empathy" as const, "apology" as const, "solution" as const],
      byIssue: { late: ["solution" as const] },
    };
    const triad = { empathy: absent, apology: absent, solution: strong };
    showPanel({ review: aReview({ complaint, triad }), preset: aPresetInUse({ notes }) });
    expect(screen.getByRole("heading", { name: "This reply is ready" })).toBeVisible();
    expect(screen.getByText(/^Every note that is owed sounds/)).toBeVisible();
    expect(screen.getAllByText("Your preset does not ask for it in an answer like this.")).toHaveLength(2);
  });

  it("stands on the badge as well", () => {
    const told = { ...nothingTold, fault: "theirs" as const };
    show(
      <Badge reply={aReply({ told, review: aReview({ triad: withoutApology }) })} open={false} onToggle={() => {}} />,
    );
    expect(screen.getByTestId("badge")).toHaveAccessibleName(/apology not owed/);
  });

  it("leaves an apology that sounds as it is", () => {
    showPanel({ told: { ...nothingTold, fault: "theirs" }, review: aReview({ complaint }) });
    expect(screen.queryByText("not owed")).toBeNull();
  });

  it("is not asked where nothing went wrong", () => {
    showPanel({ review: aReview({ complaint: aComplaint() }) });
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });
});

describe("how long the customer has waited", () => {
  const waiting = (part: Partial<Waiting>): Waiting => ({
    channel: "mail",
    hours: 26,
    counted: 26,
    norm: 24,
    state: "over",
    ...part,
  });
  const line = (part: Partial<Waiting>, language: "en" | "nl" = "en") =>
    showPanel({ review: aReview({ complaint }), aside: anAside({ waiting: waiting(part) }) }, language);

  it.each<[Partial<Waiting>, string]>([
    [{}, "Came in 26 hours ago; your norm for email is 24 hours."],
    [{ hours: 1, counted: 1 }, "Came in 1 hour ago; your norm for email is 24 hours."],
    [{ hours: 0.01, counted: 0.01 }, "Came in just now; your norm for email is 24 hours."],
    [{ hours: 0.5, channel: "chat", norm: 1 }, "Came in 30 minutes ago; your norm for chat is 1 hour."],
    [{ hours: 96, counted: 48 }, "Came in 4 days ago; your norm for email is 24 hours, free days left out."],
  ])("%j", (part, words) => {
    line(part);
    expect(screen.getByText(words)).toBeVisible();
  });

  it("is said in Dutch", () => {
    line({}, "nl");
    expect(screen.getByText("26 uur geleden binnengekomen; uw norm voor mail is 24 uur.")).toBeVisible();
  });

  it("is warm only when it is too long", () => {
    line({ state: "nearly" });
    expect(screen.getByText(/^Came in/).closest(".dk-notice-warm")).toBeNull();
    line({ state: "over" });
    expect(screen.getAllByText(/^Came in/)[1]?.closest(".dk-notice-warm")).not.toBeNull();
  });

  it("is not spoken of where nobody knows", () => {
    showPanel({ review: aReview({ complaint }), aside: anAside() });
    expect(screen.queryByText(/^Came in/)).toBeNull();
  });
});

describe("what to stand still at", () => {
  it.each<[string, Partial<Parameters<typeof aComplaint>[0]>, Partial<ReplyState>, RegExp]>([
    ["a lawyer", { escalation: ["lawyer"] }, {}, /mentions a lawyer.+Before sending: Show it to legal/],
    ["the press", { escalation: ["press"] }, {}, /the press.+Before sending: Show the press office/],
    ["a regulator", { escalation: ["regulator"] }, {}, /complaints body.+Before sending: Check the complaint route/],
    ["safety", { issues: ["safety"] }, {}, /describes something unsafe.+Before sending: Call them today/],
    ["vulnerability", { vulnerable: true }, {}, /vulnerable position.+Before sending: Read it with a colleague/],
    ["a repeat", { repeat: true }, {}, /in touch about this before.+Before sending: Read the earlier messages/],
    [
      "a third answer",
      { issues: ["late"] },
      { draft: { text: "Hello there.", answerNumber: 3 } },
      /in touch about this before.+Before sending: Read the earlier messages/,
    ],
    [
      "a letter",
      {},
      { draft: { text: "Hello there.", channel: "letter" }, aside: anAside({ signals: ["registered"] }) },
      /by letter.+read it too/,
    ],
    [
      "a registered letter",
      { issues: ["late"] },
      { aside: anAside({ signals: ["registered"] }) },
      /by letter.+read it too/,
    ],
  ])("%s has its first step in view", (_, part, state, words) => {
    showPanel({ ...state, review: aReview({ complaint: aComplaint(part) }) });
    expect(screen.getByTestId("warning")).toHaveTextContent(words);
  });

  it("shows the engine's own first step where it has one", () => {
    const care = aSuggestion({ kind: "care", label: "Call, don't write again", text: "I'll call you.", slots: [] });
    showPanel({ review: aReview({ complaint: aComplaint({ repeat: true }), suggestions: [care] }) });
    expect(screen.getByTestId("warning")).toHaveTextContent("Before sending: Call, don't write again");
  });

  it("says a calm word on a rough message, and a graver one on a threat", () => {
    const { reply } = showPanel({ review: aReview({ complaint }), aside: anAside({ signals: ["insult"] }) });
    expect(screen.getByText(/This message is rough/)).toBeVisible();
    act(() => reply.setState({ aside: anAside({ signals: ["insult", "threat"] }) }));
    expect(screen.getByText(/contains a threat/)).toBeVisible();
    expect(screen.queryByText(/is rough/)).toBeNull();
  });

  it("is in view before a word is written", () => {
    showPanel({ draft: { text: "" }, review: aReview({ language: null, complaint: aComplaint({ repeat: true }) }) });
    expect(screen.getByTestId("warning")).toHaveTextContent(/Before sending: Read the earlier messages/);
    expect(screen.queryByRole("heading", { name: "The three notes" })).toBeNull();
  });

  it("is silent for an ordinary complaint", () => {
    showPanel({ review: aReview({ complaint }), aside: anAside() });
    expect(screen.queryByTestId("warning")).toBeNull();
  });
});

describe("a kind no", () => {
  const parts = { acknowledged: true, looked: false, reason: true, "way-on": false, closed: false, "warm-end": true };

  it("shows which of its parts are there", () => {
    showPanel({ review: aReview(), aside: anAside({ refusal: parts }) });
    const items = within(screen.getByTestId("refusal")).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "acknowledges what the customer felt (there)",
      "says what was done (not there yet)",
      "gives the reason (there)",
      "names what is still possible (not there yet)",
      "says that it is closed, if it is (not there yet)",
      "ends warmly (there)",
    ]);
  });

  it("is not spoken of in a letter that refuses nothing", () => {
    showPanel({ review: aReview(), aside: anAside() });
    expect(screen.queryByTestId("refusal")).toBeNull();
  });

  it("can be the last word once all three grounds are confirmed, one by one", async () => {
    const closure = aSuggestion({ kind: "closure", label: "Close for good", text: "I'm closing this.", slots: [] });
    const { user, actions, reply } = showPanel({
      review: aReview({ suggestions: [closure] }),
      aside: anAside({ refusal: parts, closable: true }),
    });
    await user.click(screen.getByRole("button", { name: "Close this for good…" }));
    const grounds = screen.getAllByRole("checkbox");
    expect(grounds).toHaveLength(3);
    const form = () =>
      within(screen.getByRole("group", { name: "Only when all three are true:" }).parentElement as HTMLElement);
    expect(form().queryByTestId("insert-suggestion")).toBeNull();
    await user.click(grounds[1] as HTMLElement);
    expect(actions.tellKnown).toHaveBeenLastCalledWith({ grounds: ["beyond-reason"] });
    act(() => reply.setState({ told: { fault: "unknown", grounds: ["dragged-on", "beyond-reason", "strong-case"] } }));
    await user.click(form().getByTestId("insert-suggestion"));
    expect(actions.insertSuggestion).toHaveBeenCalledExactlyOnceWith(closure, closure.text);
    expect(screen.queryByRole("button", { name: /more sentence/ })).toBeNull();
  });

  it("is never the last word elsewhere", () => {
    showPanel({ review: aReview(), aside: anAside({ refusal: parts }) });
    expect(screen.queryByRole("button", { name: "Close this for good…" })).toBeNull();
  });
});

describe("the line for a colleague", () => {
  const aside = anAside({ handOver: { text: "Noor · “The sofa is torn” · next: answer “When?”", slots: [] } });

  it("is there to be read, and copied by its button or its key", async () => {
    const { user, actions } = showPanel({ review: aReview({ complaint }), aside });
    await user.click(screen.getByRole("button", { name: "For the colleague who takes over" }));
    expect(screen.getByText(/^Noor · “The sofa is torn”/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy Alt+Shift+H" }));
    await user.keyboard("{Alt>}{Shift>}[KeyH]{/Shift}{/Alt}");
    expect(actions.handOver.mock.calls).toEqual([["clipboard"], ["clipboard"]]);
  });

  it("goes into an internal note where that is what is being written", async () => {
    const { user, actions } = showPanel({ review: null, silent: true, notice: "internal-note", aside });
    await user.click(screen.getByRole("button", { name: "Put into this note" }));
    expect(actions.handOver).toHaveBeenCalledExactlyOnceWith("note");
  });

  it("is not offered for a note that nobody wants it in", () => {
    showPanel({ review: null, silent: true, notice: "internal-note" });
    expect(screen.queryByTestId("hand-over")).toBeNull();
  });
});

describe("where others read along, or there is little room", () => {
  const lineFor = (channel: string, part: Partial<Aside>) =>
    showPanel({ draft: { text: "Hello there.", channel }, review: aReview(), aside: anAside(part) });

  it("says how much is written of what fits", () => {
    lineFor("x", { length: { unit: "characters", most: 280, written: 143 } });
    expect(screen.getByText("Everyone can read this. 143 of 280 characters.")).toBeVisible();
  });

  it("is warm when it is too much", () => {
    lineFor("chat", { length: { unit: "words", most: 80, written: 120 } });
    expect(screen.getByText("120 of about 80 words.").closest(".dk-notice-warm")).not.toBeNull();
  });

  it("says nothing of a mail, nor of a chat that is short", () => {
    lineFor("email", {});
    lineFor("chat", { length: { unit: "words", most: 80, written: 20 } });
    expect(screen.queryByText(/Everyone can read|of about/)).toBeNull();
  });
});

describe("the words by which a note was heard", () => {
  const text = "I'm sorry we were late.";
  const apology = { strength: "strong" as const, evidence: [{ start: 0, end: text.length }], advice: "" };

  it("stand out in the sentence that carries it", () => {
    const carriedBy = { empathy: [], apology: [{ start: 4, end: 9 }], solution: [] };
    showPanel({
      draft: { text },
      review: aReview({ triad: { empathy: absent, apology, solution: absent } }),
      aside: anAside({ carriedBy }),
    });
    expect(screen.getByRole("button", { name: text })).toContainElement(
      screen.getByText("sorry", { selector: "strong" }),
    );
  });

  it("leave the sentence whole where nothing is known of them", () => {
    showPanel({ draft: { text }, review: aReview({ triad: { empathy: absent, apology, solution: absent } }) });
    expect(screen.getByRole("button", { name: text }).querySelector("strong")).toBeNull();
  });
});
