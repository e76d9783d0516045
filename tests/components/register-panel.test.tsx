// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import { PromisedBefore } from "../../components/register/PromisedBefore.tsx";
import type { PastPromise } from "../../lib/core/register/past-promises.ts";
import type { ReplyRegister } from "../../lib/state/reply-register.ts";
import { aReply, rememberedActions } from "./replies.ts";
import { show } from "./show.tsx";

const savedAt = new Date(2026, 10, 12, 23, 30).getTime();
const aPast = (part: Partial<PastPromise> = {}): PastPromise => ({
  entry: "one",
  savedAt,
  what: "I will call you on Friday",
  when: "on Friday",
  due: "2026-11-13",
  language: "en",
  group: "overdue",
  sameness: "case",
  ...part,
});

describe("promised before", () => {
  it("says what was promised, for when and in which answer", () => {
    show(<PromisedBefore past={[aPast(), aPast({ what: "a refund", due: null, group: "undated" })]} />);
    expect(screen.getByRole("heading", { name: "Promised before" })).toBeVisible();
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent("I will call you on Fridaywas due Friday, November 13 · answered November 12");
    expect(second).toHaveTextContent("a refundno date given · answered November 12");
  });

  it("says it in Dutch", () => {
    show(<PromisedBefore past={[aPast({ group: "today" }), aPast({ group: "kept" })]} />, "nl");
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent("voor vandaag · beantwoord op 12 november");
    expect(second).toHaveTextContent("nagekomen");
  });

  it("keeps more than three folded", async () => {
    const { user } = show(<PromisedBefore past={["a", "b", "c", "d", "e"].map((what) => aPast({ what }))} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "2 more" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
  });

  it("warns when only the name is the same", () => {
    const { showAgain } = show(<PromisedBefore past={[aPast({ sameness: "name" })]} />);
    expect(screen.getByText(/someone of the same name/)).toBeVisible();
    showAgain(<PromisedBefore past={[aPast({ sameness: "name" }), aPast()]} />);
    expect(screen.queryByText(/someone of the same name/)).toBeNull();
  });
});

describe("remembering an answer in the panel", () => {
  const text = "Hello. A reply that is long enough to be told apart.";
  const register: ReplyRegister = { past: [], days: 90, remembered: null, trouble: null };
  const panel = (part: Partial<ReplyRegister> | null) => {
    const actions = rememberedActions();
    const reply = aReply({ register: part && { ...register, ...part } });
    return { actions, ...show(<ReplyPanel reply={reply} actions={actions} />) };
  };

  it("is offered where the register is on, with what it means", async () => {
    const { user, actions } = panel({});
    await user.click(screen.getByRole("button", { name: "Remember this answer" }));
    expect(actions.rememberAnswer).toHaveBeenCalledOnce();
    expect(screen.getByText("Kept on this computer only, for 90 days.")).toBeVisible();
  });

  it("is not, where it is off", () => {
    panel(null);
    expect(screen.queryByTestId("remember-answer")).toBeNull();
    expect(screen.queryByText("Promised before")).toBeNull();
  });

  it("says that it was done, until the answer changes", () => {
    panel({ remembered: text });
    expect(screen.getByText("Remembered.")).toBeVisible();
    expect(screen.queryByTestId("remember-answer")).toBeNull();
  });

  it("says nothing of an answer that has changed since", () => {
    panel({ remembered: "Another text." });
    expect(screen.queryByText("Remembered.")).toBeNull();
    expect(screen.getByRole("button", { name: "Remember it as it is now" })).toBeVisible();
  });

  it.each(["full", "unreadable", "newer-version", "blocked", "unreachable"] as const)(
    "says what went wrong: %s",
    (trouble) => {
      panel({ trouble, remembered: text });
      expect(screen.getByTestId("remember-answer").parentElement).toHaveTextContent(
        /room|cannot be read|newer|another version|updated/i,
      );
      expect(screen.queryByText("Remembered.")).toBeNull();
    },
  );
});
