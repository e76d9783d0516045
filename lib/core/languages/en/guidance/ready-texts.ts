import type { ReadyText } from "../../../guidance/ready-texts.ts";

export const readyTexts: readonly ReadyText[] = [
  {
    label: "Automatic reply to email",
    text: "We have your message. On working days one of us reads it before [time], and you'll have an answer within [term]. Is it urgent? Call [number], between [start time] and [end time].",
  },
  {
    label: "Automatic reply to a complaint",
    text: "We have your complaint, and you don't need to do anything for now. Within [term] one of us will call or write to you personally to say what we're doing about it.",
  },
  {
    label: "Automatic reply in chat or app",
    text: "We have your message. We usually answer within [number] minutes; after [time] you'll have our answer on the next working day.",
  },
  {
    label: "Automatic reply out of hours",
    text: "We're not here right now. We'll read your message on the next working day, from [time]. If it can't wait, call [number].",
  },
  {
    label: "Automatic reply on social media",
    text: "We've seen your message. On working days we answer here within [number] hours. Please keep personal details for a private message.",
  },
  {
    label: "Automatic reply with usual times",
    text: "We have your message. [what] usually takes [number] to [number] days, and you'll hear from us after every step, without having to ask.",
  },
  {
    label: "Automatic reply when something is missing",
    text: "We want to get this right and we're missing one thing: [what]. Could you reply with it? Once we have it, you'll have our answer within [term].",
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
  {
    label: "Outage, for the phone line",
    text: "Are you calling about [service] in [area]? We know it's down and we're working on it; we expect it back by [expected time]. There's no need to stay on the line for this. For anything else, please hold.",
  },
  {
    label: "Warning in advance",
    text: "On [date], between [start time] and [end time], [what happens]. For you that means [effect]. What you can do: [step]. If that's difficult for you, call us on [number] and we'll look for another way together.",
  },
  {
    label: "Ways to reach you, under a letter",
    text: "You can call me on [number], from [start time] to [end time], or write to [address]. Choose what suits you: I answer both.",
  },
];
