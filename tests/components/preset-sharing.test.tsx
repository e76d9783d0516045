// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { IncomingPreset } from "../../components/presets/sharing/IncomingPreset.tsx";
import { Subscribe } from "../../components/presets/sharing/Subscribe.tsx";
import { type SubscriptionActions, SubscriptionItem } from "../../components/presets/sharing/SubscriptionItem.tsx";
import { updateRefusals } from "../../lib/core/presets/accept-update.ts";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { newSubscription, type Subscription } from "../../lib/core/presets/subscription.ts";
import type { Refusal } from "../../lib/platform/fetch-preset.ts";
import { showPage } from "./show.tsx";

const now = new Date(2026, 2, 2, 12);
const shop: Preset = { ...defaultPreset, id: "shop", name: "Zomerhout", owner: "Team Noord", version: "1.1.0" };
const url = "https://presets.example.com/shop.json";
const fingerprint = "0123456789abcdef".repeat(4);

const actions = (): SubscriptionActions => ({
  check: vi.fn(),
  allow: vi.fn(),
  use: vi.fn(),
  postpone: vi.fn(),
  goBack: vi.fn(),
  automatic: vi.fn(),
  pin: vi.fn(),
  stop: vi.fn(),
});

function showItem(change: Partial<Subscription>, language: "en" | "nl" = "en") {
  const does = actions();
  const subscription = { ...newSubscription(url, "person"), ...change };
  showPage(
    <ul>
      <SubscriptionItem
        subscription={subscription}
        kept={
          subscription.id === null
            ? null
            : { preset: { ...shop, version: "1.0.0" }, source: { kind: "subscription", url }, previous: null }
        }
        others={[]}
        printOf={(key) => key && fingerprint}
        isChecking={false}
        now={now}
        does={does}
      />
    </ul>,
    language,
  );
  return does;
}

const newest = { version: "1.0.0", fingerprint: "aa" };
const fetchCodes: (Refusal | "not-allowed")[] = [
  "not-https",
  "unreachable",
  "not-allowed",
  "too-slow",
  "elsewhere",
  "status",
  "content-type",
  "too-large",
  "cut-off",
];

describe("an address that is followed", () => {
  it.each(["en", "nl"] as const)("says in words how it failed, whatever the failure (%s)", (language) => {
    const failures: NonNullable<Subscription["failure"]>[] = [
      ...fetchCodes.map((reason) => ({ reason, status: 503 })),
      ...updateRefusals.map((reason) => ({ reason, version: "0.9.0" })),
      { reason: "not-a-preset", detail: "Unrecognized key" },
    ];
    for (const failure of failures) showItem({ id: "shop", newest, failure, succeededAt: now.getTime() }, language);
    const said = screen.getAllByTestId("subscription").map(({ textContent }) => textContent ?? "");
    expect(new Set(said).size).toBe(failures.length);
    const other = { en: "It cannot be used.", nl: "Het is niet te gebruiken." }[language];
    const stays = { en: "The version you have stays in use.", nl: "De versie die u hebt, blijft gelden." }[language];
    for (const words of said) {
      expect(words).not.toContain(other);
      expect(words).not.toContain("sharing.");
      expect(words).toContain(stays);
    }
  });

  it("shows what is waiting before it applies", async () => {
    const pending = { preset: shop, fingerprint, key: "AAAA" };
    const does = showItem({ id: "shop", newest, pending, key: "AAAA" });
    expect(screen.getByText("1.1.0; you have 1.0.0")).toBeInTheDocument();
    expect(screen.getAllByText(/^0123 4567 89ab cdef/).length).toBeGreaterThan(1);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await user.click(screen.getByRole("button", { name: "Use it" }));
    expect(does.postpone).toHaveBeenCalledOnce();
    expect(does.use).toHaveBeenCalledWith(pending);
  });

  it("of a policy cannot be stopped or switched", () => {
    showItem({ id: "shop", newest, by: "policy" });
    expect(screen.getByText("Set by whoever manages this browser.")).toBeInTheDocument();
    expect(screen.queryByRole("switch")).toBeNull();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Check now"]);
  });

  it("asks for leave where the browser took it back", async () => {
    const does = showItem({ id: "shop", newest, failure: { reason: "not-allowed", status: null } });
    await userEvent.setup().click(screen.getByRole("button", { name: "Allow presets.example.com" }));
    expect(does.allow).toHaveBeenCalledOnce();
  });
});

describe("following an address", () => {
  it("says why not, and keeps what was written", async () => {
    const subscribe = vi.fn(async () => "notAllowed" as const);
    showPage(<Subscribe onSubscribe={subscribe} />);
    const user = userEvent.setup();
    const field = screen.getByLabelText("The address of a preset");
    await user.type(field, ` ${url} `);
    await user.click(screen.getByRole("button", { name: "Follow it" }));
    expect(subscribe).toHaveBeenCalledWith(url);
    expect(await screen.findByRole("alert")).toHaveTextContent("Your browser did not allow it.");
    expect(field).toHaveValue(` ${url} `);
  });
});

describe("a preset that came from elsewhere", () => {
  const show = (preset: Preset, others: string[] = [], signer: null | "broken" = null) =>
    showPage(
      <IncomingPreset incoming={{ preset, fingerprint, signer }} keyPrint={null} kept={null} others={others} now={now}>
        {null}
      </IncomingPreset>,
    );

  it("shows mark-up as text", () => {
    show({ ...shop, owner: "<img src=x onerror=alert(1)>" });
    expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeInTheDocument();
    expect(document.querySelector("img")).toBeNull();
  });

  it("warns of a name that reads like another one, and of test letters that do not come out", () => {
    const letter = { ...test, name: "Brief 1", finds: ["morgen"] };
    show({ ...shop, id: "zomerh0ut", tests: [letter] }, ["ZOMERHOUT"]);
    expect(screen.getByText(/reads like that of another preset you have: “ZOMERHOUT”/)).toBeInTheDocument();
    expect(screen.getByText(/does not come out as it says: Brief 1/)).toBeInTheDocument();
  });

  it("changed after it was signed shows no more than that", () => {
    show(shop, [], "broken");
    expect(screen.getByText(/was changed after it was signed/)).toBeInTheDocument();
    expect(screen.queryByText("What that does to letters")).toBeNull();
  });

  const test = { name: "", letter: "Wij bellen u morgen.", finds: [] as string[], leaves: [], notes: {} };
});
