// @vitest-environment happy-dom
import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EntryList } from "../../components/register/EntryList.tsx";
import { PromiseGroups } from "../../components/register/PromiseGroups.tsx";
import { RegisterChoices } from "../../components/register/RegisterChoices.tsx";
import { RegisterNews } from "../../components/register/RegisterNews.tsx";
import { TakeAlong } from "../../components/register/TakeAlong.tsx";
import { pageMessages } from "../../components/words/page-messages.ts";
import { Words } from "../../components/words/Words.tsx";
import { aCase, anEntry, aPromise, day, now } from "../core/register/entries.ts";

afterEach(cleanup);
const show = (children: ReactNode, language: "en" | "nl" = "en") => {
  render(
    <Words language={language} messages={pageMessages}>
      {children}
    </Words>,
  );
  return userEvent.setup();
};
const nothing = () => {};

describe("the choices", () => {
  const choices = { on: true, days: 90, reminds: false, refused: false };

  it("begin with one: whether there is a register at all", async () => {
    const onSwitch = vi.fn();
    const user = show(
      <RegisterChoices {...choices} on={false} onSwitch={onSwitch} onDays={nothing} onRemind={nothing} />,
    );
    expect(screen.getAllByRole("switch")).toHaveLength(1);
    expect(screen.queryByRole("radio")).toBeNull();
    await user.click(screen.getByRole("switch", { name: "Keep a register" }));
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  it("are how long, and whether to be reminded", async () => {
    const [onDays, onRemind] = [vi.fn(), vi.fn()];
    const user = show(<RegisterChoices {...choices} onSwitch={nothing} onDays={onDays} onRemind={onRemind} />);
    expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).value)).toEqual([
      "30",
      "90",
      "180",
      "365",
    ]);
    expect(screen.getByRole("radio", { name: "90 days" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "30 days" }));
    expect(onDays).toHaveBeenCalledWith(30);
    await user.click(screen.getByRole("switch", { name: "Remind me on the day of a promise" }));
    expect(onRemind).toHaveBeenCalledWith(true);
  });

  it("say that the browser refused", () => {
    show(<RegisterChoices {...choices} refused onSwitch={nothing} onDays={nothing} onRemind={nothing} />);
    expect(screen.getByText("Your browser did not allow notifications.")).toBeVisible();
  });
});

describe("the promises", () => {
  const entry = anEntry({
    promises: [
      aPromise({ what: "I will call you", due: "2026-11-24" }),
      aPromise({ what: "a new coat", due: "2026-11-25" }),
      aPromise({ what: "some day" }),
      aPromise({ what: "a letter", keptAt: now }),
    ],
  });

  it("stand under their day, each with its customer, and are ticked off", async () => {
    const onKeep = vi.fn();
    const user = show(<PromiseGroups entries={[entry]} today="2026-11-25" onKeep={onKeep} />);
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Promises",
      "Overdue",
      "Today",
      "Without a date",
    ]);
    const late = screen.getByRole("checkbox", { name: /I will call you/ });
    expect(late).toHaveAccessibleName("I will call you Sanne Bakker · Jas te laat · was due Tuesday, November 24");
    await user.click(late);
    expect(onKeep).toHaveBeenCalledWith(entry, 0, true);
    await user.click(screen.getByRole("button", { name: "One promise kept" }));
    await user.click(screen.getByRole("checkbox", { name: /a letter/ }));
    expect(onKeep).toHaveBeenLastCalledWith(entry, 3, false);
  });

  it("in Dutch", () => {
    show(<PromiseGroups entries={[entry]} today="2026-11-25" onKeep={nothing} />, "nl");
    expect(screen.getByRole("checkbox", { name: /I will call/ })).toHaveAccessibleName(/was voor dinsdag 24 november$/);
  });

  it("of which there is none", () => {
    show(<PromiseGroups entries={[]} today="2026-11-25" onKeep={nothing} />);
    expect(screen.getByText("No open promise.")).toBeVisible();
  });
});

describe("the answers", () => {
  const ann = anEntry({
    id: "ann",
    savedAt: now - day,
    case: aCase({ id: null, subject: null, name: "Ann Moore", address: null as never }),
    gist: "",
    issues: [],
    promises: [],
  });
  const list = (part = {}) => show(<EntryList entries={[anEntry(), ann]} opened={null} onRemove={nothing} {...part} />);

  it("are found by any of their words", async () => {
    const user = list();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "moore");
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("status")).toHaveTextContent("One answer found.");
    await user.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.getAllByText("Nothing found.")[0]).toBeVisible();
  });

  it("open to all that is remembered of them", async () => {
    const user = list();
    await user.click(screen.getByRole("button", { name: /Sanne Bakker · Jas te laat/ }));
    for (const words of ["desk.example.com · 4711", "sanne@example.com", "late delivery", "My coat is two weeks late."])
      expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(/^Dear Sanne, I am sorry/)).toHaveAttribute("lang", "en");
    expect(screen.getByText("(Friday, November 27)", { exact: false })).toBeVisible();
  });

  it("the one that somebody came for stands first and open", () => {
    list({ opened: "one" });
    expect(
      within(screen.getAllByRole("listitem")[0] as HTMLElement).getByRole("button", { name: /Sanne/ }),
    ).toHaveAttribute("aria-expanded", "true");
  });

  it("are deleted one at a time, after a question", async () => {
    const onRemove = vi.fn();
    const user = list({ opened: "ann", onRemove });
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Delete this answer and its promises?");
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(onRemove).toHaveBeenCalledWith("ann");
  });

  it("come a page at a time", async () => {
    const many = Array.from({ length: 45 }, (_, i) => anEntry({ id: String(i), promises: [] }));
    const user = list({ entries: many });
    expect(screen.getAllByRole("listitem")).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: "Show more (15)" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(45);
  });

  it("say when there is none", () => {
    list({ entries: [] });
    expect(screen.getByText("Nothing is remembered yet.")).toBeVisible();
  });
});

describe("saving and deleting", () => {
  it("makes a table in the words of the interface, or all of it", async () => {
    const [onSaveTable, onSaveAll, onRemoveAll] = [vi.fn(), vi.fn(), vi.fn()];
    const user = show(<TakeAlong entries={[anEntry()]} {...{ onSaveTable, onSaveAll, onRemoveAll }} />, "nl");
    await user.click(screen.getByRole("button", { name: "Bewaren als tabel (CSV)" }));
    const [header, row] = onSaveTable.mock.calls[0]?.[0] ?? [];
    expect(header.slice(0, 3)).toEqual(["Datum", "Kanaal", "Klant"]);
    expect(row).toContain("te late levering");
    await user.click(screen.getByRole("button", { name: "Alles bewaren (JSON)" }));
    expect(onSaveAll).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Alles verwijderen" }));
    expect(onRemoveAll).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Alles weg" }));
    expect(onRemoveAll).toHaveBeenCalledOnce();
  });
});

describe("news", () => {
  const still = { trouble: null, unreadable: 0, undoable: 0 };

  it("of what was deleted comes with the way back", async () => {
    const onUndo = vi.fn();
    const user = show(<RegisterNews {...still} undoable={2} onUndo={onUndo} onStartAnew={nothing} />);
    expect(screen.getByRole("status")).toHaveTextContent("2 answers were deleted.");
    await user.click(screen.getByRole("button", { name: "Put back" }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it("of a register that cannot be read comes with a way to start again", async () => {
    const onStartAnew = vi.fn();
    const user = show(
      <RegisterNews {...still} trouble="unreadable" unreadable={1} onUndo={nothing} onStartAnew={onStartAnew} />,
    );
    expect(screen.getByRole("status")).toHaveTextContent(/cannot be read at the moment.*One answer cannot be read/);
    await user.click(screen.getByRole("button", { name: "Delete the register and start again" }));
    await user.click(screen.getByRole("button", { name: "Delete the register" }));
    expect(onStartAnew).toHaveBeenCalledOnce();
  });

  it("of one from a newer version does not", () => {
    show(<RegisterNews {...still} trouble="newer-version" onUndo={nothing} onStartAnew={nothing} />);
    expect(screen.getByRole("status")).toHaveTextContent("is left as it is");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
