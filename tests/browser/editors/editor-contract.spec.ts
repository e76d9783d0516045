import { expect, test } from "@playwright/test";
import type { Edit } from "../../../lib/page/editor.ts";
import { type EditorPage, openEditorPage } from "./editor-page.ts";
import { type EditorKind, kinds } from "./kinds.ts";

/** Every editor has to pass the same, on the real thing. */
for (const kind of kinds) {
  test.describe(kind.name, () => {
    let at: EditorPage;
    test.beforeEach(async ({ page }) => {
      at = await openEditorPage(page, kind.body);
    });

    test("is known, and its text is read", async () => {
      expect(await at.call("id", kind.box)).toBe(kind.id);
      expect(await at.call("read", kind.box)).toBe(kind.letter);
    });

    test("every change reaches the model, is undone and redone in one step, and is taken back by its inverse", async () => {
      test.slow();
      let base = kind.letter;
      for (const [name, edit] of changes(kind)) {
        const faults = test.info().errors.length;
        await test.step(name, async () => {
          const typed = await typeAtEnd(at, kind, " 12", base);
          base = typed;
          const want = apply(typed, edit);
          const result = await at.call("replace", kind.box, edit);
          expect.soft(result, name).toMatchObject({ ok: true });
          expect.soft(await at.call("read", kind.box), `${name}: what is read`).toBe(want);
          await expectModel(at, kind, want, `${name}: the model`);

          await at.page.keyboard.press("Control+z");
          expect.soft(await at.call("read", kind.box), `${name}: undone`).toBe(typed);
          await at.page.keyboard.press("Control+y");
          expect.soft(await at.call("read", kind.box), `${name}: redone`).toBe(want);

          if (!result.ok) return;
          expect
            .soft(await at.call("replace", kind.box, result.inverse), `${name}: inverse`)
            .toMatchObject({ ok: true });
          expect.soft(await at.call("read", kind.box), `${name}: taken back`).toBe(typed);
          await expectModel(at, kind, typed, `${name}: the model, taken back`);
        });
        // After a fault the changes to come begin afresh; also where the browser alone has left other markup behind.
        if (!kind.looseLines && test.info().errors.length === faults) continue;
        at = await openEditorPage(at.page, kind.body);
        base = kind.letter;
      }
    });

    if (kind.oneLine)
      test("a new line is refused, and nothing is changed", async () => {
        const edit = swap(kind, "ten zeerste", "zeer\nen heel");
        expect(await at.call("replace", kind.box, edit)).toEqual({ ok: false, code: "refused" });
        await expectModel(at, kind, kind.letter);
      });

    if (kind.surroundings)
      test("keeps formatting, links, quote and signature", async () => {
        for (const [words, text] of [
          ["ten zeerste", "heel erg"],
          ["het eventuele ongemak", "dit eventuele ongemak"],
          ["Zie onze webwinkel", "Bekijk onze webwinkel"],
        ] as const)
          expect(
            await at.call("replace", kind.box, swap(kind, words, text, await at.call("read", kind.box))),
          ).toMatchObject({ ok: true });
        const html = await at.page.locator(kind.box).innerHTML();
        for (const part of kind.surroundings ?? []) expect(html).toContain(part);
      });

    if (kind.surroundings)
      test("keeps bold what replaces the beginning or the end of something bold", async () => {
        await at.call("replace", kind.box, swap(kind, "eventuele", "zeer eventuele"));
        await at.call("replace", kind.box, swap(kind, "eventuele", "eventuelere", await at.call("read", kind.box)));
        expect(await at.page.locator(`${kind.box} :is(b, strong)`).textContent()).toBe("zeer eventuelere");
      });

    test("the caret stays at its words", async () => {
      await at.call("select", kind.box, place(kind, "Sanne"));
      expect(await at.call("replace", kind.box, swap(kind, "ten zeerste", "zeer"))).toMatchObject({ ok: true });
      await at.page.keyboard.type("Door ");
      expect(await at.call("read", kind.box)).toBe(
        kind.letter.replace("ten zeerste", "zeer").replace("Sanne", "Door Sanne"),
      );

      await at.call("select", kind.box, place(kind, "Beste"));
      expect(
        await at.call("replace", kind.box, swap(kind, "zeer", "echt", await at.call("read", kind.box))),
      ).toMatchObject({ ok: true });
      expect(await at.call("selection", kind.box)).toEqual({ start: 0, end: 0 });
    });

    test("typing that goes on after a change is undone by itself", async () => {
      await at.call("select", kind.box, place(kind, "Sanne"));
      await at.call("replace", kind.box, insert(kind.letter.indexOf("Sanne"), "Door "));
      const changed = await at.call("read", kind.box);
      await at.page.waitForTimeout(100);
      await at.page.keyboard.type("abc");
      await at.page.keyboard.press("Control+z");
      expect([changed, changed.replace("Sanne", "a")]).toContain(
        (await at.call("read", kind.box)).replace("bcSanne", ""),
      );
      expect(await at.call("read", kind.box)).toContain("Door ");
    });

    test("gives one rectangle per line, where the words are", async () => {
      const start = kind.letter.indexOf("Wij");
      const [rect, ...rest] = await at.call("rects", kind.box, { start, end: kind.letter.indexOf("ten zeerste") });
      expect(rest).toEqual([]);
      expect(rect?.width).toBeGreaterThan(100);
      expect(rect?.height).toBeLessThan(40);
      const box = await at.page.locator(kind.box).boundingBox();
      expect(rect?.x).toBeGreaterThanOrEqual(box?.x ?? Number.POSITIVE_INFINITY);
    });

    test("a stale edit changes nothing", async () => {
      const edit = swap(kind, "ten zeerste", "zeer");
      await typeAtEnd(at, kind, "!");
      await at.call("replace", kind.box, { ...edit, start: 0, end: 0, expected: "", text: "Zeer " });
      const before = await at.call("read", kind.box);
      expect(await at.call("replace", kind.box, edit)).toEqual({ ok: false, code: "text-changed" });
      expect(await at.call("replace", kind.box, { start: 5000, end: 5003, expected: "", text: "x" })).toEqual({
        ok: false,
        code: "text-changed",
      });
      expect(await at.call("read", kind.box)).toBe(before);
    });

    test("nothing while an input method composes", async () => {
      await typeAtEnd(at, kind, "");
      await at.cdp.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
      const composing = await at.call("read", kind.box);
      expect(composing.trimEnd()).toBe(`${kind.letter.trimEnd()}ni`);
      expect(await at.call("replace", kind.box, swap(kind, "ten zeerste", "zeer"))).toEqual({
        ok: false,
        code: "composing",
      });
      expect(await at.call("read", kind.box)).toBe(composing);
      await at.cdp.send("Input.insertText", { text: "你" });
      expect(await at.call("replace", kind.box, swap(kind, "ten zeerste", "zeer"))).toMatchObject({ ok: true });
      const after = kind.letter.replace("ten zeerste", "zeer").trimEnd();
      expect((await at.call("read", kind.box)).trimEnd()).toBe(`${after}你`);
    });

    test("several edits at once take turns", async () => {
      const results = await at.call("replaceMany", kind.box, [
        swap(kind, "Sanne", "Noor"),
        swap(kind, "ten zeerste", "zeer"),
        swap(kind, "Beste", "Geachte"),
      ]);
      expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
      const want = kind.letter.replace("Sanne", "Noor").replace("ten zeerste", "zeer").replace("Beste", "Geachte");
      await expectModel(at, kind, want);
    });

    test("says when the box cannot be written in, or has gone", async () => {
      const edit = swap(kind, "ten zeerste", "zeer");
      await at.call("hold", kind.box);
      await at.page.evaluate(lock, kind.box);
      expect(await at.call("replace", kind.box, edit)).toEqual({ ok: false, code: "read-only" });
      expect(await at.call("read", kind.box)).toBe(kind.letter);
      await at.page.evaluate((box) => document.querySelector(box)?.remove(), kind.box);
      expect(await at.call("replace", kind.box, edit)).toEqual({ ok: false, code: "box-gone" });
    });
  });
}

/** As the page itself would do it. */
function lock(selector: string): void {
  const { editor } = window as unknown as { editor?: { enableReadOnlyMode(id: string): void } };
  const box = document.querySelector(selector);
  if (editor) editor.enableReadOnlyMode("test");
  else if (box && "readOnly" in box) box.readOnly = true;
  else box?.setAttribute("contenteditable", "false");
}

function place(kind: EditorKind, words: string, text = kind.letter) {
  const start = text.indexOf(words);
  return { start, end: start };
}

function swap({ letter }: EditorKind, words: string, text: string, now = letter): Edit {
  const start = now.indexOf(words);
  if (start === -1) throw new Error(`not in the letter: ${words}`);
  return { start, end: start + words.length, expected: words, text };
}

function insert(start: number, text: string): Edit {
  return { start, end: start, expected: "", text };
}

function apply(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** By name; those that need more than one line only where there can be more. */
function changes(kind: EditorKind): [string, Edit][] {
  const { letter } = kind;
  const greeting = letter.indexOf("De Boer,") + "De Boer,".length;
  const signOff = letter.indexOf("Met vriendelijke");
  const inOneLine: [string, Edit][] = [
    ["a phrase", swap(kind, "ten zeerste", "heel erg")],
    ["a phrase that begins in bold", swap(kind, "eventuele ongemak", "ongemak")],
    ["a bold word", swap(kind, "eventuele", "mogelijke")],
    ["the words in a link", swap(kind, "webwinkel", "winkel")],
    ["words put before a phrase", swap(kind, "Wij betreuren", "Ook wij betreuren")],
    ["words put after a phrase", swap(kind, "meer.", "meer informatie.")],
    ["characters that are special in HTML", swap(kind, "ten zeerste", '<b>&amp; "zeer"</b>')],
    ["an emoji and another script", swap(kind, "ten zeerste", "👩‍🔧 שלום")],
    ["a phrase taken away", swap(kind, " ten zeerste", "")],
    ["a whole sentence taken away", swap(kind, "Wij betreuren het eventuele ongemak ten zeerste.", "")],
    ["a word put in", insert(letter.indexOf("ongemak"), "grote ")],
    ["a sentence put in at a place", insert(letter.indexOf("Zie onze"), "Het spijt me. ")],
    ["a sentence put in at the end", insert(letter.trimEnd().length, " Tot ziens.")],
  ];
  if (kind.oneLine) return inOneLine;
  return [
    ...inOneLine,
    ["a sentence on a line of its own before the sign-off", insert(signOff, "Ik bel u morgen.\n")],
    ["a sentence on a line of its own after the greeting", insert(greeting, "\nWat vervelend.")],
    ["a sentence on an empty line", insert(greeting + 1, "Wat vervelend.")],
    ["two paragraphs before the sign-off", insert(signOff, "Ik bel u morgen.\n\nHet komt goed.\n\n")],
    ["a paragraph after the last line", insert(letter.trimEnd().length, "\n\nPS: tot ziens")],
    ["lines in the middle of one", insert(letter.indexOf("ongemak"), "een\ntwee\n")],
    ["lines in place of a phrase", swap(kind, "ten zeerste", "zeer\nen heel")],
    ["a line and a half taken away", swap(kind, "Wij betreuren het eventuele ongemak ten zeerste.\nZie onze ", "")],
    ["the first line taken away", swap(kind, "Beste mevrouw De Boer,\n", "")],
    ["two lines joined", swap(kind, "zeerste.\nZie", "zeerste. Zie")],
    ["an empty line taken away", swap(kind, "meer.\n\nMet", "meer.\nMet")],
  ];
}

/** The agent's own typing, by the keyboard, so that there is something of theirs to lose. */
async function typeAtEnd(at: EditorPage, kind: EditorKind, text: string, base = kind.letter): Promise<string> {
  const end = base.trimEnd().length;
  await at.page.locator(kind.box).focus();
  await at.call("select", kind.box, { start: end, end });
  await at.page.waitForTimeout(60);
  await at.page.keyboard.type(text);
  const typed = base.slice(0, end) + text + base.slice(end);
  expect(await at.call("read", kind.box)).toBe(typed);
  return typed;
}

async function expectModel(at: EditorPage, kind: EditorKind, text: string, name = "the model"): Promise<void> {
  const form = (one: string) => (kind.looseLines ? one.trim().replaceAll(/\n+/g, "\n") : one);
  expect.soft(form(await kind.model(at.page)), name).toBe(form(text));
}
