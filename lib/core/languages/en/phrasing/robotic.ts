import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const robotic = phraseRules("robotic", [
  {
    id: "en/dear-customer",
    severity: 2,
    why: "fits-everyone",
    replace: {
      "(dear/hello/hi/hey/greetings/good (morning/afternoon/evening)) (our/my/most)? (valued/esteemed/respected/loyal/sir/madam/customer/client/guest/user/member/subscriber/passenger/resident/tenant/patient/policyholder/traveller/traveler/borrower/shopper/friend/buyer/seller/cardholder/parent/student/complainant/applicant/consumer/patron/customers/guests/all/concerned/account holder/valued customer) (/madam/customer/client/guest/guests/member/passenger/patron/sir/or madam)?":
        ["Dear [name]"],
      "to whom it may concern": ["Dear [name]"],
    },
    where: "greeting",
    examples: {
      bad: [
        ["Dear Sir or Madam,", "Dear [name],"],
        ["To whom it may concern", "Dear [name]"],
      ],
      good: ["Dear Ms Okoro,"],
    },
  },
  {
    id: "en/totally-understand",
    severity: 2,
    why: "formula",
    replace: {
      "^ (i/we) (completely/fully/totally/absolutely/certainly/perfectly/quite/truly/really) (understand/get it/sympathise/appreciate that/hear you) $":
        [],
      "^ (we/i) (<adv>/can/do)? (understand/know/appreciate/hear/get/see/feel) (how/where/what/that) you (<adv>)? (feel/mean/say/are (feeling/saying/upset/coming from/going through)/must feel) $":
        [],
      "^ (we/i) (<adv>/can/do)? (understand/appreciate/acknowledge/recognise/hear/respect/share/sympathise with) your (<any>)? (frustration/frustrations/concern/concerns/disappointment/feelings/point/position/situation/anger/annoyance/dissatisfaction/worries) $":
        [],
      "(i/we) (<adv>/can/do)? (see/understand/imagine/appreciate/get/know) (how/why/that) (this/that/it/such/these/a/the <any>/waiting/things) (<any>)? (would/could/might/may/must/can) (<adv>)? (be/have been/feel/seem/cause/come across/appear) (<adv>/a/an/very/quite)? (inconvenient/frustrating/annoying/disappointing/upsetting/stressful/confusing/difficult/worrying/concerning/unpleasant/inconvenience/hard/challenging) ...2":
        [],
      "(i/we/can) (<adv>/can/do/certainly)? (understand/see/imagine/appreciate/know/realise/realize) (just)? (how/that) (<any>)? (frustrating/disappointing/annoying/upsetting/inconvenient/stressful/difficult/concerning/worrying/this/it) (this/it/that/the situation)? (must/can/may/might/would) (<any>)? (be/been/feel) ...3":
        [],
      "(totally/completely/fully/absolutely/certainly/perfectly/definitely/entirely/truly/genuinely/do/sincerely/wholeheartedly/can only/really do) (understand/appreciate/get/sympathise/sympathize/empathise/empathize/acknowledge) (with)? (your/you're/this/how (you/you're/this)/the (frustration/inconvenience/situation)/where (you/you're)/your position/what you/you are) ...4":
        [],
      "(while/whilst/although/though/even though/as much as/however much) (i/we) (can/do/fully/completely/certainly/entirely/totally/may/of course/appreciate/understand)? (<adv>)? (understand/appreciate/sympathise/sympathize/empathise/empathize/acknowledge/recognise/recognize/regret/respect/value/are sorry/am sorry/realise/realize) ...8":
        [],
      "(can/may/might/could) be (very/quite/a little/a bit/extremely/somewhat/rather/so/incredibly/really)? (frustrating/disappointing/inconvenient/annoying/upsetting/stressful/confusing/unsettling/distressing/concerning) (for/to) (some/our/any/all/many/certain/people/anyone/everyone/customers/guests/some people) ...3":
        [],
      "(i/we) (understand/see/gather/note/appreciate/acknowledge/can see) (from your (email/message/letter/review/note/complaint))? (that)? (you/you're/you've/your) (are/have/had/want/wish/has/is/were/recent/would like)? (been/are/to)? (contacting/experiencing/facing/having/encountering/raised/enquiring/inquiring/concerned/unhappy/dissatisfied/reporting/expressed/writing/experienced/encountered/raising/requesting/a (query/concern/complaint)/reached out/an issue/getting in touch/not happy/not satisfied/some concerns) ...6":
        [],
      "(<we>/<we-have>/this/i'd) (would)? (like to)? (acknowledge/recognise/recognize/validate/respect/honour/honor) (your/how you/that your/the frustration/and apologise/the impact) (feelings/frustration/concerns/concern/feel/frustrations/disappointment/experience/perspective/inconvenience/emotions/position) ...3":
        [],
      "your (feelings/emotions/frustration/frustrations/disappointment/concerns) (are/is) (valid/completely valid/noted/heard/important/entirely understandable/justified and) ...2":
        [],
      "(nobody/no one) understands (better/this better) than ...3": [],
      "((we hear/i hear what/we hear what) you/we hear your/i hear your) ...3": [],
      "our (thoughts/hearts/heart) (are/is/go/goes) (with/out to) (you/all/everyone/those) ...4": [],
      "(we/i) (do/can/fully)? (recognise/recognize/understand/appreciate/realise/realize/know/acknowledge) (that/how)? ...5 can (be/feel/seem/cause/create/have) ...1 (a/an)? (stressful/unsettling/difficult/frustrating/worrying/disappointing/confusing/upsetting/challenging/emotional/anxious/inconvenient/annoying/overwhelming/daunting/distressing/inconvenience) ...4":
        [],
      "(we/i) (understand/know/appreciate/recognise/recognize) (that)? (your/how)? (data/budgeting/time/privacy/safety/money/quality/reliability/connectivity/security/punctuality/communication/health/comfort/trust/every <any>/good <any>/a good <any>/travel/sleep/service) (is/are/matters/matter/means/counts) ...5":
        [],
      "(^ we/^ i/but we/and we) (can/do/fully/quite/completely/really)? (understand/sympathise/sympathize/empathise/empathize/hear/appreciate/get/see/feel/recognise/recognize/acknowledge) ...7 ,? (but/yet/however/nevertheless/nonetheless/then again/except that/only it's) ,? (we/you/our/the/it/this/that/there/a/an/as/policy/rules/staff/every/had/other/unfortunately/these/all/not/your/in) ...4":
        [],
      "(i/we) know how important ...5 (is/are) to you ...1": [],
      "(we/i) (know/get/get it/understand) ,? (that)? ...3 (gets/get/is/be/are) (<adv>)? (busy/stressful/hectic/crazy/complicated/a lot/a headache/a pain) ...1":
        [],
      "(appreciate/recognise/recognize/realise/acknowledge/understand/aware/conscious) (that)? this (will/may/might/is not/isn't/must) (come/be/seem/feel/the (outcome/answer/news/decision/response))? (as)? (a/the)? (disappointment/disappointing/blow/not/outcome/answer/news/difficult/upsetting/frustrating) ...4":
        [],
      "(we/i) (know/understand/get/appreciate/realise) (that)? ...7 (is/can be/are/isn't) (never/no/not/always/rarely) (fun/easy/ideal/great/nice/pleasant/welcome) ...1":
        [],
      "(<we>)? (understand/know/appreciate/realise/recognise) (that)? (this/it/these/moving/waiting) (is/are/must be/can be) (a/an)? (<adv>)? (worrying/difficult/stressful/anxious/upsetting/trying/challenging/uncertain/emotional/confusing/frustrating/sensitive) (time/times/period/situation/process/matter/experience/moment) ...2":
        [],
    },
    unless: [
      "(not/isn't) the (answer/news/outcome/decision/reply) you (were hoping for/hoped for/wanted/were after)",
      "how <any> (it/this/that) must (be/have been/feel) (to/for) ...3",
      "(don't/do not/not/didn't) (fully/totally/completely) understand",
      "(we/i) know how (frustrating/stressful/worrying/annoying) it can be (to/when) ...4",
      "note that you are unhappy about the ...4",
    ],
    examples: {
      bad: [
        ["I totally get where you're coming from."],
        ["I completely understand."],
        ["We understand how you feel."],
        ["We understand your frustration."],
        ["I can see how that would be inconvenient."],
        ["I understand how frustrating this must be."],
        ["We completely understand how you feel."],
        ["While we appreciate your point, the fee stands."],
        ["It can be annoying for some people."],
        ["I understand that you are experiencing an issue with your order."],
        ["We would like to acknowledge your frustration."],
        ["Your feelings are valid."],
        ["Nobody understands better than us."],
        ["We hear you!"],
        ["Our thoughts are with you."],
        ["We recognise that admissions can be a stressful time for families."],
        ["We know budgeting matters."],
        ["We understand you were upset, but the shade is a matter of light."],
        ["I know how important staying connected is to you!"],
        ["We get it, moving house is stressful!"],
        ["We appreciate that this will come as a disappointment."],
        ["We know that a cancelled flight is never fun."],
        ["We understand this is a worrying time."],
      ],
      good: [
        "I realise this is not the answer you were hoping for.",
        "I understand why you rang three times.",
        "I understand that you have been waiting since May.",
      ],
    },
  },
  {
    id: "en/automatic",
    severity: 2,
    why: "automatic",
    replace: {
      "please (describe/explain/tell us about/provide/give us/share/outline) ...5 (in/with) as much (detail/information) as (possible/you can)":
        [],
      "(<we-are>) aware (that)? (some/a number of/certain/a few/several/many) (of our)? <customers> (may/might/are) ...5":
        [],
      "(how/what) (can/may/could) (i/we) (<any>)? (help/assist/do/be of) (you/for you/service)? (with/today/further/out)? ?":
        [],
      "(we/i) (<adv>/can/do)? (understand/see/gather/note/hear) (that)? (you're/you (are/would/want to/wish to)/you'd) (looking/seeking/requesting/after/having/trying/like) (a/for/an/some/trouble/problems/issues) ...5":
        [],
      "(you are/you're/your (place/position) (is/in)) (now/currently)? (in/at)? (position/number/place) <number> ...3":
        [],
      "(glad/happy/delighted/pleased/here/love/eager/ready/on hand) to (<adv>)? (help/assist/support/serve/guide) (you)? (out/further/today/through/with (that/this/your/any)/in any way)? ...3":
        [],
      "(ticket/case/incident/reference/request/job/query/enquiry/complaint) (<any>)? (<any>)? (has been/was/is/have been/will be) (<adv>)? (created/opened/generated/assigned/registered/allocated/escalated/queued/updated/merged/reopened/acknowledged) ...3":
        [],
      "(insert/enter/add/choose/select/customer/agent/order/client/first/last/full/your) (name/amount/number/date/title/product/reason/refund amount/order number/customer name/agent name) here":
        [],
      "(to/so we can/helping us/help us) (<any>)? ((serve/help/assist) you/help us) (help/better/serve) ...2": [],
      "(you (have/are/were) (contacted/contacting/messaged/reporting/(written/writing/reached out) to) (us)? (about/regarding/concerning/because/with/to)?/your (complaint/query/enquiry/message/request/issue/concern) (concerns/regarding/relates to/is about/was about)) : ...3":
        [],
      "(^ happy/^ glad/^ always happy/^ hope/^ we hope/^ i hope) (to/this/that/we/you/i) (help/helps/assist/answers/clarifies/has/have/found/be of) ...3":
        [],
      "(thank you/thanks/many thanks) (so much/very much/again)? for (reaching out/messaging/getting back/using/connecting/holding/waiting in/chatting/stopping by/dropping) ...4":
        [],
      "(this is an/this is a/this/do not reply/sent from) (automated/automatic/auto-generated/automatically generated/system-generated/system generated/auto/computer-generated/standard/no-reply/unmonitored/unattended) (message/email/e-mail/response/reply/notification/acknowledgement/inbox/mailbox/address/letter)":
        [],
      "(this/the) (mailbox/inbox/email address/email/message/address/account) is (not/un) (monitored/read/checked/attended)":
        [],
      "(we/we've/i've/i) (have/can confirm we have)? (safely/now/successfully/duly)? (received/acknowledged/logged/registered/recorded/noted) (your/the/it/this) (email/message/complaint/request/enquiry/inquiry/feedback/correspondence/query/concern/concerns/details/comments/case/form/ticket/submission/letter) (and (it/will/a/we/one/our/someone/shall/have/are/this/the/forwarded/passed/logged)/$/with reference/under/safely) ...3":
        [],
      "(please)? (do not/don't/never/not) hesitate to (contact/get/reach/let/call/email/write/reply/ask/give/drop/come/respond/message/revert/touch/visit/inform/approach/share) ...4":
        [],
      "(please/kindly)? feel free to (contact/get/reach/call/email/write/reply/ask/drop/respond/message/revert/let/share/come/give/visit/raise) ...4":
        [],
      "should you (have/require/need/wish) (any/further/additional/more/anything/a) (further/other/additional/more/questions/queries/concerns/else/assistance/information/help/clarification)? ...4":
        [],
      "(if/in case) (there's/you (have/need/require)/there is) (any/anything/further/additional) (further/additional/other/more/else)? (assistance/concerns/clarification/queries) ...6":
        [],
      "(it's/it (is/has been/was)) (been)? (my/our/a) (absolute)? (pleasure/privilege/honour) (to/assisting/helping/serving) ...3":
        [],
      "(my/our/the) (name is/name's) <any> (<any>)? and (i'll/i will/i'm/i am/it's/it is/it will) (be)? (happy/glad/delighted/pleased/my pleasure/more than happy/assisting/helping/here/your) ...3":
        [],
      "(i/we/i'm/we're/i'd/we'd/i'll/would) (will/would/am/are/be/definitely/certainly/absolutely/can)? (certainly/definitely/absolutely/(love/happy/glad/be happy) to)? (assist/help) you (with (this/that/your <any>/it/your/all)) (today/further/concern/issue/query/in any way)? $":
        [],
      "(happy/glad/delighted/love) to (look into/check/sort/help with/take care of/assist with) (that/this/it/these) (out)? for you ...3":
        [],
      "(regarding/about/with/concerning/on) your recent (experience/interaction/encounter/engagement) (with/at/on/of)? ...3":
        [],
      "may i (please/kindly)? (have/ask/get/know) (for)? your (order/full/account/booking/email/name/reference/date/phone) ...3":
        [],
      "(let me/let's/allow me to) (see/find out/check) (what) (i/we) can (do/find/offer) (for you)? ...2": [],
      "^ (thanks/thank you) (<any>)? (<any>)? for (your/the) ...1 (review/feedback/comment/comments/rating/enquiry/query/question/interest/loyalty/patience/understanding/post/kind words) $":
        [],
      "(was/is/did) this (answer/article/reply/chat/email/response/information)? (helpful/useful/help you/answer your/resolve your/solve your) ...2":
        [],
      "(i've/i have/we've/we have/i'll/i will/i) (gone/go/went) ahead and ...3": [],
      "(just (checking in/following up/touching base)/(following up/checking in) to see) ...3": [],
      "(anything else) (on your mind/you need/you'd like/(i/we) can) ...3": [],
      "(make sure/ensure/check/confirm) (that)? (i've/i/i have) (understand/understood/got) ...4": [],
      "(sorry/apologize/apologise) (that)? (you're/you are/to see you're/to hear you're) (going through/having to deal/having (trouble/issues/problems/difficulty)/experiencing/facing) ...3":
        [],
      "(i/we) can (<adv>)? (understand/see/appreciate) where (that/this/the/your) ...2 (comes/is coming) from ...1": [],
      "(rest easy/sit back/leave it with us/we're on the case/we've got this) ...3": [],
      "(noted/read/registered) (its/the) contents ...1": [],
      "your (feedback/case/ticket/complaint/enquiry/query/request/support/incident) (reference/number/id/ref/ticket) (number)? (is/:) (<number>/<any> <number>) ...1":
        [],
      "(great/lovely/good/nice/wonderful/fantastic) to (hear/see/meet/have/chat/e-meet/connect) (from/you/with/back/that) ...3":
        [],
      "(i'll/i will/we'll/we will/i) (just)? (pop/drop/ping/shoot/whizz/send) you (a/an/over) (quick/little)? (message/email/line/text/note/dm/mail) ...3":
        [],
      "(thanks/thank you) for (popping/dropping/swinging/hopping/coming/being/giving/checking/leaving/making/letting/waiting/staying/joining/pinging/buzzing/tweeting/dming) (into/by/in/back/awesome/us/to/on/here/so/amazing/over) ...3":
        [],
      "(your/i'm/i am/a) (<any>)? (<any>)? (virtual/digital/ai/automated/chat) (assistant/agent/helper/buddy/concierge/bot) ...2":
        [],
      "(did you mean/couldn't find an answer/could not find an answer/didn't understand/didn't quite (get/catch)/please rephrase/choose an option/select one/select an option/type (yes/no/menu/agent/help)/you said , we) ...3":
        [],
      "(give us a)? (shout/holler/ping/buzz) (if/out/when/us) ...4": [],
      "you've (reached/come to/got) (the right/through to) (person/place/team/department) ...2": [],
      "(to help us/so we can/in order to) (<any>)? (look into/investigate/assist/help/understand/resolve/process/locate/find/verify) ...3 ,? (please/can you/could you/we/kindly/we'll/we need) ...3":
        [],
      "(following/these/below/relevant/related) (articles/article/links/link/faq/faqs/resources/guides/tips/steps) ...4":
        [],
      "(we/i) (have)? received your (inquiry/enquiry/ticket/request/case/submission/query/form) ...2": [],
      "^ (i hope/we hope/hope) (this/that/it/these) (clears/explains/makes/sorts/answers/resolves/covers) ...3": [],
    },
    unless: [
      "shout if (it/he/she/they/the) ...3",
      "hope to have ...2",
      "should you need a <any> , ...1",
      "should you have a <any> (that/which/of/from) ...3",
      "thank you for coming back to (us/me) about ...1",
      "received your (form/request/case/submission/query) (that day/the same day/on <date>/in time/too late/before/after) ...1",
      "(allocated/assigned) to (a/the/our/my)",
      "(thank you/thanks) (<any>)? (<any>)? for (reaching out/messaging/connecting) (to us/with us/to me/about/on/,/and/again)",
      "(happy/glad) to help you with (the/your) (form/move/forms/claim form)",
      "(happy/glad/pleased/ready/here) to (help/support) (you)? (with (the form/the move/a form/your move/your form)/find/her/him/them/choose)",
      "(ticket/case/request/job/complaint) ...2 (was/has been/is/will be) (reopened/closed/opened/assigned/updated) ...2 (by/because/to me/to ann/today/on/with me/and)",
      "(hope) (this/it/we/you) (helps/help/found/have/has) (you/your/the/with/a/her/him/them/it) ...3",
      "thanks for getting back",
      "(happy/glad) to help (with (the/a/your) (form/move/stairs/bags)/on/out at)",
      "(if/in case) you have any (concerns/queries) ,? (i'm/call me/ring me/my/i am)",
      "should you (have/need/require/wish) ...5 (my/me/number is)",
      "thank you for your (question/enquiry/query) $",
      "leave it with us ...6 <date>",
      "(good/lovely) to (hear/see/meet) (that/you (at/on/again on))",
      "(thanks/thank you) for (coming/waiting/giving/letting/making/being) (to (the/see/my/our office)/in (on/yesterday/today/person)/me/us (the/your/know) /so (honest/clear/frank/patient on)/on (monday/tuesday)) ...2",
      "below steps",
    ],
    examples: {
      bad: [
        ["Please describe your issue in as much detail as possible."],
        ["We're aware some customers may be experiencing issues."],
        ["How can I help you today?"],
        ["I understand that you would like a refund."],
        ["You are now in position 14 of the queue."],
        ["I'm ready to help you today."],
        ["A ticket has been created for you."],
        ["Insert refund amount here."],
        ["To help us help you better, fill it in."],
        ["You have contacted us regarding: luggage."],
        ["Hope this helps!"],
        ["Thanks for reaching out!"],
        ["This is an automated message."],
        ["This mailbox is not monitored."],
        ["We have received your email and will reply."],
        ["Please do not hesitate to contact us."],
        ["Feel free to reach out."],
        ["Should you have any further questions, write."],
        ["If you require any further assistance, write."],
        ["We're more than happy to help."],
        ["It's been a pleasure assisting you."],
        ["My name is Zoe and I'll be happy to look."],
        ["I will certainly help you with that."],
        ["I'd be glad to look into that for you!"],
        ["This is about your recent experience with us."],
        ["May I please have your order number?"],
        ["Let me see what I can do for you today."],
        ["Thanks for your feedback!"],
        ["Was this helpful?"],
        ["Hello there, thank you for holding."],
        ["I've gone ahead and created a case for you."],
        ["Just checking in to see how you are."],
        ["Tell me if there's anything else you need."],
        ["I want to make sure I understand you correctly."],
        ["I'm truly sorry you're going through this today!"],
        ["I can certainly understand where that frustration comes from."],
        ["Rest easy knowing we're on the case."],
        ["We have noted its contents."],
        ["Your feedback reference is 20114457."],
        ["We've received your message and one of our heroes is on it!"],
        ["Great to hear from you!"],
        ["I'll pop you a message."],
        ["Thanks for popping into our inbox!"],
        ["I'm Max, your virtual assistant!"],
        ["Did you mean: change name on account?"],
        ["Shout if you need anything!"],
        ["You've reached the right person!"],
        ["To help us look into this, can you send the device and version?"],
        ["We believe the following articles may resolve your issue."],
        ["We received your inquiry (Case 981)."],
        ["Hope that clears things up!"],
      ],
      good: [
        "Shout if it gets stuck.",
        "Should you have a screenshot that shows something different, I would look again.",
        "You wrote on 28 February and we received your form that day.",
        "If you have any questions, ring me on 0123.",
        "I'm happy to help with the form.",
      ],
    },
  },
  {
    id: "en/chirpy",
    severity: 2,
    why: "chirpy",
    replace: {
      "(pop/hop/head/swing/nip/jump/scoot) (on/right/straight)? over to (our/the) (website/site/app/page/portal/help/faq/faqs/online/blog/chat) ...2":
        [],
      "(i/we) hear you ,? (and)? (thank/thanks) ...6": [],
      "(super/totally) (bummed/sorry/sad/excited/stoked/happy/thrilled/grateful) ...2": [],
      "why not (grab/try/treat/check out/explore/pop) ...5": [],
      "(great/lovely/fab/fabulous/wonderful/awesome/fantastic/super) rest of (your/the) (day/week/evening)": [],
      "can't wait to (host/have/welcome/serve/delight/share/pamper/spoil/see you) ...3": [],
      "(^ oh dear/^ oh no/^ oh my/^ oops/^ ouch/^ eek/^ uh oh/^ oh gosh/^ gosh/^ wow) !": [],
      "(rate/review/score) (your/our/this/the/my/us) ...2 (experience/service/visit/support/conversation/call/interaction/chat/stay/assistance/online/us/with us/on/out of) ...2":
        [],
      "(have/enjoy) (a/an/the rest of) (<adv>/your)? (great/lovely/nice/good/fab/wonderful/pleasant/happy/blessed/sunny/super) (rest of your)? (day/evening/weekend/week/one/time) (ahead/further/with us)":
        [],
      "(lovely/fabulous/gorgeous/wonderful/amazing/awesome/beautiful) (customer/customers/people/person/human/humans/guest/guests/folks/friend/friends/lot/one/ones/community) ...1":
        [],
      "(thanks a (million/bunch/ton/lot)/(huge/massive/big) thanks/thanks so much/a big thank you) (for/to) ...3": [],
      "(thrilled/chuffed/delighted/excited/overjoyed/stoked/honoured/honored/tickled/super happy) (that/you/we/with/for/to (have/be/see/hear)) ...3":
        [],
      "(use/enter/with/quote/apply/enjoy) (the/your/this/our/promo/discount/voucher/coupon)? (code/coupon/(promo/discount/voucher) code) ...2 (on/for/at/and/off/to) (your/the/any/our/all/get/save/receive/next) ...4":
        [],
      "(sending/with/lots of/send) (you/our/all our/lots of)? (<any>)? (vibes/hugs/love/smiles/sunshine/positivity/warm wishes/good wishes/xoxo/kisses/high fives/best wishes and) ...2":
        [],
      "(take/complete/do/answer/completing/taking) (our/a/the/this/part in our) (<any>)? (<any>)? (survey/questionnaire/poll/feedback form/quiz/rating) ...2":
        [],
      "(great/exciting/fantastic/amazing/wonderful/good/fab/brilliant) (news/question/stuff/point/choice) (!/,)": [],
      "(^ oops/oopsie/oopsies/whoops/whoopsie/whoopsies/uh-oh/uh oh/yikes/eek/ouchie/bummer/yay/woohoo/woo-hoo/hooray/awesome/awesomesauce/super-duper/fab/ta-da/voila/cheers to/high five/boo-boo/no biggie/chin up/fingers crossed/stay awesome/stay fabulous/you rock/rockstar/superstar/lovely human/hun/hunny/sweetie/gorgeous/legend/bestie)":
        [],

      "(have/enjoy) (yourself)? (a/an/the rest of) (truly/very/absolutely/super/really/most/your)? (wonderful/fantastic/amazing/awesome/fabulous/super/blessed/magical/brilliant/terrific/sparkling/beautiful/delightful/marvellous/splendid/spectacular) (rest of/day/evening/weekend/week/one/morning/afternoon/night/time) ...4":
        [],
      "(wishing/wish) you (a/an/all the/the) (truly/very)? (wonderful/fantastic/amazing/great/lovely/nice/pleasant/best/blessed/good/fabulous/happy) ...3":
        [],
      "(we've/we have/i've) got (you covered/your back)": [],
      "(happy/merry) (shopping/travels/streaming/browsing/gaming/cooking/snacking/eating/reading/crafting/baking/trails/holidays) (!)":
        [],

      "(sign up for (our/the)/don't miss (out/our)/why not (try/treat/upgrade/download/browse/check/join/take a look)/have you (considered/tried/thought about) (our/upgrading/switching/trying/the)/our latest (offers/collection/deals/range/menu/products)/upgrade to (our/premium/pro/plus/gold)/(explore/discover/browse/sign up to/subscribe to/check out/take advantage of) our/follow us on/like us on/download our app/download the app/join our loyalty/new collection/special offers)":
        [],
      "(valued/esteemed/treasured) (customer/client/guest/member/customers/guests/clients/members/passenger/passengers/patron/policyholder/subscriber)":
        [],
      "(as)? (a/our) (most)? loyal (customer/client/guest/member/passenger) ...2": [],
      "(regarding/about/re/with/concerning/for/resolve/resolving/address/addressing/raised/on) (your/the/this/these/any) (recent)? (issue/issues/query/concern/concerns/situation/matter/inconvenience) (you/that you/which you)? (raised/mentioned/described/experienced/encountered/reported/faced/have (raised/experienced/encountered/mentioned/described)/are (having/facing/experiencing))":
        [],
      "(hope/hoping/trust) (that)? (you/this/my/our/all) (are/is/(finds/(email/message/letter) finds) you/are having/have had) (doing)? (well/great/having/a/safe/in good/keeping well) ...4":
        [],
      "(hope/hoping) (that)? you're (doing/having/keeping/well/safe) ...4": [],
      "(as a)? (small)? token of (our/my) (appreciation/apology/goodwill/gratitude/regret/thanks/sincere/commitment/concern) ...6":
        [],
      "did you know (that)? (you/we/our/with/about/most) ...5": [],
      "you (may/might/could) (find/like/want/enjoy/be interested) ...2 (our/the) ...2 (article/articles/blog/guide/faq/page/tips/video/tutorial/range/newsletter/app) ...4":
        [],
      "(stay/keep) (strong/safe/awesome/amazing/fabulous/cool/hydrated/smiling/shining/cosy/curious/positive) (!)": [],
      "(sorry/sad) to (see/learn/hear) (that)? you (go/leave/are leaving/wish to leave/want to leave/have decided/decided/wish to cancel/want to cancel/leaving) ...4":
        [],
      "(enjoy/get/save/take/claim/receive/grab) (up to/an extra/a)? <number> (%/percent) (off/discount/by) ...5": [],
      "(totally/completely/absolutely/can totally) (get/see/feel/hear) (that/it/where/how/you/why you're) ...5": [],
      "(happy travels/keep smiling/keep shining/stay tuned/rock on/cheers $/toodles) ...1": [],
      "<not> (<adv>/at all)? the (<any>)? (experience/sparkle/vibe/magic/start/impression/service/standard/(kind/sort/level) of <any>) (that)? (we/you/you'd/our) (<adv>)? (want/wanted/like/aim/strive/deserve/deserved/hope/hoped/expect/expected/pride) ...4":
        [],
      "(as a/by way of) (thank-you/thank you/thanks/treat) ...3": [],
      "(can/could/may) (i/we) (<any>)? (interest you in/tempt you) ...3": [],
      "(exciting/great/amazing/fantastic/exclusive/brand new/brand-new/special/unbeatable/fabulous) (<any>)? (offers/offer/deals/range/package/packages/plans/discounts/features/rates) ...1":
        [],
      "(so/we're/we are) (happy/glad/pleased) (that)? (you're/you are) (here/part/with us/one of) ...2": [],
      "^ (drive safe/drive safely/fly safe/ride on/take care and/stay in touch/see you around/love and light/toodle pip) ...2":
        [],
      "(stay/keep it/keep) (sparkly/fresh/shiny/classy/fab/sunny/groovy/wild/tuned/connected/golden/lovely/toasty/caffeinated) $":
        [],
      "(leave/drop/write) (us/me) (a/your) (<any>)? (review/rating/star/stars/comment) ...2": [],
      "(doesn't/does not/didn't/don't) (sound/seem/look/feel) (<any>)? (like)? (the/our/us/a) ...3 (experience/vibe/us/standard/standards/service/way) ...4":
        [],
      "(enjoy/have) (the)? (rest of) (your/the) (day/evening/week/weekend/morning/afternoon/stay/holiday) ...1": [],
      "(don't forget/by the way) ,? (you can/to/that you can/we/why not/did you) ...5 (app/portal/newsletter/online/offer/social/store/collection/website/membership) ...1":
        [],
      "(keep/stay/be) (on)? (rocking/shining/smiling/sparkling/dancing/cooking/baking/exploring/dreaming/riding/gaming/creating/being) ...3":
        [],
      "(want/like/love/care) to (hear/know/learn/find out) (more)? about (our/upgrading/how you/the new/switching/adding) ...3":
        [],
      "(here's/here is/have/take/enjoy) <number> (%/percent/pounds/points) (off/discount/on us/credit/bonus) ...4": [],
      "(^ toodle-oo/^ toodle/^ ciao/^ ta ta/love and light/catch you/see ya/laters/peace out/xoxo/over and out/cheerio/big love/much love/bye for now/ttfn/have a good one) ...3":
        [],
      "(that's/that/this/how) (so/really)? (super annoying/sucks/rubbish/not cool/gutting/a bummer)": [],
      "(you're/you are/what/such) (a/an) (<adv>/total/real/absolute)? (star/legend/gem/angel/hero/treasure/champ/rockstar/superstar/diamond) ...3":
        [],
      "(happy (bidding/riding/driving/flying/painting/playing/hunting/days/sewing/knitting/building/training)) ...3":
        [],
      "^ do (visit/check out/try/come and/pop in/follow/like/share/sign up/subscribe/join/take a look/have a look/drop by) ...4":
        [],
      "(over the moon/made our day/makes our day/heard you loud) ...3": [],
    },
    unless: [
      "as a (thank-you/thank you) for your (trouble/time/help) ...2",
      "(rate/review) (your/the/this) (claim/case/file/decision/bill/policy/mark/contract/plan)",

      "(take/do/answer) (a/the) (quiz/poll)",
      "(take) a (survey/to)",
      "(fingers crossed) ...6 <date>",
      "no worries (if/about)",
      "(sign up) for (our)? (text/sms/email) (alerts/updates)",
      "(you're/you are) ...1 (excited/thrilled/delighted)",
      "(complete/return) the survey (form)? (we/i/our)",
      "(hope/hoping) (that)? you're (well enough/home)",
      "warm wishes to you",
      "(warm/best/warmest) wishes (to/and/from)",
    ],
    examples: {
      bad: [
        ["Pop over to our website to rebook!"],
        ["I hear you, and thank you for reaching out to us."],
        ["Happy travels!"],
        ["Oh dear!"],
        ["We're super bummed about it."],
        ["Meanwhile why not grab one of our bright deals?"],
        ["Have a great rest of your day!"],
        ["We can't wait to host you again!"],
        ["Oh dear!"],
        ["Please rate your experience with us."],
        ["Have a great day ahead!"],
        ["You are all lovely people."],
        ["Thanks a million for your message!"],
        ["We're thrilled you chose us!"],
        ["Use code SORRY10 on your next order."],
        ["Sending you positive vibes!"],
        ["Please take our two-minute survey."],
        ["Great news!"],
        ["Whoopsie, that one got away."],
        ["We're so thrilled to hear from you."],
        ["Have a wonderful day!"],
        ["Wishing you all the best."],
        ["We've got you covered!"],
        ["Happy shopping!"],
        ["Please rate us online."],
        ["Follow us on all our channels."],
        ["You are a valued customer."],
        ["As a loyal customer you know us."],
        ["I'm writing about the issue you raised."],
        ["I hope this email finds you well."],
        ["I hope you're having a great week!"],
        ["As a token of our appreciation, here is a pen."],
        ["Did you know you could save more by adding TV?"],
        ["You may find our blog useful."],
        ["Stay strong!"],
        ["We are sorry to learn that you wish to leave us."],
        ["Enjoy 10% off on your next visit."],
        ["I can totally see where you're coming from!"],
        ["That's definitely not the sparkle we want you to have!"],
        ["As a thank-you, here's a voucher for your next order!"],
        ["Can I interest you in our protection plan?"],
        ["Keep an eye on your inbox for exciting offers."],
        ["We're so happy you're here!"],
        ["Drive safe!"],
        ["Stay sparkly!"],
        ["Loving it? Leave us a review!"],
        ["That doesn't sound like the experience we want!"],
        ["Enjoy the rest of your day!"],
        ["Don't forget you can manage it in the app!"],
        ["Keep rocking those spreadsheets!"],
        ["Would you like to hear about upgrading today?"],
        ["Here's 15% off something new to cheer you up."],
        ["Catch you next time!"],
        ["So sorry, that's super annoying!"],
        ["You're a star for sticking with us."],
        ["Do visit our gift shop!"],
        ["Happy riding!"],
        ["We'd be over the moon to have you back!"],
      ],
      good: [
        "Safe travels to Inverness.",

        "Oh no, a chicken pie without the chicken!",
        "Have a look at page three.",
        "We upgraded you to the sea-view room.",
      ],
    },
  },
  {
    id: "en/no-owner",
    severity: 1,
    why: "nobody-named",
    replace: {
      "(a/an/another/one of our/any of our/one of the) (dedicated/specialist/friendly/trained/senior/support/expert/experienced/qualified/human/live/available/customer (service/care/support/success)/member of)? (service/care/support)? (representative/representatives/agent/agents/advisor/advisors/adviser/advisers/executive/executives/specialist/specialists/associates/associate/team/consultant/consultants/operator/team member/team members/representative will) (will/shall/is/has/may/can/as/is going to/of our) (then/be/shortly/soon/also)? ...6":
        [],
    },
    examples: {
      bad: [["One of our agents will reply."]],
      good: ["Ann from the depot will ring you.", "A member of our team will call you on Friday."],
    },
  },
]);
