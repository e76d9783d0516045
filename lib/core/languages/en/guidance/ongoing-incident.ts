import { duringIncident } from "../../../guidance/during-incident.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { brief } from "../../../guidance/note-sentences.ts";

/** What is said while the team has an incident switched on, by kind and phase; the second is for where people write in a line or two. */
export const ongoing: readonly GuidanceText[] = [
  ...duringIncident("outage", "first-notice", "Outage: first notice", [
    "[service] has been down in [area] since [start time]. The cause is [cause]. At [next update] you'll hear how things stand, without having to call us.",
    ["[service] has been down in [area] since [start time]. We'll tell you at [next update] how things stand.", brief],
  ]),
  ...duringIncident("outage", "update", "Outage: update", [
    "We now know what caused it: [cause]. Our engineers are on it and we expect [service] to be back at [expected time]. Until then you can [alternative].",
    ["We expect [service] to be back at [expected time]. You'll hear from us again at [next update].", brief],
  ]),
  ...duringIncident("outage", "solved", "Outage: solved", [
    "The outage in [area] is over. If [service] isn't back for you, try [step], and if that doesn't help, call me on [number].",
    ["[service] is back in [area]. Not for you? Tell me here and I'll have a look with you.", brief],
  ]),
  ...duringIncident("outage", "aftercare", "Outage: aftercare", [
    "You were left without [service] because of an outage on our side, and I'm sorry. You'll get [compensation]; there is nothing you need to do for it.",
    ["For the time without [service] you'll get [compensation]. It comes by itself.", brief],
  ]),

  ...duringIncident("recall", "first-notice", "Recall: first notice", [
    "We're recalling [product], because [cause]. Please stop using it from now on, even if it looks fine. You'll get [compensation] from us, at no cost to you.",
    ["We're recalling [product], because [cause]. Please leave it off; you'll get [compensation] from us.", brief],
  ]),
  ...duringIncident("recall", "update", "Recall: update", [
    "We've found out what is wrong with [product]: [cause]. At [next update] you'll hear when it's your turn. Until then you can [alternative].",
    ["It will be your turn by [expected time]. Please leave [product] off until then.", brief],
  ]),
  ...duringIncident("recall", "solved", "Recall: arranged", [
    "You'll have [compensation] by [expected time]. We'll collect the old one from your door, so you don't have to go anywhere with it.",
    ["You'll have [compensation] by [expected time]; we'll collect the old one.", brief],
  ]),
  ...duringIncident("recall", "aftercare", "Recall: aftercare", [
    "We sold you something that wasn't safe. That was our mistake, and I'm sorry. I'll call you on [date] to hear whether all is well now.",
    ["I'm sorry we sold you something that wasn't safe. Is all well now?", brief],
  ]),

  ...duringIncident("strike", "first-notice", "Strike: first notice", [
    "Because of a strike [service] isn't running in [area] from [start time]. Until it is, you can [alternative]. You'll hear more at [next update].",
    ["Because of a strike [service] isn't running from [start time]. Until it is, you can [alternative].", brief],
  ]),
  ...duringIncident("strike", "update", "Strike: update", [
    "We expect the strike to last until [expected time]. I know that's little help if you're without it now: meanwhile you can [alternative].",
    ["We expect [service] to run again from [expected time]. You'll hear more at [next update].", brief],
  ]),
  ...duringIncident("strike", "solved", "Strike: over", [
    "The strike is over. We're catching up on what was left: it will be your turn by [expected time].",
    ["The strike is over; it will be your turn by [expected time].", brief],
  ]),
  ...duringIncident("strike", "aftercare", "Strike: aftercare", [
    "You were counting on [service] and the strike took it away from you; I can see how annoying that was. You'll get [compensation].",
    ["Because [service] didn't run, you'll get [compensation].", brief],
  ]),

  ...duringIncident("other", "first-notice", "Incident: first notice", [
    "The same thing is going wrong with [service] for many customers, since [start time]. The cause is [cause]. At [next update] you'll hear what we're doing about it.",
    ["This is happening to more customers now. At [next update] you'll hear what we're doing about it.", brief],
  ]),
  ...duringIncident("other", "update", "Incident: update", [
    "The cause is [cause], and [who] is working on it. We expect it to be solved at [expected time]; until then you can [alternative].",
    ["We expect it to be solved at [expected time]. Until then you can [alternative].", brief],
  ]),
  ...duringIncident("other", "solved", "Incident: solved", [
    "It's solved: [service] is working as it should again. If you still notice something, call me on [number].",
    ["It's solved. Still going wrong for you? Tell me here.", brief],
  ]),
  ...duringIncident("other", "aftercare", "Incident: aftercare", [
    "This shouldn't have happened to you, and I'm sorry we didn't prevent it. You'll get [compensation]; there is nothing you need to do for it.",
    ["For the trouble this gave you, you'll get [compensation].", brief],
  ]),
];
