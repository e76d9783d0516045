import type { LanguageData } from "../language.ts";

/** What would make a note sound; one sentence, about the letter. */
export const advice: LanguageData["advice"] = {
  empathy: {
    absent: "Say in one sentence what this meant for this customer.",
    weak: "Name something this customer wrote: what happened, or what it cost them.",
    fake: "This does not come across as understanding: name the event, not the customer's feelings.",
  },
  apology: {
    absent: "There is no apology yet: say sorry for what went wrong.",
    weak: "Add what went wrong, and that it was our doing.",
    fake: "This does not read as an apology: say sorry, without conditions, for what we did or failed to do.",
  },
  solution: {
    absent: "The customer does not know yet what happens now: name one concrete step.",
    weak: "Add who does it and when it will be done.",
    fake: "Nothing changes for the customer here: name what happens, who does it and when.",
  },
};
