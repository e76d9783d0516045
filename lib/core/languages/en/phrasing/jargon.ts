import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const jargon = phraseRules("jargon", [
  {
    id: "en/process-speak",
    severity: 2,
    why: "inside-word",
    replace: {
      "(vendor/vendors/mandate/dispatcher/run sheet/back order/meter operator/work order/manifest/lead handler/intake form/work instruction/service partner/field engineer/field agent/route optimisation/driver app/handheld/hand scanner/void period/cut-over)":
        [],
      "(warehouse/content/inventory/order/case/document/arrears/property/contract/vendor/account/records/asset/claims/relationship/facilities/customer relationship) management (system/software/platform/tool/team/module)?":
        [],
      "(sync/system/server/software/network/data/integration/it/technical/platform/login/routing/mapping/capacity/connectivity/configuration/database/backend) (issue/issues/problem/problems/mismatch/migration/outage/conflict/limitation/constraint/constraints/landscape)":
        [],
      "(in/into/at/under/on/with) (<any>) (status/bucket)": [],
      "(rush-tagged/no-access/no access/hypercare/run-off/porting authorisation/porting/contra entry/local connection/soft code/fault code/equipment swap/equipment change/backstock/ticketing tool/dosette/pre-authorised status/unallocated/allocation error/amortisation/arrears stage/pre-action/dormant flag/risk flag/risk-rated/risk score/scorecard/underwritten/excess waiver/deferred period/nil-rated/zero-rated/rebanded/revaluation/tariff migration/meter exchange/commissioning/isolation valve/stopcock/luminaire/reinstatement/bulky collection/missed collection log/round sheet)":
        [],
      "(sort/distribution/data/processing/regional/transit/shared service) (centre/center/hub/facility/node)": [],
      "(error/system/access/audit/event/call/activity/job/incident/change/fault/transaction/server/debug) (log/logs/ticket/record/code/codes/trail/dump/stack/window/id)":
        [],
      "we (are/were/have been) (<adv>/extremely/exceptionally/incredibly/so) (busy/stretched/overloaded/overwhelmed/rushed off our feet/behind/understaffed) ...3":
        [],
      "(config/configuration/misconfiguration/misconfigured/metadata/capacity issue/capacity planning/involuntary reroute/force-closed/auto-closed/auto-assigned/closed out/de-duplicated/sub-ledger/cost code/allocation key/load factor/yield management/shrinkage/drop shipper/subcontractor/principal contractor/care pathway/referral pathway/caseload/multidisciplinary/safeguarding lead/designated officer/scheme administrator/custodian/counterparty/value date)":
        [],
      "(interface/sync/synchronisation/synchronization/integration/handover/handshake/feed/mapping/mismatch/discrepancy) (between/with/of/in) (the/our/two/both) ...1 (systems/system/database/databases/platforms/platform/modules/records/servers/layers)":
        [],
      "(payment/booking/order/ordering/ticketing/billing/card/sms/mail/data/messaging/inventory/pricing/loyalty/it/web) (gateway/engine/interface/middleware/back end/module/feed/backend/platform provider/layer/sync/integration/mapping/instance/environment/cluster/node)":
        [],
      "(case/claims/file/complaints/triage/exceptions/exception/escalations/escalation/resolution/resolutions/disputes/dispute/returns/retentions/fulfilment/onboarding/provisioning/allocations/assessment/adjudication/intake/voids/billing/settlement/reconciliation/dispatch/routing/work/ticket/workforce/claims handling/back-end/underwriting/verification/compliance/risk/fraud/moderation/logistics/inbound/outbound) (handler/handlers/handling/queue/queues/backlog/pool/worker/workflow/workflows/pipeline/bucket/engine/unit/tier/module/owner/log/cycle/run/stream/hub/matrix/team)":
        [],
      "(second/2nd/third/3rd/first/1st/l2/l3) (line/level/tier) (support/team/engineers/technicians/colleagues/escalation/medical review/review/desk/agents)":
        [],
      "(second-line/third-line/first-line/back-office/back office/backoffice/back-end team/front-office/front office/back-end/backend/front-end/frontend)":
        [],
      "(tier/level) (<number>/one/two/three) (support/team/engineer/engineers/technician/agent/specialist/queue/escalation/helpdesk/agents/specialists)":
        [],
      "(sla/slas/kpi/kpis/tat/tat-based/service (levels/level/level agreement/level agreements)/service-level agreement/business as usual/root cause analysis/root-cause analysis/cost codes/imei blacklist/voip port/nat type/api gateway/los light/vin recall/pac code/dd mandate/hs code)":
        [],
      "(turnaround/turn-around/turn around/lead/cycle/handling/dwell) (time/times) (of/is/are/for/on/target/targets)?":
        [],
      "(raise/raised/raising/issue/issued/issuing/apply/applied/post/posted/process/processed) (a/an/the/your)? (rma/chargeback/credit/rfc/po/defect/jira/incident/trace/tracer/(job/trouble/bug/incident/fault) ticket/(works/work/purchase) order/credit note/credit memo/goodwill credit/debit note/service request/change request)":
        [],
      "(chargeback/charge-back/dunning/ledger/reconcile/reconciled/reconciliation/write-off/pro-rated/pro-rata/prorated/proration/accrual/acquirer/issuer/pre-auth/preauth/pre-authorisation/(billing/payment/bacs) run/credit memo/billing cycle/bill cycle/suspense account/general ledger/nominal ledger/journal entry/direct debit instruction lapsed/remittance advice/arrears process/settlement window/merchant id/authorisation hold/auth code)":
        [],
      "(provision/provisioned/provisioning/deprovisioned/de-provisioned/onboarded/onboarding/offboarded/cutover/cut-over/decommission/decommissioned/sunsetting/sunsetted/deprecated/rollout/roll-out/upscale/upscaled/(rolled/roll/rolling) out/(ramp/ramping/ramped) up)":
        [],
      "(fulfilment/fulfillment) (partner/partners/centre/center/team/process/issue/error/house/provider/issues/network/hub/system/operation/operations)?":
        [],
      "(back-order/backorder/back-ordered/backordered/out-of-stock flag/stock file/inventory (system/discrepancy/error/mismatch/sync/management)/stock discrepancy/phantom stock/pick face/mispick/mispicked/picking error/short-shipped/short shipment/mis-shipped/consolidation hub/sortation/line-haul/last-mile/final-mile/misroute/misrouted/mis-sorted/manifested/carded/exception code/exception status/status code/consignee/consignment/waybill/airwaybill/delivery exception)":
        [],
      "(action/actioning/actions) (this/it/your/the/that/on this/accordingly)": [],
      "(been/be/was/were/is/gets/get) (actioned/deprioritised/deprioritized/prioritised/prioritized/reprioritised/backlogged/ticketed/onboarded/parked/ring-fenced/ringfenced/queued/tagged/whitelisted/blacklisted/flagged in the system/soft-closed/de-scoped/descoped/workflowed/transitioned/rationalised/signed off)":
        [],
      "(pick/picked/picking/pull/take/taken) (this/it) (up)? (internally/offline/up with the business)": [],
      "(loop/circle/looping/circling/circled/looped) (back/in)": [],
      "(touch/touching/touched) base": [],
      "(liaise/liaised/liaising) (with)?": [],
      "(close/closing/closed/closes) (the loop/out (the/this/your) <any>)": [],
      "(customer/user/member/guest/passenger/patient/buyer/digital/end-to-end) (journey/touchpoint/touchpoints/touch point/touch points/pain points/pain point/lifecycle/onboarding/personas/success/insights/insight team/experience team/centricity/interface/interaction)":
        [],
      "(touchpoint/touchpoints/stakeholder/stakeholders/learnings/deliverables/synergies/synergy/leverage/leveraging/granular/holistic/actionable/cross-functional/workstream/workstreams/workflow/workflows/silo/silos/operationalise/ecosystem/upskilling/(incident/change/case/queue) management/escalation (matrix/path/protocol)/key learning/best in class/value proposition/service recovery/first contact resolution/process owner/business owner/resolver group/resolver team/work queue)":
        [],
      "(known/recurring/regression/confirmed/open/p1/p2/p3/sev1/sev2/sev-1/sev-2/priority) (regression/bug id/defect/issue ticket/incident/p1/p2/fault code/error code)":
        [],
      "(regression/hotfix/sprint/backlog/jira/devops/deployment/redeploy/rollback/latency/throughput/rate-limited/throttled/throttling/failover/schema/webhook/endpoint/payload/middleware/api/connector/handshake/feature-flag/re-provision/re-sync/backhaul/batch (job/process/run/file)/maintenance window/change window/production environment/staging environment/dev team/edge case/use case/rate limit/cache layer/load balancer/failed over/database migration/overnight batch/nightly batch/sync job/legacy system/legacy systems/ssl handshake/cookie consent/parsing error/feature flag/packet loss/sync speed/core network/dropped session/authentication server)":
        [],
      "(as per/per/in line with/according to/following/under/within/part of) (our/the/standard/internal/normal/usual/established/company) (internal/standard/usual/normal/escalation/operating/existing/returns/refund)? (process/processes/workflow/procedure flow/escalation procedure/operating procedure/sop/sops/protocol/protocols/playbook/script)":
        [],
      "(following/with/given/experiencing/amid/during/due to/owing to/because of/result of) (a/an/our/the/some/current/recent/ongoing/very)? (an/the)? (unusually/exceptionally/extremely/unexpectedly/very/abnormally)? (high/higher/unprecedented/exceptional/increased/heavy/extraordinary/large/significant/unforeseen/overwhelming/elevated/peak/seasonal/staff/staffing/personnel/resource/resourcing/it/system/systems/technical/server/software/platform/migration/database) (than (usual/normal/expected/average))? (call/contact/ticket/email/order/enquiry/customer/seasonal/parcel/case/claims/application)? (volume/volumes/demand/shortage/shortages/levels/issue/issues/error/errors/glitch/glitches/constraints/migration/workload/backlog/capacity/outage/failure/difficulties/limitations/upgrade/number of (enquiries/calls/contacts/orders/requests/emails/cases/claims/messages/complaints/queries/tickets/applications))":
        [],
      "(<we-are>/our <any>? is/our <any>? are/currently) (are)? (very/extremely/currently/exceptionally/presently)? (experiencing/short-staffed/short staffed/understaffed/facing) ...4":
        [],
      "(process/processed/processing) (your/the/this) (complaint/feedback/dissatisfaction/concern)": [],
      "(status/state) (of/is/has/was/to/:/shows/as) (your)? ...3 (pending/on hold/closed/resolved/open/in progress/awaiting/work in progress/wip)":
        [],
      "(is/currently/set to/marked as/in) (a/an)? (pending/on-hold/wip/work in progress/unassigned/unresolved/suspended) (state/status/queue)":
        [],
      "(end-to-end/upsell/cross-sell/churn/retentions/adjudication/adjudicated/in-network/out-of-network/operatives/decant/decanted/directorate/(retention/save/recoveries/collections/ar/ap/voids/asset) team/service (area/delivery/delivery manager)/in the pipeline/in our pipeline/take this offline/deep dive/reach out internally/off the back of/business unit/cost centre/rate card/tariff code/price point/loss prevention/revenue protection/revenue assurance/accounts receivable/accounts payable/first notification of loss/coding error/billing code/prior authorisation/planned maintenance programme/stock condition survey/rechargeable repair/schedule of rates/corporate complaints procedure/reinstatement works)":
        [],
      "(triaged/crystallise/backfilled/back-billed/de-energised/demand-side/load profile/settlement period/objection flow/data flow/erroneous transfer/netting/apportionment/abatement/rateable/sub-let/dilapidations/optical level/downstream/upstream/sync rate/line sync/fare basis/fare class/codeshare/code-share/interline/reprotect/reprotected/reaccommodated/reaccommodation/ground handler/ground handling agent/tarmac delay/minimum connection/offload/offloaded/bumped/denied boarding code)":
        [],
      "(third-party/third party/external/outsourced/approved/appointed/nominated) (caterer/supplier/suppliers/contractor/contractors/vendor/vendors/provider/providers/partner/partners/processor/processors/logistics/handler/handlers/operator/agency/caterers)":
        [],
      "(qa/dev/engineering team backlog/merged with ticket/set to pending/works order/works orders/priority band/void property/re-presented/scheme rules/bacs file/direct debit scheme/third-party integration/third party integration/in phases/phased rollout/phased migration/migrating/allocations policy/banding/sort-code validation/bounced back on)":
        [],
      "(tier/level) <number> (team/support/and/for/agent/engineers)": [],
      "(staff/driver/crew/staffing/labour/personnel/resource) (shortage/shortages/levels/constraints/absence)": [],
      "(short-staffed/short staffed/understaffed/under-staffed/under-resourced)": [],
    },
    unless: [
      "(with/in/into/on) (the/a/your/no/my/our/good/any/this/that/what) (state/flag/phase/lane)",
      "(has/in/to) (new/bad/poor) state",
      "(error/fault) code (<number>/on/e)",
      "incident (happened/on/in/at/was/with/of/that/between/you/and/,/number)",
      "(the/this/that/your/an) incident",
      "(boot/car/front/rear/call/service) (centre/center/desk) (in/at/on/closes/opens/is/was/,/next)",
      "(your/the) (trunk/ledger/stopcock/loading)",
      "(safety/my/your/our/his/her/car/home) (case/file) (handler)",
      "(crop/tyre/shift/crew) rotation",
      "(rails/bus/train/app/loyalty/first/second) level",
      "(second/first/third) level of",
      "(edge/use) case (for/of)",
      "(coffee/pea/charging/storage) pod",
      "(resolution/transit/handling) (time/times) $",
      "for instance",
      "in (this/that/your) instance",
      "(no/any) consequences",
      "(rolled/roll) (out/back) (of/from/the price/your/the fee/it)",
      "migration (to/from) (the uk/spain/england)",
      "technical difficulties with your",
      "(we'll/i'll/will/can/to) leverage",
      "consignment (shop/store)",
      "los (angeles/cabos)",
      "downstream (of)",
      "(your/the) (external/approved) (drive/wall)",
      "los lobos",
    ],
    examples: {
      bad: [
        ["The vendor has been blocked."],
        ["It is in arrears management."],
        ["There was a sync issue."],
        ["The payment is in pre-authorised status."],
        ["It is in the hypercare lane."],
        ["It sat in the sort centre."],
        ["We need the error log."],
        ["Your config was reset."],
        ["We are very busy now."],

        ["The interface between the two systems was down."],
        ["There was a fault in the payment gateway."],
        ["It sits with the case handler."],
        ["Your note sits with second line support."],
        ["This went to the back-office."],
        ["It was sent to tier 2 support."],
        ["We aim to meet our SLA."],
        ["The turnaround time is ten days."],
        ["We have raised a credit note."],
        ["It will be in the next billing cycle."],
        ["Your line is being provisioned."],
        ["Our fulfilment partner lost it."],
        ["It was a mispick."],
        ["We will action this today."],
        ["Your job has been actioned."],
        ["We will pick this up internally."],
        ["I will circle back on Monday."],
        ["I'll touch base on Monday."],
        ["We will liaise with the depot."],
        ["We want to close the loop."],
        ["We are improving the customer journey."],
        ["We have shared the learnings."],
        ["This is a recurring defect."],
        ["The webhook failed."],
        ["We did this as per our process."],
        ["This is due to high call volumes."],
        ["We are currently experiencing a busy spell."],
        ["We processed your complaint."],
        ["The status of your order is pending."],
        ["It is in a pending state."],
        ["It's in the pipeline."],

        ["All slots are triaged by nurses."],
        ["This is done by a third-party caterer."],
        ["The bug was confirmed by QA."],
        ["It went to tier 2 and back."],
        ["We face staff shortages."],
        ["The branch is short-staffed."],
      ],
      good: [
        "I've asked the depot to look for the box.",
        "Your parcel is at the depot in Leeds.",
        "The shop is busy today.",
      ],
    },
  },
  {
    id: "en/office-jargon",
    severity: 1,
    why: "inside-word",
    replace: {
      "(ticket/case) (number/id/reference/ref)": [],
      "(escalate/escalated/escalating/escalation) (this/your/it/the/to/further/internally/team/process)?": [],
      "(amendment/amendments/troubleshoot/troubleshooting/glitch/optimise/optimised/optimize/functionality/prioritise/prioritize/resolution/parties/query/workaround/batch/server/(reach out/reached out/reaching out) to/going forward/moving forward/going forwards/in the pipeline/processing time/processing times/logistics partner/logistics partners/delivery partner/delivery partners/third-party provider/third party provider/account holder/technical issue/technical error/system error/standard procedure/internal process/internal processes/reference number)":
        [],
    },
    density: 2,
    examples: {
      bad: [["I've escalated this to the depot."], ["Your case number is 5."], ["Going forward we ring you first."]],
      good: ["I've told the depot."],
    },
  },
]);
