import type { ComplaintCues } from "../language.ts";

/** What a customer's message is searched for. */
export const complaint: ComplaintCues = {
  issues: {
    late: [
      "(hasn't/has not/haven't/have not/never/not/didn't/still) ... (arrived/received/turned up/delivered/shown up/come/arrive)",
      "(not/hasn't been/wasn't) (delivered/received)",
      "(late/delayed/overdue)",
      "(was/were) (due/supposed) ... (on/by/to arrive/yesterday/last)",
      "tracking ... (moved/stuck/says/updated)",
      "(lost in the post/missing parcel/says delivered/where is my (order/parcel/package))",
      "(waiting for) (my/the/a/an/our) (order/parcel/package/delivery/sofa/item)",
    ],
    damaged: [
      "(broken/damaged/cracked/scratched/leaking/leaks/faulty/defective/smashed/torn/bent/dented/chipped/ripped/stained)",
      "(doesn't/does not/won't/stopped/not/isn't) (work/working/turn on/switch on)",
      "dead on arrival",
      "(wrong) (size/item/colour/color/model/order/product/one)",
      "(part/parts/screws/pieces) ... missing",
      "(missing/incomplete/not as described)",
      "crooked",
    ],
    billing: [
      "(charged/billed/debited/paid) ... (twice/double/too much/again/incorrectly/extra/wrong)",
      "(double charged/double-charged/overcharged/hidden fees/hidden charges/price increase/debt collector*/unauthorised/unauthorized/late fee)",
      "(bill/invoice/statement) ... (wrong/incorrect/too high/doesn't/double)",
      "(direct debit)",
      "took ... from my (account/card)",
    ],
    refund: ["(refund/refunded/money back/reimburse*)", "(returned/sent it back/sent back) ... (but/still/no)"],
    rude: [
      "(rude/dismissive/arrogant/patronising/patronizing/condescending/disrespectful/impolite/abrupt/sarcastic/aggressive)",
      "hung up",
      "(laughed at/snapped at/shouted at/yelled at)",
      "pillar to post",
    ],
    wait: [
      "on hold",
      "(can't/couldn't/cannot) (get through/reach)",
      "(no/never/without/any) (reply/response/answer/call back/callback)",
      "(nobody/no one/noone) ... (called/replied/rang/responded/answered/came/called back)",
      "(promised/supposed) ... (call/callback/ring)",
      "(weeks/months/days) of (silence/nothing/waiting)",
      "(queue/waiting) ... (hour/hours/minutes)",
      "ignored",
    ],
    outage: [
      "(outage/down/offline)",
      "(no/without) (internet/power/signal/wifi/hot water/heating/electricity/water/gas/broadband/connection)",
      "(app/website/site/portal/service) ... (down/not working/crash*/frozen/won't)",
    ],
    cancel: [
      "(flight/train/trip/bus/concert/appointment/class/course/surgery/booking/tour/reservation) ... (cancelled/canceled/delayed/moved/postponed/given away)",
      "(overbooked/rebooked/double-booked/double booked)",
      "(hotel/room) ... (full/given/taken)",
    ],
    contract: [
      "(cancelled my/canceled my/cancel my/cancellation/contract/subscription/membership/auto-renew*/renewed/free trial/exit fee/notice period)",
      "still (charging/being charged/billing)",
    ],
    privacy: [
      "(my data/data breach/gdpr/access request/personal data/personal information/privacy)",
      "without (my)? consent",
      "(someone else's/another customer's/wrong person's) (details/letter/email/data/file/bill)",
    ],
    safety: [
      "(caught fire/on fire/overheated/electric shock/gas smell/smell of gas/smoke/carbon monoxide/sparks/burn/burned/burnt)",
      "(allergic reaction/made me ill/food poisoning/injured/hospital)",
      "(glass/metal/plastic) in (the/my)",
      "(sharp edge/dangerous/unsafe/hazard)",
    ],
    discrimination: [
      "(discriminat*/racist/racism/sexist)",
      "because of my (religion/background/disability/age/gender/race/skin/hijab/accent)",
      "not accessible",
      "wheelchair",
    ],
    quality: [
      "(disappointing/poor/terrible/shoddy/bad) (quality/experience/service)",
      "(not like/nothing like) (the/in the) (photo/picture/description)",
      "(dirty/filthy/mould/mold/mouldy/cold/lukewarm/raw/stale/smelly/noisy)",
      "promised ... but",
    ],
    fraud: ["(scam/scammed/fake site/hacked/phishing/fraud/fraudulent/stolen)"],
  },
  emotions: {
    disappointment: [
      ["(a shame/expected better/not great)"],
      ["(disappointed/disappointing/let down/not good enough)"],
      ["(appalled/appalling/worst/never again/dreadful/shambles/disaster)"],
    ],
    anger: [
      ["(not happy/not impressed)"],
      ["(angry/annoyed/ridiculous/unacceptable/outrageous/fed up/sick of/joke/absurd/shocking)"],
      ["(furious/fuming/livid/disgusted/disgusting/disgrace/disgraceful/scammers/thieves/bloody/damn/enraged)"],
    ],
    worry: [
      ["(wondering/concerned)"],
      ["(worried/anxious/uneasy/nervous/scared/afraid)"],
      ["(panicking/panic/can't sleep/terrified)", "(child/baby/son/daughter) ... (risk/danger)"],
    ],
    sadness: [
      ["(sad/upset/gutted)"],
      ["(in tears/heartbroken/crying/devastated/distressed)"],
      ["(wits' end/wit's end/can't go on/desperate)"],
    ],
    powerlessness: [
      ["(confusing/unclear)"],
      ["(helpless/nobody helps/no one helps/passed around/nobody listens/going round in circles)"],
      ["(give up/driving me mad/driving me crazy)"],
    ],
    humiliation: [
      ["awkward"],
      ["(humiliated/humiliating/made a fool/embarrassed/embarrassing)"],
      ["(insulted/treated like dirt)"],
    ],
    sarcasm: [
      ["(great service/so quick)"],
      ["(congratulations/round of applause/well done/bravo/amazing service/thanks for nothing)"],
      ["(clowns)"],
    ],
  },
  escalation: {
    lawyer: [
      "(lawyer/solicitor/attorney/court/small claims/letter before action/legal action/legal advice/sue/suing/breach of contract/legal/tribunal)",
    ],
    press: [
      "(watchdog/rip-off britain/moneysavingexpert/the papers/newspaper/newspapers/journalist/the press/going public/media/consumer champion/the news)",
    ],
    regulator: [
      "(ombudsman/ofcom/ofgem/ofwat/ofsted/cab/citizens advice/trading standards/ico/regulator/cedr/dispute resolution/bbb/better business bureau/attorney general/ftc/fcc/cfpb/consumer court/consumer forum/rbi/trai/abta/caa/civil aviation authority/financial conduct/fca/cqc/councillor/consumer protection/consumer affairs/aviation authority/state board)",
    ],
    police: ["(police/action fraud)"],
    "social-media": [
      "(twitter/facebook/instagram/tiktok/linkedin/viral/trustpilot/tripadvisor/yelp/one star/1 star/one-star/followers/google review/social media/reddit)",
      "(post/posting/share/sharing) ... (everywhere/online/review/this/all over)",
      "(leave/leaving/write/writing) ... (review/reviews)",
    ],
    "money-back": [
      "(chargeback/charge back/paypal claim)",
      "(dispute/disputing) ... (payment/charge/transaction)",
      "(stop/cancel) ... direct debit",
    ],
    group: ["(class action/group claim/petition/other customers/other tenants/other residents/all the neighbours)"],
  },
  asks: {
    refund: ["(refund/money back/reimburse*)"],
    replacement: ["(replacement/exchange/a new one/replace)"],
    repair: ["(repair/fix/engineer/fixed/repaired/mend)"],
    call: ["(call me/ring me/phone me/call back/callback/phone back/give me a call)"],
    explanation: ["(why/how can/how could/explain/explanation/how come)"],
    reversal: ["(reverse/waive/cancel it/cancel this/write off/undo)"],
    manager: ["(manager/supervisor/someone who can/in charge/escalate)"],
    confirmation: ["(confirm*/in writing)"],
    apology: ["(apology/apologise/apologize/say sorry)"],
    compensation: ["(compensation/compensate/discount/voucher/goodwill/compensated)"],
    data: ["delete my data", "(subject access request/erase my)"],
    nothing: ["(just so you know/no reply needed/for your information/fyi)"],
  },
  vulnerable: {
    bereavement: [
      "(died/passed away/bereave*/funeral/widow/widower/late husband/late wife/late mother/late father/death)",
    ],
    illness: [
      "(cancer/hospital/surgery/chemo*/stroke/dementia/alzheimer's/seriously ill/diabetic/insulin/terminal/carer/disabled)",
    ],
    debt: [
      "(debt/can't afford/cannot afford/bailiff/bailiffs/benefits/food bank/universal credit/evict*/struggling to pay/payday)",
    ],
    "mental-health": [
      "(depressed/depression/burnout/anxiety/can't cope/cannot cope/don't want to be here/suicid*/panic attacks/mental health/breakdown)",
    ],
    violence: ["(abusive/violent/stalking/stalker/refuge/domestic abuse/domestic violence/restraining)"],
    disability: [
      "(blind/partially sighted/deaf/hard of hearing/wheelchair/disability/autistic/autism/dyslexi*/learning difficult*)",
    ],
    "old-age": [
      "(my (mum/mom/mother/dad/father/nan/gran/grandmother/grandfather/neighbour)) (is/who is/aged)? <number>",
      "(i'm/i am) <number> (years/and/now)",
      "(elderly/pensioner)",
    ],
    child: ["(newborn/baby/pregnant/premature)", "my <number> (year-old/year old/month-old/yr old)"],
    language: ["(my english is/english is not my)"],
  },
  repeat: [
    "for the (second/third/fourth/fifth/umpteenth/nth/last) time",
    "(still/again/yet again/once again) (no/not/nothing/broken/haven't/hasn't/waiting)",
    "(i've/i have/we've/we have/i/we) (already/previously/now) (called/emailed/written/contacted/rang/rung/phoned/complained/reported/asked/told/explained/sent/raised/chased)",
    "(my/our) (earlier/previous/last/first/second) (email/message/complaint/letter/emails/messages/call/calls/report)",
    "(second/third/fourth/fifth/sixth/umpteenth) (time/email/message/letter/call/complaint/person/engineer/visit/appointment/attempt/reminder/request/agent/replacement)",
    "(called/rang/phoned/emailed/written/contacted/asked/complained/reported/chased/spoken) ... (times/twice/again/repeatedly/several)",
    "(two/three/four/five/six/<number>) (calls/emails/messages/letters/visits/phone calls/tickets/appointments)",
    "(nobody/no one) (called/rang/phoned/got) ... back",
    "(promised/was told/were told) ... (call/callback/would/someone)",
    "(never/didn't/did not) (called/call/phone/ring/got) ... back",
    "(pillar to post/passed around/transferred again/round in circles)",
    "(same story/explaining again/explain again/same problem/same issue/happened again/happening again)",
    "see (ticket/reference/my previous/my earlier/case)",
    "(every/each) time",
    "last time ... (too/also/as well/same)",
    "(keeps/keep) (happening/breaking/being/getting/charging/sending)",
    "yet another",
    "chasing",
  ],
};
