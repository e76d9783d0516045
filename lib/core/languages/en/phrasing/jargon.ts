import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const jargon = phraseRules("jargon", [
  {
    id: "en/process-speak",
    severity: 2,
    why: "inside-word",
    replace: {
      "(in/at/to) status <number> ...1": [],
      "(awaiting/pending/once/until/after) ...2 sign-off ...2": [],
      "(auto-resolved/auto-merged/dupe/dupes)": [],
      "(threw/thrown/throwing/throws) (a/an) (<any>)? (fault/error/exception/code)": [],
      "(token/cache/session/webhook/backend/back-end/api) (refresh/invalidation/timeout/endpoint/layer/expiry) ...1":
        [],
      "(vendor/vendors/run sheet/back order/meter operator/manifest/void period/cut-over)": [],
      "(warehouse/content/inventory/order/case/document/arrears/property/contract/vendor/account/records/asset/claims/relationship/facilities) management (system/software/platform/tool/team/module)?":
        [],
      "(sync/system/server/software/network/data/integration/it/technical/platform/login/routing/mapping/capacity/connectivity/configuration/database/backend) (issue/issues/problem/problems/mismatch/migration/outage/conflict/limitation/constraint/constraints/landscape)":
        [],
      "(in/into/at/under/on/with) (<any>) (status/bucket)": [],
      "(rush-tagged/no-access/no access/hypercare/run-off/porting authorisation/porting/contra entry/local connection/soft code/equipment swap/backstock/dosette/pre-authorised status/unallocated/amortisation/pre-action/risk-rated/scorecard/underwritten/nil-rated/zero-rated/rebanded/revaluation/commissioning/stopcock/luminaire/reinstatement)":
        [],
      "(sort/distribution/data/processing/regional/transit) (centre/center/hub/facility/node)": [],
      "(error/system/access/audit/event/call/activity/job/incident/change/fault/transaction/server/debug) (log/logs/ticket/record/code/codes/trail/dump/stack/window/id)":
        [],
      "we (are/were/have been) (<adv>/extremely/exceptionally/incredibly/so) (busy/stretched/overloaded/overwhelmed/behind/understaffed) ...3":
        [],
      "(config/configuration/misconfiguration/misconfigured/metadata/capacity issue/involuntary reroute/force-closed/auto-closed/auto-assigned/de-duplicated/sub-ledger/shrinkage/subcontractor/multidisciplinary/custodian/counterparty)":
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
      "(sla/slas/kpi/kpis/tat/tat-based/service (levels/level/level agreement/level agreements)/root cause analysis/los light)":
        [],
      "(turnaround/turn-around/lead/cycle/handling/dwell) (time/times) (of/is/are/for/on/target/targets)?": [],
      "(raise/raised/raising/issue/issued/issuing/apply/applied/post/posted/process/processed) (a/an/the/your)? (rma/chargeback/credit/rfc/po/defect/jira/incident/trace/tracer/(job/trouble/bug/incident/fault) ticket/(works/work/purchase) order/credit note)":
        [],
      "(chargeback/charge-back/dunning/ledger/reconcile/reconciled/reconciliation/write-off/pro-rated/pro-rata/prorated/proration/accrual/acquirer/issuer/pre-auth/preauth/pre-authorisation/(billing/payment/bacs) run/billing cycle)":
        [],
      "(provision/provisioned/provisioning/deprovisioned/de-provisioned/onboarded/onboarding/offboarded/cutover/cut-over/decommission/decommissioned/sunsetting/sunsetted/deprecated/rollout/roll-out/upscale/upscaled/(rolled/roll/rolling) out/(ramp/ramping/ramped) up)":
        [],
      "(fulfilment/fulfillment) (partner/partners/centre/center/team/process/issue/error/house/provider/issues/network/hub/system/operation/operations)?":
        [],
      "(back-order/backorder/back-ordered/backordered/inventory (system/discrepancy/error/mismatch/sync/management)/stock discrepancy/mispick/mispicked/short-shipped/mis-shipped/sortation/line-haul/last-mile/final-mile/misroute/misrouted/mis-sorted/manifested/carded/consignee/consignment/waybill/airwaybill)":
        [],
      "(action/actioning/actions) (this/it/your/the/that/accordingly)": [],
      "(pick/picked/picking/pull/take/taken) (this/it) (up)? (internally/offline/up with the business)": [],
      "(loop/circle/looping/circling/circled/looped) (back/in)": [],
      "(touch/touching/touched) base": [],
      "(liaise/liaised/liaising) (with)?": [],
      "(close/closing/closed/closes) (the loop/out (the/this/your) <any>)": [],
      "(touchpoint/touchpoints/stakeholder/stakeholders/learnings/deliverables/synergies/synergy/leverage/leveraging/granular/holistic/actionable/cross-functional/workstream/workstreams/workflow/workflows/silo/silos/operationalise/ecosystem/upskilling/(incident/change/case/queue) management/escalation (matrix/path/protocol))":
        [],
      "(known/recurring/regression/confirmed/open/p1/p2/p3/sev1/sev2/sev-1/sev-2/priority) (regression/defect/incident/p1/p2)":
        [],
      "(regression/hotfix/sprint/backlog/jira/devops/deployment/redeploy/rollback/latency/throughput/rate-limited/throttled/throttling/failover/schema/webhook/endpoint/payload/middleware/api/connector/handshake/feature-flag/re-provision/re-sync/backhaul/batch (job/process/run/file))":
        [],
      "(as per/per/following/under/within) (our/the/standard/internal/normal/usual/established/company) (internal/standard/usual/normal/escalation/operating/existing/returns/refund)? (process/processes/workflow/sop/sops/protocol/protocols/playbook/script)":
        [],
      "(following/with/given/experiencing/amid/during/due to) (a/an/our/the/some/current/recent/ongoing/very)? (an/the)? (unusually/exceptionally/extremely/unexpectedly/very/abnormally)? (high/higher/unprecedented/exceptional/increased/heavy/extraordinary/large/significant/unforeseen/overwhelming/elevated/peak/seasonal/staff/staffing/personnel/resource/resourcing/it/system/systems/technical/server/software/platform/migration/database) (than (usual/normal/expected/average))? (call/contact/ticket/email/order/enquiry/customer/seasonal/parcel/case/claims/application)? (volume/volumes/demand/shortage/shortages/levels/issue/issues/error/errors/glitch/glitches/constraints/migration/workload/backlog/capacity/outage/failure/difficulties/limitations/upgrade/number of (enquiries/calls/contacts/orders/requests/emails/cases/claims/messages/complaints/queries/tickets/applications))":
        [],
      "(<we-are>/our <any>? is/our <any>? are/currently) (are)? (very/extremely/currently/exceptionally/presently)? (experiencing/short-staffed/understaffed/facing) ...4":
        [],
      "(process/processed/processing) (your/the/this) (complaint/feedback/dissatisfaction/concern)": [],
      "(status/state) (of/is/has/was/to/:/shows/as) (your)? ...3 (pending/closed/resolved/open/awaiting/wip)": [],
      "(is/currently/in) (a/an)? (pending/on-hold/wip/unassigned/unresolved/suspended) (state/status/queue)": [],
      "(end-to-end/upsell/cross-sell/churn/retentions/adjudication/adjudicated/in-network/out-of-network/operatives/decant/decanted/directorate/(retention/save/recoveries/collections/ar/ap/voids/asset) team/service (area/delivery/delivery manager)/in the pipeline/take this offline)":
        [],
      "(triaged/crystallise/backfilled/back-billed/de-energised/demand-side/netting/apportionment/abatement/rateable/sub-let/dilapidations/downstream/upstream/codeshare/code-share/interline/reprotect/reprotected/reaccommodated/reaccommodation/offload/offloaded/bumped)":
        [],
      "(third-party/external/outsourced/approved/appointed/nominated) (caterer/supplier/suppliers/contractor/contractors/vendor/vendors/provider/providers/partner/partners/processor/processors/logistics/handler/handlers/operator/agency/caterers)":
        [],
      "(qa/re-presented/migrating/banding)": [],
      "(tier/level) <number> (team/support/and/for/agent/engineers)": [],
      "(staff/driver/crew/staffing/labour/personnel/resource) (shortage/shortages/levels/constraints/absence)": [],
      "(short-staffed/understaffed/under-staffed/under-resourced)": [],
      "(with/in/to/via/from/by/past/through) (compliance/ops/operations/fulfilment/procurement/triage/underwriting/provisioning/engineering/dev/level two/tier-two/tier two/l2/l3/exceptions/the business/payments/product/legal/back office/tier-two ops/dispatch/moderation/risk) $":
        [],
      "(your/the/this) (case/ticket/job/request/file/claim/order/parcel/refund/account/application) (<any>)? (is/was/has been/sits/sat/fell/falls) (<adv>)? (coded/tagged/flagged/sitting/stuck/held/parked/bumped/routed/cascaded/keyed/missorted/mapped/posted/quarantined/marked) (as/with/in/to/at/on/into) ...3":
        [],
      "(known/legacy) (limitation/system/systems/stack/platform/bug/behaviour) ...4": [],
      "(bacs/chaps/sepa/ach/kyc/aml/crm/erp/edi/dns/dsl/adsl/fttc/fttp/olt/ont/cpe/mpan/mprn/smets1/smets2/epc/pcn/ivr/oms/wms/pms/pnr/gds/msisdn/imei/iccid/apn/voip/pstn/sku/rma/oem/aog/atc/crs/acriss/llfc/dno/idno/eac/aq/tcr/duos/tnuos/ppm/lha/dhp/hmo/nfa/asb/tupe/ssp/smp/paye/rti/sa302/utr/hmo/mva/ufpls/gmp/cetv/db/dc/avc/isa/apr) (file/flow/code/codes/band/error/record/check/checks/payment/run/status/profile/process/batch/queue/string/allocation/scheme/flag/lock/sync/basis)":
        [],
      "(clearing/suspense/control/nominal/holding/escrow/ledger) account": [],
      "(fare/booking/rate) (class/basis/bucket/band) ...3": [],
      "(unbundled/non-contention/contended/uncontended/claims-made/nil excess/disposition/upgradable/re-init/reinit/resync/purge/daemon/intraday/wayleave/subrogated/subrogation/ingress/egress/percolation/ullage/co-terminous/formulary/prior authorisation/prior authorization/step therapy/capitalised/amortised/deemed read/change of tenancy/objection window/erroneous transfer)":
        [],
      "(idempotency/idempotent/edge case/race condition/null pointer/caching/serialisation/parser/regex/refresh token/oauth/sso/saml/cron/kernel/memory leak/deadlock/load balancer/cdn/reverse proxy/namespace/orchestration/telemetry/packet loss/jitter/dhcp/vlan/subnet/attenuation/crosstalk/line card/dslam/civils/kci2/kci)":
        [],
      "(re-escalated/t2/t1/t3/nff/goods-in/active nomination/effective date of/mandatory reconsideration/disallowed/sftp/rerun the) ...2":
        [],
    },
    unless: [
      "regression (we/i) (introduced/caused) ...2",
      "(fraud/complaints/billing/claims/returns) team",
      "(error/mistake/fault) in our (billing/payment) run",
      "through to dev",
      "with <any> status",
      "(error/fault) code (<number>/on/e)",
      "(your/the) (trunk/ledger/stopcock/loading)",
      "(safety/my/your/our/his/her/car/home) (case/file) (handler)",
      "(edge/use) case (for/of)",
      "(rolled/roll) (out/back) (of/from/the price/your/the fee/it)",
      "(traces/wayleave consent/consent) ...4",
      "(our/am) (front/back) office",
      "(triaged/according to/at) (from/according/risk)",
    ],
    examples: {
      bad: [
        ["Your case is in status 40."],
        ["We are awaiting manager sign-off."],
        ["Your ticket was auto-resolved."],
        ["The inverter threw an isolation fault."],
        ["It is an issue with the token refresh."],
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
        ["We aim to meet our SLA."],
        ["The turnaround time is ten days."],
        ["We have raised a credit note."],
        ["It will be in the next billing cycle."],
        ["Your line is being provisioned."],
        ["Our fulfilment partner lost it."],
        ["It was a mispick."],
        ["We will action this today."],
        ["We will pick this up internally."],
        ["I will circle back on Monday."],
        ["I'll touch base on Monday."],
        ["We will liaise with the depot."],
        ["We want to close the loop."],
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
        ["We'll need to run this past compliance."],
        ["Your job was coded as routine."],
        ["It's a known limitation of the legacy stack."],
        ["The BACS file bounced."],
        ["The refund is sitting in our clearing account."],
        ["Your fare class is not upgradable."],
        ["The tariff is unbundled."],
        ["It's an edge case in the layer."],
        ["I've re-escalated it."],
      ],
      good: [
        "That is a regression we introduced last week.",
        "Hi, you're through to Dev.",
        "We gave them to people with higher status.",

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
