import { z } from "zod";
import { categories, notes } from "../contract.ts";
import { channelKinds } from "../guidance/channels.ts";
import { guidanceTextSchema } from "../guidance/guidance-text-schema.ts";
import { readPhrase } from "./phrase-pattern.ts";
import { isSeen, line, lineOrNone, lines } from "./plain-text.ts";

const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, "a version is written 1.2.3");
const day = z.iso.date();
const language = z.enum(["nl", "en"]);
const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const phrase = line(200).refine(
  (text) => readPhrase(text) !== null,
  "a phrase begins and ends with a word, and has three gaps at most",
);

const avoided = z.strictObject({
  phrase: phrase.describe(
    "As it stands in a letter: # is a number, ... (three times at most) up to four words of any kind.",
  ),
  language: language.optional().describe("Leave it out where the phrase is to be found in letters of both languages."),
  instead: z.array(lines(200)).max(5).default([]).describe("Better wordings, best first."),
  why: lineOrNone(300).default("").describe("One sentence for the agent."),
  category: z.enum(categories).default("jargon").describe("How it is underlined, and under which name it stands."),
  severity: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .default(2)
    .describe("3: mend before sending; 2: better mended; 1: a hint."),
});

const goodwill = z
  .strictObject({
    offers: z
      .enum(["all", "care", "none"])
      .default("all")
      .describe("Everything, only what costs no money, or nothing."),
    most: z
      .number()
      .nonnegative()
      .max(1_000_000)
      .nullable()
      .default(null)
      .describe("The largest sum that needs nobody's consent; null for no limit."),
    beyond: lineOrNone(80).default("").describe('Who decides about more: "your team lead".'),
  })
  .prefault({});

/** A built-in text is ours; one that is shared may hide nothing. */
const hidesNothing = "holds characters that cannot be seen";
const teamText = guidanceTextSchema.extend({
  label: guidanceTextSchema.shape.label.refine(isSeen, hidesNothing),
  text: guidanceTextSchema.shape.text.refine(isSeen, hidesNothing),
  replaces: lines(2000).optional().describe("The built-in text, word for word, in whose place it comes."),
});

const test = z.strictObject({
  name: line(120).describe("What it shows."),
  language: language.optional().describe("Leave it out to have it guessed."),
  letter: lines(20_000).min(1).describe("A whole reply, good or bad."),
  complaint: lines(20_000).optional().describe("The message that it answers."),
  channel: line(40).optional().describe("Where it is written: mail, chat, public, ..."),
  finds: z.array(line(300)).max(50).default([]).describe("Words that must be pointed out."),
  leaves: z.array(line(300)).max(50).default([]).describe("Words that must be left alone."),
  notes: z
    .partialRecord(z.enum(notes), z.enum(["strong", "weak", "fake", "absent"]))
    .default({})
    .describe("How the notes must sound."),
});

/** What a team lead can settle for everybody; a person's own choices do not go over what is locked. */
export const lockables = ["form", "rules", "phrases"] as const;

/**
 * A team's preset: the one source of its type, of its JSON Schema and of what is refused. Keys that it does not know are
 * refused by name; what is left out is as in a preset that settles nothing.
 */
export const presetSchema = z
  .strictObject({
    $schema: z.string().max(300).optional().describe("The address of this schema, for your editor."),
    schemaVersion: z.literal(2).describe("Always 2."),
    id: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/, "an id has small letters, digits and hyphens")
      .describe("What it is known by, for ever."),
    name: line(80).describe("What agents see."),
    owner: lineOrNone(120).default("").describe("Who answers for it."),
    version: version.default("1.0.0").describe("Rises with every change that you share; a lower one is never taken."),
    changelog: z
      .array(
        z.strictObject({
          version: version.describe("Of which version."),
          date: day.describe("When: 2027-01-31."),
          text: line(500).describe("One sentence for your agents."),
        }),
      )
      .max(200)
      .default([])
      .describe("What changed, newest first."),
    languages: z.array(language).min(1).max(2).default(["nl", "en"]).describe("In which the team writes."),
    form: z
      .enum(["follow", "u", "je"])
      .default("follow")
      .describe("Dutch form of address; follow: the customer's own."),
    notes: z
      .strictObject({
        always: z
          .array(z.enum(notes))
          .max(3)
          .default([...notes])
          .describe("In any letter."),
        byIssue: z
          .record(z.string().regex(/^[a-z-]{1,40}$/), z.array(z.enum(notes)).max(3))
          .default({})
          .describe("In the place of those, by kind of complaint."),
      })
      .prefault({})
      .describe("Which notes a letter must sound, and for which kind of complaint others."),
    severities: z
      .partialRecord(z.enum(categories), severity)
      .default({})
      .describe("How heavily a category weighs; 0 points nothing of it out."),
    rulesOff: z.array(z.string().max(80)).max(500).default([]).describe("Ids of rules that are never applied."),
    phrases: z
      .strictObject({
        avoid: z.array(avoided).max(500).default([]).describe("Phrases that are pointed out."),
        allow: z.array(phrase).max(1000).default([]).describe("Own terms and phrases that are never pointed out."),
      })
      .prefault({})
      .describe("The team's own words."),
    goodwill: goodwill.describe("What agents may give."),
    appeal: z
      .strictObject({
        nl: line(200).optional().describe("In a Dutch letter."),
        en: line(200).optional().describe("In an English one."),
      })
      .default({})
      .describe("Where a customer can go who does not accept a no, as named in a letter."),
    responseNorms: z
      .partialRecord(
        z.enum(channelKinds),
        z
          .number()
          .positive()
          .max(24 * 60),
      )
      .default({ chat: 1, messaging: 4, public: 4, phone: 4, mail: 24, letter: 48, review: 48 })
      .describe("Within how many hours a message should be answered, by channel."),
    calendar: z
      .strictObject({
        workingDays: z
          .array(z.number().int().min(1).max(7))
          .min(1)
          .max(7)
          .default([1, 2, 3, 4, 5])
          .describe("1 for Monday, 7 for Sunday."),
        holidays: z.array(day).max(200).default([]).describe("Days off: 2027-04-27."),
      })
      .prefault({})
      .describe("Days on which is worked, 1 for Monday, and those on which not; promises are counted by them."),
    signature: z
      .strictObject({
        name: z
          .enum(["free", "first", "full"])
          .default("free")
          .describe("As agents like, the first name, or first and last."),
        team: lineOrNone(80).default("").describe("What must stand under the name; empty for nothing."),
      })
      .prefault({})
      .describe("How a letter is signed: whose name, and which team under it."),
    texts: z
      .strictObject({
        nl: z.array(teamText).max(500).optional().describe("In Dutch."),
        en: z.array(teamText).max(500).optional().describe("In English; its keys are those of the Dutch ones."),
      })
      .default({})
      .describe("Own texts, offered before the built-in ones or in the place of one."),
    ai: z
      .strictObject({
        allowed: z.boolean().default(true).describe("false: nobody can switch it on."),
        endpoint: z
          .union([z.literal(""), z.url({ protocol: /^https?$/ }).max(300)])
          .default("")
          .describe("Empty: the agent's own."),
        model: lineOrNone(100).default("").describe("Empty: the agent's own."),
      })
      .prefault({})
      .describe("Whether AI may be switched on, and where it must be asked."),
    locked: z
      .array(z.enum(lockables))
      .max(lockables.length)
      .default([])
      .describe("What a person cannot set otherwise."),
    tests: z.array(test).max(100).default([]).describe("Letters by which the preset proves itself."),
  })
  .describe("A team's preset for Drieklank.");

export type Preset = z.output<typeof presetSchema>;
export type PresetTest = z.output<typeof test>;
export type AvoidedPhrase = z.output<typeof avoided>;
export type Lockable = (typeof lockables)[number];
