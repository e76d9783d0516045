import { describe, expect, it } from "vitest";
import { pastPromises } from "../../../lib/core/register/past-promises.ts";
import { listPromises, withKept } from "../../../lib/core/register/promise-list.ts";
import { searchEntries } from "../../../lib/core/register/search.ts";
import { aCase, anEntry, aPromise, day, now } from "./entries.ts";

const today = "2026-11-25";

describe("promises", () => {
  const entry = anEntry({
    promises: [
      aPromise({ what: "in a week", due: "2026-12-02" }),
      aPromise({ what: "some day" }),
      aPromise({ what: "yesterday", due: "2026-11-24" }),
      aPromise({ what: "today", due: today }),
      aPromise({ what: "done", due: "2026-11-20", keptAt: now }),
      aPromise({ what: "tomorrow", due: "2026-11-26" }),
    ],
  });

  it("are listed by what they ask for now", () => {
    const groups = [...listPromises([entry], today)].map(([group, list]) => [
      group,
      list.map(({ promise }) => promise.what),
    ]);
    expect(groups).toEqual([
      ["overdue", ["yesterday"]],
      ["today", ["today"]],
      ["later", ["tomorrow", "in a week"]],
      ["undated", ["some day"]],
      ["kept", ["done"]],
    ]);
  });

  it("are ticked off one at a time, and back", () => {
    const kept = withKept(entry, 2, now);
    expect(kept.promises.map(({ keptAt }) => keptAt)).toEqual([null, null, now, null, now, null]);
    expect(withKept(kept, 2, null)).toEqual(entry);
  });
});

describe("what this customer was promised before", () => {
  it("is told with what is overdue first and what is kept last", () => {
    const entry = anEntry({
      promises: [
        aPromise({ what: "kept", keptAt: now }),
        aPromise({ what: "later", due: "2026-12-02" }),
        aPromise({ what: "overdue", due: "2026-11-24" }),
      ],
    });
    const past = pastPromises([entry], aCase(), 2, today);
    expect(past.map(({ what, group, sameness }) => [what, group, sameness])).toEqual([
      ["overdue", "overdue", "case"],
      ["later", "later", "case"],
      ["kept", "kept", "case"],
    ]);
  });

  it("does not hold the answer that is being written, nor other customers'", () => {
    const other = anEntry({ id: "other", case: aCase({ id: "1", name: "Ann Moore", address: "ann@example.com" }) });
    expect(pastPromises([anEntry(), other], aCase(), 1, today)).toEqual([]);
    const elsewhere = anEntry({ case: aCase({ id: null }) });
    expect(pastPromises([elsewhere], aCase({ id: null }), 1, today)).toHaveLength(1);
  });

  it("is no archive", () => {
    const many = Array.from({ length: 40 }, (_, i) => anEntry({ id: String(i), savedAt: now - i * day }));
    expect(pastPromises(many, aCase(), 2, today)).toHaveLength(12);
  });
});

describe("the search", () => {
  const jas = anEntry({ id: "jas", answer: "Beste mevrouw, wij sturen uw jas vóór vrijdag.", savedAt: now - day });
  const bag = anEntry({
    id: "bag",
    case: aCase({ name: "Ann Moore", address: "ann@example.com", subject: "Bag" }),
    savedAt: now,
  });

  it.each([
    ["", ["bag", "jas"]],
    ["  ", ["bag", "jas"]],
    ["voor JAS", ["jas"]],
    ["ann@example", ["bag"]],
    ["2026-11-27", ["bag", "jas"]],
    ["bakker bag", []],
  ])("for %j finds what holds every word, newest first", (question, ids) => {
    expect(searchEntries([jas, bag], question).map(({ id }) => id)).toEqual(ids);
  });
});
