import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const empty = phraseRules("empty", [
  {
    id: "en/seriously",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "at the (very/absolute) (heart/core/centre) of (everything/what/all/who) (we/our) ...2": [],
      "(<value-noun>/<customers>/you) (and/,) (<value-noun>/<customers>/your <any>/<any>) (are/come/is/remain) (<adv>)? (our/at/first/the/central/everything/what/key/paramount/of) ...3":
        [],
      "(is/are/you're) (of (<any>)? (<any>)? (importance/value/concern/interest)/<adv>? (important/valued/valuable/essential/vital/close)) (to/for) (us/me/our/everyone) ...2":
        [],
      "(<we>/we'd/i'd/our team/the <any>/our <any>) (<adv>)? (value/values/appreciate/appreciates/cherish/respect/treasure/prize) (<adv>/highly)? (you/our/your/each/every/all/the) (as/of/<customers>/relationship/loyalty/trust/custom/business/support/contribution/family/community/one of/opinion/honesty/feedback/input/candour/views/and) ...4":
        [],
      "(take/takes/taking/took/taken) ...7 (very/extremely/incredibly/so/most/really)? seriously ...3": [],
      "(<we>/the company/our team)? (value/values/respect/treasure/cherish) (your/all/every/each/our/you/the/honest) ...1 (feedback/opinion/opinions/business/custom/customers/customer/loyalty/patronage/input/comments/suggestions/views/guests/you as/thoughts/experience/satisfaction/relationship/time/trust/comfort/members/clients/passengers/patients/residents/tenants)":
        [],
      "(your/customer/client/guest/passenger/patient/member/all/each/every/this/such/honest) ...1 (feedback/opinion/opinions/satisfaction/comfort/safety/business/experience/input/voice/trust/loyalty/comments/views/happiness/wellbeing/privacy/security/custom/time/call) (is/are/means/mean/matters/matter/counts/comes/remains) (always/very/extremely/so/truly/really/absolutely/also/of/our/a/the/incredibly/deeply/hugely/both)? (important/valuable/valued/invaluable/appreciated/paramount/utmost/everything/greatest/top/first/priority/number/highest/key/vital/crucial/essential/great importance/matters/lot/world/very important/central/us/to)? ...3":
        [],
      "(our/a/the/an) (top/number one/highest/first/main/key/utmost/greatest/absolute) (priority/concern/goal/aim/mission) (is/has/are/will)? (always/to/your/the/customer/been)? ...4":
        [],
      "(value/cherish/treasure/prize) your (<any>)? (tenancy/membership/partnership/friendship/presence/contribution/commitment/openness/candour) ...1":
        [],
      "(grateful/thankful) for (every/all/each/any/your) ...4": [],
      "(we)? (thank/thanks) you (<any>)? for (shopping/banking/flying/staying/travelling/dining/choosing/driving/sailing/insuring/subscribing/playing/visiting) ...3":
        [],
    },
    unless: [
      "important to (me/us) that (you/your) ...2",
      "your safety comes first ,? (so/and/which)",
      "seriously ,? which is why ...2",
      "your (time/safety/security/privacy/feedback/comfort) (is/are) (up/over/due/now/on/in/not/at)",
      "(feedback/comments) (is/are/means/mean) (we/that/i)",
      "grateful for your (call/help/email/letter/photo/photos/visit/time on/message)",
    ],
    examples: {
      bad: [
        ["Access is at the very heart of everything we do."],
        ["Quality and service are our top priorities."],
        ["Safety is of the utmost importance to us."],
        ["We value you as a customer."],
        ["We take your complaint very seriously."],
        ["We value your feedback."],
        ["Your feedback is important to us."],
        ["Our top priority is to please you."],
        ["You're important to us."],
        ["We value your tenancy."],
        ["We're grateful for every comment."],
        ["We thank you for shopping at Marlowe."],
      ],
      good: [
        "It is important to me that you hear this from me.",
        "Your safety comes first, so please stay outside until the gas man has been.",
        "We took the seat off the bill.",
        "Your feedback means that we now check each label twice.",
      ],
    },
  },
  {
    id: "en/we-strive",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "overwhelmed by the (calibre/quality/response/number/interest) ...3": [],
      "we live for (moments/days/feedback/messages/this) ...3": [],
      "(woven/baked/embedded/ingrained) (in/into) (the fabric/our/everything) ...4": [],
      "(isn't/is not/not/more than/aren't) (just/only/merely) a (word/slogan/number/motto/job/business/buzzword) ...2":
        [],
      "hope (that)? this (won't/will not/doesn't/hasn't) (put you off/deter you/stop you/discourage you) ...3": [],
      "of (the)? (paramount/utmost/highest/greatest/prime) (importance/concern) ...3": [],
      "(best (endeavours/endeavors/efforts)/best-endeavours/best-efforts) basis": [],
      "(remain/remains/are) (<adv>)? confident (that)? our (product/products/service/services/team/staff/prices/range/approach/offer/process/procedures/standards) ...4":
        [],
      "(affected/influenced/determined/driven/shaped) by (a (wide)? (range/variety/number)/many/several/various/multiple/a host) (of)? (factors/things/elements/considerations) ...2":
        [],
      "(hope/like/love/wish) to (keep/retain) you as (a/our/an) ...3": [],
      "every <any> (counts/matters) $": [],
      "(is/are/remains/remain) (our/my) (foremost/chief/primary/overriding/constant/first/main/utmost/sole) (concern/priority/aim/goal/focus/consideration/objective) ...2":
        [],
      "on a mission to ...4": [],
      "(<value-noun>/smiles/<customers>/people/you/your <any>/children/safety) (<adv>)? (come/comes/is/are/means/remains/stands/runs/drives/shapes) (<adv>)? (first/central/paramount/everything/our (<any>)? (standard/priority/promise/motto/watchword/passion/mission/goal/number/middle name/business/dna)/our number one/at the (heart/centre/core/forefront/top)/in our dna/key to/number one/second to none/the world/a given) ...4":
        [],
      "(<we>/our <any>/here/at <any>) (<adv>/really/truly/firmly/strongly)? (embrace/champion/excel/(believe/specialise/excel) in/live and breathe/stand for/are all about/are passionate about/thrive on/aspire to/dream of/believe that/subscribe to) ...5":
        [],
      "(<we>/nobody here/no one here) (<adv>)? (never/don't ever/do not ever/would never/hate it when) (want/wish/intend/like/aim/set out/hope/would want) (to/our/any/anyone/a/you/<customers>/see/for) ...5":
        [],
      "(<we>/we're/our <any>/staff/everyone/everybody/our <any> <any>/the team) (are/is/all/have been/has been)? (<adv>)? (work/works/working/worked/try/tries/care/cares/go/dedicated/devoted/labour) (<adv>)? (tirelessly/hard/passionately/diligently/relentlessly/flat out/day in/around the clock/round the clock/deeply/every day/daily/closely/behind the scenes) ...4":
        [],
      "(<we>/<we-are>/our/and/we (always/do/constantly))? (aim/aims/aiming/(goal/mission/aim/intention/commitment/ambition/promise/purpose) is) (always/only/for/to) (always/to/for/only)? (offer/offering/provide/providing/deliver/delivering/give/maintain/ensure/exceed/excellence/create/achieve/meet/respond/resolve/resolving/uphold/please/satisfy/run/make (every/sure every/all)/the highest/the best/treat all/keep all/get it right/be the) ...5":
        [],
      "(doing/do/does/done/did/make/making/made/try/trying/tried) (our/their/its/everything/all/every/whatever/the) (very/absolute/level/utmost/that)? (best/utmost/hardest/possible/effort/everything/damnedest/we (can/possibly/could)/in our power/within our power) ...4":
        [],
      "(use/using/make/made) (all/every/our best/our) (reasonable)? (efforts/effort/endeavours/possible effort/endeavour) ...4":
        [],
      "(hold/holds/set/sets/expect) ourselves (to/for/a/very)? ...5": [],
      "(high/highest/usual/exacting/rigorous/strict/excellent/exceptional/outstanding/first-class/world-class/five-star/5-star/unparalleled/seamless/top-quality/top-notch/superior/high-quality/highest possible/best possible/the very best) (of)? (standard/standards/level/levels/quality/service/experience/care/customer (service/experience/care)/guest experience) (of/we/you/possible/which/in/for (all/our/every)/to (all/our/every)/that we/you have come/at all times)? ...5":
        [],
      "(not/isn't/wasn't/below/reflect/reflects/meet/met/uphold/(short/reflective/representative/indicative/(falls/fell/fallen) short) of/far from/in line with/in keeping with) (of)? (the/our/an)? (high/usual/normal/customary/exacting/typical/own)? (standard/standards/level/levels/experience/service/quality/values/(kind of/type of/customer) experience/kind of service/type of service) (that/which/of/we/you)? ...6":
        [],
      "(not/isn't/wasn't) (how/what/representative/reflective/indicative/something/the (way/experience/service/kind/impression)) ...1 (we/our/of) ...1 (want/wanted/like/strive/aim/intend/intended/expect/stand/aspire/hope/hoped/our/usual/operate/normally/typically/usually/the/would want/do things) ...6":
        [],
      "(this/that/it) (is/was) (certainly/definitely/absolutely/never/clearly/obviously/of course)? (not/never) (our/the)? (intention/intent/intended/aim) ...4":
        [],
      "one of our (core/key/<number>/three/four/five/six) ...1 (values/principles/commitments/promises) ...2": [],
      "(in our (dna/blood/genes/hearts)/close to our (heart/hearts)/at the (core/centre/center/heart/forefront/top) of (who/what/all/everything/our) ...4/what (drives us/we are about/we're about)/gets us up in the morning)":
        [],
      "(every/all/all possible/further) (effort/efforts) (is/are/will/has/have/was/were) (being/be/been)? (made/taken) ...4":
        [],
      "efforts (will be/are being) (made/taken) ...3": [],
      "(under/subject to) (permanent/constant/continuous/regular/ongoing/continual/active/periodic/annual/close) (review/consideration/evaluation/observation) ...2":
        [],
      "(on/high on/top of) our (radar/agenda/list of priorities/wish list/wishlist/to-do list) ...2": [],
      "(invest/investing/invested) (heavily/billions/millions/significantly)? in (our/new/better/further/more) ...5":
        [],
      "(keep/keeps/keeping) (on)? (learning/listening/improving/working on/getting better/growing/striving/evolving/innovating) ...4":
        [],
      "(it is)? our (firm/strong/sincere)? (belief/conviction/philosophy/ambition/aspiration/hope) (that/to/is) ...5":
        [],
      "(remain/remains/remaining) (fully/totally/firmly/strongly)? (focused/committed/dedicated/mindful/vigilant) ...5":
        [],
      "(matter/matters/means everything/means the world) to (us/me) $": [],
      "because you matter ...3": [],
      "(put/puts/putting) (our)? (customers/guests/people/patients/passengers/residents/families/students/safety) first ...2":
        [],
      "(give/gives/giving) it (our/their) all ...3": [],
      "(pledge/pledges/promise) to (keep/be/continue/do better/improve/listen/try) ...4": [],
      "(place/places/attach/attaches) (great/high/utmost/much/a lot of/considerable/the highest)? (value/importance/emphasis/priority) (on/to) ...4":
        [],
      "we are (well/widely/best)? (known/renowned/recognised/famous) for ...4": [],
      "(we/i) (<adv>)? (love/loves/adore/enjoy) (hearing/receiving/getting/reading) (ideas/feedback/suggestions/from/what/your) ...4":
        [],
      "(remains/is/are/be/becomes/as) (<adv>)? (a/an/our/the) (key/main/real/major)? (focus/priority/area of focus/ambition/point of attention) (for/of) ...3":
        [],
      "(look/looking/search/searching/seek/seeking) (<adv>/for)? (opportunities/ways/new ways/to (enhance/improve/better)) ...3":
        [],
      "we (<adv>)? (want/aim/like/would like/wish) (for)? (every/each/all/everyone) ...2 to ...4": [],
      "(something/what/a subject/a matter) (that)? (we/i) (<adv>)? (care/feel strongly/are passionate/are proud) (about/of)? ...2":
        [],
      "(aim/aims/endeavour/seek) to (answer/respond/reply/resolve/deal with/acknowledge/complete/repair) ...4 (within/in) <term> ...3":
        [],
      "(put/puts/pour/pours/take/takes/place) (a lot/so much/a huge amount/great/a great deal/every/enormous/much/real/all our/our hearts/love) (of)? (<any>)? (care/effort/love/thought/time/passion/pride/attention/work/soul) ...3":
        [],
      "(change/progress/improvement/growth/quality/trust/respect) (is/takes/can be/means/matters) (<adv>/not/never)? (easy/time/hard/everything/important/earned/key/constant/good) ...1":
        [],
      "(welcome/encourage/open to/value/support) (<any>)? (dialogue/feedback/discussion/debate/questions/input/engagement/conversation/suggestions/ideas) ...3":
        [],
      "(we)? (never/don't/won't/refuse to/will not) (compromise/cut corners/settle for/accept anything less) (on/in)? ...2":
        [],
      "(<we-are>) (<adv>)? (huge/big/firm/great/passionate/strong) (believers/fans/supporters/advocates) (in/of) ...3":
        [],
      "(everyone/everybody/all (<customers>/people)) (is/are) (<adv>)? (welcome/treated/valued/important/equal/respected) ...3":
        [],
      "(we/i) (<adv>)? (celebrate/embrace/cherish/champion/honour/respect) (that/this/every/each/all/diversity/our/difference/individuality/your) ...3":
        [],
    },
    unless: [
      "not the standard ...4 (should/deserve/deserves) ...1",
      "utmost to (have/get/finish/repair/reopen) ...5 by ...1",
      "the hardest (thing/part/bit/step/of it) ...3",
      "safety comes first ,? so ...1",
      "(do/did/done) our best ...6 , (and/but) ...6 (not/been) ...2",
      "aim to ...6 , (and/but) you ...2",
      "work hard , (and/but) ...5",
      "(below/short of) the standard (we/you) ...3",
      "every (minute/second/penny/day/hour/pound) (counts/matters)",
      "not up to our usual standard",
      "not how (we/i) want ...4",
      "working (hard/closely/flat out/around the clock) to (get/repair/fix/restore/reopen/finish/find)",
      "(<value-noun>/safety/children/<customers>/people/you) (come/comes/is/are) first (come/in/on/at)",
      "(believe/believes) that (we/i/you/it/the/your/this/she/he/our)",
      "you (did/do/tried/made/have done) ...2 (everything/all/best)",
      "(goal/aim) is to (be/have/get/finish/reopen/deliver it/deliver your/send) ...4 <date>",
      "(everyone/all) (is/are) welcome (on/at/to (come/speak/join/the)) ...2",
    ],
    examples: {
      bad: [
        ["We were overwhelmed by the calibre of the field."],
        ["We live for moments like these."],
        ["Inclusion is woven into the fabric of our school."],
        ["Excellence isn't just a word here."],
        ["We hope this won't put you off coming back."],
        ["Confidentiality is of paramount importance to the Trust."],
        ["Callbacks are offered on a best endeavours basis."],
        ["We remain confident that our product offers value."],
        ["Premiums are affected by a wide range of factors."],
        ["We do hope to keep you as a happy customer."],
        ["At ZipCab, every ride counts."],
        ["Accuracy is our foremost concern."],
        ["We're on a mission to make licensing delightful."],
        ["At Harrow, smiles come first."],
        ["We believe in open and honest communication."],
        ["We never want our customers to feel this way."],
        ["Our team works tirelessly for you."],
        ["We aim to provide the best."],
        ["We are doing everything we can."],
        ["We will use all reasonable efforts."],
        ["We hold ourselves to account in all things."],
        ["You deserve the highest quality."],
        ["This does not meet our usual standards."],
        ["That is not how we like to work."],
        ["This was never our intention."],
        ["Empathy is one of our four core values."],
        ["Kindness is in our DNA."],
        ["Every effort will be made to please you."],
        ["Going forward efforts will be made."],
        ["Our methods are under permanent review."],
        ["The block's on our radar."],
        ["We are investing billions in our network."],
        ["We shall keep on learning."],
        ["It is our firm belief that guests come to rest."],
        ["We remain fully focused on quality."],
        ["Your concerns matter to us."],
        ["Because you matter to us, we care."],
        ["We put customers first."],
        ["Our people give it their all, day in, day out."],
        ["We pledge to be a better charity."],
        ["We place great value on our staff."],
        ["We are known for our care."],
        ["We love hearing ideas like this."],
        ["Better communication remains a focus for us."],
        ["We continually look for opportunities to improve."],
        ["We want every guest to leave with a smile."],
        ["Their comfort is something we care about deeply."],
        ["We aim to answer calls within 5 minutes."],
        ["We put a huge amount of care into every event."],
        ["Change is never easy."],
        ["We always welcome dialogue with the community."],
        ["Quality is something we never compromise on."],
        ["We're huge believers in clean beauty."],
        ["Everyone is welcome in our store."],
        ["Every child is unique and we celebrate that."],
      ],
      good: [
        "You've done the hardest thing already.",
        "We aim to answer within five days, and you waited twenty.",
        "Our staff work hard, and on Saturday two of them got it wrong.",

        "The service fell below the standard we aim for.",

        "Call 999, because every minute counts.",

        "We apologise that your stay was not up to our usual standard.",
        "You did everything right.",
        "Sorry, you did all the work yourself.",
      ],
    },
  },
  {
    id: "en/thanks-for-patience",
    severity: 1,
    why: "asks-understanding",
    replace: {
      "(thank/thanking) you in anticipation ...4": [],
      "(thanks/thank (you/you so much/you very much)/many thanks/thanks so much) (again/kindly/once again/in advance)? (in advance)? for (your/the/bearing/being/remaining/all your/being so) (continued/kind/ongoing/great/valued/utmost/anticipated)? (patience/understanding/forbearance/cooperation/co-operation/indulgence/patient/loyalty/continued/support/custom/business/patronage/flexibility/trust/with (us/me/us while/me while)/patience and/so patient/so understanding/understanding and) ...4":
        [],
      "(thank you/we thank you/thanks/thanking you) (<adv>/in advance/kindly)? for your (<any>)? comprehension": [],
      "(appreciate/appreciated/grateful/thank/thanks/love) (<any>)? (<any>)? (bearing with/sticking with/waiting/hanging/holding/patience/understanding/cooperation/loyalty/support/flexibility) ...3":
        [],
      "(appreciate/appreciated) (<any>)? (bringing/flagging/sharing/reaching/raising/highlighting) ...3": [],
      "(thank/thanks/grateful) (you/to you)? for (keeping/supporting/being/every/helping/continuing/staying/choosing/trusting/challenging/pushing) ...4":
        [],
      "(appreciate/appreciated) (how/your being/you being/that you've been/that you have been) (<any>)? (patient/understanding/flexible/kind/loyal/calm) ...3":
        [],
    },
    unless: [
      "thank you for trusting (me/us) with ...1",
      "patience with my (questions) ...3",
      "for being (straight/honest/open/frank) (about/with) ...2",
      "for keeping (your/his/her/them/it/him) ...3",
      "patience while (i/we) (went/looked/checked/was/were/have/had/worked/spoke/dug/read)",
      "thank you for understanding (this/that/me/how)",
      "(thank you/thanks) for your patience on the phone ...3",
      "(grateful/appreciate) (for)? (your/the) (support/flexibility/patience) (of/with the/at/during/when you)",
      "(thanks/thank you) for (keeping/helping/staying) (the/it/them/him/her/calm/with (him/her/me/us)/so/quiet/in/me/us (dry/warm/safe)/my/our) ...2",
    ],
    examples: {
      bad: [
        ["We thank you in anticipation of your help."],
        ["Thank you for your patience and understanding."],
        ["We thank you already for your comprehension."],
        ["Really appreciate you bearing with us on this one."],
        ["Appreciate you flagging!"],
        ["Thanks for supporting a small business!"],
        ["We really do appreciate how patient you've been."],
      ],
      good: [
        "Thanks for being straight about it.",
        "Thank you for keeping your team calm.",
        "Thank you for your email.",
        "Thank you for sending the photos.",
      ],
    },
  },
  {
    id: "en/on-board",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "(been/being/be) (<adv>)? taken (on board/to heart/forward) ...1": [],
      "the best (i/we) can (do/offer) $": [],
      "no hard feelings ...1": [],
      "(keep an eye on/stay tuned to) our (socials/website/channels/page/feed/site/app/newsletter) ...3": [],
      "(higher/busier/greater/bigger/more) than (anyone/we/any of us) (could have/had/could) (ever)? (anticipated/expected/foreseen/predicted/imagined) ...1":
        [],
      "(^ we are on it/^ we're on it/^ i'm on it/^ consider it done/^ leave it with (us/me)/^ watch this space) ...2":
        [],
      "(take/takes/taking/taken/took) (it/this/that/these/those/your/all/them/the/everything/on) ...4 (on board/onboard/on-board/to heart/into account/into consideration/under advisement/under consideration/as a learning/as an opportunity/forward) ...2":
        [],
      "(take/taking/taken/took) on board (your/all/the/what/any) ...3": [],
      "(we/i/i'll/we'll) (will/shall/do)? (<adv>)? (bear/keep) (this/your/it/these/that) ...2 in mind ...3": [],
      "(feedback/comments/complaints/complaint/input/reviews/review/suggestions) (from our <any>/from <customers>/like yours/such as yours/like this/of this kind)? (is (always/so/very/really/truly)? (important/valuable/precious/invaluable/essential/vital)/help/helps/enable/enables/allow/allows/assist/assists/drives/provides/is (how/what/an/a gift)/are how/gives us/give us/are an) (us)? (to)? (improve/identify/learn/grow/become/make/understand/provide/continue/opportunity/we/enhance/deliver/shape/raise/keep/get better/do better/an opportunity/the opportunity)? ...5":
        [],
      "(<we-will>/<we-are>/we/and) (always/continue/will/certainly/definitely/all/closely/be/also/going to/continuing to)? (to)? (learn/grow/growing/monitor/monitoring/keep an eye on/keeping an eye on/keep monitoring/be monitoring/do better/strive/try harder/work harder/reflect) (closely)? (from/on/the/this/it/things/next time/our/in future/in the future/and/to/your/better) ...5":
        [],
      "(look/looking) into (it/this/things/that/this (matter/further/issue/for you)/your (concerns/complaint/feedback/issue)/the matter/the issue) (further/internally/closely)? $":
        [],
      "(look/looking/looks) (forward/at ways/at how/to see how) (to)? (we/improve/improving/can/regaining/restoring/winning/serving/welcoming/being of service/assisting/the opportunity/better serve) ...6":
        [],
      "(raise/raised/raising/discuss/discussed/discussing/address/addressed/addressing/share/shared/review/reviewed) (this/it/that/with/matter/your (feedback/comments/concerns/experience)/the (matter/issue/incident)/these points) (internally/with (the/our) (team/teams/staff/management/relevant/crew/department/wider team)) ...3":
        [],
      "(appropriate/necessary/suitable/relevant/corrective/proper/required/adequate/immediate) (action/actions/steps/measures/attention/training/coaching/arrangements/adjustments/changes/feedback/solution/follow-up)":
        [],
      "(has/have/received/receive/receiving/getting/get/given/give/giving/deserves/our/my/its/with) (our/my/the/full/its)? (full/utmost/undivided/complete/immediate/best/closest/urgent/fullest/personal) attention":
        [],
      "(where/wherever/as (best/(far/much/best) as)/insofar as) (it is/is/we)? (possible/practicable/can/reasonably possible)":
        [],
      "(exploring/explore/considering/consider/looking at/reviewing/assessing/evaluating/examining/weighing/investigating) (all/the/our/various/possible/different/potential/other/alternative) (possible/available/potential)? (options/possibilities/avenues/alternatives/solutions/improvements/ways/ways forward/opportunities)":
        [],
      "(lesson/lessons/learnings) (to be/we/from this/from/have/will/were/learned/learnt) ...3": [],
      "(lifeblood/beating heart/backbone/cornerstone/heart and soul) of (our/what/everything/this/the) ...3": [],
      "(stand/stands/standing) (behind/by) our (products/product/furniture/work/customers/people/service/brand/quality/promise/food/workmanship) ...4":
        [],
      "(could not/couldn't) do (what we do/it/this) without (you/our) ...3": [],
      "(even/ever) better ...3 $": [],
      "(built/crafted/made/prepared/designed/baked/handmade) ...3 (with (love/care/passion/pride/you in mind)/by (master/experts/hand with)) ...3":
        [],
      "(your/this/the/customer) (input/feedback/suggestion/suggestions/comments/concerns/remarks/views/experience/complaint/case/story) (will/has/have/can/helps/help) (also/certainly/be/been/now/all)? (inform/informs/help/helps/shape/shapes/strengthen/strengthens/added/contribute/guide/drive/assist/enable/be (used/taken/fed/shared/noted/considered/added/invaluable/reflected/discussed)/been (noted/added/shared/passed)) ...6":
        [],
      "(keep/keeping) a (close/watchful/careful/keen) (watch/eye/track) ...3": [],
      "(<we>/<we-are>/we'll/i'll/we shall/we will) ...1 (evaluate/evaluating/(think about/reflect on/consider) it/think it over/see what the/see whether/reflect on this/take stock/taking steps/take steps/consider this/review our processes/look into our processes/review our procedures) ...4":
        [],
      "(the)? (right/relevant/appropriate/responsible) people (have/has/are/will/hear/know) ...4": [],
      "(remind/reminding/reminded) (our/all/the) (staff/team/teams/drivers/colleagues/employees/crew/carers/officers) (to/of/about) ...5":
        [],
      "(sort/sorts/resolve/resolves) (itself/themselves) (out)? ...3": [],
      "(take/takes/run/runs) its course ...2": [],
      "(internal/formal) (process/processes/channels/discussion/discussions/review) (has/have/is/are/will) (been/be/being)? (set/started/initiated/notified/launched/under) ...4":
        [],
      "(feedback/comments/concerns/views/remarks/input) ,? (which/that/and (these/this/it/they)) (will/shall/is/are) ...2 (used/shared/passed/considered/reviewed/noted/forwarded/help/fed/discussed/taken) ...4":
        [],
      "(pass/passed/passing/feed/fed) (that/this/it/your comments/your feedback) (on/along/back) (internally/accordingly)? $":
        [],
      "(^ noted/^ duly noted/^ well noted) ,? (thanks/thank you/with thanks/and passed on/for next time)? $": [],
      "(robust/rigorous/comprehensive/stringent/thorough/well-established/clear/strict) ...2 (process/processes/procedure/procedures/measures/system/systems/checks/protocols/policies/training/controls/safeguards) (in place/are in place/for/to/that/at/which/and) ...3":
        [],
      "(keep/keeping/kept/hold) (the/this/your/it/these) (<any>)? under (close/constant/regular)? (review/consideration/observation) ...1":
        [],
      "(your/customer) (views/feedback/opinion/opinions/comments/input/voice/concerns/suggestions/complaint/ideas) (<adv>)? (help/helps/shape/shapes/inform/has been heard/have been heard/allow/allows/enable/enables/assist/assists) ...4":
        [],
      "(feedback/comments/guests/customers/messages/people) like (yours/you) ...4": [],
      "(matter/case/complaint/issue/question/this) (has/is receiving/receives) (our/the/due)? (<adv>/full/undivided)? (attention/consideration) ...1":
        [],
      "(feedback/comments/review/input) ...4 ,? as it (helps/allows/enables/gives/is) ...3": [],
      "(use/used/using/uses) (the/your/this/all/customer/such)? (feedback/comments/complaints/views/insights/suggestions/input/data) (<any>)? (<any>)? (<any>)? (to/for/when/as) (<any>)? ...4":
        [],
      "(brought/drawn/bring/bringing/flagged/raised/relayed) (to/with) (the)? (attention of/attention/notice of) ...4":
        [],
      "(take/taken/taking/took) up (the (matter/issue/case/complaint)/this/it/your (complaint/case)) with ...4": [],
      "(for/as) (learning/reflection/shared learning/learning purposes/training purposes/future reference) ...1": [],
    },
    unless: [
      "monitor ...5 for <term> ...1",
      "for live ...1",
      "had a word with <any> ...3 (and/who/so)",
      "take (this/it) forward ...3 (<date>/with you)",
      "where (possible/you/we can) ,? (i/we) (have/sent/refunded/paid)",

      "look forward to (seeing/welcoming/meeting/your/hearing/reading/speaking/fixing/having)",
      "(shared/discussed/raised/reviewed/passed) ...4 (and/so/which/who/because/,)",
      "(take/taking) steps to (close/refund/remove/replace/fix) ...4 <date>",
      "had a word with (him/her/them/the driver) ...3 (and/who/so)",
      "see whether ...3 can be",
      "(for/as) (learning) (french/english/to)",
    ],
    examples: {
      bad: [
        ["Your points have been taken on board."],
        ["It's in the queue, which is the best I can do."],
        ["No hard feelings."],
        ["Keep an eye on our socials!"],
        ["Demand was higher than anyone could have anticipated."],
        ["We are on it!"],
        ["We will take your comments on board."],
        ["We took on board your points."],
        ["We bear this matter in mind."],
        ["Feedback like yours helps us improve."],
        ["We will learn from this."],
        ["We will look into this matter."],
        ["We look forward to regaining your trust."],
        ["We will raise this internally."],
        ["We will take appropriate action."],
        ["This has our full attention."],
        ["We help as far as possible."],
        ["We are exploring all options."],
        ["There are lessons to be drawn."],
        ["Our guests are the lifeblood of the club."],
        ["We stand behind our furniture."],
        ["We could not do it without you."],
        ["We will make the app even better!"],
        ["Every chair is made with love."],
        ["Your input will inform our next plan."],
        ["We shall keep a watchful eye."],
        ["We will evaluate."],

        ["The right people know about it."],
        ["We'll remind our staff of dignity."],
        ["These things will sort themselves out."],
        ["The process will take its course."],
        ["An internal process has been set in motion."],
        ["We thank you for your comments, which will be used for training."],
        ["I've passed that on."],
        ["Noted, thanks."],
        ["We have a robust complaints process in place."],
        ["We will keep the situation under review."],
        ["Your views help us shape our services."],
        ["It's feedback like yours that makes us better."],
        ["The matter has our attention."],
        ["Thank you for sharing your feedback, as it helps us grow."],
        ["We use feedback from passengers to shape the future."],
        ["Your note has been brought to the attention of the team."],
        ["We have taken up the matter with the dispatch section."],
        ["We have shared your letter with the team for learning."],
      ],
      good: [
        "Keep an eye on our app for live departures.",

        "I've had a word with Gary and he is coming on Tuesday.",

        "I've shown your photos to the workshop and they found the crack.",
        "We'll call you after looking at the meter.",
      ],
    },
  },
  {
    id: "en/hope-to-welcome",
    severity: 1,
    why: "promises-nothing",
    replace: {
      "wish (him/her/them/your <any>) (every success/well/all the best) ...2": [],
      "(have/had/is/got) (a/the/your/many/plenty of/so much) (choice/choices/options) ...2 (and/,)? (thank/value/appreciate/grateful/glad/when) ...4":
        [],
      "(hope/hoping/hopeful/trust) (that)? (to/you'll/we'll/this/it/you (will/can/would/may/might)/we (can/will/have/might)) ...2 (return/regain/restore/continue/remain/reconsider/exceed/consider/prove/(see/welcome/welcoming/serve/host) you/(give/visit/choose/try/(shop/fly/stay) with) us/(come/win/earn) back/have another/another chance/have not lost/change your mind/find it in/not deter) ...6":
        [],
      "(would/we'd) love (for you)? to (see/have/welcome/hear) ...4": [],
      "(give/giving/grant/allow/allowing/offer) us (another/a second/the/a/one more/an) (chance/opportunity/try/go) ...5":
        [],
      "(look/looking) forward to (working/partnering/building/supporting/proving/showing/impressing/exceeding/delighting/welcoming/serving/continuing/your continued/your next visit/hosting/having you/the opportunity) ...5":
        [],
      "(appreciate/grateful for) the time (you (took/have taken/take)/taken) ...3": [],
      "(together/with your help) ,? we (can/will/shall) ...4": [],
      "(wish/wishing) you (well/every success/all the best/the best of luck/the very best/success/luck) ...4": [],
      "(have/having/has) (the/a) (pleasure/privilege/honour/joy) (of/to) ...4": [],
      "(was/been/is) (a/an/my/our) (<any>)? (pleasure/privilege/honour/joy/delight) (working/serving/having/meeting/welcoming/to/hosting/looking/dealing/doing) ...3":
        [],
      "(feel able/feel confident/feel comfortable/consider/think of/choose/be able/want/wish) (to/of/us) (use/using/us/return/returning/visit/visiting/come/coming/trust/trusting/stay/fly/flying/shop/shopping) ...3":
        [],
    },
    unless: [
      "(see/welcome) you (on/at/there/before/for) ...2",
      "(give/allow) us the chance to (fix/repair/look/replace/collect/check/test/inspect)",
      "(whether/if) (or not)? you give us",
      "wish you (well/luck/all the best) (with/for) (your/the) (exam/exams/operation/move/interview/recovery/baby/race/wedding/trial)",
      "(be able/want/wish) to (use/return/come/visit/stay) ...2 (it/the/your/home/today/on/by/tomorrow/at) ...1",
    ],
    examples: {
      bad: [
        ["We wish your daughter every success."],
        ["We know that you have a choice and thank you for yours."],
        ["We hope to welcome you back."],
        ["Please give us another chance."],
        ["We look forward to serving you again."],
        ["We appreciate the time you took to write."],
        ["Together we can make the park a nicer place."],
        ["I wish you well in your future studies."],
        ["We do hope to have the pleasure of welcoming you back."],
        ["We look forward to proving ourselves to you."],
        ["We look forward to working in partnership with you."],
        ["We'd love to see you shop with us again!"],
        ["It was a pleasure working with you."],
        ["We hope you'll feel able to use our services again."],
      ],
      good: ["I'm here until six today.", "We hope the new kettle works."],
    },
  },
  {
    id: "en/stock-thanks",
    severity: 1,
    why: "fits-everyone",
    replace: {
      "(thank you/thanks/many thanks) (so much/very much/again)? for (bringing/sharing/highlighting/flagging/drawing/alerting/raising/your (feedback/comments/valuable/honest/valued)/taking the time/letting us know/the feedback/reaching out/getting in touch with) ...6":
        [],
      "(we/i) (truly/really/genuinely/greatly/do/sincerely/very much)? appreciate (you/that you/your time/the fact) ...5":
        [],
      "(apologies/apologise/apologize/sorry) (sincerely/again)? (once again)? (to you)? for the (inconvenience/inconveniences) (caused/(this has/this/that this has) caused)? (you)?":
        [],
      "(hope/hoping) (to)? (see/welcome) you (again/back/soon) ...2": [],
      "(please)? (accept/accept my/accept our) (sincere/sincerest/deepest/heartfelt)? (apologies/apology) ...4": [],
      "sincere (apologies/apology) ...3": [],
    },
    density: 6,
    examples: {
      bad: [
        ["Thank you for bringing this to our attention."],
        ["We truly appreciate your time."],
        ["We apologise for the inconvenience."],
        ["Hope to see you again."],
        ["Please accept our apologies."],
        ["With sincere apologies."],
      ],
      good: ["Thank you for your email.", "I'm sorry for the two lost days."],
    },
  },
  {
    id: "en/praise-of-self",
    severity: 2,
    why: "praises-us",
    replace: {
      "(have/has/with/boast/boasts/enjoy/enjoys/of/built) (a/an/our/its) (<adv>/very)? (long/proud/rich/strong/excellent/unblemished/good/solid/great/fine/well-earned/enviable/proven/impeccable/first-class) (tradition/history/heritage/reputation/record/track record/name/standing/culture/legacy/history of/relationship) ...4":
        [],
      "(<we-are>/as/we remain/is) (a/an/the/one of the) (market/industry/world/award-winning/award winning/leading/multi-award-winning/market-leading/family-run/family run/trusted/caring/customer-focused/customer-centric/customer-oriented/responsible/reputable/small family/world-class/five-star/fast-growing/market leader/largest/proud/inclusive)? (leader/leading/company/organisation/organization/business/provider/brand/employer/hotel/airline/team/market leader/council/restaurant/retailer/landlord/operator) (that/who/which/and/in/with/of/for/we) ...4":
        [],
      "(award-winning/award winning/market-leading/industry-leading/market leader/industry leader/world-class/second to none/gold standard/state-of-the-art/unrivalled/unparalleled/renowned/cutting-edge/tried and tested)":
        [],
      "(<number>/over/nearly/decades/years/with/more than) ...2 (years/years'/decades/years of) (of)? (experience/service/serving/history/tradition/heritage/excellence/in (business/the (business/industry/trade)))":
        [],
      "(go/goes/going/went/gone) (the extra mile/above and beyond/out of our way) ...3": [],
      "(leave/leaving) no stone unturned": [],
      "(our/the)? (reputation/track record/core values/values/culture/commitment/dedication/passion/mission statement/brand promise/ethos/vision/core value) (for/of/as/to/is/are/means/include/in/that) ...5":
        [],
      "(at/here at) <any> (<any>)? ,? (we/our/your/customer/every) (always/all/take/believe/pride/strive/aim/value/care/know/understand/put/want/are/love/pay/do/feedback/satisfaction/think/treat/like/never/hold/team/top/experience/guest/customer/recognise/recognize/<any> is) ...6":
        [],
      "(we/i) (get/receive/deal with/handle/see/have/take) (<adv>)? (hundreds/thousands/dozens/lots/plenty/loads) of (these/such/calls/emails/requests/complaints/orders/messages/parcels) ...3":
        [],
      "(regulars/regular customers/locals/fans/our <customers>/everyone else/reviewers/other <customers>) (<adv>)? (love/loves/adore/rave/swear by/enjoy/appreciate/keep coming/come back/like/praise) ...3":
        [],
      "all (of)? our (<any>) (<any>)? (are/is/have) (<adv>)? (qualified/trained/experienced/passionate/vetted/dedicated/committed/certified/licensed/insured/tested/proud/friendly/caring/highly/undergone/received/carefully/fully/handmade/hand-picked) ...3":
        [],
    },
    unless: [
      "(at/here at) (<time>/<number>/home/first/the/your/my/least/night/noon/no/last/that/this/christmas/work/once/present/that point/any/all)",

      "(your/their/you) (commitment/dedication/passion/values/years)",
      "(commitment/reputation) (of/to) (you/yours)",
    ],
    examples: {
      bad: [
        ["We have a long tradition of service."],
        ["We are a leading company in our field."],
        ["Our award-winning helpdesk is open."],
        ["We have over twenty years of experience."],
        ["We go above and beyond."],
        ["We leave no stone unturned."],
        ["Our reputation for quality is known."],
        ["Here at Brightfern we always care."],
        ["We get hundreds of these every week."],
        ["Our regulars love it."],
        ["All our staff are qualified and love it."],
      ],
      good: ["You go out each day to work with that cold.", "At home you can use the old router."],
    },
  },
  {
    id: "en/hollow-words",
    severity: 1,
    why: "cannot-be-checked",
    replace: {
      "(is/are/was/were) (designed/built/centred/centered/organised/shaped) around (customer/our (customers/customers'/members/guests)/the customer/people) ...2":
        [],
      "(your/the/this/a/such/our/customer/overall/better/good/bad/negative/positive/great) (<any>)? (experience/experiences/satisfaction/expectations/journey) ...3":
        [],
      "(your/all/any/these/the/our/this/for/such/honest) (<any>)? (comments/feedback/remarks/views/suggestions) ...3":
        [],
      "(is/are/so/very/most/how/extremely/really/truly/as) important ...3": [],
      "(opportunity/continued/valuable/committed/commitment/dedicated/dedication/passionate/pride/proud/strive/strives/utmost/best possible) ...3":
        [],
      "our (<any>)? (<customers>/families) ...3": [],
      "(improve/improving/improvement/improvements) ...3": [],
      "(believe/confident/convinced) (that)? ...2 (is/will be/are) (<any>)? (a big/a great/a real/the right/an important/a step/the best) ...3":
        [],
    },
    unless: [
      "(experience/journey) (at/left/was/should/took/taught/shows) ...2",
      "feedback (form/page/box)",
      "your feedback (changed/led) ...3",
      "committed to (paying/finishing/refunding) ...3",
      "pride ourselves ...4 , (and/but) ...4",
      "our <customers> had the same",
      "(experience/journey) (of/in/as/with) ...3",
      "(proud/pride) of (you/her/him/it)",
      "(feedback/comments/remarks/views) (about/on/was/were) (the/your)",
      "(important) (that you/to you/for you/to keep/because)",
      "(dedicated/committed) (to (pay/send/refund/you)/line/lane/number)",
      "(improve/improvement) (in/of) (your/her/his)",
      "opportunity to (appeal/reply/comment/speak/ask)",
      "(as/be) our guest ...2",
      "opportunity to meet",
      ",? so proud",
      "our buyer",
    ],
    examples: {
      bad: [
        ["Our pricing is designed around customer success."],
        ["All feedback ends up on the manager's desk."],
        ["Openness is so important."],
        ["Our dedication knows no bounds."],
        ["Our loyal guests come back each year."],
        ["There is room for improvement."],
        ["I am confident that the app is a big step forward."],
        ["A good experience begins at the door."],
      ],
      good: [
        "Your journey should have taken two hours.",
        "Your feedback changed our menu.",
        "We are committed to paying the £400 by the 12th.",
        "Some of our guests had the same.",
        "I am proud of you for writing.",
        "It is important that you keep the foot dry.",
      ],
    },
  },
]);
