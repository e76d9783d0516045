import type { GuidanceData } from "../../../guidance/guidance-data.ts";
import { noteTexts } from "../../../guidance/note-sentences.ts";
import { alternative } from "./alternative.ts";
import { careTexts } from "./care.ts";
import { closure } from "./closure.ts";
import { costCompensation } from "./cost-compensation.ts";
import { goodwill } from "./goodwill.ts";
import { handOver, handOverWords } from "./hand-over.ts";
import { incident } from "./incident.ts";
import { moveToPrivate } from "./move-to-private.ts";
import { noReplyNeeded } from "./no-reply-needed.ts";
import { noteSentences } from "./note-sentences.ts";
import { ongoing } from "./ongoing-incident.ts";
import { readyTexts } from "./ready-texts.ts";
import { receipt } from "./receipt.ts";
import { refusal } from "./refusal.ts";
import { registered, roughWords } from "./rough-words.ts";
import { summary } from "./summary.ts";

export const guidance: GuidanceData = {
  texts: [
    ...noteTexts(noteSentences),
    ...careTexts,
    ...noReplyNeeded,
    ...ongoing,
    ...incident,
    ...receipt,
    ...alternative,
    ...refusal,
    ...costCompensation,
    ...goodwill,
    ...moveToPrivate,
    ...summary,
    ...closure,
    ...handOver,
  ],
  readyTexts,
  incidentExamples: {
    service: "the internet",
    area: "north Leeds",
    since: "8 this morning",
    cause: "a broken cable",
    expected: "2 pm",
    "next-update": "noon",
    alternative: "use mobile data at no cost",
    compensation: "a week of your plan back",
  },
  incidentSlots: {
    service: "service",
    product: "service",
    area: "area",
    "start time": "since",
    cause: "cause",
    "expected time": "expected",
    "next update": "next-update",
    alternative: "alternative",
    compensation: "compensation",
  },
  appealSlot: "body",
  handOverWords,
  costWords: {
    phone: ["premium-rate", "premium rate", "phone bill", "call charges", "cost of the calls", "0870", "0845"],
    post: ["postage", "stamps", "stamp", "return shipping", "shipping it back"],
    travel: [
      "paid for parking",
      "parking fee",
      "cost of parking",
      "petrol money",
      "on petrol",
      "in petrol",
      "on gas",
      "bus fare",
      "train fare",
      "train ticket",
      "fare",
      "taxi",
      "cab",
      "uber",
      "mileage",
      "drove",
      "driven",
    ],
  },
  topicWords: {
    registered,
    ...roughWords,
    occasion: [
      "birthday",
      "birthday party",
      "wedding",
      "wedding day",
      "anniversary",
      "honeymoon",
      "christening",
      "graduation",
      "hen do",
      "christmas",
      "christmas eve",
      "thanksgiving",
      "eid",
      "diwali",
      "mother's day",
      "father's day",
      "valentine's day",
    ],
    remark: [
      "a tip",
      "tip",
      "an idea",
      "suggestion",
      "just a thought",
      "compliment",
      "compliments",
      "thanks for",
      "thank you for",
    ],
    "no-answer": [
      "no reply needed",
      "no reply necessary",
      "no reply required",
      "no answer needed",
      "no response needed",
      "no need to reply",
      "no need to answer",
      "no need to respond",
      "don't need a reply",
      "do not need a reply",
      "don't need an answer",
      "not expecting a reply",
      "not expecting an answer",
      "needn't reply",
    ],
  },
};
