import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const nonApology = phraseRules("non-apology", [
  {
    id: "en/any-inconvenience",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "(apologise/apologize/apologies/sorry/regret/regrets/apology) (<any>)? for any (<any>)? (<any>) (you/the/this/that/your/we/experienced/caused/felt/which/it/our/may/he/she) ...5":
        [],
      "(<we>)? (do/would like to/wish to/can only/must/also)? (<adv>)? (apologise/apologize) (sincerely/again/unreservedly/profusely)? (to you)? for any ...2 <harm> (or <harm>)? (caused/experienced/suffered/incurred/felt)? ((that/which)? (this/it/we/these <any>/this <any>/the <any>/our <any>) (may/might/could/has/have/will)? (have)? (caused/brought/cause/created/causes) (to)? (you)? ...2)?":
        ["I'm sorry that [what went wrong]"],
      "(please accept/we offer/i offer/we extend/i extend/with)? (my/our)? (sincere/sincerest/deepest/full/heartfelt)? apologies (again/once again)? (to you)? for any ...2 <harm> (or <harm>)? (caused/experienced/suffered/incurred/felt)? ((that/which)? (this/it/we/these <any>/this <any>/the <any>/our <any>) (may/might/could/has/have/will)? (have)? (caused/brought/cause/created/causes) (to)? (you)? ...2)?":
        ["I'm sorry that [what went wrong]"],
      "(<we-are>)? <very>? sorry (again)? (for/about) any ...2 <harm> (or <harm>)? (caused/experienced/suffered/incurred/felt)? ((that/which)? (this/it/we/these <any>/this <any>/the <any>/our <any>) (may/might/could/has/have/will)? (have)? (caused/brought/cause/created/causes) (to)? (you)? ...2)?":
        ["I'm sorry that [what went wrong]"],
      "<we> (do)? (sincerely/deeply/very much/truly)? regret any ...2 <harm> (or <harm>)? (caused/experienced/suffered/incurred/felt)? ((that/which)? (this/it/we/these <any>/this <any>/the <any>/our <any>) (may/might/could/has/have/will)? (have)? (caused/brought/cause/created/causes) (to)? (you)? ...2)?":
        ["I'm sorry that [what went wrong]"],
      "(regret/regrets/regretted/deplore) any ...2 <harm> (or <harm>)? (caused/experienced/suffered/incurred/felt)?":
        [],
      "(sorry/apologise/apologies/apologize) (for/about) any (<any>)? (mix-up/mistake/error/delay/delays/issue/issues/problems/oversight) ...2":
        [],
    },
    examples: {
      bad: [
        ["We do apologise for any concern the letter may have given you."],
        ["We apologise for any inconvenience caused.", "I'm sorry that [what went wrong]."],
        ["We apologise for any inconvenience this may have caused you.", "I'm sorry that [what went wrong]."],
        ["Please accept our apologies for any undue upset or distress.", "I'm sorry that [what went wrong]."],
        ["We're sorry for any confusion.", "I'm sorry that [what went wrong]."],
        ["We regret any disruption.", "I'm sorry that [what went wrong]."],
        ["The council regrets any disruption."],
        ["Apologies for any issues you experienced."],
        ["Sorry about any mix-up."],
        ["We do hope she is better and regret any upset caused."],
      ],
      good: [
        "We apologise for the two days you were without water.",
        "Apologies for the delay.",
        "If you have any issues, call me on 0123.",
        "I'm sorry for the trouble this put you to.",
      ],
    },
  },
  {
    id: "en/may-have-caused",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "(the/this/whatever/such) ...2 <harm> (that)? (this/it/we/the <any>/these <any>) (may/might/could) (well)? (cause/bring/have (caused/brought/led to)) (to)? (you)?":
        ["the trouble this caused you"],
      "(inconvenience/disappointment/upset/distress/offence/offense/confusion/frustration/disruption) (you/which) (may/might) have (experienced/felt/suffered/encountered/caused/been caused)":
        ["trouble this caused you"],
      "if (this/it/that/we/our <any>/the <any>/anything) (has/have/had)? (in any way)? (caused/causes/cause/created/led to) (you)? (any/some/an)? ...2 (<harm>/problems/issues/difficulties)":
        ["that [what this did to you]"],
    },
    examples: {
      bad: [
        [
          "We apologise for the inconvenience this may have caused you.",
          "We apologise for the trouble this caused you.",
        ],
        ["Apologies for the frustration you may have experienced.", "Apologies for the trouble this caused you."],
        ["I am sorry if this has caused you any upset.", "I am sorry that [what this did to you]."],
      ],
      good: ["We apologise for the inconvenience this caused.", "If the leak causes damage, call us."],
    },
  },
  {
    id: "en/sorry-if",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "(those/all/any/anyone/anybody/everyone/customers/guests/residents/passengers/people) (<any>)? (who/that) (<adv>)? ((may/might/could) (have/be/feel/find)/(feel/felt/were/has been/have been/was) (<any>)? (affected/inconvenienced/offended/disappointed/upset/hurt/let/confused/left)) ...3":
        [],
      "(sorry/apologies/apologise/apologize/apology) (again)? if (that's/it's/there's/you've/you're/we've/i've/you/this/that/it/we/i/our/my/the/your/any/there/anything/something/anyone/at) <any>? ...5":
        [],
      "(if/^ should/in case/in so far as/insofar as/to the extent that/to the extent) ...10 ,? ...4 (sorry/apologise/apologises/apologize/apologies/regret/regrets/regretted) ...3":
        [],
      "^ any ...10 (regretted/regrettable/apologised)": [],
      "(apologies/sorry/apologise/apologize) ,? (should/in case/in advance should) ...6": [],
      "(if/should) (my/our/the/anything/something) ...5 (seemed/came/appeared/sounded/felt/struck/was/were/read) ...4 (not (my/our/the) intention/unintentional/not intended/not meant/sorry/apologise/apologies/regret) ...1":
        [],
    },
    unless: [
      "if ...5 ; (it/that) was ...2",
      "sorry if (my/our) ...5 ; (i/we) (should/ought)",
      "(apologies/sorry/apologise/apologize) if (you/this/we) (have already/already/received this in error/received this twice/have received this/email reached/have just)",
      "(<not>/no need to) (apologise/apologize) if",
    ],
    examples: {
      bad: [
        ["Sorry if that's come from our end."],
        ["We apologise to those customers who may have been affected."],
        ["If our driver seemed in a hurry, we are sorry for that."],
        ["Any upset that was felt is of course to be regretted."],
        ["Apologies, should this have caused upset."],
        ["I'm sorry if you felt ignored by the driver."],
        ["If my earlier reply seemed curt that was not my intention."],
      ],
      good: [
        "I'd be sorry to lose you.",
        "Sorry, and if you need anything, ring me.",
        "Apologies if you have already paid this bill.",
      ],
    },
  },
  {
    id: "en/sorry-but",
    severity: 2,
    why: "taken-back",
    replace: {
      "(^ sorry/^ apologies/^ i'm sorry/^ we're sorry/^ we are sorry/^ i am sorry/^ we apologise/^ we apologize/^ i apologise/^ i do apologise/^ so sorry) (about this/about that/for this/for that)? ,? (but/however)":
        [],
    },
    unless: [
      "^ (i'm sorry/we're sorry/sorry/i am sorry) , but ...12 (because/as/since/so)",
      "^ (i'm sorry/sorry) , but (i/we/that/it) ...10 , (because/as/since/so)",
      "sorry ,? but (i/we) (got/made/missed/forgot/sent/should)",
    ],
    examples: {
      bad: [["Sorry, but that is how it works."], ["We're sorry about that, but the sale has ended."]],
      good: ["I'm sorry that the lid broke but a new one is on its way.", "Sorry but we made a mess of this."],
    },
  },
  {
    id: "en/sorry-you-feel",
    severity: 3,
    why: "their-feeling",
    replace: {
      "sorry (that)? you (had to/have to/should) feel (this/that/so/the) ...2": [],
      "sorry (that)? you (remain of/are of/take/hold) the (opinion/view) ...4": [],
      "(sorry/gutted/sad/shame/pity/regret/disappointed) (to (hear/read))? (that)? you (weren't/were not/aren't/are not/'re not) (<adv>)? (happy/satisfied/pleased/impressed/keen/thrilled/fond) ...3":
        [],
      "(sorry/apologise/apologies/regret) (for/about/to hear) (how/the way/what) you (<adv>/may/might)? (feel/felt/see/saw/perceive/perceived/experienced/think/thought/have taken/took) ...4":
        [],
      "(sorry/sad/saddened/shame/pity/regret/disappointed) (to (hear/see/read))? (that)? (our/the/this/my/it/we) ...4 (wasn't/weren't/isn't/aren't/didn't/upset/offended/disappointed/annoyed/bothered/couldn't/(was/were/did/could) not/failed to) (your/suit/please/meet/impress/satisfy/quite/appeal/hit/you/(for/what/as) you/to your/live up) ...3":
        [],
      "(sorry/sad/saddened/disappointed) to (see/read/receive/get/find/have) (such/this/your/a/about your) (a/<any>)? (<any>)? (review/rating/feedback/comment/comments/post/remarks/words/reaction/criticism/impression/response) ...3":
        [],
      "(sorry/apologise/apologies/apologize/regret/shame/pity/sad/saddened/gutted) (to (hear/read/learn/see))? (that/for/about/how/if)? (how/the way/what)? you (<any>)? (found/find/experienced/experience/perceived/perceive/took/saw/viewed/interpreted/received/read/understood/remember) (the/our/this/my/it/his/her/their/your/us/a) ...4":
        [],
      "(sorry/gutted/hate/regret/regrets/regretful/unfortunate/apologise/apologize/shame/sad/saddened/disappointed/disheartened) (to (hear/learn/read/see/note/know/find))? (that)? you (feel/felt/think/thought/believe/believed/consider/considered/perceive/perceived/deem/deemed/view/viewed/interpreted/(see/saw/took/take) it/are feeling/were left feeling/have taken/feel that/found it necessary/find it necessary/felt the need/feel the need) ...5":
        [],
      "(<we-are>)? sorry (for)? (you/your) feeling (that)? (way)?": [],
      "(sorry/regret/regrets/pity/shame/regrettably/disappointing/unfortunately/sad/saddens me/saddens us) (that)? (you/you've/you're/customers/relatives/families/you (have/are/seem to)/some customers) (regard/regarded/perceived/perceive/feel/felt/aren't/found (our/it/this/him/her/the service/the experience)/experienced (the/this as/our)/(got the/have the/had the) impression/find (our/the/this/it/us/an/your)/(weren't/were not/not) pleased/(take/come to/taking) this/took (our/the/my/it)/(chose/choose/wish/wished/had to come) to/take our/take it/saw the need/see the need/saw fit/chose not/have chosen/come to the view/come to that/formed the/have formed/gained the/were left with/lost confidence/taking it/not a fan/not loving/weren't happy) ...5":
        [],
      "sorry (that)? (in/from) your (eyes/view/opinion/mind/perception/perspective) ...4": [],
      "sorry (that)? (our/my/the/his/her/their/it) ...5 ((upset/offended/bothers/bothered/annoyed/disappointed/struck/displeased/wasn't for/fell short for) you/didn't land/did not land/came across/comes across/wasn't your/isn't your/to everybody's/to everyone's/cup of tea/does not suit/doesn't suit/didn't please/failed to please) ...3":
        [],
      "(sorry/regret/apologise/apologies) (for/at/about) (any/the/your)? (perception/perceived/impression/negative impression/appearance) (of/that/you)? ...4":
        [],
    },
    unless: [
      "sorry you found it $",
      "sorry (that)? you (found/find) (the/our/your) ...2 (broken/empty/dirty/locked/closed/in/on)",
    ],
    examples: {
      bad: [
        ["We are sorry you had to feel that way."],
        ["We are sorry that you remain of the opinion that it is unsuitable."],
        ["Gutted you weren't happy with the cake."],
        ["I'm sorry for how you feel about this."],
        ["We're sad to hear our pizza wasn't for you."],
        ["We are sorry to see such a negative review."],
        ["We are sorry for how you experienced it."],
        ["I'm sorry you feel that way."],
        ["We're sorry to hear that you felt our staff were rude."],
        ["We are sorry for you feeling that way."],
        ["I'm sorry you find the building noisy."],
        ["I'm sorry that in your eyes we got it wrong."],
        ["Sorry that our honest advice upset you."],
        ["We are sorry for any perception of unfairness."],
      ],
      good: ["We're very sorry you found it.", "I'm sorry you had to wait.", "I'm sorry we let you down."],
    },
  },
  {
    id: "en/sorry-you-are",
    severity: 2,
    why: "their-feeling",
    replace: {
      "your (<any>)? (visit/stay/experience/meal/trip/journey/order/purchase/flight) (didn't/did not) (quite)? live up to ...3":
        [],
      "(sorry/regret/shame/pity) (that)? you (<adv>/have/may have/seem to have)? ((do not/don't/cannot/can't) (recall/remember/agree/accept/like/share/see/want)/misunderstood/misinterpreted/misread/misheard/mistook/drew/expected/assumed/took (offence/exception/it)/were offended/got the wrong/got the impression/jumped to) ...4":
        [],
      "(sorry/regret/sad/shame) (to (hear/read/see/learn))? (that)? you (weren't/aren't/wasn't/didn't/couldn't/(were/are/did/do/could) not/haven't been/have not been/had to) (<adv>/entirely/find/feel/left/be)? (satisfied/happy/pleased/impressed/fault/content/enjoy/like/love/appreciate/comfortable/welcome/convinced/keen/a fan/find it/able to enjoy) ...4":
        [],
      "(sorry/regret/regrets/sad/saddened) (to (hear/read/see/learn/find))? (that)? (<you-have>/you're/you (have/are/were)) (had/having/reason/cause/experiencing/finding/experienced/encountered/unhappy/struggling/leaving/found it/left with) (cause/reason/need/occasion/difficulty/difficulties/problems/issues/trouble/an/a/such/it/some/this/with/us/our/it hard) ...4":
        [],
      "(sorry/apologise/apologies/apologize/regret/sad/saddened) (to (hear/read/learn/see))? (that/for/about)? your (<any>)? (experience/visit/stay/journey/time/trip/meal/flight/appointment/impression/purchase/evening/opinion) ...2 (was/is/has/had/with/at/were/left/did/of/fell/has been) ...4":
        [],
      "(sorry/regret/regrets/unfortunate/sad/saddened/apologise/apologize/shame) (to (hear/learn/read/see/note/know/find/find out))? (that)? (<you-are>/you (have been/remain/still feel)/you've been) (so/very/still/rather/somewhat/clearly)? <dissatisfied> ...4":
        [],
      "(sorry/regret/regrets/sad/saddened) (to (hear/learn/read/see/note))? (of/about/for) your (disappointment/dissatisfaction/frustration/displeasure/unhappiness/anger/upset/(negative/bad/poor/unpleasant) experience/less than)":
        [],
      "(sorry/regret/regrets/sad/saddened) (to (hear/learn/read/see/note))? (that)? you (had (reason/occasion/a (negative/bad/poor/less than)/such a negative/an unpleasant/an unsatisfactory/less than)/did not enjoy/didn't enjoy/did not have/didn't have/were left/have had reason/have had occasion) ...5":
        [],
      "(saddens/disappoints/hurts/pains) (us/me) (that/to) ...4": [],
      "(sorry/sad/regret) (that)? (my/our/the) (<any>)? (email/words/message/letter/remark/comment/answer/reply/tone/intentions/joke) (was/were/is) (<adv>)? (misread/misunderstood/misinterpreted/unwelcome/not/taken/unclear/read/confusing) ...3":
        [],
      "(sorry/sad/saddened) (that)? you (won't/will not/no longer/do not) (be)? (coming/returning/staying/wish/want/joining/visiting) ...3":
        [],
    },
    unless: [
      "pains me to (read/hear/see) (this/that (we/our)/what (we/our)) ...1",
      "sorry (that)? your (appointment/flight/visit/meal/journey/trip) was (moved/cancelled/late/cold/delayed/cut/ruined/spoiled/spoilt) ...1",
      "not up to our usual standard",
      "(had/having) (trouble/difficulty/problems) (reaching/getting/finding/logging)",
      "(sorry) (that)? you (have)? had to ...4",
      "sorry that you are <dissatisfied> with us because",
      "sorry (that)? you were left ...2 (waiting/without/standing/sitting/stranded/in/out/with/on/to)",
      "saddens (me/us) that a ...4",
    ],
    examples: {
      bad: [
        ["We're sorry to hear your visit didn't live up to your hopes."],
        ["I am sorry that you misunderstood my words."],
        ["I'm sorry you weren't satisfied with our work."],
        ["I am sorry you have had cause to complain."],
        ["Sorry that your visit was less than perfect."],
        ["We are sorry to hear that you are dissatisfied with our service."],
        ["We are sorry to hear of your dissatisfaction."],
        ["We're sorry you didn't enjoy your stay."],
        ["It saddens us that you left with this impression."],
        ["We're sorry for your dissatisfaction."],
        ["I am sorry that my email was misread."],
        ["We're sad that you won't be coming back."],
        ["I'm sorry that you do not recall this."],
      ],
      good: [
        "I'm sorry your appointment was moved twice.",
        "We apologise that your stay was not up to our usual standard.",

        "I'm sorry that you were left without heating for three days.",
        "You are right to be upset, and I'm sorry.",
      ],
    },
  },
  {
    id: "en/not-what-you-hoped",
    severity: 2,
    why: "their-expectation",
    replace: {
      "(sorry/regret/regrets/apologise/apologize/apologies/disappointed/saddened/sad/unfortunate/shame) ...7 (not/wasn't/weren't/may not have been/less than) ...2 (what you/you had/you'd/you were/you) (hoped/hoping/expected/expecting/wanted/anticipated/imagined/have hoped/have expected/hope for/expect) (for)?":
        [],
      "(sorry/regret/apologise/apologize/apologies/saddened/sad) ...7 (left you <dissatisfied>/made you feel/leaves you feeling/left you feeling)":
        [],
      "(isn't/wasn't/aren't/weren't/not/(is/was/were) not) (<adv>)? (to/for) (your/everybody's/everyone's) (taste/tastes/liking) ...2":
        [],
    },
    unless: ["sorry (that)? (we/i) (made/left) you feel ...4"],
    examples: {
      bad: [
        ["Sorry to hear the soup wasn't to your liking."],
        ["We regret that the tour may not have been what you hoped for."],
        ["We are sorry our service left you disappointed."],
        ["The style isn't to your taste."],
      ],
      good: ["I'm sorry that the room was dirty."],
    },
  },
  {
    id: "en/regret-that",
    severity: 2,
    why: "regret-stands-in",
    replace: {
      "(disappointing/disheartening/sad/unfortunate/shame/pity/upsetting/saddening/regrettable/disappointed/saddened) to (read/hear/see/learn/find/note/receive) (that/about/of/your/such/this/you/how) ...4":
        [],
      "(<we>)? (do/sincerely/deeply/truly/must/very much)? regret (that/the/this/how/hearing/learning/your/these/what/if/to (hear/learn/read)/it if) ...5":
        [],
      "(it is/it's/that is/that's/how) (<adv>)? (regrettable/unfortunate/regretted/regrettably/disappointing) (that/to) ...5":
        [],
      "(that's/it's/(that/this/it) is) (unfortunate/regrettable/a shame) (for you)? $": [],
      "(express/expresses/expressing/expressed) (our/its/my/their/sincere/deep) ...2 (regret/regrets) ...4": [],
      "(our/my/sincere/deepest) (sincere/deep/deepest)? regrets (for/at/that/about/to) ...5": [],
      "(a)? matter of (some/great/deep)? regret ...5": [],
      "(trust/scheme/council/company/home/school/bank/airline/association/charity/university/hospital/society/board/management/team/club/department/practice/agency/operator) (deeply/sincerely/very much/also)? regrets ...6":
        [],
      "(we/i) deplore ...5": [],
    },
    unless: [
      "how disappointing (that/it/this) (was/must) ...2",
      "we regret that (we/i/our) ...3",
      "(i/we) regret how (that/the/our/we/i) ...3",
      "regret this and ...2",
      "regret ...4 and (apologise/apologize) ...2",
      "(disheartening/disappointing/sad/upsetting) to (read/hear/see/find/learn) (this/that (we/our/i)/how (we/our/i)/what (we/our)/about (our/your/the))",
      "i regret (what/how/that) (i/we/my)",
      "we regret (what/how) (we/i/our)",
      "(you/your/won't/not) regret",
      "regret that ...8 (apologise/sorry)",
      "regret that decision",
      "i regret (that/it/this) $",
    ],
    examples: {
      bad: [
        ["It is disappointing to read that you are angry."],
        ["We regret the situation that arose."],
        ["It is unfortunate that you had this experience."],
        ["That's unfortunate."],
        ["We express our regret at the turn of events."],
        ["Our regrets for the noise."],
        ["It is a matter of regret to us."],
        ["The scheme regrets the circumstances."],
        ["We deplore the fact that it came to this."],
      ],
      good: [
        "One can imagine how disappointing that was for you.",
        "We regret that we were not there.",
        "I regret how that call went.",
        "We regret this and have paid the fine for you.",

        "We regret the delay and apologise for it.",
        "You won't regret the change.",
        "It is a shame we did not call you, and that was my job.",
      ],
    },
  },
  {
    id: "en/misunderstanding",
    severity: 2,
    why: "smaller-than-it-was",
    replace: {
      "(received/taken/heard/read/understood) in (that/this) (manner/way/spirit/light) ...1": [],
      "(there (was/(has/(may/must/seems to/appears to) have/has clearly) been)/due to/because of/it was/this was/the result of) (some/a/an/any)? (slight/small/simple/unfortunate/minor/genuine)? (misunderstanding/miscommunication/misinterpretation/confusion/mix-up/crossed wires/communication breakdown/breakdown in communication)":
        [],
      "(apologies/sorry/apologise/apologize) for (the/this/any/your)? (misunderstanding/miscommunication/misinterpretation)":
        [],
      "no (offence/offense/disrespect/harm/rudeness/malice/discourtesy) (was/is/were/has been)? (ever/intended/meant) ...2":
        [],
      "(was/were/been/being) (taken/interpreted/received/understood/read/heard) (in a way/in the wrong/the wrong way/out of context/differently/otherwise/as rude/personally) ...4":
        [],
      "(was/were) (<adv>)? (not/never) (meant/intended) (to/in/by/that) ...4": [],
    },
    unless: [
      "(misunderstanding/miscommunication/confusion/mix-up) ...3 (on our/our fault/our side/between our/we caused/i caused/my fault/at our)",
    ],
    examples: {
      bad: [
        ["What I said was received in that manner."],
        ["There seems to have been a misunderstanding."],
        ["Apologies for the misunderstanding."],
        ["No offence was intended."],
        ["The remark was taken in a way it was not meant."],
        ["The joke was never meant to hurt."],
      ],
      good: ["There has been confusion on our side about the date.", "We made a mistake."],
    },
  },
  {
    id: "en/sorry-unclear",
    severity: 2,
    why: "hedged-apology",
    replace: {
      "(sorry/apologies) ,? (but)? as (i/we/i've/we've/i have/we have) (already/previously)? (said/explained/mentioned/stated/told)":
        [],
    },
    examples: {
      bad: [["Sorry, as I said the fee stays."]],
      good: ["Sorry, I wasn't clear about the fee."],
    },
  },
  {
    id: "en/despite-best-efforts",
    severity: 2,
    why: "defends",
    replace: {
      "despite (all)? (of)? (our/everyone's/my/the team's) (very)? (best/every/greatest/continued)? (efforts/endeavours/effort/attempts/precautions)":
        [],
      "(for)? (due to/owing to/because of/for)? (reasons/circumstances/events/factors/matters/things/issues/conditions) (that are/that were/which are/which were/entirely/completely/wholly)? (beyond/outside/outside of) (of)? (our/anyone's/everyone's/my) (reasonable/direct/immediate)? control":
        [],
      "(we're/we are/i'm/i am) only human": [],
      "(nobody's/(nobody/no-one/no one/none of us) is/none of us are) (perfect/infallible)": [],
      "(mistakes/these things/accidents/errors/delays/things like this) (do/will/can/sometimes/unfortunately)? (sometimes/unfortunately)? (happen/occur)":
        [],
    },
    unless: ["(nobody's/nobody is/no one is) perfect , (but/yet)"],
    examples: {
      bad: [
        ["Despite our best efforts, the parcel is lost."],
        ["This was due to circumstances beyond our control."],
        ["We're only human."],
        ["Nobody's perfect."],
        ["These things happen."],
      ],
      good: [
        "The road was closed, so we could not reach you.",
        "Mistakes like that must not happen again, so we check each label twice now.",
      ],
    },
  },
  {
    id: "en/extend-apologies",
    severity: 1,
    why: "formula-apology",
    replace: {
      "((wish/want/beg/would like) to) (extend/offer/tender/convey/express) (our/my) (sincere/sincerest/deepest/heartfelt/profound)? (apologies/apology/regret/regrets)":
        ["apologise for [what went wrong]"],
      "(we/i) (extend/tender/convey) (our/my) (sincere/sincerest/deepest/heartfelt/profound)? (apologies/regret/regrets)":
        ["I'm sorry for [what went wrong]"],
    },
    examples: {
      bad: [
        ["We would like to extend our sincere apologies.", "We apologise for [what went wrong]."],
        ["We tender our sincere apologies.", "I'm sorry for [what went wrong]."],
      ],
      good: ["I apologise for the wrong bill.", "We offer a full refund."],
    },
  },
  {
    id: "en/ask-understanding",
    severity: 2,
    why: "asks-understanding",
    replace: {
      "(we/i) (kindly/would/do/must)? (ask/request/beg/appeal) (for)? your (kind)? (continued)? (understanding/patience/indulgence/forbearance/cooperation)":
        [],
    },
    examples: {
      bad: [["We kindly ask for your understanding."]],
      good: ["We understand that you need an answer."],
    },
  },
]);
