import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const legalistic = phraseRules("legalistic", [
  {
    id: "en/liability",
    severity: 3,
    why: "defence",
    replace: {
      "(our/its) (liability/responsibility) ...4 (is/are) (<adv>)? (limited/capped/restricted) ...3": [],
      "(being/are/is) (only)? (indicative/advisory/illustrative) (only/and not) ...2": [],
      "(non-payment/late payment/non-compliance/failure to pay) (may/will/can/could/might) (affect/result/lead/impact/damage/incur/attract) ...4":
        [],
      "(burden/onus/duty) of (proof/proving/establishing/demonstrating/showing) ...3": [],
      "(liability/obligation/obligations/responsibility/duty/cover/guarantee/warranty/insurance) (<any>)? (ends/end/ceases/cease/stops/lapses/(is/becomes/was) void/is (limited/voided/excluded)/are limited/does not extend/doesn't extend/extends only) ...4":
        [],
      "no (<any>)? (liability/defect/breach/negligence/obligation/entitlement/discretion) (<adv>)? (attaches/existed/exists/arises/arose/was/is/has/can/could) ...3":
        [],
      "(without/no) (any)? (admission/acceptance/acknowledgement/acknowledgment) (of) (any)? (liability/fault/responsibility/blame/wrongdoing)":
        [],
      "(without prejudice/all (our)? rights (are)? reserved/strictly without liability/rights are reserved)": [],
      "(<we>/carriers/management/<we-are>/the (company/carrier/airline/council/bank/insurer/trust/operator/hotel/landlord/provider/organiser/organisers/management)) ...3 (accept/accepts/assume/assumes/take/takes/bear/bears/have/has) (absolutely)? no (liability/responsibility/legal liability) ...3":
        [],
      "(deny/denies/disclaim/disclaims/reject/rejects/exclude/excludes/limit/limits/repudiate/waive) (any/all/and exclude/the)? (and all)? (liability/responsibility/legal responsibility/allegations/allegation) ...3":
        [],
      "(is/are/was/were) not (responsible/liable/accountable/obliged/obligated/answerable) (for/to) ...4": [],
      "(liable/liability) (for/in respect/arising/under/on our part/to/shall/rests/is/cannot/does/of/howsoever) ...3":
        [],
      "howsoever (arising/caused/occurring)": [],
      "(consequential/indirect/incidental) (loss/losses/damage/damages/costs/expenses)": [],
      "(negligence/negligent/gross negligence/wilful/duty of care/tort/indemnify/indemnity/indemnification/indemnified/subrogation)":
        [],
      "(onus/burden of proof/burden) (is/was/lies/rests/remains) (on/with/upon)": [],
      "(accept/accepts/accepted/entertain/consider/considers) no (claims/claim/responsibility/complaints/returns/cancellations/refunds) ...3":
        [],
    },
    unless: [
      "(although/though) (we/i) were not obliged ...4",
      "not (obliged/responsible/liable) ...6 , (we/i) (have/will/paid) ...2",
      "(duty) of (showing)",
      "(we/i) (are/am) (responsible/liable)",
      "(accept/accepts/take/takes) full (liability/responsibility)",
      "(not/isn't/aren't) liable (for/to pay) (the/any) (charge/charges/fee/bill)",
      "(you) (are/will) not (be)? liable",
      "public liability",
      "you (are/were)? not (responsible/liable)",
      "(warranty/guarantee/cover) that ends",
      "no obligation (is/was)? (on/for/to) (you/your)",
    ],
    examples: {
      bad: [
        ["Our liability in such matters is limited by the Convention."],
        ["Timetables being indicative and not contractual, no refund is due."],
        ["Non-payment may affect your credit rating."],
        ["The burden of proving it lies with the buyer."],
        ["Our liability ends at the gate."],
        ["This payment is made without admission of liability."],
        ["This letter is without prejudice."],
        ["The carrier accepts no responsibility for lost bags."],
        ["We disclaim all liability for the loss."],
        ["Carriers are not responsible for late trains."],
        ["Liability rests with the owner."],
        ["We exclude loss howsoever caused."],
        ["Consequential losses are not covered."],
        ["There was no negligence on our part."],
        ["The onus is on the tenant."],
        ["No liability attaches to the club."],
        ["The airline accepts no claims after that."],
      ],
      good: ["We take full responsibility for the damage.", "You are not liable for the charge."],
    },
  },
  {
    id: "en/terms",
    severity: 2,
    why: "hides-behind-terms",
    replace: {
      "(code of conduct/handbook/house rules/charter) ,? (which/that) you (<adv>)? (signed/accepted/agreed to/ticked) ...1":
        [],
      "(policy/policies/rule/rules/exclusion/exclusions/terms) (is/are) on page <number> ...2": [],
      "(irrespective/regardless) of (the)? (circumstances/cause/reason/reasons) ...1": [],
      "^ (as)? per (<any>)? (<any>)? (policy/guidelines/procedure/protocol/regulations/contract) ...1": [],
      "(invalidate/void/invalidates/voids/invalidating/voiding) (the/your) (guarantee/warranty/cover/insurance) ...1":
        [],
      "in (the/our) (small/fine) print ...3": [],
      "(our/the/your/this) (extended/standard/manufacturer's/basic/travel/home/service)? (contract/agreement/policy/terms/conditions/rules/lease/tariff/plan/warranty/insurance/guarantee) (<any>)? (<any>)? (do not/does not/doesn't/don't/excludes/exclude/only covers/precludes/prohibits/provides that/provides only) ...4":
        [],
      "(by/on/when/upon/in) (entering/signing/booking/ordering/buying/purchasing/placing/using/accepting/clicking/ticking/paying/registering/joining/parking/completing/submitting/opening/downloading/boarding/continuing) ...5 you (<adv>/have/had)? (agree/agreed/accept/accepted/consent/consented/acknowledge/acknowledged/confirm/confirmed/entered/waive/waived/undertook/became) ...4":
        [],
      "(the/our/these/those) (<rule-source>) (<adv>)? (were/was/are/is/can be/have been) (<adv>)? (made available/available/shown/displayed/published/found/sent/given/read/printed/listed/attached/provided/explained/included/posted) ...3":
        [],
      "you (<adv>/have/did)? (signed/sign/accepted/agreed to/agree to/entered into/ticked/clicked/confirmed) (<adv>)? (the/an/a/our/this/that/these/all) (<any>)? (<rule-source>/form/waiver/box/declaration/statement) ...2":
        [],
      "(<rule-source>) of (<any>/the <any>) (apply/applies/state/states/say/require/provide/stipulate/prevail/govern/exclude) ...3":
        [],
      "(the/our/your/these/those/this/applicable/such) (<any>/<any> <any>)? (<rule-source>) (of your <any>/of the <any>/you (signed/accepted/agreed to)/in question)? (<adv>)? (don't/doesn't/do not/does not)? (is/are/will/must/make/makes/state/states/provide/provides/stipulate/stipulates/specify/specifies/say/says/apply/applies/require/requires/exclude/excludes/dictate/dictates/allow/allows/permit/permits/prohibit/prohibits/forbid/forbids/prescribe/mandate/mandates/govern/explain/set/sets/outline/outlines) (<adv>/not/very/quite)? (refund/any/you/us/a/the/this/that/clear/clearly/plain/binding/unambiguous/final/otherwise/out/deposits/refunds/no/for/here/to)":
        [],
      "(as)? (under/per/as (stated/stipulated/described/mentioned/agreed/detailed/defined/specified/set out/laid down) in/(stated/stipulated/outlined/specified/written/set out/laid out) in/accept/accepted/see/(according/pursuant/subject/contrary/agree/agreed) to/(in line/in accordance/compliance) with/(in breach/by virtue/breach) of/governed by/based on/bound by) (the (terms/provisions/wording) of)? (our/the/your/these/those/their/its/standard/applicable) (<any>/<any> <any>)? (<rule-source>/t <any> cs/t <any> c/t <any> c's/tos/ts and cs) (of <any>)?":
        [],
      "(clause/clauses) <number> ...4": [],
      "(statutory) (obligation/obligations/duty/duties/representations/process/requirements/framework/timescales/limit/scheme/instrument/provisions/remit/powers)":
        [],
      "(places/place/puts/put/imposes/impose/lies/lie/rests/rest/falls/fall/is/are) ...6 (squarely/firmly/entirely/solely)? (on/with/upon) the (tenant/customer/user/passenger/buyer/guest/driver/owner/member/policyholder/account holder/sender/parent/student/keeper/leaseholder/claimant) ...1":
        [],
      "(set out/laid down/contained/specified/stated/detailed/printed/listed/written/described/published/stipulated/spelled out) (clearly)? (overleaf/(in/on/under/within) (the/our/your) (<any>)? (schedule/appendix/annex/reverse/<rule-source>)) ...2":
        [],
      "(contract/agreement/claim/relationship/warranty) (is/was/lies/exists) (<adv>/not)? (with/between) (the/you/them/your/us) ...3":
        [],
      "(act/acts/acting/acted) (<adv>)? as (a/an/the)? (mere)? (agent/intermediary/broker/reseller/processor/marketplace/platform/go-between) ...2":
        [],
      "(form/forms/forming) (no/an integral)? part of (the/your/our/this) (contract/agreement/policy/terms/lease/booking) ...1":
        [],
      "(terms/charges/fees/conditions/exclusions/limits/restrictions/t <any> cs) apply $": [],
      "(under/within/falls under/subject to/covered by/hit by) (an/the/this/our/a) (<any>)? (exclusion/exclusions/exemption/limitation/waiver/proviso/clause)":
        [],
      "(policy/terms/contract/clause/lease/agreement/period/exclusion/wording/rules/conditions/charges/fees) (is/are) (<adv>)? (explicit/contractual/enforceable/unambiguous/not negotiable/non-negotiable/valid/legally/binding) ...2":
        [],
      "you (consented/acceded/subscribed/submitted/agreed/committed) to (this/these/that/it/the/our/all) ...2 (when/by/at/upon/on)":
        [],
      "(regulation/condition/rule/article/paragraph/schedule) <number> ...2": [],
      "(in/under/it's/that's) (our/company/store/the/shop) (policy/rules/terms/guidelines) $": [],
      "(section/article/paragraph/condition/rule/regulation) <number> (of/in) (the/our/your) ...2 (terms/conditions/contract/agreement/policy/tariff/carriage/lease/regulations) ...2":
        [],
      "(policy/contract/agreement/terms/form/lease/conditions/declaration/waiver) ,? (which/that) you (signed/accepted/agreed/ticked/received/confirmed/chose/were given) ...3":
        [],
      "under (your/the/our/this) (plan/tariff/package/contract/policy/scheme/agreement/lease/membership/subscription/terms) ...3 (are/is/must/may/can/will/cannot/we/you) ...3":
        [],
      "(proof of (delivery/posting/service/receipt)) ...2 ": [],
      "(scheme/policy/plan/cover/insurance/service/guarantee/warranty/fund/offer/contract) (is/was) (<adv>)? not (intended/designed/meant/there) (to/for) ...3":
        [],
      "(are/is/was/were) (<adv>)? (not/never) (guaranteed/refundable/warranted/contractual/promised) ...2": [],
      "(sign/signs/signed/accept/accepts) (a/the/our/this) (disclaimer/waiver/consent form/declaration/acknowledgement/indemnity) ...2":
        [],
    },
    unless: [
      "under the new rules ...2",
      "(like/want/need) to see the ...1",
      "policy is to (refund/pay/give/help/replace) ...1",
      "(tariff/plan) is the (cheaper/best/same/cheapest) ...1",
      "rules are the same ...4",
      "rule makes no sense",
      "(decided/refunded/owed/due/entitled/paid/right/covered) ...6 under the <any> (rules/scheme/regulations)",
      "under (the/your) (rental/tenancy/lease) agreement (the/you/we) ...3",
      "under the (rental/tenancy/lease) agreement ...8 (is ours/we pay/our) ...1",
      "under (the/your) (tenancy agreement/lease) the (owner/landlord) pays ...2",
      "article <number> gives you ...2",
      "refundable after ...3 , but ...2",
      "(rules/policy/contract) (say/says) (that)? you (get/can/may/are owed) ...2",
      "under your (policy/contract/tariff/plan) the (excess/price/rate/limit) is ...2",
      "(not/n't/won't/without) (<adv>)? (invalidate/void/invalidating/voiding) (the/your) ...1",
      "(hidden/buried/lost) in (the/our) (small/fine) print ...1",
      "(not/should not/shouldn't) ...3 in (the/our) (small/fine) print",
      "(article/regulation/rule/section) <number> of the ...3 (bylaw/bylaws/by-law/by-laws/byelaw/byelaws/ordinance)",
      "(regulation/article/section) <number> ...4 you (are/can/may/have) ...2",
      "the (guest/passenger/member/user/student) list",
      "(do/repair/replace/fix/mend/redo/replaced/repaired/fixed) (it/this/that/them)? under (the/your) (guarantee/warranty)",
      "under the (league/competition/visa/tax/fire/safety/benefit/benefits/national/immigration) (rules/regulations)",
      "(contract/policy/agreement/warranty/rules/terms/lease) ...3 (does not/doesn't/do not/don't) (oblige/require/say/stop/help/mean/make/let us/allow us/protect/bind you/limit) ...3",
      "(system/policy/rules) (does not/don't) ...4 (and/so/but) (we/i) ...2",
      "you (signed/agreed to/accepted) ...4 (but/because/so/, and/, but/in good faith)",
      "our own (rules/rule/policy/terms)",
      "(policy/insurance/cover/warranty/guarantee) (does not/doesn't/only/did not) ...5 (but/so/and (i/we)/, (so/but/and/yet))",
      "(rule/rules/policy) is (here/there/for)",
      "under (the <any> licence/a <any> licence)",
      "(the/your) (contract/policy/tariff) (provides for/is for) (one/two/a/the)",
      "(clause/section/article/paragraph/rule/regulation) <number> ...6 (act/regulations/law/directive/code)",
      "(clause/section/article/paragraph/rule/regulation/condition) <number> of the <any> <any>? act",
      "(typo/mistake/error/wording) in clause <number>",
      "(regulation/article/paragraph/schedule/rule) <number> (of/to) the ...6 (act/regulations/code/order/directive/constitution)",
      "(is/that's/that is) in (clause/article/section/paragraph) <number>",
      "under (your/the) (plan/contract/policy/tariff) ...2 (you (can/get/are entitled/may)/we (owe/pay/should/must/have to))",
      "(no/ask/asked/want/without/for/send) (<any>)? proof of (delivery/posting/purchase)",
      "provided for in the policy",
      "the rule is (that/to) (it/you/we) ...3",
    ],
    examples: {
      bad: [
        ["It is in the code of conduct which you signed."],
        ["The phone policy is on page 31."],
        ["Fines accrue irrespective of circumstances."],
        ["Per library policy, fines accrue."],
        ["Touch it and you'll invalidate the guarantee."],
        ["It is mentioned in the small print."],
        ["The warranty excludes water damage."],
        ["By entering the car park you accept this."],
        ["The terms were made available to you."],
        ["You signed an agreement."],
        ["The conditions of sale apply."],
        ["The small print of your policy makes clear that hail is out."],
        ["Under the terms of your contract, notice is a month."],
        ["As per our terms and conditions, the fee stands."],
        ["Our terms clearly state that deposits are kept."],
        ["Clause 4.2 of the contract excludes this."],
        ["You accepted our terms and conditions at checkout."],
        ["Your letter falls under the statutory representations process."],
        ["The lease places the duty to air the flat on the tenant."],
        ["These charges are set out in the schedule."],
        ["Your contract is with the airline."],
        ["We act only as an intermediary."],
        ["The brochure does not form part of the contract."],
        ["Terms apply."],
        ["This falls under an exclusion."],
        ["The policy wording is explicit."],
        ["You consented to this when you opened the account."],
        ["Regulation 7.3 leaves no discretion in such cases."],
        ["It's in our policy."],
        ["Section 9 of our terms excludes this."],
        ["The policy, which you signed, allows us to keep it."],
        ["Under your plan paper bills are chargeable."],
        ["Proof of delivery is held."],
        ["The extended warranty excludes wear items."],
        ["The scheme is not intended to compensate for stress."],
        ["Seat requests are not guaranteed."],
        ["All riders sign a disclaimer."],
      ],
      good: [
        "Whether it is refunded is decided under the reimbursement rules.",
        "Under the tenancy agreement the owner pays for this.",
        "Article 9 gives you the right to see your file.",

        "The rules say you get half; we pay all of it.",
        "Under your policy the excess is £100.",

        "Opening it will not void the warranty.",

        "That should not be hidden in the small print.",

        "Under article 5 of the Parking Bylaw one permit is enough.",
        "The promoter agreed to put you on the guest list.",
        "I can't do it under the guarantee.",
        "Under the league rules a result stands once both captains have signed.",
        "You keep all your statutory rights.",
        "Section 21 of the Highways Act says who may dig here.",
      ],
    },
  },
  {
    id: "en/falls-outside",
    severity: 2,
    why: "formula-of-law",
    replace: {
      "precluded (by/from) ...3": [],
      "(do/does) not (vary/alter) the (contract/agreement/policy/terms) ...1": [],
      "(no-refund/non-flexible/non-refundable) (tariff/fare/rate/booking/ticket/policy/deposit) ...1": [],
      "(<we>/<we-have>/the <any>/our <any>) (<adv>/have/has)? (<adv>)? (met/fulfilled/complied with/discharged/honoured/observed/performed/satisfied/kept to/adhered to) (<adv>/all)? (our/all/the/its/every) (<any>)? (obligation/obligations/duties/duty/requirements/commitments/rules/guidelines/procedures/regulations/conditions/terms) ...2":
        [],
      "(adhere/adheres/bound/abide/abides/comply/complies/keep/hold/stick/subject/committed/conform/obliged) (<any>)? (to/by/with) (<any>)? (contractual/legal/statutory/regulatory/internal/strict/agreed/applicable/relevant/established/these/those/our (own/contractual/internal/legal/standard/usual)) ...3":
        [],
      "(at (the)? (owner's/customer's/user's/own/your own/their own/guests') (own)? risk/entirely at (your/their) own risk/on an ex gratia basis/travel at/bring a claim/(any/all/such) (claim/claims) (must/shall/should) be/time (limit/limits) (apply/applies)) ...3":
        [],
      "(not/no) (a)? (party/parties/privy) to (this/that/the/your/any)? ...2": [],
      "nothing (in/herein/contained/said/stated) (in)? (this/our/the) ...3 (admission/construed/interpreted/read/deemed/understood/taken/constitutes/implies/amounts) ...2":
        [],
      "(the/uk/eu/dutch/english/consumer/state/federal/current/applicable/data protection) (law/legislation/act/regulations/directive/statute) (<adv>)? (does not/doesn't/do not/only/clearly/is/allows/requires/says/prohibits/prevents/permits/provides/states/leaves/gives us/entitles/stipulates/imposes) ...4":
        [],
      "(forfeited/forfeit/unenforceable/inadmissible/legal (value/effect/basis/grounds/ground)/legally binding/no legal) (if/once/when/in/as/and/the/upon/by/after/for/to/$)? ...3":
        [],
      "(any/all/no) (further/other/additional/future/subsequent) (claim/claims/liability/entitlement/compensation/rights/demands/recourse/entitlements) (is/are/can/will/shall/whatsoever/against/beyond/be/on/for/under/have) ...3":
        [],
      "(legally/contractually/strictly/technically/formally/in law/by law) (speaking)? ,? (we/you/the/there/this/it/our/no) ...5":
        [],
      "(force majeure/act of god/acts of god/extraordinary circumstances/null and void/void and/time-barred/statute-barred/time barred/in perpetuity/ultra vires/estoppel/bona fide/ex gratia/ex-gratia/caveat emptor/sub judice/quantum meruit/in good faith)":
        [],
      "(reserve/reserves/reserving/reserved) (the/our/its/all/any) (right/rights) ...5": [],
      "(<we>/<we-are>/is/are/am/under/the (company/council/airline/bank/insurer)) (are/is/am)? (<adv>)? (under/not under)? (no/any)? (obligation/not (obliged/obligated/legally/bound/compelled/required by law)/legal obligation) (to/whatsoever)? ...4":
        [],
      "(decision/response/position/outcome/determination/ruling/offer) (on this matter/in this matter/in this regard/here/remains)? (is/are/to be/as/was/stands as) (now/considered/deemed/regarded as)? (final/binding/final and binding/conclusive/not subject to/non-negotiable)":
        [],
      "(final/last) (word/position/offer) (on/in) (the/this) (matter/subject/regard)": [],
      "(we/i) (now/therefore/shall/will/also/hereby)? (consider/regard/deem/treat/class) (this/the/your) ...2 (closed/resolved/settled/concluded/final/at an end/complete)":
        [],
      "(in)? full and final settlement": [],
      "(to the (fullest/full/maximum)? extent (permitted/allowed) (by/under) ...2/as (permitted/required/allowed/mandated) by (law/applicable/statute)/under applicable (law/laws/legislation/regulations)/applicable (law/laws/legislation))":
        [],
      "(in/a/material/clear/fundamental) breach (of/and/thereof)? ...3": [],
      "the (claimant/complainant/policyholder/purchaser/insured/lessee/lessor/licensee/licensor/payee/payer/hirer/applicant/appellant/parties/bailee/bailor/beneficiary/(contracting/said/other/first/third) party/data subject)":
        [],
      "(constitute/constitutes/constituted) (a/an/acceptance/agreement/consent/your/breach/grounds/evidence/misuse/admission) ...2":
        [],
      "(take/taking/commence/commencing/pursue/pursuing/initiate/initiating/start/starting/institute/instituting/consider/considering/face/facing/result in/lead to) ...2 (proceedings/prosecution/(legal/court/enforcement/recovery) action/legal proceedings/court proceedings/legal steps) ...3":
        [],
      "(our legal (team/department/advisers/advisors/counsel)/defamation/defamatory/libellous/libel/slander/slanderous/our (solicitors/solicitor/lawyers/lawyer/attorneys/counsel)/debt recovery action)":
        [],
      "(pass/passed/passing/refer/referred/referring/hand/handed/instruct/transferred) ...4 (collections/bailiffs/solicitors/(collections/collection/debt collection) agency/debt recovery/debt collectors/enforcement agents)":
        [],
      "(provision/provisions/stipulation/stipulations/proviso) (of/in/under/set/herein/contained/applicable)": [],
      "(insufficient/no/lack of/absence of/sufficient/conclusive/documentary) (supporting/documentary/conclusive/corroborating/independent)? (evidence/proof) (to/of/that/has/was/for/in/exists) ...4":
        [],
      "(exclusion/exclusions/exclusionary/excluded/exempt/exempted) (clause/applies/apply/under/from/period/by/pursuant) ...3":
        [],
      "(shall/shall not) (be/not/have/constitute/apply/remain/only/also/prevail/cease/incur)": [],
      "(loss/losses/damage/claim/claims/dispute/disputes/costs) (whatsoever/arising (from/out of/under/in)/incurred by/sustained/suffered by/thereof) ...3":
        [],
      "(proof of (loss/fault/damage/causation/cause/ownership)/causation/quantum/proximate cause/inherent vice/latent defect/mitigate your loss/act or omission/acts or omissions)":
        [],
      "(charges/fees/costs/penalties/conditions/restrictions/exclusions/terms/interest) (may/will/shall/might) (<adv>)? (apply/accrue/be (applied/charged/incurred/payable)) ...3":
        [],
      "(due to/under/because of/by/owing to/for/in line with/in accordance with) (the/our/strict/uk/eu/federal/state/applicable/relevant/current)? (data protection/privacy/gdpr/confidentiality/federal/state/consumer/aviation/tenancy/employment/health and safety) (legislation/law/laws/rules/regulations/reasons/regulation/requirements/act/policy/obligations) ...4":
        [],
      "(at/within/in) (our/the/its/their) (sole/absolute/own/full)? discretion ...3": [],
      "(customer/customers/you/guest/passenger/tenant/member/buyer/holder/applicant/policyholder/resident/residents/parents) (has/have) no (entitlement/right/claim/recourse/automatic right) ...4":
        [],
      "(is/are/remain/remains/be) (and remains/and remain/and shall remain)? the (sole/exclusive)? property of ...3":
        [],
      "(cancellation/cooling-off/return/returns/claims/complaint/reporting/warranty/refund/appeal/notice) (window/period/deadline/term/timeframe/limit) (has/had/is/was) (now/already/since/long)? (elapsed/expired/passed/lapsed/ended/closed/over/been exceeded) ...3":
        [],
      "(entered into/made/signed/concluded) (voluntarily/freely/in good faith/knowingly/willingly)": [],
      "(contract/agreement/waiver/lease/invoice/policy/(order/booking/consent) form/job card/tenancy agreement) ...2 (,)? which (clearly)? (states/stated/says/provides/specifies/stipulates/sets out) ...5":
        [],
      "(for/due to/on) (security/privacy/confidentiality/commercial/legal/compliance/regulatory/insurance/liability/policy) (reasons/purposes/grounds) ...3":
        [],
      "(subject to) (change/availability/approval/status/conditions/terms/restrictions/verification/review/the terms) ...4":
        [],
      "without (prior/further/advance)? notice ...1": [],
      "(times/prices/portions/results/colours/dates/fares/products/images/sizes/nutrition/measurements/availability/waiting times/delivery times/figures) (are/is/may/can/do/will) (vary/differ/change/estimates/estimated/approximate/indicative/a guide/guidelines/dynamic/subjective/for illustration/not guaranteed/illustrative) ...3":
        [],
      "(council's/trust's/company's/bank's/school's/board's/insurer's/landlord's/airline's/association's/authority's/department's/university's/our/my) (considered/firm/clear)? (view/position/contention/stance/assessment/determination) (is/remains/that/on this) ...5":
        [],
      "(has/have) a (legal/statutory/contractual/clear/general)? (duty/obligation/responsibility) to (acquaint/familiarise/ensure/check/read/inform/keep/comply/mitigate/report/disclose/maintain/pay/notify) ...4":
        [],
      "(not/won't/never/not be) (be)? (tolerate/tolerated/tolerating/condone/condoned) ...4": [],
      "(rescind/rescinded/rescission/in default/legally valid/legally effective/outstanding claim/compensation is excluded) ...3":
        [],
      "(<we-are>/<we>/the <any>) (<adv>)? (are/is/were/was)? (<adv>)? (within our rights/within its rights/entitled/contractually entitled/legally entitled/perfectly entitled) to ...4":
        [],
      "(as a matter of/in) (law/contract law/strict law) ,? ...3": [],
      "the (legal/contractual/statutory) (position/basis/relationship/requirement/framework/limit/deadline/definition) ...3":
        [],
      "(this/our/the/such) offer (is made/expires/lapses/(will/shall) (expire/lapse/be withdrawn)) ...3": [],
      "(manager's/driver's/officer's/board's/council's/bank's/landlord's/management/their) discretion": [],
      "(proof of (posting/purchase/payment) is not/any proceedings/time-limited/(civil/legal/contractual) (matter/dispute)) ...2":
        [],
      "(statute/statutes/case law/precedent) (gives/allows/requires/says/provides/permits/entitles) ...3": [],
      "(we/i) (are/have been) advised (that/by (our/counsel/legal/the)) ...4": [],
      "(act/acts/acted/operate/operates/are/is/were/was) (<adv>)? within (the (law/rules/terms/contract/scope/tolerance/limits)/(our/its) (powers/rights)) ...1":
        [],
      "your statutory rights (are/remain) (not affected/unaffected)": [],
      "(strict proof/sold as seen/integral part/under no (duty/obligation)/(cannot be/is not) (the)? subject/leaves no (discretion/room)/my client/our client) ...3":
        [],
      "(had/have/has) (every/a legal/the legal/a contractual/a full/an absolute) right (to/under/in) ...4": [],
      "(at all times/always/acted/acting/operating/behaved) ...1 (within/in line with/in compliance with/in accordance with) the ...3":
        [],
      "(indemnifies/indemnify/obliges/oblige/does not extend to/do not extend to/bind/binds) (us/you/the/any/waiving/all) ...3":
        [],
      "(statutory/contractual/legal/cancellation) (right/rights/period/deadline/entitlement) (to <any>)? (has/have/had)? (lapsed/expired/ended/passed/ceased/elapsed) ...2":
        [],
      "(agreement/contract/tenancy/policy/obligation/liability/arrangement/notice) (<adv>)? (continues/stands/subsists/remains in force/remains binding/persists) ...1":
        [],
      "(covenanted/minded to/judicial review/exercise (its/our/my/their) discretion/there to protect/satisfied that (it/we) (has/have)/complied with (its/our)) ...3":
        [],
      "(any/a/such/further/every) (breach/violation/infringement/contravention/misuse) (<any>)? (<any>)? (may/will/shall/could/can) ...3":
        [],
    },
    unless: [
      "as the law (requires/says/allows/prescribes)",
      "a breach of (confidentiality/confidence/trust/your (privacy/trust/confidence))",
      "by law (you/we) (must/have to/can/may/are) ...3",
      "the law (says/requires) (we/us/you/that you) ...2",
      "for (privacy/security) reasons (i/we) ...8 , but ...1",
      "you are under no (obligation/duty)",
      "under (consumer/uk/eu/the) law you (have/can/may/are) ...3",
      "the law (obliges/binds) us to ...2",
      "(most/least/all/more/longer/maximum/than/what) (that)? the law (allows/permits/requires/gives/lets) ...2",
      "(unless/whether/count/counts) ...6 extraordinary circumstances",
      "(bill/letter/fine/notice/ticket/invoice/contract/it) is (now)? void $",
      "and the law (allows/says/gives/requires) ...3",
      "our lawyer agrees",
      "what the law says",
      "(the <any> act/<any> act <number>) ...3",
      "(legally binding/legal basis) (on us/for you/for your)",
      "(i/we) shall (be/not/have/only/also)",
      "(decision/response) is (final)? (and)? you can (appeal/take)",
      "my (view/assessment) (is/that)",
      "(you/the (tenant/customer/passenger)) (are/is) (<adv>)? entitled to",
      "(sister/brother/mother/father/son/daughter) in law",
      "(law/act) (gives/allows/only lets/lets) (us/you/me) (<term>/backdate)",
      "void from",
      "you (had/have/also have/still have/do have) (every/a/the) (legal/full)? right ...3",
      "(also/even/account/withdraw/money) ,? without notice",
      "(so/is/are) ...2 within the (rules/limits)",
      "no room for doubt",
      "our lawyers are working",
      "renewal's void",
    ],
    examples: {
      bad: [
        ["We are precluded by statute from saying more."],
        ["What agents say does not vary the contract."],
        ["It was sold on a no-refund tariff."],
        ["We have met our obligations."],
        ["We must adhere to our contractual arrangements."],
        ["Bags travel at owner's risk."],
        ["We are not party to that."],
        ["Nothing in this email is an admission."],
        ["The law does not oblige us to pay."],
        ["The card has no legal value."],
        ["Any further claims are excluded."],
        ["Legally, we need not take it back."],
        ["The strike was an act of God."],
        ["We reserve the right to refuse service."],
        ["We are under no obligation to refund you."],
        ["Our decision is final."],
        ["This is our final word on the matter."],
        ["We now consider this matter closed."],
        ["The sum is paid in full and final settlement."],
        ["We exclude this to the fullest extent permitted by law."],
        ["You are in breach of your lease."],
        ["The claimant has not replied."],
        ["Use of the card constitutes acceptance."],
        ["We may take legal action."],
        ["Our lawyers are reading this."],
        ["The debt will be passed to a collection agency."],
        ["See the provisions of the lease."],
        ["There is insufficient evidence to uphold the claim."],
        ["The event is excluded under the policy."],
        ["The refund shall not exceed the fare."],
        ["We pay no losses arising from delay."],
        ["Causation has not been shown."],
        ["Early termination charges may apply."],
        ["Due to data protection legislation we say nothing."],
        ["Extra work is at our discretion."],
        ["The customer has no entitlement to a number."],
        ["A number remains the property of the operator."],
        ["The 14 day cancellation window has now passed."],
        ["The contract was entered into voluntarily."],
        ["You have the job card, which states that work may follow."],
        ["For security reasons nothing can be said."],
        ["Fares are subject to change."],
        ["The hours change without notice."],
        ["Delivery times are estimates."],
        ["It is the council's view that the sign is fine."],
        ["Drivers have a duty to acquaint themselves with the signs."],
        ["Abuse will not be tolerated."],
        ["You are in default."],
        ["The bank is entitled to withdraw this at any point."],
        ["As a matter of law, the sum is due."],
        ["The legal position is clear."],
        ["This offer is made in settlement."],
        ["Refunds are at the manager's discretion."],
        ["That is a civil matter."],
        ["Statute gives us six weeks."],
        ["We are advised that no breach occurred."],
        ["We act within the law."],
        ["Your statutory rights are unaffected."],
        ["The goods were sold as seen."],
        ["We had every right to charge the supplement."],
        ["Our driver was at all times acting within the Code."],
        ["My discretion does not extend to the surcharge."],
        ["Your statutory right to cancel lapsed on the 4th."],
        ["The agreement therefore continues."],
        ["As a leaseholder you covenanted to pay."],
        ["Any breach may result in forfeiture."],
      ],
      good: [
        "It is paid within 14 days, as the law requires.",
        "You have a legal right to have a person look at it.",
        "Reading your name aloud was a breach of confidentiality.",
        "By law you must be given a copy.",
        "Under consumer law you have two years to report a fault.",
        "The law obliges us to keep your file for seven years.",

        "This is the most the law allows.",
        "You are entitled to €400 unless it was caused by extraordinary circumstances.",

        "You can take legal advice at any time.",
        "I shall be at the desk on Monday.",
        "We read the report and your photos, and you are right.",
      ],
    },
  },
]);
