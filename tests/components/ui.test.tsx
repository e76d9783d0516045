// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { ConfirmButton } from "../../components/ui/ConfirmButton.tsx";
import { Disclosure } from "../../components/ui/Disclosure.tsx";
import { Field, TextArea } from "../../components/ui/Field.tsx";
import { ItemList } from "../../components/ui/ItemList.tsx";
import { Page } from "../../components/ui/Page.tsx";
import { RadioGroup } from "../../components/ui/RadioGroup.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { SideNavigation } from "../../components/ui/SideNavigation.tsx";
import { Toggle } from "../../components/ui/Toggle.tsx";
import { show } from "./show.tsx";

function Asking({ onConfirm }: { onConfirm(): void }) {
  return (
    <ConfirmButton question="Delete all settings?" confirm="Delete" onConfirm={onConfirm}>
      Delete everything
    </ConfirmButton>
  );
}

function Phrases() {
  const [phrases, setPhrases] = useState(["one", "two"]);
  return (
    <ItemList
      label="Phrases"
      items={phrases.map((phrase) => ({ key: phrase, label: phrase }))}
      onRemove={(key) => setPhrases(phrases.filter((phrase) => phrase !== key))}
      empty="None yet."
    />
  );
}

describe("ConfirmButton", () => {
  it("asks once before it does anything", async () => {
    const onConfirm = vi.fn();
    const { user } = show(<Asking onConfirm={onConfirm} />);
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Delete all settings?");
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    expect(onConfirm).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it.each(["{Escape}", "{Enter}"])("goes back on %s, with the focus where it was", async (key) => {
    const onConfirm = vi.fn();
    const { user } = show(<Asking onConfirm={onConfirm} />);
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    await user.keyboard(key);
    expect(screen.getByRole("button", { name: "Delete everything" })).toHaveFocus();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe("fields", () => {
  it("tie label, hint and error to the field", () => {
    show(<Field label="Address" hint="With https." error="No address." value="x" onChange={() => {}} />);
    const field = screen.getByLabelText("Address");
    expect(field).toHaveAccessibleDescription("With https. No address.");
    expect(field).toBeInvalid();
  });

  it("hand on what is written", async () => {
    const onChange = vi.fn();
    const { user } = show(<TextArea label="Reply" value="" onChange={onChange} />);
    await user.type(screen.getByLabelText("Reply"), "a");
    expect(onChange).toHaveBeenCalledExactlyOnceWith("a");
  });

  it("hand on what is chosen", async () => {
    const [onRadio, onToggle] = [vi.fn(), vi.fn()];
    const choices = [
      { value: "auto", label: "As the browser" },
      { value: "nl", label: "Nederlands" },
    ] as const;
    const { user } = show(
      <>
        <RadioGroup legend="Review" choices={choices} value="auto" onChange={onRadio} />
        <Toggle label="Notes" hint="That no customer reads." on={false} onChange={onToggle} />
      </>,
    );
    await user.click(screen.getByRole("radio", { name: "Nederlands" }));
    await user.click(screen.getByRole("switch", { name: "Notes", description: "That no customer reads." }));
    expect(onRadio).toHaveBeenCalledExactlyOnceWith("nl");
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe("ItemList", () => {
  it("takes items out and keeps the focus in the list", async () => {
    const { user } = show(<Phrases />);
    await user.click(screen.getByRole("button", { name: "Remove one" }));
    expect(screen.getByRole("button", { name: "Remove two" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("None yet.")).toHaveFocus();
  });
});

it("Disclosure opens and closes, and says so", async () => {
  const { user } = show(<Disclosure summary="More">Content</Disclosure>);
  const button = screen.getByRole("button", { name: "More", expanded: false });
  expect(screen.queryByText("Content")).toBeNull();
  await user.click(button);
  expect(screen.getByText("Content")).toBeVisible();
  expect(button).toHaveAttribute("aria-expanded", "true");
});

it("Page has a title, one first heading, a main part, and headings that step down", () => {
  const items = [
    { id: "sites", label: "Sites" },
    { id: "privacy", label: "Privacy" },
  ] as const;
  show(
    <Page title="Opties" navigation={<SideNavigation label="Delen" items={items} current="privacy" />}>
      <Section title="Privacy">
        <Section title="Keys">text</Section>
      </Section>
    </Page>,
    "nl",
  );
  expect(document.title).toBe("Opties · Drieklank");
  expect(screen.getByRole("heading", { level: 1, name: "Opties" })).toBeVisible();
  expect(screen.getByRole("main")).toContainElement(screen.getByRole("heading", { level: 2, name: "Privacy" }));
  expect(screen.getByRole("heading", { level: 3, name: "Keys" })).toBeVisible();
  expect(screen.getByRole("link", { current: "page" })).toHaveAttribute("href", "#privacy");
});
