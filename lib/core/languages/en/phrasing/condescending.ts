import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const condescending = phraseRules("condescending", [
  {
    id: "en/you-will-understand",
    severity: 2,
    why: "tells-what-to-think",
    replace: {
      "(may/might/would/could/can) (<adv>)? (help/be good/pay) (if you/for you/to) (to)? (read/checked/check/plan/remember/look/looked/consider/planned/asked/learn/learned/take/took/think/listen/listened/calm) ...4":
        [],
      "you (may/might/could) (<adv>/perhaps/like/want/wish/prefer)? (to)? (try/read/reread/consider/think/reconsider/look/learn/remember/seek/practise/reflect/count/bear) (a/again/the/our/about/whether/at/to/of/elsewhere/before/more/another/twice/carefully/your) ...4":
        [],
      "(hope/trust/hopefully/glad/expect) (that)? (you/this/it) (<adv>/'ll/will/can/may)? (<adv>)? (understand/see/accept/realise/realize/grasp/clears/teaches) ...4":
        [],
      "you (<adv>)? (can't/cannot/shouldn't/mustn't/wouldn't) (<adv>/really/seriously/honestly)? (expect/ask/assume/demand/blame/think) (us/me/our/the/that/a/every/it/everything/to/people/staff) ...4":
        [],
      "(ask/expect/request/need/want/urge/beg/require) (that)? (you/all/everyone/our/people) (to/will)? (<adv>)? (show/have/exercise/be/remain/keep/put/try/consider/respect/appreciate/accept/see) (some/more/patient/understanding/patience/calm/realistic/reasonable/yourself/things/that/our/fair/considerate/mindful/tolerant) ...3":
        [],
      "(i/we) (would/'d/should/might) (have)? (<adv>)? (thought/imagined/hoped/expected/assume/imagine/think) (that)? (you/it/that/this/a/an/the/most/anyone/any/so) ...4":
        [],
      "(we/i) remind you ...3": [],
      "(may/might/let/allow/can) (i/we/me/us) (to)? (<adv>)? (remind/educate/correct) ...4": [],
      "(we/i/me/may/might/us/are) (<adv>/would/must/can/do/should/'d) (<adv>)? (remind/reminded/caution/urge/implore/invite) you ...4":
        [],
      "(sure/certain/confident/trust/know/hope/hopefully/hoping/positive/convinced) (that)? (you/you'll/you're/given) (can/will/would/could/may/might/must/both/too/also)? (understand/appreciate/agree/see/realise/realize/recognise/recognize/accept/sympathise/sympathize/know/imagine/respect/acknowledge/smart/clever/intelligent/reasonable/aware) ...4":
        [],
      "(you) (must/should/need to/have to/will/'ll/surely/will no doubt) (also/please/really/surely/just/first)? (understand/appreciate/realise/realize/recognise/recognize/remember/know/consider/agree/acknowledge/see that/note/calm/learn/be grateful) ...5":
        [],
      "you'll (also/surely/no doubt/of course)? (understand/appreciate/realise/realize/recognise/agree/note) ...5": [],
      "(please/kindly/^ do/just) (please/do/just/also)? (understand/appreciate/realise/realize/recognise/recognize/remember) (that/our/the/we/this/there/it/how/in)? ...5":
        [],
      "as (you/i'm sure you/i am sure you/every/any/anyone) ...1 (are/will/may/can/might/should/must/would/could/undoubtedly/surely/doubtless/know/have) (no doubt/surely/undoubtedly/already/fully/well/certainly/also/be/probably/hopefully/have)? (aware/know/appreciate/understand/see/imagine/read/seen/known/noticed/agree/recall/realise/realize/guess/expect/tell) ...3":
        [],
      "as (any/every/most) (reasonable/sensible/experienced/regular/responsible/normal)? (person/customer/people/adult/customers/traveller/traveler/owner/parent/user/driver/guest/tenant/passenger/homeowner) (will/would/can/could/knows/know/should/understands) ...3":
        [],
      "(surely/clearly/obviously/evidently/plainly/presumably) (you/you'll/you can/this/that/the/it/we/not/an/a/there/as/no) ...5":
        [],
      "(it should be/it's/that's) (perfectly/quite/very/pretty/fairly/abundantly/surely/self/crystal)? (obvious/clear to (anyone/everyone/you)/self-evident/self-explanatory/common sense/basic/not that (hard/difficult/complicated)/logical/plain) (that/to/really/if)? ...4":
        [],
      "(it's/it is/that's) (<adv>/so/pretty/perfectly) (simple/easy/straightforward)": [],
      "(it goes without saying/let's be honest/frankly/with (all due/the greatest/all/due) respect/to be (absolutely/perfectly/very/quite/crystal) clear/let me make (this/it/myself) (simple/easy/clear/plain)/let me (explain (how (this/it/that/things) (<any>)? (work/works)/that/it/this/again)/spell (it/this) out)/allow me to (explain/educate/clarify/remind/correct/enlighten)/in case you (missed/didn't/hadn't/haven't/forgot)/fyi/a (gentle/friendly/quick) reminder/i would point out)":
        [],
      "(i/we) (would/'d/strongly/do)? urge you ...4": [],
      "(i'd/we'd) urge you ...4": [],
      "(think/believe/suspect/sure) (that)? you (will/'ll/would/may/might)? find (that)? ...4": [],
      "(think/believe/suspect/sure) (that)? you'll find (that)? ...4": [],
      "(with/in) hindsight ,? (it/you/perhaps) ...5": [],
      "(you/he/she/they) (only/just/simply) (need/needed/had/have/has/needs) to (ask/read/look/check/call/say/tell/email/ring/follow/click/press/mention/let/wait/raise/bring) ...3":
        [],
      "(he/she/they/you) (needs/need/has/have/must/should/ought) (to)? (learn/understand/toughen/build/develop) ...4":
        [],
      "(would/might/may/could) (<adv>)? (suit you/be happier/be better off) (better/more/elsewhere/with)? ...3": [],
    },
    unless: [
      "you may read ...3 (any/at/here/on/below/whenever)",
      "you (may/might/could) (also/want to/like to/wish to)? (try/look) (it/the (other/second)/at (the/your)/our other) ...3",
      "let me explain (how/this) (<any>)? (happened/came/went/we/could/i/our)",
      "(i/we) (would/'d/should) (have)? (thought/imagine/imagined/expected/hoped/think) ...4 (same/too/to hear/angry/upset)",
      "(hope) (that)? (this/it) ...1 (clears/helps you)",
      "(hope/hopefully) (that)? you (can/will/'ll)? (see/accept) (us/the/your/my/our/a/this as/it as/her/him/that we/from) ...3",
      "(expect) you to (keep/bear)",
      "remind you (of/about/the day/by/before/on/when/in/every/again/that i/that we) ...4 (<date>/visit/appointment/each/day)",
      "(can't/cannot/shouldn't/should not) (<any>)? (expect/ask) (you/anyone/a customer/people) ...3",
      "(hope/trust) (that)? you ...2 (agree/see/accept) that (we/i) (owe/made/failed/let)",
      "you (should/must/need to/have to) know that (we/i) (are/am/made/failed/got/have)",
      "you (should/will) know (by/on/within/tomorrow/today/when/what/if/whether/how/who/where/more/before)",
      "you (will/'ll/should/may) (see/note/notice/realise) ...3 (on/in) (your/the) (account/bill/statement/app/bank/next)",
      "(please)? (do)? (remember/consider) (to/me/yourself)",
      "(clearly/obviously/evidently/plainly) (not/we/our/a/an/the/this/that/it/there/no) ...4 (our/we/us/wrong/failed/mistake/fault/enough/fell/went/unacceptable/shouldn't/should)",
      "(we/i/it/that/this) (had/have/has/was/were/is)? (clearly/obviously/plainly) (got/made/let/failed/wrong/missed/did/weren't/wasn't/our/shouldn't)",
      "let me explain (what/why/how/where/what's)",
      "to be honest (with you)? ,? (we/i/it/that) (should/got/was our/missed/messed/made/failed)",
      "in (all)? fairness to you",
      "as you (can see/know/said/have seen/will see/will have seen/say) (from/in/on/our/we/your)",
      "(will/can/may/'ll) appreciate (the/a/your/any)",
      "in case you missed (it/my/our/the)? (call/calls/text/email/voicemail)",
      "(hopefully/hope) you'll (see/know)",
      "you (must/should) (also)? (know/see) (how/what)",
      "(would/might) suit you (best/better) ?",
      "(day/time/date/slot/which) ...3 suit you",
      "(believe/think/sure) you'll find (it/a/the) ...3 (in/on/at)",
      "you (only/just) (need/have) to ...3",
      "(with/in) hindsight ,? (we/i/it) (was/should/we/i/shouldn't/would) ...4 (we/our/us/my/wrong)",
    ],
    examples: {
      bad: [
        ["It may help to read the leaflet."],
        ["You might like to try a different hobby."],
        ["I hope you now understand why."],
        ["You can't expect us to answer at midnight."],
        ["We would ask you to show some patience."],
        ["I would have thought that was obvious."],
        ["We remind you of the rules."],
        ["May I gently remind you of the rules?"],
        ["We would kindly remind you that staff are busy."],
        ["I'm sure you understand that we have rules."],
        ["You must understand that we have rules."],
        ["You'll appreciate that we have rules."],
        ["Please understand that we have rules."],
        ["As you are no doubt aware, fees apply."],
        ["As any reasonable person would know, fees apply."],
        ["Surely you can see the sign."],
        ["It should be obvious that fees apply."],
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
      ],
      good: [
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
      "(what/which/everything) (i/we/my colleague/our <any>) (have/had/'ve)? (<adv>)? (told/said/explained/written/stated) (to)? (you)? (before/already/earlier/previously/twice) ...3":
        [],
      "(can/could/must/shall) (only/but/merely/just) (repeat/refer/reiterate/confirm/point) ...4": [],
      "as (i/we/was/already/previously/stated/repeatedly/clearly/i've/we've) ...1 (already/previously/clearly/repeatedly/have/had/also/been/earlier)? (said/stated/explained/mentioned/told/indicated/advised/informed/communicated/outlined/noted/stated/confirmed/clarified/detailed/specified/shown/described/highlighted) ...4":
        [],
      "(already/repeatedly/clearly/previously) (been)? (explained/told/stated/said/communicated/informed/advised/answered/addressed/warned/displayed/marked/shown/indicated/listed/signposted/labelled/advertised/published/visible/specified/mentioned) ...4":
        [],
      "(is/are/was/were) (clearly/plainly/prominently/explicitly/expressly) (stated/displayed/marked/shown/indicated/listed/signposted/labelled/labeled/advertised/published/visible/specified/explained/mentioned/written/communicated/detailed/outlined/available/described/posted/printed) ...3":
        [],
      "(if/had) you (had/have/would/'d/actually/only/just/simply/taken/carefully)? (actually/only/just/simply/carefully/properly/the)? (read/looked/checked/listened/followed/paid/called/told/contacted/informed/reported/mentioned/asked/booked/ordered/given/notified/arrived/waited/chosen/purchased/raised/come/done/said/spoken/used/opted/bought/cancelled/replied/responded) ...5":
        [],
      "(please/kindly/you may want to) (re-read/reread/read/check/review) ...4 (again/carefully/properly/before/first/next time) ...2":
        [],
      "(you/that/those/this) (can/could/will/would/may/have/has/'ll)? (also/easily/have/simply)? (find/found/read/easily) ...3 (in our faqs/online/in our help)":
        [],
      "(^ again/once again/^ nogmaals) ,? (please/we/i/as/the/our/this/you/it/that/your/no) (cannot/can't/must/need/have/don't/policy/is/stated/explained/said/note/ask/would) ...4":
        [],
      "(you) (don't/didn't/seem to have/appear to have/have/appear not to) (have/quite/clearly/fully/simply/not)? (understand/understood/grasp/misunderstood/misread/misinterpreted/realise/realize/appreciate/overlooked/confused/missed/forgotten/misheard/noticed/grasped/mistaken) ...4":
        [],
      "all you (have/need/had/needed) to do (is/was) ...4": [],
      "(which/as/this/that/and/it) (was/is/were/are) (also/all/fully)? (published/stated/communicated/announced/displayed/indicated/listed/advertised/notified/disclosed/outlined/clearly <any>) (on/in/at/during/to/when/within/by/prior/before/throughout) ...4":
        [],
    },
    unless: [
      "(what/which) (we/i) (told/said/sent/gave/shown) (you)? (was/were/is/on the phone was/about/wasn't/isn't)",
      "as (i/we) promised",
      "as (i/we) (said/promised/mentioned/discussed/explained/agreed) (on the phone/on/when we/in my/,/yesterday/today/this/above/earlier)",
      "(you) (may)? have (missed/misunderstood/overlooked) (because/a/our call/my call)",
      "(if/had) you (hadn't/had not) (told/written/said/called/flagged)",
      "(if/had) you ...1 (called/told/contacted/asked/spoken/given) (us/me)? (twice/again/,? as you/when)",
      "you (have/had) ...2 (missed/overlooked) (work/a day/your/two/three/time/the/out/a/an)",
      "(don't/do not) understand (why/how)",
      "(already/previously) (been)? (told/explained/informed) (you/us/me)? (once/twice/three/that we/that it/the wrong/wrongly/this/us/me/my/our)",
      "(you/you've/you have) (already/repeatedly/clearly/previously) (been)? (told/explained/said/informed/answered/mentioned/advised)",
      "not (been)? (clearly/plainly/prominently)",
      "(as/like) you (said/mentioned/told/explained)",
      "if you (have)? (already)? (called/contacted/spoken/ordered/bought/booked/cancelled/replied/read/raised/reported)",
    ],
    examples: {
      bad: [
        ["I can only repeat what I have told you before."],
        ["I can only repeat what I said."],
        ["As I already explained, fees apply."],
        ["This was repeatedly explained."],
        ["The fee is clearly displayed at the gate."],
        ["If you had read the sign, this would be clear."],
        ["Please read our email again."],
        ["You can find this in our FAQs."],

        ["Once again, we cannot change it."],
        ["You seem to have misunderstood the offer."],
        ["All you have to do is press it."],
        ["The lounge was closed, which was published on our website."],
      ],
      good: ["As you said, the sign was too small.", "You have already told us this twice."],
    },
  },
  {
    id: "en/how-to-feel",
    severity: 3,
    why: "belittles",
    replace: {
      "(worth (waiting for/the wait)/not to worry/carried away/you know $/doing our best/small team) ...2": [],
      "if (it/this/that/the <any>) (<adv>)? (bothers/upsets/worries/annoys/matters/disturbs/offends/is/means/concerns) (you/to you)? (so/that/this/too) (much/badly/important/bad/difficult/hard) ...4":
        [],
      "(far/much/many) (more/bigger/worse) (serious/important/urgent/pressing/severe/busy/complex/problems/issues/things/cases) ...4":
        [],
      "your (message/email/e-mail/letter/complaint/review/note/story/account/question/request/wording/language) (is/was/seems/sounds/reads) (as/like)? (<adv>/rather/quite/somewhat/very)? (long/unclear/confusing/emotional/lengthy/hard/difficult/strongly/harsh/unfair/exaggerated/rude/aggressive/unreasonable/angry/unkind/one-sided/long-winded/excessive/unnecessary/petty) ...4":
        [],
      "(only/just/merely) (a/one/some) (bit/little/touch/few/small/tiny/matter/case/drop/detail/formality/misunderstanding/coincidence/joke/moment/precaution/guideline/suggestion) (of/misunderstanding)? ...3":
        [],
      "(should not/cannot/can't/shouldn't/won't) (have)? (come/be/been) (<adv>)? (as)? (a)? (surprise/shock/news) (that/to/when)? ...4":
        [],
      "(on reflection/once you (have/'ve)? (calmed/cooled/thought/had)/in the real world/when all is said and done) ,? ...4":
        [],
      "(sure/doubt/imagine/suspect/believe) (that)? (it/this/that/things/the <any>/she/he) (<adv>)? (wasn't/isn't/weren't/was) (<adv>)? (really/quite/nearly/all/as/that/so) ...4":
        [],
      "(with/a) (a bit of/some/bit of/little) (<any>)? (planning/patience/common sense/thought/effort/care/flexibility/goodwill/preparation/imagination/understanding/perspective/courtesy/respect/kindness/tolerance/attention) (<any>)? (would/goes/will/can/could/you/and/we/it/most/never/please/is/here/costs/from) ...4":
        [],
      "you (<adv>)? (seem/appear) to (<adv>)? (think/believe/expect/assume/want/feel/imagine/have (forgotten/expected/got it)/suggest/consider/suppose/overlook/forget) ...4":
        [],
      "(it was/it's/it is/that's) (only/just/merely/simply/a mere/barely/hardly/about) (<count>/<amount>/a matter of) ...4":
        [],
      "(everyone/everybody/anyone/people) (can/does/do/sometimes/will)? (sometimes)? (make/makes/have/has) (a/bad/mistakes/off/errors) ...3":
        [],
      "(that is/that's/it is/it's) (<adv>/exactly)? (how/the way/what) (it/things/this/that/our/these/a/business/life) (<any>)? (is/goes/go/are/happens/operates/functions/rolls/do/work/works) ...3":
        [],
      "(please)? (calm down/relax/chill/settle down/be realistic/see the bright side)": [],
      "(no/there is no/there's no/without) (need/reason/cause/call/point) (to/for) (be/get/worry/shout/swear/panic/become/raise/use/such/that/being/getting/any/this/alarm/concern/your/insults/rudeness) (so/too/all/kind/quite)? ...3":
        [],
      "(don't/do not/no need to/try not to) (be/get/take) (so/too/all)? (upset/angry/dramatic/rude/silly/impatient/emotional/personal/personally/difficult/unreasonable/ridiculous/defensive/worried/aggressive/disheartened) ...2":
        [],
      "(you're/you are/bit) (being/clearly/just/simply/rather/somewhat/very/too/perhaps/only)? (being)? (overreacting/over-reacting/exaggerating/dramatic/melodramatic/emotional/unreasonable/oversensitive/over-sensitive/impatient/paranoid/hysterical/rude/difficult/demanding/nitpicking/fussy/picky/ridiculous/petty/naive/confused/mistaken/lucky) ...2":
        [],
      "(these/such/this/it/that) (things/mistakes/delays/problems) (do/does/will/can/sometimes/just/simply)? (sometimes/just/occasionally)? (happen/happens/occur) (to/from time/sometimes/in)? ...4":
        [],
      "(part and parcel of/what do you expect/can't please everyone) ...3": [],
      "(not/hardly/isn't/wasn't) (exactly)? (the end of the world/unusual/uncommon/a tragedy) ...3": [],
      "(could/might) have been (far/much/a lot/so much)? (worse/worst)": [],
      "(at least/after all) (you/it/your/the/nobody/we) (still/only/did/got/have/had/was/were/didn't/wasn't/isn't/is/are/has/can/weren't/arrived) ...4":
        [],
      "(it's/it is/it was/that's) (only/just/merely/simply) (a/an/one) ...4": [],
      "(minor/small/slight/little/tiny/trivial/temporary/momentary/brief) (inconvenience/inconveniences/hiccup/hiccups/delay/delays/issue/issues/glitch/mix-up/blip/mishap/problem/oversight/matter/misunderstanding/disruption/error/mistake/hitch/annoyance/bump/setback/teething/irritation)":
        [],
      "(teething (problems/issues/troubles)/storm in a teacup/slight mix-up)": [],
      "(look at/think of/see) (it/this) (this way/like this/positively/from our) ...4": [],
      "(put/keep/putting) (this/it/things) (in/into) perspective": [],
      "(next time/going forward/for the future) ,? (please/you/we/i/perhaps/do/try/make/maybe/kindly/consider/always/just/ensure/check/read/remember/it) (should/may/might/would/could/can/want/sure/to/recommend/suggest/advise/encourage/ask/urge/ensure/check/read/remember/book/order/allow/make/contact/be/that/consider/take/bring/arrive/call/do/follow/use/pay/have/keep/provide/is/leave/choose/inform/pack/plan/refrain/double/give/speak) ...4":
        [],
      "(we/i) (would/'d/do/strongly/always/kindly)? (<adv>)? (recommend/suggest/advise/encourage/urge) (that)? (you/customers/all <customers>/everyone/guests/passengers/people) (to)? (read/check/be/take/allow/plan/arrive/learn/calm/think/double/always/carefully/familiarise/keep/more/buy) ...4":
        [],
      "(common sense/perfectly normal/more than (fair/generous/reasonable/enough))": [],
      "(bigger/better/more serious) (things/problems/cases/customers/matters/priorities/complaints) (to/that/waiting/with/who)":
        [],
      "(you are/you're) (not our/not the) only (customer/one/person/guest/tenant/patient/passenger/member/resident) ...2":
        [],
      "(we) (have/serve/help/handle) (many/thousands/hundreds/millions/lots/other) (of)? (other/of other)? (<customers>/people/calls/emails/orders) ...4":
        [],
      "(your/this/such) (tone/attitude/language/behaviour/manner/outburst/rant/tirade/rudeness) (is/was/in/will/towards/does/of/to/has/and)? ...4":
        [],
      "(sweetheart/buddy/pal/good girl/love/darling) $": [],
      "(boys will be boys/agree to disagree/all good things)": [],
      "(can be/is actually/is also) (actually/also)? (a/an) (great/wonderful/good/excellent/fantastic/valuable/perfect/real/useful/fun/nice/lovely/healthy) (opportunity/way/chance/experience/reminder/exercise/habit/lesson) (to/for) ...4":
        [],
      "(actually/really) (has/have/is/are/does/do) (many/great/some/several/quite/rather/very/its)? (great/good/many/real/health)? (benefits/advantages/beneficial/healthy/common/normal/natural/typical) ...3":
        [],
      "(completely/perfectly/totally/entirely/quite) (natural/normal/usual/common/standard/expected) (for/to/that/in/and/behaviour/characteristic) ...4":
        [],
      "(nobody/nobody's/we are not) (is)? (forcing/forced/making/made/obliging/obliges/asking/asked) you to ...3": [],
      "you (are/'re) (always/of course/entirely/perfectly)? (free/welcome) to (leave/go/take your/shop/look/cancel/try/choose/switch/find/seek/eat/stay) (elsewhere/business/custom/somewhere/another/any/us/home/away/with) ...3":
        [],
      "you're (always/of course/entirely/perfectly)? (free/welcome) to (leave/shop/look/try/switch/find/seek) (elsewhere/business/somewhere/another/any) ...3":
        [],
      "(taste/tastes/opinions/perceptions/perception/preferences/views/expectations/experiences) (do/can/will/may)? (differ/differs/vary/varies) ...5":
        [],
      "(a)? matter of (personal)? (taste/opinion/perception/preference/perspective) ...2": [],
      "(some/certain/a few) (people/parents/customers/guests/patients/tenants/residents/diners/passengers/users/visitors/families/individuals) (are more/are simply/prefer/simply/just) ...5":
        [],
      "(can/may/might/could/is/are) (be)? (perceived/experienced/interpreted/felt/seen/subjective) (differently/as/very/by) ...4":
        [],
      "(anyone/anybody/everyone/everybody) can (write/say/post/claim/make/complain) ...4": [],
      "not (everyone/everybody/every one/all <customers>) (will/is/can/would/likes/agrees/enjoys/shares/are/may/sees) ...4":
        [],
      "(we)? make no (apology/apologies/excuse/excuses) for ...4": [],
      "(if/should) you (still/nevertheless/nonetheless) (feel/believe/think/insist/consider/maintain/remain) ...5": [],
      "(the/your) tone (of/in/and) (your/this/the/language) ...3": [],
      "(ask/expect/require/invite/await/awaiting) (you to apologise/you to apologize/an apology/that you apologise) ...3":
        [],
      "(see/understand/appreciate) (also)? (our/the other/both) (side/sides/position/perspective) ...2": [],
      "(little/small/personal/silly) (drama/dramas/rant/outburst/upset/tantrum/fuss/grievance) ...2": [],
      "(valuable/useful/helpful/handy/great) (tips/advice/pointers/hints) (for/on/about/to/here/in) ...4": [],
      "(civic/moral/personal/parental) (duty/responsibility/obligation) ...2": [],
      "(<customers>/people/diners/readers/families/members/some/many/most/few/others/relatives/beginners/flyers) (may/might/can/do/will/often/sometimes/generally/simply/always)? (find/finds/get/feel/experience/react/see things) (it/our/the/this/such/that/differently/anxious/emotional/emotionally/these/things/them) ...5":
        [],
      "(we've/we have) all been there ...2": [],
      "(we/we all) (all)? know the feeling ...3": [],
      "(i)? know exactly how you feel ...3": [],
      "(there's/isn't the/not the) (worse/worst) thing (than/in/to/that)? ...3": [],
      "there are worse things ...4": [],
      "(all's well that ends well/nobody died/never (killed/hurt) (anyone/anybody)/such is life/in the (grand)? scheme of/first-world/a rule is a rule/poor darling/big deal to you/negative energy/take (it/that/this) in (your/their) stride/part of growing up/we're all human/sensing some)":
        [],
      "it's (perfectly/completely/only/quite) (natural/normal/human) (to be/that/for/when) ...5": [],
      "(seemed/felt/looked/feels) (longer/worse/bigger/colder/louder) than it (was/is) ...2": [],
      "a (mere/modest/very short/tiny/trifling) ...3": [],
    },
    unless: [
      "a little (care/attention/thought/courtesy/kindness) (from/on) (us/our/my)",
      "(only/just/merely) a (few/small/bit/little) (minutes/of you/part of what/days/comfort/way/consolation/left/metres)",
      "(not/n't/more than/never/hardly) (just/only/merely) (a/one/some) (bit/little/small/few/matter/case/detail/formality/moment) ...2",
      "if (it/this/that) (is/means) (too/that/so) (late/far/early/difficult/hard/heavy/much) (for you)? ...3",
      "you (seem/appear) to (have)? (expect/want) (and/,)",
      "sure (it/this/that) (was/wasn't) (easy/nice/pleasant/fun)",
      "(far/much/many) more (serious/important/urgent) (than/for)",
      "how (it/things/this/that) (works/happened/went) ...2 (now/from now/here/we/i)",
      "(that is/that's/this is/it's/it is) (<any>)? (how/what/the way) (it/this/that/things) (<any>)? (is/was/are/happened/works) (now/called/meant/for/about/worth/should/to)",
      "(not/isn't/wasn't/never) (how/the way/what) ...4",
      "(no need to/don't/do not/needn't) worry (about)? ...6",
      "(no) (need/reason) to (be) (sorry/there/present/home)",
      "(no) (need) to (use/be) (a/an/the/your/home/in/there)",
      "(this/it/that) (was/is/wasn't/isn't) (not)? (a/just a/only a) (small/minor/little/trivial) (thing/matter/issue/problem) (for/to)",
      "(not/n't/no/isn't/wasn't/hardly/nor/than/more than/wasn't just) (just/only/merely/simply/a/some/an)? (a/an/some)? (minor/small/slight/little/tiny/trivial) <any>",
      "(at least) (you) (deserved/should/deserve)",
      "(it's/it is) (just/only) (a/one/five/two) ...2 (walk/minutes/away/drive/click/call/form/step)",
      "(just/only) (a/one/two/<number>) ...2 (left/days before/days after/week before/hours before/of)",
      "(could/might) have been worse (for/had)",
      "(in future/next time) ,? please (use/call/ring/email/write/ask/contact/send/reply/quote/come/text/phone) ...3",
      "in (future/the future) ,? (we/i) (will/have/won't/shall/are/am/can/ring/'ll)",
      "(perfectly) (reasonable/normal/good) (to/question/request/of you/for you)",
      "(going forward/in future/next time) ,? (we'll/i'll)",
      "(sorry/apologise/apologies/apologize) for (my/our) ...3 (tone/attitude/behaviour/language/manner)",
      "you (were/are) (confused/mistaken/lucky) (because/by/not)",
      "(you/you'd) (were/are/be) (right/entitled) to ...6",
      "other customers (who/with) (have/the same)",
      "if you still (have/feel) (any/pain/cold/unwell/the/no/a) ...3",
      "(useful/helpful) (advice)",
      "some (people/customers/residents/guests) (are/were/can/may) (still/also/affected/without)",
    ],
    examples: {
      bad: [
        ["Let's not get carried away."],
        ["If it bothers you that much, bring earplugs."],
        ["We deal with far more serious things."],
        ["Your message is rather long."],
        ["Not to worry; just a bit of dust."],
        ["It should not come as a surprise."],
        ["In the real world, repairs take time."],
        ["I'm sure it wasn't as bad."],
        ["A little patience would go a long way."],
        ["You seem to think that we can stop the rain."],
        ["It was only ten minutes."],
        ["Everyone makes mistakes."],
        ["That is simply how it works in the trade."],
        ["Please calm down."],
        ["There is no need to be rude."],
        ["Don't be so dramatic."],
        ["You're overreacting."],
        ["These things do happen from time to time."],
        ["It's part and parcel of flying."],
        ["It is hardly the end of the world."],
        ["It could have been worse."],
        ["At least you still have the box."],
        ["It is only a bag."],
        ["Sorry about the slight delay."],
        ["It was a storm in a teacup."],
        ["Try to look at it this way."],
        ["Let's keep this in perspective."],
        ["Next time, please read the sign."],
        ["We suggest you read the sign."],
        ["It's common sense."],
        ["We have bigger things to worry about."],
        ["You are not our only customer."],
        ["We have thousands of customers."],
        ["Your tone is not acceptable."],
        ["Well done, good girl."],
        ["Let's agree to disagree."],
        ["Change can be a wonderful opportunity to grow."],
        ["A cold shower actually has many benefits."],
        ["It's completely natural for a sofa to sag."],
        ["Nobody's forcing you to come."],
        ["You are free to take your business elsewhere."],
        ["You're welcome to look elsewhere."],
        ["Taste differs."],
        ["It is a matter of taste."],
        ["Some parents are more sensitive than others."],
        ["Scents can be perceived differently."],
        ["Anyone can write anything."],
        ["Not everyone will be happy."],
        ["We make no apologies for our rules."],
        ["If you still feel unhappy, write again."],
        ["We note the tone of your message."],
        ["We await an apology."],
        ["We hope for you to see our side."],
        ["Let us forget your little drama."],
        ["There are valuable tips for staying safe."],
        ["It is a basic civic duty."],
        ["Some diners may find it rather long."],
        ["Oh no, we've all been there!"],
        ["We all know the feeling."],
        ["I know exactly how you feel."],
        ["It isn't the worst thing to find."],
        ["There are worse things than a scratch."],
        ["All's well that ends well."],
        ["It's only human to be tired."],
        ["It seemed longer than it was."],
        ["It was a mere nine minutes."],
      ],
      good: [
        "There's no need to be home; the driver leaves it in the porch.",
        "That wasn't a minor delay; it cost you a day.",
      ],
    },
  },
  {
    id: "en/as-favour",
    severity: 2,
    why: "favour-from-above",
    replace: {
      "(as/in/make/made/making) (a/an/this/one) (one-off/one-time/single/special/rare/final/exceptional/very)? (exception/courtesy/favour/favor) ...3":
        [],
      "(on/for/just/only) this (one)? (occasion/once/one occasion/time) (only/we/i/as a) ...2": [],
      "(out of/purely/solely/entirely/merely/simply) (as)? (pure/the/our/a/of)? (goodness/kindness/generosity/goodwill/courtesy/gesture/discretion/discretionary/charity) ...4":
        [],
      "(without/with no) (any)? obligation (on our part/to do so/whatsoever/to you)": [],
      "(<we-are>/kind/generous/good/<we>) (are/am/have been/were)? (kind/generous/nice/good/gracious/flexible/lenient) enough to ...4":
        [],
      "(you're/should be/think yourself) (<adv>)? (lucky/fortunate/grateful/thankful/glad) (that/to/we/if/for/enough)? ...3":
        [],
      "(although/while/though/despite) (we/i/there/it/being/not/having) (are/am/is/have/were/had/under)? (not/no/under no) (at fault/obliged/obligated/required/obligation/liable/responsible/legally/entitled/our/requirement/need) ...5":
        [],
      "(already/have)? (done/doing/offered/gone/been/given) (you)? (more than (enough/we/most/our)/beyond what/generously) ...3":
        [],
      "(happy/willing/prepared/pleased/delighted/minded) to (offer/grant/waive/make/extend/allow/give/consider/let) ...2 (exception/one-off/goodwill/discretion) ...3":
        [],
    },
    unless: [
      "you (are/were/'re) (not)? (lucky/fortunate) (not/neither)",
      "(no/not/without) exception",
      "exception (to/of)",
    ],
    examples: {
      bad: [
        ["We will refund it as a one-off exception."],
        ["We will allow it on this occasion only."],
        ["This is purely a gesture."],
        ["We paid without any obligation on our part."],
        ["We were kind enough to wait."],
        ["You should be grateful that we waited."],
        ["Although we are not at fault, we will pay."],
        ["We have done more than enough."],
        ["We are willing to offer a goodwill sum just this once."],
      ],
      good: ["With the exception of Sunday, the shop is open.", "As a goodwill gesture I've added £20."],
    },
  },
  {
    id: "en/sting",
    severity: 3,
    why: "sting",
    replace: {
      "(not sure/wonder/unsure) (what/how/why/whether) (else/more/exactly/you)? (you/we/else/your/anyone) (<adv>)? (want/expect/would/expected/think/are/mean/like/hope/hoped/complain/should/could/came/thought/need) ...4":
        [],
      "(how/very) (nice/kind/lovely/good/thoughtful/helpful/clever) (of you/that you/for you) ...4": [],
      "(thanks/thank you) for (your kind words/your (unsolicited/helpful/colourful/charming/lovely/passionate/enthusiastic/delightful/interesting/novel/essay/lecture/lesson/rant/novella)/the (advice/lecture/lesson/rant/essay/novel)/enlightening/educating) ...4":
        [],
      "(it's/it is/how/is/we find it/very/rather/quite) (very/rather/quite/somewhat/most/so)? (interesting/strange/odd/funny/curious/surprising/puzzling/amusing/telling/remarkable/ironic/convenient/disappointing/unfortunate/a shame/a pity/regrettable/sad/suspicious/hilarious/laughable) (that/how/you) (you/you've/your/nobody/someone/only/waited/chose) ...5":
        [],
      "(conveniently/coincidentally/miraculously/curiously/magically/mysteriously/supposedly/purportedly/ostensibly) ...4":
        [],
      "(i'm/we're/we are/am/are) (rather/somewhat/quite/very/frankly/honestly/genuinely)? (surprised/disappointed/astonished/amazed/puzzled/baffled/shocked/bemused/amused) (that/by/at/to/with/in) (you/your/such) ...4":
        [],
      "(good luck/best of luck/all the best/have fun) (finding/trying/getting/elsewhere/convincing) ...4": [],
      "(congratulations/congrats/bravo/kudos) (on/for) (reading/managing/finding/discovering/being/spotting/not/having/once/another/such) ...3":
        [],
      "(^ if you say so/sorry not sorry/mind-readers/crystal ball/facepalm/newsflash) ...3": [],
      "(that's/that is/it's/entirely) (entirely/completely/of course/always)? your (right/prerogative/choice/decision/opinion/loss/privilege) ...2":
        [],
      "(know/knows/knew) (better/best/it all/everything) (than)? (us/we do/our/the)? ...1 $": [],
      "(as always/true to form/once more with feeling) ,? (you/your) ...3": [],
      "(we've/i've/we) had (quite)? enough (of)? ...3": [],
      "(given your/considering your/despite your) (expertise/experience/wisdom/vast/years/extensive/clear/obvious/apparent/many) ...3":
        [],
      "(you/your/the customer/this) (apparently/evidently/supposedly/allegedly/somehow) (didn't/have/forgot/failed/chose/are/were/feel/think/believe/missed/never/couldn't/expected/expect/want/decided/not/managed/prefer) ...4":
        [],
      "apparently (you/your/not/it's/reading/nobody/some/that/this/we/the/there) ...4": [],
      "(sounds/seems/looks) like (you're/someone/someone's/somebody/somebody's) ...5": [],
      "(maybe/perhaps/clearly/obviously) ...4 (isn't/aren't/wasn't) (for/to your/a good fit) ...3": [],
      "(isn't/is not/aren't/not) for (everyone/everybody) ...1": [],
      "(suggest/recommend/advise/encourage) (that)? you (choose/try/find/look/shop/eat/stay/consider/visit/seek/buy/cook/learn/read/double) ...5":
        [],
      "(not sure/unsure/wonder/wondering/curious/what) (what/why/exactly/else/did/were)? ...2 (you/were you) (were expecting/expected/expecting/expect/thought) ...3":
        [],
      "you (got/get/'ve got) what you (paid/pay/ordered/asked) (for)? ...2": [],
      "(i/we) (don't/do not/didn't) make the rules ...3": [],
      "(hate/hated) to hear ...3": [],
      "^ whatever $": [],
      "(^ obviously/^ evidently/^ apparently/^ duh/^ meh/^ sigh) ,? ...3": [],
      "(^ fine/^ ok/^ okay) ,? (then/whatever/suit/don't) ...4": [],
      "as if (we/i/our) (would/could/had/were/have/don't/didn't/can) ...4": [],
      "good for you $": [],
    },
    unless: [
      "how (kind/nice/good/lovely/thoughtful) of you to (write/wait/send/let/bring/say/help/offer/share)",
      "all the best (with/in/to) (your/the/you) (new/move/exam/exams/recovery/wedding/baby/trip/studies/job/family/course/rest)",
      "(congratulations/well done) (on/for) (your/the) (new/baby/wedding/exam/exams/engagement/birth/marriage/anniversary/degree/graduation/birthday/retirement)",
      "(well done) (for/on)? (spotting/noticing/keeping/you)",
      "good luck (with/in) (your/the) (exam/exams/move/race/interview/new/wedding/recital/test/operation/driving)",
      "(it's/it is/of course) your (choice/decision) (whether/which/how/and/:/if/between)",
      "that's your right (and/to)",
      "it's your (choice)",
      "(never mind) (that/the) (we/i)",
      "(welcome to) (the team/our/stay/come/keep/use/bring/join/visit/call/a)",
      "(it is/it's) (a shame/a pity/sad/disappointing) that you (had/were/have had/have been/waited)",
      "(i'm/we're/i am) ...1 (surprised/disappointed/shocked) (that/by/at/to hear) (you were/you had/you got/you had been/your (order/parcel/call/bill))",
      "oh dear ,? (that/what/i/we/sorry/how)",
      "obviously ,? (we/our/i/that/this/it) ...4 (wrong/should/shouldn't/mistake/enough/sorry)",
      "(feel/felt/feels/sound/sounds/look/looks/looked) as if",
    ],
    examples: {
      bad: [
        ["I'm not sure what else you want me to say."],
        ["How nice of you to get in touch at last."],
        ["Thank you for your kind words."],
        ["It's interesting that you waited two months."],
        ["Conveniently, the receipt is gone."],
        ["We are surprised by your review."],
        ["Good luck finding a better deal."],
        ["Congratulations on reading the sign."],
        ["We don't have a crystal ball."],
        ["That is your prerogative."],
        ["You clearly know better than us."],
        ["As always, you find fault."],
        ["We've had enough of this."],
        ["Given your vast experience, you would know."],
        ["You apparently forgot to open it."],
        ["Apparently reading is hard."],
        ["Sounds like you're having a bad day!"],
        ["Maybe fine dining isn't for you."],
        ["Our food is not for everyone."],
        ["We suggest you choose another place."],
        ["Not sure what you were expecting."],
        ["You got what you paid for."],
        ["I don't make the rules."],
        ["We hate to hear that!"],
        ["Obviously, the lid must be on."],
        ["Whatever."],
        ["Fine, then don't come."],
        ["As if we would lie."],
        ["Good for you."],
      ],
      good: ["Good luck with your exams next week.", "It was kind of you to wait."],
    },
  },
]);
