import { phraseRules } from "../../../phrasing/phrase-rule.ts";

/** Look-alikes of en/you-failed and en/hints-at-fault. */
const notBlame = [
  "(thinking/thought/believing/felt/feeling) (that)? the fault ...2",
  ", that it was your own (fault/doing) ...1",
  "(answered/handled/read/seen/run/built) by people who ...1",
  "at no (point/time/stage) (were/was) you (told/asked/given/warned/offered) ...1",
  "you (took/sent/put) ...5 the wrong ...4 because (we/our/the) ...1",
  "it (is/'s) your choice (:/;/,/between/and)",
  "should have been $",
  "(our/we) ...2 (will/may/might/could) have (contributed/played)",
  "(the responsibility/the duty) of the (council/landlord/company/airline/bank/hotel/school/trust/owner/courier/contractor) ...2",
  "(answered/served/told/helped/called/rang/sold/charged/met) you should have ...2",
  "it's up to you to (choose/decide/say)",
  "you (did not/didn't/have not/haven't/never) ...6 (because (we/our/i/nobody/no one/the)/and we/, and we/so we/, so we/, so i)",
  "(wouldn't/couldn't/would not) have happened (if/had) (we/our/i)",
  "you (refused/declined/rejected) (a/the/our) <any> (because/and rightly/that)",
  "you (must/may/might) have been (given/told) (the/a) (wrong/old)",
  "you (should/could/would/must/might) have (been (told/given/sent/called/offered/warned/able/informed/contacted/refunded/charged/asked/met/moved/put/paid/covered/notified/advised/seen/collected/helped/kept/sitting/in/on/at/getting/having/here/home/so)/had/received/heard/got/seen (us/a)/known (about/from/before/that)/paid (less/the lower/only/£)/come (first/to us/home)/done/felt/taken (a/one))",
  "(<not>/isn't/wasn't/none of/never/nothing) (was/is/been)? ...2 (your/customer) (own)? (fault/mistake/responsibility/error/doing/choice/decision)",
  "(your) (decision/choice/responsibility) (to (leave/cancel/close/switch/move)/and)",
  "your (mistake/delay/absence/late) (is/was) (ours/because of us)",
  "(regardless/whatever/respect/accept/understand/support) ...2 your (decision/choice)",
  "(isn't/is not/wasn't/was not) (misuse/abuse/wear and tear/lifestyle)",
  "(shouting/swearing) at you",
  "(if/had) (you/your <any>) (had)? (been/got/not) (told/informed/warned/given/the <any> we/wrongly) ...8",
  "(we/i) did (<adv>)? (say/tell/promise/advise/inform) ...5 (wrong/wrongly/but/which)",
  "(comes/came/caused/results) (from/by) (our/the (pipe/roof/leak/wall/drain/gutter/crack)/a (leak/crack/faulty/broken)/us) ...2",
  "(told/said/saying/telling) ...8 your own fault",
  "your decision (alone/what/whether/how/if)",
  "(was/were) sent to (the/your/our) (address/old/wrong) ...3 (wrong/old/instead/by mistake)",
  "(we/i) (told/asked/advised/informed) you ...6 (wrong/wrongly/but/which/and (it/that/we/then)/instead/mistake)",
  "(would/might/could) have been (better/helpful/useful/good/nice/fair/easier) (if/to/had/for) (we/us/i/our/me/have (told/asked/called/warned)) ...3",
  "(should/shouldn't/never/not/had) (have)? been left ...3",
  "what you were told (by/at/on) ...3 (was wrong/wasn't (right/true)/is wrong/was not)",
  "exactly (what/as) (you/was) (asked/ordered/requested/stated/promised) ...2 (and/but/should/,)",
  "<we> (did not/didn't/never) (get/receive) your ...4 (and/but/because/so/though) ...2",
  "you should have noticed (that we/us)",
  "you (could/might) have (used/taken/caught/waited/left/tried) ...4 (if (we/the)/but (we/our/it)/had we)",
  "us that you ought to",
  "told you it was your doing",
];

/** Look-alikes of en/hints-at-fault alone. */
const notHint = [
  "(tracker/gps/log/camera/footage) shows (he/she/they) (never/did not/didn't) ...2",
  "(a/the) (country/town/shop/place/device/site) (that)? you (hadn't/haven't/had not/have not) (used/been/bought/shopped) ...4",
  "what you were told (at/by/on) <any> <any> wasn't ...2",
  "(nobody/no one) at our ...1",
  "not being ...5 (our/us/me/my) ...1",
  "you were at home",
  "you did (sign/tell/agree/tick/say) ,? (but/us) ...1",
  "(junk/spam) folder (too)? ,? (because/as/since) (we/our) ...1",
  "(i've/we've/i/we/i have) (checked/looked) ...3 (junk/spam) ...1",
  "if (we/i) had ...8",
  "if you (had not/hadn't) (called/rung/written/told/asked/noticed/spotted/come/persisted) ...5",
  "this would be a ...2",
  "nobody would have ...1",
  "box was (ticked/unticked) by (our/us/my/a colleague) ...2",
  "you (agreed/signed) ...5 (and (that/the) (price/date/offer)/; (the/we/our)) ...1",
  "have you tried (the/your/it) ...4 ?",
  "you ...8 (correctly/correct/right/rightly/exactly as) ...1",
  "you <any> ...6 (;/,/and/but) (but/and/yet/while)? (we/i/our <any>/the (driver/office/depot/warehouse/printer/scanner/desk/kitchen/counter)) (<adv>/then/still/never)? <our-slip>",
  "if the (driver/crew/nurse/fitter/office/depot/courier/desk/waiter/guard/teacher/engineer/manager/porter/letter/notice/email/text/list/note/alarm) had ...8",
  "had (the/this) (notice/letter/email/text/driver/crew/nurse/office/depot/list/note/alarm/warning/part/order/card) ...8",
  "(no one/nobody) was (there/available/in/home) to (meet/help/answer/see/collect/tell/listen/let/show/give/take/open the door for/speak to) (you/your <any>/to you) ...1",
  "did (<adv>)? (say/tell/promise/offer/mention/explain/try/ask/email/ring) ...5 ,? (and/but) (we/i/it/that/the (camera/log/note)) ...2",
  "(caused/down/due) (by/to) your (file/order/form/letter/case/email/booking/payment/bag/parcel/luggage) (going/being/having/not being/sitting/landing)",
  "(scratch/damage/dent/crack/stain) (was not/wasn't) there (when (it left/you/we gave)/before (it/we/our))",
  "nothing (wrong/unusual/amiss) with (you/what you/your (order/form/payment/application/letter/documents/answer/card/account))",
  "nothing wrong with ...4 ,? (so/and so) (we/i) ...1",
  "not in arrears",
  "(cancelled/ordered/returned/booked/paid/applied/wrote/signed) ...2 (within/in time/on time/in good time/before/well) ...2",
  "you were not (told/informed/given/sent/asked/warned/shown/offered)",
  "despite (all)? (of)? your ...3",
  "happens when (we/our/i/two of us/nobody here/a <any> of ours)",
  "(<customers>) (were/have been) told (on the day/too late/nothing/wrongly) ...1",
  "according to ...3 (you (paid/called/rang/wrote/cancelled/returned)/we (promised/owe/told/should))",
  "(it is/it's) your choice $",
  "that (price/quote) stands",
  "accepted our (apology/word/offer) (once/before/in) ...2",
  "(is/are) normal for groups ...1",
  "(did/do/have) you (keep/kept/still have) the (box/receipt/packaging/old) ...2",
  "(normal/common/usual) ...5 ,? (and/but) (yours/this/our) ...3",
  "you (never/didn't/did not) (sign/signed/agree/agreed/order/ordered/ask/asked/consent/consented) (anything/to (that/this/any)/for (that/this/any)) ...3",
  "you signed for (one/two/three/<number>) ...4",
  "(footage/cctv/log/data/tracker) (shows/show/confirms) (that)? (our/we/us/the (van/driver/courier/lorry)/it was) ...3",
  "as the (footage/cctv/data/log) (shows/show/confirms) $",
  "nothing wrong with your ...3 , (so/but/and) ...2",
  "(we/our/us/i/my) ...5 would have (prevented/avoided/averted) (this/it) ...1",
  "(from/by) us would have ...3",
  "(results/tests/levels/readings/values/scan/scans) (is/are) normal ...2",
  "you (<adv>)? (attempted/tried) to ...6",
  "(would/seems to/appears to) suggest (that)? ...3 (we/our/us) ...2",
  "left in (a)? ...3 (by (us/our/my)/and that is our/when you (moved/arrived)) ...1",
  "(i/we) (would/'d) suggest (the/that/an/this/you) ...4",
  "if (we/i/our <any>) had been ...2 , ...4",
  "(for/to) us (may/might) not have been ...2",
  "(we/i) (said/wrote/thought/told you) (that)? you (had/hadn't/were/weren't/didn't) ...4",
  "(would/could) (gladly/happily/readily)? have ...5 (if/had) (we/i/our/my)",
  "(suggest/recommend) (that)? (we/i) ...4",
  "(says/insists/maintains/reckons) ...6 (but/so/and) (we/i) ...2",
  "would have been (able/happy/glad) to ...3 (and/but/had/if)",
  "(as/for/covers/cover/covered) accidental damage",
  "you were the only (one/person) (there/who) ...2",
  "(payment/payments/transfer/transfers) ...2 made by ...3",
  "you (did not/didn't/never/have not/haven't) (use/see/want) ...2",
  "you (did not/didn't/have not/haven't/had not/hadn't/never) (<any>)? (get/receive/hear/need/know/see/find/feel/sleep/expect/want/have/had/eat/notice/buy/like/mind/make/lose/miss/owe/break/do/did/go/want/think/even get/even have/once/seen/been/got/heard/received/met/felt/found/known/had/asked for/deserved/chose/came/wanted/knew/saw/got/thought/quite/feel/trust/enjoy/dare/manage/stand/recognise/recognize/cause/caused/believe/lose/lost/live/leave/left/raise/raised your/shout/complain/say/said/hide/any/a/our/really/as/too/be/one/why) ...4",
  "(though/although/even though/because/as/since/that/where/when/what/which/why/who/how/time/and) you (did not/didn't/have not/haven't/hadn't/had not/never) ...4",
  "(that/this) is what happens (now/next/when you)",
  "(the <any>/our/my/his/her/staff) (handling/conduct/behaviour) (of/by/towards) (our/your/the)",
  "(signed for/ordered/bought/paid for) (one/two/a/an/the) <any> , (and/but)",
  "you (missed/lost) ...8 (because/,? as) (of/we/our/the)",
  "(because/since/as) you (missed/lost/waited/wanted/signed up)",
  "(chose/ordered/signed for/booked/picked/entered/selected) ...5 (and/but) ...4 (got/sent/gave/had/should/came/received/arrived/we/our)",
  "(why/when/sorry/that/time/until/after/before/because we/if we) ...2 you (did not/didn't/never/have not/haven't) (hear/get/receive/have)",
  "you (did not/didn't/never/have not/haven't/don't/do not) (get/receive/hear/need/have to/ask for/deserve/ask to/ask us to/choose/cause/use it/order this/do anything/leave it/want/pay for) ...4",
  "(if/unless/when/where/in case/once) you (did not/didn't/do not/don't/have not/haven't/never) ...6",
  "you (seem/appear) to have (been/had/waited/received/lost/got)",
  "(if) you (chose/decide/opt/cancelled/ordered/booked/removed/were/haven't/have not/opened/selected/weren't) ...6",
  "(unless) you (have/were/cancelled/ordered/chose)",
  "you (agreed) (with/on) (ann/us/our/me/a/the) ...3",
  "you (were) (late/out) (because/for)",
  "please ...5 (next time/in future) (i/we/you're/you are/you come/you visit)",
  "(we/i) ...5 (next time/in future)",
  "you (next time/in future)",
  "(charge/fee/amount/bill/invoice) (is/was) (due/in order) (on/by/because)",
  "(no/not/nothing/n't/any idea/what/how/<not>) ...5 (on/at/from) your (part/side/end)",
  "(works/working/looks/look/there/thing) (<any>)? (at/on) your (end/side)",
  "your (meter/phone/boiler/router) (is/was/has) (being/been) ...3",
  "because (the/our) ...4 (had been/was/were) ...4 (by (us/our/me)/at our/in our)",
  "(did/have) you (try/tried) (to)? (call/ring/reach/contact)",
  "according to (the/our) ...4 (you (are/were) right/planning/timetable/report)",
  "(said/told) you (could/would/can/may/had/were/should)",
  "(looks/seems/appears) (like/as if/that) you (were/have been/got/had been/are) (right/given/told/sent/charged/owed/caught/missed/due) ...3",
  "(until you knew/had you (down/moved/on/as)) ...3",
  "if you'd (like/prefer/rather/want/allow/let) ...8",
  "for you to (tell/decide/say/choose/judge/keep/have)",
  "you signed ...3 because we",
  "of course you were",
  "(we/i) (said/mentioned/explained/flagged) (it/this/that) (on the phone/at the meeting/when we spoke) ...4",
  "(have/did) you (thought/considered/asked/spoken) ...3 (yet/already/to my/to our/with my)",
  "(on account of/because of/owing to/due to/caused by/as a result of) (your (mother/father/son/daughter/illness/loss/age/baby/health/knee/leg/back)/a lack of (staff/drivers/space/time/money)/lack of (staff/drivers/space/time)/late (running/train/trains/arrival of)) ...2",
  "(date/time/amount/answer/rest/that/it) depends on ...4",
  "because (we/our/the (driver/office/depot/letter/part/refund/order/desk/nurse/file)) ...5",
  "as (a/the) (customer/tenant/member/passenger/user/owner/resident/patient/driver/buyer) ,? you (are entitled/get/can/may/have a right/have the right/deserve/should not/shouldn't/had a right) ...2",
  "on your side of",
  "if you'd (find/feel) ...6",
  "you approved ...6 and we",
  "your (card/payment/form/order) was (declined/refused) ,? (because/by/as/since)",
  "(shows/show/confirms/confirmed/showed) (that)? you (were/are/had/did/called/rang/paid/cancelled/sent/returned/asked/told) (right/paid/called/rung/sent/told/cancelled/returned/correct/in time/on time/not/twice/we/on) ...2",
  "(now)? looks as though you might",
  "(is/are) (not/n't/hardly/far from) (normal/usual/common) ...2",
  "will contact the family",
];

/** Look-alikes of en/doubts-word and en/other-side. */
const notDoubt = [
  "(has/have/read/took) your account of ...2",
  "(insurance/warranty/your) claim (that/is/was)",
  "(no/found no) fault (of/on/with you/in what you)",
  "(that is/that's/this is/it is/it's/it was) ...1 (wrong/not the case/incorrect/not correct/not what happened/not right/false) (and/of us/on our/,? and/for us/to/that we/that you/because/price/size/address/part/amount/bill/one)",
  "alleged (noise/anti-social/antisocial/offence/offender/incident/breach)",
  "(in your) (view/opinion) (,/is/would/should)? ...3 ?",
  "(and/which) (is/that is/that's) (wrong/not right/incorrect/not true)",
  "tell your story",
];

/** Look-alikes of en/other-side alone. */
const notOtherSide = [
  "yours (was/is) the only one ...1",
  "no (record/records/trace/log/note) of ...5 , (which/but/so/and) (we/i/our/that/tells/means/it/your/the) ...1",
  "(no/any) (record/trace/note) of (a (payment/refund) from us/us) ...3",
  "the first to (tell/notice/spot/report/say) ...2 , (and/so/which/thank) ...2",
  "(confirmed/confirms/says/said/told me/tells me) (me)? (that)? your ...4 (is/will/comes/goes/are/can) ...2",
  "other <customers> had complained ...4 (and/,) ...2",
  "(courier/driver/depot/carrier) (has/have)? (confirmed/confirms) ...3 (he/she/that he/damaged/lost/skipped/left ...3 number) ...3",
  "(camera/footage/log/data) (shows/show) (he/she/they) (did not/didn't) ...2",
  "(shows/show/confirms/confirm) (that)? you (were/had/have/did) (at/in/right/there/waiting/called/paid/asked/sent/rung/on time) ...2",
  "yours (was/is) the only one $",
  "found no (trace/sign/signs/evidence) of (liquid/water/misuse/damage/wear/tampering/neglect/impact) ...2",
  "your story (all over/again/from/to/twice/three/five/<any> times)",
  "reported that (the (street/road/gate)/your (street/road/gate))",
  "(engineer/technician/driver/nurse/teacher/surveyor/plumber/mechanic/manager/staff/crew/depot/colleague/colleagues/contractor/inspector/waiter) ...3 (you (had to/would/should/could/were right)/it (was/is) our/we/our/the wrong/there'd/there was no/there is no/the part/found it/found your/found the/that (we/our/the (crack/fault/cause/leak/part/pump/valve))/nothing/a/the (crack/fault/cause/leak/part/loose/broken/old/new/pump/valve/pipe/bag/parcel))",
  "(told/tells/informed) you",
  "(other/all) <customers> (had/were/have) (been)? (told/informed/moved/warned)",
  "(i/we) ...1 find it (hard/difficult) to (believe/understand/accept) (we/our/that we/how we/that our/how our)",
  "all of our (staff/drivers/rooms) (are/were) (out/full/busy/off/ill)",
  "not think there is (anything/a/any)",
  "the only one (there/who (could/saw/knew/told/came/helped/spoke))",
  "whatever the reason ,",
  "says (it/that) (wasn't/isn't/was not) (his/her/their/them) ...2",
];

export const blaming = phraseRules("blaming", [
  {
    id: "en/you-failed",
    severity: 3,
    why: "fault-with-customer",
    replace: {
      "you (said/wrote/admitted/stated/confirmed/told us/acknowledged/conceded/knew/accepted/agreed) (yourself/yourselves/at the time/before/in writing/when/the (price/terms/quote/risk/offer/conditions/charge/rules/fee)) ...4":
        [],
      "(you/you've) (have/had)? (left/leave) it (until/till/(too/so/very) late/to the last) ...3": [],
      "(nobody/no one/no-one) (made/forced/obliged/pushed) you ...4": [],
      "(careless/improper/rough/incorrect/poor/bad/reckless/negligent/excessive/wrong/inexpert/heavy/clumsy) (handling/use/usage/treatment/storage/cleaning/driving/loading/maintenance/care/washing/installation/fitting/packaging) (by/of/on/from/is/was/and/or/in)? ...3":
        [],
      "through no fault of (ours/our own/the <any>) ...2": [],
      "(fault/error/mistake/blame/cause/problem/responsibility/delay) (<adv>)? (lies/rests/lay/sits) (<adv>)? (with/at) (you/your/the (user/customer/owner/driver/sender/tenant/passenger/occupier/account holder/keeper/buyer)) ...4":
        [],
      "(you/you've) (have/had)? (<adv>)? (failed/neglected/omitted/refused/forgot/forgotten/declined/(chose/elected/chosen/opted/decided) not) to ...5":
        [],
      "(you/you've) (have/had)? (<adv>)? (ignored/disregarded/breached/violated/misused/mishandled/damaged/tampered with/voided/invalidated/mistyped/misplaced/abused/exceeded/overlooked/skipped/waited too long/delayed) (the/our/your/it/this/all/to/in/by/that/advice/instructions/any)? ...4":
        [],
      "you (should/ought to) (really/also/easily/simply/perhaps/just)? have (<any>)? (called/told/reported/read/checked/known/contacted/let/noticed/informed/notified/raised/asked/kept/followed/cancelled/canceled/returned/allowed/taken/arrived/made/chosen/booked/ordered/thought/looked/seen/paid/avoided/prevented/requested/come/gone/done/insisted/spoken/given/used/insured/listened/mentioned/realised/realized/left/provided/removed/measured/been/selected/entered/updated/complained/waited/planned/purchased/bought/opted/sought/queried) ...5":
        [],
      "(your/the customer's/customer) (own/clear/continued/initial/complete/apparent/repeated)? (failure/refusal/inability/negligence/carelessness/delay/oversight/error/mistake/fault/omission/misuse/inaction/lack of/misunderstanding/misinterpretation/absence/non-payment/non-compliance/actions/late/doing/responsibility/choice/decision) (to/in/of/by/on/and/as/was/is/not/that/led/caused/reporting/arrival/payment/cancellation/rather) ...4":
        [],
      "(is/was/are/were/be/being/remains/lies/rests/it's/that's/entirely/solely/largely/partly/on/(due/down/owing) to/caused by/because of) (entirely/solely/ultimately/simply/therefore/clearly/purely/partly/largely/probably/likely/with/by/most likely/due to/caused by/the result of/a result of/down to)? (your/customer/user/human/driver/the (customer's/user's/tenant's/guest's)) (own/side/end/part/household)? (fault/responsibility/error/mistake/doing/negligence/misuse/router/device/equipment/setup/browser/settings/condensation/actions/choice/decision/usage/input/wiring/carelessness/handling/behaviour) ...3":
        [],
      "(you/you've) (have/had)? (mistakenly/accidentally/incorrectly/wrongly/inadvertently/erroneously/carelessly/clearly/probably/evidently/(may/must/appear to/seem to) have)? (entered/provided/gave/given/selected/chose/chosen/typed/supplied/picked/ordered/booked/used/submitted/dialled/inserted/clicked/input/put in/filled in) (in)? (the/an/a/your/us)? (the/an/a)? (wrong/incorrect/invalid/incomplete/old/inaccurate/unsuitable/different) ...4":
        [],
      "(you/you've) (have/had)? (mistakenly/accidentally/incorrectly/wrongly/inadvertently/erroneously/carelessly/improperly) <any> ...4":
        [],
      "you (were/have been/had been) (warned/cautioned/reminded) ...5": [],
      "(shouting/swearing/being rude/raising your voice/threats/insults/abuse/capitals) (at/does/do/will/won't/is/are/towards) ...5":
        [],
      "you (refuse/refused/are refusing) (to/our/the/all/any/this)? ...4": [],
      "(at no (point/time/stage)/not once/never once/on no occasion) (did/have/has/was/were/do) (you/your <any>/the <any>) ...4":
        [],
      "(contrary to/against/ignoring/in defiance of) (the/our/medical/all) (<any>)? (instructions/advice/recommendations/guidance/warnings/manual) ...2":
        [],
      "you (had/have had/were given) (every/ample/plenty of/more than enough/sufficient/many) (chance/chances/opportunity/opportunities/time/notice/warning) ...3":
        [],
    },
    unless: notBlame,
    examples: {
      bad: [
        ["You said yourself that it was open."],
        ["You left it until the last minute."],
        ["Nobody made you press it."],
        ["It is the result of careless handling."],
        ["Through no fault of ours it was late."],
        ["You failed to return the router."],
        ["You ignored our emails."],
        ["You should have called us sooner."],
        ["This is the result of your failure to pay."],
        ["The leak is your own fault."],
        ["You entered the wrong address."],
        ["You incorrectly fitted the lid."],
        ["You were warned about the fee."],
        ["Shouting at the staff does not help."],
        ["You refuse every offer."],
        ["At no point did you tell the desk."],
        ["You washed it against the advice on the label."],
        ["You had every chance to object."],
        ["The fault lies with the user."],
      ],
      good: [
        "At no point were you told the price.",
        "You entered the code correctly; our scanner misread it.",
        "The mistake lies with our warehouse.",
        "It is your choice: refund or replacement.",
        "You were not told about it, and you should have been.",
        "You accepted our apology once already.",
        "A deposit is normal for groups, and yours was too high.",
        "Did you keep the box?",
        "You never signed anything with us.",
        "You signed for two boxes and there was only one.",
        "You weren't asked first, and you should have been.",
        "The footage shows our van hitting your gate.",
        "We pay for the wing, as the footage shows.",
      ],
    },
  },
  {
    id: "en/hints-at-fault",
    severity: 2,
    why: "fault-with-customer",
    replace: {
      "(may/might/could/would) be worth checking (that/whether/if)? (your/you) ...4": [],
      "(commonly/often/usually/typically/frequently/generally/mostly/mainly/normally) (caused by/the result of/down to/due to) (lifestyle/user/incorrect/improper/the way/how/factors/drying/failing/poor/not/a lack/insufficient/inadequate/overuse/overloading/occupants/residents/tenants/customers/people) ...3":
        [],
      "(on account of/due to/because of/owing to/as a result of) ...2 not being (presented/placed/put/ready/available/left/returned/submitted/completed/supplied/provided/closed/secured/emptied/home/in/present/accessible) ...2":
        [],
      "according to the (driver/courier/engineer/technician/crew/staff/porter/fitter/inspector/carrier/postman/depot) ,? (there was)? (nobody/no one/no answer/no-one) ...3":
        [],
      "(come/comes/came/results/result) from not ...3": [],
      "(recipe/label/manual/leaflet/guide) does (say/state/mention/specify) ...3": [],
      "try not to (have/use/open/overload/leave/keep/press/let/put/wash/run) ...3": [],
      "if (everyone/everybody) (asked/did/wanted/complained/got/behaved/expected) ...5": [],
      "(by/from/because of) (people/those/residents/users/owners) who ...3": [],
      "(some/certain/several/a number of/a few) (<customers>/families/people/owners) (continue/continued/persist/insist/are still/keep/are (leaving/using/disposing/parking/ignoring)) ...4":
        [],
      "(if/when) (you're/you are/you've been/people are) (too)? (rough/careless/not careful/heavy-handed/hard on/impatient) ...2":
        [],
      "(comes/boils) down to ...3 (not/your/you/user/people) ...3": [],
      ", after all , ...4": [],
      "you (put/wrote/typed/pressed/sent/took/parked/clicked) ...4 the wrong ...2": [],
      "(maybe/perhaps) (a/your/somebody in your/someone in your) (household/neighbour/neighbor/family member/housemate/colleague/flatmate) ...3":
        [],
      "(customer/customers/a homeowner/homeowners/an owner/owners/a driver/a tenant/tenants/people/anyone/a parent/parents) who ...8 (would have/will (appreciate/understand/know)/should have) ...3":
        [],
      "(switched off/turned off/changed/deleted/removed/disabled/ticked/selected/entered/unticked) by the (user/customer/sender/owner/tenant/guest) ...2":
        [],
      "only (go/goes/happen/happens/occur/occurs/fail/fails/break/breaks/leak/leaks/stick/come/comes/goes missing/go missing) ...2 (when/if) ...4":
        [],
      "(did/have) you (by any chance/perhaps/maybe/accidentally/possibly/happen to) ...4": [],
      "(devices/phones/browsers/machines/cars/boilers/roofs/gardens/systems) that are (kept/maintained/looked after/regularly/properly) ...3":
        [],
      "(box/option/checkbox) (was/is) (<adv>)? (ticked/selected/unticked/checked) (at/when/on/during/by) ...2": [],
      "(parcels/bags/orders/claims/forms/applications/letters/items/photos) (that/which) ...8 (take/takes) (us)? (much)? longer ...2":
        [],
      "(which/and) we (<adv>)? (recommend/advise/urge/encourage) (checking/reading/consulting/reviewing/you (to)? (check/read/consult/review)) ...4":
        [],
      "(may/might) help if <any> (learned/learnt/tried/were/was/stopped/understood/behaved/listened) ...3": [],
      "(would/could/might) have (prevented/avoided/averted) (this/it/that/all this) ...2": [],
      "(matted/dirty/worn/damaged/faulty/filthy/neglected/cracked/unwell) when (he/she/it/they) (came/arrived/was brought/were brought) ...1":
        [],
      "(attempted/tried) to (call/reach/contact/phone/ring/deliver) (to)? (you/your <any>/the address) ...4 (no/nobody/without/unsuccessful/unsuccessfully/voicemail) ...2":
        [],
      "(will/may/might/could) (<adv>)? have (played a (part/role)/contributed) ...2": [],
      "(would/seems to/appears to/tends to) (<adv>)? suggest (that)? (the/your/an/it/you/there/this) ...5": [],
      "(was/were) left in (good/full/perfect/working/proper) (working)? (order/condition)": [],
      "left in (a/an) (<adv>)? (disgusting/filthy/dirty/poor/terrible/shocking/unacceptable/appalling/bad/deplorable) (state/condition)":
        [],
      "(speaks/speak) for (itself/themselves)": [],
      "you (may/might) (wish/want/like/care) to (review/reflect/reconsider/familiarise/familiarize/bear/rethink/reread/re-read) ...4":
        [],
      "if ...3 had been (on/enabled/set/switched on/turned on/installed/activated/fitted/closed/locked/secured/insured) ,? (they'd/it'd/<any> would/<any> <any> would) ...3":
        [],
      "(may/might/can) not have been (listening/paying attention/careful/careful enough/looking/watching/following/concentrating/clear) ...2":
        [],
      "(rests/lies/sits/remains) (<adv>)? with the (occupier/owner/tenant/householder/buyer/customer/sender/passenger/parent/parents/keeper/driver/motorist/resident/user/borrower) ...2":
        [],
      "(did/have) you ...6 (as (instructed/advised/recommended/directed/described/per)/before (calling/writing/contacting/complaining)) ...2":
        [],
      "(was/were/has been/have been) (<adv>)? (made/paid/submitted/filed/lodged/booked/registered/entered/quoted) (using/with/under/quoting/against) (an/the/a) (incorrect/wrong/invalid/old/outdated/different/incomplete) ...2":
        [],
      "(says/insists/maintains/swears/reckons/adamant/tells me/assures me/(tells/assures) us) (that)? (the/it/your/this/they/everything) ...2 (was/were/had) (already/never/fine/perfectly/in perfect/undamaged/intact) ...3":
        [],
      "(suggest/recommend/advise/encourage) ...3 (next time/in future/going forward/in the future) ...2": [],
      "(we/i) did (<adv>)? (recommend/suggest/warn/caution/urge/stress/encourage) ...4": [],
      "(we/i) (would/could) (have (gladly/happily/readily/been (happy/glad/delighted/able) to)/(gladly/happily/readily) have) ...4":
        [],
      "(tone/language/manner/attitude/words) (that)? you (<adv>)? (were/was/used/chose/took/adopted/displayed) ...2":
        [],
      "parked (inconsiderately/illegally/badly/carelessly/thoughtlessly) ...2": [],
      "(inconsiderately/illegally/badly/carelessly/thoughtlessly) parked ...2": [],
      "(is/remains) (<adv>)? the (responsibility/duty/obligation) of (the/each/every/all/<customers>) ...4": [],
      "(we/i/nobody/no one/the office/the desk) ...2 (<not>) (<adv>)? (been)? (informed/told/notified/made aware/contacted/advised/given notice/warned/alerted) ...4 (by you/beforehand/in advance/at the time/by the customer/by the <any>)":
        [],
      "(can/could) (only/hardly) (help/assist/act/do/work/pay) (<any>)? (if/when/once/as long as/provided) ...5": [],
      "(you/you've) (<adv>/have/had)? (changed/altered/amended/moved/switched/rescheduled/rearranged) ...3 (twice/three/several/many/repeatedly/yourself/too/at the last/at short/without/late/so often/often) ...3":
        [],
      "(cause/reason/explanation) (of/for/behind) (the/this/your) (<any>) (<adv>)? (is/was/lies/appears to be/seems to be) (<adv>/that/with/in)? (you/your/the (incorrect/wrong/incomplete/missing/late/old/way you)) ...4":
        [],
      "(caused/explained/cause/down/due/owing/attributable/linked/traced back) (<adv>)? (by/to/of) (your/the (customer's/user's/tenant's)) (own)? (<any>) ...3":
        [],
      "(cannot/can't/couldn't/can not/could not) (<adv>)? (control/be (blamed/faulted/expected)/help it/take the blame/do anything) (if/when/for/that/whether/who/how/what/to) ...4":
        [],
      "you (have/had)? (<adv>)? (rejected/refused/turned down/declined/spurned/dismissed) (our/the/my/two/three/a/an/any/every/all/this/that/help) ...4":
        [],
      "(there (was/is/were)/found/find/see/saw) (<adv>)? nothing (wrong/unusual/untoward/amiss) (with/in/about/on/at) ...4":
        [],
      "(<customers>/the (owner/user/driver/buyer/sender/recipient/addressee/account holder)) (didn't/hasn't/haven't/has not/have not/failed/neglected/refused/hadn't/never/left/forgot/omitted/ignored/(did/had/should) not/was late/were late/should have) (to/attend/answer/provide/respond/reply/sign/follow/read/have/take/return/pay/cancel/check/the/it/been/use/close/open/inform/report/show) ...4":
        [],
      "(it is/it's/it was/is/was/be) (<adv>)? (up to/down to/for/on) (you/the <any>/customers/parents/passengers/tenants/users/guests) to (<admin-act>/make/read/ask/take/know/look/measure/clean/close/turn/plan/tell/speak/protect/insure/allow/be/come/arrive) ...4":
        [],
      "(your/the (owner's/user's/tenant's/customer's)) (<any>)? (behaviour/conduct/habit/habits/lifestyle/handling/carelessness/impatience) ...4":
        [],
      "your (son/daughter/child/children/dog/cat/pet/guest/guests/wife/husband/partner/neighbour/builder/landlord/visitor/visitors/family/mother/father/baby/friend/carer) (was the one/started/provoked/failed/refused/ignored/caused/misbehaved/neglected/forgot/insisted/chose/wouldn't/became/(must/should/could) have/would not) ...4":
        [],
      "(wrong/incorrect/incomplete/old/illegible) (<any>)? (<any>)? (was/were/has been/had been) (<adv>)? (supplied/provided/given/entered/quoted/stated/submitted/selected/chosen/used) (at/by/to/on/when/with/in) ...4":
        [],
      "(details/information/address/postcode/label/form/number/photo/photos/document/documents/code/name/account/size/date/box/packaging/card/evidence/proof/meter reading/reading) (that/which)? (you/the customer/the sender) (had/have)? (gave/given/supplied/provided/attached/sent/entered/chose/used/wrote/submitted/quoted) (us/on/at/in)? ...2 (was/were/is/are/did/does/had/has) (<adv>)? (not/incomplete/wrong/incorrect/illegible/unclear/too/expired/invalid/out of date/insufficient/faulty/blurred/unreadable/missing/old) ...3":
        [],
      "(this/that) is (<adv>)? what (happens/you get/comes/occurs) (when/if/of/with) ...4": [],
      "(wouldn't/couldn't) have (been)? (happened/occurred/arisen/needed/lost/damaged/late/charged) ...1 (if/had/were/without) ...4":
        [],
      "you were (<adv>)? (informed/notified/advised/told/made aware) of (this/that/these/the/our/it/all) ...5": [],
      "(because/since/as/(given/seeing/now) that) you (<adv>)? (<customer-act>) ...5": [],
      "you (inspected/viewed/tested/approved/clicked/examined/test drove) (the/our/it/on/confirm/accept/yes/everything/your/' <any> ') ...4":
        [],
      "you (arrived/turned up/came/checked in/showed up) ...4 (late/after ...3) ...2": [],
      "you (<adv>)? (missed/overran/overstayed/let slip) (the/our/your/two/three/several/both/that/this/all) ...1 (deadline/deadlines/appointment/appointments/slot/cut-off/payment/payments/instalment/instalments/date/window/limit/reminder/reminders/notice/visit/closing date/checkout)":
        [],
      "(why/how come) (<any>)? ((did/didn't/haven't/hadn't) you/you didn't/you did) ...4": [],
      "you must have (<adv>)? (<customer-act>/left/forgotten/given/spilled/mistaken/confused/dropped/misunderstood/moved/read/thrown/turned/plugged/typed/pasted/done/taken/been given) ...4":
        [],
      "you (didn't/haven't/hadn't/never/(did/have/had) not) (<adv>/yet/bother to/take the time to)? <left-undone> ...6":
        [],
      "you (could/might) (really/also/easily/simply/perhaps/just)? have (thought/carried/printed/brought/kept/worn/shown/packed/measured/caught/taken/used/gone/chosen/booked/picked/waited/stayed/left/tried/avoided/prevented/called/told us/reported/read/checked/noticed/asked/contacted/let us/informed/cancelled/canceled/notified/been more/taken more/requested/chosen to) ...5":
        [],
      "(misuse/mishandling/customer-induced/self-inflicted/incorrect (use/usage/installation/storage)/improper (use/handling/installation/storage)/(user/customer/operator) error/inappropriate use/rough handling/lack of care/poor maintenance/lack of maintenance/negligent use/accidental damage/customer damage/not used as/not been used/poor housekeeping/contributory negligence)":
        [],
      "you (appear/seem) to have (<any>) ...5": [],
      "(because/since/as/if/unless/given that) you (didn't/failed/refused/chose/decided/opted/haven't/waited/weren't/never/cancelled/ordered/selected/booked/removed/opened/(did/have/were) not/were late/arrived late) ...6":
        [],
      "(you/customer/customers/passengers/guests/tenants/parents/members/users/patients/residents/it's/account holders/it is) (are/is/remain/were/was/have)? (also/therefore/always/solely/ultimately/fully/entirely/yourself)? (your/responsible/the (customer's/passenger's/tenant's/guest's/user's/parent's/buyer's/sender's/recipient's/cardholder's/member's/patient's/traveller's/policyholder's/leaseholder's/shipper's/owner's/borrower's/resident's/responsibility of/account holder's/sole responsibility)/up to you) (sole/own)? (responsibility/duty/obligation/for/to/of) ...5":
        [],
      "you (yourself/chose/agreed/signed/accepted/opted/decided/elected/knew/clicked/ticked/confirmed/had (ample/plenty/every/the option/the opportunity)/did choose/were aware/were well aware) (yourself/agreed/signed/chose/to/for/the/that/not/a/this/of/it/accepted/clicked/ticked/our/time/opportunity/confirmed/box) ...5":
        [],
      "(if (you/<any>/the <any>/your <any>) had/had (you/your/the/this)/if you'd) (<any>) ...8 ,? ...4 (would/could/might/wouldn't/couldn't) ...3":
        [],
      "(^ unfortunately/unfortunately/sadly/regrettably)? ,? (you/your <any>) (were/was/are/is/have been/has been/came/arrived/reported/submitted/applied/contacted us/replied/called) (<adv>)? (too late/late/outside (the/of)/after the deadline/out of time/past the deadline/beyond the) ...4":
        [],
      "you were <not>? (at home/in/home/available/present/at the property/absent/out/not in/unavailable) (when/to/at/for/on/during) ...4":
        [],
      "you weren't (at home/home/available/present/at the property) ...4": [],
      "(no one/nobody/no-one) was (home/in/available/present/there/at (home/the property/the address)) (to/when/at/for)? ...3":
        [],
      "(please/do/just/always/perhaps/maybe/should/(might want/may want/remember) to) ...5 (next time/in future/in the future) ...3":
        [],
      "to avoid (disappointment/this in future/any disappointment/a repeat/future disappointment/such charges/such situations/similar) ...3":
        [],
      "it pays to ...4": [],
      "(maybe/perhaps) if (you/tenants/people/customers/residents/parents/everyone) ...5": [],
      "if (tenants/people/customers/residents/parents/guests/passengers/patients/everyone/members/users) (could/would/had/only/just/did/stopped/were) ...5":
        [],
      "(says/say/said/reports/reported/states/stated/alleges/confirms/(tells/told/informs/informed) (me/us)) (that)? you (weren't/wouldn't/hadn't/couldn't/had/raised/used/were/shouted/didn't/refused/became/swore/declined/agreed/never/left/opened/did not/had been/had not) ...5":
        [],
      "(no/without) (response/reply/answer/payment/contact/objection) (has been/was/had been/were)? (received/forthcoming/returned/made) (from you/by you)? ...2":
        [],
      "<we> (have not/haven't/did not/didn't/never) (yet)? (heard/receive/received/had/hear) (anything/a reply/a response/any (response/reply/instruction/notification/cancellation/request/form/payment/email/call/notice/objection/complaint)/back/an answer/payment/the form/from you)? (back/from)? (from you/by you) ...2":
        [],
      "(charge/charges/cost/costs/fee/fees/amount/bill/penalty/fine/invoice/deduction) (is/are/was/were) (<adv>)? (justified/valid/legitimate/lawful/correctly (applied/charged/raised)/in order) ...2":
        [],
      "you were (also/clearly)? (offered/given) the (option/opportunity/choice/chance) ...4": [],
      "you did (sign/agree/accept/confirm/choose/tick/consent/select/opt) ...4": [],
      "(property/account/card/policy/vehicle/home/bill/pet/dog/ticket/boat/lease)? (owner's/holder's/owners/parent's/keeper's/driver's/customer's/tenant's/buyer's/sender's/applicant's) (own)? responsibility ...4":
        [],
      "you were (not (in/home/available/present/at home)) $": [],
      "(redeemed/opened/accepted/used/ordered/placed/submitted/entered/signed/cancelled/caused/damaged/moved/left <any>/declined/missed/refused/selected/chosen/provided/made/requested/confirmed/agreed/booked/approved/activated/removed/broken) by (you/your household/yourself/the (customer/tenant/user/guest/passenger/buyer)) ...3":
        [],
      "(gps/tracker/cctv/footage/telematics/scanner/timestamp/body-worn) (data/footage/log/record/trace)? (<adv>)? (shows/show/confirms/confirm/proves/prove/places) ...4":
        [],
      "must have (got/been/become/happened/come) (<any>)? (<any>)? (after/during/since/in your/at your/while in your) ...3":
        [],
      "you (<adv>)? (told/informed/notified/let) (us/me) ...8 (rather than/instead of/too late) ...3": [],
      "you (<adv>)? only (contacted/told/reported/raised/notified/came/let/called/complained/informed/wrote/asked/applied/mentioned) ...5 (after/when/today/yesterday/until/weeks/months/days/on <date>/<number>) ...2":
        [],
      "despite (<any>)? (our/the/several/numerous/repeated/many/two/three/clear/being/having been) (<any>)? (reminders/reminder/warnings/warning/requests/attempts/advice/instructions/signs/signage/emails/letters/notices/calls/told/advised/warned/informed/reminded) ...3":
        [],
      "((on/from) your (part/side/end)/at your end) ...1": [],
      "(consistent with/indicative of/signs of/evidence of/typical of/traces of/suggests/suggest/points to/caused by/result of) (a/an/some)? (<adv>/possible/external/physical/improper/excessive)? (misuse/drop/being dropped/impact/liquid/water ingress/moisture/abuse/mishandling/neglect/tampering/overloading/wear/user/mechanical damage/physical damage/incorrect/interference/unauthorised/unauthorized/force/overheating/overcharging) ...3":
        [],
      "(like/as) (it says/the <any> says/described/stated/shown/recommended/instructed/advised/per) (in/on) the (guide/manual/instructions/label/leaflet/faq/confirmation/packaging/booklet/handbook) ...3":
        [],
      "your (integration/code/setup/client/script/router/browser/wiring/installation/plugin/network/device/meter/phone/boiler/import/file/server) (is/isn't/was/wasn't/does/doesn't/did/didn't/has/hasn't/is not/was not/does not) (<any>)? (following/using/sending/set/meet/support/comply/respecting/configured/outdated/too/up to date/compatible/misconfigured/the (cause/problem/issue)) ...4":
        [],
      "we (can only/could only/can but/have to/must/rely/had to) (<any>)? (act/work/go/rely/process/base/respond) ...2 (on/by/from/with/what) ...1 (the (information/details/data/instructions)/what) (that)? (you/we are (given/told)/customers/is given/was given/were given/provided/supplied) ...3":
        [],
      "you (picked/chose/selected/opted for/went for/took/bought/booked/ordered/paid for) (the/a/an/our) (cheapest/cheap/basic/economy/budget/lowest/standard/slowest/discounted/non-refundable/saver/restricted/free/wrong/light) ...4":
        [],
      "you (signed/ticked/clicked/agreed/approved/accepted/confirmed/chose/picked/set/entered/booked/ordered) (off)? ...4 yourself":
        [],
      "(we/i/colleague/colleagues/driver/drivers/team/staff/office/desk/nurse/teacher) did (<adv>)? (try/warn/tell/inform/advise/attempt/explain/offer/ask/mention/point/say/email/notify/remind/knock/ring/call) ...3":
        [],
      "(no/without) (<any>)? (complaint/objection/report/concern/claim/query/mention/request/application/notice) (<any>)? (was/were/has been/had been) (<adv>)? (made/raised/received/lodged/mentioned/given/submitted/recorded) ...3":
        [],
      "(this/that/which/it) (<adv>)? (happens/occurs/can happen/may happen/tends to happen/can occur/is caused) (when/if/by) ...3 (you/not/isn't/aren't/never/too/people/users/<customers>/left/overfill/overfilled/overloaded/forget) ...2":
        [],
      "you left (your/the/it/a/them) ...3 (unattended/open/unlocked/running/unsecured/outside/on/switched on) ...2": [],
      "(would/could/might) (not)? have ...4 (had/if) (you/your/the <any>/this/it been) ...3": [],
      "you were the (last/only) (one/person) (to/in/who/with) ...3": [],
      "(our/the) (advice/instructions/warning/warnings/reminder/reminders/guidance/letters/emails/signs/rules) ...2 (was/were/has been/had been/went) (<adv>)? (ignored/unread/unheeded/disregarded/(not/never) (followed/read/heeded/observed/opened/answered/obeyed)/unanswered) ...2":
        [],
      "(damage/scratch/scratches/crack/stain/fault/dent/marks/tear) (wasn't/weren't/(was/were) not) (there/present/visible/reported/noted) ...3":
        [],
      "(<any>) (you) (sent/sent us/gave/gave us/provided/entered/filled in/uploaded/submitted/supplied) (was/were/is/are) (<adv>)? (blank/empty/incomplete/wrong/incorrect/unreadable/illegible/invalid/expired/out of date/too <any>) ...1":
        [],
      "your (account/card/payment/email/letter/order/form/application/reply/phone/tank/meter/ticket/passport/documents/photo) (was/were/went/is) (<adv>)? (not (in/on/with/up/signed/valid/paid/activated/registered)/to the wrong/never (signed/activated/registered/paid)/in arrears/declined/refused/overdue/expired/switched off/empty/set to) ...3":
        [],
      "(nobody/no one) (answered/came to/opened/responded to) (the/our) (door/bell/knock/gate/intercom) ...2": [],
      "because (the/your) (<any>)? (<any>) (had been/was/were/had) (<adv>)? (covered/blocked/left open/unplugged/disconnected/overloaded/overfilled/locked/parked) ...4":
        [],
      "(did/have) you (<any>)? (change/changed/feed/rinse/dry/shake/empty/bleed/insert/sleep/wear/store/keep/let/leave/left/store/wash/washed/put/follow/followed/read/check/checked/use/used/keep/kept/remember/try/tried/look/looked/plug/turn/turned/clean/cleaned/set/connect/fluffing) (the/your/turning/restarting/our/to/it/and/logging/switching/our) ...4":
        [],
      "^ according to (the/our/my) ...3": [],
      "(occupier's/householder's/keeper's/patient's/user's/leaseholder's/sender's/borrower's/customer's/tenant's/parent's/driver's/owner's/resident's/applicant's/passenger's) (job/duty/task/business) to ...3":
        [],
      "(says/stated/states/written/shown/mentioned/indicated) so (on/in/at/clearly) ...3": [],
      "(damp/mould/mold/condensation/smell/noise/blockage/blockages/fault/damage) (<adv>)? (comes/come/came/results/arises/occurs/is caused/caused/is created) (from/by/when/because of/through) ...4":
        [],
      "(you're/you are/your phone is/your app is) (<adv>)? (on/using/running) (an/a/the) (old/older/outdated/unsupported/wrong/previous) ...3":
        [],
      "(staff/reception/driver/drivers/crew/team/nurse/teacher/manager/colleagues/colleague/guard/steward/security) (<any>)? (report/reported/reports/say/says/said/recall/recalls/state/stated/tell us/felt/found) (that)? you ...4":
        [],
      "you were the (only/sole) (occupant/guest/user/driver/person/one) ...2": [],
      "(account/version/recollection/story/statement/report) (<adv>)? (differs/differ/contradicts/does not match/doesn't match/conflicts) ...3":
        [],
      "(down/due/owing/thanks) to (the/an/your) (incomplete/incorrect/missing/late/wrong/outdated/invalid/illegible/unsigned/insufficient/unpaid/poor/lack of) ...4":
        [],
      "(looks/look/seems/appears/appear) (like/as if/as though/that) you ...4": [],
      "(agent/seller/shop/landlord/supplier/manufacturer/courier/airline/installer/bank/council/employer) (should/ought to/could/would) (have/be) (<any>)? (made/told/explained/informed/warned/advised/able/your/checked/given/spotted) ...4":
        [],
      "(ask/check with/speak to/contact/try) (your/the) (neighbours/neighbour/household/family/members/roommates/flatmates/housemates) ...3":
        [],
      "(asked/offered/told/informed/reminded/warned) ...8 and you (replied/said/answered/declined/agreed/refused/confirmed/chose/told/did/were/had) ...4":
        [],
      "(up to/for/down to) (applicants/claimants/<customers>/the customer/the tenant/families/individuals/the individual) to ...4":
        [],
      "(don't/do not/avoid/try not to) (double)? (click/clicking/press/pressing/refresh/refreshing/overload/overloading/force/forcing) ...3":
        [],
      "(check/checked/look/looked/checking) (<any>)? (<any>)? (<any>)? (spam/junk) ...1": [],
      "(was/were) (<adv>)? (emailed/posted/sent/mailed/texted/given/shown/stated/displayed/included/published/explained/mentioned/announced/printed) (to/in/on/at) (the/your/our) (address/banner/email/emails/comms/confirmation/listing/terms/newsletter/website/app/leaflet/ticket/page/letter/welcome pack/portal/notice board/invoice) ...3":
        [],
      "(we/i) (do/did/always/clearly/also)? (flag/flagged/state/stated/mention/mentioned/point out/say/said/explain/explained/list/warn/warned/advertise) (it/this/that/these/so) (clearly/plainly/quite clearly)? (in/on/at/when/during) (our/the/your/you/checkout) ...3":
        [],
      "(would/might/could) have been (helpful/better/useful/good/nice/easier/decent/polite/courteous/fair/appreciated/sensible/wiser) (if/to/had/for) ...5":
        [],
      "(has/have) (a/some) (history/habit/tendency/pattern/reputation) (of/for/to) ...3": [],
      "(felt/was/were/found) (<adv>)? (intimidated/threatened/abused/insulted/upset/shaken/uncomfortable/harassed/offended) by (you/your/this/the way) ...2":
        [],
      "(usual/common/likely/main/most likely/probable/typical/real/obvious/frequent) (culprit/culprits/cause/causes/explanation/reason/suspect) ...3":
        [],
      "been (over-tightened/overtightened/overfilled/overloaded/tampered/misused/bent/forced/modified/chewed/overheated/left (open/on/in/out/running/too)/exposed/dropped/submerged) ...3":
        [],
      "(steps/instructions/dates/warning/conditions/guide) (<any>)? (was/were) (<adv>/all)? (in/on/part of) (the/our/your) ...3":
        [],
      "(we/i) (told/asked/warned/advised/informed/reminded/urged/instructed) you (<adv>)? (on the phone/at the time/several times/twice/beforehand/in advance/about this) ...4":
        [],
      "(is/was) (exactly)? the (one/address/name/date/email) (that)? you (filled in/entered/gave/typed/supplied/chose/selected/provided) ...2":
        [],
      "(plan/drawing/file/copy) (that)? you (supplied/sent/provided/submitted/uploaded/attached) (was/were/is/did/does) (<adv>)? (not/too/in/of/only) ...3":
        [],
      "(have/did) you (<adv>/ever)? (double-checked/double-check/checked/asked/spoken/considered/thought/looked/tried/contacted/read/made sure/ensured/updated/restarted/rebooted) ...4":
        [],
      "no (issues/problems/faults/observations/comments/feedback/objections/complaints/concerns/questions/documents/evidence) (<any>)? (was/were/has been/have been/had been) (<adv>)? (received/raised/made/submitted/lodged/provided/supplied/given/reported) ...3":
        [],
      "(on account of/because of/owing to/due to/caused by/as a result of) (non-adherence/non-compliance/failure/not/there being/incorrect/improper/misuse/a lack/lack/wrong/delayed/late/missing/incomplete/no) ...4":
        [],
      "you (authorised/authorized/approved/consented/initiated/entered/shared/gave away/disclosed/confirmed) (the/this/that/your/it/a) (payment/transfer/transaction/code/pin/password/order/purchase/change/details/booking/request) ...3":
        [],
      "you (let/allowed/permitted) (your/the) (kids/children/dog/son/daughter/guests/child/dogs) ...3": [],
      "what you were told (by/at/on) ...5": [],
      "(depends/depending) on (how/whether/what/when/the way) (<any>)? (<any>)? (you/it/it's/quickly/well/is/was/they/often/much) ...3":
        [],
      "(in your (inbox/app/email/emails/basket/contract/booking)) (from day/all along/the whole time/at the time) ...3":
        [],
      "because ...5 (wasn't/weren't/hadn't been/was not/were not/had not been/isn't/is not) (completed/provided/returned/signed/paid/activated/registered/submitted/filled/followed/confirmed/received/updated/set/switched/plugged/connected/charged/closed/locked) ...2":
        [],
      "(<customers>/owners/people/users/parents/patients) (often/sometimes/frequently/usually/regularly/tend to/do) (<adv>)? (don't/not/fail/forget/miss/overlook/confuse/underestimate/ignore/leave/mistake/misread/notice) ...4":
        [],
      "(at home/as a parent/as parents/as a customer/as the (owner/tenant/driver/buyer/account holder/customer)/as a (tenant/user/homeowner/driver/passenger/landlord/leaseholder/member/resident/student/patient)) ,? (you/it/there/the/similar/we/this) ...4":
        [],
      "(some/certain/sensitive/many) (skin/skins/phones/devices/browsers/users/stomachs/dogs/cats/plants/walls/floors/fabrics) (<any>)? (do/can/may/will/react/reacts/don't/need) ...4":
        [],
      "(it/this/that/they/which/cctv/footage/video/photo/photos/recording/log/logs/map) (<adv>)? (shows/show/showed/confirms/confirmed/indicates/proves) (that)? you (<any>) ...3":
        [],
      "(sign/signs/signage/notice/notices/warning/warnings/price/prices/terms) (is/are/was/were) (<adv>/prominently/all) (displayed/posted/visible/erected/positioned/shown/placed/stated/marked/listed/published/available) ...2":
        [],
      "(exactly/only/precisely) (what/as/what's/what is) (you/is/was/was/the (customer/form/order)/'s)? (entered/ordered/requested/typed/submitted/supplied/stated/instructed/specified/says/you asked/asked) ...2":
        [],
      "(unrelated to/nothing to do with/no connection (with/to)/not (related/connected/linked/due/attributable) to/not caused by) (our/the/my/us/anything) ...3":
        [],
      "please (mention/tell/inform/indicate/note/state/request/specify/let (us/me) know/ask/say) (it/so/this/us/for/that/in)? (when/at/before/on/in advance/beforehand/upon) (booking/the time/ordering/checkout/arrival/making/you) ...2":
        [],
      "<we> (have not/haven't/did not/didn't/never) (receive/received/get/got) (any/an/a/your) (<any>)? (instruction/notification/cancellation/request/form/payment/notice/objection/complaint/reply/response/reading/documents/confirmation) ...2":
        [],
      "(nobody/no one/none) (else)? (on/in/of/at/from)? (the/our/your/other)? (<any>)? (has/have/had) (<adv>)? (reported/complained/mentioned/raised/noticed/experienced/commented/objected) ...3":
        [],
      "than you (had/have/'d)? (told/said/stated/described/indicated/declared/led/mentioned/specified/estimated) (us/me)? ...2":
        [],
      "(pin/link/button/option/box/file/size/code/address/date/key/label/form/plug/setting/date) you (dropped/clicked/pressed/selected/chose/ticked/uploaded/picked/used/set/put) (was/were/is/did/does/has) ...3":
        [],
      "you (went/exceeded/ran/fell/stayed/were) (over/above/past/outside/beyond/below/behind) (your/the/our) (limit/allowance/quota/deadline/time/slot/allocation/budget/agreed/permitted/overdraft/minimum/notice/window/term/balance) ...3":
        [],
      "(was/were) (given/shown/told/sent/provided with) (clear/full/written/repeated/ample/detailed/proper/explicit/verbal) (instructions/instruction/warning/warnings/notice/advice/guidance/information/directions/reminders) ...3":
        [],
      "<number> (day/days/hours/minutes/weeks) (after/past/beyond/over) the (deadline/cut-off/closing/due/limit/expiry/notice/allowed/time) ...2":
        [],
      "one (day/hour/week/minute) (after/past/late/too late/over/beyond) (the/your/our)? (deadline/cut-off/closing/due/limit)? ...1":
        [],
      "(sounds/sound/looks/seems) like you (didn't/did/haven't/have/never/were/weren't/forgot/missed/used/left/put/got/are/may/might) ...2":
        [],
      "(is/are) (perfectly/quite/completely/entirely/very/fairly/only)? (normal/natural/common/usual/typical/standard/expected) (at/for/in/with/and/during/behaviour/practice) (this/that/such/a/all/most/some/these/here/us/young/older/new)? ...3":
        [],
      "(<customers>/holders/ticket holders/applicants/keepers/attendees) (were/have been/had been) (<adv>/all)? (notified/informed/advised/emailed/contacted/warned/told/written to/made aware) (by/in/on/at/of/about/via/before) ...3":
        [],
    },
    unless: [...notBlame, ...notHint],
    examples: {
      bad: [
        ["It may be worth checking your bell is working."],
        ["Mould is commonly caused by lifestyle factors."],
        ["Bins were missed on account of them not being presented at the kerb."],
        ["According to the driver there was nobody in."],
        ["These stains come from not airing the room."],
        ["The recipe does say unsalted."],
        ["In the meantime try not to have so many tabs open."],
        ["If everyone asked for one there would be no street left."],
        ["Pigeons are drawn by people who feed them."],
        ["Some families continue to ignore the arrangements."],
        ["It does chip if you're rough with it."],
        ["This comes down to people not reading."],
        ["Your dog was, after all, off its lead."],
        ["You put the date in the wrong box."],
        ["Perhaps a neighbour has it?"],
        ["A homeowner who has it serviced would have spotted this."],
        ["The alerts were switched off by the user."],
        ["Files only go missing when the app is closed too early."],
        ["Did you by any chance fill it past the line?"],
        ["Our app runs well on phones that are kept up to date."],
        ["The box was ticked at checkout."],
        ["Parcels that come back without a slip take us longer to match."],
        ["It is on our website, which we recommend checking before you travel."],
        ["It may help if Jun learned to walk away."],
        ["Regular brushing at home would have prevented this."],
        ["Winston was very matted when he came in."],
        ["We attempted to call you and there was no reply."],
        ["Your history will also have played a part."],
        ["This would suggest that the issue is linked to how it is loaded."],
        ["On each visit the machine was left in working order."],
        ["The oven was left in a disgusting state."],
        ["The report speaks for itself."],
        ["You may wish to review your commitments."],
        ["If sync had been on, they'd have been saved."],
        ["Aoife may not have been listening."],
        ["Securing pets on the premises rests with the occupier."],
        ["Did you rotate it every fortnight as instructed?"],
        ["Your payment was made using an incorrect reference."],
        ["Gary insists the tap was already faulty."],
        ["So we'd suggest double-checking next time."],
        ["We did recommend backing up."],
        ["A word at the desk and we would have gladly moved you."],
        ["The call ended because of the tone you were using."],
        ["A car was parked thoughtlessly."],
        ["The lorry met inconsiderately parked cars."],
        ["It is the responsibility of the householder to keep the path clear."],
        ["We were not informed of the change by you."],
        ["We can only help if people read."],
        ["You have not kept your side of it."],
        ["You changed the booking twice."],
        ["The cause of the delay was the incorrect address."],
        ["We cannot help it if people are late."],
        ["You rejected our offer."],
        ["There was nothing wrong with the room."],
        ["The patient did not attend."],
        ["It was up to you to cancel it."],
        ["It is your habit of airing that causes it."],
        ["Your dog must have chewed it."],
        ["The wrong postcode was given at the time."],
        ["The label you attached was not legible."],
        ["This is what happens when people overfill it."],
        ["It wouldn't have happened if the tap was off."],
        ["You were informed of this at the desk."],
        ["The fine stands because you parked outside the bay."],
        ["You missed the deadline."],
        ["Why didn't you ask at the desk?"],
        ["You must have left the window open."],
        ["You did not read the instructions."],
        ["You could have prevented this."],
        ["We found signs of user error."],
        ["You appear to have misread the sign."],
        ["As you were late, the seat is gone."],
        ["You signed the form."],
        ["Had you only asked, it would be done."],
        ["You were too late."],
        ["You were not at home when we called."],
        ["You weren't home at noon."],
        ["Nobody was home."],
        ["Please book ahead next time."],
        ["Book early to avoid disappointment."],
        ["It pays to read the label."],
        ["Maybe if you answered, this would not happen."],
        ["If tenants could stop overloading it, it would work."],
        ["She says you raised your voice."],
        ["No response has been received from you."],
        ["We have not heard from you."],
        ["The costs are justified."],
        ["You were offered the option of a voucher."],
        ["You did sign the job card."],
        ["It is the property owner's responsibility to comply."],
        ["The driver found you were not at home."],
        ["If you had been at home between 8 and 12, the parcel would have been delivered."],
        ["The voucher was redeemed by you on 2 May."],
        ["The GPS shows he was at your door."],
        ["It must have got damaged after delivery."],
        ["You only contacted us three weeks after the event."],
        ["Despite several reminders the form never came."],
        ["The crack is consistent with a drop."],
        ["Please reset it, as described in the manual."],
        ["Your code isn't following the guidance in our docs."],
        ["We can only go by what you told us."],
        ["You picked the cheapest postage."],
        ["You approved the paint colour yourself."],
        ["Our colleague did try to ring you, twice."],
        ["No complaint was made at the time."],
        ["This happens when filters are not cleaned."],
        ["You left your bag unattended."],
        ["You would have seen this had you opened the letter."],
        ["If the gate had been open, the crew could have got in."],
        ["You were the last person to use it."],
        ["Your son was the one who started it."],
        ["Our advice was ignored."],
        ["The damage was not there when we left."],
        ["The form you sent was blank."],
        ["Your email went to the wrong address."],
        ["Nobody answered the door."],
        ["The alarm went off because the sensor had been covered."],
        ["Did you follow the instructions on the label?"],
        ["According to the chef, the steak was done as you asked."],
        ["You inspected the car and took it for a test drive."],
        ["You arrived 25 minutes late on our busiest night."],
        ["It's a borrower's job to read statements."],
        ["It says so on the booking page."],
        ["Damp comes from drying laundry indoors."],
        ["You're probably on an old version."],
        ["Reception staff report that you became agitated."],
        ["You were the only occupant."],
        ["We suspect a problem on your end."],
        ["The agent's account differs from yours."],
        ["The delay was down to the incomplete form we received."],
        ["You told us about the dog on arrival rather than when booking."],
        ["It looks like you entered the code after paying."],
        ["The travel agent should have made that clear."],
        ["You may wish to ask your neighbours."],
        ["It is for residents to make arrangements."],
        ["For now just don't click twice."],
        ["Our adviser asked about paper bills and you replied no."],
        ["Maybe check your spam folder?"],
        ["The end date was shown in the banner."],
        ["The steps were in the comms sent on the 3rd."],
        ["We do flag it in our FAQs."],
        ["We told you on the phone to bring boots."],
        ["It looks as though it's been left open."],
        ["It would have been helpful if you'd sent photos."],
        ["Your daughter has a history of forgetting her kit."],
        ["Our colleague felt intimidated by you."],
        ["Short journeys are the usual culprit."],
        ["The site plan you supplied was not to scale."],
        ["It went to the address on the label, which is the one you filled in."],
        ["Did you let it burn to the edges?"],
        ["Have you double-checked with the people you live with?"],
        ["It is for applicants to keep their bids up to date."],
        ["No observations were received from you."],
        ["Noise arises on account of non-adherence to the schedule."],
        ["You authorised the payment using your card reader."],
        ["You let your kids run around."],
        ["What you were told by the shop was general information only."],
        ["Its life depends on how quickly it's put away."],
        ["The tracking was in your inbox from day one."],
        ["The seat changed because check-in wasn't completed."],
        ["Owners often don't notice symptoms."],
        ["As a tenant you have duties too."],
        ["Some skin types do react at first."],
        ["It shows that you reversed into the bollard."],
        ["Signage is prominently displayed at the entrance."],
        ["We print exactly what is entered."],
        ["The fault is unrelated to our visit."],
        ["Please mention it when booking."],
        ["We did not receive any instruction to cancel."],
        ["Nobody else on the team has reported this."],
        ["The ground was wetter than you had told us."],
        ["The pin you dropped was on the next street."],
        ["You could have caught the earlier service."],
        ["You went over your limit by £14 on the 3rd."],
        ["Your daughter was given clear instructions."],
        ["It came in 3 days after the deadline."],
        ["It was received one day after the deadline."],
        ["Sounds like you didn't."],
        ["Biting is normal at this age."],
        ["No issues were reported during your stay."],
        ["Ticket holders were notified by email."],
        ["This was caused by your own device."],
        ["It is the tenant's responsibility to air the room."],
      ],
      good: [
        "The tracker shows he never entered your street.",
        "It was a payment in a country you hadn't used the card in.",
        "The delay was due to the parts not being available at our depot.",
        "If we had listened, your roof would be dry.",
        "If you had not called, nobody would have noticed.",
        "Please check your junk folder too, because our mail server was blocked.",
        "Customers who paid twice get the money back today.",
        "The box was ticked by our colleague on the phone, not by you.",
        "If the driver had followed the note on the gate, the parcel would be dry.",
        "Nobody was there to meet you at the airport.",
        "We did say Tuesday, and we should have kept to it.",
        "Your account was not in arrears.",
        "Since you cancelled within 14 days, you get it all back.",
        "Despite your two reminders, we did nothing.",
        "You haven't done anything wrong.",
        "That is what happens when we book two weddings on one day.",
        "Parents were told on the day itself, far too late.",
        "Our engineer found nothing wrong with your boiler, so the cause is in the street.",
        "A call from us would have prevented this.",
        "Your own results are normal and are enclosed.",
        "It went wrong because the second letter had not been taken off the printer.",
        "I would suggest the later train.",
        "This would suggest that our meter was wrong.",
        "We said that you had too much in savings, and that was wrong.",
        "We would gladly have come sooner had we looked at the list.",
        "Repairs are the responsibility of the landlord, so we pay.",
        "That part is covered as accidental damage.",
        "You were the only one there who could have told them.",
        "A payment made by the customer herself counts as authorised.",
        "Whoever answered you should have noticed.",
        "You chose the quiet room and got the one above the bar.",
        "You missed the first act because we kept you at the door.",
        "You signed for one box, and there should have been two.",
        "You did not get the call we promised.",
        "You should have been told on Monday.",
        "It wasn't your fault.",
        "You were told we'd come on Monday, and we didn't.",
      ],
    },
  },
  {
    id: "en/doubts-word",
    severity: 3,
    why: "doubts-word",
    replace: {
      "you (claim/claimed/are claiming) (that/to have/to be/you/our/there/it/not/we/this) ...4": [],
      "you (allege/alleged/assert/asserted/purport/insist/insisted/contend/are alleging/are insinuating/accuse) (that/to/you/it/our/the/us/there/was/a/not/we)? ...4":
        [],
      "(alleged/allegedly/so-called/purportedly) ...2": [],
      "(your version of (events/the story)/your (story/allegation/allegations/assertion/assertions/accusation/accusations/account of/claim that/claims that)/in (your (version/opinion/view/perception))/according to you/from your perspective) ...3":
        [],
      "(that's/your (statement is/claim is/account is)/(that/this/this claim) is) (simply/just/plainly/absolutely/factually/completely/entirely/clearly/quite)? (untrue/incorrect/inaccurate/false/wrong/nonsense/absurd/ridiculous/misleading/fabricated/not (true/correct/accurate/factual/the case/what happened)/a lie/an exaggeration) ...2":
        [],
      "(we/i) (find/found/have) (it/this/that/your/reason) (very/rather/quite/extremely/somewhat/hard/difficult/highly)? (hard/difficult/unlikely/implausible/doubtful/to (doubt/believe/question)) (that/how/your/the/to (believe/accept/understand/see))? ...4":
        [],
      "(whatever/regardless of what/despite what) (you (may/think/believe/say/claim/might)/the reason/your reasons) ...3":
        [],
      "(if/assuming) (this/that/it/the/your (account/version/claim)/what you say/what you describe/as you) (is/was/indeed/really/happened/did/are/were/as you)? (true/accurate/correct/indeed/really/as you (say/describe/claim)/happen/happened/occurred/the case) ...3":
        [],
    },
    unless: notDoubt,
    examples: {
      bad: [
        ["You claim that the box was empty."],
        ["You allege that the box was empty."],
        ["According to you, the box was empty."],
        ["That is simply not true."],
        ["We find it hard to believe."],
        ["Regardless of what you say, fees apply."],
        ["If this is true, we will look into it."],
        ["We looked into your alleged loss."],
      ],
      good: [
        "The driver says he knocked, but the camera shows he did not.",
        "The camera shows that you were at the stop with your hand out.",
        "We checked every pair from that day, and yours was the only one.",
        "The technician opened it and found no trace of liquid.",
        "That is wrong of us.",
        "Nobody rang you back, and I'm sorry.",
      ],
    },
  },
  {
    id: "en/other-side",
    severity: 2,
    why: "doubts-word",
    replace: {
      "(food/meal/parcel/item/product/room/car/bag/goods/box/glass/bike/furniture/order/package/dish/machine/vehicle/equipment/flat/house/garment/dress) (was/were) (<adv>/in)? (fine/perfect/perfect condition/intact/undamaged/complete/clean/sealed/in order/good/checked/tested/working/hot/fresh/whole/new/spotless) (when/before/on/at/until/upon) ...4":
        [],
      "(engineer/technician/driver/nurse/teacher/surveyor/plumber/installer/mechanic/manager/staff/crew/depot/colleague/colleagues/cleaner/waiter/contractor/inspector) (<adv>)? (tells/told/informs/informed/reports/reported/says/said/states/stated/found/finds/confirms/confirmed/assures/assured) (me/us)? (that)? (you/your <any>/everything/all/nothing/no <any>/there (was/were) (no/nothing)/(it/the <any>) (was/were/had/has/is) (<adv>)? (been)? (not/fine/clean/in/intact/working/correct/good/never/already/open/unlocked/dirty/full/complete/undamaged/perfect/polite/delivered/left/handed/offered)) ...5":
        [],
      "(your/the) (alleged/supposed/purported/so-called/claimed/apparent) ...3": [],
      "(<we>/there's/our <any>/shows/show/indicate/has/finding/found/see/there is/we currently) (have/has/show/hold/is/find/can find/could find)? (<adv>)? no (record/records/trace/evidence/indication/sign/log/proof/fault/faults/note/notes/mention/history/report/reports) (of/that/in/on/for/with/to/whatsoever/found/under/from) ...4":
        [],
      "(our/the) (driver/drivers/courier/technician/engineer/staff/colleague/colleagues/employee/employees/team/agent/manager/records/system/systems/tracking/gps/cctv/camera/data/logs/crew/nurse/teacher/waiter/chef/cleaner/installer/contractor/photo/scan) (member/members/data/footage/information)? (has/have/clearly/however/also)? (says/states/stated/insists/maintains/assures/assured/confirms/confirmed/reports/reported/claims/disagrees/denies/remembers/recalls/show/shows/said/advised/confirm/indicate/indicates/tells a) (us/me)? (that)? (otherwise/differently/you (were/had/did/have)/the (opposite/contrary/item was/parcel was)/(he/she/they) did/(this was/this did/it did/that is) not/something different/a different/it was delivered/not the case) ...5":
        [],
      "(you/yours) (are/'re/is/were/was) (the/our) (first/only) (one/person/customer/guest/complaint/passenger/resident/tenant/to/complaint we/parent/patient/member/user) ...4":
        [],
      "(you're/yours is) the (first/only) ...4": [],
      "(most/other/(nobody/everyone/everybody/no one) else/all our/all other/most of our/many other/hundreds of/thousands of) (other)? (<customers>/people/guests/diners/families)? (has/have/had/seems/seem/manage/manages/managed/loved/enjoyed/love/found/finds/didn't/rave/never/(are/is/were) happy/did not/did not have) (to/ever/this/it/no/any/complained/reported/mentioned/had/raised/a/our/the/with/about/have)? ...3":
        [],
      "(you/you're/you are/you were/that) (are/is/were)? (expecting/asking/demanding/asking for/expected/a lot to/too much to) (too much/a lot/the impossible/a great deal/more than/miracles/special treatment/five-star/perfection/ask/expect) ...3":
        [],
      "(perhaps/maybe/possibly/(is it/it is/it's) possible/(are/did/have) you/(could it/might it/it may/it could) be/could you have/may i ask) (that/sure/absolutely/quite/certain/really/also/even/actually/perhaps/it)? (that)? (you/someone/your/actually/definitely/forget/accidentally/check/checked/read/bother/followed/plug/turn/the/a family/a neighbour/remember to) (have/had/were/may/might/did/misread/forgot/misplaced/simply/are/dropped/accidentally/left/turned/or/to/it/the/our/put/switched/entered/in/plugged/mistyped/overlooked/missed/misremembered/confused/in your) ...4":
        [],
      "(they/courier/driver/carrier/tracking/depot/team/staff/technician/engineer/warehouse) (have/has)? (confirm/confirms/confirmed/state/states/stated/assure/assures/assured/report/reports/insist/insists) (us/me)? (that)? (the/your/this/it/all/everything/every/no/they/he/she/you) ...2 (was/were/did/is/are/(has/have/had) been) (delivered/correct/fine/working/followed/handed/clean/present/complete/offered/packed/checked/polite/signed/left/received/attempted/not) ...3":
        [],
      "(do/does) not (consider/believe/accept/feel/think/agree) (that)? (it/we/the <any>/our <any>/there/this) (is/are/was/were/has/have/had/did/acted/to) ...4":
        [],
      "(all/every/any) (of)? (our)? (staff/drivers/employees/engineers/rooms/products/items/orders/food/vehicles/carers/teachers/parcels/chefs/cleaners/installers/colleagues/nurses/doctors) (members/member)? (are/is/follow/follows/receive/receives/undergo/undergoes/go through/adhere/adheres/comply/complies/wear/have/has) (always/fully/to/thoroughly/carefully/strictly/regularly/highly/been/the correct/correct/full/regular/extensive/comprehensive/rigorous/trained/checked/inspected/cleaned/a) ...4":
        [],
      "(for/in/over/after) (all/over)? ...3 (years/decades) ...4 (never/not once) (had/have/received/been/has) ...4":
        [],
      "(has/have/had) never (had/received/heard/seen/experienced) (such/a/any/this/one) (a/single/other/(kind/sort/type) of)? (complaint/complaints/problem/issue/report/reports/negative) ...3":
        [],
      "(in/was in/were in) (perfect/good/excellent/full/immaculate/pristine/working) (condition/order/working order) (when/before/prior/upon/on/at) ...4":
        [],
      "(is/are) (an/a/one of our) (very/highly/most/extremely)? (experienced/valued/dedicated/professional/qualified/long-serving/respected/conscientious/trusted/skilled/popular/well-respected) ...1 (member/members/driver/drivers/teacher/nurse/engineer/technician/colleague/employee/employees/professional/professionals/surgeon/carer/doctor/officer/team/agent/stylist/therapist/chef/instructor) ...2":
        [],
      "(fully/highly/well/specially/professionally/properly/regularly) trained ...4": [],
      "(was/were) (entirely/factually/perfectly/wholly)? (correct/accurate/appropriate) at the time ...2": [],
      "you state (that/you/it/the/we)? ...4": [],
      "(they/he/she) tell (me/us) (that)? (you/your <any>/<any> was/<any> were) ...3": [],
      "(he/she/they/manager/driver/engineer/team/colleague/staff) (assures/assure/assured/tells/informs/insists/maintains/is adamant/are adamant/is certain/confirms/advises) (me/us)? (that)? (no/the/you/it/he/she/they/this/there/everything/nothing/all) ...4":
        [],
    },
    unless: [...notDoubt, ...notOtherSide],
    examples: {
      bad: [
        ["The food was fine when it left."],
        ["Our engineer tells me the filter was not clean."],
        ["We have no record of your call."],
        ["Our driver says otherwise."],
        ["You are the first to complain."],
        ["You're the first to say so."],
        ["Everyone else loved it."],
        ["You are asking too much."],
        ["Are you sure you plugged it in?"],
        ["They confirm the parcel was delivered."],
        ["The council does not consider that it is at fault."],
        ["All staff follow the correct steps at all times."],
        ["In over twenty years we have never had trouble."],
        ["The shop has never had such a complaint."],
        ["It was in perfect condition when it left."],
        ["Our Mrs Hart is an experienced member of staff."],
        ["The crew are fully trained."],
        ["The price was correct at the time."],
        ["You state that the box was empty."],
        ["They tell me that she was upset when she arrived."],
        ["He assures me that no machinery was used."],
        ["We looked into your alleged loss."],
      ],
      good: [
        "Our engineer found that the filter had been fitted upside down at the factory.",
        "We have no record of your first call, which tells me that nobody here logged it.",
        "You are the first to tell us, and thanks to you the batch is off the shelf.",
        "Other guests had complained about that room, and we still gave it to you.",
      ],
    },
  },
]);
