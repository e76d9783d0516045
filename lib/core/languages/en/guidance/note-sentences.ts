import type { NoteSentences } from "../../../guidance/guidance-data.ts";

export const noteSentences: NoteSentences = {
  labels: { empathy: "Show understanding", apology: "Apologise", solution: "Say what happens next" },
  sentences: {
    empathy: {
      repeat: [
        "You have already been in touch about this and had to tell your story all over again, which makes it twice as annoying.",
      ],
      late: [
        "You should have had your order by now, and you are still waiting.",
        "I can see how frustrating it is to wait this long for your order.",
      ],
      damaged: [
        "You were looking forward to something new and unpacked something that wasn't right.",
        "What a disappointment to find it damaged when it arrived.",
      ],
      billing: ["I understand why you were alarmed: you paid more than you should have."],
      refund: ["You are still waiting for money that is yours, and that is not right."],
      rude: ["Nobody should have spoken to you like that. I can see why it upset you."],
      wait: ["You tried to reach us and heard nothing back; that feels like being ignored."],
      outage: ["You were left without it just when you needed it."],
      cancel: ["You were counting on this and had planned everything around it, and then it fell through."],
      contract: ["You had cancelled, and that should have been the end of it."],
      privacy: ["These are your own details; I completely understand that this alarmed you."],
      safety: ["What a fright. You should never have been put at risk by this."],
      discrimination: ["Nobody should have to go through what you describe. I am glad you told us."],
      quality: ["You expected something better, and you had every right to."],
      fraud: ["What a nasty shock; I understand that you are worried."],
      any: [
        "You write that [what happened]; I understand why that upset you.",
        "I can see how frustrating it is that [what happened].",
      ],
    },
    apology: {
      repeat: ["We should have put this right the first time, and I'm sorry we didn't."],
      late: ["I'm sorry we didn't deliver your order on time."],
      damaged: ["I'm sorry we sent you something that wasn't right."],
      billing: ["The bill was wrong, and that was our mistake. I'm sorry."],
      refund: ["We should have paid you back by now, and I'm sorry we haven't."],
      rude: ["I'm sorry for the way you were spoken to."],
      wait: ["We left you waiting far too long for an answer, and I'm sorry."],
      outage: ["I'm sorry our service was down for so long and that we didn't tell you sooner."],
      cancel: ["I'm sorry we let you down at the last moment."],
      contract: ["We didn't process your cancellation properly. That was our mistake, and I'm sorry."],
      privacy: ["We should have taken better care of your details, and I'm sorry we didn't."],
      safety: ["I'm sorry that our product put you at risk."],
      quality: ["I'm sorry we didn't give you what you were right to expect."],
      any: ["I'm sorry: we should have [what we should have done].", "I'm sorry that we [what went wrong]."],
    },
    solution: {
      late: [
        "I've checked where your order is: you'll have it by [date].",
        "If it isn't there by [date], I'll send a new one that same day.",
      ],
      damaged: ["I'm sending you a new one today; you'll have it by [date]. There is no need to return the old one."],
      billing: ["I've corrected the bill and I'm refunding [amount]; it will be in your account by [date]."],
      refund: ["I've refunded [amount] today; it will be in your account by [date]."],
      rude: ["I'll take this up with the colleague concerned on [date] and call you myself afterwards."],
      wait: ["From now on I'm your point of contact: you'll hear from me by [date]."],
      outage: ["We expect everything to be working again on [date] by [time]. Until then you can [alternative]."],
      cancel: [
        "I've reserved a new place for you on [date]. Would you rather have your money back? Then I'll refund it today.",
      ],
      contract: ["Your contract ended on [date], and you won't be charged again."],
      safety: ["Please stop using it. I'll call you today before [time] about what we do next."],
      any: [
        "I'll find out what happened and call you on [date] before [time] with the answer.",
        "Here is what I'm doing now: [what]. You'll hear from me by [date].",
      ],
    },
  },
};
