import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const refusalFirst = phraseRules("refusal-first", [
  {
    id: "en/regret-to-inform",
    severity: 3,
    why: "closed-door-first",
    replace: {
      "(regret/sorry/afraid) to (say/inform you/advise/tell you) (that)? your (appeal/claim/application/request/complaint) ...5":
        [],
      "(to/with/much to) (our/my/great/deep/sincere) (regret/disappointment) ,? ...4": [],
      "(<we>) (must/have no (choice/option/alternative) but to/(have/(am/are) forced/are (compelled/obliged/left with no choice but)/will have) to) (disappoint/refuse/decline/reject/deny/inform/cancel/close/uphold/ask/insist/charge/respectfully/turn down/stand by) ...4":
        [],
      "(<we>) (have/had) no (other)? (choice/option/alternative) (but/other) ...3": [],
      "i'm afraid (i/we) (have/must/need) (some)? (bad/disappointing/to disappoint) (news)?": [],
    },
    unless: ["disappoint you on one (point/thing) ...1", "must stand by (it/this/that/what)"],
    examples: {
      bad: [
        ["We regret to say that your appeal did not find favour."],
        ["To our regret, the fee stands."],
        ["We are obliged to decline your claim."],
        ["We had no choice but to cancel."],
        ["I'm afraid I have bad news."],
      ],
      good: ["That is what my colleague promised, so we must stand by it.", "I'm sorry to say that we lost your form."],
    },
  },
  {
    id: "en/nothing-we-can-do",
    severity: 2,
    why: "says-what-cannot",
    replace: {
      "(penalty/fare/fine/charge/notice/decision/fee/refusal/surcharge/invoice/rejection/bill/sanction/ban) (<adv>)? stands $":
        [],
      "(claim/appeal/application/request) (<adv>)? remains (declined/rejected/refused/denied/unsuccessful) ...2": [],
      "not something (that)? (the/our) <any> (is/are) (prepared/willing/able) to ...2": [],
      "(isn't/is not/aren't/are not) something (that)? (we/i) (<adv>)? (compensate/refund/cover/pay/do/offer/replace/reimburse/give/provide) ...3":
        [],
      "(only)? in exceptional (cases/circumstances) ,? (and/which) ...4": [],
      "^ (can't/cannot/won't) (knock/take/give/offer/refund/move/change) (anything/any/you/more/that/it/this) ...3": [],
      "no (change/changes/amendment/amendments/correction/corrections/adjustment/adjustments) (will/can/shall) be (made) ...2":
        [],
      "(the/your) (fare/charge/fee/bill/amount/price/invoice/calculation/reading/deduction) (<adv>)? (appears/seems) (<adv>)? (to be)? (correct/right/accurate/in order/fine/valid/justified) ...1":
        [],
      "there (isn't/is not/wasn't/isn't really) (much/a lot/a great deal/a whole lot/much more/a lot more) (that)? (<we>) (can/could) (do/offer/add/say) ...3":
        [],
      "(we/i) (wouldn't/would not/don't/do not) (normally/usually/ordinarily/generally/typically) (refund/offer/give/pay/cover/exchange/make/accept/allow) ...3":
        [],
      "before (we'll/we will/we can/we/i'll/i can) (even/so much as) ...4": [],
      "<we-cannot> (go into/disclose/divulge/reveal/comment on) ...4": [],
      "(the/our) <any> (does not/doesn't/do not/don't/is unable to/will not/won't) (offer/give/pay/provide/issue/accept/make/process/grant/entertain/consider) (any)? (<any>)? (<remedy>) ...3":
        [],
      "(<we>/<we-have>/the <any>/it was) (have/has)? (<adv>)? (decided/resolved/chosen/elected/voted) to (reject/refuse/decline/dismiss/deny/close/uphold/stand by/leave/keep/maintain/withhold) ...4":
        [],
      "(that/this/it/which) (won't/cannot/can't/wouldn't/will not/isn't going to/would not) (<adv>)? (work/happen/change/do/be (possible/feasible/necessary/an option)/make a difference) ...1 $":
        [],
      "^ (<we-are>/we are) (<adv>/afraid)? (not) (going/able) to (<adv>)? (<grant>/discuss/comment/help) ...6 $": [],
      "(this/that/it) (is/remains/will remain) (<adv>)? (our/my/the) (<adv>)? (final/last/definitive/only) (position/answer/word/decision/offer/response/reply/view)":
        [],

      "(<we>/<we-have>/management/it was/the board) (have/has)? (<adv>)? (decided/elected/chosen/resolved/opted) not to ...5":
        [],
      "^ (so/but/and/therefore/accordingly/consequently/unfortunately/sadly/regrettably/(i'm/i am/we're) afraid/as such/at this time/at present/in this case/on this occasion)? ,? (that)? (<we-cannot>/<we> (won't/shan't/don't/never/(will/shall/do) not) (be)?) (<adv>)? (<grant>/apply/disable/contributing/refunding/replacing/offering/paying/reimbursing/compensating/accepting/giving/changing/reversing/waiving/issuing/do) ...8 $":
        [],
      "(there's/is/there (is/was/isn't/really is/is not)) (<adv>)? (nothing/little/anything/anything (more/else/further)/nothing (more/further/else)/not much/not a lot/very little/no more) (more/further/else/that)? (<we>/i'm/we're) (can/could/(able/(are/am/will be) able) to) (do/offer/help/assist/add/provide) ...4":
        [],
      "(can/could/able to) (do)? (nothing/nothing (more/further/else)) (do)? (about (this/that/it)/more/further/else/for you/to help)":
        [],
      "(<we-cannot>/unable to) (therefore/also/unfortunately/be/be of)? (assist/help/entertain/intervene/comment/(be of/of further/be of further) assistance/get involved) (you/with/any/further/on/in/this/your/anyone)? (further/more/with/on/in/any more)? ...4":
        [],
      "(<we-cannot>/(unable/decline/declined/unwilling/refuse/not (possible/prepared/willing)) to/won't be) (therefore/currently/now/at this time)? (accommodate/fulfil/fulfill/comply/grant/accede/meet/honour/honor/uphold/consider/entertain/authorise/authorize/waive/progress/proceed/support/approve/facilitate/reimburse/compensate/refund/offer (any/compensation/refunds/you any/a refund)/accept (your/any/returns/responsibility)/(issue a/provide a/process a) refund/(make/issue/provide/give) any/agree to/make an/issue refunds/process your/process this/make exceptions) ...4":
        [],
      "(that's/it's/is/was/(that/this/it) is) (<adv>)? (impossible/non-negotiable/not something we (do/offer/can/provide)/not our (responsibility/job/problem/department/concern/fault/policy)/not my (responsibility/job/problem/department/fault)/not (possible/negotiable/going to happen/an option/up to us/up to me)/out of the question) ...2":
        [],
      "(my/our) hands are tied": [],
      "(^ too bad/^ tough/(tough/hard/better) luck) ...2": [],
      "(you've/you have) come to the wrong (place/department/person/team/office)": [],
      "(^ no idea/^ we don't know/^ i don't know/^ we do not know/^ i do not know/not a clue) (why/when/how/what/where/who/as)? $":
        [],
      "you (will/would) just have to ...3": [],
      "you'll just have to ...3": [],
      "(see/find/found/have) no (reason/reasons/grounds/basis/cause/merit/fault/evidence/justification) (to/for/in/that/on/whatsoever) ...4":
        [],
      "under no circumstances": [],
      "(no/not a single) (refunds/exceptions/exchanges/returns/compensation/reductions/discounts/reimbursements/allowances) (are/will be/is/can be/can/given/under/whatsoever/on/or/available) ...2":
        [],
      "(nothing) (further/more/else) to (add/say/offer/discuss) ...4": [],
      "not something (that)? (i/we) (can/could/support/currently support/currently offer/deal with/cover/get involved/are able/would/normally/generally) ...3":
        [],
      "(going to/have to/need to/must) (<any>)? (<any>)? say no ...3": [],
    },
    unless: [
      "no (charge/fee/fine/penalty/bill) stands",
      "(compensation/refund) is (large/big/high/good) enough ...1",
      "(privacy/confidentiality/data protection) (means/rules) ...2 (i/we) (can't/cannot) ...4",
      "(can't/cannot) (go into/discuss/comment on) ...5 (here/publicly/in public/on this page/online) ...1",
      "nothing (i/we) can (do/say) ...2 (gives/give/brings/bring/makes/make/undoes/undo/changes/change) ...3",
      "so no (compensation/refund/payment) (is/was/will) ...2",
      "<we> (won't/will not) send (the/a/you/another/any) (bailiff/bill/reminder/survey/letter)",
      "i (can't/cannot) (replace/repair/restore/return/bring) (that/the/it/what/those/your/them) ...3",
      "that (won't/will not) do",
      "(we/i) have chosen not to $",
      "(can't/cannot/won't/don't/do not/not/unable to/able to) ...8 (because/as/since/but/until/without/before/so/and/if/unless/yet/instead/while/who/which/except/for less/any more/again/enough/like/when) ...2",
      "(can't/cannot/won't/do not/don't/not/unable to) ...8 , (but/so/and/because/as/yet/which/since/instead/however/even/though/although) ...1",
      "(won't be/will not be/won't/will not/don't/do not) (charging/charge/be charging/bill/billing/ask/asking/send you/write to you/remove you/move you/make you/cancel your/close/deduct/collect)",
      "(<we-cannot>/won't/will not) (offer one/make excuses/make out/write this/give you back/give you (the/those/that) <any> (<any>)? back/give back/give you that/repair the harm/undo/change what/make up/make that/make it right/make you/offer an excuse/offer you an excuse/return the/change the past)",

      "(<we-cannot>/can't/cannot) (send/give) you ...3 (today/until/before)",
      "because ...6",
      "(we/i) (don't/do not) (do/offer/provide/give/make/cover) ...6 (but/so/and/instead)",

      "(don't/do not/won't) (offer/make/give/accept/process/issue) any (excuses/excuse)",
      "cannot (accept/agree) more",
      "(it's/it is/was/is) impossible to (know/tell/forget/miss/explain/say/see/sleep/work/reach/get)",
      "(^ as/^ since/^ because/^ although/^ while/^ given) ...12 , (so)? ...6",
      "^ (we/i) (can't/cannot) (move/change/pay/send/give) (the/your/you) ...6 (crossing/school/road/tree/number)",
    ],
    examples: {
      bad: [
        ["The penalty fare stands."],
        ["Your claim remains declined."],
        ["That is not something the museum is willing to do."],
        ["The weather isn't something we compensate."],
        ["Waivers are granted only in exceptional cases, and yours does not qualify."],
        ["Can't knock anything off."],
        ["No change will be made to the file."],
        ["No reductions are given."],
        ["The fare appears to be correct."],
        ["There isn't much we can do, I'm afraid."],
        ["We wouldn't normally refund these."],
        ["We need three photographs before we'll even look at it."],
        ["I can't go into the details."],
        ["The Council does not offer refunds for missed rounds."],
        ["We have decided to reject your appeal."],
        ["That won't be possible."],
        ["I'm not able to give you more details."],
        ["This is our final position."],
        ["We do not consider your complaint justified."],
        ["We have decided not to pay the taxi."],
        ["We won't replace the mattress."],
        ["There is nothing more we can do."],
        ["We can do nothing for you."],
        ["We are unable to assist you further."],
        ["We are unable to fulfil your request."],
        ["That is not possible."],

        ["We don't do that."],
        ["My hands are tied."],
        ["Too bad."],
        ["You have come to the wrong department."],
        ["I don't know."],
        ["You will just have to wait."],
        ["You'll just have to wait."],
        ["We see no reason to change it."],
        ["Under no circumstances do we pay."],
        ["No refunds whatsoever."],
        ["I have nothing further to add."],
        ["It is not something we support."],
        ["That's not something I can help with."],
        ["We won't be contributing to the repair."],
        ["We don't do exchanges on earrings."],
        ["I can't apply it after payment."],
        ["I'm going to have to say no to this one."],
      ],
      good: [
        "The mistake was ours, so no charge stands.",
        "Confidentiality means I can't go into your visit here.",
        "There is nothing I can do that gives you that moment back.",

        "Bird strikes count as such, so no compensation is due.",

        "We can't repair the seat, so you get a new one.",
        "We won't be charging you for the visit.",
        "We cannot send the part before Friday.",
        "We can't refund the ticket because the train ran.",
        "I'll see what the depot says.",
      ],
    },
  },
  {
    id: "en/request-refused",
    severity: 2,
    why: "closed-door-first",
    replace: {
      "you (will not/won't) be (getting/receiving/given/offered) ...4": [],
      ", (full stop/period/end of story) $": [],
      "no can do ...3": [],
      "(repair/refund/replacement/claim/exchange/compensation) ...3 (is/are/must be) (<adv>)? ruled out ...1": [],
      "(stays/must remain/has to stay) on (the/your) (bill/file/invoice/record/account) ...1": [],
      "(is/are/remains) off the table ...1": [],
      "(enter/entering) into (any/further/a/more) (further)? (discussion/discussions/correspondence/debate/dialogue) ...3":
        [],
      "^ we (don't/do not) (resend/reprint/negotiate/budge/haggle/reimburse) ...3 $": [],
      "(claim/appeal/request/application/complaint/refund) (remains/stays) (declined/refused/rejected/closed) ...1": [],
      "there (won't/will not) be (a/any/another) <remedy> ...3": [],
      "^ no <any> (are/is/will be/can be) (refunded/given/paid/issued/granted/returned/exchanged/replaced/accepted/reopened) ...4":
        [],
      "(there is/there's/you have/there exists) (<adv>)? no (<adv>/automatic/legal)? (right/entitlement/claim/provision/room/scope/obligation/grounds) (to/for/of) (a/an/any/the/us/appeal/<remedy>) ...3":
        [],
      "(falls/fall/is/are/lies) (<adv>)? (outside/short of/beyond) (of)? (what/our/the/any) (we/is/was/you/<any>) ...3":
        [],
      "(<we>) (<adv>)? (do not/don't/cannot/can't/fail to) see (how/what/why/any/that/the) ...5": [],
      "(nothing/little/not much/not a lot) (more/further/else)? (can/could/will) be (done/changed/offered/said/added) ...4":
        [],
      "(answer/verdict/reply) (is/remains/must be/has to be/is still) (<adv>/a/and remains)? no $": [],
      "(<we>/our <any>/management/the (council/company/school/bank/airline/trust/board/landlord/hotel/club/insurer)) (<adv>)? (won't/aren't/isn't/(will/shall/are/is) not) (be)? (<adv>)? (taking/removing/paying/changing/offering/replacing/refunding/accepting/making/reopening/repairing/pursuing/investigating/reconsidering/giving/issuing/providing/reviewing/cutting/moving/extending/covering/reimbursing/compensating/discussing/considering/responding) ...5":
        [],
      "(<we-have>/have/with) no (intention/plans/desire/reason/wish/obligation/need/authority/mandate/power/appetite) (of/to/for/in) ...4":
        [],
      "(<we-are>/we are/management is/the board is) (<adv>)? (not/un*) (willing/prepared/minded/inclined/obliged/in a position/at liberty/permitted/allowed/authorised) to ...6":
        [],
      "you (cannot/can't/may not/are not able to) (<adv>)? (have/get/claim/receive/exchange/return/appeal/cancel/change/transfer/swap/be (refunded/moved/reimbursed)) ...5 $":
        [],
      "(there's/there (is/are/will be)/we (have/offer/give/make)/there'll be) (<adv>)? no (further/more/other/additional/(scope/provision/room) for/question of/possibility of/right to/entitlement to)? (<remedy>/exceptions/exception/alternative/remedy/way/possibility/budget/grounds/reason/basis/option/appeal) ...4":
        [],
      "(won't/cannot/can't/not/(will/can/could/shall/may) not) (<adv>/now/longer)? be (lifted/compensated/refunded/reimbursed/replaced/removed/reversed/changed/reconsidered/granted/extended/waived/reopened/repaired/cancelled/canceled/returned/accepted/exchanged/reduced/pursued/amended/altered/overturned/revised/appealed/transferred/combined/resold/moved/postponed/helped/accommodated/arranged/credited/offered/upheld/honoured/authorised/approved/restored/investigated/resolved/fixed) ...4":
        [],
      "(your/the/this) (<any>)? (request/claim/application/appeal/complaint/dispute/proposal/objection/enquiry/booking/bid) (for ...3/to ...8/of ...4)? (is/has/have/was/is/had/will/cannot/can't/must/doesn't/didn't/(could/can/does/did) not) (<adv>)? (been/be/not/not be/not been)? (<adv>)? (denied/rejected/declined/refused/unsuccessful/dismissed/invalid/ineligible/unjustified/not (successful/approved/upheld/eligible/justified/valid/covered)/turned down) ...4":
        [],
      "(your/the/this) (request/claim/application/appeal/refund/complaint/compensation/return/proposal/dispute) (cannot/can't/doesn't/didn't/(could/can/will/does/did/has/was/is) not) (therefore/been/unfortunately/be/now/regrettably)? (been/be)? (granted/accepted/approved/upheld/honoured/honored/accommodated/considered/processed/fulfilled/met/qualify/meet/entertained/progressed/eligible/justified) ...4":
        [],
      "(you/it/this/your <any>/the <any>/this <any>) (are/is/were/was/do/does/did/will/would) (<adv>)? not (currently/therefore/longer/be)? (eligible/entitled/qualify/qualified/covered/refundable/non-refundable/exchangeable/payable/applicable/transferable/redeemable/available for refund) (for/to/under/by)? ...4":
        [],
      "(you/it/this/your <any>/the <any>) (aren't/isn't/doesn't/don't/weren't/wasn't/didn't) (eligible/entitled/qualify/covered/refundable/exchangeable) (for/to/under/by)? ...4":
        [],
      "(strictly/clearly/entirely/absolutely/completely/all sales are/all sales) (non-refundable/nonrefundable/non-returnable/non-transferable/non-exchangeable/non refundable/final/are final)":
        [],
      "(<we>) (disagree/must disagree/beg to differ/respectfully disagree/dispute/reject/refute/refuse/decline) (with/that/your/this/the/any/to)? ...3":
        [],
      "(<we>) (stand/are standing) by (our/the/this/that) (decision/staff/policy/original/position/previous/driver/product/charge/team/colleague)":
        [],
      "(^ no/^ nope/^ sorry) ,? ((not/(that is/that's/this is) not/this isn't) possible/we (don't/can't/cannot/won't/do not)/you can't/you cannot/that is not how/that's not how/no can do/no refunds) ...6":
        [],
      "(unfortunately/regrettably/sadly) ,? (you/your/this/it/the/that/there/all/a/no/any/our) ...2 (cannot/can't/isn't/aren't/doesn't/won't/(can/is/are/does/do/will) not) ...6 $":
        [],
      "(the/this/that/our) (order/notice/fine/penalty/charge/invoice/ticket/result/ban/assessment/grade/mark/bill/fee/decision) (<adv>)? (stands/stays/(must/will) (stand/stay)/remains) ...2":
        [],
      "(been/was/were) (<adv>)? (reviewed/considered/assessed/examined/investigated) and (has been/was/is/then)? (rejected/declined/dismissed/not upheld/refused/closed/denied) ...2":
        [],
      "(is/are/was/were) (<adv>)? (excluded/not (covered/included/insured/part)) (under/by/from/in/of) (the/your/our/this/any)? ...1 (warranty/guarantee/policy/insurance/cover/plan/subscription/package/tariff/tenancy/agreement/contract) ...2":
        [],
      "(expected/intended/normal/standard) behaviour ...3": [],
      "(works/working/operating/functioning/performing/built/behaves) (exactly)? (as/by) (designed/intended/expected/design/advertised/described/it should) ...2":
        [],
      "(<we-are>) (<adv>)? (rejecting/refusing/declining/dismissing/denying/terminating/turning down) (your/the/this/any) ...3":
        [],
      "(appeal/claim/application/complaint/challenge/bid) (<any>)? (did not/didn't/has not/cannot/can't/does not/doesn't) (succeed/succeeded/qualify/be successful/go ahead/stand) ...2":
        [],
      "(feedback/copies/receipts/reasons/refunds/discounts/exchanges/vouchers/extensions/exceptions/tickets/deposits/returns/fees) (are/is/can/will) (<adv>)? (not/never) (be)? (given/issued/available/possible/offered/granted/made/refunded/returned/exchanged/provided/refundable/accepted/waived) ...3":
        [],
      "(option/offer/service/product/deal/fare/rate/date) (is/was) (<adv>)? no longer (available/possible/offered/valid) ...1":
        [],
      "(it's/it is/that's/this is) (<adv>)? too late (to/for/now) ...3": [],
      "a (firm/clear/flat/definite)? no from ...2": [],
      "(is/are/was) (<adv>)? not (payable/refundable/exchangeable/transferable/redeemable/claimable/negotiable/reversible/returnable/deductible/appealable/cancellable/insured/bookable) ...3":
        [],
      "(a/it's/it is/the answer is/still a) no (on/to/for/regarding) (the/your/a/this/that) ...3": [],
      "(demand/sum/balance/amount/invoice/charge/fee/fine/debt) (is/remains) (<adv>)? (payable/due/outstanding/owed/recoverable) ...2":
        [],
      "(doesn't/does not/don't/do not/won't/will not) (apply/extend) (to/in) (you/your/this/these/cases/that/such) ...2":
        [],
      "(not (tenable/maintainable/sustainable/admissible)/leave it (there/at that)/the end of the matter) ...2": [],
      "(is/are) (<adv>)? (non-refundable/non-returnable/non-transferable/non-negotiable/non-exchangeable) ...3": [],
      "^ not (covered/eligible/possible/included/refundable/available/valid/allowed/something) ...3 $": [],
    },
    unless: [
      "(for that reason/for this reason/therefore/that is why/this is why/hence) ,? (the/your/this) (claim/request/application/appeal) (is/was/has been) ...3",
      "too late to ...4 , but",
      "not allowed to (advise/give advice) ...2",
      "no (fee/charge/payment/sum/interest) is (due/payable/owed)",
      "so (this/your/the) (claim/request/application/visit/damage/repair) ...4",
      "(so/and) (that/the/your/our) (price/quote/offer) stands",
      "(could not/couldn't) be saved",
      "(will not/won't/cannot/can't/could not/may not/not/able to/going to/willing to/prepared to/see (how/why)) ...8 (because/but/since/until/unless/without/before/so/if/instead/like that/twice/any more expensive/anymore/yet/for less/in time) ...1",
      "(will not/won't/cannot/can't/could not/not/no) ...8 , (but/so/and/because/as/yet/which/since/instead/however/even) ...1",
      "(could not) be (reached/moved/returned/fixed/repaired/changed) ...4",
      "isn't (making/paying/taking/moving/giving/covering)",
      "because ...6",
      "(not/isn't/wasn't) (covered/eligible/entitled/refundable) ...5 (so/but/because/instead/however)",
      "...1 (but/so/instead/although) (i/we/you/here/what/there)",
      "<we-cannot> (apologise/apologize/thank/undo/be more/be sorry/excuse/blame/imagine/give you back/explain/turn back/change what)",
      "(we/i) (refuse/decline/reject/dispute) to (leave/let)",
      "too late for (you/that/your)",
      "you may not have (known/seen/had/been/heard/noticed/received/realised/got)",
      "(see/know) what can be done ,? but",
      "price (stays/remains) at",
      "(sofa/chairs/and) you can't (get/reach/use) ...2",
      "(there's/there is/was/were/had/have) (a)? no (on/to/for)",
      "no other way of telling",
      "(is/remains) (due/payable) (on/by/from/at/each/every/to you) ...2",
      "(doesn't/does not/won't) apply to you (,/any more/because/so)",
      "no power to",
      "(fee/sum/rent/balance) is due in ...2",
      "no other (way/reason)",
      "i'm not allowed to ...4",
    ],
    examples: {
      bad: [
        ["You will not be getting a refund."],
        ["We do not reserve spaces, full stop."],
        ["No can do on the refund."],
        ["A repair under warranty is ruled out."],
        ["The second trip stays on the bill."],
        ["A refund is off the table."],
        ["We shall not be entering into further discussion."],
        ["We don't resend."],
        ["Your claim remains declined."],
        ["There won't be a refund."],
        ["No fares are refunded for lateness."],
        ["There is no right to a refund."],
        ["That falls outside what we do."],
        ["We do not see what went wrong."],
        ["Nothing can be done about it."],
        ["The answer is no."],
        ["The council will not be removing the tree."],
        ["We have no intention of paying."],
        ["We are not willing to discuss it."],
        ["You cannot have your money back."],
        ["There will be no refund."],
        ["It can't be changed."],
        ["Your request has been denied."],
        ["Your request cannot be granted."],
        ["You are not eligible for a refund."],
        ["You aren't eligible for a refund."],
        ["Tickets are strictly non-refundable."],
        ["We disagree with you."],
        ["We stand by our decision."],
        ["No, that is not how it works."],
        ["Unfortunately the hotel does not offer parking."],
        ["The decision cannot be changed."],
        ["The order stands."],
        ["Your dispute has been reviewed and rejected."],
        ["Drops are not covered under the warranty."],
        ["This is expected behaviour."],
        ["It works as designed."],
        ["Your application to be moved to a higher band is refused."],
        ["We are rejecting your complaint."],
        ["Your appeal did not succeed."],
        ["Refunds are not given on sale items."],
        ["That option is no longer available."],
        ["It's too late to change it."],
        ["It's a no from us."],
        ["Delay Repay is not payable for short delays."],
        ["The ticket stays."],
        ["It's a no on the refund I'm afraid."],
        ["The demand is payable in full."],
        ["The bonus doesn't apply to you."],
        ["Hence warranty is not tenable."],
        ["Digital content is non-refundable once accessed."],
        ["Not covered I'm afraid."],
        ["Feedback is not provided to applicants."],
      ],
      good: [
        "For that reason the claim is declined.",
        "Sadly the vet could not save him.",
        "No fee is due.",
        "Your cover started on 1 May and the leak was found on 20 April, so this claim is not covered.",
        "You agreed a price with our fitter, and that price stands.",
        "Sadly the cat could not be saved.",

        "Your refund is due on Friday.",
        "Your claim was wrongly declined, and I've put that right.",
        "Unfortunately, we can't give you that date, but Friday is free.",
      ],
    },
  },
  {
    id: "en/unable",
    severity: 1,
    why: "says-what-cannot",
    replace: {
      "(unable/not possible/not able) (to)? ...5": [],
      "no (compensation/refund/reduction/discount/credit/extension/evidence/further) ...3": [],
      "(don't/do not/doesn't/does not/aren't/are not/isn't/is not/won't) (<adv>)? (propose/intend/arise/something (that)? (we/i) (can/could/offer)) ...3":
        [],
      "no (award/payment/relief/remedy/allowance/adjustment/waiver/exception/compensation) (can/could/will/is/may) (be)? ...3":
        [],
    },
    unless: [
      "no (compensation/refund) is (large/big/high) enough ...1",
      "(unable/not able) ...8 , since ...1",
      "unable to (say/tell you) (who/which/when) ...2",
      "no (refund/compensation/further) (is/was) needed ...1",
      "if (he/she/you/they) (is/are) (<adv>)? unable ...2",
      "(he/she/they/who) (is/are) (<adv>)? unable ...2",
      "unable to (reach/make) a finding",
      "so no (compensation/refund/payment) (is/was/will) ...2",
      "(unable/not possible/not able/cannot/can't) ...8 (because/since/as/so/but/until/without/and (so/i/we)) ...1",
      "(unable/not possible/not able/cannot/can't) ...8 , (so/but/because/and/as/which) ...1",
      "(^ as/^ since/^ because) ...10 , ...4",
      "(was/were/been) (unable/not able) ...3",
      "no further (charge/charges/cost/costs/action/questions/payment/bills)",
      "(not able/unable) to say whether",
      "not able to ...6 myself",
    ],
    examples: {
      bad: [
        ["I am therefore unable to apply a discount."],
        ["No reduction is given in May."],
        ["Refunds aren't something we can offer."],
        ["No award can be made."],
      ],
      good: [
        "If he is unable to walk that far, he is entitled to the bus.",

        "The accounts differ and I am unable to reach a finding.",

        "Bird strikes count as such, so no compensation is due.",
        "It can't be easy to wait.",
        "It can't be repaired, so you get a new one.",
      ],
    },
  },
]);
