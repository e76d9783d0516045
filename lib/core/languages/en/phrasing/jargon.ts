import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const jargon = phraseRules("jargon", [
  {
    id: "en/process-speak",
    severity: 2,
    why: "inside-word",
    replace: {
      "we (are/were/have been) (<adv>/extremely/exceptionally/incredibly/so) (busy/stretched/overloaded/overwhelmed/rushed off our feet/behind/understaffed) ...3":
        [],
      "(config/configs/configuration/misconfiguration/misconfigured/parameters/parameter/metadata/supply chain/value chain/capacity issue/capacity issues/capacity planning/involuntary reroute/force-closed/auto-closed/auto-assigned/closed out/de-duplicated/sub-ledger/cost code/allocation key/load shedding/load factor/yield management/rotation/planogram/shrinkage/stockholding/despatch note/drop shipper/drop-ship/dropshipper/subcontractor/sub-contractor/principal contractor/commissioned service/care pathway/pathway/referral pathway/caseload/discharge planning/multidisciplinary/safeguarding lead/local offer/banding/nominated officer/designated officer/scheme administrator/fund manager/custodian/counterparty/clearing house/value date/posting date/ledger date)":
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
      "(sla/slas/kpi/kpis/service level agreement/service level agreements/service-level agreement/service levels/service level/business as usual/root cause analysis/root-cause analysis/cost codes/imei blacklist/voip port/nat type/api gateway/tat/tat-based/los light/vin recall/pac code/dd mandate/hs code)":
        [],
      "(turnaround/turn-around/turn around/lead/cycle/handling/dwell) (time/times) (of/is/are/for/on/target/targets)?":
        [],
      "(raise/raised/raising/issue/issued/issuing/apply/applied/post/posted/process/processed) (a/an/the/your)? (credit note/credit memo/rma/chargeback/credit/goodwill credit/debit note/service request/works order/work order/job ticket/trouble ticket/change request/rfc/purchase order/po/defect/bug ticket/jira/incident/incident ticket/fault ticket/trace/tracer)":
        [],
      "(credit memo/chargeback/charge-back/billing cycle/bill cycle/billing run/payment run/bacs run/suspense account/dunning/ledger/general ledger/nominal ledger/reconcile/reconciled/reconciliation/write-off/journal entry/pro-rated/pro-rata/prorated/proration/accrual/direct debit instruction lapsed/remittance advice/arrears process/settlement window/acquirer/issuer/merchant id/authorisation hold/auth code/pre-auth/preauth/pre-authorisation)":
        [],
      "(provision/provisioned/provisioning/deprovisioned/de-provisioned/onboarded/onboarding/offboarded/cutover/cut-over/decommission/decommissioned/sunsetting/sunsetted/deprecated/rollout/roll-out/rolled out/roll out/rolling out/ramp up/ramping up/ramped up/upscale/upscaled)":
        [],
      "(fulfilment/fulfillment) (partner/partners/centre/center/team/process/issue/error/house/provider/issues/network/hub/system/operation/operations)?":
        [],
      "(back-order/backorder/back-ordered/backordered/on back order/oos/out-of-stock flag/stock file/inventory (system/discrepancy/error/mismatch/sync/management)/stock discrepancy/phantom stock/pick face/pick and pack/mis-pick/mispick/mispicked/mis-picked/picking error/pick error/short-shipped/short shipped/short shipment/mis-shipped/consolidation hub/sortation/line-haul/linehaul/line haul/trunking/last mile/last-mile/final mile/final-mile/misroute/misrouted/mis-routed/mis-sort/missorted/mis-sorted/manifested/carded/scan event/exception scan/exception code/exception status/status code/cross-dock/depalletised/palletised/consignee/consignor/consignment/waybill/airwaybill/in-transit scan/delivery exception/undeliverable status/rts/rto/ndr/first-mile)":
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
      "(touchpoint/touchpoints/stakeholder/stakeholders/learnings/key learning/deliverables/deliverable/synergies/synergy/leverage/leveraging/bandwidth to/low-hanging/best-in-class/best in class/world-class solution/value-add/value add/value proposition/mission-critical/granular/granularity/holistic/paradigm/actionable/cross-functional/cross-functionally/workstream/work stream/workstreams/workflow/workflows/silo/silos/operationalise/operationalize/optics/cadence/headcount/ecosystem/upskilling/upskill/swimlane/service recovery/first contact resolution/first-contact resolution/process owner/process owners/business owner/escalation matrix/escalation path/escalation protocol/resolver group/resolver team/resolver/incident management/problem management/change management/change freeze/case management/case handler pool/case pool/inbound queue/work queue/queue management/wrap time/aht)":
        [],
      "(known/recurring/regression/confirmed/open/p1/p2/p3/sev1/sev2/sev-1/sev-2/priority) (regression/bug id/defect/issue ticket/incident/p1/p2/fault code/error code)":
        [],
      "(regression/hotfix/hot-fix/hot fix/patch release/point release/maintenance window/change window/sprint/backlog/jira/kanban/pull request/repo/codebase/code base/production environment/staging environment/devops/dev team/devs/deployment/redeploy/rollback/race condition/edge case/use case/null pointer/stack trace/timed out request/latency/throughput/rate limit/rate-limited/rate limiting/throttled/throttling/cache layer/caching layer/cdn/load balancer/failover/failed over/replica/replication/schema/database migration/cron/cron job/batch job/batch process/batch run/batch file/overnight batch/nightly batch/sync job/etl/webhook/webhooks/endpoint/endpoints/payload/middleware/api/apis/connector/connectors/microservice/microservices/legacy system/legacy platform/legacy systems/token expiry/auth token/oauth/sso/saml/mfa seed/idp/dns propagation/dns/tls/ssl handshake/handshake/session token/cookie consent/cors/json/xml/csv parser/parser/parsing error/configuration flag/feature flag/feature-flag/tenant id/environment variable/firmware flash/reprovision/re-provision/resync/re-sync/port flap/packet loss/jitter/attenuation/noise margin/sync speed/backhaul/core network/cell site/cabinet side/line card/linecard/line profile/dropped session/authentication server/radius server/bras/exchange equipment)":
        [],
      "(as per/per/in line with/according to/following/under/within/part of) (our/the/standard/internal/normal/usual/established/company) (internal/standard/usual/normal/escalation/operating/existing/returns/refund)? (process/processes/workflow/procedure flow/escalation procedure/operating procedure/sop/sops/protocol/protocols/playbook/script)":
        [],
      "(due to/owing to/because of/following/with/given/experiencing/amid/during/result of) (a/an/our/the/some/current/recent/ongoing/very)? (an/the)? (unusually/exceptionally/extremely/unexpectedly/very/abnormally)? (high/higher/unprecedented/exceptional/increased/heavy/extraordinary/large/significant/unforeseen/overwhelming/elevated/peak/seasonal/staff/staffing/personnel/resource/resourcing/it/system/systems/technical/server/software/platform/migration/database) (than usual/than normal/than expected/than average)? (call/contact/ticket/email/order/enquiry/customer/seasonal/parcel/case/claims/application)? (volume/volumes/demand/shortage/shortages/levels/issue/issues/error/errors/glitch/glitches/constraints/migration/workload/backlog/capacity/outage/failure/difficulties/limitations/upgrade/number of (enquiries/calls/contacts/orders/requests/emails/cases/claims/messages/complaints/queries/tickets/applications))":
        [],
      "(<we-are>/our <any>? is/our <any>? are/currently) (are)? (very/extremely/currently/exceptionally/presently)? (experiencing/short-staffed/short staffed/understaffed/facing) ...4":
        [],
      "(process/processed/processing) (your/the/this) (complaint/feedback/dissatisfaction/concern)": [],
      "(status/state) (of/is/has/was/to/:/shows/as) (your)? ...3 (pending/on hold/closed/resolved/open/in progress/awaiting/work in progress/wip)":
        [],
      "(is/currently/set to/marked as/in) (a/an)? (pending/on-hold/wip/work in progress/unassigned/unresolved/suspended) (state/status/queue)":
        [],
      "(in the pipeline/in our pipeline/take this offline/deep dive/deep-dive/drill down/move the needle/reach out internally/boil the ocean/end to end/end-to-end/off the back of/in flight/business unit/business units/cost centre/cost center/rate card/tariff code/price point/upsell/cross-sell/churn/retention team/save team/retentions/loss prevention/revenue protection/revenue assurance/recoveries team/collections team/ar team/ap team/accounts receivable/accounts payable/adjudication/adjudicated/adjudicator system/actuarial/first notification of loss/coding error/billing code/cpt code/prior authorisation/prior authorization/formulary/in-network/out-of-network/voids team/voids/planned maintenance programme/stock condition survey/section 20/rechargeable/rechargeable repair/sors/schedule of rates/operatives/decant/decanted/corporate complaints procedure/service area/directorate/service delivery/service delivery manager/clientside/contractor side/asset team/reinstatement works)":
        [],
      "(triaged/acuity/crystallise/crystallised/backfilled/back-billing/backbilled/back-billed/de-energised/demand-side/load profile/half-hourly/settlement period/objection flow/data flow/d0010/d0019/d0010 flow/erroneous transfer/novation/novated/netting/setoff/set-off/hypothecation/moratorium/apportionment/abatement/rateable/hereditament/sub-let/mesne/quiet enjoyment/dilapidations/ring main/tail circuit/optical level/downstream/upstream/sync rate/line sync/de-sync/cold boot/kernel/null value/data layer/cache invalidation/eventual consistency/idempotency/permission set/role binding/entitlement record/licence key server/seat assignment/fare basis/fare class/rbd/married segment/codeshare/code-share/interline/interlined/reprotect/reprotected/reprotection/reaccommodated/reaccommodation/ground handler/ground handling agent/tarmac delay/slot restriction/flow control/minimum connection/crew legality/out of hours crew/aog/on stand/offload/offloaded/bumped/denied boarding code)":
        [],
      "(third-party/third party/external/outsourced/approved/appointed/nominated) (caterer/supplier/suppliers/contractor/contractors/vendor/vendors/provider/providers/partner/partners/processor/processors/logistics/handler/handlers/operator/agency/caterers)":
        [],
      "(qa/dev/devs/engineering team backlog/merged with ticket/set to pending/works order/works orders/priority band/void property/re-presented/scheme rules/bacs file/direct debit scheme/third-party integration/third party integration/in phases/phased rollout/phased migration/migrating/allocations policy/banding/sort-code validation/bounced back on)":
        [],
      "(tier/level) <number> (team/support/and/for/agent/engineers)": [],
      "(staff/driver/crew/staffing/labour/personnel/resource) (shortage/shortages/levels/constraints/absence)": [],
      "(short-staffed/short staffed/understaffed/under-staffed/under-resourced)": [],
    },
    unless: [
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
      "(going forward/moving forward/going forwards/in the pipeline/reach out to/reached out to/reaching out to/amendment/amendments/processing time/processing times/logistics partner/logistics partners/delivery partner/delivery partners/third-party provider/third party provider/account holder/troubleshoot/troubleshooting/glitch/technical issue/technical error/system error/optimise/optimised/optimize/functionality/prioritise/prioritize/standard procedure/internal process/internal processes/resolution/parties/query/workaround/batch/server/reference number)":
        [],
    },
    density: 2,
    examples: {
      bad: [["I've escalated this to the depot."], ["Your case number is 5."], ["Going forward we ring you first."]],
      good: ["I've told the depot."],
    },
  },
]);
