import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const bureaucratic = phraseRules("bureaucratic", [
  {
    id: "en/pursuant",
    severity: 2,
    why: "old-word",
    replace: {
      "(pursuant to)": ["under"],
      "(notwithstanding)": ["despite"],
      "in lieu of": ["instead of"],
      "subsequent to": ["after"],
      "(hereby/herewith/hereto/hereunder/hereinafter/herein/hereof/heretofore)": [""],
      "the (aforementioned/aforesaid/abovementioned/above-mentioned/above-referenced/above-named/above-captioned/undermentioned/afore-mentioned/above-stated/said) (matter/account/complaint/case/property/item/order/issue/invoice/policy/premises/date/parcel/consignment/address/booking/reservation/application/request/products/product/correspondence/period/transaction/ticket/reference/claim/charge/service/vehicle/delivery/payment/appointment/amount/fee/contract/incident)":
        ["this $2"],
      "(aforementioned/aforesaid/abovementioned/above-mentioned/above-referenced/above-named/above-captioned/undermentioned)":
        [],
      "(inter alia/vis-a-vis/per se/mutatis mutandis/ipso facto/pro rata temporis/prima facie/ab initio/whereas/whereby/wherein/whereupon/thereof/thereto/therein/thereafter/therefrom/thereby/thereunder/therewith/henceforth/forthwith/hitherto/heretofore)":
        [],
      "the undersigned": [],
    },
    unless: ["in lieu of (notice/flowers)"],
    examples: {
      bad: [
        ["Pursuant to our review, the fee stands.", "Under our review, the fee stands."],
        ["Notwithstanding the delay, the fee stands.", "Despite the delay, the fee stands."],
        ["We offer a voucher in lieu of a refund.", "We offer a voucher instead of a refund."],
        ["Subsequent to your visit, the bill was raised.", "After your visit, the bill was raised."],
        ["We hereby confirm the change.", "We confirm the change."],
        ["We refer to the aforementioned account.", "We refer to this account."],
        ["Our above-mentioned letters say so."],
        ["The charge and the reasons thereof are set out below."],
        ["Please write to the undersigned."],
      ],
      good: ["Despite the delay you paid on time.", "As I said in my letter, the fee is gone."],
    },
  },
  {
    id: "en/reference-to",
    severity: 2,
    why: "long-preposition",
    replace: {
      "^ this has reference to (your/the) ...3": [],
      "(we/i) (<adv>)? (write/am writing/are writing/writing) (to you)? (<adv>)? (to (acknowledge/confirm/inform/advise/notify/respond)/in (response/reply/connection/relation/answer/reference/regard/respect)/with (reference/regard/respect/regards)/concerning/regarding/pursuant/following/as a result/on behalf/further) ...5":
        [],
      "(with/in) (reference/regard/regards/respect) (thereto/thereof)": [],

      "(^ further to/^ with reference to/^ in reference to/^ reference is made to/^ we refer to/^ i refer to/^ i make reference to/^ we make reference to/^ in furtherance of/^ reference your/^ re your/^ referring to/^ apropos) (your/our/the/my/this/recent/above)":
        ["$2(in answer to your/after our/about the/after my/about this/after the recent/about the above)"],
      "(^ further to/^ with reference to/^ in reference to/^ reference is made to/^ we refer to/^ i refer to/^ i make reference to/^ we make reference to/^ in furtherance of/^ reference your/^ re your/^ referring to/^ apropos)":
        ["in answer to"],
      "(pertaining/appertaining) to": ["about"],
      "(we/i) confirm (having received/receiving) ...3": [],
      "(acknowledge/acknowledging) the receipt of ...2": [],
      "(we/i) (acknowledge/confirm) (safe)? receipt of (your/the/same)": ["thank you for $4"],
      "(we are/we're/i am/i'm) (now)? in (receipt/possession) of": ["I have"],
      "your (communication/correspondence/missive/representations/representation/submission/submissions/esteemed/(email/letter/e-mail) dated/esteemed email/good self/good office)":
        [],
      "(has/have) been (duly)? (placed/kept/retained/held) on (file/record/your file)": [],
      "(letter/email/e-mail/complaint/enquiry/correspondence) ...5 (has/have) been (passed/forwarded/referred) to (me/us) (for) ...3":
        [],
      "(this/it) is (in/with) (regards/regard/reference/respect/relation/connection/response) (to/with) ...3": [],
    },
    unless: [
      "i refer to our (conversation/call/talk/meeting) ...1",
      "(write/writing) (to you)? (concerning/regarding/following) (your (mother/father/son/daughter)/the (gas/fire))",
    ],
    examples: {
      bad: [
        ["This has reference to your complaint."],
        ["We write to acknowledge your letter of complaint."],
        ["With regards thereto we have no comment."],
        ["We write further to your call."],
        ["Further to your letter, the fee stands.", "In answer to your letter, the fee stands."],
        [
          "All matters pertaining to parking are handled elsewhere.",
          "All matters about parking are handled elsewhere.",
        ],
        ["We acknowledge receipt of your letter.", "Thank you for your letter."],
        ["We are in receipt of your cheque.", "I have your cheque."],
        ["Your correspondence has reached us."],
        ["The note has been placed on file."],
        ["We confirm having received your form."],
        ["Your letter to the Chief Executive has been passed to me for reply."],
        ["We wish to acknowledge the receipt of your grievance."],
        ["This is in regards to your concern."],
      ],
      good: [
        "Thank you for your letter about the leak.",
        "About your second question: the fee is £5.",
        "Compared to last year, the bill is lower in relation to the size of the flat.",
      ],
    },
  },
  {
    id: "en/about-words",
    severity: 1,
    why: "long-preposition",
    replace: {
      "(with/in/having) (reference/regard/regards/respect/relation) to (the/your/our/this/recent/above)?": ["about $3"],
      "in respect of": ["about"],
      "as regards": ["about"],
    },
    density: 3,
    examples: {
      bad: [
        [
          "With regard to your complaint, we have checked the meter.",
          "About your complaint, we have checked the meter.",
        ],
        ["In respect of the leak we have no record.", "About the leak we have no record."],
        ["As regards the fee, it stands.", "About the fee, it stands."],
      ],
      good: ["About your second question: the fee is £5."],
    },
  },
  {
    id: "en/please-be-advised",
    severity: 2,
    why: "announces",
    replace: {
      "(wish/wishes/want/beg/desire/ask/need/have/would like) to (<adv>)? (record/state/draw/clarify/emphasise/stress/underline/reiterate/confirm/make (known/it clear/clear)/place on record/put on record) (that/the/our/your/here/once) ...3":
        [],
      "(please/kindly/you are/do) (kindly/please)? be (kindly)? (advised/informed/notified/reminded/apprised) that": [
        "",
      ],
      "(please/kindly) be (kindly)? (advised/informed/notified/reminded/apprised) (of/as follows)?": [],
      "you are (hereby/kindly/further)? (advised/informed/notified) (that/of)": [],
      "(please/kindly) (be)? (aware/mindful/cognisant/cognizant) (that/of)": [""],
      "(<we>)? (would like/wish/would/want/write/writing/am writing/are writing/are pleased/am pleased/regret/have/need/must/can/may/beg/would wish) (hereby)? to (hereby)? (inform/advise/notify/apprise) you (that)?":
        [""],
      "(<we>) (hereby/must/would/can/should/shall) (therefore/also/further/hereby)? (inform/advise/notify/apprise) you that":
        [""],
      "(i/we) (would/must/should/can) (advise/apprise) (that/you)": [""],
      "it (should/must/is to/can) (also/further)? be (noted/borne in mind/emphasised/emphasized/stressed/pointed out/appreciated/understood/remembered) that":
        [""],
      "(it has been/it is/it was) (duly)? (noted/brought to our attention/brought to my attention/observed) (that)?":
        [],
      "it has come to (our/my) (attention/notice) (that)?": [],
      "(<we>)? (must/would/(would like/wish/want) to) (also/further)? (draw to your attention/refer you to (our/the/my) (letter/email/reply/decision)/bring to your (attention/notice/kind attention/kind notice)/(highlight/emphasise/emphasize/stress/reiterate/underline/point out) that/draw your attention to/bring it to your notice)":
        [],
      "(<we>)? (have)? (take/taken/took) (due)? (note/notice/cognisance/cognizance) of": [],
      "(<we>)? (have)? (duly)? note (your (comments/remarks/concerns/concern/complaint/dissatisfaction/feedback/frustration)/the contents of/with concern/the points)":
        [],
      "(duly/accordingly) (noted/logged/recorded/registered/considered/informed/processed/actioned/passed/forwarded/updated/advised)":
        [],
      "the contents of (which/your/the)": [],
    },
    unless: ["be (advised/informed) (by/in writing/when/in advance)", "it was noted (on/by/in)"],
    examples: {
      bad: [
        ["We wish to place on record that it was shut."],
        ["Please be advised that the office is shut.", "The office is shut."],
        ["Please be informed of the change."],
        ["You are hereby notified of the change."],
        ["Kindly be aware that fees apply.", "Fees apply."],
        ["We would like to inform you that the fee has changed.", "The fee has changed."],
        ["We must advise you that fees apply.", "Fees apply."],
        ["I would advise that the fee stands.", "The fee stands."],
        ["It should be noted that fees apply.", "Fees apply."],
        ["It has been brought to our attention."],
        ["It has come to our attention that a fee is due."],
        ["We would like to point out that fees apply."],
        ["We have taken note of what you say."],
        ["We note your comments."],
        ["Your remarks were duly noted."],
        ["The contents of your letter are clear to us."],
        ["I would refer you to our letter of 3 May."],
      ],
      good: ["The nurse will advise you about the dose.", "You will be informed by text when the parcel is ready."],
    },
  },
  {
    id: "en/heavy-conditions",
    severity: 2,
    why: "long-preposition",
    replace: {
      "(comply/complying/compliant/conform/conforming) with the (foregoing/above/aforementioned/aforesaid) ...1": [],
      "in (line/accordance/keeping) with our (<any>)? (<any>)? (framework/matrix/methodology/hierarchy/protocol/protocols) ...1":
        [],
      "(following/(owing/due/subject) to/(by reason/in case/on account) of) (the/a/an/your)? (<any>)? (non-submission/non-receipt/non-payment/non-compliance/non-attendance/non-availability/unavailability/absence/receipt/expiry/submission/provision/commencement/completion/cessation/termination/implementation) of ...2":
        [],
      "in the event (of/that) (any/a/an/the)?": ["$1(if there is/if) $2"],
      "should you (require/desire/need) (any/to/further/a)? (additional/further/more)? ...3": [
        "if you need $2 $3 $gap",
      ],
      "(due/owing) to the fact that": ["because"],
      "in (view/light/consideration/default/respect/furtherance/lieu/the (absence/course/case)/due course/due compliance) (of/with) (the/any/a/your/such)? (above/foregoing/aforementioned/circumstances/information/documentation/evidence/procedure/provided/same/returns/submission/fact that)":
        [],
      "(at/during) (this/the present/the current) (juncture/(point in/moment in/present) time/present moment)": ["now"],
      "at the present (time/moment)": ["now"],
      "(upon/on) (production/presentation/provision) of": [],
      "upon receipt of": ["when I have"],
      "upon (completion/review/examination/investigation/perusal/conclusion/inspection/checking/further) (of/thereof)?":
        [],
      "for the (purpose/purposes/avoidance) of (doubt)?": [],
      "(afford/afforded/affords/affording/accord) (you/us) (the/an) (opportunity/chance)": [],
      "(in ((conjunction/compliance/conformity) with/furtherance of/accordance herewith/so far as/the absence of)/(by virtue/by dint/on the part) of/on the grounds that/insofar as/inasmuch as)":
        [],
      "(saving/save (as/for/where)) (otherwise/expressly/as/where)?": [],
      "in (the)? (light/view/consideration) of (the)? (foregoing/above/aforesaid/aforementioned)": [],
    },
    unless: [
      "in light of the circumstances (you/i/we) (described/describe)",
      "save as (a/an/excel/word/pdf/draft/new)",
    ],
    examples: {
      bad: [
        ["Bins not complying with the foregoing stay full."],
        ["We have looked at it in line with our resolution framework."],
        ["It lapsed owing to the non-submission of the form."],
        ["In the event that a delay occurs, fees apply.", "If a delay occurs, fees apply."],
        [
          "Should you require any further information, write to us.",
          "If you need any further information, write to us.",
        ],
        ["This was due to the fact that the van broke down.", "This was because the van broke down."],
        ["In view of the fact that the van broke down, fees apply."],
        ["At this point in time we hold no stock.", "Now we hold no stock."],
        ["We hold no stock at the present time.", "We hold no stock now."],
        ["Upon receipt of the form, we act.", "When I have the form, we act."],
        ["Upon review of the case, the fee stands."],
        ["This is for the purpose of checking."],
        ["This affords you the opportunity to reply."],
        ["We refused on the grounds that it was late."],
        ["Fees apply save as otherwise agreed."],
        ["On production of the deeds we act."],
        ["In the light of the foregoing we refuse."],
      ],
      good: ["If you need a new form, ring me.", "I cancelled it because the van broke down."],
    },
  },
  {
    id: "en/needful",
    severity: 2,
    why: "office-idiom",
    replace: {
      "(initiated/initiate/completed/done) the needful ...2": [],
      "(do/done/doing) the needful": ["do it"],
      "(^ the same/(and the/that the/but the) same) (has/have/had/will/shall/is/was/would/can/may/be/to/for your/at the earliest) (been/be/already/to/the/not/also/reference/record/under)?":
        [],
      "(regarding/of/about/on/for/confirm/acknowledge/check/process/with/update) the same $": ["$1 it"],
      "(intimate/intimated/intimating/intimation) (you/us/the/to/of/that/has/will)?": [],
      "(your/the) (goodself/good (self/selves/name)/kind self/kind office/esteemed self)": [],
      "(esteemed/honourable/honorable/respected/revered/valuable/prestigious) (customer/client/sir/madam/organisation/organization/guest/patron/patronage/member/feedback/query/concern/email/mail/bank/institution/company)":
        [],
      "(for your/kind) (kind)? (perusal/(consideration/information/reference) please/necessary action/ready reference)":
        [],
      "(updation/prepone/preponed/upgradation/deputed/rectification of/regularise/regularised/regularization)": [],
      "(we/i) (humbly/most humbly/respectfully/earnestly/cordially) (request/submit/beg/state/regret/inform/apologise/apologize)":
        [],
      "(<adv>)? (solicit/solicits/crave/seek) your (kind)? (cooperation/co-operation/indulgence/understanding/patience/support/patronage)":
        [],
      "at the earliest $": ["by [date]"],
      "(and/please/kindly) oblige $": [],
      "assuring you of (our)? (best)? ...4": [],
      "find the same (in order/attached/enclosed) ...1": [],
      "(greetings of the day/good day to you/compliments of the/have the honour/remain sir/warm greetings/season's greetings/trust this finds) ...1":
        [],
      "(this disposes/disposes of/checked from (our/your) (end/side)/cited above/regret for the inconvenience/good offices/for further processing/is to inform/to inform that/as under) ...3":
        [],
      "(revert/reverts/reverted/reverting) (back/to (you/us/me)/at/soonest/soon/by/on/with/accordingly) ...1": [],
      "(stands (approved/cancelled/closed/credited/resolved/rejected)/(approved/checked/done/sorted/processed/confirmed) from our (side/end)/may please/source account) ...2":
        [],
      "(in case of any (issue/issues/query/queries/doubt/concern/clarification)/^ same (has/is/was/will)/from (our)? backend) ...3":
        [],
    },
    unless: ["one and the same"],
    examples: {
      bad: [
        ["I have initiated the needful for it."],
        ["Kindly do the needful.", "Kindly do it."],
        ["The same has been updated in our records."],
        ["Please share a copy of the same.", "Please share a copy of it."],
        ["We shall intimate you on completion."],
        ["We thank your good self."],
        ["You are an esteemed customer."],
        ["The form is attached for your perusal."],
        ["The name updation is done."],
        ["We humbly request a copy."],
        ["We solicit your patience."],
        ["Please confirm at the earliest.", "Please confirm by [date]."],
        ["Kindly acknowledge and oblige."],
        ["Assuring you of our best services at all times."],
        ["Please find the same in order."],
        ["Compliments of the day to you."],
        ["This disposes of your grievance."],
        ["We will revert back to you."],
        ["Your request stands approved."],
        ["In case of any issue do let us know."],
      ],
      good: ["I asked for it and got the same answer.", "I'll reply to you by Tuesday."],
    },
  },
  {
    id: "en/stiff-verbs",
    severity: 2,
    why: "old-word",
    replace: {
      "accordingly (raised/issued/made/closed/adjusted/applied/cancelled)": [],
      "(regard (was/has been/is/must be) had/consideration (was/has been/will be/is being) given/(in/on) (arriving at/reaching/coming to) (this/the/our) (determination/decision/conclusion)/instant/ultimo/proximo/numbered/below-mentioned/requisite/aforestated/for (determination/execution/attention/processing/further handling)/the (above/relevant documentation/necessary documentation)/(on (presentation/production/the part)/in the matter) of/(give effect/gives effect/made out) to/(stands to/fall to/falls to) be/fall due/falls due/is to be furnished/to be furnished/under reference/in force/dated the/all requisite/duly completed/duly signed/upon approval/upon request/under the heading) ...3":
        [],
      "(endeavour/endeavor/endeavours/endeavors/endeavoured/endeavored/endeavouring) to": [
        "$1(try/try/tries/tries/tried/tried/trying) to",
      ],
      "(ascertain/ascertained/ascertaining) (whether/if/what/why/how/the/that)?": [
        "$1(find out/found out/finding out) $2",
      ],
      "(utilise/utilize/utilised/utilized/utilising/utilizing/utilisation/utilization)": [],
      "(commence/commenced/commences/commencing)": ["$1(start/started/starts/starting)"],
      "(please remit/remit (payment/the)/remittance/levied in respect/any such (<any>) (should/must/shall/may))": [],
      "(furnish/furnished/furnishing) (us/me/you/him/her) (with)?": ["$1(send/sent/sending) $2"],
      "(effect/effected/effecting) (a/the/your/full/any)? (refund/payment/repair/repairs/change/changes/cancellation/transfer/delivery/replacement)":
        [],
      "(expedite/expedited/expediting/expeditiously)": [],
      "(undertake/undertaken/undertook/conduct/conducted/conducting/undertaking/perform/performed/effectuate/effectuated/initiate/initiated/initiating/instigate/instigated/(carry/carried/carrying) out) (a/an/the/our/further/such)? (full/thorough/comprehensive/detailed/internal/in-depth/proper/further/complete/extensive/formal/independent/appropriate/robust/rigorous)? (investigation/review/assessment/enquiry/inquiry/investigations/reviews/enquiries/inquiries/analysis/audit/evaluation/examination) (of/into/in/has/was/and)?":
        [],
      "(facilitate/facilitated/facilitating/facilitation) (the/a/your/this/an/further/with/our)?": [],
      "(request/requests/requesting) that you": ["$1(ask/asks/asking) you to"],
      "(acquaint/acquainted) (you/yourself) with": [],
      "(have/has) (occasion/cause/recourse) to": [],
      "(rectify/rectified/rectification/remediate/remediated/remediation/ameliorate/ameliorated/amelioration/mitigate/mitigated/mitigating/mitigation) (the/this/your/these/any/of/has/measures/works/such/for)?":
        [],
      "(implementation/instigation/provision/utilisation/attainment/undertaking/rectification/remediation/facilitation/commencement/cessation/discontinuation/continuance/furtherance) of (the/your/our/a/an/this/such/services/service/these/any/all)":
        [],
      "(operational/logistical/administrative/organisational/organizational/technical/unforeseen) (reasons/requirements/constraints/considerations/challenges/circumstances/exigencies/difficulties/necessities/necessity/provision/issues/matters)":
        [],
      "(undertaken/carried out) in (accordance/line/compliance) with": [],
      "(consistent/aligned/in (line/accordance/keeping/compliance)) with (our/the/company/standard/internal/council/established/current/applicable/relevant/existing) (internal/own/standard/established/current/operating/published/usual/relevant/normal/agreed)? (policy/policies/procedure/procedures/process/processes/guidelines/protocol/protocols/practice/practices/criteria/standards/schedule/framework/regulations/guidance/terms/code)":
        [],
      "(elapsed/ceased to be/adduced/promulgated/mandated/occasioned/evinced/eventuated/transpired that/predicated/appertaining/incumbent on/incumbent upon/in receipt/cognisant/cognizant/attributable to/commensurate with/consequent upon/predated/antecedent/remuneration/disbursement/disburse/disbursed/pecuniary/tendered/proffered/requisite/requisite documentation/appended/annexed)":
        [],
      "(competent authority/competent (service/body/department)/duly examined/laid before/representation has/perused/admissible/as per norms/it is informed/under reply/hereunder/hereinbelow/accede to/of even) ...2":
        [],
    },
    unless: [
      "(the above/in force/on file/on record/instant) (is/was/are/address/number/photo/date/picture/,/coffee/access/since/until)",
      "(pre-signed/fall due/falls due) on <date>",
      "the above (and/to)",
      "(commence/commenced/commencing) (on)? <date>",
      "(technical/unforeseen) issues",
      "under reference <number>",
    ],
    examples: {
      bad: [
        ["Estimates were accordingly raised."],
        ["We shall give effect to it."],
        ["We endeavour to answer.", "We try to answer."],
        ["We will ascertain whether it was sent.", "We will find out whether it was sent."],
        ["Please utilise the form."],
        ["Works will commence soon.", "Works will start soon."],
        ["Please remit the balance."],
        ["Please furnish us with a receipt.", "Please send us a receipt."],
        ["We will effect a refund."],
        ["We will expedite this."],
        ["We have conducted a thorough investigation into the matter."],
        ["This will facilitate the repair."],
        ["We request that you return it.", "We ask you to return it."],
        ["Please acquaint yourself with the rules."],
        ["You may have recourse to the courts."],
        ["We will rectify the fault."],
        ["The implementation of the scheme is under way."],
        ["This is due to operational reasons."],
        ["Works are undertaken in accordance with plans."],
        ["This is in line with our policy."],
        ["The window has now elapsed."],
        ["Regard was had to the information supplied."],
        ["Any such claim should be made early."],
        ["It was duly examined by the board."],
      ],
      good: ["We will try to fix the door on Monday.", "I've checked the meter myself."],
    },
  },
  {
    id: "en/as-per",
    severity: 1,
    why: "old-word",
    replace: {
      "(^ as per/as per) (our/your/the/my/company/standard/policy/below/attached/norms/rules/guidelines/schedule/procedure/process/records/rbi/law/regulations/conversation/discussion/email/request/call/system/above/previous/tracking/terms)":
        [],
      "per (our/your) (policy/procedure/records/request/email/conversation/terms/agreement/contract/discussion/process/call/system/guidelines)":
        [],
    },
    density: 3,
    examples: {
      bad: [["As per our records, the fee stands."], ["Per our policy the fee stands."]],
      good: ["It costs £4 per person."],
    },
  },
  {
    id: "en/trust-this",
    severity: 1,
    why: "formula",
    replace: {
      "(<we>) (trust/hope) (that)? (this/these/it/(my/our/this) response/the (above/foregoing/information/explanation)/you will find/you find/this email/this letter) ...2 (clarifies/clarify/addresses/address/resolves/resolve/answers/satisfies/meets/assists/suffices/explains/settles/satisfactory/helpful/concludes/has (clarified/addressed/answered/resolved)/in order/to your satisfaction/sets out/of assistance) ...4":
        [],
      "(remain/remains/are/am) (entirely)? (at your (disposal/service)/yours (faithfully/sincerely/etc))": [],
      "(await/awaiting/anticipating/look forward to/looking forward to) (your/the favour/the pleasure/receipt of/receiving) (further/kind/prompt/favourable/early)? (reply/response/instructions/confirmation/custom/patronage/continued custom/continued support/feedback/revert)?":
        [],
      "(any/your/for) (further)? (inconvenience) (is/are) (deeply/sincerely/much)? regretted": [],
      "(is/are/was/were) not foreseen": [],
      "(w.e.f./w.r.t./viz./vide/e.o.d./captioned/(asap/priority/on an urgent) basis/on priority/trailing mail/below mail/cited subject/subject matter/aforesaid subject)":
        [],
      "(internal/our/established/existing)? (governance/oversight/assurance/escalation/safeguarding) (arrangements/framework/frameworks/structures/structure/mechanisms/processes/procedures)":
        [],
      "(in this (regard/respect/connection/behalf)/onward transmission/is receiving attention/in relation to your (first/second/third) (point/query)) ...1":
        [],
      "accordingly $": [],
      "at your (earliest/very earliest/soonest) convenience": [],
      "we are of the (opinion/view) (that)? ...3": [],
      "(we/i) would be (much/most/very)? obliged ...4": [],
      "(goes/go) some way (to/towards) ...3": [],
    },
    unless: [
      "hope this settles it ; ...2",
      "(look forward/looking forward) to (your/receiving) (visit/stay/photo/photos/form/return)",
    ],
    examples: {
      bad: [
        ["We remain at your disposal."],
        ["Awaiting your reply."],
        ["The inconvenience is regretted and your inconvenience is regretted."],
        ["A price cut is not foreseen."],
        ["The fee changes w.e.f. 1 May."],
        ["It follows internal governance arrangements."],
        ["Your file was updated accordingly."],
        ["Please call at your earliest convenience."],
        ["We are of the opinion that it fits."],
        ["We would be obliged for a reply."],
        ["We await hearing from you in this regard."],
        ["We trust that this clarifies the position."],
        ["We hope this goes some way to reassuring you."],
      ],
      good: ["I hope this helps you plan the move."],
    },
  },
  {
    id: "en/office-words",
    severity: 1,
    why: "old-word",
    replace: {
      "(obtain/obtained/obtaining/reimbursement/terminate/terminated/termination/furthermore/moreover/consequently/hence/thus/therefore/whilst/in (accordance with/connection with/question)/prior to/with immediate effect/please find attached/please find enclosed/enclosed please find/attached please find)":
        [],
    },
    density: 5,
    examples: { bad: [["Prior to the visit we ask for a form."]], good: ["I'll bring a form before the visit."] },
  },
  {
    id: "en/office-signals",
    severity: 1,
    why: "old-word",
    replace: {
      "come to the (attention/notice) of ...2": [],
      "(non-remittance/non-payment/non-receipt/non-attendance/non-compliance/non-submission/non-availability/non-delivery) of ...2":
        [],
      "the following (is/are/should/must) (to)? be noted": [],
      "for (our/your/my) (kind)? (perusal/(information and)? necessary action/ready reference) ...1": [],
      "(accordance/compliance/correspondence/consideration/obligation/procedures/protocol/provision/determination/undertaken/seriatim/forthcoming) ...2":
        [],
      "(relevant/appropriate/applicable/respective/requisite/corresponding) <any> ...1": [],
      "(inform/informed/advise/advised/notify/notified) (you/us/that/of/me/the) ...2": [],
      "(identified/determined/submitted/stated/established/concluded/deemed/ascertained) ...2": [],
    },
    unless: [
      "in accordance with (your/his/her/their) wishes",
      "(well/you were/were you/have you/you) (informed/advised/notified) ...2",
      "(doctor/nurse/consultant/lawyer/solicitor/dentist/gp/midwife/vet) (has/have)? (advised/advise/advises) ...2",
      "(surgical/medical/dental/a minor/the operation) (procedure/procedures)",
      "(<not>) (informed/advised/notified) ...2",
      "(i/we/and) (informed/notified/advised) (the/your/them/him/her)",
      "(i/we) (can't/cannot) advise you",
    ],
    examples: {
      bad: [
        ["It has come to the attention of this office."],
        ["It was due to non-remittance of dues."],
        ["The following is to be noted."],
        ["Share the statement for our perusal."],
        ["The safety protocol was shown to staff."],
        ["It went to the respective owners."],
        ["I shall notify the insurer in May."],
        ["The cause has been ascertained."],
        ["I shall deal with each point seriatim."],
      ],
      good: [
        "The procedure takes half an hour.",
        "The nurse has advised that you rest.",
        "We did not tell you in time.",
      ],
    },
  },
]);
