import { phraseRules } from "../../../phrasing/phrase-rule.ts";

/** Look-alikes of en/threat and en/you-first. */
const notThreat = [
  "(right/reason/cause) to (expect/demand/insist) ...4",
  "(you/customers/anyone) (<any>)? (expect/require/demand) ...3",
  "(no/without any) (consequences/penalties)",
  "(require/expect) you (to)? (from)? (no)",
  "(i/we) expect (the/this/that/a/it) (part/parts/result/results/report/delivery/parcel/order/stock/van/letter/money/new/next/repair/work/works) ...4",
  "(worst/terrible/awful/these/the/serious) (of)? consequences",
];

/** Look-alikes of en/you-first alone. */
const notYouFirst = [
  "(wrote/written/sent/called it/the words/marked/got/received/had/a/that) (a/you a/our/the)? (final/last) (notice/warning/reminder)",
  "(does/do/did) not expect you",
  "(we/i) (don't/do not/didn't/would not/wouldn't) (expect/require/need)",
  "(i/we/i'll/we'll/will/shall/to) ...2 (take/raise/pursue) ...4",
  "(they/he/she/we'll) expect you",
  "to expect you",
];

export const commanding = phraseRules("commanding", [
  {
    id: "en/you-must",
    severity: 2,
    why: "orders",
    replace: {
      "must be (removed/handed in/declared/vacated) ...1": [],
      "must not exceed ...3": [],
      "(is/are/remain/remains) (<adv>)? payable in full ...3": [],
      "(i/we) (would/must/have to/do) ask (that)? you (do not/don't/not to/to refrain/refrain/to stop/to desist) ...4":
        [],
      "please (<adv>)? (ensure/make sure) (that)? (you've/you have) (read/checked/consulted/tried/followed/exhausted) ...5":
        [],
      "(we/i) (<adv>)? (require/demand/insist) (on/that/a/an/the/your/you/all/two/proof/payment/written/signed/further/full) ...4":
        [],
      "you (should/must/(need/have/ought) to) ...6 at all times": [],
      "you (are/were) not (to/allowed/permitted/entitled/supposed/meant) ...4": [],
      "(<customers>/claims/questions/queries/enquiries/complaints/requests/payments/cancellations/changes/returns/documents/copies/forms/applications/items) (should/must/(are/need/have/ought/are not) to/may only/can only) (<adv>/at all times/not)? (be/<any>) ...4":
        [],
      "you (cannot/can't/won't/(can/may/will) only/may not) (<adv>/be able to)? (<admin-act>/claim/exchange/get/receive/proceed/book/change/have/use/be refunded/get a refund) ...3 (without/unless/until/if/by/via/through/when/within/after/once) ...4":
        [],
      "(you're/you are/you will be) (<adv>/strictly/legally/strongly/respectfully/well)? (required/obliged/obligated/requested/expected/supposed/instructed/directed/bound/asked/mandated/cautioned/urged/advised/recommended/encouraged/invited) (to/not to/kindly to/that) ...2":
        [],
      "you (should/ought to) (<adv>/always/instead/in future/next time/in that case)? (<admin-act>/use/wait/take/bring/make sure/follow/leave/speak/note/allow/claim/ask) ...4":
        [],
      "you (are/were) to (<admin-act>/use/wait/take/bring/make/follow/leave/do/be) ...4": [],
      "you (<adv>)? must (not/also/first/now/always/ensure/therefore/immediately)? ...4": [],
      "you shall (not/be/have/also)? ...3": [],
      "(must/shall) (<adv>/continue to)? be (<lodged>/claimed/emailed/accompanied/filled/forwarded/surrendered/observed/adhered/followed/unopened/unused) ...3":
        [],
      "(is/are/need/needs/has/have/ought) to be (<lodged>/claimed/settled/directed) ...3": [],
      "(it is/it's) (<adv>)? (essential/imperative/mandatory/compulsory/necessary/vital/obligatory/crucial/a requirement/required/your duty/incumbent upon you/incumbent on you) (that/to/for) ...3":
        [],
      "(is/are) (<adv>)? (mandatory/compulsory/obligatory/prohibited/forbidden/not permitted/not allowed/strictly forbidden) ...2":
        [],
      "you (may/should/shall/must) not ...5": [],
      "(<customers>/taxpayers/applicants/drivers/owners/families/carers/motorists/users/all/everyone/neighbours/claimants) (are/is) (<adv>)? (reminded/advised/urged/encouraged/warned/requested/cautioned/asked/expected/required/obliged/instructed) (that/to/not/of) ...5":
        [],
      "you have (<term>/until <date>) to (remove/pay/leave/vacate/settle/comply/clear) ...3": [],
      "you'd (better/do well) ...3": [],
      "(new/valid/fresh/separate/original/completed/signed) <any> (must/has to/should/needs to/shall) be (purchased/bought/made/requested/submitted/obtained/provided/completed/paid/supplied/ordered) ...2":
        [],
      "(should/must/need to) be (out/placed/presented/parked/booked/at home/stored/switched/on/in) (by/before/at/on/in/within/with/no later) ...3":
        [],
      "(are/is) not (acceptable/accepted/valid/sufficient/permitted/allowed/tolerated) ...2": [],
    },
    unless: [
      "you (are/were) not to be ...2",
      "(a/the/this/that) <any> ...4 is not acceptable ...1",
      "standard ...4 should receive ...1",
      "(our/the) <any> are not allowed to ...4 , but",
      "should not (use/drive/eat/drink/lift) ...8 (until/for/before) ...1",
      "you should ...3 (tablets/medicine/dose/drops/cream/fridge) ...1",
      "(says/say/saying/claims/claim/asks/tells you/told) (that)? you must ...5",
      "(council/we/company/landlord/card) ...6 should be left ...3",
      "both tenants need to ...3",
      "you must not (drive/eat/drink/lift/fly/swim) ...4",
      "you may not (know/be aware) (that)? you (can/could/may/are) ...2",
      "no <customers> should",
      "all <customers> should (have/get/be)",
      "(which/that/who/where/the/how/our/the other/those) (<customers>) (should/have to/need to) ...4",
      "you (are/were) not (to blame/meant to/supposed to/to know/entitled to less)",
      "you (should/must/need to/have to) (not)? (have to/be) ...3 at all times",
      "(complaints/payments/changes/returns) (have/need) to (go/come) ...2 (to me/through me/from us)",
      "(has/have/needs/need) to be (signed/paid/returned/sent/made/checked/collected) (with/by/on/before/at/in) ...3",
      "you are to (blame/be/have)",
      "you should (confirm/seek/review/show/follow) ...2 (soon/today/tomorrow)",
      "invited to ...4",
      "you must (be (so/very/tired/exhausted/furious/worried/fed up/sick/wondering/thinking/feeling/<feeling>)/have been/have felt/have had/feel/think/have thought/both/all/have/both be/have wondered/wonder/both have)",
      "(must/should/shall/has to/have to/needs to) be (sent/returned/paid/made) (back)? (by us/to you)",
      "you must not have",

      "you (may/should/must) not (have/be/need/get/see/feel/worry/notice/pay/lose/wait/owe)",
      "you (are/will be) (asked) (to)? $",
      "(which/that/what/when/why) you (are/were) (supposed/expected/meant) to",
      "what you must",
      "something (that)? you (should/must/ought to/need to/have to) ...3",
      "(how/so) ...4 you must be",
      "(has/have) to be reported within <term> ...2 (you/yours)",
      "(damage/it) has to be reported within",
      "(medicines/eligibility/they/it) ...1 (has/have/are) to be ...4",
      "(should/must) be (on/in/at/with/out/made/left/taken) ...2 (by us/you by/your/with you/<weekday>/<date>) ...1",
      "(that/this/it/which/what/wait/delay/answer/service) (<any>)? (is/are) not (acceptable/good enough/sufficient)",
      "must now be given before",
      "if you can't ...3",
    ],
    examples: {
      bad: [
        ["All valuables must be removed."],
        ["The weight must not exceed the limit."],
        ["Estimated bills are payable in full."],
        ["I would ask that you do not discuss the matter."],
        ["Please ensure you have read the FAQ before contacting support."],
        ["We require a signed statement from you."],
        ["You should have it ready at all times."],
        ["You are not to enter the site."],
        ["Passengers should at all times hold the rail."],
        ["You cannot claim without the ticket."],
        ["You are advised to write to the seller."],
        ["You should direct your complaint to the agent."],
        ["You are to keep the box."],
        ["You are required to sign both pages."],
        ["The form shall be sent in the box."],
        ["Fees are to be paid up front."],
        ["It is essential that you keep the box."],
        ["Proof of purchase is mandatory."],
        ["You are not allowed to sublet."],
        ["You may not enter the yard."],
        ["Taxpayers are reminded that deadlines matter."],
        ["You have seven days to remove the shed."],
        ["You'd better pay before the 1st."],
        ["You're expected to keep the hedge trimmed."],
        ["All documents need to be certified."],
        ["You must keep the box."],
        ["You shall not park here."],
        ["A new ticket must be purchased."],
        ["Bins should be out by 6am."],
        ["Certified copies are not acceptable."],
      ],
      good: [
        "You are not to be charged for this.",
        "A delay of nine days is not acceptable, and we apologise.",
        "You should not use the stairs at the back until the rail is fixed.",
        "If a message ever says you must sign in, it isn't from us.",
        "Both tenants need to sign the form.",
        "You must not drive for two days after this injection.",

        "You may not know that you can also cancel now.",

        "You must be so tired of this.",
        "That must have been a shock.",
        "I must say sorry.",
        "You should not have to wait for that.",
      ],
    },
  },
  {
    id: "en/you-have-to",
    severity: 2,
    why: "orders",
    replace: {
      "(you/you'll) (will/do/would/still/first/simply/just/also)? (have/need) (<adv>)? to (<admin-act>/rearrange/reschedule/resend/reinstall/accept/wait/be/speak/fill/raise/take/purchase/buy/log/reapply/rebook/prove/make sure/chase/resubmit/go/write/book/use/allow/give/understand/realise/learn/live/bring/come/queue/stick) ...3":
        [],
      "you'll (have/need) to (hold/pick/collect/sort/fetch/take/make/find/get/accept/wait/be patient/contact/call/speak/send/submit/provide/complete/return/fill/raise/take this up/arrange/purchase/pay/buy/log/apply/reapply/rebook/cancel/prove/check/ensure/read/refer/chase/resubmit/email/go/write/register/book/visit/ring/phone/approach/direct/follow/show/present/reset/allow/upload/give/supply) ...3":
        [],
    },
    unless: [
      "need to (sign/tick/initial) ...3 (page/box/line) ...1",
      "have to be (<number>/over/under/at least/aged) ...1",
      "you need to be (home/in/there) between ...2",
      "you need to be (a/an/the/logged/signed) ...3",
      "(when/where/if/what/that/how/which/whether/than/all/only/nothing/anything) you (have/need) to ...3",
      "(don't/do not/didn't/won't/never/not/shouldn't/without you/that you/so you/sorry you/if you/why you/because you/mean you/means you/times you/before you) ...3 (have/need/ought/having) to",
      "all you (have/need) to",
      "you (have/need/had) to (wait/call/contact/chase/go/pay) (again/twice/so/this/that/for us/three/four/five)",
      "you have to ring ,? because",
    ],
    examples: {
      bad: [
        ["You'll need to hold off calling us."],
        ["You have to book through the app."],
        ["You will have to contact the seller."],
        ["You'll need to raise this with the courier."],
        ["You'll have to pick it up yourself."],
      ],
      good: [
        "You need to sign on page 3; I've marked the place.",
        "You have to be 18 to rent a van.",
        "You need to be home between 8 and 10.",

        "You need to be an admin to see that page.",
        "You don't have to call again.",
        "I'm sorry you have to wait so long.",
      ],
    },
  },
  {
    id: "en/kindly",
    severity: 2,
    why: "orders",
    replace: {
      "(^ kindly/, kindly/and kindly/please kindly/kindly please/to kindly/you kindly) (<any>)": ["please $2"],
      "(^ request you/^ requesting/(requesting/(we/i/would/we'd) request) you/request your kind/kindly request/kindly requested) (to/that)? (please/kindly)? ...3":
        [],
    },
    unless: [
      "you kindly (sent/gave/offered/told/let/waited/lent/asked/agreed/wrote)",
      "kindly (sent/gave/offered/told/let us use)",
    ],
    examples: {
      bad: [
        ["Kindly send us a copy of the bill.", "Please send us a copy of the bill."],
        ["Request you to please share a screenshot."],
      ],
      good: ["You kindly sent us a copy of the bill."],
    },
  },
  {
    id: "en/do-not",
    severity: 2,
    why: "orders",
    replace: {
      "^ follow (the/our) ...2 (properly/carefully/exactly/closely) ...1": [],
      "(i'd/we'd/(i/we) (would/will)) thank you (not)? to ...4": [],
      "^ (upload/send/submit/provide/return/remove/confirm/complete) ...5 within <term> ...1": [],
      "^ (please)? (desist/cease) ...2": [],
      "^ do (get/have/ask/let) ...8 (in future/next time) ...1": [],
      "^ (clear/reinstall/restart/reboot) (your/the) ...3 and (retry/try again) ...1": [],
      "^ (visit/attend/drop into) (a/your/any/the nearest/our) (<any>)? (branch/store/office/shop) with ...4": [],
      "(use/via) (the/our) ...3 only ,? (not)? ...1": [],
      "^ (send/submit/provide/supply/bring/show/attach/enclose/return) (<any>)? (original/copies/copy/proof/evidence/receipt/receipts/completed/signed/form/forms/documents/photographs/letter/invoice/certificate/identification) ...3":
        [],
      "^ (pay/send/return/submit/sign/fill/complete) (the/your/us/it/all/both) ...4 (and/then/before/or/otherwise) (we/you/the/it/your) ...3":
        [],
      "^ (do not/don't/never) (leave/park/open/touch/use/remove/let/bring/enter/put/block/throw/move/feed/smoke/come/sign/pay/cancel/return/order/book/try/attempt/expect/assume/forget/take/give/interfere) (the/your/any/it/us/this/that/in/on/to/a/anything/with/of/until/for) ...4":
        [],
      "^ (call/return/be/arrive/show/bring/ring/email/see/use/ask/visit/(write/go/talk/speak) to) (the/at/there/here/it/them/your/all/any) (manufacturer/goods/depot/seller/supplier/bank/carrier/courier/item/items/product/landlord/insurer/agent/shop/council/provider/reception/school/gate/desk/airline/retailer/police/doctor/other/relevant/website/app/form/instructions/manual/rules/<number>) ...4":
        [],
      "please (<adv>)? (respect/observe/obey/comply/adhere/abide/be (sure/careful/aware/mindful)/keep to/stick to) ...4":
        [],
      "^ (keep/take/raise/bring/check/measure/read/book/order/ask/buy) ...4 (next time/in future/in the future/from now on/ombudsman/elsewhere/or (you/we/the/it) <any>) ...2":
        [],
      "^ (pay/complete/submit/provide/report/respect/settle/vacate/remove/consult/observe/obey/read/register/contact/wait/apply/collect/cease/comply/familiarise yourself/inform/notify) (for/the/your/our/any/all/this/it/two/both/with/to/a/an/us) ...5":
        [],
      "^ (send/submit/provide/supply/forward/return/show/give/produce/furnish/direct/address/report/refer) (us/your/all/any/a copy/copies/proof/it/them/this/these/to/complaints/claims) ...5":
        [],
      "(^ always/^ never/^ immediately/^ first/^ next time/^ in future/^ in the future/^ from now on/^ for next time) ,? (<adv>/please)? (<admin-act>/read/use/take/bring/make/wait/leave/measure/follow/allow/be/have/remember/think/look/plan/book/order/buy/wear/close/open) ...4":
        [],
      "(please/kindly)? (do not/don't) (reply/respond/write/send/contact/call/phone/email/raise/submit/post/chase/attempt to contact/resubmit/ask/ring/make) (to/any/further/again/us/this/me/multiple/a/the/duplicate/more/directly)? ...3":
        [],
      "(please/kindly/we ask you to/ask that you)? refrain from ...4": [],
      "(^ stop/cease/(please/kindly/must) stop/desist from) (emailing/calling/contacting/ringing/writing/messaging/chasing/posting/sending/sharing/making/complaining) ...3":
        [],
      "(there is/there's) no (need/point/use) (to/in) (contact/contacting/call/calling/email/emailing/reply/replying/chase/chasing/complaining/writing) ...3":
        [],
      "(^ please)? (wait/await) (for)? (our/the/a/further/your) (reply/response/email/decision/instructions/call/turn/outcome/contact/notification) ...2":
        [],
      "(please)? (be/remain/stay) patient ...3": [],
      "please bear with (us/me) ...3": [],
      "(do not/don't) (shout/swear/exaggerate/forget (to/your/that)/be rude)": [],
      "(please)? (raise/open/log/submit/create) (a/another/an) (new/separate/fresh)? (ticket/incident/support (ticket/request/case)/service request) ...3":
        [],
      "(^ bear with) (us/me) ...3": [],
      "(reminders/complaints/calls/emails/visits/requests/queries) (are/is/should/must) (to)? (be)? (avoided/unwelcome/not (be)? (needed/necessary/accepted/answered/sent))":
        [],
      "^ (bring/fill in/fill out/complete/use/print/attach/enclose/take) (the/your/two/all/both/a/an/this/it/any) ...5 (form/forms/id/bill/queries/enquiries/manufacturer/portal/website/back/receipt/copy/retailer/landlord/insurer) ...3":
        [],
      "^ no (phones/dogs/smoking/food/calls/visitors/cash/children/shoes/photos/pets) ...5": [],
      "please (<adv>)? (direct/address/channel/raise/route/go/take) (all/any/further/future/your/the/through/this/it) ...4 (to/through/via/channels/with) ...3":
        [],
      "please (do not/don't) (dispose/throw/remove/destroy/discard/attempt/share/post/discuss/park/leave/forward) ...4":
        [],
      "^ do (read/check/make/keep/remember/ensure/take/bear/look/consult/follow/note/bring/be/try/use/book) ...4": [],
    },
    unless: [
      "(keep/stick) to the (left/left-hand/right/right-hand/path/road) ...1",
      "bear with me (until/till) ...1",
      "never (pay/give/share/tell/send/open) anyone ...3",
      "^ return it ...6 , free ...1",
      "(we/i/it/that) ...6 before you (contact/contacted/called) (us) ...1",
      "(don't/do not) (call/make/write) (yourself/yourselves) ...2",
      "no need to (reply/call/write) (unless/again) ...2",
      "be careful (with/on/of/near) the ...5",
      "^ (do not/don't) (pay/sign/return/use/open) (the/that/this/your) ...3 (reminder/bill/invoice/copy/cover/lid/heater/old one)",
      "^ (do not/don't) ...6 (while/until/because/before) ...3",
      "never (give/tell/share) (your/anyone) ...4",
      "next time ,? just ...4",
      "^ (send/submit/bring) ...6 to (claims/me/ann/us)",
      "^ (don't/do not/never) (take/pay/use/open/come/worry/return/sign/throw/put/touch/leave/move/try) ...6 (because/,/;/:/until/i/we/before/yet/it's/as it/as the)",
      "^ (use/call/ring/see/visit/ask/bring/show/go to/email) ...8 (and/so/,/;/:/if/until/we/i)",
      "^ (contact/ring/pay/inform/notify/bring/wait/read/collect/report/check/take/keep) (us/me/the box/it/your/the/nothing/this) ...5 (and/so/,/;/:/if/on/free/for free/at any/when/until/before/as soon as/here)",
      "^ (read/see/check/collect) (the/your/it) <any> (below/above/here/on/at/from/in)",
      "^ (send/return/give/show/forward) (it/them/me/us) (<any>)? to (me/us/claims/the desk)",
      "(send/give) it to",
      "(send/give/show/forward/return/report) ...8 ,? (and/then/so) (i/we/i'll/we'll)",
      "(send/give/forward/show) (it/them/us/your) (<any>)? (when/whenever/to me/back to me/here)",
      "(do not/don't) (call/send/raise/ask/make/write/post) (you/it/him/her/that/them/enough/these/our)",
      "(we/i/they/you/who/people/and) (do not/don't) (reply/respond/call/send/write/contact/ask/make/raise/post/ring/email/submit)",

      "bear with (me/us) ,? (i'm/we're/i am/we are/i'll)",
      "(bear with us/wait for) (while/so/and/a)",
      "(i/we/i've/we've/to/and) (raise/open/log/submit/create)",
      "^ (bring/use/take/fill in/complete) ...6 (and/,/so) (i'll/i/we/we'll/you'll/you) ...3",
      "please (do not/don't) (use/touch/open/move/throw) (it/them/the) ...3 (until/any more/again/yet/away/because/before/till/:) ...1",
      "^ do (let/call/ring/come/tell/say/write/keep the/take your/bring (him/her/them)/try it/use it)",
    ],
    examples: {
      bad: [
        ["Follow the guide properly."],
        ["I'd thank you not to write again."],
        ["Upload your documents within 48 hours."],
        ["Desist at once."],
        ["Do get somebody to look over it in future."],
        ["Clear your cache and retry."],
        ["Visit a branch with two forms of ID."],
        ["Please use the ticket form only, not email."],
        ["Send the original receipt."],
        ["Sign the form or we close the file."],
        ["Do not leave the parcel outside."],
        ["Call the manufacturer."],
        ["Please respect our opening hours."],
        ["Keep your receipt next time."],
        ["Pay the outstanding sum within a week."],
        ["Send us the receipt."],
        ["Next time, read the label."],
        ["Please do not reply to this email."],
        ["Please refrain from using such language."],
        ["Stop emailing us."],
        ["There is no need to contact us again."],
        ["Please wait for our reply."],
        ["Please be patient."],
        ["Please bear with us."],
        ["Don't forget to bring the receipt."],
        ["Please raise a new ticket."],
        ["Bear with us, the team is small."],
        ["Reminders are to be avoided."],
        ["Fill in the form and send it back."],
        ["No phones in the waiting room."],
        ["Please direct further questions to the freeholder."],
        ["Please do not dispose of any damaged items."],
        ["Do read the leaflet carefully."],
      ],
      good: [
        "Please bear with me until noon.",
        "Please don't call yourself stupid.",
        "Please be careful with the left door; the hinge is loose until Friday.",
        "Do not pay the reminder.",
        "Never give your code to anyone, not even to us.",

        "Next time, just show this mail at the desk.",

        "Please stop using the heater until Tom has seen it.",
        "We don't send bills by post.",
        "I'm here until six, so ring me.",
      ],
    },
  },
  {
    id: "en/ensure-you",
    severity: 1,
    why: "orders",
    replace: {
      "^ (see/consult) page <number> of ...3": [],
      "^ try (turning/restarting/switching/rebooting/unplugging/logging/reinstalling/clearing) ...5": [],
      "before (you (contact/call/write to/email/message/ring) (us/support/me)/contacting (us/an agent/support/the/our)) ...2":
        [],
      "(^ be sure/^ make sure/^ ensure/^ see to it/^ take care/^ remember/^ be careful/^ take note) (to/that/you/your/all/the/of) ...4":
        [],
      "(please/kindly) (ensure/(be advised/take care/remember) to/see that) (that/you/your/all)? ...4": [],
      "(please/kindly)? (bear/keep) in mind (that/the/our)? ...3": [],
      "(please/kindly/do)? (consult/read/re-read/reread/review/see/check/study/refer to/familiarise yourself with/familiarize yourself with/go through/have a look at) (carefully)? (our/the/your) ...2 (terms/conditions/faq/faqs/policy/policies/website/guidelines/t/manual/instructions/documentation/rules/fair/contract/agreement/help (centre/center/pages/section)/user guide/knowledge base/user manual/small print/frequently asked questions/tenancy agreement/booking confirmation/welcome pack) ...4":
        [],
      "(please)? (contact/approach/(take this up/take it up/raise this/raise it/get in touch) with/(speak/reach out/refer) to/direct your/address your) ...1 (the/your/their/our)? (courier/couriers/carrier/manufacturer/supplier/seller/retailer/bank/insurer/landlord/airline/network/merchant/third-party/vendor/provider/agent/developer/relevant/appropriate/correct/third party/card issuer/travel agent/delivery company) ...3":
        [],
      "(any/all/your/future/further) (further/future)? (correspondence/queries/complaints/enquiries/communication/communications/claims/requests/contact) (must/should/shall/(are/is/needs) to) ...5":
        [],
      "(just/please/do/kindly) make sure (someone/somebody/someone's/somebody's/you're/you are/you/there's/there is/your/that/to) ...4":
        [],
    },
    unless: [
      "contact your (bank/doctor/gp) (today/now/at once/straight) ...1",
      "(did/had/have) read",
      "you did read",
      "(i/we/i'll/we'll/i've/we've/i have/we have/i will/we will/to/and) (contacted/contact/speak/raise/raised/approach/checked/check/read/see/review/make sure/ensure/making sure)",
    ],
    examples: {
      bad: [
        ["See page 31 of your manual."],
        ["Try turning it off and on."],
        ["Check the tracking page again before contacting an agent."],
        ["Be sure to keep all receipts."],
        ["Please ensure that all doors are locked."],
        ["Please bear in mind that fees apply."],
        ["Please refer to our website for details."],
        ["Please contact the manufacturer directly."],
        ["All queries should go to the depot."],
        ["Just make sure someone's in."],
      ],
      good: ["I'll make sure you get it before Friday.", "We'll contact the courier for you today."],
    },
  },
  {
    id: "en/threat",
    severity: 3,
    why: "threat",
    replace: {
      "(push/pushes/move/moves/put/puts/send/sends) (you/your <any>) (to)? the (back/bottom/end) of the (queue/line/list) ...1":
        [],
      "(failure/failing/fail/refusal) to (do so/comply/respond/reply/pay/provide/attend/return/cooperate/co-operate/settle/notify/adhere) ...6":
        [],
      "(otherwise/failing (which/this/that)/if (not/no/you (do not/don't/fail)/we do not/we don't)/or else/unless you/unless we/should you not/should you fail) ...6 ,? ...3 (will/shall/may/'ll/we'll/cannot/can't) ...1 (close/cancel/charge/terminate/assume/suspend/pass/remove/delete/result/deem/consider/treat/proceed/withdraw/lapse/escalate/take/refuse/apply/reject/forfeit/help/process/be (closed/cancelled/canceled/charged/terminated/suspended/passed/removed/deleted/forced/deemed/considered/treated/withdrawn/taken/refused/rejected/lost/forfeited))":
        [],
      "(final/last) (notice/warning/reminder)": [],
      "(your/this/the) (case/ticket/request/complaint/enquiry/claim/account/file/conversation/chat) (will/shall) (automatically/now/then/be automatically)? (be)? (closed/marked as resolved/archived/deemed closed/considered closed/considered resolved/closed automatically/suspended/terminated/resolved automatically) ...5":
        [],
      "(sanctions/consequences/zero tolerance/zero-tolerance)": [],
      "(if/unless/before/until/should) you ...4 (negative/bad/one-star/public/poor) (review/rating/feedback/comment/post) ...4":
        [],
      "(opening/raising/filing/starting/submitting/posting/leaving) (a/an/another/any) ...1 (dispute/chargeback/claim/case/review/complaint) ...1 (will/may/can/could/would) ...4":
        [],
      "(i/we) (expect/require/want/demand) (the/this/that/a/your/payment/£/<amount>) ...4 (in my/in our/by/within/returned/paid/removed/settled/on) ...3":
        [],
    },
    unless: notThreat,
    examples: {
      bad: [
        ["Every extra message pushes you to the back of the line."],
        ["Failure to comply may lead to a charge."],
        ["If you do not reply within seven days, we will close your case."],
        ["This is your final reminder."],
        ["Your ticket will be closed automatically."],
        ["We have a zero tolerance policy."],
        ["If you leave a negative review, no discount follows."],
        ["Opening a dispute will block the account."],
        ["I expect the £340 to be in my account by Friday."],
      ],
      good: ["If it doesn't work by then, call me.", "I rang the depot before I wrote to you."],
    },
  },
  {
    id: "en/you-first",
    severity: 2,
    why: "threat",
    replace: {
      "(we/i) (will/can/shall) (only/not) (<adv>)? (<any>) ...3 (once/when/if/until/unless/after/provided) you ...4":
        [],
      "(<we>)? (insist/demand/require/expect) (that/you) (you/to/provide/return/pay/must/all)? ...3": [],
      "before (we/i) (can/are able to/could/will/may) (help/assist/proceed/process/look/consider/investigate/do/take/continue/refund/go/offer/deal/review/discuss/respond/issue/act) ...4":
        [],
      "(only/unless/until) (if/when/once/after)? you (have/provide/send/supply/complete/return/can/agree/confirm/pay/submit) ...4 (can/will/shall/may) (we/i)":
        [],
      "(repeated/multiple/further/duplicate/additional/continued/constant/sending more/more) (contact/emails/calls/messages/requests/tickets/chasers/submissions/complaints/enquiries/abuse) (will/may/can/could/do/does) (only/just/not/further)? (delay/slow/push/result/lead/move/be/speed/help/change/expedite) ...4":
        [],
      "(take/raise/pursue) (that/this/it/the matter) (up)? with (your/the/them/him/her) ...3": [],
    },
    unless: [...notThreat, ...notYouFirst],
    examples: {
      bad: [
        ["We will only help once you have paid."],
        ["We insist that you return it."],
        ["We need the form before we can proceed with your claim."],
        ["Only when you return it can we pay."],
        ["Repeated contact will only delay our answer."],
        ["Do take that up with your bank."],
      ],
      good: ["If it doesn't work by then, call me.", "I rang the depot before I wrote to you."],
    },
  },
  {
    id: "en/imperative-notes",
    severity: 1,
    why: "orders",
    replace: {
      "^ (note/remember/bear in mind/be aware/mind) (that/,/of/you/the/our) ...4": [],
      "(please/kindly/do) note (that)? ...4": [],
      "(please)? (fill in/fill out/complete/submit/download) (and (return/submit/sign))? (the/our/this/a) ...3 (form/forms/questionnaire/template/survey) ...2":
        [],
      "(please)? (log in/log on/login/sign in) to (your/the/our) ...2": [],
      "(please)? (provide/supply/submit) (us)? (with)? (the/your/all/a/any) ...4": [],
      "(please)? (allow/permit) (up to)? ...1 <number> ...1 (days/hours/weeks/working/business) ...2": [],
      "(please)? quote (the/this/your/reference) ...4": [],
    },
    density: 2,
    unless: ["note the (new/right/correct)"],
    examples: {
      bad: [
        ["Note that you must be present and kindly wait."],
        ["Please note that fees apply and kindly send the bill."],
        ["Please complete the claim form and kindly send it."],
        ["Please log in to your account and kindly wait."],
        ["Please provide the serial number and kindly wait."],
        ["Please allow up to 10 working days and kindly wait."],
        ["Please quote the reference above and kindly wait."],
      ],
      good: ["The form is attached; I've filled in what I could."],
    },
  },
]);
