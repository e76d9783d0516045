import type { Cues } from "../language.ts";

export const cues: Cues = {
  but: ["(but/however/although/though/yet)"],
  negation: ["(not/no/never/nothing/without/cannot/can't/won't/don't/didn't/unable/isn't/wasn't)"],
  impact: [
    "(waited/waiting/wait)",
    "(called/rang/phoned/emailed/chased/missed)",
    "for nothing",
    "(without/stranded/soaked/freezing)",
    "(broken/damaged/lost/wrong/empty/cold/dark/late)",
    "<number> (times/days/weeks/hours/months)",
    "(angry/disappointed/frustrated/worried/upset/let down)",
    "(charged/paid) twice",
  ],
  detail: [
    "<date>",
    "<term>",
    "<amount>",
    "<time>",
    "(free of charge/at no cost/free)",
    "(right away/straight away/immediately/just now/already)",
  ],
  "late-reply": ["(late/slow/delayed) (reply/response/answer)", "delay in (replying/responding/getting back)"],
  promise: ["<we-will> <any>", "<we-are> going to <any>"],
  cause: ["(because/since/due/caused/as a result/reason)", "(was/is) down to"],
  when: ["<date>", "<term>", "<time>"],
  amount: ["<amount>"],
  "general-you": [],
};
