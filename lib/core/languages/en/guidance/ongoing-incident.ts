import { duringIncident } from "../../../guidance/during-incident.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { brief } from "../../../guidance/note-sentences.ts";

/** What is said while the team has an incident switched on, by kind and phase; the second is for where people write in a line or two. */
export const ongoing: readonly GuidanceText[] = [
  ...duringIncident("outage", "first-notice", "Outage: first notice", [
    "Since [start time] [service] has been down in [area]. The cause is [cause]. You'll hear from us again by [next update]; there's no need to call.",
    ["Since [start time] [service] has been down in [area]. You'll hear more by [next update].", brief],
  ]),
  ...duringIncident("outage", "update", "Outage: update", [
    "We now know what caused it: [cause]. Our engineers are on it and we expect [service] to be back by [expected time]. Until then you can [alternative].",
    ["We expect [service] to be back by [expected time]. You'll hear from us again by [next update].", brief],
  ]),
  ...duringIncident("outage", "solved", "Outage: solved", [
    "The outage in [area] is over. If [service] isn't back for you, try [step], and if that doesn't help, call me on [number].",
    [
      "The outage is over: [service] is back in [area]. Not for you? Tell me here and I'll take a look with you.",
      brief,
    ],
  ]),
  ...duringIncident("outage", "aftercare", "Outage: aftercare", [
    "You were left without [service] because of an outage on our side, and I'm sorry. You'll get [compensation]; you don't need to do anything for it.",
    ["For the time without [service] you'll get [compensation]. You don't need to do anything.", brief],
  ]),

  ...duringIncident("recall", "first-notice", "Recall: first notice", [
    "We're recalling [product]. The reason: [cause]. Please stop using it from now on, even if it looks fine. You'll get [compensation] from us, at no cost to you.",
    ["We're recalling [product]: [cause]. Please stop using it; you'll get [compensation] from us.", brief],
  ]),
  ...duringIncident("recall", "update", "Recall: update", [
    "We've found out what is wrong with [product]: [cause]. By [next update] you'll hear when we'll get to you. Until then you can [alternative].",
    ["We'll get to you by [expected time]. Please don't use [product] until then.", brief],
  ]),
  ...duringIncident("recall", "solved", "Recall: arranged", [
    "You'll have [compensation] by [expected time]. We'll collect the old one from your door, so you don't have to go anywhere with it.",
    ["You'll have [compensation] by [expected time]; we'll collect the old one.", brief],
  ]),
  ...duringIncident("recall", "aftercare", "Recall: aftercare", [
    "We sold you something that turned out not to be safe, and I'm sorry we did. I'll call you on [date] to hear whether everything is all right now.",
    ["I'm sorry we sold you something that turned out not to be safe. Is everything all right now?", brief],
  ]),

  ...duringIncident("strike", "first-notice", "Strike: first notice", [
    "Because of a strike, [service] won't be running in [area] from [start time]. In the meantime you can [alternative]. You'll hear more by [next update].",
    [
      "Because of a strike, [service] won't be running from [start time]. In the meantime you can [alternative].",
      brief,
    ],
  ]),
  ...duringIncident("strike", "update", "Strike: update", [
    "We expect the strike to last until [expected time]. I know that's little help if you need it now; in the meantime you can [alternative].",
    ["We expect [service] to run again from [expected time]. You'll hear more by [next update].", brief],
  ]),
  ...duringIncident("strike", "solved", "Strike: over", [
    "The strike is over. We're catching up now, and we'll get to you by [expected time].",
    ["The strike is over; we'll get to you by [expected time].", brief],
  ]),
  ...duringIncident("strike", "aftercare", "Strike: aftercare", [
    "You were counting on [service] and it didn't run; I can see how annoying that was. You'll get [compensation].",
    ["Because [service] didn't run, you'll get [compensation].", brief],
  ]),

  ...duringIncident("other", "first-notice", "Incident: first notice", [
    "Since [start time] the same thing has been going wrong with [service] for many customers. The cause is [cause]. By [next update] you'll hear what we're doing about it.",
    ["This is happening to other customers too. By [next update] you'll hear what we're doing about it.", brief],
  ]),
  ...duringIncident("other", "update", "Incident: update", [
    "The cause is [cause], and [who] is working on it. We expect it to be fixed by [expected time]; until then you can [alternative].",
    ["We expect it to be fixed by [expected time]. Until then you can [alternative].", brief],
  ]),
  ...duringIncident("other", "solved", "Incident: solved", [
    "It's fixed: [service] is working as it should again. If you still have trouble with it, call me on [number].",
    ["It's fixed. Still not right for you? Tell me here.", brief],
  ]),
  ...duringIncident("other", "aftercare", "Incident: aftercare", [
    "This shouldn't have happened to you, and I'm sorry we didn't prevent it. You'll get [compensation]; you don't need to do anything for it.",
    ["For the trouble this caused you, you'll get [compensation].", brief],
  ]),
];
