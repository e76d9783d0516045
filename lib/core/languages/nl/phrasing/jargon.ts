import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const jargon = phraseRules("jargon", [
  {
    id: "nl/intern-woord",
    severity: 2,
    why: "inside-word",
    replace: {
      "(regressie/gerevert/reverten/rollback/frontend/front-end/backend/back-end/api/api-call/refresh-token/access-token/token/tenant/gerenderd/renderen/cmdb/netwerk-cmdb/mediation/mediation-laag/sso/sso-provisioning/idp/oem/oem-grenswaarde/payload/timeout/server-side/dataset/query/loadbalancer/endpoint/release/dns-record/cachelaag/sync-module)":
        [],
      "(geescaleerd/escaleren) (naar/bij/aan)": ["$1(voorgelegd/voorleggen) aan"],
      "(geescaleerd/escaleren)": ["$1(voorgelegd/voorleggen) aan [naam]"],
      "(escaleer/escaleert/escalatie/escalaties/geescaleerde)": [],
      "(doorlooptijd/doorlooptijden/verwerkingstijd/afhandeltermijn/afhandeltijd/behandeltermijn/reactietermijn)": [
        "$1(termijn/termijnen/termijn/termijn/termijn/termijn/termijn)",
      ],
      "(staat/staan) (nog)? in (back-order/backorder/nalevering)": ["$1(is/zijn) nog niet leverbaar"],
      "(back-order/backorder/nalevering/naleveringen/uitlevering/uitgeleverd/uitleveren/uitlevertraject)": [],
      "(creditering/crediteringen)": ["terugbetaling"],
      "(gestorneerd/storneren/storneert/stornering/storno)": [
        "$1(teruggeboekt/terugboeken/boekt terug/terugboeking/terugboeking)",
      ],
      "(mutatie/mutaties/gemuteerd/muteren)": ["$1(wijziging/wijzigingen/gewijzigd/wijzigen)"],
      "(uw/je/jouw/de) (naw/naw-gegevens/nawgegevens)": ["$1 naam en adres"],
      "(rma/rma-nummer/rma-aanvraag/rma-procedure/sla's/kpi/kpi's/erp/crm/crm-systeem/kyc/ean-code)": [],
      "(de/onze/het)? (backoffice/back-office/back office/frontoffice/front-office/front office)": ["mijn collega"],
      "(de/onze)? ((eerste/tweede/derde/1e/2e/3e)-lijns/(eerste/tweede/derde/1e/2e/3e) lijn/eerstelijns/tweedelijns/derdelijns) (support/helpdesk/team/ondersteuning)":
        ["een specialist"],
      "(de/onze)? (ketenpartner/ketenpartners/vervoerspartner/bezorgpartner/logistieke partner/logistieke dienstverlener/externe partner)":
        ["[naam]"],
      "(provisioning/geprovisioneerd/incassorun/betaalrun/batchverwerking/datamigratie/systeemmigratie/deployment/hotfix/backlog/workaround/feedbackloop/touchpoint/klantreis/customer journey/stakeholders/assetmanagement/out of stock/first time right/root cause/known issue/change request/servicewindow/onboardingstraject)":
        [],
    },
    unless: ["(eerstelijns/tweedelijns) (zorg/psycholoog)", "^ <any> $", "^ <any> <any> $"],
    examples: {
      bad: [
        ["De update bevatte een regressie."],
        ["Ik heb dit geëscaleerd naar de planning.", "Ik heb dit voorgelegd aan de planning."],
        ["Ik heb uw klacht geëscaleerd.", "Ik heb uw klacht voorgelegd aan [naam]."],
        ["Ik escaleer dit naar mijn teamleider."],
        ["De doorlooptijd is zes weken.", "De termijn is zes weken."],
        ["Dit artikel staat in backorder.", "Dit artikel is nog niet leverbaar."],
        ["U krijgt een creditering.", "U krijgt een terugbetaling."],
        ["Het bedrag is gestorneerd.", "Het bedrag is teruggeboekt."],
        ["De mutatie is verwerkt.", "De wijziging is verwerkt."],
        ["Wilt u uw NAW-gegevens sturen?", "Wilt u uw naam en adres sturen?"],
        ["U heeft een RMA-nummer nodig."],
        ["Dit ligt bij de backoffice.", "Dit ligt bij mijn collega."],
        ["De tweede lijn support bekijkt dit.", "Een specialist bekijkt dit."],
        ["Onze logistieke partner bezorgt het pakket.", "[naam] bezorgt het pakket."],
        ["De storing ontstond bij de provisioning."],
      ],
      good: ["De bezorger komt dinsdag.", "De termijn is zes weken.", "U kunt naar een eerstelijns psycholoog."],
    },
  },
  {
    id: "nl/vakwoord",
    severity: 2,
    why: "inside-word",
    replace: {
      "(2nd/1st/3rd) line": [],
      "(known error/sortercenter/sorter/gemanifesteerd/gematcht/alignen/aligned/reasoncode/sepa-machtiging/koppelvlak/middleware/cronjob/ticketsysteem/caseid/queue/wachtrijsysteem/prio/prio 1/p1/escalatieniveau/backend-systeem/stakeholder/deliverable/deliverables/pilotfase/go-live/livegang/acceptatieomgeving/testomgeving)":
        [],
      "(tms/exceptie/callback/ingeschoten/l2/l3/level (2/3)/dekkingscode/tariefcomponent*/capaciteitsheffing/geindexeerd/ticketing/triagist)":
        [],
      "(mobiliteitstransitie/gebiedsgericht*/gebiedsproces/areaal*/bestemmingsplanwijziging/faseringsnota/beleidskader*/convenant/bereikbaarheidsnorm/ketenzorg/zorgzwaartepakket/zorgprofiel/zorgpad/indicatiestelling)":
        [],
      "(capaciteitsmatrix/capaciteitsplanning/basisondersteuning/handelingsplan/zelforganiserend*/regiehouder/procesregisseur/servicelevel*/service-level*/budgethouder)":
        [],
      "(bonus-malustrede/regiofactor/risicoprofilering/acceptant/acceptatiebeleid/premiedifferentiatie/schadebehandelaar*/subrogatie/verhaalsrecht/stp-uitval/uitvalbak/validatiefout*/foutcode*)":
        [],
      "(meterstandopname/verbruiksprofiel*/allocatie/profielallocatie/reconciliatie/netvlak/vhe-sleutel/complexdeel/verdeelsleutel/mutatieonderhoud/planmatig onderhoud)":
        [],
      "(hub/crossdock/manifest/last-mile/linehaul/netwerkstatus/zendingsstatus/consignment/fulfilment/fulfillment/fulfilmentcenter/warehouse/sku/skus/batchnummer/orderpick*/dropshipment)":
        [],
      "(dslam/wijkcentrale/sim-swap/portering/porteren/latency/packet loss/packetloss/lijnreset/modulatie/dempingswaarde*/roamingprofiel)":
        [],
      "(verlonen/verloond/verloning/loonrun/tabelloon/fasesysteem/inlenersbeloning/accordering/geaccordeerd/accorderen/fiatteren/gefiatteerd/fiattering)":
        [],
    },
    unless: ["^ <any> $", "^ <any> <any> $"],
    examples: {
      bad: [
        ["Uw vraag ligt bij 2nd line."],
        ["De order hangt in de middleware."],
        ["Ik heb een callback ingepland."],
        ["Uw vraag loopt mee in de mobiliteitstransitie."],
        ["De inzet volgt uit de capaciteitsmatrix."],
        ["Dat komt door uw bonus-malustrede."],
        ["Dit volgt uit de reconciliatie."],
        ["Het pakket staat nog in het manifest."],
        ["De portering is mislukt."],
        ["Deze uren kunnen wij niet verlonen."],
      ],
      good: ["De bezorger komt tussen twee en vier."],
    },
  },
  {
    id: "nl/intern-werkwoord",
    severity: 2,
    why: "inside-word",
    replace: {
      "(koppel/koppelen/koppelt) (ik/wij/we)? (dit/het/uw ...1/u)? ...5 terug (aan ...2)?": [],
      "(teruggekoppeld/terugkoppelen/terug te koppelen/terugkoppeling) (aan/naar)?": [
        "$1(laten weten/laten weten/te laten weten/antwoord)",
      ],
      "(kortgesloten/kortsluiten/kort te sluiten/uitgerold/uitrollen/ingeregeld/inregelen/opgeschaald/opschalen/afgekaart)":
        [],
      "(geprioriteerd/prioriteren/prioritering/getriageerd)": [],
      "(zet/zetten) (ik/wij/we)? (dit/het/de <any>/deze <any>/uw <any>) (intern)? uit (bij/naar) ...3": [],
      "(pak/pakken) (ik/wij/we)? (dit/het/uw <any>/je <any>/deze <any>) (intern/verder/graag/zeker)? ...2 op": [],
      "(dit/dit intern) (is/wordt/zal/worden) ...3 opgepakt (worden)?": [],
      "(stem/stemmen) (ik/wij/we)? (dit/het) ...4 af": [],
      "(status) (van (uw/je) <any>)? (staat/is) (op/nu)? ...2 (pending/on hold/gesloten/closed/open/in behandeling/solved)":
        [],
      "(pending/on hold/solved)": [],
    },
    unless: ["(pak/pakken) ...6 <moment> ...3 op", "feedback"],
    examples: {
      bad: [
        ["Ik koppel dit maandag terug."],
        ["U krijgt een terugkoppeling.", "U krijgt een antwoord."],
        ["Ik heb dit met de planning kortgesloten."],
        ["Uw melding is geprioriteerd."],
        ["Wij zetten dit uit bij de afdeling."],
        ["Wij pakken dit intern op."],
        ["Uw vraag, dit wordt opgepakt."],
        ["Wij stemmen dit met de planning af."],
        ["De status van uw zaak staat op gesloten."],
        ["Uw bestelling staat on hold."],
      ],
      good: ["Ik bel u maandag met het antwoord.", "Ik haal het pakket bij u op."],
    },
  },
  {
    id: "nl/kantoorengels",
    severity: 1,
    why: "inside-word",
    density: 2,
    replace: {
      "(creditnota/ticket/ticketnummer/issue/issues/case/casus/casenummer/meldingsnummer/feedback/checken/gecheckt/fixen/gefixt/updaten/geupdatet/cancelen/gecanceld/onboarding/workflow/tool/tooling)":
        [],
      "(afhandelen/afgehandeld/afhandeling/klachtafhandeling/traject/proces/processen/procesmatig/capaciteit/onderbezetting/personeelstekort)":
        [],
    },
    examples: {
      bad: [["Uw ticket is aangemaakt."], ["De afhandeling loopt."]],
      good: ["Uw klacht is aangemaakt.", "Ik los het op."],
    },
  },
  {
    id: "nl/onze-drukte",
    severity: 2,
    why: "our-problem",
    replace: {
      "door (de/een) (enorme/grote/aanhoudende/extreme/huidige/onverwachte/uitzonderlijke) (drukte/werkdruk/onderbezetting)":
        [],
      "(wegens/vanwege/gezien/i.v.m./in verband met) (de/een)? (enorme/grote/aanhoudende/extreme/huidige/onverwachte/uitzonderlijke/seizoensgebonden)? (drukte/onderbezetting/personeelstekort/personeelstekorten/personeelsgebrek/werkdruk/hoeveelheid (aanvragen/mails/berichten/klachten))":
        [],
      "(het is/is het) (momenteel/op dit moment/nu/erg/heel/ontzettend/enorm/extreem)? (erg/heel/ontzettend/enorm/extreem/zeer)? druk ...4":
        [],
      "(wij/we) hebben (het)? ...2 (druk/te maken met ...5)": [],
      "hebben (wij/we) (het)? ...2 (druk/te maken met ...5)": [],
      "(wij/we) (krijgen/ontvangen) ...3 veel (aanvragen/mails/berichten/klachten/telefoontjes/reacties)": [],
      "(andere/meer/veel) klanten (wachten/te helpen/die ook)": [],
      "(gekkenhuis/topdrukte/hectiek/hectische <any>/alle hens aan dek/omkomen in het werk/verzuipen in ...2)": [],
      "(meer/veel meer) ...2 dan (gebruikelijk/normaal/gewoonlijk/anders)": [],
      "(halve/krappe/beperkte/minimale) bezetting": [],
    },
    unless: ["(u/je) ...3 druk", "druk op", "druk gehad", "druk in (de/uw) ...4"],
    examples: {
      bad: [
        ["Door de enorme drukte bent u vergeten."],
        ["Wegens de enorme drukte duurt het langer."],
        ["Het is momenteel erg druk bij ons."],
        ["We hebben het erg druk."],
        ["Momenteel hebben wij te maken met veel ziekte."],
        ["Wij ontvangen momenteel veel mails."],
        ["Er zijn meer klanten die ook wachten."],
        ["Het is hier een gekkenhuis."],
        ["We ontvangen momenteel meer e-mails dan gebruikelijk."],
        ["Het atelier draait op halve bezetting."],
      ],
      good: ["Vier schoonmakers waren ziek.", "Druk op de knop naast het scherm."],
    },
  },
  {
    id: "nl/woord-van-binnen",
    severity: 2,
    why: "inside-word",
    replace: {
      "(rma*/crm*/erp*)": [],
      "(operationele/logistieke/organisatorische) (omstandigheden/redenen/beperkingen/problemen)": [],
      "(snr*/dslam*/tm-monitoring/transactiemonitoring*/prestatiecode*/isolatiefout*/firmware*/packetloss*)": [],
      "(mismatch/kyc-engine/kyc-check/getrieerd/ontsluiting/regularisatie/omissie/slp-profiel*/vacature in de distributie/roosterproblematiek/verzuimcijfers/geclusterd/combinatierit*/demarcatiepunt/koppelpunt/rendering/houtopstand*/jira/bugreport/lijst borst/chronische indicatie/meerjaren*/loopt mee in/eta/oos-melding/2fa*/planologisch*/kaderstellend*/staging/inbound/outbound/pickstraat/gerepro'd/flushen/nota van uitgangspunten/roamingverbruik/out-of-bundle/contractant/instroomstop/cohort/indicatiestelling/gevolgschade/urgentieladder/frequentieregelaar/contracteerbaar/polling/throttle*/rate limit/marktbericht*/carrier/leadtime/gelogd/uitgescand/picklijst/pickfout/picker/cross-dock/depothouder/servicedesk/casemanager/escalatiematrix/escalatieproces/triage/impactanalyse/oorzaakanalyse/sprint/roadmap/onderhoudsvenster/downtime/uptime/outage/legacy*/migratie*/gemigreerd/geflagd/geflagged/fraudfilter/fraudefilter/blacklist/whitelist*/gewhitelist/synchronisatie*/webhook/plugin/bugfix/glitch/dispatch*/capaciteitsissue/capaciteitsprobleem/resource/resources/headcount/scope/allocatiepunt/kostenplaats/debiteur*/journaalpost/grootboek*/afletteren/afgeletterd/facturatierun/facturatiemodule/billing*/dunning*/userflow/funnel/upsell/churn/compliance*/risicoclassificatie/acceptatiecriteria/underwriting/polismutatie/polisadministratie/schaderegelaar/regres/eigenrisicocluster/declaratiecode/prestatiecode/zorgproduct/vakgroep/zorgtoewijzing)":
        [],
      "(lead time/order pick/case manager/service desk/tier (1/2/3)/tweede lijn/2e lijn/derde lijn/known issue/root cause (analysis/analyse)/post mortem/change freeze/maintenance window/no-show fee/no show fee/end of life/end-of-life/out of scope/stock keeping unit/risk engine/onboarding flow/user flow/due diligence/multidisciplinair overleg/single point of contact/on hold/work in progress/proof of delivery/return to sender/human error/service level)":
        [],
      "(status/code/foutmelding/fout) <number> ...2 (exception/gezet)": [],
      "(tweedelijns*/eerstelijnssupport/derdelijns*/fulfilment*/fulfillment*/backoffice*/frontoffice*/klantcontactcentrum/shared service*/stakeholder*/ketenpartner*/procesoptimal*/workflow*/workload/datawarehouse*/hostingpartner/cut-off/cutoff*)":
        [],
      "(herindicatie/clientdossier/budgetplafond/doorbelasting/doorbelast/kostendrager/mutatieproces/nazorgtraject/stelpost/restpunt*/werkorder*/servicebon*/routeoptimalisatie/ritplanning/materieelinzet/materieeltekort/rangeer*/vertragingsminuten/turnaround/block time/tariefklasse/boekingsklasse/fare*/upsell*)":
        [],
      "(nettarief*/capaciteitstarief/prosumententarief/afnamepunt/toegangspunt/saldering*/meetdata/meetverantwoordelijke/leveranciersmodel/masterdata/parameter*/autorisatie*/geautoriseerd/authenticatie*/credentials/bandbreedte/signaalwaarde*/kabelkast/lijnmeting/configuratie*/geconfigureerd/gedeactiveerd/leerlingvolgsysteem/handelingsgericht*/remediering/deliberatie*/subsidiabel/zaaksysteem/behandelambtenaar/ambtshalve/primaire beslissing)":
        [],
      "(incidentmelding/incidentnummer/incidentbeheer/systeemissue/productieomgeving/acceptatiefase/pick-and-pack/dagstaat/servicepartner*/escalatieprocedure/planningstool/releaseteam/zorgzwaarte/geindiceerd/procesflow/procesbeheer/kwaliteitsborging/matrix*/taakstelling/validatie*/verificatieproces/doorstroom*/instroom/uitstroom/klantcontact*/klantbeeld/statuswijziging/statuscode/fasering/inroostering/bezettingsgraad/voorraadmutatie/retourlogistiek/orderregel*/verzendmodule/verlader/expediteur/douane-afhandeling/inklaring/collo/colli/regiebehandelaar/zorgcoordinator/re-integratietraject/preferent/krediettoets/toetsrente/valutadatum/clearing/settlement/chargeback)":
        [],
      "(purchase order/payment provider/payment service provider/change ingepland/lock op/supply chain/service request/quick win/no-go/hard reset/opt-out/double opt-in/single sign-on/two-factor/type <any> melding)":
        [],
      "(betaalprovider/paymentprovider/sorteercentrum/frontdesk/front desk/reset op de lijn/scanmoment/incidentnummer*/foutcodes/statusmelding/verwerkingsproces/klantsysteem/klantenbestand/ticketingsysteem/ketenregie/ketenproces/werkstroom/werkvoorraad/picking/sortering/uitlevering*)":
        [],
      "(staffel/re-index/reindex/productdatabase/zorgstructuur/avb-laag/ntp-regeling/fo-team/kcc/vth/ibs/mdo/otap/release notes/changelog/rollback/hotfix/redeploy/failover/cdn/ttl/edge case/rate-limiting/rate limiting/regex/parsing/json/xml/csv-import/batchjob/webhooks/feature flag/feature-flag)":
        [],
      "(no-claimladder/roy-data/roydata/royementslijst/cis-registratie/evr/a-codering/mutatieverwerking/prolongatie/prolongatiedatum/uitloopdekking/inloopdekking/onderverzekering/evenredigheidsbeginsel/risicodrager/gevolmachtigde)":
        [],
      "(kredietfaciliteit/incassobatch/sdd/mandaatreferentie/iban-naamcheck/cut-off time/sca/psd2/cdd-onderzoek/klantonderzoek wwft/wwft/derisking/de-risking)":
        [],
      "(ok-programma/ok-planning/opnameplanning/zorgpad/dbc-traject/dbc/zorgdomein/epd/hix/medebehandeling/anamnese/comorbiditeit/contra-indicatie/electieve/electief/bedcapaciteit/ontslagmanagement/transferpunt/wlz-indicatie/wmo-beschikking/pgb-portaal/zzp-score)":
        [],
      "(bopa/kadastrale grens/handhavingsverzoek/last onder dwangsom/begunstigingstermijn/dagtekening/mandaatbesluit/subsidieplafond/ingebrekestelling/woz-object/objectafbakening/waardepeildatum/kwijtscheldingsnorm/kostendelersnorm/vermogenstoets)":
        [],
      "(api-koppeling/no-show/noshow/geprolongeerd/second line/first line/roostersysteem/acceptatieafdeling/in de pijplijn/incident open/topdesk/servicenow/salesforce/afas/exact online)":
        [],
      "(sepa-batch*/betaalbatch*/incassobatch*/supply-chain*/supplychain*/assetmanager*/asset manager/assetbeheer*/inzetbaarheidsissue*/capaciteitsissue*/leveringsissue*/performance-issue*/capaciteitsproblematiek/leveringsproblematiek/cleart/clearen/gecleard/flusht/resync*)":
        [],
      "(personele/logistieke/operationele/technische) ...1 (issue/issues/uitdaging/uitdagingen/problematiek) ...1": [],
    },
    unless: ["(uw/je/jouw) ...2 (migratie/resources)", "(sprint/dc) (naar/van)", "^ <any> $", "^ <any> <any> $"],
    examples: {
      bad: [
        ["De order hangt nog in de RMA-flow."],
        ["De annulering had operationele redenen."],
        ["De SNR-marge op uw lijn wisselt."],
        ["De zending zit nog in het sorteercentrum."],
        ["Er liep een incidentmelding."],
        ["We wachten op een purchase order."],
        ["Er was een mismatch in uw gegevens."],
        ["De lead time is opgelopen."],
        ["De zending staat op status 4 exception gezet."],
        ["De tweedelijnssupport bekijkt het."],
        ["De werkorder is niet aangemaakt."],
        ["Uw afnamepunt stond verkeerd."],
        ["De staffel klopt niet."],
        ["De prolongatiedatum ligt in mei."],
        ["Dit valt onder het CDD-onderzoek."],
        ["De ingreep is electief."],
        ["Uw woning valt onder een andere objectafbakening."],
        ["De zaak zit nog in de pijplijn."],
        ["De terugbetaling zit in de SEPA-batch."],
        ["Dit komt door een personele uitdaging."],
      ],
      good: ["De bezorger komt dinsdag.", "Hij rende een sprintje.", "Zorgcoördinator."],
    },
  },
]);
