import { type GuidanceData, noteTexts } from "../../../guidance/guidance-data.ts";
import { noteSentences } from "./note-sentences.ts";

export const guidance: GuidanceData = {
  texts: [...noteTexts(noteSentences)],
  costWords: {
    phone: ["calls", "premium-rate", "0870", "0845"],
    post: ["postage", "stamps", "stamp"],
    travel: ["parking", "petrol", "gas", "fare", "taxi", "cab", "uber", "mileage", "drove", "miles"],
  },
};
