import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const passive = phraseRules("passive", [
  {
    id: "en/mistakes-made",
    severity: 2,
    why: "nobody-did-it",
    replace: {
      "some (<customers>/of our <customers>) (may/might/could) have (experienced/encountered/noticed/seen/been affected) ...3":
        [],
      "(a/an/the/some/this/your/one) (<any>)? (mistake/error/oversight/fault/slip/problem/issue/misunderstanding/discrepancy/mix-up) (was/were/is/(has/had/have) been/will be) (<adv>)? (made/corrected/found/discovered/identified/fixed/rectified/resolved/noticed/noted/spotted/detected/reported/caused/addressed/investigated/solved) ...3":
        [],
      "(mistake/error/oversight/slip/fault/failing/gap/inaccuracy/discrepancy/mix-up/typo) (<adv>/has/have/had/(seems to/appears to/must) have)? (crept/slipped/occurred/arisen/happened/arose/been made/come about/found its way) (in/into/with/during/on/at/to)? ...3":
        [],
      "(communication/communications/it/this/that/things/matters/service/your <any>/the (situation/matter/handover/call)) (could/might/should/ought to) (<adv>)? have been (<adv>)? (better/handled/done/dealt/communicated/managed/explained/improved/clearer/different/avoided/prevented/spotted/quicker/sooner/picked up) ...3":
        [],
      "(mistakes/errors/failings/failures/shortcomings/a (mistake/misjudgement/failing)/an error/an oversight/errors of judgement) (<has-been>/has/have/(may/appears to/seems to) have) (made/occurred/identified/happened/arisen/committed/found/crept in)":
        [],
      "(mistakes/errors/a mistake/an error/an oversight/a slip) (occurred/happened/arose/crept in)": [],
      "(it/this/that/there) <has-been> (an/a/purely/simply/due to)? (an/a)? (administrative/clerical/human/system/technical/processing/unfortunate/internal/data entry/communication/isolated) (error/oversight/mistake/failure/glitch/incident/issue)":
        [],
      "something (clearly/obviously/evidently/(must/may/seems to/appears to) have)? (went/gone/go/has gone/had gone) (wrong/amiss/awry) ...3":
        [],
      "(due to/caused by/because of/owing to/result of/down to/following) (a/an/some/the)? (<adv>)? (breakdown in/lack of) (communication/resources/capacity/coordination/staff/funding) ...2":
        [],
      "(due to/caused by/because of/owing to/result of/down to/following) (a/an/some/the/very)? (input/clerical/human/processing/keying/data entry/unforeseen/unexpected/unavoidable/internal/operational/administrative/staffing/scheduling/logistical/resourcing/technical/exceptional/extraneous) (<any>)? (issue/issues/problem/problems/reasons/circumstances/difficulties/challenges/pressures/shortages/shortage/error/delays/constraints/factors/incident/matters/absence/absences/demand/fault) ...1":
        [],
    },
    unless: [
      "could have been (avoided/prevented) if (we/i/our)",
      "(mistake/error/fault/problem/issue/oversight) (was/has been/is/will be) (<any>)? (made/fixed/found/solved/spotted/corrected/caused/noticed/discovered/resolved/reported) ...3 (by/in our/at our/on our/on <date>/<date>/in the/when/yesterday/this/today/because)",
      "something (went/has gone) wrong ...6 (our/we/us/i/my)",
      "(mistake/error) (happened/occurred) (because/when) (i/we/our)",
      "should have been ...4 , (and/but) (we/i)",
    ],
    examples: {
      bad: [
        ["Some customers may have experienced issues."],
        ["The error has been corrected."],
        ["A mistake crept into the sum."],
        ["Communication could have been better."],
        ["Mistakes were made."],
        ["An error occurred at the till."],
        ["It was an administrative error."],
        ["Something went wrong with your order."],
        ["The delay was caused by a breakdown in communication."],
        ["This was due to unforeseen staffing issues."],
        ["This was down to an input error."],
      ],
      good: [
        "It could have been avoided if we had tested the alarm.",
        "We made a mistake with your order.",
        "Something went wrong at our end with the print run.",
      ],
    },
  },
  {
    id: "en/it-was-decided",
    severity: 2,
    why: "nobody-did-it",
    replace: {
      "it was not (<adv>)? (noticed/realised/spotted/picked up/known/appreciated) (until/that) ...3": [],
      "(works/work/job/repair/order/case) (was/were) (<adv>)? signed off (as) ...2": [],
      "a (figure/decision/sum/date/solution) will be (arrived at/come to/set/agreed) ...2": [],
      "(will/shall) continue to be (monitored/reviewed/assessed/observed/investigated/explored/looked at) ...2": [],
      "(a/an) (thorough/full/extensive/detailed/comprehensive/internal) (search/investigation/review/check/inspection/enquiry/inquiry/audit) (has been/was/is being/will be) (<adv>)? <any> ...2":
        [],
      "had to be (cancelled/canceled/postponed/withdrawn/abandoned/rearranged/called off/curtailed) ...1": [],
      "(it's/that's/this has/it has/that has/part's/order's/job's/repair's) (<adv>)? been (raised/escalated/flagged/logged/passed/chased/noted/forwarded/referred/reported/picked up/ordered/sent over) (with/to/on/by/up/across)? ...3":
        [],
      "(is/are) (<adv>)? being (finalised/finalized/prepared/progressed/worked through/worked on/compiled/drawn up/considered/reviewed/investigated/processed/addressed/looked into/looked at/dealt with/assessed) ...1":
        [],
      "(overpayment/underpayment/error/delay/discrepancy/issue/problem/mistake/fault) (has/have/had)? (<adv>)? (arisen/arose/crept in/come about/came about) ...3":
        [],
      "(is/are/remains) (<adv>)? under (review/investigation/consideration/assessment) ...2": [],
      "(a/an/the/another) (<any>)? (slot/appointment/date/visit/replacement/case handler/engineer) will be (allocated/assigned/arranged/scheduled/provided/offered) ...2":
        [],
      "you will be (sent/given/issued/offered/allocated/assigned) (a/an/the/another/new/your/further) ...3": [],
      "(could not/couldn't) be (completed/fulfilled/allocated/attended/carried out/actioned/honoured/scheduled/accommodated/effected) ...2":
        [],
      "(feedback/training/guidance/instruction/instructions/advice/notice/priority/attention/thought/consideration/warning/warnings/refresher/coaching/access/permission) (<any>)? (has been/have been/was/were/will be/is being) (<adv>)? (given/provided/offered/issued/arranged/passed/sent/organised/delivered/shared/paid/refused/granted) (to/on/in/by/with/for/and) ...3":
        [],
      "(no/little/any) (<any>)? (record/trace/sign/evidence/reason/fault/note/explanation/proof/indication/cause/damage/defect/irregularity/solution/agreement) (<any>)? (<any>)? (<any>)? (could/can/was/were/has been) (<adv>/not)? (be)? (found/traced/located/established/identified/seen/detected/determined/reached/given/discovered/agreed) ...2":
        [],
      "(a/an/the/your/this/our/some/further/no/every/new) (<any>)? (<any>) (is/are) (<adv>)? being (sourced/sought/arranged/investigated/considered/prepared/processed/reviewed/assessed/checked/handled/addressed/monitored/examined/evaluated/explored/developed/discussed/tested/chased/taken/made/resolved/escalated/looked at/looked into/dealt with/drawn up/followed up/worked on/rolled out/put in place) ...3":
        [],
      "it (was/has been/is/had been/will be/would be) (<adv>)? (not)? (<adv>)? (thought/considered/deemed/felt/assumed/believed/hoped/judged/understood/found/seen/intended/feared/overlooked/suggested) (<any>)? (necessary/appropriate/best/that/to/likely/advisable/reasonable/sufficient/unlikely/important/right) ...3":
        [],
      "(action/actions/steps/measures/precautions/improvements/arrangements) (will/has/have/had/is/are/were) (<adv>)? (be/been/being)? (taken/implemented/made/initiated/put)":
        [],
      "it (was/has been/is/had been/will be/has/is being) (therefore/also/subsequently/unfortunately/further/already/been/being/hereby)? (decided/determined/agreed/concluded/established/found/noted/considered/felt/judged/recommended/resolved/regretted/acknowledged/recognised/recognized/confirmed/identified/ascertained/observed/understood/accepted/appreciated/envisaged/anticipated/proposed/intended/ruled/verified/deemed/reported/hoped/expected/believed/discovered/suggested/assessed) (that/to/not/by/the/there/as/in/upon)":
        [],
      "it (appears/would appear/seems/would seem/transpires) (that/as though/from our) ...3": [],
      "(a/the/no/any/this) (final/formal)? (decision/determination/conclusion/ruling/assessment) (was/is/(has/had/have) been/will be/is being/is to be) (now/also)? (taken/made/reached/issued/communicated/upheld/arrived at)":
        [],
      "(our/the/a/an/my/internal/subsequent) (internal/initial/thorough/full/subsequent)? (investigation/review/enquiries/enquiry/inquiry/assessment/checks/research/analysis/audit/records/record/systems/system/files/file/logs/database/scans/data/tracking data) (have/has/had)? (clearly/now/also/all/currently/further/don't/do not/does not)? (revealed/reveal/reveals/indicate/indicates/indicated/suggest/suggests/suggested/reflect/reflects/established/concluded/determined/identified/support/(confirmed/found/determined/shown/confirms/confirm) that/shows no/show no/have not)":
        [],
      "(you/customers/residents/passengers/all <customers>/<customers>) (will/shall/would/may/should) (then/also/only/all/now)? be (contacted/notified/advised/informed/updated/kept/called/emailed/written to/reimbursed/invited/telephoned/apprised) ...3":
        [],
      "(i/we) (have/was/were/am/has/had) (been/also/since)? (informed/advised/told/given to understand/assured/instructed/led to believe) (by (the/our) (relevant/team/department/depot/staff/system/branch/colleagues))? (that/to) ...2":
        [],
      "(team/department/teams/departments/staff/parties/authorities/section/officials) (concerned/in question/responsible)":
        [],
      "(<has-been>) (not)? (identified/established/administered/validated/reallocated/implemented/observed/located/undertaken/ascertained/initiated/instigated/escalated/actioned/logged/generated/determined/conducted/rectified/remedied/disseminated/enacted/instituted/convened/commissioned/discharged/expedited/effected/processed accordingly/raised with/flagged to/communicated) ...3":
        [],
      "(if/as/where) (desired/required/requested/applicable/necessary/needed/appropriate/deemed) ,? (a/an/the/you/this/we)? ...5":
        [],
      "(checked/inspected/tested/reviewed/searched/examined/investigated/assessed) and (nothing/no <any>/it/everything) (was/were/has been) ...3":
        [],
      "(have/has/had/was/were) been (placed/put/added/entered/registered/categorised/classified/raised/logged/booked in/prioritised) (on/in/onto/as/to) (a/the/our) ...1 (waiting list/queue/system/list/database/routine/non-urgent/low/job/repair/programme/schedule/backlog/watch list) ...3":
        [],
      "(have/has) no (control/influence/say/jurisdiction/authority/visibility/oversight) (over/of/on/in/into) ...4": [],
      "(appointment/visit/deadline/callback/call) was (missed/not kept/overlooked) ...1": [],
      "(is/was) no possibility (of/to/that) ...3": [],
      "(was/were) (<adv>)? (confiscated/seized/impounded/perused/countersigned/escorted/evicted) ...3": [],
      "(risks/procedure/reasons/options/process/rules/policy/charges) (was/were) (<adv>)? explained ...2": [],
      "(has/have) been (passed/referred/forwarded/handed/sent/escalated/reported/raised/logged/flagged/notified/submitted) (on/over/up/back)? (to/with) (maintenance/facilities/engineering/head office/management/the/our/an/a/senior/it/housekeeping/finance/accounts) ...2":
        [],
      "it was (decided/agreed/felt/considered/judged) (at/after/on/following/during/with/in) ...4": [],
    },
    unless: [
      "(nothing/none of it/no mark) (has been/was/is) (<adv>)? (reported/sent/passed/charged/taken/debited/recorded) ...3",
      "decision (was/is) (made/taken) (automatically/by (me/a/our/my/the)) ...2",
      "it (seems/appears) that ...3 (our/we/i) ...1",
      "(action/steps) (has been/have been/were/was) taken (:/the same/today/that) ...2",
      "you will be given ...4 at (the/our) ...1",
      "no (sign/trace) of (damp/mould/infection/asbestos/pests) ...2",
      "(search/investigation/review/check/inspection/audit) (has been/was/is being/will be) ...4 (by <any>/and (i/we/found)/<date>/<time>) ...1",
      "had to be ...1 (because/as/after/when/by/so) ...1",
      "(nothing/none/not) ...2 had to be ...1",
      "been (ordered/reported/raised/passed/chased/noted) ...4 (<date>/<time>/by (me/us)/today/this morning) ...1",
      "being ...3 (by (me/us/my/our/<any>)/<date>/<time>/today/now) ...1",
      "being (looked at/looked into) by ...2",
      "could not be completed (because/as)",
      "you will be (sent/given/issued/offered) ...6 (<date>/<term>/<time>/by (me/us/my/our/<any>))",
      "will be (allocated/assigned/arranged/scheduled) ...4 (<date>/<time>/<term>/by (me/us))",
      "(completed/attended/carried out/scheduled) ,? (because/as/since) ...2",
      "(delay/error/mistake/problem/issue) arose (because/when/from/in our) ...2",
      "it (was/is) (<any>)? (thought/hoped/found) (by/in/on/under)",
      "(you/you'll/you will) (be)? ...2 (contacted/called/emailed/notified/updated/informed/advised/kept) ...3 (by/before/on/at/every/within/when/as/once) ...2 (<date>/<time>/<term>/me/your)",
      "(being/be/been) ...5 by (me/my/our/<weekday>/<date>/dr/mr/mrs/ms)",
      "(will/to) be (discussed/reviewed/raised/handled/processed/logged/noted/decided/shared) ...4 <date>",
      "(i/we) (was/were) (told/informed/advised/assured) ...4 (you/wrongly/incorrectly)",
      "it (is/was/has been) (agreed/understood/confirmed) (with/by) you",
      "<has-been> ...3 by (me/my/our/us/the/one/a)",
      "(located/raised with/flagged to) (in/on/at/near/by/me)",
      "...1 <date>",
      "(raised/escalated/flagged/logged/passed/referred/sent/reported) (with/to/by) (me/my/our/us/you)",
      "(if/as/where) (needed/required/necessary/requested) ,? (i/we/i'll/we'll) ...4",
      "as (requested/required) ,? (i/here)",
      "the decision is made and (good/valid)",
      "no decision has been (made/taken) (about/yet/on)",
      "been (sent/passed/handed/returned) to (the/your/our) (address/bank/account/police/branch/card/shop/gate/door/neighbour) ...1",
      "been (passed/sent/handed/referred/reported) to ...4 (who/and (he/she/they)/today/on <date>/, who) ...1",
    ],
    examples: {
      bad: [
        ["It was not noticed until recently that the order had gone."],
        ["The works were signed off as complete."],
        ["A figure will be arrived at."],
        ["The situation will continue to be monitored."],
        ["A thorough search has been carried out."],
        ["The visit had to be cancelled."],
        ["It's been raised with the factory."],
        ["Figures are being finalised."],
        ["The appointment could not be completed due to operational reasons."],
        ["An overpayment has arisen on your claim."],
        ["Your claim is currently under review."],
        ["A new slot will be allocated to you."],
        ["You will be sent a new appointment."],
        ["The visit could not be completed."],
        ["Feedback has been given to the driver concerned."],
        ["No record of your call could be found."],
        ["A replacement is being sourced."],
        ["It was not considered necessary to call."],
        ["Steps have been taken."],
        ["It was decided to close the branch."],
        ["It would appear that the parcel was lost."],
        ["A decision has been made."],
        ["Our records indicate that the fee is due."],
        ["You will be contacted."],
        ["I have been informed that the van was late."],
        ["The staff concerned know."],
        ["An incident was identified on the ward."],
        ["If desired, a new number can be given."],
        ["Some delay may be observed."],
        ["The room was checked and nothing was found."],
        ["You have been placed on the waiting list."],
        ["We have no control over carriers."],
        ["The appointment was missed."],
        ["There is no possibility of a swap."],
        ["The banner was confiscated because it was large."],
        ["The risks were explained."],
        ["The issue has been reported to maintenance."],
        ["It was decided at the last minute to move online."],
      ],
      good: [
        "Nothing has been reported to a credit agency.",
        "The decision was made automatically, so I read your file myself.",
        "Steps were taken the same evening to make the gate safe.",
        "You will be given a new key at the desk.",
        "No sign of damp was found, which is good news.",

        "The visit had to be cancelled because our van broke down.",

        "You will be sent a new card by Friday.",
        "The delay arose because we lost your form.",
        "The visit could not be completed because our van broke down.",

        "I decided to waive the fee.",
        "You will be contacted by Dr Patel on Friday.",
        "My colleague Ann has looked into this.",
      ],
    },
  },
  {
    id: "en/your-complaint-is-processed",
    severity: 2,
    why: "nobody-did-it",
    replace: {
      "(will/may) be left (uncollected/unanswered/unopened/unread)": [],
      "(your/the/an) (<any>)? (application/claim/form/complaint/request/payment/letter/objection/appeal/document/documents/notice/cancellation/invoice/booking) (was/were/has/have) (<adv>)? not (been)? (received/submitted/completed/lodged/made/returned/signed) (in time/on time/within/by the/correctly/before/at/properly/until) ...3":
        [],
      "^ (the/your/our/a/this) (form/letter/file/document/documents/parcel/package/application/email/message/key/keys/receipt/record/records/notes/sample/bag/luggage/cheque/passport/certificate/request/note) (was/were/has been/have been) (<adv>)? (lost/mislaid/missed/damaged/delayed/forgotten/misfiled/deleted/destroyed/discarded/shredded/returned/overlooked) $":
        [],
      "(was/were/(has/had/have) been) (<adv>)? (handed/sent/delivered/given/posted/addressed/taken/put/charged/shipped/transferred/booked/assigned/issued/paid/billed/released/emailed/made out) (<any>)? (to/on/in/into/with/for) (the/a) wrong ...2":
        [],
      "your (e-mail/e-mails/email/emails/letter/letters/message/messages/photos/file/claim/documents/reply/data/name/booking/seat/place/card) (was/were/is/are/(has/have/had) been) (<adv>)? (read/seen/studied/examined/considered/double-allocated/double-booked/reallocated/overlooked/mislaid/amended/altered/opened/merged/archived/reviewed/noted/assessed/evaluated/given away/passed over) ...2":
        [],
      "(was/were/(had/has/have) been) (<adv>)? (left/found/kept) (unlocked/unattended/unanswered/open/running) ...2":
        [],
      "(was/were/(had/has/have) been) (<adv>)? (<any>) ...2 (incorrectly/erroneously/inadvertently/prematurely/in error/by mistake/by accident/at short notice/twice in error/without notice/into the wrong/left unattended/left unlocked/packed incorrectly) ...2":
        [],
      "the wrong <any> (was/were/has been/had been) (<adv>)? (sent/delivered/treated/charged/given/used/booked/issued/applied/ordered/dispatched/collected/removed/quoted/shipped/entered/cut/fitted/installed/packed/refunded/billed/invoiced) ...2":
        [],
      "(account/card/line/service/access/profile/subscription/membership/listing/policy/booking/order/ticket/reservation/appointment/place/licence/pass/permit/benefit) (was/has been/had been/were) (<adv>)? (blocked/suspended/deactivated/withdrawn/withheld/cancelled/canceled/terminated/frozen/stopped/revoked/declined/removed/released/debited) ...3":
        [],
      "(was/were/got/(has/have/had) been) (<adv>)? (mislaid/misplaced/misrouted/misdirected/misfiled/mislabelled/misallocated/damaged in transit/lost in transit/damaged during/missed off/left off/mixed up) ...3":
        [],

      "(was/were/is/are/(has/have/had) been) (incorrectly/wrongly/erroneously/inadvertently/mistakenly/accidentally/unintentionally/improperly/prematurely/regrettably) ...3":
        [],
      "(the/your/our/this/that/an/a/no/these/my) ...2 (was/were/(has/have/had) been/could be) (<adv>)? (not/never) (kept/returned/made/issued/processed/established/completed/actioned/recorded/communicated/provided/updated/sent/followed/entered/passed/honoured/attempted/applied/received/attended/fulfilled/reached/raised/allocated/closed/registered/logged/collected/delivered/forwarded/scheduled/confirmed/assigned/checked/tested/informed/released/credited/set up/carried out) ...2":
        [],
      "(your/the/this/these/all/customer/such) (recent/valuable/formal/original/above/initial/kind)? (complaint/complaints/concern/concerns/feedback/comments/comment/remarks/correspondence/enquiry/inquiry/query/queries/case/issue/issues/matter/matters/suggestion/suggestions/dissatisfaction/email/message/request/requests/report/representations/letter/appeal/grievance/observations/situation/views/ticket/experience/input/frustration) (<has-been>) (carefully/fully/duly/also/now/formally/thoroughly/successfully/internally/properly/all/again/officially/very/of/being/closely/immediately/accordingly)? (received/logged/noted/registered/recorded/forwarded/passed/escalated/considered/reviewed/investigated/rejected/declined/denied/refused/dealt/handled/processed/actioned/closed/placed/acknowledged/taken/raised/shared/assessed/examined/looked/addressed/resolved/referred/relayed/upheld/dismissed/treated/monitored/queued/communicated/valued/appreciated/important/answered/withdrawn/discussed/granted/accommodated/approved/reported/brought/prioritised/prioritized/filed/kept/used/sent/submitted/completed/responded/in (progress/hand/process)/not upheld/fed back/extremely important/under review/under investigation) (with/to/on/up/into/at/seriously/forward/back)? ...2":
        [],
      "(a/an/the/your/full/internal/thorough/formal/further/immediate/proper) (full/internal/thorough/formal/proper)? (investigation/review/enquiry/inquiry/report/refund request/check/apology) (has been/was/will be/is being/is/shall be) (now/also/currently/being/immediately)? (launched/opened/initiated/conducted/undertaken/carried out/commissioned/instigated/started/ongoing/under way/underway/made/requested/in progress/completed/concluded/commenced)":
        [],
      "(no/any) (further)? (action/refund/compensation/reimbursement/credit/exception/exceptions/changes/discretion/payment) (can/could/will/was/has been/is/may/shall) (<adv>)? (be)? (taken/made/given/offered/issued/processed/granted/paid/provided/payable/due/available/applied)":
        [],
      "(passed/forwarded/referred/escalated/handed/sent/transferred/assigned) to (our/the/a) (<any>)? (<any>)? (team/department/colleagues/unit/desk/section/office/specialists/handler) ...1":
        [],
    },
    unless: [
      "(complaint/appeal/objection) (is/was/has been) (upheld/allowed) ...2",
      "(request/claim/application) was (refused/rejected) ...3 because ...1",
      "(disregard/ignore) ...8 in error",
      "(blocked/suspended/frozen/cut off) for <term>",
      "(sorry/apologise) ...6 (was/were) left (unanswered/open/unlocked/running) ...2",
      "in error at <number> ...2",
      "in error ...3 and (reconnected/restored/put back/corrected/refunded) ...1",
      "(subscription/membership) (was/has been/has now been) (stopped/cancelled/canceled) ...2",
      "so no (compensation/refund/payment) (is/was/will) ...2",
      "closed by mistake ; ...2",
      "(by mistake/in error/wrongly) (,/;/and) (and)? (it's/it is/is/i/we/has) ...3",
      "your (son/daughter/mother/father/child/wife/husband) (was/were/had been/has been) ...6",
      "your (email/emails/letter/letters/message/file/photos/claim/name) (was/were/has been/have been/is/are) (<any>)? (read/seen/opened/overlooked/reviewed/noted) (by/on/today/in/at/this/because/twice)",
      "(cancelled/withdrawn/removed/stopped) ...1 (owing to/due to/because)",
      "(who/which/that) (was/were/has been) (never/not) ...3",
      "(was/has been/were) (blocked/suspended/cancelled/canceled/withdrawn/removed/stopped/released) ...3 (because/by/after you/at your/as you/when you/for you/without your/and/so/in error)",
      "(was/were/has been/have been/had been/got) ...6 (because we/by me/by us/by our/by my/by the/in our/on our/by a/at our/because our/by your/because the/by one)",
      "(complaint/concern/concerns/issue/issues/matter/problem/request/appeal/case/query/email/letter/ticket/message/report) (is/was/has been/are/have been) ...3 (with me/mine/to me/by me/by my/by our/because/upheld in full/about)",
      "your (complaint/appeal/request) (is/was/has been) (upheld/approved/granted/accepted/agreed)",

      "(your)? ...2 (was/were) (never/not) (answered/dealt/looked/passed/logged)",

      "(cannot/can't/not) (received/have received)",
      "(passed/forwarded/referred/handed/sent/transferred) to (our/the) ...3 (team/department/colleagues/desk) (in/on/today/who/and/,/this) ...2",
      "filed as noise",
      "(card/payment) was (declined/refused) because",
    ],
    examples: {
      bad: [
        ["Heavy bins will be left uncollected."],
        ["Your objection was not lodged in time."],
        ["The form was lost."],
        ["The key was handed to the wrong guest."],
        ["Your e-mails have been read."],
        ["The door had been left unlocked."],
        ["The tree was felled in error."],
        ["The wrong tooth was treated."],
        ["Your account was blocked."],
        ["The parcel was mislaid."],
        ["Your details were entered incorrectly."],
        ["Your complaint has been logged."],
        ["A full investigation is under way."],
        ["No refund can be given."],
        ["The invoice was incorrectly issued."],
        ["The form was not processed."],
        ["Your claim has been passed to our technical team."],
      ],
      good: [
        "The complaint was upheld on both points.",
        "Your card was blocked for nine days.",
        "I'm sorry that your first question was left unanswered.",
        "The subscription has been stopped, nothing more will be charged.",

        "Bird strikes count as such, so no compensation is due.",
        "Your complaint is with me and I'll ring you on Friday.",
        "We refunded you this morning.",
      ],
    },
  },
  {
    id: "en/office-act",
    severity: 1,
    why: "nobody-did-it",
    replace: {
      "(irregularity/discrepancy/shortcoming/observation/point) (has/have) been noted": [],
      "(may/might) be (restricted/interrupted/curtailed/withdrawn/suspended) ...2": [],
      "(was/were/(has/have/had) (<adv>/not)? been/will (<adv>/not)? be/(is/are) (<adv>)? being) (<adv>/not)? <office-act> ...1":
        [],
      "(is/are) (<adv>/not)? (calculated/assessed/determined/handled/processed/prioritised/triaged/scheduled/governed) (on/in/at/by/according/once/when/following/as/to/for) ...2":
        [],
      "(could/can/may/must/should/appear to/appears to/seem to/seems to) (not)? (<adv>)? (be/have been) (<adv>)? (retrieved/located/traced/accessed/validated/processed/confirmed/completed/established/guaranteed/observed/brought/accommodated/ruled out/excluded/identified/moved/lost/mislaid/misplaced/damaged/deleted) ...1":
        [],
      "(was/were) (<adv>)? (found/seen/thought/known/said/understood/judged/believed/felt) to (be/have) ...2": [],
      "(collectors/staff/drivers/pupils/children/passengers/guests/residents/customers/callers/applicants/cases/calls/orders/parcels/requests/complaints/claims) (are/is) (<adv>/not)? (briefed/trained/told/instructed/handled/picked/packed/dealt/seen/asked/advised/given/taken/allocated/treated/answered/prioritised/selected/inspected/checked/screened) ...2":
        [],
      "(notices/notice/signs/posters/letters/leaflets/posts) (was/were/have been/had been/are) (<adv>)? (put/placed/displayed/sent/posted/delivered/distributed/issued/published/handed) ...2":
        [],
      "(enough/unlikely/due/expected/anticipated/scheduled/intended/required/likely/eligible) to be (taken/released/paid/made/completed/resolved/processed/considered/done/received/used/delivered/carried) ...2":
        [],
      "(decision/choice/step/measure) ...8 (was/is) not (taken/made) (lightly/easily) ...1": [],
      "(was/were) (<adv>)? (reversed/removed/witnessed/rendered/ordered/commissioned/dismantled/relocated/sealed/capped/isolated/quarantined) (following/by staff/under/after/pending/owing/due/in accordance/as a precaution/and/$) ...2":
        [],
      "(a/an/the) (part/parts/engineer/replacement/technician/specialist/surveyor/contractor/report/quote/review/survey) (has/have) been (ordered/booked/requested/commissioned/arranged/instructed/allocated/assigned) $":
        [],
      "(date/appointment/decision/update/details/letter/response/reply/result/outcome/information/report/statement/invoice/confirmation/notification/replacement/refund) (<any>)? will (<adv>)? be (sent/given/communicated/announced/provided/confirmed/issued/made/posted/notified/published/arranged/offered/processed/forwarded/supplied) ...2":
        [],
      "(has/have/was/were) (been)? (re-emphasised/emphasised/reiterated/reinforced/stressed/highlighted/impressed/cascaded/circulated/disseminated/communicated) (to/upon/with/among/at) ...2":
        [],
    },
    unless: [
      "(rule/rules) (was/were) applied too ...1",
      "(claim/application/request) ...4 has been assessed",
      "(was/were/been) ...1 for <term>",
      "(are/is) (answered/handled) ...1 (within/in) ...2",
      "<has-been> ...3 by ...2",
      "(was/were/been/be) ...3 (because/since you/so/and (we/i)/, and (we/i)/<date>/<time>/to you/with you/for you/by) ...1",
      "you (were/was/had been/have been/will be) ...2",
      "(he/she/it) (was/has been/will be) ...4 (today/yesterday/tomorrow/<date>) ...1",
      "posted (first/second/by/to/on/through/from) ...1",
      "(he/she/they) (has/have/was/were) (been)? spoken to",
      "(was/were/been/is) (switched off/turned off/merged/amended/double booked) (for/at/on/since/during/a day) ...2",
      "(was/were) (taken/explained/agreed/confirmed/discussed/attended) (at/in/as/and) ...2 (with/by/we/i/you) ...1",
      "will (<adv>)? be ...3 (<date>/<term>/<time>/you/today/tomorrow/on/by/within/this/before) ...1",
    ],
    examples: {
      bad: [
        ["The irregularity has been noted."],
        ["Your seat was reassigned."],
        ["Access may be restricted."],
        ["The rebate was reversed following reallocation."],
        ["Your usage is calculated on the basis of readings."],
        ["Your file could not be retrieved."],
        ["Some of the items were found to be missing."],
        ["Collectors are briefed not to approach shoppers."],
        ["Notices were put up in the lobby."],
        ["It did not score highly enough to be taken forward."],
        ["Some of the notes appear to have been lost."],
        ["The decision to cancel was not taken lightly."],
        ["The shelter was removed following an assessment."],
        ["A part has been ordered."],
        ["A new date will be sent in the post."],
        ["Working hours have been re-emphasised to all contractors."],
      ],
      good: [
        "Your meter was read wrongly.",

        "The driver was suspended for a week.",
        "Requests are answered within one month.",
        "A note about his ear was read as a note about his leg.",
        "The card was declined by your bank.",
        "The lesson was postponed because I was ill.",
      ],
    },
  },
  {
    id: "en/system-acts",
    severity: 2,
    why: "a-rule-acts",
    replace: {
      "(the/our/a) (automated/internal/booking/computer/billing)? (system/systems/computer/software/algorithm/database/platform/website/process) (has/have/had)? (automatically/only/simply/doesn't/didn't/won't/cannot/can't/(does/did/will/would) not/will automatically)? (automatically)? (cancelled/canceled/generated/generates/rejected/rejects/flagged/flags/charged/charges/closed/closes/removed/removes/allow/allows/permit/permits/let/lets/applied/applies/assigned/blocked/blocks/declined/requires/processed/decides/decided/calculated/calculates/triggered/triggers/recognise/recognize/accept/accepts/dictates/prevents)":
        [],
      "(our/company/store/the/this/internal/council/hotel/airline/school/bank/strict/current/refund/return/returns/cancellation) (own/standard/current/refund/return/returns/cancellation/company/internal/strict/pricing/privacy/data/no refund)? (policy/policies/procedure/procedures/protocol/rules/rule/guidelines/regulations/criteria/tariff) (clearly/simply/also/strictly/currently/does/do/did/is/are/unfortunately/expressly)? (not)? (states/state/stated/dictates/dictate/requires/require/allow/allows/permit/permits/prevents/prevent/prohibits/prohibit/specifies/specify/stipulates/stipulate/mandates/mandate/says/say/prescribes/forbids/forbid/clear/very clear/set out/outlines) ...3":
        [],
      "(against/not/it's/that's/by/under/for/(contrary/due/owing/subject/according) to/in (breach of/line with/accordance with)/(it/that/this) is/because of/as per/not our) (our/the/company/store/council/standard/hotel/strict) (own/standard/company/current/strict/internal/store/security/privacy/refund/returns/return/cancellation/data protection)? (policy/policies/protocol/procedure/procedures/guidelines/regulations)":
        [],

      "no exceptions (can/could/will/may/are/to)": [],
      "(that's (just how/how it works/the way it)/rules are rules/policy is policy/rules exist for/that is how it/it is what it is)":
        [],
      "(^ no exceptions/no exceptions) $": [],
      "we operate (a/an) ...2 (policy/system/procedure) ...2": [],
      "(matter/question/decision/one/issue/concern) for the (department/council/police/courts/court/manufacturer/seller/landlord/insurer/bank/authority/operator/home office/university/government/supplier/individual) ...3":
        [],
    },
    unless: [
      "our (process/system) (allows/let) (it/him/her/them/this)",
      "rule (says/is) ...6 and (i/we) ...2",
      "(rules/rule/policy) (say/says/require/promise) ...6 (;/,) ...1 (we/i/it took/yours) ...1",
      "system ...4 because (we/i/our) ...2",
      "computer (won't/will not) let a",
      "from now on ...6",
      "(our/the) own (rule/rules/policy/procedure) (say/says/require/requires/states/tell/tells) ...2 you",
      "(rules/rule/policy) ...4 ; ...1",
      "(system/website) (charged/cancelled/closed) ...3 (and/which/that) (we/was our)",
      "(which/that/as) our process (allows/doesn't)",
      "as the rules say ...3",
    ],
    examples: {
      bad: [
        ["The system automatically cancelled the order."],
        ["Our policy states that deposits are kept."],
        ["That is against company policy."],
        ["It is standard procedure."],
        ["No exceptions will be made."],
        ["It is what it is."],
        ["No exceptions."],
        ["We operate a no-refund policy."],
        ["The point you raise is one for the Department."],
      ],
      good: [
        "The rule says the end of the day, and I have told Mr Lunn so.",
        "The system cancelled your booking because we had typed the wrong date.",
        "We did not follow our own procedure.",
        "The website shows the new date.",
      ],
    },
  },
  {
    id: "en/third-party",
    severity: 2,
    why: "somebody-else-did-it",
    replace: {
      "(that's/it's/was/lies/rests/is/(that/this/it) is) (entirely/purely/down/up/solely/simply/really/clearly/a matter)? (with/for/on/a (matter for/problem with/question for)/down to/up to/the fault of/the responsibility of/caused by/an issue with) (the/your/our/their) (courier/couriers/carrier/carriers/supplier/suppliers/manufacturer/manufacturers/contractor/contractors/contractor's/third-party/previous/subcontractor/vendor/seller/airport/airline/landlord/freeholder/network/platform/partner/partners/logistics/warehouse/agency/authority/government/developer/bank/delivery (company/partner/partners)/third party/third parties/card issuer) ...2":
        [],
      "(the/this/an/our) (courier/carrier/supplier/manufacturer/contractor/airport/seller/third party/delivery company/agency) (fault/error/mistake/responsibility/decision/problem/issue)":
        [],
      "(courier's/carrier's/supplier's/manufacturer's/contractor's/airport's/seller's/driver's) (fault/error/mistake/responsibility/decision/problem/issue)":
        [],
      "(once/after/as soon as) (the/an/your) (parcel/order/item/package/goods/shipment/consignment) (leaves/has left/left/is out of/is handed/has been handed) (our/the/over/to) ...3":
        [],
      "(is/are/it's/that's/was/now/(it/that/this) is) (<adv>)? (beyond/out of/not in/no longer in) our (hands/control)":
        [],
    },
    unless: [
      "(lies/rests/is) with our <any>",
      "(parcel/order/package/one/it/box/card/replacement) (is/was) (now/already)? with the courier",
      "with the courier (in/and) ...3",
    ],
    examples: {
      bad: [
        ["That is down to the courier."],
        ["It was the courier fault."],
        ["It was the courier's fault."],
        ["Once the parcel leaves our warehouse we see nothing."],
        ["It is out of our hands."],
      ],
      good: ["The mistake lies with our warehouse.", "The courier lost it, and choosing them was our decision."],
    },
  },
]);
