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
    service: "het internet",
    area: "Amsterdam-Noord",
    since: "8.00 uur vanochtend",
    cause: "een kabelbreuk",
    expected: "14.00 uur",
    "next-update": "12.00 uur",
    alternative: "gratis mobiel internet gebruiken",
    compensation: "een week abonnement terug",
  },
  incidentSlots: {
    dienst: "service",
    product: "service",
    gebied: "area",
    begintijd: "since",
    oorzaak: "cause",
    "verwachte tijd": "expected",
    "volgend bericht": "next-update",
    alternatief: "alternative",
    vergoeding: "compensation",
  },
  appealSlot: "instantie",
  handOverWords,
  costWords: {
    phone: ["belkosten", "telefoonkosten", "beltegoed", "betaalnummer", "duur nummer", "dure nummer"],
    post: ["porto", "portokosten", "postzegel", "postzegels", "verzendkosten", "retourkosten"],
    travel: [
      "parkeerkosten",
      "parkeergeld",
      "betaald parkeren",
      "benzine",
      "benzinekosten",
      "reiskosten",
      "taxi",
      "taxikosten",
      "uur gereden",
      "km gereden",
      "kilometer gereden",
      "winkel gereden",
      "erheen gereden",
      "ernaartoe gereden",
      "niets gereden",
      "niks gereden",
      "treinkaartje",
      "kilometers",
    ],
  },
  topicWords: {
    registered,
    ...roughWords,
    occasion: [
      "verjaardag",
      "verjaardagsfeest",
      "kinderfeestje",
      "feestje",
      "trouwdag",
      "trouwerij",
      "bruiloft",
      "huwelijk",
      "huwelijksreis",
      "jubileum",
      "communie",
      "diploma-uitreiking",
      "kerst",
      "kerstavond",
      "kerstdag",
      "sinterklaas",
      "pakjesavond",
      "moederdag",
      "vaderdag",
      "valentijnsdag",
    ],
    remark: [
      "een tip",
      "tip",
      "tipje",
      "tips",
      "een idee",
      "ideetje",
      "suggestie",
      "compliment",
      "complimenten",
      "bedankt voor",
      "dank voor",
    ],
    "no-answer": [
      "geen reactie nodig",
      "geen antwoord nodig",
      "hoeft niet te reageren",
      "hoeft niet te antwoorden",
      "hoef je niet te reageren",
      "hoeft u niet te reageren",
      "hoef je niet op te reageren",
      "hoeft u niet op te reageren",
      "hoeven niet te reageren",
      "verwacht geen reactie",
      "verwacht geen antwoord",
      "hoef geen antwoord",
      "hoef geen reactie",
      "antwoord is niet nodig",
      "reactie is niet nodig",
      "reageren hoeft niet",
      "antwoorden hoeft niet",
    ],
  },
};
