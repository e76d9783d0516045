// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { SuggestionForm } from "../../components/guidance/SuggestionForm.tsx";
import { aSuggestion } from "./replies.ts";
import { show } from "./show.tsx";

it("inserts a sentence without slots at once", async () => {
  const onInsert = vi.fn();
  const suggestion = aSuggestion({ text: "I am sorry that we were late.", slots: [] });
  const { user } = show(<SuggestionForm suggestion={suggestion} language="en" onInsert={onInsert} />);
  await user.click(screen.getByRole("button", { name: "Insert" }));
  expect(onInsert).toHaveBeenCalledExactlyOnceWith("I am sorry that we were late.");
});

it("has a labelled field for every slot, which Tab walks, and inserts the filled sentence on Enter", async () => {
  const onInsert = vi.fn();
  const { user } = show(<SuggestionForm suggestion={aSuggestion()} language="en" onInsert={onInsert} />);
  await user.tab();
  expect(screen.getByLabelText("date")).toHaveFocus();
  await user.keyboard("Friday");
  expect(screen.getByText("Friday")).toBeVisible();
  await user.tab();
  expect(screen.getByLabelText("time")).toHaveFocus();
  await user.keyboard("noon{Enter}");
  expect(onInsert).toHaveBeenCalledExactlyOnceWith("I will call you on Friday before noon.");
});

it("inserts no blank: says what is to be filled in and goes there", async () => {
  const onInsert = vi.fn();
  const { user } = show(<SuggestionForm suggestion={aSuggestion()} language="en" onInsert={onInsert} />);
  await user.type(screen.getByLabelText("date"), "Friday");
  await user.click(screen.getByTestId("insert-suggestion"));
  expect(onInsert).not.toHaveBeenCalled();
  expect(screen.getByLabelText("time")).toHaveFocus();
  expect(screen.getByLabelText("time")).toBeInvalid();
  expect(screen.getByRole("status")).toHaveTextContent("Fill in first: time");
});

it("inserts it with its gaps when somebody asks again", async () => {
  const onInsert = vi.fn();
  const { user } = show(<SuggestionForm suggestion={aSuggestion()} language="en" onInsert={onInsert} />);
  await user.type(screen.getByLabelText("date"), "Friday{Enter}");
  expect(onInsert).not.toHaveBeenCalled();
  await user.keyboard("{Enter}");
  expect(onInsert).toHaveBeenCalledExactlyOnceWith("I will call you on Friday before [time].");
});

it("says beside a sum what may be given, and warms when it is more", async () => {
  const suggestion = aSuggestion({ text: "I'm taking [amount] off.", slots: [{ name: "amount", start: 11, end: 19 }] });
  const limits = { offers: "all", most: 25, beyond: "your team lead" } as const;
  const { user } = show(<SuggestionForm suggestion={suggestion} language="en" limits={limits} onInsert={() => {}} />);
  const field = screen.getByLabelText("amount");
  expect(field).toHaveAccessibleDescription("At most 25. Beyond that: your team lead.");
  const line = screen.getByText(/At most 25/);
  for (const [sum, isMore] of [
    ["€ 24,95", false],
    ["25.00", false],
    ["£30", true],
    ["1.250,00 euro", true],
    ["twenty", false],
  ] as const) {
    await user.clear(field);
    await user.type(field, sum);
    expect(line.className, sum).toBe(isMore ? "dk-over-limit" : "dk-hint");
  }
});

it("says nothing of a limit where there is none, or no sum", () => {
  const limits = { offers: "all", most: 25, beyond: "" } as const;
  show(<SuggestionForm suggestion={aSuggestion()} language="en" limits={limits} onInsert={() => {}} />);
  expect(screen.queryByText(/At most/)).toBeNull();
});
