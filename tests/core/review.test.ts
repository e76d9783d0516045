import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { capitals } from "../../lib/core/checks/shouting.ts";
import { categories, type Draft, type Language, notes, type Review, suggestionKinds } from "../../lib/core/contract.ts";
import { languages } from "../../lib/core/languages/languages.ts";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { createReviewer, review } from "../../lib/core/review.ts";
import { readSplit, splits } from "../evaluation/corpus.ts";

const options = { preset: defaultPreset, now: new Date(2026, 10, 3) };

// The contract, written down a second time: a field that is added, renamed or left out must be added here too.
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const note = z.strictObject({
  strength: z.enum(["strong", "weak", "fake", "absent"]),
  evidence: z.array(z.strictObject(span)),
  advice: z.string(),
});
const contract = z.strictObject({
  version: z.literal(1),
  language: z.enum(["nl", "en"]).nullable(),
  form: z.enum(["u", "je", "mixed"]).nullable(),
  triad: z.strictObject({ empathy: note, apology: note, solution: note }),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^(?:(?:nl|en)\/)?[a-z0-9-]+$/),
      category: z.enum(categories),
      severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      ...span,
      excerpt: z.string().min(1),
      message: z.string().min(1),
      replacements: z.array(z.string()),
    }),
  ),
  complaint: z
    .strictObject({
      issues: z.array(z.string()),
      emotion: z.strictObject({
        kind: z.string(),
        strength: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      }),
      questions: z.array(z.strictObject({ text: z.string().min(1), ...span, answered: z.boolean() })),
      asks: z.array(z.string()),
      escalation: z.array(z.string()),
      repeat: z.boolean(),
      vulnerable: z.boolean(),
      name: z.string().min(1).nullable(),
      form: z.enum(["u", "je"]).nullable(),
      facts: z.array(
        z.strictObject({
          kind: z.enum(["amount", "date", "time", "order-number", "email", "phone", "iban", "postcode"]),
          text: z.string().min(1),
          ...span,
        }),
      ),
    })
    .nullable(),
  promises: z.array(
    z.strictObject({
      ...span,
      who: z.string().min(1).nullable(),
      what: z.string().min(1),
      when: z.strictObject({ text: z.string().min(1), date: z.iso.date().optional() }).nullable(),
      missing: z.array(z.enum(["who", "when"])),
    }),
  ),
  suggestions: z.array(
    z.strictObject({
      kind: z.enum(suggestionKinds),
      label: z.string().min(1),
      text: z.string().min(1),
      place: z.enum(["start", "after-greeting", "after-empathy", "after-apology", "before-sign-off", "end"]),
      slots: z.array(z.strictObject({ name: z.string().min(1), ...span })),
    }),
  ),
});

/** Everything that must hold of a review, whatever was reviewed. Plain conditions: it runs thousands of times. */
function faultsOf(found: Review, { text, complaint = "" }: Draft): string[] {
  const parsed = contract.safeParse(found);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => holds || faults.push(what);
  const isInside = (one: { start: number; end: number }, of: string) => one.start < one.end && one.end <= of.length;
  for (const one of found.findings) {
    must(isInside(one, text), `${one.rule} lies outside`);
    must(text.slice(one.start, one.end) === one.excerpt, `${one.rule} has another excerpt`);
    must(!one.replacements.includes(one.excerpt), `${one.rule} replaces by the same`);
    must(new Set(one.replacements).size === one.replacements.length, `${one.rule} replaces twice by the same`);
    must(
      !one.replacements.some((by) => /\$|undefined|NaN/.test(by) && !text.includes("$")),
      `${one.rule} is not filled in`,
    );
  }
  must(
    found.findings.every((one, at) => at === 0 || one.start >= (found.findings[at - 1]?.start ?? 0)),
    "findings are out of order",
  );
  for (const name of notes) {
    const { strength, evidence, advice } = found.triad[name];
    for (const one of evidence) must(isInside(one, text), `evidence of ${name} lies outside`);
    must((strength === "absent") === (evidence.length === 0), `${name} is ${strength} by ${evidence.length} sentences`);
    must(
      (strength === "strong" || found.language === null) === (advice === ""),
      `${name} is ${strength} with “${advice}”`,
    );
  }
  for (const one of found.promises) {
    must(isInside(one, text), "a promise lies outside");
    must(one.missing.includes("who") === (one.who === null), "a promise says wrongly that nobody is named");
    must(one.missing.includes("when") === (one.when === null), "a promise says wrongly that no day is named");
  }
  for (const one of [...(found.complaint?.questions ?? []), ...(found.complaint?.facts ?? [])]) {
    must(isInside(one, complaint), "a place in the complaint lies outside");
    must(complaint.slice(one.start, one.end) === one.text, `“${one.text}” is not at its place in the complaint`);
  }
  for (const one of found.suggestions)
    for (const slot of one.slots)
      must(one.text.slice(slot.start, slot.end) === `[${slot.name}]`, `slot ${slot.name} is not at its place`);
  return faults;
}

const letters: Record<Language, Draft> = {
  nl: {
    text: [
      "Beste mevrouw De Wit,",
      "",
      "Wij betreuren het eventuele ongemak. U had op 3 november € 45,00 betaald en daarna drie weken niets gehoord.",
      "Wij nemen zo spoedig mogelijk contact met u op. Ik stort het bedrag morgen terug.",
      "",
      "Met vriendelijke groet,",
      "Jan",
    ].join("\n"),
    complaint:
      "Hallo, al voor de derde keer: waar blijft mijn jas? Ik heb op 3 november € 45,00 betaald. Bel mij op 0612345678. Groet, Els de Wit",
  },
  en: {
    text: [
      "Dear Ms Poole,",
      "",
      "We apologise for any inconvenience this may have caused. You waited three weeks for your bag.",
      "We will contact you as soon as possible. I will refund £45.00 tomorrow.",
      "",
      "Kind regards,",
      "Tom",
    ].join("\n"),
    complaint:
      "Hello, this is the third time I write: where is my bag? I paid £45.00 on 3 November. I will go to a lawyer. Regards, Ann Poole",
  },
};

describe.each(["nl", "en"] as const)("the review of a letter in %s", (language) => {
  const draft = letters[language];
  const read = review(draft, options);

  it("holds to the contract", () => expect(faultsOf(read, draft)).toEqual([]));

  it("says what the letter is", () => {
    expect(read.version).toBe(1);
    expect(read.language).toBe(language);
    expect(read.form).toBe(language === "nl" ? "u" : null);
    expect(read.findings.length).toBeGreaterThanOrEqual(2);
    expect(read.findings.map(({ category }) => category)).toEqual(
      expect.arrayContaining(["non-apology", "vague-time"]),
    );
    expect(read.triad.solution.strength).not.toBe("absent");
    expect(read.promises.map(({ who }) => who)).toContain(language === "nl" ? "ik" : "I");
    expect(
      read.promises.find(({ who }) => who?.toLowerCase() === (language === "nl" ? "ik" : "i"))?.when,
    ).not.toBeNull();
  });

  it("says what the customer wrote", () => {
    expect(read.complaint).toMatchObject({ repeat: true, name: language === "nl" ? "Els de Wit" : "Ann Poole" });
    expect(read.complaint?.questions[0]?.text).toMatch(/^(?:waar|where) .*\?$/);
    expect(read.complaint?.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["amount", "date"]));
    expect(review({ text: draft.text }, options).complaint).toBeNull();
  });

  it("suggests what is missing, for each note that is not strong", () => {
    const missing = notes.filter((name) => read.triad[name].strength !== "strong");
    expect(missing.length).toBeGreaterThan(0);
    const offered = new Set(read.suggestions.map(({ kind }) => kind));
    expect(notes.filter((name) => offered.has(name))).toEqual(missing);
  });

  it("is the same every time, whatever was read before, and leaves the input as it was", () => {
    const before = structuredClone(draft);
    for (const other of [letters.en, letters.nl, { text: "sorry ".repeat(500) }]) review(other, options);
    expect(review(draft, options)).toEqual(read);
    expect(draft).toEqual(before);
  });

  it("survives as JSON", () => expect(JSON.parse(JSON.stringify(read))).toEqual(read));

  it("follows the preset", () => {
    const [first] = read.findings;
    const without = (preset: Partial<typeof defaultPreset>) =>
      review(draft, { ...options, preset: { ...defaultPreset, ...preset } }).findings.map(({ rule }) => rule);
    expect(without({})).toContain(first?.rule);
    expect(without({ rulesOff: [first?.rule ?? ""] })).not.toContain(first?.rule);
    expect(without({ phrases: { avoid: [], allow: [first?.excerpt.toUpperCase() ?? ""] } })).not.toContain(first?.rule);
  });
});

describe("the language of a draft", () => {
  it.each([
    ["French", "Bonjour madame, nous sommes désolés pour le retard de votre colis et nous vous remboursons demain."],
    ["nothing", ""],
    ["white space", " \n\t\n "],
    ["signs", "?!?! --- 😀 12345"],
    ["half a surrogate pair", "\ud83d"],
  ])("is none for %s, and then nothing is claimed", (_, text) => {
    const read = review({ text }, options);
    expect(faultsOf(read, { text })).toEqual([]);
    expect(read).toMatchObject({
      language: null,
      form: null,
      findings: [],
      promises: [],
      suggestions: [],
      complaint: null,
    });
    for (const name of notes) expect(read.triad[name]).toEqual({ strength: "absent", evidence: [], advice: "" });
  });

  it("does not keep the customer from being read", () => {
    const read = review({ ...letters.en, text: "" }, options);
    expect(read.language).toBeNull();
    expect(read.complaint?.questions.map(({ answered }) => answered)).toEqual([false]);
  });

  it("may be given, and is then believed", () => {
    expect(review({ text: "Ok!" }, options).language).toBeNull();
    expect(review({ text: "Ok!" }, { ...options, language: "nl" }).language).toBe("nl");
  });

  it("may be another than the customer's", () => {
    const read = review({ text: letters.nl.text, complaint: letters.en.complaint as string }, options);
    expect(read.language).toBe("nl");
    expect(read.complaint?.escalation).toEqual(["lawyer"]);
  });
});

describe("a rule that throws", () => {
  const draft = { text: `${letters.en.text.replace("Tom", "")}\nWHERE IS EVERYTHING, Ms Poole? [name]` };
  const shouted = { ...draft, text: draft.text.replace("You waited", "YOU HAVE WAITED") };

  it("is reported once, by its name only, and the others go on", () => {
    const before = review(shouted, options).findings;
    expect(before.map(({ rule }) => rule)).toContain("capitals");
    const secret = new Error("broken");
    vi.spyOn(capitals, "find").mockImplementation(() => {
      throw secret;
    });
    const onFailure = vi.fn();
    const read = review(shouted, { ...options, onFailure });
    expect(onFailure.mock.calls).toEqual([["capitals", secret]]);
    expect(read.findings).toEqual(before.filter(({ rule }) => rule !== "capitals"));
    expect(faultsOf(read, shouted)).toEqual([]);
  });

  it("takes no other phrase rule with it", () => {
    const text =
      "Dear Ms Poole,\n\nWe apologise for any inconvenience. You must send it back. You must wait. We regret any inconvenience.";
    const before = review({ text }, options).findings;
    const broken = languages.get("en")?.rules.find(({ id }) => id === before[0]?.rule);
    const secret = new Error("broken");
    const why = broken?.why;
    Object.defineProperty(broken, "why", {
      configurable: true,
      get() {
        throw secret;
      },
    });
    const onFailure = vi.fn();
    const read = review({ text }, { ...options, onFailure });
    Object.defineProperty(broken, "why", { configurable: true, writable: true, value: why });
    expect(onFailure.mock.calls).toEqual([[broken?.id, secret]]);
    expect(read.findings).toEqual(before.filter(({ rule }) => rule !== broken?.id));
    expect(read.findings.length).toBeGreaterThan(0);
  });

  it("needs nobody who listens", () => {
    vi.spyOn(capitals, "find").mockImplementation(() => {
      throw new Error("broken");
    });
    expect(() => review(shouted, options)).not.toThrow();
  });
});

describe("a part that throws", () => {
  const secret = new Error("broken");
  const draft = letters.en;
  const english = () => languages.get("en") as object;
  const empty: Partial<Review> = { language: null, form: null, findings: [], promises: [], suggestions: [] };
  const absent = { strength: "absent", evidence: [], advice: "" };
  const silent = { empathy: absent, apology: absent, solution: absent };

  /** The review while `key` of `object` cannot be read. */
  function reviewWithout(object: object, key: string, of: Draft) {
    const kept = Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
    Object.defineProperty(object, key, {
      configurable: true,
      enumerable: true,
      get() {
        throw secret;
      },
    });
    const onFailure = vi.fn();
    try {
      const preset = object === english() ? defaultPreset : (object as typeof defaultPreset);
      return { read: review(of, { ...options, preset, onFailure }), failures: onFailure.mock.calls };
    } finally {
      Object.defineProperty(object, key, kept);
    }
  }

  it.each([
    ["reading", english, "letter", { ...empty, triad: silent }],
    ["triad", english, "advice", { triad: silent, suggestions: [] }],
    ["complaint", english, "complaint", { complaint: null }],
    ["promises", () => ({ ...defaultPreset }), "calendar", { promises: [] }],
    ["team", () => ({ ...defaultPreset }), "phrases", { findings: [] }],
    ["settle", () => ({ ...defaultPreset }), "severities", { findings: [] }],
    ["suggestions", () => ({ ...defaultPreset }), "texts", { suggestions: [] }],
  ] as const)("has found nothing and is reported once: %s", (part, objectOf, key, nothing) => {
    review(draft, options);
    // What was read in a message is kept, and nothing would throw.
    const unread = { ...draft, complaint: `${draft.complaint} ${part}` };
    const { read, failures } = reviewWithout(objectOf(), key, unread);
    expect(failures.filter(([id]) => id === part)).toEqual([[part, secret]]);
    expect(new Set(failures.map(([id]) => id)).size).toBe(failures.length);
    expect(read).toMatchObject(nothing);
    const { triad } = part === "triad" ? review(draft, options) : read;
    expect(faultsOf({ ...read, triad }, unread)).toEqual([]);
  });

  it("leaves what the others found as it is", () => {
    const { suggestions: _, ...before } = review(draft, options);
    const { read, failures } = reviewWithout({ ...defaultPreset }, "texts", draft);
    expect(failures).toEqual([["suggestions", secret]]);
    expect(read).toEqual({ ...before, suggestions: [] });
  });

  it("does not spoil the next review of the same draft", () => {
    const next = createReviewer();
    const broken = { ...defaultPreset };
    Object.defineProperty(broken, "calendar", {
      get() {
        throw secret;
      },
    });
    next(draft, { ...options, preset: broken });
    expect(next(draft, options)).toEqual(review(draft, options));
  });
});

describe("a replacement", () => {
  const corpus = join(import.meta.dirname, "../corpus");
  const drafts = splits.flatMap((split) => readSplit(corpus, split));
  const replaced = drafts.flatMap(({ id, lang, reply }) =>
    review({ text: reply }, { ...options, language: lang }).findings.flatMap((finding) =>
      finding.replacements.map((by) => {
        const mended = reply.slice(0, finding.start) + by + reply.slice(finding.end);
        const [from, to] = [Math.max(0, finding.start - 2), finding.start + by.length + 2];
        return { id, finding, by, mended, around: mended.slice(from, to), before: reply.slice(from, finding.end + 2) };
      }),
    ),
  );

  it("is offered all over the corpus", () => expect(replaced.length).toBeGreaterThan(100));

  it.each([
    ["a double space", / {2}/],
    ["a space before a comma or a full stop", / [,.?!](?!\.)/],
    ["two commas", /,\s*,/],
    ["a full stop after a comma", /,\s*[.?!]/],
  ])("leaves behind no trace such as %s", (_, trace) => {
    const left = replaced.filter(({ around, before }) => trace.test(around) && !trace.test(before));
    expect(left.map(({ id, finding, around }) => `${id} ${finding.rule}: ${around}`)).toEqual([]);
  });

  it("keeps the capital of a sentence", () => {
    const lost = replaced.filter(({ finding, mended }) => {
      const first = mended.charAt(finding.start);
      const opens = finding.start === 0 || /[.?!]\s+$|\n\s*\n\s*$/.test(mended.slice(0, finding.start));
      return opens && /^\p{Lu}/u.test(finding.excerpt) && /^\p{Ll}/u.test(first);
    });
    expect(lost.map(({ id, finding, by }) => `${id} ${finding.rule}: ${finding.excerpt} → ${by}`)).toEqual([]);
  });
});

describe("the corpus", { timeout: 30_000 }, () => {
  it.each(splits)("%s: every review holds to the contract", (split) => {
    const faults = readSplit(join(import.meta.dirname, "../corpus"), split).flatMap(
      ({ id, reply, complaint, channel }) => {
        const draft = { text: reply, complaint, channel };
        return faultsOf(review(draft, options), draft).map((fault) => `${id}: ${fault}`);
      },
    );
    expect(faults).toEqual([]);
  });
});

/** Texts of what rules look for, mixed with everything that could upset a reader of texts. */
function anyText(): fc.Arbitrary<string> {
  const phrases = [...languages.values()].flatMap(({ rules }) =>
    rules.flatMap(({ examples }) => examples.bad.map(([text]) => text)),
  );
  const odd = [
    "\r\n",
    "\n\n",
    "\n> ",
    "\n--\n",
    "\ud83d",
    "\udc00",
    "😀",
    "\u200b",
    "\u00ad",
    "\u202eשלום\u202c",
    "مرحبا",
    "e\u0301",
    "İ",
    "\0",
    "\u2028",
    "<script>alert(1)</script>",
    "<b>",
    "&nbsp;",
    '"',
    "“",
    "”",
    "(((",
    "[naam]",
    "{{name}}",
    "!!!",
    "???",
    "...",
    "€ 25,-",
    "$1",
    "$&",
    "uw je jullie",
    "Beste Ann, ",
    "Dear Ann,\n",
    "\nMet vriendelijke groet,\n",
    "\nKind regards,\n",
    "\nFrom: Ann\nTo: us\n",
    "sorry but ",
    "a".repeat(3000),
    "-".repeat(50),
  ];
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...phrases) },
    { weight: 3, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom(" ", ". ", ", ", "\n") },
  );
  return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
}

describe("the time a review takes", { timeout: 60_000 }, () => {
  const cost = (draft: Draft) => {
    const start = process.threadCpuUsage();
    review(draft, { ...options, language: "nl" });
    return process.threadCpuUsage(start).user / 1000;
  };
  const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  const hard = [
    "als ",
    "sorry ",
    "sorry * ",
    '"sorry voor dit" ',
    "waar is mijn jas? ",
    "?",
    "a\n",
    "(",
    '"',
    "! ",
    "u je ",
    "wij vragen uw begrip dat ",
    "_",
    "{{",
    "[",
    "<",
    "a",
    "HALLO ",
    "RMA ",
    "> a\n",
    " ",
    "\n",
    "Jan ",
    "€ 5 ",
    "helaas      ",
    "helaas, ",
    "wij bellen u morgen terug ",
  ];
  const hardInDrafts = ["? ", "Ik zal u morgen bellen. ", `${letters.nl.text}\n\n`];
  const hardInComplaints = ["Ik wil dat u belt. "];

  it.each([...hard, ...hardInDrafts])("grows with the text, not faster: a draft of %j", (unit) => {
    cost({ text: fill(unit, 4000) });
    expect(cost({ text: fill(unit, 64_000) })).toBeLessThan(16 * Math.max(cost({ text: fill(unit, 8000) }), 40));
  });

  it.each([...hard, ...hardInComplaints])("nor in a complaint of %j", (unit) => {
    const { text } = letters.nl;
    cost({ text, complaint: fill(unit, 4000) });
    const [long, short] = [64_000, 8000].map((length) => cost({ text, complaint: fill(unit, length) })) as [
      number,
      number,
    ];
    expect(long).toBeLessThan(16 * Math.max(short, 40));
  });

  it.each([
    [
      "of old mail below a letter",
      `${letters.nl.text}\n\nOp di 3 nov 2026 om 10:02 schreef Ann Poole:\n${fill("> Waar is mijn jas?\n", 1e6)}`,
    ],
    ["of letters", fill(`${letters.nl.text}\n\n`, 1e6)],
    ["of one word", fill("a", 1e6)],
    ["of one sentence", fill("het is er nog niet en ", 1e6)],
    ["of marks", fill('"(*_', 1e6)],
  ])("is short for a megabyte %s", (_, text) => expect(cost({ text })).toBeLessThan(4000));
});

describe("whatever the text", { timeout: 30_000 }, () => {
  const text = anyText();
  const language = fc.constantFrom<(Language | undefined)[]>("nl", "en", undefined);
  const optionsFor = (one: Language | undefined) => ({ ...options, ...(one && { language: one }) });

  it("the review holds to the contract, and nothing throws", () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), language, (own, complaint, code) => {
        const draft = { text: own, ...(complaint !== undefined && { complaint }) };
        const onFailure = vi.fn();
        expect(faultsOf(review(draft, { ...optionsFor(code), onFailure }), draft)).toEqual([]);
        expect(onFailure).not.toHaveBeenCalled();
      }),
      { numRuns: 250 },
    );
  });

  it("nothing in quoted mail is flagged, promised, or taken for a note", () => {
    const header = "\n\nOn Tue, 3 Nov 2026 at 10:02, Ann Poole <ann@example.com> wrote:\n";
    fc.assert(
      fc.property(text, text, language, (own, quoted, code) => {
        const draft = { text: own + header + quoted };
        const read = review(draft, optionsFor(code));
        const spans = [...read.findings, ...read.promises, ...notes.flatMap((name) => read.triad[name].evidence)];
        for (const { end } of spans) expect(end).toBeLessThanOrEqual(own.length);
      }),
      { numRuns: 100 },
    );
  });

  it("nothing is claimed of a draft that is only a quote", () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Language[]>("nl", "en"), (quoted, code) => {
        const draft = { text: `> ${quoted.replace(/[\n\r\u2028\u2029]/g, "\n> ")}` };
        const read = review(draft, optionsFor(code));
        expect(read.findings).toEqual([]);
        expect(read.promises).toEqual([]);
        for (const name of notes) expect(read.triad[name].evidence).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the customer's name", () => {
  const draft = {
    text: "Beste mevrouw Jansen,\n\nHet spijt me dat we u lieten wachten. Ik bel u morgen om tien uur.",
    complaint: "Ik wacht al drie weken op mijn bestelling en niemand belt terug. Wanneer komt die?",
  };
  const options = { preset: defaultPreset, now: new Date(2026, 10, 2) };

  it("is what the site says, and a greeting with another one is pointed out", () => {
    const said = review(draft, { ...options, customerName: "Femke Terwindt" });
    expect(said.complaint?.name).toBe("Femke Terwindt");
    expect(said.findings.map(({ rule }) => rule)).toContain("wrong-name");
  });

  it("is not made up where nobody says it", () => {
    const said = review(draft, options);
    expect(said.complaint?.name).toBeNull();
    expect(said.findings.map(({ rule }) => rule)).not.toContain("wrong-name");
  });
});

describe("a long draft under a long message", () => {
  const asks = (n: number) => `Wanneer krijg ik mijn geld terug voor bestelling ${4_400_000 + n} van 3 november? `;
  const says = (n: number) => `Ik stort € 45 terug voor bestelling ${5_500_000 + n}, uiterlijk vrijdag 6 november. `;
  const timeOf = (write: (n: number) => number) => {
    const text = Array.from({ length: 800 }, (_, n) => says(write(n))).join("");
    const complaint = Array.from({ length: 800 }, (_, n) => asks(write(n))).join("");
    const start = performance.now();
    review({ text, complaint }, options);
    return performance.now() - start;
  };

  it.each<[string, (n: number) => number]>([
    ["of one number again and again", () => 0],
    ["of a number a sentence", (n) => n],
  ])("%s is read in seconds", (_, write) => {
    expect(timeOf(write)).toBeLessThan(4000);
  });
});
