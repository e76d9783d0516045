// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Badge } from "../../components/badge/Badge.tsx";
import { SendReminder } from "../../components/badge/SendReminder.tsx";
import type { ReplyState } from "../../lib/state/reply.ts";
import { longestDraft } from "../../lib/state/standing-notice.ts";
import { absent, aFinding, aReply, aReview, strong } from "./replies.ts";
import { show } from "./show.tsx";

const weak = { ...strong, strength: "weak" as const };
const missingApology = aReview({
  triad: { empathy: strong, apology: absent, solution: weak },
  findings: [aFinding(), aFinding({ start: 30 }), aFinding({ start: 60 })],
});
const badge = () => screen.getByRole("button");

describe("Badge", () => {
  it("says in its name how the triad stands and how many findings are open", () => {
    show(<Badge reply={aReply({ review: missingApology })} open={false} onToggle={() => {}} />);
    expect(badge()).toHaveAccessibleName("Empathy strong, apology missing, solution weak; 3 phrases");
    expect(badge()).toHaveTextContent("3");
  });

  it("says it in Dutch", () => {
    show(<Badge reply={aReply({ review: missingApology })} open={false} onToggle={() => {}} />, "nl");
    expect(badge()).toHaveAccessibleName("Begrip sterk, verontschuldiging ontbreekt, oplossing zwak; 3 formuleringen");
  });

  it("draws a bar for each note by its strength", () => {
    const fake = { ...strong, strength: "fake" as const };
    const review = aReview({ triad: { empathy: fake, apology: absent, solution: weak } });
    show(<Badge reply={aReply({ review })} open={false} onToggle={() => {}} />);
    const strengths = [...badge().getElementsByTagName("g")].map((bar) => bar.dataset.strength);
    expect(strengths).toEqual(["fake", "absent", "weak"]);
  });

  it("follows the reply", () => {
    const reply = aReply({ review: missingApology });
    show(<Badge reply={reply} open={false} onToggle={() => {}} />);
    act(() => reply.setState({ review: aReview(), findings: [] }));
    expect(badge()).toHaveAccessibleName("Empathy strong, apology strong, solution strong; nothing flagged");
    expect(badge()).toHaveTextContent("");
  });

  it.each<[string, Partial<ReplyState>, string]>([
    ["an empty draft", { draft: { text: " " }, review: null }, "Drieklank: nothing to read yet"],
    ["a draft not read yet", { review: null }, "Drieklank: not read yet"],
    ["a few words", { draft: { text: "Hm" }, review: aReview({ language: null }) }, "Drieklank: nothing to read yet"],
    [
      "another language",
      { review: aReview({ language: null }), notice: "unknown-language" },
      "Drieklank: not in English or Dutch, nothing is marked",
    ],
    [
      "an internal note",
      { review: null, silent: true, notice: "internal-note" },
      "Drieklank: internal note, not reviewed",
    ],
    [
      "a text that is too long",
      { draft: { text: "a".repeat(longestDraft + 1) }, review: null, notice: "too-long" },
      "Drieklank: too long to review",
    ],
  ])("claims nothing about %s", (_, state, name) => {
    show(<Badge reply={aReply(state)} open={false} onToggle={() => {}} />);
    expect(badge()).toHaveAccessibleName(name);
    expect(badge()).toHaveTextContent("");
  });

  it("opens the panel by mouse and by keyboard, says so, and takes no focus by itself", async () => {
    const onToggle = vi.fn();
    const { user, showAgain } = show(<Badge reply={aReply()} open={false} onToggle={onToggle} />);
    expect(document.body).toHaveFocus();
    expect(badge()).toHaveAttribute("aria-expanded", "false");
    await user.click(badge());
    expect(document.body).toHaveFocus();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(onToggle).toHaveBeenCalledTimes(2);
    showAgain(<Badge reply={aReply()} open onToggle={onToggle} />);
    expect(badge()).toHaveAttribute("aria-expanded", "true");
  });
});

describe("SendReminder", () => {
  it("names the missing note, and is silent when none is missing", () => {
    const reply = aReply({ review: missingApology });
    show(<SendReminder reply={reply} />);
    expect(screen.getByText(/apology/)).toBeVisible();
    act(() => reply.setState({ review: aReview(), findings: [] }));
    expect(screen.queryByText(/apology/)).toBeNull();
  });
});
