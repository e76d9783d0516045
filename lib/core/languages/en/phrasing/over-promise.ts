import { phraseRules } from "../../../phrasing/phrase-rule.ts";

/** Look-alikes of en/guarantee and en/bold-promise. */
const notBold = [
  ", but (i/we) can guarantee ...2",
  "never see (that/the) (fee/charge/letter/bill) again ...2",
  "assure you (that)? (it/your ...3) (was/has/have/had/is safe) (not/nothing/never/been/safe) ...2",
  "assure you (that)? it was ...3",
  "i promise you that (much)? $",
  "(no/not/never) ...6 , i promise ...3",
  "guarantee (the/this/that/your) (price/rate/seat/place/room/date/slot) ...4",
  "guaranteed (for/until/to) <term>",
  "guaranteed for (<count>/life) ...1",
  "(can't/cannot/won't/never) (promise/guarantee/swear) ...8",
  "happen again ...4 , (because/so/since/as/now) ...1",
  "will never be the same",
  "(will/should) be (fine/all right/perfect) (to/if/for the/with)",
  "(need/have to) (not/never/no longer) (pay/ask/call/wait/queue/chase/worry about the form/come)",
  "(will/'ll/need) (not/never/no longer) (pay/be asked/ask/call/wait/queue/chase/miss) ...4",
  "should never (fail/be/break/leak/go/miss/wait)",
  "guarantee nothing",
  "(guarantee/promise) (nothing/that it won't/no)",
  "(never) ...4 again (because/since/now that/, because/, since)",
  "(to) never ...5 again",
  "(cannot/can't/can not/not/won't/don't/unable to/never/no/without/wouldn't/couldn't) ...1 (guarantee/promise/guaranteed/assure/promised)",
  "(money-back/money back/year/years/under/year's/lifetime/price/manufacturer's/manufacturer/the/your/a/extended/deposit/best-price/price-match/cheque/direct debit/months/month/product) guarantee",
  "(will/should) never have (happened/been/had)",
  "(never) again ,? (so/because/unless)",
  "nothing (can/will) happen (now/until/before/to (it/him/her/them)/in the)",
  "nothing will ever come",
];

/** Look-alikes of en/bold-promise alone. */
const notBoldWord = [
  "what would make (this/it) right",
  "be certain of one ...2",
  "let (me/us) (put/make) (this/that/it) right",
  "(will/can) never (make up for/give you back/bring/replace/undo/put) ...3",
  "no matter what (the/his/her/our) ...2",
  "(impossible) (for/to) (you/anyone/your/a/the <any>/him/her/us) to ...4",
  "(was/were/made) (it)? impossible",
  "(end/ends/prevents/prevent/rule out) the (risk/chance)",
  "cannot happen again ,? (so/because/which)",
  ",? so (that)? (it/this) (won't/can't/cannot/doesn't/will not) happen again",
  "(is/are/was/were/not/isn't/wasn't/hasn't been/been) (fully/completely/permanently/entirely) (resolved/fixed/satisfied/happy/solved)",
  "(not/aren't/isn't/wasn't/weren't) ...1 (for good/instantly/for life)",
  "(refund/refunded/refunds/credited/compensated/covered/charged/battery/paid/cover) ...4 100 %",
  "every single (day/night/time/one/morning/week/page/call) (you/of/for/since/that/i/we)",
  "we always (answer/arrive/deliver/fix) ...3 (but/except/by)",
  "(would/could) never have",
  "you never (have/get) (more/less/to)",
  "so nothing can ...3",
  "that depend on it",
];

export const overPromise = phraseRules("over-promise", [
  {
    id: "en/guarantee",
    severity: 3,
    why: "may-not-be-kept",
    replace: {
      "(<any> guaranteed/guaranteed) (!/$)": [],
      "(move/moving/shift) (heaven and earth/mountains) ...3": [],
      "(make sure/ensure/see to it/guarantee/promise/swear) (<adv>)? (that)? (this/it/such a thing/nothing like this/something like this) ...3 (not/never/doesn't/won't/cannot/can't) ...4":
        [],
      "stop at nothing ...3": [],
      "(nothing/nobody/no <any>/no (one/parcel/order)/none of this) (like this)? (will/can/is going to) (ever/happen/be late/go wrong) ...4":
        [],
      "(will/'ll/won't/shall/to/can/cannot/can't/you'll/we'll/i'll/it'll/they'll/there'll) (never/not ever/ever) ...5 again ...1":
        [],
      "(<we>/i'll/we'll/can/personally)? (personally/can/will/do/fully/hereby/absolutely)? (guarantee/guaranteeing/guarantees) (you/that/this/it/your/the/a/an/every/delivery/there/complete/total/all/no/we/everything/satisfaction/nothing) ...6":
        [],
      "(is/are/be/with/fully/absolutely/results/satisfaction/success/quality) (fully/absolutely)? guaranteed ...2": [],
      "(100/<number>) (%/percent) (guarantee/guaranteed/guarantees/sure/certain/safe/secure/satisfied/satisfaction/clear/accurate/fair/committed/confident/reliable/behind/resolved/fixed/correct/positive/transparent/working/foolproof/perfect) ...3":
        [],
      "(<we>/i'd/we'd) (can/do/will/would/sincerely/solemnly/personally/hereby/would like to)? (solemnly/personally/faithfully/hereby)? (assure/promise/swear/pledge/vow) (you/that/this/it/we/we'll/i'll/you'll/there/nothing/never/everything/every/our/(we/i/you) will/to (you/never/always/make/do)) ...5":
        [],
      "(<we>)? (give/giving/have/has) (you)? (my/our) (personal/solemn/absolute)? (word/assurance/guarantee/promise/personal assurance) ...4":
        [],
      "(rest/be/(please/you can/you may) be/please rest) (<adv>)? assured ...5": [],
      "(never/won't/cannot/can't/will not/does not ever) (ever)? (happen/happens/occur/occurs/recur/(experience/face/have/see) this/be repeated) (again/ever/ever again/to you again/to anyone/in future/in the future) ...2":
        [],
      "(never/ever) again (have/be/will/experience/face/to)? ...3": [],
      "(won't/will not/never/shouldn't) (have/experience/face/see/encounter/suffer/get) (any)? (more/further/other) (problems/issues/trouble/delays/problem/difficulties/inconvenience/disruption/interruptions) ...2":
        [],
      "(last/final) time (this/that/you/it/anything) (will/ever/happens/happen/'ll) ...3": [],
      "(will never/won't ever/will not/won't) (ever)? (happen/be repeated/recur) $": [],
      "100 % $": [],
      "(<not>/don't/won't) (have/need) to worry about (a thing/anything/it) ...2": [],
      ", guaranteed ...1": [],
      "(you'll/we'll/it'll/they'll/i'll/it will/you will/we will) ...1 (100/<number>) (%/percent/per cent) ...3": [],
      ", (i/we) (promise/guarantee/swear/assure you) ...1": [],
    },
    unless: notBold,
    examples: {
      bad: [
        ["You'll get your money's worth, guaranteed!"],
        ["We'll move heaven and earth to find it."],
        ["We will ensure that this does not happen to you."],
        ["We will stop at nothing."],
        ["Nothing will ever go wrong."],
        ["You'll never wait again."],
        ["We guarantee that you will have it."],
        ["Delivery is fully guaranteed."],
        ["We are 100% committed to you."],
        ["I promise you it will work."],
        ["You have my word."],
        ["Please rest assured."],
        ["Never again will you wait."],
        ["You won't have any more problems."],
        ["We will ensure that this never happens again."],
        ["It won't happen."],
        ["You don't have to worry about a thing."],
        ["It will be solved within the hour, guaranteed."],
        ["Our checkout is 100% clear."],
        ["You'll 100% have it before Christmas."],
        ["They'll fix it, I promise."],
        ["This was the last time this will happen."],
        ["We will fix it today, 100%!"],
      ],
      good: [
        "I assure you it was nothing you said.",
        "I guarantee the price until the end of June.",
        "The work is guaranteed for five years.",
        "It will not happen again on your street, because the lorry now has the new map.",
        "No tray is taken back, no matter what the balance says.",
        "We'll pay all of it.",
        "I guarantee nothing about the weather.",
        "We can't guarantee a date.",
        "Your kettle has a two-year guarantee.",
        "You were promised a call and did not get one.",
      ],
    },
  },
  {
    id: "en/bold-promise",
    severity: 2,
    why: "may-not-be-kept",
    replace: {
      "^ promise (it'll/you'll/we'll/it will/you will) ...4": [],
      "zero (trouble/hassle/problems/worries/stress/fuss) ...3": [],
      "(system/systems/software/staff/scanners/meters/machines/engineers) (<adv>)? (do/does) not make (errors/mistakes) ...1":
        [],
      "(we/i) have (every/full/complete/total) confidence (that)? ...5": [],
      "(you're/you are/which you're) bound to (get/win/be/love) ...2": [],
      "(make sure/ensure/see to it) (that)? (everything/it all/all/things/your <any>/it) (is/goes/will be/runs/are/works/stays/turns out) (<adv>)? (perfect/right/well/smoothly/fine/in order/flawless/as planned/to your satisfaction/spotless/all right) ...2":
        [],
      "(will/'ll/won't) (never/not ever) (have/need) to ...4 again ...2": [],
      "(take/taking) care of (everything/it all/all/anything/the rest/all the/every) ...3": [],
      "(will/'ll/it'll/should/shall/is going to) (<adv>)? (be)? (perfect/flawless/fine/seamless/spotless/faultless/(as good as/good as/like) new/all well/well again/all right/taken care of/right as rain) (again/for/when/by/in)?":
        [],
      "(will/'ll/should/is going to) (<adv>)? (be)? (<adv>)? (gone/fixed/solved/cured/removed/eradicated/perfect/repaired/resolved/disappear/vanish/over) (<adv>)? (completely/forever/entirely/permanently/totally/altogether/immediately/instantly/for (good/ever/all time)/by tonight/straight away/in no time) ...3":
        [],
      "(need/have to/will/'ll/should) (not/never/no longer) (ever)? (worry/fear/doubt/wait/queue/pay/ask/wonder/complain/call/chase/be late/come back/go wrong/fail/break/leak/stall/miss) (about/again/for/a/the/on/another/ever/us/down)? ...4":
        [],
      "(eliminates/eliminate/prevents/prevent/excludes/exclude/end/ends/abolishes/(rules/rule/wipes) out) (<adv>)? (any/all/every/each/such/these/human/mistakes/errors/delays/further/the (possibility/chance/risk)) ...4":
        [],
      "(<we-will>/we can/i can/we could/our <any> can) (<adv>)? (fix/solve/repair/handle/sort/cure/clean/beat/resolve/mend/replace/deliver/refund/cover) (<adv>)? (anything/everything/any <any>/all <any>/whatever <any>/it all/every <any>) ...3":
        [],
      "(you'll/(you/guests/everyone) will/you're going to/you are going to) (<adv>)? (be)? (<adv>)? (amazed/delighted/love/thrilled/speechless/impressed/pain-free/stunned/surprised/astonished/blown away/over the moon/more than satisfied/more than happy/back to normal/won't believe/never look back/never regret/notice the difference/wonder why) ...4":
        [],
      "(flawless/faultless/impeccable/spotless/trouble-free/beyond reproach) $": [],
      "make (it/this/that/everything/things) (all)? (right/good/better/perfect) (again/for you again)": [],
      "(all/every/any) (of)? (your/the/these)? (problem/problems/worries/issues/concerns/troubles/needs/wishes/doubts) (will/is going to/are going to) (be/disappear/soon/go) ...3":
        [],
      "you (can/may) (be/rest) (<adv>)? (certain/sure/confident/convinced/assured/at ease) ...4": [],
      "(makes/make/making/made) ...4 (impossible/foolproof/unthinkable)": [],
      "(there's/with/at/carries/there is/there will be/there'll be) (<adv>)? (no/zero) (risk/chance/danger/possibility/repeat/more (delays/errors/mistakes/problems/issues)) ...4":
        [],
      "100 (%/percent/per cent) (genuine/honest/sure/natural/safe/authentic/reliable/secure/$/!) ...1": [],
      "(one hundred/hundred) (percent/per cent) ...2": [],
      "(spare no (effort/expense)/anything you (need/want/like)/instantly/without (a)? (any)? doubt/until you are (completely/fully)/worry-free/hassle-free/trouble-free/error-free/zero (downtime/errors/risk/defects)/bulletproof/foolproof/failsafe/whatever (it takes/you need/you want)/in (all circumstances/no time at all/a flash)/no matter what/come what may/without fail/once and for all/at any cost/at all costs/every single/each and every/with certainty/around the clock/your complete satisfaction/set in stone)":
        [],
      "(will/'ll/we'll/i'll/would/can/to/you'll/they'll/it'll/you/are/shall) (always/definitely/certainly/absolutely/never/undoubtedly/surely) (be/receive/get/have/arrive/reach/work/provide/deliver/ensure/find/respond/fix/resolve/make/answer/come/put/treat/do/go/keep/see/run/remember/happen/let/disappoint/lose/miss/charge/fail) ...4":
        [],
      "(permanently/completely/fully/totally/entirely/definitively) (fixed/solved/resolved/eliminated/satisfied/eradicated/safe/secure/reliable/cured/error-free/confident/certain/happy)":
        [],
      "(restore/regain/win back/earn back/rebuild) (all/your) (faith/trust/confidence/loyalty) ...3": [],
      "((make (things/it/this)/put things/put this) right/make it up to you/turn this around/turn things around) (for you)? $":
        [],
      "(perfect/flawless/seamless/smooth/hassle-free/unforgettable/exceptional) (experience/stay/journey/solution/flight/visit/delivery/service/process/transition/trip/next)":
        [],
      "(can/could/may/to) (<adv>)? (count/rely/depend/bank) on (us/me/it/our/that) ...2": [],
      "(is/was/will be) the last time ...3": [],
      "(we/our <any>) (<adv>)? never (ever)? (lose/loses/fail/fails/miss/misses/make mistakes/break/breaks/let/disappoint/disappoints) ...4":
        [],
      "see to it (that)? (nothing/no <any>/everything/every <any>/you never) ...4": [],
      "(won't/will not) be any (more/further/other)? (delays/problems/issues/errors/mistakes/disruption/surprises/repeat) ...3":
        [],
      "(this/that/it/nothing) (cannot/can't/can/won't) (possibly/ever)? go wrong ...2": [],
      "we always (deliver/keep our/meet/succeed/resolve/fix/answer/arrive/solve) ...3": [],
    },
    unless: [...notBold, ...notBoldWord],
    examples: {
      bad: [
        ["Promise it'll be the best one yet!"],
        ["It will give you zero trouble."],
        ["Our system simply does not make errors."],
        ["I have every confidence it will come back as a 7."],
        ["It suits a higher bid, which you're bound to get."],
        ["We'll make sure everything is perfect."],
        ["We will take care of everything."],
        ["The pain will be gone completely."],
        ["You need never worry about it."],
        ["Our new software rules out any mistake."],
        ["We can fix absolutely anything."],
        ["You'll be blown away by the new kitchen."],
        ["Your next visit will be flawless."],
        ["We will make it all right again."],
        ["All your problems will be solved."],
        ["You can be certain that it fits."],
        ["It makes mistakes impossible."],
        ["There is absolutely no risk."],
        ["We stand one hundred percent behind it."],
        ["Our staff are 100% honest."],
        ["Your desk arrives on Monday, no matter what!"],
        ["We will always be there."],
        ["It is now permanently fixed."],
        ["We can fix anything."],
        ["We will restore your trust."],
        ["We want to make it up to you."],
        ["You will have a perfect stay."],
        ["You can count on us."],
        ["This is the last time, trust us."],
        ["We never lose data, period."],
        ["I'll personally see to it that nothing goes wrong."],
        ["There won't be any more delays."],
        ["This can't go wrong."],
        ["We always deliver on time."],
        ["You will never have to call us again."],
      ],
      good: ["This will never make up for the day itself."],
    },
  },
]);
