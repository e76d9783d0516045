import { expect, it } from "vitest";
import { findDeadline } from "../../../lib/core/checks/customer-deadline.ts";
import type { Language } from "../../../lib/core/contract.ts";
import { complaintLexicon } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { now } from "./run-check.ts";

const deadline = (language: Language, complaint: string) =>
  findDeadline(readText(complaint, complaintLexicon(language)), now);

it.each<[Language, string, string]>([
  ["nl", "Ik verwacht voor vrijdag een antwoord.", "2026-11-06"],
  ["nl", "Als ik voor vrijdag niks hoor, ga ik naar de consumentenbond.", "2026-11-06"],
  ["nl", "Los dit op voor 1 december of ik ontbind de koop.", "2026-12-01"],
  ["nl", "Graag binnen 14 dagen een specificatie.", "2026-11-16"],
  ["nl", "Als dit niet uiterlijk vrijdag is ingetrokken, sta ik bij de kantonrechter.", "2026-11-06"],
  ["nl", "Kan ik voor dinsdag 10 november een nieuwe krijgen?", "2026-11-10"],
  ["nl", "Ik moet het voor zondag hebben.", "2026-11-08"],
  ["nl", "Ik wil uiterlijk 20 november mijn geld, en een antwoord wil ik voor donderdag.", "2026-11-20"],
  ["nl", "Ik wil uiterlijk 20 november mijn geld. Een antwoord wil ik voor donderdag.", "2026-11-05"],
  ["en", "If I do not hear within 7 days I go to the regulator.", "2026-11-09"],
  ["en", "I need the right one by Saturday.", "2026-11-07"],
  ["en", "You've got until Friday, then it goes to the ombudsman.", "2026-11-06"],
  ["en", "If the boiler isn't running by Friday I shall be writing to my MP.", "2026-11-06"],
  ["en", "Please reply by 20 November 2026.", "2026-11-20"],
  ["en", "Can I have a new one before Tuesday?", "2026-11-03"],
])("%s: “%s” sets a day", (language, complaint, day) => expect(deadline(language, complaint)).toBe(day));

it.each<[Language, string]>([
  ["nl", "De wasmachine was binnen een week stuk."],
  ["nl", "Jullie zouden uiterlijk vrijdag komen."],
  ["nl", "Ik heb de schoenen binnen 14 dagen teruggestuurd maar krijg maar de helft terug."],
  ["nl", "Graag wijzig ik de reservering voor 8 personen naar 6."],
  ["nl", "Ik wil een antwoord."],
  ["nl", "Voor 89 euro per nacht verwacht ik meer."],
  ["nl", "Ik kreeg een factuur voor december."],
  ["nl", "Vrijdag ga ik op vakantie."],
  ["en", "It broke within a week."],
  ["en", "You promised to come by Friday."],
  ["en", "I sent the shoes back within 14 days but you only refunded half."],
  ["en", "By 8.20 they had all gone."],
  ["en", "I want an answer."],
  ["en", "The price went up by 14% and I want to know why."],
  ["en", "I was told it would be here by Monday."],
  ["en", "On Friday I leave for Spain."],
])("%s: “%s” sets none", (language, complaint) => expect(deadline(language, complaint)).toBeNull());
