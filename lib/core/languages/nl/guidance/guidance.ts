import { type GuidanceData, noteTexts } from "../../../guidance/guidance-data.ts";
import { noteSentences } from "./note-sentences.ts";

export const guidance: GuidanceData = {
  texts: [...noteTexts(noteSentences)],
  costWords: {
    phone: ["belkosten", "telefoonkosten", "beltegoed", "0900"],
    post: ["porto", "portokosten", "postzegel", "postzegels", "verzendkosten", "retourkosten"],
    travel: [
      "parkeerkosten",
      "parkeren",
      "benzine",
      "benzinekosten",
      "reiskosten",
      "taxi",
      "taxikosten",
      "gereden",
      "treinkaartje",
      "kilometers",
    ],
  },
};
