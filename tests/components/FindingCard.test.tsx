// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FindingCard } from "../../components/findings/FindingCard.tsx";
import { sourceOf } from "../../components/findings/sources.ts";
import type { Finding } from "../../lib/core/contract.ts";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import { aFinding, aPresetInUse, rememberedActions } from "./replies.ts";
import { show } from "./show.tsx";

function showCard(part: Partial<Finding> = {}, language: "en" | "nl" = "en", preset: PresetInUse | null = null) {
  const actions = rememberedActions();
  const on = { onClose: vi.fn(), onStep: vi.fn() };
  const finding = aFinding(part);
  const position = { index: 1, count: 5 };
  const { user } = show(<FindingCard {...{ finding, position, actions, preset }} language="en" {...on} />, language);
  return { user, actions, finding, ...on };
}

describe("FindingCard", () => {
  it("says what, why and where it stands among the others", () => {
    const { finding } = showCard();
    expect(screen.getByRole("heading", { name: "Not really an apology" })).toBeVisible();
    expect(screen.getByText(finding.message)).toHaveAttribute("lang", "en");
    expect(screen.getByText("2 of 5")).toBeVisible();
    expect(screen.getByText("Rule: en/any-inconvenience")).toBeVisible();
  });

  it("speaks the interface's language around the words in the draft's", () => {
    const { finding } = showCard({}, "nl");
    expect(screen.getByRole("heading", { name: "Geen echte excuses" })).toBeVisible();
    expect(screen.getByText(finding.message)).toHaveAttribute("lang", "en");
  });

  it("links to the research where there is some", () => {
    showCard();
    expect(screen.getByRole("link", { name: "Source" })).toHaveAttribute("href", "https://doi.org/10.1111/ncmr.12073");
  });

  it("has no source for what is only craft", () => {
    showCard({ category: "bureaucratic" });
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("prints the changed words bold and applies the wording that is clicked", async () => {
    const { user, actions, finding, onClose } = showCard({ replacements: ["the inconvenience", "the delay"] });
    const [first, second] = screen.getAllByTestId("replacement");
    expect(first).toHaveAccessibleName("the inconvenience");
    expect(first?.getElementsByTagName("b")[0]).toHaveTextContent(/^the$/);
    await user.click(second as HTMLElement);
    expect(actions.applyReplacement).toHaveBeenCalledExactlyOnceWith(finding, "the delay");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("offers to take the phrase away when the replacement is empty", async () => {
    const { user, actions, finding } = showCard({ replacements: [""] });
    await user.click(screen.getByRole("button", { name: "Take it away" }));
    expect(actions.applyReplacement).toHaveBeenCalledExactlyOnceWith(finding, "");
  });

  it("says so when only the writer can mend it", () => {
    showCard({ replacements: [] });
    expect(screen.getByText(/your own words/)).toBeVisible();
    expect(screen.queryByTestId("replacement")).toBeNull();
  });

  it.each([
    ["Ignore in this letter", "ignoreInLetter"],
    ["Never flag this phrase", "neverFlagPhrase"],
    ["Switch this rule off", "switchRuleOff"],
  ] as const)("%s", async (name, action) => {
    const { user, actions, finding, onClose } = showCard();
    await user.click(screen.getByRole("button", { name }));
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(finding);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("takes no focus by itself, is walked by Tab and by arrow keys, and closes on Escape", async () => {
    const { user, onClose, onStep } = showCard({ replacements: ["the inconvenience", "the delay"] });
    expect(document.body).toHaveFocus();
    await user.tab();
    await user.keyboard("{Enter}");
    await user.tab();
    await user.keyboard("{Enter}");
    expect(onStep.mock.calls).toEqual([[-1], [1]]);

    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: "the inconvenience" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: "Ignore in this letter" })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("button", { name: "the delay" })).toHaveFocus();

    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("tells a screen reader what has come up, without moving the focus", () => {
    showCard();
    expect(screen.getByRole("status")).toHaveTextContent("Not really an apology: any inconvenience. 2 of 5.");
  });

  it("has no steps when it is the only one", () => {
    const only = { index: 0, count: 1 };
    const actions = rememberedActions();
    const on = { onClose: () => {}, onStep: () => {} };
    show(<FindingCard finding={aFinding()} position={only} actions={actions} preset={null} {...on} />);
    expect(screen.queryByRole("button", { name: "Next finding" })).toBeNull();
  });

  it("says who has settled what cannot be switched off; in this letter it always can", async () => {
    const locked = aPresetInUse({ owner: "Quality team", locked: ["rules", "phrases"] });
    const { user, actions, finding } = showCard({}, "en", locked);
    expect(screen.queryByRole("button", { name: "Never flag this phrase" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Switch this rule off" })).toBeNull();
    expect(screen.getByText("Quality team has settled which rules and phrases are flagged.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ignore in this letter" }));
    expect(actions.ignoreInLetter).toHaveBeenCalledWith(finding);
  });

  it("leaves what is not settled as it is", () => {
    showCard({}, "nl", aPresetInUse({ owner: "Het team", locked: ["rules", "form"] }));
    expect(screen.getByRole("button", { name: "Deze woorden nooit markeren" })).toBeVisible();
    expect(screen.getByText("Het team heeft bepaald welke regels gelden.")).toBeVisible();
  });
});

it("names sources by a DOI", () => {
  for (const source of Object.values(sourceOf)) {
    expect(source.link).toMatch(/^https:\/\/doi\.org\/10\.\d{4,}\/\S+$/);
    expect(source.title).not.toBe("");
    expect(source.year).toBeGreaterThan(1990);
  }
});

it("offers to take a phrase away, also where the next word gets a capital", () => {
  showCard({ excerpt: "Please be advised that y", replacements: ["Y"] });
  expect(screen.getByRole("button", { name: "Take it away" })).toBeTruthy();
});
