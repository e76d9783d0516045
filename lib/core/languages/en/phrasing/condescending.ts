import { phraseRules } from "../../../phrasing/phrase-rule.ts";

/** Look-alikes of en/how-to-feel and en/shrugs-off. */
const notBelittling = [
  "not an unreasonable (request/question) ...1",
  "(apologise/apologize/sorry) ...8 the tone of ...3",
  "the tone of (the/our/my) (notice/letter/email/reply/message/first <any>)",
  "(told/telling/tell/asked) (you/him/her/them/me)? to (calm down/relax/cheer up/grow up/take it easy) ...1",
  "(could/might) have been worse (for/had)",
  "you (were/are) (confused/mistaken/lucky) (because/by/not)",
  "(you/you'd) (were/are/be) (right/entitled) to (be/feel/expect/complain/ask/a/the/more/better) ...5",
  "(telling/told/let/failed) customers like you",
  "(fair/right/reasonable) to (expect/say) ...2 (and/more/better/from us/that we/of us)",
];

/** Look-alikes of en/shrugs-off alone. */
const notShrug = [
  "on reflection ,? (i/we) ...1",
  "not to worry , (we've/it's/we/i) ...1",
  "you've been more than (fair/patient/generous/reasonable)",
  "everyone makes mistakes (;/,) ...2",
  "(not/never/isn't/hardly) a matter of ...2",
  "(right/fair) to say (so/no/it)",
  "(most/many/some/other) (<customers>/people) ...4 ;? , (so/but/and)? (yours/i've/i/we/we've) ...2",
  "(most/many/some/other) (<customers>/people) ...8 (;/, so/, but/, and) (yours/i/i've/we/we've) ...1",
  "in future ,? you (can/may) (<adv>)? (ring/call/reach/email/ask/come/use/write/text) ...3",
  "as a (thank-you/thank you) ...3 (£/€/<amount>) ...1",
  "(people/everyone) (make/makes) mistakes ,? (and/but) this ...2",
  "nothing (i/we) can (do/say) ...2 (gives/give/brings/bring/makes/make/undoes/undo/changes/change) ...3",
  "(most/many/some/other/few) (people/<customers>/others/families) (have/are/will/do/would/can) (<any>)? (had/been/not (had/got)/no (water/heating/power/idea)/have (given/walked/left/written/shouted)/be (angry/furious)) ...2",
  "not the only one (who/we/to (notice/suffer/be/have))",
  "not the (first/only/last) (one)? (who/we/to (be/notice/suffer/tell/have)) ...4",
  "a little (care/attention/thought/courtesy/kindness) (from/on) (us/our/my)",
  "if (it/this/that) (is/means) (too/that/so) (late/far/early/difficult/hard/heavy/much) (for you)? ...3",
  "(far/much/many) more (serious/important/urgent) (than/for)",
  "(no need to/don't/do not/needn't) worry (about)? ...6",
  "(no) (need/reason) to (be) (sorry/there/present/home)",
  "(no) (need) to (use/be) (a/an/the/your/home/in/there)",
  "(<not>/no/isn't/wasn't/hardly/nor/than/more than/wasn't just) (just/only/merely/simply/a/some/an)? (a/an/some)? (minor/small/slight/little/tiny/trivial) <any>",
  "(it's/it is) (just/only) (a/one/five/two) ...2 (walk/minutes/away/drive/click/call/form/step)",
  "(just/only) (a/one/two/<number>) ...2 (left/days before/days after/week before/hours before/of)",
  "(in future/next time) ,? please (use/call/ring/email/write/ask/contact/send/reply/quote/come/text/phone) ...3",
  "in (future/the future) ,? (((we/i) (will/have/won't/shall/are/am/can/ring))/i'll/we'll) ",
  "(perfectly) (reasonable/normal/good) (to/question/request/of you/for you)",
  "some (people/customers/residents/guests) (are/were/can/may) (still/also/affected/without)",
  "(is/are/it's) (supposed/meant) to (be) ...2 (today/at/on/by/for/here/there)",
  "(not/isn't/wasn't/far from/anything but) (<adv>/a)? (trivial/petty/minor/silly/cosmetic)",
  "(is/are) meant to be (wiped/checked/cleaned/locked/tested/read) ...3",
  "how it is (on/at/for/now) ...4",
  "(we/i/us) (take/takes/should take/must take/taking) ...1 (ownership/responsibility/accountability) ...2",
  "more than enough to",
  "not unreasonable (of you/for you/that you)",
  "(for/on/off) your next (trip/order/visit/stay/booking/bill/purchase/journey) ...2",
  "(other/several/some/two/three/many) (customers/guests/people/passengers/neighbours/residents/parents/patients/families/members) (were/had/left/complained) ...3 (too/as well/also/hit/affected/caught/and (we/you)) ...1",
  "nothing i can (say/read/write/do to (make/undo)) ...3",
  "(came to/to/and) hold your hand",
  "a modest (woman/man/sum/person/home/income)",
  "(every/a/the) right to say",
  "was silly and (unfeeling/wrong/rude)",
  "next time ask at",
  "not the (first/only) (one)? to (ask/notice/say/write/tell/call/find)",
];

/** Look-alikes of en/sting and en/barbed. */
const notStinging = [
  "you (don't/do not) (have/need) to ...2",
  "(imagine/understand/know) what a ...2",
  "how (kind/nice/good/lovely/thoughtful) of you to (write/wait/send/let/bring/say/help/offer/share)",
  "(never mind) (that/the) (we/i)",
  "never mind (six/two/three/five/four/twice/once)",
];

/** Look-alikes of en/barbed alone. */
const notBarb = [
  "^ so you ...8 (because/and heard/and (we/our)) ...1",
  "^ obviously ,? (that/this) (is/was) (no/not/wrong) ...1",
  "^ apparently ,? (the/our/a/my/we/i/it) ...1",
  "if only (we/i/our) ...1",
  "your decision (alone)? (what/whether/how) ...2",
  "(have had to be/you'd be) (a)? mind reader",
  "(it's/it is/of course) your (choice/decision) (whether/which/how/and/:/if/between)",
  "that's your right (and/to)",
  "it's your (choice)",
  "(it is/it's) (a shame/a pity/sad/disappointing) that you (had/were/have had/have been/waited)",
  "obviously ,? (we/our/i/that/this/it) ...4 (wrong/should/shouldn't/mistake/enough/sorry)",
  "(feel/felt/feels/sound/sounds/look/looks/looked) as if",
  "(suggest/recommend/advise) (that)? you (come/keep/stop/wait/take (the/a taxi)/use (the/ours)/don't/see (a/your/dr)/rest/choose between/send me/ring me/call me) ...2",
];

export const condescending = phraseRules("condescending", [
  {
    id: "en/you-will-understand",
    severity: 2,
    why: "tells-what-to-think",
    replace: {
      "(it (has to/must) be said/truth be told/if the truth be told) ...1": [],
      "(should not/shouldn't/ought not to) (have to/need to)? (explain/remind/spell/point) ...4": [],
      "(i/we/one) (do/did/must/can't help but)? (<adv>)? wonder (if/whether) you ...4": [],
      "there (was/were/is/are) still (plenty/lots/so much/a lot/much) (of <any>)? to ...4": [],
      "(appreciate/grateful) (it)? if you (removed/would remove/amended/took down/deleted/edited/withdrew/would take down) ...3":
        [],
      "(misleading/false/unfair/untrue/defamatory/one-sided/slanderous/unfounded) (review/reviews/comment/comments/post/posts/statement/statements/remarks/claims/accusation/accusations/allegations)":
        [],
      "with us (rather than/and not/not) against us": [],
      "rome wasn't built in ...2": [],
      "(bombarding/chasing/emailing/ringing/pestering/demanding/hounding/shouting) ...4 (will not/won't/does not/doesn't/isn't going to) ...3":
        [],
      "(good/useful/valuable/hard) lesson (for/to) (next time/you/the future/learn) ...1": [],
      "(we/i) had (hoped/expected/thought/assumed) (that)? (you'd/you would/you might/you could) ...4": [],
      "(would/must/can only/kindly/do/do kindly/would kindly) ask (that)? (you)? (to)? (kindly)? (trust/respect/understand/accept/appreciate/be patient/be mindful/be considerate/have faith/remember/consider) ...4":
        [],
      "^ (so)? (the)? (thing/fact/reality) is ,? (that)? (you/your/the/these/this/it) ...4": [],
      "help us (to)? help you ...3": [],
      "(good/quality/great/fine/proper) (food/things/work/craftsmanship/cooking/coffee/service/bread) (takes/take/come/comes/costs) (time/to those/patience/money/its time) ...2":
        [],
      "^ at the end of the day ,? ...4": [],
      "(not/isn't/wasn't/hardly/it's not) (<adv>)? (exactly)? (a big deal/such a big deal/the end of the world/a (huge/major) (issue/problem)/a disaster/a catastrophe) ...3":
        [],
      "(deserve/deserves/expect/expects) (to be treated with/some/the same/a little/basic)? (respect/courtesy/politeness) ...2":
        [],
      "(staff/colleagues/team/drivers/nurses/teachers/agents) (are/is) (<adv>)? (only)? (human/human beings/people) ...3":
        [],
      "(what)? you (may/might) not (be aware/know/realise/realize/appreciate/have (realised/realized/noticed)) ,? (that/is/how/but/of/just/this) ...5":
        [],
      "(is/it's/(would/might/may) be) (<adv>)? (helpful/useful/appreciated/good/wise/nice/better/advisable/sensible/polite/great) (if/for) (you/customers/parents/people/everyone/guests) (would/could/to/first/took/had/were to)? (<adv>)? (read/check/listen/look/follow/take/plan/arrive/bring/remember/think/call/tell/wait/consider/use/try/keep/respect/book/ask) ...4":
        [],
      "(^ with (all/due/all due/the greatest/the utmost/the best will/great)? respect ,/^ respectfully/^ with all/^ frankly/^ quite frankly/^ come on/^ look/^ listen/^ dear me/^ be honest/^ let us face it/^ let's face it) ,? ...4":
        [],
      "(if you/once you/when you) (<adv>/had/would/care to/take a)? (look/read/check/think/consider/examine/compare/study/reflect/search/scroll/listen/go) (closely/carefully/more closely/at/again/back/properly/up/about/through/to/a little) ...5":
        [],
      "(may/might/would/could/can) (<adv>)? (help/pay/be (wise/useful/better/good/an idea)) (if you/for you/to) (to)? (read/checked/check/plan/remember/look/looked/consider/planned/asked/learn/learned/take/took/think/listen/listened/calm) ...4":
        [],
      "you (may/might/could/(would do well/are advised/'d do well) to) (<adv>/perhaps/like/want/wish/prefer)? (to)? (try/read/reread/consider/think/reconsider/look/learn/remember/seek/practise/reflect/count/bear/ask yourself) (a/again/the/our/about/whether/at/to/of/elsewhere/before/more/another/twice/carefully/your/next time/in mind) ...4":
        [],
      "you (<adv>)? (can't/cannot/can hardly/could hardly/shouldn't/should not/mustn't/wouldn't) (<adv>/really/seriously/honestly)? (expect/ask/assume/demand/blame/think) (us/me/our/the/that/a/every/it/everything/to/people/staff) ...4":
        [],
      "(ask/expect/request/need/want/urge/beg/require) (that)? (you/all/everyone/our/people) (to/will)? (<adv>)? (show/have/exercise/be/remain/keep/put/try/consider/respect/appreciate/accept/see/bear with) (some/more/patient/understanding/patience/calm/realistic/reasonable/yourself/things/that/our/fair/considerate/mindful/tolerant/a (little/bit of/degree of)/in mind) ...3":
        [],
      "(((i/we) (would/should/might))/i'd/we'd) (have)? (<adv>)? (thought/imagined/hoped/expected/assume/imagine/think) (that)? (you/it/that/this/a/an/the/most/anyone/any/so) ...4":
        [],
      "(we/i) remind you ...3": [],

      "(we/i/i'd/we'd/me/may/might/us/are) (<adv>/would/must/can/do/should/(wish/have/need/would like/feel obliged) to) (<adv>)? (remind/reminded/caution/urge/implore/invite) you ...4":
        [],
      "((you (must/should/will/surely/will (surely/no doubt/of course)/(need/have/ought/would do well/may wish/might want) to/no doubt/of course))/you'll) (also/please/really/surely/just/first/try to/at least)? (understand/appreciate/realise/realize/recognise/recognize/remember/know/consider/agree/acknowledge/note/calm/learn/be (aware/grateful/thankful/glad/happy/pleased/aware that)/accept that/bear in mind/keep in mind/see that/count yourself) ...5":
        [],
      "(please/kindly/^ do/just/we (ask you to/ask that you/need you to)/try to) (please/do/just/also/try to)? (understand/appreciate/realise/realize/recognise/recognize/remember/(consider/accept/respect/appreciate) that/try to understand/be reasonable/be understanding/put yourself) (that/our/the/we/this/there/it/how/in)? ...5":
        [],
      "as (you/every/any/anyone/(i'm sure/we're sure/i am sure) you) ...1 (are/will/may/can/might/should/must/would/could/undoubtedly/surely/doubtless/know/have/no doubt) (surely/undoubtedly/already/fully/well/certainly/also/be/probably/hopefully/have/no doubt/very well/of course)? (aware/know/appreciate/understand/see/imagine/read/seen/known/noticed/agree/recall/realise/realize/guess/expect/tell/be aware/well aware) ...3":
        [],
      "as (any/every/most) (reasonable/sensible/experienced/regular/responsible/normal)? (person/customer/people/adult/customers/traveller/traveler/owner/parent/user/driver/guest/tenant/passenger/homeowner) (will/would/can/could/knows/know/should/understands) ...3":
        [],
      "(it/this/that) (<adv>)? (isn't/is not/wasn't) (<adv>)? (complicated/difficult/hard/unreasonable/much to ask)":
        [],
      "(it's/that's/(it/this/the answer) is) (<adv>/so/pretty)? (<adv>/so/pretty/perfectly) (simple/easy/straightforward)":
        [],
      "(frankly/with (all/due/all due/the greatest/the utmost) respect/to be (absolutely/perfectly/very/quite/crystal) clear/let me make (this/it/myself) (simple/easy/clear/plain)/let me (explain (how (this/it/that/things) (<any>)? (work/works)/that/it/this/again/to you)/spell (it/this) out)/allow me to (explain/educate/clarify/remind/correct/enlighten)/in case you (missed/didn't/hadn't/haven't/forgot/did not)/fyi/a (gentle/friendly/quick) reminder/((let's/let us/let me) be/to be perfectly) honest/((let's/let me/let us/just to) be) clear/(i must/we must/let me) stress/((may i/we would/i would/i must/we must) point) out/for (the avoidance of doubt/your information/future reference)/(needless to/suffice to/suffice it to) say/(pro/top/helpful) tip/it (goes without saying/is worth remembering/bears repeating)/in (all honesty/all fairness/fairness)/let's be realistic/to be frank/quite frankly/to be fair/truth be told/make no mistake/gentle reminder/friendly reminder/word of advice/piece of advice/may i suggest/might i suggest/it's worth remembering/worth noting/lest you forget)":
        [],
      "(i/we/i'd/we'd) (would/strongly/do)? urge you ...4": [],
      "(i'd/we'd) urge you ...4": [],
      "(think/believe/suspect/sure) (that)? (you/you'll) (will/would/may/might)? find (that)? ...4": [],
      "(think/believe/suspect/sure) (that)? you'll find (that)? ...4": [],
      "(with/in) hindsight ,? (it/you/perhaps) ...5": [],
      "(you/he/she/they) (only/just/simply) (need/needed/had/have/has/needs) to (ask/read/look/check/call/say/tell/email/ring/follow/click/press/mention/let/wait/raise/bring) ...3":
        [],
      "(he/she/they/you/your (son/daughter/child)) (needs/need/has/have/must/should/ought) (to)? (learn/understand/toughen/build/develop/be more/become more/try harder/take responsibility) ...4":
        [],
      "(would/might/may/could) (<adv>)? (be (happier/better suited/more to your/better off)/suit you) (better/more/elsewhere/with)? ...3":
        [],
      "(let me/allow me to/to/i'll/i will) (put (it/this/that)/spell it out/explain (it/this)/keep it/make (it/this)) ...1 (simple/simply/plainly/plain/once more/again/slowly/clearly/simple terms/in plain)":
        [],
      "we can (all/both/surely) agree ...4": [],
      "(remind/reminding/reminded) (visitors/customers/parents/passengers/residents/tenants/guests/members/patients/everyone/people/all) ...5":
        [],
      "(ask/asking/expect/request/urge/invite/beg) (that)? you (to)? (respect/accept/appreciate/honour/note/observe/recognise/acknowledge/understand/refrain) ...3":
        [],
    },
    unless: [
      "you (may/can) read the ...1",
      "you could try (a/our/the) ...1",
      "you should know that the ...2",
      "invite you to (the/our/a/join/come/see/look) ...2",
      "in fairness ,? you ...1",
      "let me be clear (:/,) (you/we/this)",
      "(frankly/honestly) ,? (our/we/i/that/this/it) ...5 (enough/poor/wrong/bad/shameful/mistake)",
      "still (a lot/much/plenty) to (do/repair/learn/fix/improve) ...2",
      "you may not (know/be aware) (that)? you (can/could/may/are) ...2",
      "(our/my) ...2 (false/misleading/untrue/unfair) (statement/statements/claims/remarks/post)",
      "the (thing/fact/reality) is ,? (that)? (the/this/it) ...3 (our/us/we) ...2",
      "lesson for us",
      "you (deserve/deserved/expect) ...4",
      "you may not know (yet)? ...2 (i've/we've)",
      "for your information :",
      "you (should/must/need to/ought to/have to)? know (that (we/i/our/your)/of course)",
      "look ,? (we/i) (got/made/messed/let)",
      "(expect) you to (keep/bear)",
      "you (should/must/need to/have to) know that (we/i) (are/am/made/failed/got/have)",
      "you (should/will) know (by/on/within/tomorrow/today/when/what/if/whether/how/who/where/more/before)",
      "(please)? (do)? (remember/consider) (to/me/yourself)",
      "let me explain (what/why/how/where/what's)",
      "in (all)? fairness to you",
      "as you (can see/know/said/have seen/will see/will have seen/say) (from/in/on/our/we/your)",
      "in case you missed (it/my/our/the)? (call/calls/text/email/voicemail)",
      "(hopefully/hope) you'll (see/know)",
      "you (must/should) (also)? (know/see) (how/what)",
      "(would/might) suit you (best/better) ?",
      "(believe/think/sure) you'll find (it/a/the) ...3 (in/on/at)",
      "you (only/just) (need/have) to ...3",
      "(with/in) hindsight ,? (we/i/it) (was/should/we/i/shouldn't/would) ...4 (we/our/us/my/wrong)",
      "as you may have (read/heard/seen/noticed) (in/on/from/,) ...2",
    ],
    examples: {
      bad: [
        ["You were, it has to be said, rather short with me."],
        ["I should not need to explain why."],
        ["I do wonder if you read the leaflet."],
        ["There was still plenty to see!"],
        ["We would be grateful if you amended your post."],
        ["Please remove this misleading review."],
        ["I hope you will work with us rather than against us."],
        ["Rome wasn't built in a day."],
        ["Bombarding us with emails will not speed things up."],
        ["It's a good lesson for next time."],
        ["We had hoped you would enjoy the minigolf."],
        ["I would kindly ask you to trust my staff."],
        ["The thing is, the template shows it there."],
        ["You can help us help you."],
        ["Good food takes time."],
        ["At the end of the day it still tastes the same."],
        ["It's not really a big deal for most."],
        ["The team deserve some respect."],
        ["Our staff are human beings too."],
        ["You may not be aware that planning is not a popularity contest."],
        ["It would be helpful if you would read it."],
        ["With respect, you are not an electrician."],
        ["If you look closely, it is there."],
        ["It may help to read the leaflet."],
        ["You might like to try a different hobby."],
        ["You can't expect us to answer at midnight."],
        ["We would ask you to show some patience."],
        ["I would have thought that was obvious."],
        ["We remind you of the rules."],
        ["May I gently remind you of the rules?"],
        ["We would kindly remind you that staff are busy."],
        ["Please understand that we have rules."],
        ["As you are no doubt aware, fees apply."],
        ["As any reasonable person would know, fees apply."],
        ["It's quite simple."],
        ["It goes without saying."],
        ["I would urge you to think again."],
        ["We'd urge you to think again."],
        ["I think you will find that the bill is right."],
        ["I think you'll find that the bill is right."],
        ["With hindsight, you might have booked earlier."],
        ["You only needed to ask."],
        ["He needs to learn to share."],
        ["Perhaps a chain hotel would suit you better."],
        ["It really isn't complicated."],
        ["Let me put it in simple terms."],
        ["I think we can all agree it got out of hand."],
        ["We'd remind visitors that a hospital is busy."],
        ["You must understand that we have rules."],
        ["I would ask that you respect this."],
      ],
      good: [
        "We would like to invite you to the reopening.",
        "In fairness, you told us twice.",
        "Frankly, our packing was not good enough.",
        "Let me be clear: you owe us nothing.",
        "There is still a lot to repair, and Sam is on it.",

        "You may not know that you can also cancel now.",

        "I'm sorry for our misleading post.",

        "You deserve respect, and you got none.",

        "For your information: each payment costs €15 from now on.",

        "Let me explain how this happened.",
        "I can't expect you to wait again.",
        "You must be exhausted.",
        "You should know that we made a mistake.",
        "We clearly got this wrong.",
      ],
    },
  },
  {
    id: "en/as-already-said",
    severity: 2,
    why: "did-not-read",
    replace: {
      "^ do (bear in mind/note/keep in mind/be aware/remember that) ...4": [],
      "it (is/was)? (always/generally) (wise/sensible/advisable/prudent/good practice) to ...5": [],
      "as the (site/website/app/page/booking page/sign/label/manual/leaflet/faq) (<adv>)? (advises/says/states/explains/makes clear/mentions/warns) ...2":
        [],
      "as it (<adv>)? (says/states/said) in (our/the/your) ...2": [],
      "as (<adv>)? (explained/stated/mentioned/outlined/indicated/communicated/specified/noted/advised/described/said/written/discussed/detailed/set out/pointed out/confirmed) (<adv>)? (in/on/at/by/to/above/before/earlier/during/when/below/,) ...4":
        [],

      "(can/could/must/shall) (only/but/merely/just) (repeat/refer/reiterate/say again/confirm/point) ...4": [],
      "as (i/we/was/already/previously/stated/repeatedly/clearly/i've/we've/(has/have/had/has already) been/our (team/agent/staff)/my colleague/you were/my colleagues) ...1 (already/previously/clearly/repeatedly/have/had/also/been/earlier/have already/have previously/had already/had previously)? (said/stated/explained/mentioned/told/indicated/advised/informed/communicated/outlined/noted/confirmed/clarified/detailed/specified/shown/described/highlighted/(advised/told/informed/discussed with/explained to) you/pointed out/made clear/stated above) ...4":
        [],
      "(already/repeatedly/clearly/previously/(multiple/several/many/numerous) times/on numerous occasions) (been)? (explained/told/stated/said/communicated/informed/advised/answered/addressed/warned/displayed/marked/shown/indicated/listed/signposted/labelled/advertised/published/visible/specified/mentioned/(told/informed/advised) you/pointed out/made clear/set out) ...4":
        [],
      "(please/kindly/(i suggest/we suggest/i would suggest) you/(you may want/you might want/i advise you/we advise you) to/perhaps you should) (re-read/reread/read/check/review/look at/familiarise yourself/read through) ...4 (again/carefully/properly/before/first/more closely/next time/once more) ...2":
        [],
      "(you/you'll/that/those/this/the answer) (can/could/will/would/may/have/has)? (also/easily/have/simply)? (find/found/read/easily/be found/been found/have read/have seen) ...3 (online/in (our (faq/faqs/terms/help)/the (faq/terms/small print)/your contract)/on our website/on the website)":
        [],
      "(^ again/once again/^ nogmaals) ,? (please/we/i/as/the/our/this/you/it/that/your/no) (cannot/can't/are not/must/need/have/do not/don't/policy/is/stated/explained/said/note/ask/would) ...4":
        [],
      "(you) (don't/didn't/have/(may/must/seem to/appear to) have/(fail/failed/seem not/appear not) to/do not/did not/clearly don't) (have/quite/clearly/fully/simply/not/seem to/appear to)? (understand/understood/grasp/misunderstood/misread/misinterpreted/realise/realize/appreciate/overlooked/confused/missed/forgotten/misheard/noticed/grasped/mistaken/mixed up/got the wrong) ...4":
        [],
      "all you (have/need/had/needed) to do (is/was) ...4": [],
      "(as per/per/see/refer to) (my/our) (last/previous/earlier/above/initial/first) (email/e-mail/message/letter/call/reply/response/note) ...2":
        [],
      "(it/this/that/we/page/email/sign/form) (do/does) (<adv>)? (say/state/mention/explain/ask/warn/tell) (this/that/so/it/you/clearly/in/on/at/as much/quite) ...4":
        [],
    },
    unless: [
      "read page <number> ...2",
      "as you were not ...2",
      "as (promised/agreed/discussed) ...3",

      "as (described/set out/written/noted/mentioned/said/stated/explained) (in/by/on/above/below) (your/you/the (report/drawing/leaflet/picture)) ...2",
      "as (i/we) (said/promised/mentioned/discussed/explained/agreed) (on the phone/on/when we/in my/,/yesterday/today/this/above/earlier)",
      "(you) (may)? have (missed/misunderstood/overlooked) (because/a/our call/my call)",
      "you (have/had) ...2 (missed/overlooked) (work/a day/your/two/three/time/the/out/a/an)",
      "(already/previously) (been)? (told/explained/informed) (you/us/me)? (once/twice/three/that we/that it/the wrong/wrongly/this/us/me/my/our)",
      "(you/you've/you have) (already/repeatedly/clearly/previously) (been)? (told/explained/said/informed/answered/mentioned/advised)",
      "(does/do) say ...4 (but/though/and (we/that's/i)/so you (are/were) right/you're right)",
    ],
    examples: {
      bad: [
        ["Do bear in mind that it was busy."],
        ["It is always wise to be at home."],
        ["Items of value are, as the site advises, better kept at home."],
        ["It costs extra, as it says in our list."],
        ["As explained in our earlier email, it is due."],
        ["I can only repeat what I have told you before."],
        ["I can only repeat what I said."],
        ["As I already explained, fees apply."],
        ["This was repeatedly explained."],
        ["The fee is clearly displayed at the gate."],
        ["Please read our email again."],
        ["You can find this in our FAQs."],

        ["Once again, we cannot change it."],
        ["You seem to have misunderstood the offer."],
        ["All you have to do is press it."],
        ["As per my last email, it is due."],
        ["It does say this at checkout."],
      ],
      good: ["As you said, the sign was too small.", "You have already told us this twice."],
    },
  },
  {
    id: "en/how-to-feel",
    severity: 3,
    why: "belittles",
    replace: {
      "(easy/common/simple) mistake (if/to make/when/for) ...2": [],
      ", (believe/trust) me $": [],
      "(not/hardly/isn't) a (difficult/complicated/hard/unreasonable) (rule/thing/concept/task/request/question) ...1":
        [],
      "at your time of life ...2": [],
      "(at liberty/entitled/free/welcome) to (hold/have/form/your) (your/an/that/own) ...1 (view/opinion/views)": [],
      "(some/certain) (folk/folks/people/customers) ...2 not used to ...3": [],
      "(hardly/scarcely/certainly not) our job to ...4": [],
      "(which)? you (may/might) find (instructive/enlightening/educational/illuminating/informative) ...1": [],
      "you (may/might/would) be surprised (how/at how/by how/to learn) ...4": [],
      "((in/in the/for the) future/next time/going forward) ,? (please/do/make/always/just/ensure/check/read/remember/kindly/try/you (should/might want/may want)/(we/i) (recommend/suggest/advise/encourage/ask/urge)) ...6":
        [],
      "(hope/hoping/trust/wish) (that)? (you/you'll) (<adv>/will/can/would/do)? (see/understand/appreciate/accept/respect/share/take/recognise) (our/the/that/this/why/both/where we/how/my) (point/side/position/difficulty/reasons/dilemma/view/situation/perspective/logic/reasoning/predicament/approach/<any>) ...2":
        [],
      "(see/understand/appreciate) (also)? (our/the other/both) (side/sides/point of view/position/perspective) ...2":
        [],
      "(expected/expect/would (appreciate/welcome/like/have appreciated)/(hoped/hope/ask) for/count on/counted on) (some/more/greater/your/slightly/a (bit/little/degree)) (of/more)? (<adv>)? (understanding/patience/cooperation/gratitude/respect/courtesy/honesty/flexibility/sympathy/politeness/common sense) (from/on your/of you) ...2":
        [],
      "(not/isn't/hardly/wasn't) (<adv>)? (that (complicated/hard/difficult)/rocket science/brain surgery)": [],
      "if (it/this/that/the <any>) (<adv>)? (bothers/upsets/worries/annoys/matters/disturbs/offends/is/means/concerns) (you/to you)? (so/that/this/too) (much/badly/important/bad/difficult/hard) ...4":
        [],
      "your (message/email/e-mail/letter/complaint/review/note/story/account/question/request/wording/language) (is/was/seems/sounds/comes across/reads) (as/like)? (<adv>/rather/quite/a bit/a little/somewhat/very)? (long/unclear/confusing/emotional/lengthy/hard/difficult/strongly/harsh/unfair/exaggerated/rude/aggressive/unreasonable/angry/unkind/one-sided/a rant/long-winded/over the top/excessive/unnecessary/petty) ...4":
        [],
      "you (<adv>)? (seem/appear) to (<adv>)? (think/believe/expect/assume/want/feel/imagine/be under/have (forgotten/expected/got it)/suggest/consider/suppose/overlook/forget) ...4":
        [],
      "(please)? (relax/chill/don't (be silly/panic/be like that)/(grow/lighten/cheer) up/calm down/calm yourself/chill out/settle down/take it easy/get over it/be reasonable/be realistic/get a grip/let it go/see the bright side/count your blessings)":
        [],
      "(don't/do not/no need to/try not to) (be/get/take) (so/too/all)? (upset/angry/dramatic/rude/silly/impatient/emotional/worked up/carried away/personal/personally/difficult/unreasonable/ridiculous/defensive/worried/aggressive/disheartened) ...2":
        [],
      "(you're/bit/you (are/were/sound/seem/appear)) (being/clearly/just/simply/rather/somewhat/very/too/perhaps/only/a bit/a little)? (being)? (overreacting/over-reacting/exaggerating/dramatic/melodramatic/emotional/unreasonable/oversensitive/over-sensitive/impatient/paranoid/hysterical/rude/difficult/demanding/nitpicking/fussy/picky/ridiculous/petty/naive/confused/mistaken/lucky/in luck) ...2":
        [],
      "(can't (please everyone/win them all/have everything)/part and parcel of/to be expected/goes with the/what do you expect/beggars can't/cannot please everyone/cannot have everything/horses for courses) ...3":
        [],
      "(teething (problems/issues/troubles)/storm in a teacup/first world problem/first-world problem/slight mix-up)":
        [],
      "(look at/think of/see) (it/this) (this way/like this/positively/another way/from our/as an (opportunity/adventure/experience)/in perspective) ...4":
        [],
      "(put/keep/putting) (this/it/things) (in/into) perspective": [],
      "(bigger/better/more (important/pressing/urgent/serious)) (things/problems/cases/customers/matters/priorities/complaints) (to/that/waiting/with/who/than yours)":
        [],
      "((people like/customers like/someone like) you/tut tut/chop chop/wake up/you people/boys will be boys/everyone is entitled/everyone's entitled/agree to disagree/we can't please/you can't please/life isn't/good things come/all good things)":
        [],
      "(nobody/no one/nobody's/no one's/we're not/we are not) (is)? (forcing/forced/making/made/obliging/obliges/asking/asked) you to ...3":
        [],
      "((you are)/you're) (always/of course/entirely/perfectly)? (free/welcome) to (leave/go/take your/shop/look/cancel/try/choose/switch/find/seek/eat/stay) (elsewhere/business/custom/somewhere/another/any/us/home/away/with) ...3":
        [],
      "(anyone/anybody/everyone/everybody) can (write/say/post/claim/make/complain) ...4": [],
      "(we)? make no (apology/apologies/excuse/excuses) for ...4": [],
      "(the/your) tone (of/in/and) (your/this/the/language) ...3": [],
      "(ask/expect/require/invite/await/awaiting) (you to apologise/you to apologize/an apology/that you apologise) ...3":
        [],
      "(little/small/personal/silly) (drama/dramas/rant/outburst/upset/tantrum/fuss/grievance) ...2": [],
      "(there's/(it's not/isn't/not) the/there are) (worse/worst) thing (than/in/to/that)? ...3": [],
      "there are worse things ...4": [],
      "(never (killed/hurt) (anyone/anybody)/in the (grand)? scheme of/first-world/take (it/that/this) in (your/their) stride/(such is/that's/part of) life/no (one died/harm done/use crying)/all's well that ends well/nobody died/a rule is a rule/poor darling/poor baby/big deal to you/drama queen/negative energy/part of growing up/we're all human/sensing some)":
        [],
      "(you're/you are/everyone is/people are) (<adv>/perfectly)? (entitled/welcome) to (your/an/that/their) (own)? (opinion/view/views) ...2":
        [],
      "(lol $/as we all know/par for the course/mate $/hun $/like it or not/in (an ideal/a perfect) world) ...2": [],
    },
    unless: notBelittling,
    examples: {
      bad: [
        ["Easy mistake if you're not technical!"],
        ["It has seen worse, believe me."],
        ["It is not a difficult rule."],
        ["At your time of life forms are a trial."],
        ["You are of course at liberty to hold your own view."],
        ["Some folk are simply not used to fine dining."],
        ["It is hardly our job to charge your phone."],
        ["A leaflet is enclosed, which you may find instructive."],
        ["You may be surprised how simple it is."],
        ["Next time, please read the sign."],
        ["We do hope you see our point."],
        ["We hope for you to see our side."],
        ["We expected a bit more understanding from you."],
        ["It's not rocket science."],
        ["If it bothers you that much, bring earplugs."],
        ["Your message is rather long."],
        ["You seem to think that we can stop the rain."],
        ["Please calm down."],
        ["Don't be so dramatic."],
        ["You're overreacting."],
        ["It's part and parcel of flying."],
        ["It was a storm in a teacup."],
        ["Try to look at it this way."],
        ["Let's keep this in perspective."],
        ["We have bigger things to worry about."],
        ["Let's agree to disagree."],
        ["Nobody's forcing you to come."],
        ["You are free to take your business elsewhere."],
        ["Anyone can write anything."],
        ["We make no apologies for our rules."],
        ["We note the tone of your message."],
        ["We await an apology."],
        ["Let us forget your little drama."],
        ["It isn't the worst thing to find."],
        ["There are worse things than a scratch."],
        ["All's well that ends well."],
        ["You are entitled to your opinion."],
        ["It's par for the course."],
      ],
      good: [
        "People make mistakes, and this one was ours.",
        "There is nothing I can do that gives you that moment back.",
        "There's no need to be home; the driver leaves it in the porch.",
        "That wasn't a minor delay; it cost you a day.",
      ],
    },
  },
  {
    id: "en/shrugs-off",
    severity: 2,
    why: "belittles",
    replace: {
      "actually (has/have/is/are/makes) (a)? (<adv>)? (great/good/nice/healthy/lovely/fun) ...3": [],
      "(for/to) (<adv>)? (sensitive/delicate/nervous) (persons/people/individuals/customers/guests/stomachs) ...1": [],
      "(take/takes/taking) ...4 away from (people/patients/those/others/customers) who (are/need/really) ...3": [],
      "(most/many/other/some/normal/reasonable/few/plenty of/lots of) (people/<customers>/others/families/readers/drivers/owners) (would/do/are/have/can/will/find/seem/manage/love/like/enjoy/understand/simply/never) (<adv>)? (be/have/not/no/it/this/the/very/find/a/just/happy/fine/perfectly/know/accept/manage/pleased/glad) ...3":
        [],
      "(something/things/matters/issues/people/problems) (<adv>)? (more/better/far more/much more/less) (important/serious/useful/pressing/productive/urgent/worthwhile/fun) (to/than)? ...3":
        [],
      "(it's/it is/this is/that's/was/is/isn't/wasn't) (<adv>/really/honestly)? (<not>/hardly/scarcely/no)? (<adv>/really/all/exactly)? (that)? (big/great/huge/major/much) (of)? (a)? (deal/drama/problem/issue/thing/disaster/matter/loss) ...1":
        [],
      "(try/trying/learn/need/needs/want/aim/(like/encourage/ask/advise/urge) you) to (be/stay/remain/show/keep/see/have/understand/appreciate/think/look) (<adv>/some/more/both/our/calm/a bit/a little/it from/things from/the bigger/an open)? (more/flexible/patient/positive/tolerant/realistic/understanding/reasonable/considerate/calm/mature/side/grateful/point/picture/perspective/flexibility/polite/respectful/friendly/careful/mind) ...3":
        [],
      "(you're/it's/(yours/this/it) is/you are) not the (first/only/last/worst) (to/one/person/time/customer/complaint/guest/and) ...4":
        [],
      "(worth (waiting for/the wait)/not to worry/carried away/you know $/don't you think/wouldn't you agree/doing our best/only so much) ...2":
        [],
      "(far/much/many) (more/bigger/worse) (serious/important/urgent/pressing/severe/busy/complex/problems/issues/things/cases) ...4":
        [],
      "(should not/cannot/can't/shouldn't/can hardly/won't/will not/should hardly) (have)? (come/be/been) (<adv>)? (as)? (a)? (surprise/shock/news) (that/to/when)? ...4":
        [],
      "(once (you/you've) (have)? (calmed/cooled/thought/had)/when (you think about it/you look at it/all is said and done)/on reflection/on second thoughts/in the real world/for future reference/as they say/be that as it may) ,? ...4":
        [],
      "(with/a) (a bit of/a little/some/bit of/little) (<any>)? (planning/patience/common sense/thought/effort/care/flexibility/goodwill/preparation/imagination/understanding/perspective/courtesy/respect/kindness/tolerance/attention/give and take) (<any>)? (would/goes/will/can/could/you/and/we/it/most/never/please/is/here/costs/from) ...4":
        [],
      "(it's/that's/this (was/is/concerns)/it was/it is/that was) (only/just/merely/simply/barely/hardly/all of/a mere/no more than/at most) (<count>/<amount>/a matter of) ...4":
        [],
      "(everyone/everybody/anyone/we all/all of us/people/even the best) (can/does/do/sometimes/will)? (sometimes)? (make/makes/have/has) (a/the odd/an off/bad/mistakes/off/errors) ...3":
        [],
      "(that's/it's/(that/this/it/which) is) (<adv>/exactly)? (how/the way/what) (it/things/this/that/our/these/a/business/life/the system/the trade) (<any>)? (is/goes/go/are/happens/operates/functions/rolls/do/work/works) ...3":
        [],
      "(no/without/(there is/there's/there was) no/not any/without the) (need/reason/cause/call/point) (to/for) (be/get/worry/shout/swear/panic/become/raise/use/such/that/being/getting/any/this/alarm/concern/your/insults/rudeness/take that) (so/too/all/kind/quite)? ...3":
        [],
      "(not/hardly/isn't/wasn't/far from) (exactly)? (unusual/uncommon/that (bad/hard/difficult)/a (disaster/crisis/tragedy/big deal/matter of life)/the end of the world/so bad/unheard of) ...3":
        [],
      "(could/might) have been (far/much/a lot/so much)? (worse/worst)": [],
      "(at least/after all) (you/it/your/the/nobody/no one/we) (still/only/did/got/have/had/was/were/didn't/wasn't/isn't/is/are/has/can/weren't/arrived) ...4":
        [],
      "(minor/small/slight/little/tiny/trivial/temporary/momentary/brief) (inconvenience/inconveniences/hiccup/hiccups/delay/delays/issue/issues/glitch/mix-up/blip/mishap/problem/oversight/matter/misunderstanding/disruption/error/mistake/hitch/annoyance/bump/setback/teething/irritation)":
        [],
      "(we/i/i'd/we'd) (would/do/strongly/always/kindly)? (<adv>)? (recommend/suggest/advise/encourage/urge) (that)? (you/customers/all <customers>/everyone/guests/passengers/people) (to)? (read/check/be/take/allow/plan/arrive/learn/calm/think/double/in future/next time/always/carefully/familiarise/keep/more/consider your/look elsewhere/purchase insurance/take out/buy/pay more) ...4":
        [],
      "(more than (fair/generous/reasonable/enough)/perfectly (clear/reasonable/normal/safe/good/adequate)/common sense/basic manners/basic courtesy/plain english/simple enough)":
        [],
      "(we) (have/serve/have got/deal with/help/handle/look after) (many/thousands/hundreds/millions/lots/other/a lot/a great many) (of)? (other/of other)? (<customers>/people/calls/emails/orders) ...4":
        [],
      "(sweetheart/buddy/pal/love/darling/good (girl/boy/job)/my dear/young lady/young man) $": [],
      "(taste/tastes/opinions/perceptions/perception/preferences/views/expectations/experiences) (do/can/will/may)? (differ/differs/vary/varies) ...5":
        [],
      "(emotions/feelings/tempers/things/passions) (can/do/may/will/sometimes)? (run/get/become) (high/heated/emotional/tense/out of hand) ...2":
        [],
      "(a)? matter of (personal)? (taste/opinion/perception/preference/perspective) ...2": [],
      "(some/certain/a few) (people/parents/customers/guests/patients/tenants/residents/diners/passengers/users/visitors/families/individuals) (prefer/simply/just/are (more/simply/just)/may be more/may feel/seem to) ...5":
        [],
      "(can/may/might/could/is/are) (be)? (perceived/experienced/interpreted/subjective/very subjective/seen differently/felt differently) (differently/as/very/in different/by (some/different/everyone))? ...4":
        [],
      "not (everyone/everybody/every one/all <customers>) (will/is/can/would/likes/agrees/enjoys/shares/are/may/sees) ...4":
        [],
      "(if/should) you (still/nevertheless/nonetheless) (feel/believe/think/insist/consider/maintain/remain) ...5": [],
      "(civic/moral/personal/parental) (duty/responsibility/obligation) ...2": [],
      "(<customers>/people/diners/readers/families/members/some/many/most/few/others/relatives/beginners/flyers) (may/might/can/do/will/often/sometimes/generally/simply/always)? (find/finds/get/feel/experience/react/see things) (it/our/the/this/such/that/differently/anxious/emotional/emotionally/these/things/them) ...5":
        [],
      "(we've/we have) all been there ...2": [],
      "(we/we all) (all)? know the feeling ...3": [],
      "(i)? know exactly how you feel ...3": [],
      "it's (perfectly/completely/only/quite) (natural/normal/human) (to be/to feel/that/for/when) ...5": [],
      "(seemed/felt/looked/feels) (longer/worse/bigger/colder/louder) than it (was/is) ...2": [],
      "a (mere/modest/very short/tiny/trifling) ...3": [],
      "(another/next) time ,? (<any>)? (think/read/look/check/ask/listen/plan/book/choose) ...4": [],
      "(help/helpful/good/useful/better) (for <any>/for <any> <any>/<any>)? if (<any>/your <any>) (were/was/could be/would be) (<adv>)? (encouraged/taught/asked/reminded/helped) to ...5":
        [],
      "(hope/trust/is/are) (that's/that is/this is/that makes it) (now/perfectly)? clear ...1": [],
      "(we/i) know (our/what (we're/we are/i'm/i am)) (business/job/jobs/trade/stuff/doing/talking) ...2": [],
      "(i'd/we'd/(i/we) (would/can only/must)) (<adv>)? (suggest/recommend/advise) (being/you/that you/a/reading/checking/taking/looking/using/asking/planning/leaving/trying) (<any>)? ...5 (careful/next time/in future/before/first/better/closely/again/properly)":
        [],
      "(patience is/good things (come/take)/mountain out of/molehill/time on (your/their) hands/worse off/two sides to/hold (your/everyone's/anyone's/people's) hand/wrong end of the stick/deep breath/grow up/glass half full/cloud has/silver lining/lesson for you/chalk it up/live and learn/water under the bridge/move on from this/common courtesy/it takes two/storm will pass/bigger picture/as the saying goes/customer (isn't/is not) always/keep calm/(at/of) your age/hissy fit/think positive/positive side/bright side/sunny side/to each their own/can't have it both ways/cannot have it both ways/swings and roundabouts/in the same boat/use your (common sense/head/eyes)/open your eyes)":
        [],
      "(can't/cannot/should not/shouldn't) be (rushed/hurried) ...1": [],
      "(is/are/it's) (supposed/meant/intended) to (have/be/look/smell/taste/feel/sound/make) ...3": [],
      "^ (strange/funny/odd/curious/interesting/ironic/amazing) (that/how/,/you) ...4": [],
      "(hope/trust/sure/confident/believe) (that)? (<customers>/people/everyone/readers/neighbours/families) (will/can/would/do/also)? (appreciate/understand/accept/agree/see/realise/recognise) ...4":
        [],
      "(is/are) (all)? about (learning/growing/taking responsibility/give and take/being) (to)? ...3": [],
      "(part/all part) of (the/its/their/our) (charm/fun/experience/character/adventure/process/deal/territory/atmosphere/ambience/appeal/buzz/magic) ...1":
        [],
      "(is/are/were/was) (<adv>)? (trivial/petty/minor/silly/negligible/cosmetic/insignificant/hair-splitting/nitpicking/immaterial) ...2":
        [],
      "(may/might/could/will/can) (<adv>)? (even)? do (him/her/you/them/us) (some/no/a (bit/world/power) of) (good/harm)":
        [],
      "(living/working/staying/eating/flying/travelling/shopping/parking/being/owning/camping/swimming) <any> ...5 (means/involves/comes with/requires/brings/entails) ...4":
        [],
      "(think/thinking) (twice/again/carefully/long and hard) (about/before/next) ...3": [],
      "(take/takes/taking/show/shows) (some/more/a bit of/a little/greater)? (ownership/responsibility/accountability/initiative/resilience/maturity/pride in) (for/of/over/in)? ...2":
        [],
      "(everyone's/everybody's/everyone/everybody/every <any>/each <any>/all <any>) (<any>)? (is/are)? (different/unique/special) $":
        [],
      "(comes/come) with (quirks/character/its own/their own/challenges/the territory/some/certain/risks/ups) ...3": [],
      "(get/gets/got) (lost/broken/damaged/forgotten/mislaid/delayed/missed/mixed up) (rather/quite/very/so/pretty/sometimes/from time/now and/easily/all the time/a lot) ...3":
        [],
      "(comes/come) with (responsibilities/obligations/responsibility/duties/risks/a risk/certain/consequences) ...3":
        [],
      "(not/isn't/don't think it's/hardly) (<any>)? (unreasonable/too much/unfair/a lot/asking much) (to/for/of) ...4":
        [],
      "(for/on) (any)? (future/next/your next) (trips/trip/bookings/booking/orders/order/occasions/occasion/visits/visit/purchases/purchase/applications/journeys/stays/stay/reference) ,? ...5":
        [],
      "(we/i/we'd/i'd) (both/all) (want/wanted/agree/know/share) (what's/what is/that/the/a/to) ...4": [],
      "(expectations/emotions/perceptions) (do/must/should/may/need/have/ought/can/will) (need/have)? (to)? (be)? (managed/realistic/adjusted/tempered/lowered/differ) ...2":
        [],
      "(other/several/some/two/three/many) (customers/guests/people/passengers/diners/neighbours/residents/parents/patients/families/members) (left/complained/moved/had to/felt/were/asked/noticed/managed/didn't) (because/about/of/to/by/on/in/the)? ...4":
        [],
      "(not a lot/not much/nothing much/little/what else/nothing) (i/we/anyone/anybody) (can/could/'m able) (do)? (about/to)? ...4":
        [],
      "(stick/bear/persevere/stay/hang) (with/in) (it/there) (for/until/,/and/$) ...3": [],
      "(takes/take) (longer/time/a while/some getting/getting used/practice/patience/a little) (for (some/certain/many)/to/used/and) ...3":
        [],
      "(has/have/had) (its/their) (ups and downs/limits/limitations/quirks/challenges/charms/moments/peculiarities/risks) ...1":
        [],
      "(is/are) (meant/intended/designed/there/made) to (provoke/challenge/surprise/be/have/look/feel/sound/taste/encourage/protect/help you/make you) ...3":
        [],
      "(i/we) (explain/tell/say/mention/repeat/always tell) (this/that/it) to (every/all/each/everyone/everybody/our/my) ...3":
        [],
      "(fair/safe/true/reasonable/right) to (say/assume/expect/suggest/point out) (that)? ...4": [],
    },
    unless: [...notBelittling, ...notShrug],
    examples: {
      bad: [
        ["A cold shower actually has great benefits."],
        ["It might be unpleasant for sensitive persons."],
        ["Repeated calls take the team away from patients who are really ill."],
        ["Most people would be happy with a free upgrade."],
        ["I'm sure you can find something more important to worry about."],
        ["It's really not that big a deal."],
        ["Try to be a bit more flexible."],
        ["You're not the first to make this mistake."],
        ["Let's not get carried away."],
        ["We deal with far more serious things."],
        ["Not to worry; just a bit of dust."],
        ["It should not come as a surprise."],
        ["In the real world, repairs take time."],
        ["A little patience would go a long way."],
        ["It was only ten minutes."],
        ["Everyone makes mistakes."],
        ["That is simply how it works in the trade."],
        ["It is hardly the end of the world."],
        ["It could have been worse."],
        ["At least you still have the box."],
        ["It is only a bag."],
        ["Sorry about the slight delay."],
        ["We suggest you read the sign."],
        ["It's common sense."],
        ["We have thousands of customers."],
        ["Well done, good girl."],
        ["It's completely natural for a sofa to sag."],
        ["Taste differs."],
        ["It is a matter of taste."],
        ["Some parents are more sensitive than others."],
        ["Scents can be perceived differently."],
        ["Not everyone will be happy."],
        ["If you still feel unhappy, write again."],
        ["It is a basic civic duty."],
        ["Some diners may find it rather long."],
        ["Oh no, we've all been there!"],
        ["We all know the feeling."],
        ["I know exactly how you feel."],
        ["It's only human to be tired."],
        ["It seemed longer than it was."],
        ["It was a mere nine minutes."],
        ["Another time, think before you book."],
        ["It may help if Oskar were encouraged to be more resilient."],
        ["I hope that's clear now."],
        ["We know our business."],
        ["I'd suggest being a bit more careful."],
        ["Patience is a virtue."],
        ["Good jewellery can't be rushed!"],
        ["Sourdough is supposed to have holes."],
        ["Strange that you finished it."],
        ["We hope parents will appreciate that staff give up their time."],
        ["University is about learning to manage your time."],
        ["Small bubbles are part of the charm."],
        ["Many of these are trivial."],
        ["A week without a phone may do him some good."],
        ["Living next to a school means noise."],
        ["I hope you'll think twice about how you speak."],
        ["I would suggest that she takes some ownership."],
        ["Emotions can run high on match days."],
        ["Every palate is different!"],
        ["Period buildings come with quirks."],
        ["These devices get lost rather easily."],
        ["Renting comes with responsibilities as well as rights."],
        ["I don't think it's unreasonable to expect people to book."],
        ["For future trips, names should be entered as in the passport."],
        ["I'm sure we both want what's best for Riley."],
        ["Expectations do need to be managed."],
        ["Other customers left because of it."],
        ["Not a lot I can do about the weather."],
        ["Stick with it for two weeks."],
        ["Settling in takes longer for some children."],
        ["Bus travel has its ups and downs."],
        ["Modern art is meant to provoke."],
        ["I explain this to every client."],
        ["It is fair to say that buses run late."],
        ["There is no need to be rude."],
      ],
      good: [
        "I can do you the grey at the same price.",
        "I understand that for you this is not a matter of taste.",
        "We were wrong, and you were right to say so.",
        "Many people find the form hard to fill in, so I have done pages 1 to 3 for you.",
        "In future you can ring me directly.",
      ],
    },
  },
  {
    id: "en/as-favour",
    severity: 2,
    why: "favour-from-above",
    replace: {
      "(as/by way of/in/make/made/making) (a/an/this/one) (one-off/one-time/single/special/rare/final/exceptional/once only/very)? (exception/courtesy/favour/favor/special case/special exception) ...3":
        [],
      "(on/for/just/only) (this one occasion/one occasion only/this single occasion/this once only/this (one)? (occasion/once/one occasion/time) (only/we/i/as a)) ...2":
        [],
      "(out of/purely/solely/entirely/merely/simply) (as)? (pure/the/our/a/of)? (goodness/kindness/generosity/goodwill/courtesy/gesture/discretion/discretionary/charity) ...4":
        [],
      "(without/with no) (any)? obligation (on our part/to do so/whatsoever/to you)": [],
      "(<we-are>/kind/generous/good/<we>) (are/am/have been/were)? (kind/generous/nice/good/gracious/flexible/lenient) enough to ...4":
        [],
      "(although/even though/while/though/despite) (we/i/there/it/being/not/having) (are/am/is/have/were/had/under)? (not/no/under no) (at fault/obliged/obligated/required/obligation/liable/responsible/legally/entitled/our/requirement/a requirement/need) ...5":
        [],
      "(happy/willing/prepared/pleased/delighted/minded) to (offer/grant/waive/make/extend/allow/give/consider/let) ...2 (exception/this time/just this once/on this occasion/one-off/goodwill/discretion) ...3":
        [],
      "as a (one-off/one-time/special/small/rare/final) (gesture/concession/favour/courtesy) ...2": [],
      "(without/not) (setting/creating/set/a) (a)? precedent ...2": [],
    },
    unless: ["(listed/named/given/counts/marked/printed) as an exception ...1"],
    examples: {
      bad: [
        ["We will refund it as a one-off exception."],
        ["We will allow it on this occasion only."],
        ["This is purely a gesture."],
        ["We paid without any obligation on our part."],
        ["We were kind enough to wait."],
        ["Although we are not at fault, we will pay."],
        ["We are willing to offer a goodwill sum just this once."],
        ["The fee is waived on this one occasion."],
        ["As a one-off gesture I'll credit it."],
        ["Without setting a precedent, I can refund half."],
      ],
      good: [
        "Slow leaks are listed as an exception on page 12.",
        "With the exception of Sunday, the shop is open.",
        "As a goodwill gesture I've added £20.",
      ],
    },
  },
  {
    id: "en/sting",
    severity: 3,
    why: "sting",
    replace: {
      "(anyone/anybody) who (has/had)? (ever)? (worked/been/lived/travelled/owned/cooked) ...6 (would/will/knows/can/could) ...2":
        [],
      "(perhaps/maybe/so/do/please) (just)? take a moment to (read/check/look/think/reflect/consider) ...3": [],
      "<number> other <customers> ...4 (had no (complaints/problem/problems/issue/issues/trouble)/no complaints/without complaint/without (a/any) problem/had nothing/did not complain/didn't complain) ...1":
        [],
      "a moment's (thought/reflection/attention) ...3": [],
      "free to (shop around/go elsewhere/look elsewhere/take your (business/custom)) ...2": [],
      "(how/very) (nice/kind/lovely/good/thoughtful/helpful/clever) (of you/that you/for you) ...4": [],
      "(it's/how/is/very/rather/quite/(find/we find/i find) it/it is) (very/rather/quite/somewhat/most/so/a little/a bit)? (interesting/strange/odd/funny/curious/surprising/puzzling/amusing/telling/remarkable/ironic/convenient/disappointing/unfortunate/regrettable/sad/suspicious/hilarious/laughable/hard to believe/difficult to believe/a shame/a pity) (that/how/you) (you/you've/your/nobody/someone/only/waited/chose/no one) ...5":
        [],
      "(good luck/best of luck/all the best/have fun) (with that/with it/finding/trying/getting/elsewhere/in your search/convincing) ...4":
        [],
      "(congratulations/congrats/well done/bravo/kudos/full marks/top marks/gold star) (on/for) (your ability/reading/managing/finding/discovering/being/not/having/once/another/such) ...3":
        [],
      "(^ if you say so/mind-readers/facepalm/newsflash/(surprise/big/what a) surprise/not (psychic/superhuman/robots/babysitters/mind readers/a charity/a babysitting)/sorry (not sorry/for existing/for breathing)/((whatever/if that/if it) makes/do what/do as) you/(well/oh/ah) well/(excuse us/forgive us/pardon us) for/suit yourself/be my guest/whatever you say/^ as you wish/boo hoo/cry me/so what/no kidding/you don't say/nice try/well excuse/never mind/we're not magicians/mind reader/mind readers/crystal ball/magic wand/work miracles/perform miracles/work magic/do magic/we're not psychic/money grows/grow on trees/shock horror/eye roll/spoiler alert/news flash/heaven forbid/god forbid/perish the thought/silly us/silly me/how dare we/what a shock) ...3":
        [],
      "(know/knows/knew) (better/best/it all/everything) (than)? (us/we do/our/the)? ...1 $": [],
      "(we've/we have/i've/i have/we) had (quite)? enough (of)? ...3": [],
      "you (got/get/'ve got) what you (paid/pay/ordered/asked) (for)? ...2": [],
      "(i/we) (don't/do not/didn't) make the rules ...3": [],
      "^ whatever $": [],
      "(^ fine/^ ok/^ okay) ,? (then/whatever/have it/suit/if you insist/if that's/don't) ...4": [],
      "good for you $": [],
      "(what/how) (exactly/on earth/else)? (did/do/would) you (<adv>)? (expect/want/think/suppose/suggest/propose) (us/me/we/our/to/for/would/should/from) ...4":
        [],
      "if you (don't/do not/didn't) (like/want/enjoy/agree with) (it/that/this/our/the) ...3 ,? ...4 (elsewhere/leave/else/different/another/don't/feel free/welcome/door/option/other) ...2":
        [],
      "(do/done/doing) (your/a bit of/some/a little) (own)? (research/homework) ...2": [],
      "(come/comes/coming) (crying/running/whining/moaning) (back)? (to/at) (us/me) (about/when/for/if/with)? ...3": [],
      "when (you've/you have/everyone has) (calmed/cooled) ...3": [],
      "you (do)? (realise/realize) (that)? (this/we/it/i/we're/it's) ...4": [],
      "^ (dear (me/oh dear)/oh dear oh dear/well well/not going to lie/with the best will/no offence/blimey/for heaven's sake/give me strength) ...4":
        [],
      "(plenty/lots/loads/no shortage) of other ...4": [],
    },
    unless: notStinging,
    examples: {
      bad: [
        ["Anyone who has ever worked in a kitchen would call that quick."],
        ["Perhaps take a moment to read it."],
        ["The 400 other guests had no complaints."],
        ["A moment's thought would have told you that."],
        ["You're of course free to shop around."],
        ["How nice of you to get in touch at last."],
        ["It's interesting that you waited two months."],
        ["Good luck finding a better deal."],
        ["Congratulations on reading the sign."],
        ["We don't have a crystal ball."],
        ["You clearly know better than us."],
        ["We've had enough of this."],
        ["You got what you paid for."],
        ["I don't make the rules."],
        ["Whatever."],
        ["Fine, then don't come."],
        ["Good for you."],
        ["What do you want us to do about the rain?"],
        ["If you don't like our rules, choose a different shop."],
        ["Next time do your research."],
        ["Don't come crying to us about the courier."],
        ["Let's talk when you've calmed down."],
        ["You do realise this is a farm?"],
        ["With the best will in the world, no."],
        ["There are plenty of other activities to enjoy."],
      ],
      good: [
        "I can imagine what a shock it was to find the door open.",
        "It's your decision alone what happens with it.",
        "Good luck with your exams next week.",
        "It was kind of you to wait.",
      ],
    },
  },
  {
    id: "en/barbed",
    severity: 2,
    why: "sting",
    replace: {
      "(not sure/don't know/do not know/wonder/unsure/fail to see/can't imagine/cannot imagine/struggle to see/at a loss) (what/how/why/whether) (else/more/exactly/on earth/you)? (you/we/else/your/anyone) (<adv>)? (want/expect/would/expected/think/are/mean/like/hope/hoped/complain/should/could/came/thought/need) ...4":
        [],
      "(conveniently/coincidentally/miraculously/curiously/magically/mysteriously/supposedly/purportedly/ostensibly/(strangely/funnily/oddly) enough) ...4":
        [],
      "(i'm/we're/am/are/i am/we are) (rather/somewhat/quite/very/frankly/honestly/genuinely/a little/a bit)? (surprised/disappointed/astonished/amazed/puzzled/baffled/shocked/bemused/amused/at a loss) (that/by/at/to/with/in/as to) (you/your/such/(hear/read/see/how/why) you/the tone/this review) ...4":
        [],
      "(that's/that is/it's/it is/entirely/of course) (entirely/completely/of course/always)? your (right/prerogative/choice/decision/opinion/loss/privilege) ...2":
        [],
      "(as (usual/always/ever)/true to form/once more with feeling) ,? (you/your) ...3": [],
      "apparently (you/your/not/it's/reading/nobody/some/that/this/we/the/there) ...4": [],
      "(sounds/seems/looks) like (you're/someone/someone's/somebody/somebody's/you (woke/just/got out/are just)) ...5":
        [],
      "(isn't/is not/aren't/are not/not) for (everyone/everybody) ...1": [],
      "(not sure/unsure/wonder/wondering/curious/what) (what/why/exactly/else/did/were)? ...2 (you/were you) (were expecting/expected/expecting/expect/thought) ...3":
        [],
      "(hate/hated) to hear ...3": [],
      "(^ obviously/^ evidently/^ apparently/^ duh/^ meh/^ sigh) ,? ...3": [],
      "as if (we/i/our) (would/could/had/were/have/don't/didn't/can) ...4": [],
      "^ so you (waited/expected/expect/want/wanted/think/thought/come/came/turn/turned/leave/left/ignore/ignored/decided/book/booked/order/ordered/didn't/never/believe/missed/forgot/threw/bought/chose) ...6":
        [],
      "(do/did/are) (you/we/i) (really/honestly/seriously/supposed to/meant to) (<any>)? (think/expect/believe/read/guess/know/want/stand/drop/smell/suggesting/claiming) ...4":
        [],
      "a (simple/quick/polite/short) (phone call/call/message/email/word/question/look) ...2 (would/could/might) (have)? ...4":
        [],
      "(this is/it's/we're/we are/it is/you are in/you're in) (<adv>/only/after all)? (a/an) ...4 , not (a/an/the/your/amazon/some/<any> hotel) ...3":
        [],
      "(it's/this is/we're/it is/we are/you (bought/booked/chose)) (<adv>/only/after all)? (a/an) (<adv>)? (budget/low-cost/no-frills/two-star/three-star/2-star/3-star/cheap/discount/bargain) ...3":
        [],
      "a (simple/quick/short/brief/closer) (look/glance/search/check/read) (at/on/in/through/of) ...6 (would/could/will/shows/reveals/tells)":
        [],
      "(not sure/don't know/don't see/fail to see/can't see/unclear/confused) (exactly)? (why/how/what) (this/that/it) (is/was/would be) (<any>)? (<any>)? (issue/problem/surprise/big/important/difficult/concern/matter) ...2":
        [],
      "(hardly/scarcely) (surprising/a surprise/unexpected/unreasonable/unusual/our fault/likely/fair) ...3": [],
      "if only ...3 (<customers>/people/everyone/you) ...4": [],
      "not (everything/every <any>) (is/can be) ...4": [],
      "(maybe/perhaps) ...2 (you'd/you would/you'll) be (better/happier/more) ...3": [],
      "(hurt/hurts/harm/harms/damage/damages/ruin/destroy) (small/local/independent/family/our/honest/hard-working) (businesses/business/people/team/staff/reputation/companies/livelihoods) ...2":
        [],
      "(first/only) time (i've/we've/i have/we have/anyone/anybody/that anyone) (<any>)? (seen/heard/had/known/come across/complained/mentioned) ...4":
        [],
      "(i'd/i would/we'd/we would) (rather/prefer) (not) (to/have/go/take) ...5": [],
      "(i/we/i would/we would/i'd/we'd) (<adv>)? (suggest/propose/recommend/advise) (that)? you ...4": [],
      "(interesting/unique/colourful/creative/passionate/novel/strong/fascinating/curious/refreshing) (perspective/take/theory/view/opinion/interpretation/version/choice of words/feedback/thoughts) ...3":
        [],
    },
    unless: [...notStinging, ...notBarb],
    examples: {
      bad: [
        ["I'm not sure what else you want me to say."],
        ["Conveniently, the receipt is gone."],
        ["We are surprised by your review."],
        ["That is your prerogative."],
        ["As always, you find fault."],
        ["Apparently reading is hard."],
        ["Sounds like you're having a bad day!"],
        ["Our food is not for everyone."],
        ["Not sure what you were expecting."],
        ["We hate to hear that!"],
        ["Obviously, the lid must be on."],
        ["As if we would lie."],
        ["So you waited until nine and expected a window seat?"],
        ["Do you really expect us to answer at midnight?"],
        ["A quick call would have told you that."],
        ["We're a two-person shop, not a warehouse."],
        ["It's a budget airline."],
        ["A quick look at the website would have answered this."],
        ["I'm not sure why this is such an issue for you."],
        ["It's hardly surprising given the price."],
        ["If only every customer read their emails."],
        ["Not everything is somebody's fault."],
        ["Perhaps you'd be better off elsewhere."],
        ["Reviews like this hurt small businesses."],
        ["This is the first time I've seen anyone break one."],
        ["I'd rather not have to go down the legal route."],
        ["I suggest you contact your own insurer."],
        ["Thank you for your interesting perspective."],
      ],
      good: ["Apparently the note fell behind the desk.", "If only we had rung you."],
    },
  },
  {
    id: "en/perhaps",
    severity: 1,
    why: "tells-what-to-think",
    replace: {
      "(has/have) (maybe/perhaps) (not)? ...3": [],
      "(surely/(perhaps/maybe) (not/the <any> (was/were/is)/you/your/it's/it is/this/that/next/another/if/there/people/<customers>/he/she/they/a (different/better)/the (best/better/easiest) <any>)) ...4":
        [],
      "(i'm sure/i am sure/we're sure/we are sure/no doubt/i hope you/we hope you/i trust/we trust) ...4": [],
    },
    unless: [
      "(perhaps/maybe) you (could/can) (send/tell/give/let/ring/call/remember) ...2",
      "i trust the (enclosed/attached) ...3",
      "(sure) of (the/it/that) ...2",
      "(perhaps/maybe) (i/we) ...3",
      "(perhaps/maybe) ...6 ?",
      "(hope) you (feel/are/have a/get/like/find/enjoy/had/slept/will/'ll)",
      "hope you'll",
      "(sure) (i/we/it was/that was/this was/she/he) ...3",
      "no doubt (that it/you ,)",
    ],
    examples: {
      bad: [
        ["Our colleague has maybe not understood you."],
        ["Perhaps the course was above your level."],
        ["No doubt you read the sign."],
      ],
      good: [
        "Perhaps you could send me the number on the back.",
        "Maybe the old key fits.",
        "Perhaps we could meet on Friday.",
        "I hope you feel better.",
      ],
    },
  },
  {
    id: "en/general-truths",
    severity: 1,
    why: "tells-what-to-think",
    replace: {
      "(is/are) (always/actually/clearly/literally/basically/generally) <any> ...3": [],
      "(typically/occasionally/inevitably/naturally/continually/ultimately/essentially/merely/evidently/presumably/undoubtedly/invariably) <any> ...3":
        [],
      "(is/are) (merely/part of/designed to/known to/bound to/subject to/intended to/down to/caused by/expected to) ...4":
        [],
      "(<customers>/people/families/beginners/children/kids/readers) (<adv>)? (do/might/often/should/must/find/finds/forget/forgets/prefer/tend/like/understand/don't/choose/expect/enjoy/love/manage/accept/have to/never/sometimes) ...4":
        [],
      "(everyone's/everybody's/each person's) ...3": [],
      "(these/such/those/small/certain) (<any>)? (things/devices/items/situations/matters/incidents/delays/issues/products/mistakes/products) (do/does/can/may/will/are) ...3":
        [],
      "(is/was) (a/an/the) (matter/requirement/condition/risk/result/consequence/usual/common/normal/standard) ...3":
        [],
    },
    unless: [
      "merely to ...1",
      "is always (horrid/awful/horrible/hard/painful) ...1",
      "(children/people/customers) should (not/never) have to ...3",
      "most people (choose/take) the ...2",
      "(a/each/every/one) household (may/can/must) ...3",
      "(our) (<customers>/people) ...4",
      "(two/three/four/five/both/these/the/those/other/only/all/some/nine/more/many/<number>) (<customers>/people/families/children) ...4",
      "(is/are) (down to/caused by) (us/our/me/the/a) ...2",
      "(is/was) (a/the) (result/consequence) of our ...2",
      "known to (back/come/fail/crack/break/leak) ...2",
    ],
    examples: {
      bad: [
        ["Medium steak is always pink."],
        ["Patients sometimes forget what was said."],
        ["Everyone's nose is different."],
        ["These small devices do get lost."],
        ["That was a risk you took."],
        ["The reading is merely a guide to usage."],
      ],
      good: [
        "Please don't pay twice merely to be safe.",
        "Children should not have to walk along that road.",
        "Obviously we should have asked you first.",
        "Most people choose the blue one.",

        "You can always call me.",

        "Under the bylaw a household may hold one permit.",
        "We always left the gate open, and that was wrong.",
        "Two people are coming on Monday.",
      ],
    },
  },
]);
