import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const jargon = phraseRules("jargon", [
  {
    id: "en/process-speak",
    severity: 2,
    why: "inside-word",
    replace: {
      "(in/into/at/under/with/to/on/shows/showing/is) (<any>) (status/bucket)": [],
      "(<any>-tagged/rush-tagged/no-access/no access/hypercare/run-off/porting authorisation/porting/contra entry/local connection/soft code/equipment swap/backstock/helpdesk tool/dosette/pre-authorised status/pended/pend/suspense/unallocated/crystallised/commuted/indexation/amortised/amortisation/pre-action/risk-rated/scorecard/decisioning/underwritten/aggregate/nil-rated/zero-rated/rebanded/revaluation/commissioning/de-energise/thermistor/actuator/solenoid/manifold/stopcock/diverter/ballast/luminaire/reinstatement)":
        [],
      "(sort/distribution/data/processing/regional/transit) (centre/center/hub/facility/node)": [],
      "(error/system/access/audit/event/call/activity/job/incident/change/fault/transaction/server/debug) (log/logs/ticket/record/code/codes/trail/dump/stack/window/id)":
        [],
      "we (are/were/have been) (<adv>/extremely/exceptionally/incredibly/so) (busy/stretched/overloaded/overwhelmed/behind/understaffed) ...3":
        [],
      "(config/configs/configuration/misconfiguration/misconfigured/parameters/parameter/metadata/supply chain/capacity issue/involuntary reroute/force-closed/auto-closed/auto-assigned/de-duplicated/sub-ledger/rotation/planogram/shrinkage/stockholding/drop-ship/dropshipper/subcontractor/sub-contractor/pathway/caseload/multidisciplinary/banding/custodian/counterparty)":
        [],
      "(interface/sync/synchronisation/synchronization/integration/handover/handshake/feed/mapping/mismatch/discrepancy) (between/with/of/in) (the/our/two/both) ...1 (systems/system/database/databases/platforms/platform/modules/records/servers/layers)":
        [],
      "(payment/booking/order/ordering/ticketing/billing/card/sms/mail/data/messaging/inventory/pricing/loyalty/it/web) (gateway/engine/interface/middleware/module/feed/backend/layer/sync/integration/mapping/instance/environment/cluster/node)":
        [],
      "(case/claims/file/complaints/triage/exceptions/exception/escalations/escalation/resolution/resolutions/disputes/dispute/returns/retentions/fulfilment/onboarding/provisioning/allocations/assessment/adjudication/intake/voids/billing/settlement/reconciliation/dispatch/routing/work/ticket/workforce/back-end/underwriting/verification/compliance/risk/fraud/moderation/logistics/inbound/outbound) (handler/handlers/handling/queue/queues/backlog/pool/worker/workflow/workflows/pipeline/bucket/engine/unit/tier/module/owner/log/cycle/run/stream/hub/matrix/team)":
        [],
      "(second/2nd/third/3rd/first/1st/l2/l3) (line/level/tier) (support/team/engineers/technicians/colleagues/escalation/review/desk/agents)":
        [],
      "(second-line/third-line/first-line/back-office/back office/backoffice/front-office/front office/back-end/backend/front-end/frontend)":
        [],
      "(tier/level) (<number>/one/two/three) (support/team/engineer/engineers/technician/agent/specialist/queue/escalation/helpdesk/agents/specialists)":
        [],
      "(sla/slas/kpi/kpis/root cause analysis/tat/tat-based/los light)": [],
      "(turnaround/turn-around/lead/cycle/handling/dwell) (time/times) (of/is/are/for/on/target/targets)?": [],
      "(raise/raised/raising/issue/issued/issuing/apply/applied/post/posted/process/processed) (a/an/the/your)? (credit note/rma/chargeback/credit/rfc/po/defect/jira/incident/trace/tracer)":
        [],
      "(chargeback/charge-back/billing cycle/dunning/ledger/reconcile/reconciled/reconciliation/write-off/pro-rated/pro-rata/prorated/proration/accrual/acquirer/issuer/pre-auth/preauth/pre-authorisation)":
        [],
      "(provision/provisioned/provisioning/deprovisioned/de-provisioned/onboarded/onboarding/offboarded/cutover/cut-over/decommission/decommissioned/sunsetting/sunsetted/deprecated/rollout/roll-out/rolling out/upscale/upscaled)":
        [],
      "(fulfilment/fulfillment) (partner/partners/centre/center/team/process/issue/error/house/provider/issues/network/hub/system/operation/operations)?":
        [],
      "(back-order/backorder/back-ordered/backordered/oos/inventory (system/discrepancy/error/mismatch/sync/management)/mis-pick/mispick/mispicked/mis-picked/short-shipped/mis-shipped/sortation/line-haul/linehaul/trunking/last-mile/final-mile/misroute/misrouted/mis-routed/mis-sort/missorted/mis-sorted/manifested/carded/cross-dock/depalletised/palletised/consignee/consignor/consignment/waybill/airwaybill/rts/rto/ndr/first-mile)":
        [],
      "(action/actioning/actions) (this/it/your/the/that/accordingly)": [],
      "(been/be/was/were/is/gets/get) (actioned/deprioritised/deprioritized/prioritised/prioritized/reprioritised/backlogged/ticketed/onboarded/parked/ring-fenced/ringfenced/queued/tagged/whitelisted/blacklisted/soft-closed/de-scoped/descoped/workflowed/transitioned/rationalised)":
        [],
      "(pick/picked/picking/pull/take/taken) (this/it) (up)? (internally/offline/up with the business)": [],
      "(loop/circle/looping/circling/circled/looped) (back/in)": [],
      "(touch/touching/touched) base": [],
      "(liaise/liaised/liaising) (with)?": [],
      "(close/closing/closed/closes) (the loop/out (the/this/your) <any>)": [],
      "(customer/user/member/guest/passenger/patient/buyer/digital/end-to-end) (journey/touchpoint/touchpoints/lifecycle/onboarding/personas/success/insights/centricity/interface/interaction)":
        [],
      "(touchpoint/touchpoints/stakeholder/stakeholders/learnings/deliverables/deliverable/synergies/synergy/leverage/leveraging/low-hanging/best-in-class/value-add/mission-critical/granular/granularity/holistic/paradigm/actionable/cross-functional/cross-functionally/workstream/workstreams/workflow/workflows/silo/silos/operationalise/operationalize/optics/cadence/headcount/ecosystem/upskilling/upskill/swimlane/resolver/aht)":
        [],
      "(known/recurring/regression/confirmed/open/p1/p2/p3/sev1/sev2/sev-1/sev-2/priority) (regression/defect/incident/p1/p2)":
        [],
      "(regression/hotfix/hot-fix/sprint/backlog/jira/kanban/repo/codebase/devops/devs/deployment/redeploy/rollback/latency/throughput/rate-limited/throttled/throttling/cdn/failover/replica/replication/schema/cron/etl/webhook/webhooks/endpoint/endpoints/payload/middleware/api/apis/connector/connectors/microservice/microservices/oauth/sso/saml/idp/dns/tls/handshake/cors/json/xml/parser/feature-flag/reprovision/re-provision/resync/re-sync/jitter/attenuation/backhaul/linecard/bras)":
        [],
      "(as per/per/following/under/within) (our/the/standard/internal/normal/usual/established/company) (internal/standard/usual/normal/escalation/operating/existing/returns/refund)? (process/processes/workflow/sop/sops/protocol/protocols/playbook/script)":
        [],
      "(due to/following/with/given/experiencing/amid/during) (a/an/our/the/some/current/recent/ongoing/very)? (an/the)? (unusually/exceptionally/extremely/unexpectedly/very/abnormally)? (high/higher/unprecedented/exceptional/increased/heavy/extraordinary/large/significant/unforeseen/overwhelming/elevated/peak/seasonal/staff/staffing/personnel/resource/resourcing/it/system/systems/technical/server/software/platform/migration/database) (than usual/than normal/than expected/than average)? (call/contact/ticket/email/order/enquiry/customer/seasonal/parcel/case/claims/application)? (volume/volumes/demand/shortage/shortages/levels/issue/issues/error/errors/glitch/glitches/constraints/migration/workload/backlog/capacity/outage/failure/difficulties/limitations/upgrade/number of (enquiries/calls/contacts/orders/requests/emails/cases/claims/messages/complaints/queries/tickets/applications))":
        [],
      "(<we-are>/our <any>? is/our <any>? are/currently) (are)? (very/extremely/currently/exceptionally/presently)? (experiencing/short-staffed/understaffed/facing) ...4":
        [],
      "(process/processed/processing) (your/the/this) (complaint/feedback/dissatisfaction/concern)": [],
      "(status/state) (of/is/has/was/to/:/shows/as) (your)? ...3 (pending/closed/resolved/open/awaiting/wip)": [],
      "(is/currently/in) (a/an)? (pending/on-hold/wip/unassigned/unresolved/suspended) (state/status/queue)": [],
      "(in the pipeline/take this offline/deep-dive/end-to-end/upsell/cross-sell/churn/retentions/adjudication/adjudicated/actuarial/formulary/in-network/out-of-network/voids/rechargeable/sors/operatives/decant/decanted/directorate/clientside)":
        [],
      "(triaged/acuity/crystallise/crystallised/backfilled/back-billing/backbilled/back-billed/de-energised/demand-side/half-hourly/d0010/d0019/d0010 flow/novation/novated/netting/setoff/set-off/hypothecation/moratorium/apportionment/abatement/rateable/hereditament/sub-let/mesne/dilapidations/downstream/upstream/de-sync/kernel/idempotency/rbd/codeshare/code-share/interline/interlined/reprotect/reprotected/reprotection/reaccommodated/reaccommodation/aog/offload/offloaded/bumped)":
        [],
      "(third-party/external/outsourced/approved/appointed/nominated) (caterer/supplier/suppliers/contractor/contractors/vendor/vendors/provider/providers/partner/partners/processor/processors/logistics/handler/handlers/operator/agency/caterers)":
        [],
      "(qa/dev/devs/re-presented/migrating/banding)": [],
      "(tier/level) <number> (team/support/and/for/agent/engineers)": [],
      "(staff/driver/crew/staffing/labour/personnel/resource) (shortage/shortages/levels/constraints/absence)": [],
      "(short-staffed/understaffed/under-staffed/under-resourced)": [],
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
      "(going forward/in the pipeline/reaching out to/amendment/amendments/processing times/account holder/troubleshoot/troubleshooting/glitch/optimise/optimised/optimize/functionality/prioritise/prioritize/standard procedure/internal process/resolution/parties/query/workaround/batch/server/reference number)":
        [],
    },
    density: 2,
    examples: {
      bad: [["I've escalated this to the depot."], ["Your case number is 5."], ["Going forward we ring you first."]],
      good: ["I've told the depot."],
    },
  },
]);
