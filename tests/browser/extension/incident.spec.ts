import { expect } from "@playwright/test";
import { gmailPages } from "../../pages/gmail/pages.ts";
import { findPage } from "../../pages/serve.ts";
import { test } from "./desk.ts";

test("an incident is written down, answers the complaints about it first, and is gone when it is switched off", async ({
  desk,
  extension,
}) => {
  const options = await extension.openPage("options.html#incidents");
  await options.getByRole("button", { name: "Add an incident" }).click();
  const name = options.getByLabel("Name", { exact: true });
  await name.fill("Bezorging Utrecht");
  await options.getByText("Something else").click();
  await expect(options.getByRole("radio", { name: "Something else" })).toBeChecked();
  await options.getByLabel("Words that show a complaint is about it").fill("bezorging ... kast");
  await options.getByLabel("Service or product").fill("de bezorging");
  await options.getByLabel("Since when").fill("maandag");
  await options.getByLabel("Cause").fill("een kapotte sorteerband");
  await options.getByLabel("Next update").fill("12.00 uur");
  await options.getByLabel("Next update").blur();
  await expect(options.getByRole("switch", { name: "Bezorging Utrecht" })).toHaveAttribute("aria-checked", "true");

  await desk.open(findPage(gmailPages, "popout"));
  await desk.page.bringToFront();
  await desk.box("reply").click();
  await desk.page.keyboard.press("Control+a");
  await desk.page.keyboard.type("Geachte mevrouw Terwindt, uw bericht is binnen.");
  await desk.openPanel();
  await expect(desk.panel).toContainText("Fits the incident “Bezorging Utrecht”.");
  await desk.panel.getByRole("button", { name: "Incident: eerste bericht" }).click();
  await desk.panel.getByTestId("insert-suggestion").first().click();
  await expect
    .poll(async () => (await desk.lines("reply")).join("\n"))
    .toMatch(/maandag .*de bezorging\. De oorzaak is een kapotte sorteerband\. .*12\.00 uur/);

  await options.bringToFront();
  await options.getByRole("switch", { name: "Bezorging Utrecht" }).click();
  await desk.page.bringToFront();
  await expect(desk.panel.getByText("Fits the incident")).toHaveCount(0);
});
