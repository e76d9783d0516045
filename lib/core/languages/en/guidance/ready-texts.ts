import type { ReadyText } from "../../../guidance/ready-texts.ts";

export const readyTexts: readonly ReadyText[] = [
  {
    label: "Automatic reply to email",
    text: "We have your message. On working days one of us reads it before [time], and you'll have an answer by [term]. Is it urgent? Call [number], between [start time] and [end time].",
  },
  {
    label: "Automatic reply to a complaint",
    text: "We have your complaint, and you don't need to do anything for now. By [date] one of us will call or write to you personally to say what we're doing about it.",
  },
  {
    label: "Automatic reply in chat or app",
    text: "We have your message. We usually answer within [number] minutes; after [time] you'll find our answer in the morning.",
  },
  {
    label: "Automatic reply out of hours",
    text: "We're not here right now. We'll read your message tomorrow, from [time]. If it can't wait, call [number].",
  },
  {
    label: "Automatic reply on social media",
    text: "We've seen your message. On working days we answer here within [number] hours. Please keep personal details for a private message.",
  },
  {
    label: "Confirm a call by email",
    text: "We just spoke on the phone. This is what we agreed: [who] will [what] by [date]. You'll know because [how]. Is that right?",
  },
  {
    label: "Confirm a call by text or app",
    text: "Agreed just now: [who] will [what] by [date]. Is that right? Just reply here.",
  },
  {
    label: "Best time to call",
    text: "You'll get through fastest between [start time] and [end time]. Rather not wait? Leave your number and we'll call you at [time].",
  },
];
