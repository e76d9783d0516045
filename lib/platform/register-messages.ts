import * as z from "zod/mini";
import { type Browser, browser } from "#imports";
import { caseSchema, entrySchema } from "../core/register/entry.ts";
import { lookUpSchema, rememberedSchema } from "../core/register/register-link.ts";
import { reportFailure } from "./report-failure.ts";

/** What a page in which somebody writes asks the background, and the shape of the answer. Both ends parse. */
const questions = {
  /** assist → background: what was this customer promised before? */
  lookUpCase: { asked: z.strictObject({ case: caseSchema, answerNumber: z.int() }), answer: lookUpSchema },
  /** assist → background: somebody wants this answer to be remembered. */
  rememberAnswer: { asked: entrySchema, answer: rememberedSchema },
};

type Questions = typeof questions;
type QuestionName = keyof Questions;
type Asked<Name extends QuestionName> = z.infer<Questions[Name]["asked"]>;
type Answer<Name extends QuestionName> = z.infer<Questions[Name]["answer"]>;

export type RegisterAnswers = {
  [Name in QuestionName]: (asked: Asked<Name>, sender: Browser.runtime.MessageSender) => Promise<Answer<Name>>;
};

/** null: nobody is there to answer (an extension that was updated under this page), or nothing usable came back. */
export async function askRegister<Name extends QuestionName>(
  question: Name,
  asked: Asked<Name>,
): Promise<Answer<Name> | null> {
  try {
    const arrived: unknown = await browser.runtime.sendMessage({ question, asked });
    const answer = questions[question].answer.safeParse(arrived);
    return answer.success ? (answer.data as Answer<Name>) : null;
  } catch {
    return null;
  }
}

/** Answers every question of our own pages and scripts; what is no such question is left to others. */
export function answerRegister(answers: RegisterAnswers): void {
  browser.runtime.onMessage.addListener((arrived: unknown, sender, respond: (answer: unknown) => void) => {
    const question = sender.id === browser.runtime.id ? parseQuestion(arrived) : null;
    if (!question) return;
    const answer = answers[question.name] as (asked: unknown, from: typeof sender) => Promise<unknown>;
    answer(question.asked, sender).then(respond, (error) => {
      reportFailure("register", error);
      respond(null);
    });
    // The answer comes later.
    return true;
  });
}

function parseQuestion(arrived: unknown): { name: QuestionName; asked: unknown } | null {
  if (typeof arrived !== "object" || arrived === null || !("question" in arrived)) return null;
  const { question, asked } = arrived as { question: unknown; asked?: unknown };
  if (typeof question !== "string" || !Object.hasOwn(questions, question)) return null;
  const name = question as QuestionName;
  const parsed = questions[name].asked.safeParse(asked);
  return parsed.success ? { name, asked: parsed.data } : null;
}
