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
