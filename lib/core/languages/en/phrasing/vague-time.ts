import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const vagueTime = phraseRules("vague-time", [
  {
    id: "en/as-soon-as-possible",
    severity: 2,
    why: "no-date",
    replace: {
      "as (soon/quickly/swiftly/promptly/speedily/rapidly/fast/early/expeditiously) as (is/reasonably/humanly)? (reasonably/humanly/practically)? (possible/practicable/feasible/practical)":
        ["by [date]"],
      "as (soon/quickly/swiftly/promptly/speedily/rapidly/fast/expeditiously) as (we/i) (possibly)? (can/could/are able to/am able to)":
        ["by [date]"],
      "(asap/a.s.a.p.)": [],
      "(at/with) (the/our/my) (very)? (earliest/first/next) (possible/available)? (opportunity/convenience/moment)": [
        "by [date]",
      ],
    },
    unless: [
      "(please/let us/let me/could you/can you/would you/if you/you can/you should/need you/^ call/^ contact/^ send/^ email/^ reply) ...7 (as soon as possible/asap/as quickly as possible)",
      "as soon as possible (after/once) (you/your/i/we)",
      "(as soon as possible/asap) ,? (and/but)? ...3 (<date>/<time>/<term>)",
      "(<date>/<term>) ...6 (as soon as possible/asap)",
    ],
    examples: {
      bad: [
        ["We will reply as soon as possible.", "We will reply by [date]."],
        ["I'll get it to you as fast as I can.", "I'll get it to you by [date]."],
        ["We'll send it ASAP."],
        ["We will call you at our earliest opportunity.", "We will call you by [date]."],
      ],
      good: [
        "Please let us know as soon as possible if you smell gas.",
        "I'll call you by 5 pm on Tuesday.",
        "As soon as I saw your email I rang the depot.",
      ],
    },
  },
  {
    id: "en/soon",
    severity: 2,
    why: "no-date",
    replace: {
      "a (quotation/reply/response/decision/payment) may follow ...1": [],
      "(happening/coming/available/due/back) soonish": [],
      "^ (pop/drop/come/stop/swing) (in/by/round) (some time/sometime/any time/whenever) ...2": [],
      "(tbc/tba/t.b.c.)": [],
      "(periodically/from time to time/at regular intervals/regularly/in stages/step by step/little by little/gradually/when needed/as required/at intervals) $":
        [],
      "(any (moment/minute/day/second/time) (now)?/within no time/at any moment/a little while/as we speak/sooner or later/before you know it) $":
        [],
      "(very/real/pretty/quite/again)? soon": ["by [date]"],
      shortly: ["by [date]"],
      "(in a (little)? while/momentarily/in (a (bit/moment/jiffy)/no time/the blink of an eye)/before long/before too long/any day now/any time now/one of these days)":
        ["by [date]"],
    },
    unless: [
      "you can ...2 any day",
      "(may/can/could/cancel/apply/call/visit/change/ring/leave/welcome/stop) ...5 any time",
      "checked ...2 regularly",
      "(as/too/so/how/sooner or/quite as) soon",
      "soon (as/after/enough/we/i)",
      "(see/seeing/speak/talk/chat/meet/welcome/welcoming/serve/serving/visit/hear from you/hearing from you/well/back to us) ...4 soon",
      "(hope/hoping) ...6 soon",
      "back (with us)? soon",
      "(shortly/soon) (before/after/afterwards)",
      "(soon/shortly) ,? (and/but)? ...3 (<date>/<time>)",
      "(<date>/<term>) ...5 (soon/shortly)",
      "(feel/get) (better/well) (very)? soon",
      "coming soon",
    ],
    examples: {
      bad: [
        ["A quotation may follow."],
        ["The restock is happening soonish."],
        ["Pop in some time."],
        ["The date is TBC."],
        ["The list will be updated periodically."],
        ["It should reach you any moment."],
        ["You will hear from us very soon.", "You will hear from us by [date]."],
        ["The driver will arrive shortly.", "The driver will arrive by [date]."],
        ["It will be sorted in no time.", "It will be sorted by [date]."],
      ],
      good: [
        "You may apply again at any time.",

        "We hope to see you again soon.",
        "As soon as we had your letter I called the garage.",
        "He left shortly after four.",
        "Get well soon.",
      ],
    },
  },
  {
    id: "en/due-course",
    severity: 2,
    why: "no-date",
    replace: {
      "(in/with) the next (available/scheduled/payment/possible) (run/batch/slot/cycle/window/date) ...1": [],
      "(in/during/at) (a/an/one of the/our/the)? (upcoming/forthcoming/subsequent) (sprint/sprints/cycle/cycles/release/releases/round/run/update/updates/patch/version) ...1":
        [],
      "at the next (<any>)? (round/cycle/review/meeting/session) ...1": [],
      "(back end/tail end/latter part/early part) of (next/the/this) (week/month/year/quarter/season/summer/winter)":
        [],
      "(processing/waiting/response/handling/turnaround/lead) times (<adv>)? (may/can/will/do)? (vary/differ/depend/fluctuate) ...3":
        [],
      "(hope/hoping/expect/expected/plan/planned/aim/due/reopen/back/ready/scheduled/revisit/look/again/place) ...3 (in/for/by/before/during/this/next) (the)? (next/new/early/late)? (spring/summer/autumn/winter/fall/new year/year/season/term/quarter) $":
        [],
      "(later/early/earlier/late/somewhere/some time/sometime/mid) (this/next/in the) (year/month/week/summer/autumn/spring/winter/season/quarter) $":
        [],
      "(in/with/after/for/until) (the/our/a) (next/coming/upcoming/following/later/forthcoming) (update/release/version/edition/budget/phase/round/season/review/planning/maintenance/cycle/stage/school year/meeting)":
        [],
      "(in the order (in which)? (they/it) (was/were/are/is) (received/submitted/came in)/in order of (receipt/priority/urgency/arrival)/in turn)":
        [],
      "at the (earliest/very earliest) possible ...1": [],
      "(in/within) due (course/time)": ["by [date]"],
      "(in/within) (the)? (near/not too distant/not-too-distant/foreseeable/coming/immediate/not so distant/very near) future":
        ["by [date]"],
      "(in/at) (a/some) (future/later) (date/stage/point/time/release/update/version/opportunity)": ["by [date]"],
      "(at some (point/stage/later stage/later date) (in (the)? (near)? (future/year/coming months))?/some time soon/sometime soon/at a later (date/stage/time/point)/in the fullness of time)":
        ["by [date]"],
      "(a/any/some) future (release/update/version/firmware/sprint/roadmap/build)": ["the release of [date]"],
      "(on/in) (our/the) (product/development/long-term/public)? (roadmap/backlog/pipeline)": ["planned for [date]"],
      "in the future $": ["from [date]"],
      "(sometime/someday/eventually/(some/at some/over) time/some day/going forward) $": [],
      "(it's/it is/this is/that is/you're/you are/already) (<adv>)? on (our/the/my) (<any>)? (list/radar/wishlist/agenda/horizon/cards) $":
        [],
      "(in/as part of/within/during/at/per) (the/our/a) (usual/normal/target/standard/ordinary/routine/regular/usual banking/next scheduled/scheduled/annual) (<any>)? (timeframe/timeframes/time frame/period/course/cycle/timescale/timescales/window/round/schedule/programme/turnaround) ...1":
        [],
      "(in the (works/making)/around the corner/in the offing/in hand/in the pipeline/on the cards/under way shortly) $":
        [],
      "(in/during/over/for/until/later in) (the)? (spring/summer/autumn/winter/new year) (if/when/$) ...2": [],
      "(in/by) (date/chronological/strict/queue/priority) order ...2": [],
      "in (early/good/proper/due/fair) (course/time/season/order) ...1": [],
      "(subject to/depending on/dependent on/pending) (stock/availability/weather/parts/staffing/the weather/demand/supply/funding/approval/volumes/capacity) ...1":
        [],
      "(in/for/during/from/of/until) (the)? (next/coming/following/new) (financial/school/calendar/budget/academic) (year/period/term/round) ...1":
        [],
      "(in line with/according to/within/as per/per) (their/our/its/the) (own/usual/published/standard/normal/internal/service/stipulated/prescribed) ...1 (timescales/timescale/timeframe/timeframes/schedule/timelines/procedures/time/policy/standards) ...1":
        [],
      "(in abeyance/on the back burner/pending further) ...1": [],
      "(no (update/updates/news) (yet/so far/at present/at the moment/as yet)/will chase) ...2": [],
    },
    unless: [
      "(a/an/one/any/the) <any> that (is/was) on (the/our) ...1",
      "you are on the list",
      "at the next ...2 , (on)? <date>",
      "at the next ...2 on <date>",
      "you (had/have)? ...3 in good time",
      "in due course means",
      "from <month> next year ...1",
      "(access/entry/admission) is subject to capacity",
      "ones for the next ...1",
      "again this (year/month/week)",
      "in hand",
      "in good time (for/before/to/and)",
      "(take/answer/go through) ...2 in turn",
      "(won't/not/isn't) ...3 back before the",
      "no (news/update/updates) (yet/so far) (,/;/:/but/from)? ...4 (<date>/i'll/i rang/i'm/today/tomorrow)",
      "(spring/summer/autumn/winter) if you'd like",
    ],
    examples: {
      bad: [
        ["The cheque will be drawn in the next available run."],
        ["The fix should land in one of the upcoming sprints."],
        ["It may be considered at the next programming round."],
        ["We'll know more towards the back end of next week."],
        ["Processing times vary."],
        ["The new chairs will come later this year."],
        ["We will fix this in the next update."],
        ["It is handled in the order it was received."],
        ["You will receive our decision in due course.", "You will receive our decision by [date]."],
        ["We hope to fix this in the near future.", "We hope to fix this by [date]."],
        ["This will be addressed at a future date.", "This will be addressed by [date]."],
        ["We will look at it at some point.", "We will look at it by [date]."],
        ["It's planned for a future release.", "It's planned for the release of [date]."],
        ["It is on our roadmap.", "It is planned for [date]."],
        ["We will do better in the future.", "We will do better from [date]."],
        ["It will be fixed eventually."],
        ["It's on our list."],
        ["We hope to reopen in the spring."],
        ["It will be seen in the ordinary course."],
        ["We've got a fix in the works."],
        ["We will inspect again in the autumn if it persists."],
        ["It will be delivered at the earliest possible."],
        ["They deal with claims in date order."],
        ["A response will be issued in early course."],
        ["It will be there within the fortnight, subject to stock."],
        ["Funding will be explored in the next financial year."],
        ["They will respond in line with their own timescales."],
        ["Your application is in abeyance."],
        ["There is no update yet."],
      ],
      good: [
        "You need a lock that is on the list.",
        "It is decided at the next meeting, on 4 June.",
        "You can apply again from April next year.",

        "Lounge access is subject to capacity.",
        "We filed it with the ones for the next round.",
        "We will write to you by 3 May.",
        "In good times we help each other.",
      ],
    },
  },
  {
    id: "en/when-resources",
    severity: 2,
    why: "no-date",
    replace: {
      "should (circumstances/the situation/things/matters) change ...1": [],
      "in line with (resource/resources/resourcing/capacity/staffing/workload/available resources/our (capacity/workload/resources)) ...1":
        [],
      "(as and when/if and when/when and if) ...3": ["by [date]"],
      "(when/once/as/if/subject to/depending on/dependent on) (our/the/any)? (resource/resources/time/times/capacity/workload/staffing/schedules/schedule/circumstances/availability/funding/budget/budgets/demand/volumes/operational needs) (levels)? (permit/permits/allow/allows/becomes available/become available/permitting/allowing)":
        ["by [date]"],
      "(resource/resources/time/capacity/workload/availability/weather/budget) (permitting/allowing)": ["by [date]"],
      "(when/where/wherever/whenever) (it is/we find it)? (possible/practicable/feasible/appropriate/convenient for us)":
        [],
      "(when/once/if/where) (available/ready/possible/practicable/appropriate/applicable/known/feasible/convenient) $":
        [],
      "at (an/a/the) (appropriate/suitable/convenient/later/opportune/right) (moment/time/level/point/juncture/stage) ...1":
        [],
      "((in (the (longer/long/short/medium))) term/sooner or later/one fine day/some day soon)": [],
      "in an (acceptable/appropriate) (time/timeframe/period) ...1": [],
    },
    unless: [
      "in the (long/longer) term the ...1",
      "(time/weather) permitting ,? ...3 <date>",
      "where possible (i/we/please/you)",
      "at the right time (slot)?",
    ],
    examples: {
      bad: [
        ["It will be looked at again should circumstances change."],
        ["Works will be programmed in line with resource availability."],
        ["We will publish updates as and when they are available.", "We will publish updates by [date]."],
        ["The repair will be done when resources permit.", "The repair will be done by [date]."],
        ["We'll do it, time permitting.", "We'll do it, by [date]."],
        ["We will reply whenever possible."],
        ["News will follow when available."],
        ["We will do it at a suitable moment."],
        ["It will work sooner or later."],
        ["We answer in an acceptable time."],
      ],
      good: ["When the part arrives on Friday, Tom will fit it."],
    },
  },
  {
    id: "en/coming-weeks",
    severity: 2,
    why: "no-date",
    replace: {
      "(during/over/within/throughout/in the course of) (the/this/next) (coming/next/following/course of)? (year/summer/winter/autumn/spring/season/quarter/(weeks/months/days/period) ahead/school year) $":
        [],
      "(over/in/during/within/throughout) the (next/coming/following/upcoming) (few/couple of/several/number of)? (days/weeks/months/period/hours/while/time)":
        ["by [date]"],
      "(in/within) (a/the) (few/short/little/(matter/couple/number/short period) of/relatively short) (time/while/days/weeks/months/period/moments)?":
        ["by [date]"],
      "(in/within) (some/several/many/a good few) (days/weeks/months)": ["by [date]"],
      "(in/within) (a/the) (timely/expeditious/prompt/efficient/speedy) (manner/fashion/way)": ["by [date]"],
      "(in/within) (a/the/any)? (reasonable (delay)/reasonable/acceptable/appropriate/suitable/relevant/agreed/normal/usual/stipulated/prescribed/given) (time/period/period of time/timeframe/time frame/time-frame/timescale/timescales/timeframes/amount of time/turnaround)":
        ["by [date]"],
      "(take/takes/last/lasts/run/need/expected to be/anticipated to last/be) (<adv>)? (several/some/a few/a number of/many) (days/weeks/months) (or so)? ...1":
        [],
    },
    unless: [
      "over the year",
      "(was/were/had been/came/comes/used/paid/cost/spread/closed/shut) ...4 (over/during/throughout) the (winter/summer/spring/autumn/season)",
      "(fade/fades/dry/dries/heal/heals/clear/clears/settle/settles/wear off/wears off/disappear) ...2 (in/within) a few ...1",
      "in the next few (days/weeks) you'll (get/receive/see) (two/a/three/<number>) ...1",
      "in the coming (weeks/days) ...12 , (starting/beginning/from) ...3",
      "(within/in) (a few/a couple of) (minutes/hours/days) of",
      "(usually/normally/often) ...3 (within/in) (a few/a couple of)",
    ],
    examples: {
      bad: [
        ["It takes place in the course of the year."],
        ["We will contact you over the coming weeks.", "We will contact you by [date]."],
        ["It will be fixed within a few days.", "It will be fixed by [date]."],
        ["We'll know within several weeks.", "We'll know by [date]."],
        ["We try to respond in a timely manner.", "We try to respond by [date]."],
        ["You will get a reply within a reasonable timeframe.", "You will get a reply by [date]."],
        ["Works are anticipated to last several weeks."],
      ],
      good: [
        "The plant was closed over the winter.",
        "We stretched it over the year.",
        "The taste should fade in a few weeks.",
        "In the coming weeks the crew will finish your side, starting on Monday the 3rd.",
        "It will be fixed within two working days.",
        "You had been waiting for several weeks.",
        "It broke within a few days of the repair.",
      ],
    },
  },
  {
    id: "en/once-we-know",
    severity: 2,
    why: "who-moves-next",
    replace: {
      "next in (your/the) (vicinity/neighbourhood/street/region) ...1": [],
      "(revert/respond/reply/answer) within the (statutory/usual/normal/prescribed/stated) (window/period/timeframe/term) ...1":
        [],
      "(gets/get) (round/around) to (it/this/that/yours) ...1": [],
      "(the moment/the minute/the instant) (there's/there is/(i/we) (have/hear/know/get)) ...4": [],
      "(when/once) ...2 (opens/open/frees/free) up ...1": [],
      "(we'll/i'll/let's) see what (we/i) can do ...2": [],
      "<we> (will/can/'ll)? (have to)? see what (we/i) can do ...2": [],
      "keep ((our/my) eyes (peeled/open)/a (look out/lookout)/an eye out) ...2": [],
      "(once/when/as soon as) (i've/we've/<we> have) (<adv>)? (got/had/received/heard/gathered/collected) (everything/all/more/it all/word/news/something/anything/what we need/what i need) ...2":
        [],
      "(once/when/as soon as/until/after) (the/our/my/a) (<any>)? (manager/colleague/team/supplier/engineer/board/committee/courier/part/parts/stock/director/specialist/driver/doctor/owner/surveyor/weather/budget/system/office) (returns/return/comes/gets/responds/replies/confirms/arrives/arrive/decides/meets/met/allows/permits/has/have/is/are) (<any>)? (<any>)? $":
        [],

      "(when/once/after/as soon as) (i/we/i've/we've) (have/had)? (<adv>)? (spoken/talked/heard/looked/checked/consulted/discussed/finished/dealt/contacted/got/worked/reviewed/read/done/asked/investigated/gone) (to/with/into/from/at/through/over/on/back/the/it/hold/all/more/this) ...3":
        [],
      "until (the/our/things/circumstances/conditions) (<any>)? (allow/allows/permit/permits/improve/improves/change/changes/settle/settles/return/returns) ...2":
        [],
      "(when/once/until/as soon as) (we/i) (have/get/gain/receive/reach/find/see) (clarity/agreement/approval/confirmation/certainty/word/clearance/funding/funds/staff/feedback/the (go-ahead/green light/results)/a (decision/response/reply/solution)/an answer/more staff/an outcome) ...2":
        [],
      "(let/letting) you know (how/what/when/if/as soon/once/the outcome/more/any) ...3": [],
      "(after/over/during/following/till/until) the (holidays/summer/season/busy period/break/half-term/new year/festive season/weekend rush/peak/rush/summer break/easter/christmas period/holiday season) ...1":
        [],
      "(once/when/until/after) (delivered/approved/complete/completed/finished/received/processed/resolved/cleared/confirmed/known/fixed) ...1 $":
        [],
      "(when/once/after/whenever/as soon as) (he/she/they/it/this/that/everything/the <any>/your <any>/my <any>/our <any>/all <any>/the <any> <any>) (is/are/has/have) (<adv>)? (been)? (back/ready/over/done/complete/completed/finished/approved/clear/agreed/lifted/resolved/settled/sorted/decided/known/returned/delivered/found/concluded/cleared/confirmed/secured/your turn/in place/signed off) ...2":
        [],
      "as soon as (it/they/he/she/one/someone/somebody/things/the <any>/a <any>/an <any>/the <any> <any>) (can/could/comes/come/arrives/arrive/calls/returns/replies/confirms/responds/lands/gets/settles) ...2":
        [],
      "(when/whenever/once/as soon as/as/if) ...3 (allows/allow/permits/permit/settles/settle/improves/improve/quietens/frees)":
        [],
      "(when/whenever/once/as soon as/the moment/if) ...3 (gets/get/has/have/finds/find) (a/the/some/any)? (spare/free)? (chance/moment/minute/time/opportunity/capacity/room/news/space/slot/opening) ...2":
        [],
      "(when/whenever/once/as soon as/the moment/the minute/after/until/if) ...3 (becomes/become/is/are/gets/come/comes) (<adv>)? (available/free/clearer/clear/possible/ready/in stock/back in stock/known) ...1":
        [],
      "(as soon as/once/when/whenever/if) (we/i) (have/hear/know/get/receive) (any/more/some/an/further/anything/something)? (more/further/new/concrete/additional)? (news/update/updates/information/details/info/to report/to share/more to share)":
        ["on [date], with or without news"],
      "(as soon as/once/when) (there's/it's/they're/(there/it/one/stock/a slot/more information/a resolution/an update) is/(there/they/updates) are/it becomes/they become/information becomes) (any/more/an/a/some/further)? (news/update/updates/available/information/development/developments/resolved/progress/back)":
        ["by [date]"],
      "(keep/keeping) you (fully/regularly)? (updated/informed/posted/in the loop/up to date/abreast) (of/on/with/about/as)? ...3":
        [],
      "(more/further) (information/details/updates/news) (will/to) (follow/be (provided/shared/given/communicated)) ...3":
        [],
      "(watch this space/stay tuned/to be continued/sit tight)": [],
      "(no/(without/not have/don't have/not got/haven't got) an/not have a/don't have a/have no) (eta/e.t.a./etas/timeframe/timescale/timescales/timeline/(estimated/firm/exact/specific/confirmed) date/estimated time/time frame/specific timeframe)":
        [],
      "(once/when/as soon as/after) (we/i) (have/hear/get/receive/know) (back/heard/had/finished/completed/spoken/looked/anything) ...3 $":
        [],
      "(<we-will>) (then/also/of course)? let you know $": [],
      "(when/whenever/as and when) (we/i/they) (can/have (time/capacity/a moment/the chance)/get (round/around/a chance)/are able) (to)? (it/this/that/yours)? $":
        [],
      "(at/in) (this/the present) (stage/time/moment) ,? (there/we/i/it) (is/are/cannot/can't/do not/don't) ...5": [],
      "(before you know it/before too long/any minute now/in good time) ...1": [],
      "(as soon as/once/when) (we/i) (know/hear/have/learn) more ...1": [],
      "(more/further/updates) to follow ...1": [],
      "(is/are/it's) (<adv>)? taking (a little/a bit/slightly/somewhat)? longer than (usual/normal/expected/planned/anticipated) ...2":
        [],
      "(hang tight/hang in there/hang on in there) ...1": [],
      "(when/once) (he's/she's/they're/we're/(he/she/they/it/we) (is/are/ships/arrives)) (next/back)? (in the area/in your area/nearby/passing/$)":
        [],
      "(hope/expect/aim/plan) to (be able to/be in a position to)? (say/tell/update/share/confirm/give/know/have) ...3 (in/by/after/during/over) the (new/next/coming/following) (term/year/season/quarter/months/weeks)":
        [],
      "(when/until/once/as soon as) (there's/there is/(we/i) (have/get)) (something/anything/news/more/a date) ...3":
        [],
      "(among/amongst/one of) the first to (know/hear) ...1": [],
      "(won't/will not/shouldn't/should not/can't) be (too)? (long/much longer/much longer now) ...1": [],
      "(when/once/as soon as/after) (i'm/i am/we're/we are) (back/in the office/able/fully staffed) ...3": [],
      "(when/once) (it/your (case/claim/order/turn)/you) (reaches/reach/gets/comes) ...3 (queue/list/top/front) ...2":
        [],
      "at (its/the/our/their) (next/following/coming/forthcoming) (<any>)? (meeting/session/review/hearing) $": [],
      "(allow/give) (it/us)? (some/a little/more/a bit of/a few) (time/days/weeks) (for/to/and) ...3": [],
      "(in/within/over) the (next/coming) (little while/bit/while/period)": [],
      "(once/when/after/until) (we/i) ...2 (sight/copy/receipt/outcome/results/confirmation/possession) of ...4": [],
      "(can't/cannot/couldn't/unable to/hard to/impossible to/difficult to/don't) (say/tell/know/predict/estimate) (you/yet/exactly)? (how long/when/exactly when) ...3":
        [],
      "(on/upon/pending/awaiting/subject to) (the)? (receipt/allotment/allocation/approval/confirmation/sanction/clearance/completion/outcome/release) (of/from/by) ...3":
        [],
      "(hoping/hope/hopes/hopefully) (for/to have/to get) (a/some/an)? (fix/news/update/answer/solution/resolution) (soon/soonish/shortly/quickly/asap)? ...1":
        [],
      "(this/next/the) (week/month/weekend) (hopefully/probably/maybe/perhaps/sometime/or so/i think/fingers crossed) ...1":
        [],
      "(hopefully/probably/possibly/maybe/perhaps/sometime) (by/before/on/in/this/next/the) (the)? (end of)? (<any>)? (week/month/weekend/year/summer/spring) ...1":
        [],
      "(when/once/as soon as/if) (they/we/i/he/she/it/there's/there is) ...1 (bandwidth/headspace/movement/a gap/some time/a slot/capacity/progress/any movement) ...2":
        [],
      "(it'll/it will/they'll/things will) (turn up/sort itself/work out/come good/get there/happen when/show up) ...1 $":
        [],
      "(give/giving) (this/it/that) (some/more/a bit of/a little/further) (thought/consideration/attention/time) ...3":
        [],
    },
    unless: [
      "if (he/she/they) (allows/permits/allow/permit)",
      "in good time (for/before/to/and)",
      "at the moment (we/i/there's/there) ...2",
      "you (had/have)? ...3 in good time",
      "as soon as ...4 , ...6 <date>",
      "as soon as the ...2 (arrives/comes) on <date>",
      "if you (will)? (allow/permit) ...2",
      "(when/once/after/as soon as) (we/i) (got/read/heard/looked/checked/asked/spoke/talked/had/did/finished) (your/to/at/the/from/it/with/you/nothing/this/that/into)",
      "(when/once/after) (i/we/i've/we've) (have/had)? (read/heard/got/seen/asked/done) (your/it/you/that/the <any>)",
      "(yours/use/keep/free) ...8 until ...6",
      "(let/letting) you know (how/what/when/if/as soon/once/the outcome/more/any) ...6 (<date>/<time>)",
      "(until/when/once/if) (it/this/that/your <any>/the <any>/everything) (is/are/has/have/has been) (done/fixed/ready/over/resolved/sorted/back/settled/complete/finished/delivered/found/cleared) ,? (i/we/you/she/he/that/your/the/and/so)",
      "(stay/stay on/on this/with you/keep/keep at/won't stop/not close/rest/open/free/use/ours) ...4 until (it/your/the/this) ...4",
      "(when/once/as soon as/the moment/after/until/if) ...6 ,? ...2 (<date>/<time>/<term>)",
      "(if/when) you (get/have/find) ...5",

      "(keep/keeping) you (updated/informed/posted) ...3 (every/each/daily/weekly/by/<date>)",
      "i (can't/cannot/can't yet/cannot yet) (give/say/tell) ...4",
      "as (much/far/little) as (the/your/our) ...3",
      "(on/upon) receipt of (your/the (form/photo/photos/receipt/bill/signed)) ...3",
      "if he'll permit",
    ],
    examples: {
      bad: [
        ["He comes when he is next in your vicinity."],
        ["We will revert within the statutory window."],
        ["It ships once the depot gets round to it."],
        ["I'll send word the moment there's any news."],
        ["We'll call when availability opens up."],
        ["We'll see what we can do."],
        ["I have to see what we can do."],
        ["We'll keep our eyes peeled."],
        ["Once I've got everything I'll write."],
        ["We will write once the manager returns."],
        ["The work will be done when the weather is better."],
        ["I'll get back to you when I've spoken to my colleague."],
        ["It lasts until the situation allows otherwise."],
        ["You hear once we have clarity."],
        ["I'll let you know how I get on."],
        ["We will look at it after the holidays."],
        ["They will be fitted once delivered."],
        ["My manager will ring when he is back."],
        ["We will come when the diary allows."],
        ["She will ring when she gets a chance."],
        ["The bin comes when a crew becomes available."],
        [
          "I'll let you know as soon as we have more information.",
          "I'll let you know on [date], with or without news.",
        ],
        ["We'll write once there is an update.", "We'll write by [date]."],
        ["We will keep you informed of progress."],
        ["Further details will follow."],
        ["Watch this space!"],
        ["We do not have an ETA."],
        ["I will write once we hear back."],
        ["I'll let you know."],
        ["We will fit it just as soon as the part comes in."],
        ["We will look at it when we can."],
        ["At this stage, we cannot say more."],
        ["It will be sorted before you know it!"],
        ["You hear as soon as we know more."],
        ["More to follow."],
        ["It's taking a bit longer than usual."],
        ["Hang tight!"],
        ["He'll come back when he's next in the area."],
        ["We hope to be able to say more in the new term."],
        ["You will be told when there is something to tell."],
        ["You'll be among the first to know."],
        ["It won't be long now."],
        ["I'll chase it when I'm back at my desk."],
        ["It will be picked up when it reaches the front of the queue."],
        ["Our board will consider it at its next meeting."],
        ["Allow some time for this to take effect."],
        ["The engineer will be round in the next little while."],
        ["We will reply once we have had sight of the report."],
        ["Payment follows on receipt of budget allotment."],
        ["We cannot say how long it takes."],
        ["The team is hoping for a fix soonish."],
        ["Someone will pick it up this week hopefully."],
        ["It will be there probably this week."],
        ["Eng will look when they have bandwidth."],
        ["It'll turn up."],
        ["I will give this some thought."],
      ],
      good: [
        "I would like to call her, if she allows it.",
        "You were there in good time to board.",
        "At the moment we have no driver, so I'm bringing it.",
        "The moment I heard, I rang the depot.",
        "If you will allow it, I would like to lay fresh flowers there.",

        "I'll keep you posted every Friday until it's done.",
        "Once we have your meter reading, the new bill follows the same day.",
      ],
    },
  },
  {
    id: "en/back-in-touch",
    severity: 2,
    why: "no-date",
    replace: {
      "(<we-will>/<we-are> going to/one of our <service-team> will/our <service-team> will/a member of our <any>? team will/a <any>? (representative/agent/advisor/adviser/manager/specialist/colleague/supervisor) will/you'll/they'll/(someone/somebody/you/they/a colleague) will) (come/then/also/be/now/contact/get/hear/reach/come/revert/call/follow/respond/reply/write)? (you/back/out/up/touch/from (us/them/someone/our team)/in touch/in contact/contacting you/reaching out/getting back/hearing from us/getting in touch) (touch/(to/with/back to/out to/up with) you/in touch)? (on this/about this/on it/about it/with more/with an update/regarding this)? $":
        [],
    },
    unless: [
      "(by/before/until/within/on (<date>/the/your)/at/today/tomorrow/tonight/once/when/after/as soon as/if) ...8 $",
    ],
    examples: {
      bad: [["Someone will contact you."], ["We will be in touch with you."], ["We will come back to you on this."]],
      good: ["We will get back to you by Friday.", "I will call you tomorrow at ten."],
    },
  },
  {
    id: "en/until-further-notice",
    severity: 2,
    why: "no-date",
    replace: {
      "(working/looking/working hard) (towards/at/on/to find/for) (<adv>)? (a/an/the/it/this/that/getting/ways/finding/possible/your) (<any>)? (solution/solutions/fix/resolution/answer/way/improvement/case/matter/issue/problem) ...1 $":
        [],
      "(nearly/almost/practically/virtually) (ready/there/done/finished/complete/resolved) ...1": [],
      "(it's/it is/this is/that's) (<adv>)? being (worked on/looked at/looked into/sorted/handled/dealt with) ...1": [],
      "until (further notice/such time/a later date)": ["until [date]"],
      "(at/within) (pace/speed/the earliest) $": [],
      "(as/with) (a/the)? (matter of/utmost/greatest/highest/top/high) (urgency/priority)": [],
      "(without/with no) (undue/unnecessary/unreasonable/further/any/any further/any undue)? delay": ["by [date]"],
      "(may/might/can/could/will/is going to/going to/is/are) (<adv>)? (take/taking/experience/be) (a little/a bit/slightly/somewhat/some/considerably)? (some time/a while/longer than (usual/normal/expected/anticipated/we would like/we'd like/planned)/a little while)":
        [],
      "(longer than (usual/normal/average/expected)/extended/increased/slower than (usual/normal)) (wait/waiting/response/reply/processing/delivery/handling/turnaround) (time/times)":
        [],
      "(respond/reply/resolve/resolved/dealt with/deal with/fix/fixed/address/addressed/handle/handled/answer/answered/processed) (to)? ...2 (promptly/swiftly/speedily/quickly/expeditiously) $":
        [],
      "(trying/working/looking/hoping/attempting/endeavouring/aiming) to (find/get/secure/source/recruit/arrange/resolve/identify/locate/establish/fix/restore) ...4 $":
        [],
    },
    unless: [
      "(i'm/i am) trying to ...4",
      "(was/is/are/were) (answered/fixed/resolved/handled) quickly",
      "(were/was/are) nearly there ,",
    ],
    examples: {
      bad: [
        ["We are working towards a solution."],
        ["The report is almost ready."],
        ["He will look at it without delay."],
        ["The lift is out of use until further notice.", "The lift is out of use until [date]."],
        ["The team is moving at pace."],
        ["We are treating this as a matter of urgency."],
        ["We will reply without undue delay.", "We will reply by [date]."],
        ["Refunds may take longer than usual."],
        ["We are seeing extended wait times."],
        ["We aim to respond to all messages promptly."],
        ["It's being worked on."],
        ["We are trying to find a replacement."],
      ],
      good: ["A taxi is at your door at nine.", "The order will take four working days."],
    },
  },
  {
    id: "en/call-again-later",
    severity: 2,
    why: "when-quieter",
    replace: {
      "(call/ring/phone/try) (us/it/again/back)? (again/back)? (later/another time/some other time/at another time/when it is quieter)":
        [],
    },
    unless: ["(i/we/i'll/we'll/i will/we will) (call/ring/phone/try) ...3 later", "later (today/this week/that day)"],
    examples: {
      bad: [["Please call again later."], ["Try again another time."], ["Please try us when it is quieter."]],
      good: ["I'll call you later today.", "Call me between two and four: that is when it's quiet."],
    },
  },
]);
