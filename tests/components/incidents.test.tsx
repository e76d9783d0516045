// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ReadyTexts } from "../../components/guidance/ReadyTexts.tsx";
import { Incidents } from "../../components/incidents/Incidents.tsx";
import { fromLocalTime, toLocalTime } from "../../components/incidents/local-time.ts";
import { type Incident, type IncidentFact, incidentFacts } from "../../lib/core/guidance/incident.ts";
import { readyTextsIn } from "../../lib/core/guidance/ready-texts.ts";
import type { IncidentChange } from "../../lib/state/incident-store.ts";
import { showPage } from "./show.tsx";

const now = Date.parse("2026-11-03T10:00:00.000Z");
const outage: Incident = {
  id: "north",
  kind: "outage",
  name: "Outage north",
  phase: "first-notice",
  isOn: true,
  until: "2026-11-04T10:00:00.000Z",
  words: ["no internet"],
  issues: [],
  facts: { nl: {}, en: { area: "north Leeds" } },
};

const example = Object.fromEntries(incidentFacts.map((fact) => [fact, `such a ${fact}`])) as Record<
  IncidentFact,
  string
>;
const examples = { nl: example, en: example };

function showIncidents(...incidents: Incident[]) {
  const onAdd = vi.fn();
  let kept = incidents;
  /** What becomes of the incidents, change by change. */
  const onKeep = vi.fn();
  const onChange = (id: string, to: IncidentChange) => {
    kept = kept.map((one) => (one.id === id ? to(one) : one));
    onKeep(kept.find((one) => one.id === id));
  };
  const onRemove = vi.fn();
  showPage(
    <Incidents {...{ incidents, now, onAdd, onChange, onRemove }} issues={["outage", "late"]} examples={examples} />,
    "en",
  );
  return { onAdd, onKeep, onRemove, user: userEvent.setup() };
}

describe("incidents", () => {
  it("can be added, and are on until tomorrow", async () => {
    const { onAdd, user } = showIncidents();
    screen.getByText("Nothing is going on.");
    await user.click(screen.getByRole("button", { name: "Add an incident" }));
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ isOn: true, phase: "first-notice", until: "2026-11-04T10:00:00.000Z" }),
    );
  });

  it("go on to the next phase, and off, with one click each", async () => {
    const { onKeep, user } = showIncidents(outage);
    await user.click(screen.getByRole("radio", { name: "Solved" }));
    expect(onKeep).toHaveBeenLastCalledWith({ ...outage, phase: "solved" });
    await user.click(screen.getByRole("switch", { name: "Outage north" }));
    expect(onKeep).toHaveBeenLastCalledWith({ ...outage, phase: "solved", isOn: false });
  });

  it("that have ended by themselves are off, and can be switched on again for a day", async () => {
    const { onKeep, user } = showIncidents({ ...outage, until: "2026-11-03T09:00:00.000Z" });
    const onOff = screen.getByRole("switch", { name: "Outage north" });
    expect(onOff.getAttribute("aria-checked")).toBe("false");
    await user.click(onOff);
    const [kept] = onKeep.mock.lastCall as [Incident];
    expect(kept.isOn).toBe(true);
    expect(Date.parse(kept.until)).toBeGreaterThan(Date.now());
  });

  it("are asked about once before they go", async () => {
    const { onRemove, user } = showIncidents(outage);
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(onRemove).not.toHaveBeenCalled();
    await user.click(within(screen.getByRole("group")).getByRole("button", { name: "Remove" }));
    expect(onRemove).toHaveBeenCalledWith("north");
  });

  it("take what is written when its field is left, and what can be used of it", async () => {
    const { onKeep, user } = showIncidents(outage);
    await user.click(screen.getByRole("button", { name: "Edit" }));
    const words = screen.getByRole("textbox", { name: /Words that show/ });
    fireEvent.change(words, { target: { value: "no internet\n\n ... slow" } });
    fireEvent.blur(words);
    expect(onKeep).not.toHaveBeenCalled();
    screen.getByText("“... slow” has to begin and end with a word.");
    fireEvent.change(words, { target: { value: "no internet\n\nslow ... line\n" } });
    fireEvent.blur(words);
    expect(onKeep).toHaveBeenLastCalledWith({ ...outage, words: ["no internet", "slow ... line"] });

    await user.click(screen.getByRole("radio", { name: "In English letters" }));
    const area = screen.getByRole("textbox", { name: "Area" });
    expect(area).toHaveProperty("value", "north Leeds");
    await user.clear(area);
    await user.tab();
    expect(onKeep).toHaveBeenLastCalledWith({
      ...outage,
      words: ["no internet", "slow ... line"],
      facts: { nl: {}, en: {} },
    });
    await user.click(screen.getByRole("checkbox", { name: "an outage" }));
    expect(onKeep).toHaveBeenLastCalledWith(expect.objectContaining({ issues: ["outage"] }));
  });
});

describe("a moment in a field", () => {
  it("is the same moment when it is read back", () => {
    expect(fromLocalTime(toLocalTime(outage.until))).toBe(outage.until);
  });

  it.each(["", "soon"])("is none while it reads %j", (text) => {
    expect(fromLocalTime(text)).toBeNull();
  });
});

describe("ready texts", () => {
  it("are copied as they stand in the form that was chosen", async () => {
    const onCopy = vi.fn(async () => true);
    const textsIn = (form: "u" | "je" | "en") => readyTextsIn(form === "en" ? "en" : "nl", form === "en" ? "je" : form);
    showPage(<ReadyTexts {...{ textsIn, onCopy }} startsWith="u" />, "en");
    const user = userEvent.setup();
    await user.click(screen.getByRole("radio", { name: "Dutch, je" }));
    await user.click(screen.getByRole("button", { name: "Copy: Gesprek bevestigen per mail" }));
    expect(onCopy).toHaveBeenCalledWith(expect.stringContaining("Je merkt dat doordat"));
    await screen.findByText("Copied.", { selector: "button" });
  });

  it.each([
    ["nl", "u"],
    ["nl", "je"],
    ["en", "je"],
  ] as const)("of %s in %s are whole sentences, with nothing left to choose", (language, form) => {
    for (const { text } of readyTextsIn(language, form)) {
      expect(text).toMatch(/^[\p{Lu}[].*[.?]$/u);
      expect(text).not.toMatch(/[{}<>]/);
    }
  });
});
