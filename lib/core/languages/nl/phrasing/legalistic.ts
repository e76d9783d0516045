import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const legalistic = phraseRules("legalistic", [
  {
    id: "nl/niet-aansprakelijk",
    severity: 3,
    why: "sounds-like-defence",
    replace: {
      "(komt/komen/is/zijn/kan/kunnen) ...6 niet voor onze rekening ...2": [],
      "(is/zijn/ben/acht/achten) (wij/we/ik/ons)? ...6 (niet/geenszins/nimmer/op geen enkele wijze) (aansprakelijk/verantwoordelijk) (voor ...4)?":
        [],
      "(kan/kunnen) (wij/we/ik)? ...4 (niet/nimmer/op geen enkele wijze/nooit) ...4 (aansprakelijk/verantwoordelijk) (worden)? (gesteld/gehouden)":
        [],
      "(aanvaarden/aanvaardt/aanvaard/nemen/dragen/draagt/accepteren/accepteert/erkennen/erkent) (wij/we/ik)? ...2 geen (enkele)? (aansprakelijkheid/verantwoordelijkheid) (voor ...4)?":
        [],
      "(zonder (enige)? (erkenning van/aanvaarding van) (enige)? (aansprakelijkheid/schuld)/zonder (daarmee)? (enige)? (schuld/aansprakelijkheid) te erkennen)":
        [""],
      "(wijst/wijzen/wijs) (wij/we)? ...2 aansprakelijkheid ...3 (af/van de hand)": [],
      "aansprakelijkheid ...4 (afgewezen/uitgesloten/beperkt/van de hand)": [],
      "(zijn/is) (wij/we)? (wettelijk/hiertoe/daartoe)? niet (gehouden/verplicht) ...5": [],
      "(valt/vallen/komt/komen/is/zijn) ...3 (voor) (uw/je/jouw/eigen) (eigen)? (rekening/risico) ...3": [],
      "op eigen risico": [],
    },
    unless: [
      "(u/je/jullie) (bent/ben/zijn) ...3 niet (aansprakelijk/verplicht/verantwoordelijk)",
      "(bent/ben) (u/je) ...3 niet (aansprakelijk/verplicht/verantwoordelijk)",
    ],
    examples: {
      bad: [
        ["Dat komt niet voor onze rekening."],
        ["Wij zijn niet aansprakelijk voor verkleuring."],
        ["Wij kunnen hiervoor niet aansprakelijk worden gesteld."],
        ["Wij aanvaarden geen aansprakelijkheid voor de schade."],
        ["U krijgt zonder erkenning van aansprakelijkheid tien euro.", "U krijgt tien euro."],
        ["Wij wijzen elke aansprakelijkheid van de hand."],
        ["Onze aansprakelijkheid is hierbij uitgesloten."],
        ["Wij zijn niet gehouden tot vergoeding."],
        ["De kosten komen voor uw eigen rekening."],
        ["Parkeren is op eigen risico."],
      ],
      good: [
        "U bent hiervoor niet aansprakelijk.",
        "Wij zijn verantwoordelijk voor de schade.",
        "De kosten zijn voor ons.",
      ],
    },
  },
  {
    id: "nl/algemene-voorwaarden",
    severity: 2,
    why: "terms-instead",
    replace: {
      "(beroepen/beroept/beroep) (wij/we)? (ons/zich) op ...5": [],
      "zoals in artikel <number> ...6": [],
      "(stemt/stem) (u/je)? in met (de/onze) ...3": [],
      "(valt/vallen) buiten de (reikwijdte/voorwaarden) van ...3": [],
      "(garantiebepalingen/garantievoorwaarden/leveringsvoorwaarden/retourvoorwaarden) ...2": [],
      "zoals ...3 (vermeld/aangegeven/gepubliceerd/te lezen) (op/in) (onze/de) <any>": [],
      "(ga/gaat/gaan/ging) (u/je/jij)? ...6 akkoord (met ...3)?": [],
      "(treedt/treden) (wij/we)? ...5 (slechts/enkel/alleen)? ...1 op als (tussenpersoon/bemiddelaar/platform)": [],
      "geen partij (bij/in) ...4": [],
      "(conform/volgens/ingevolge/krachtens/op grond van/op basis van/overeenkomstig/gelet op) ...2 (onze/ons/de/het/artikel <number>) ...6 (voorwaarden/huisregels/spelregels/terms/terms of service/terms and conditions/prijslijst/tarievenlijst/algemene bepalingen/reglement/leveringsvoorwaarden/contract/overeenkomst/polisvoorwaarden/huurvoorwaarden/reisvoorwaarden/vervoersvoorwaarden)":
        [],
      "(verwijs/verwijzen) (ik/wij/we)? (u/je)? ...3 (naar) ...3 (voorwaarden/reglement/contract/overeenkomst/website/polisvoorwaarden/faq/veelgestelde vragen/handleiding)":
        [],
      "(zoals/gelijk) (is)? ...4 (vermeld/staat/omschreven/vastgelegd/opgenomen/bepaald/beschreven) (in) ...2 (voorwaarden/reglement/contract/overeenkomst/polisvoorwaarden/leveringsvoorwaarden)":
        [],
      "zoals (u/je) ...2 in (de/onze/het) ...3 (kunt/kan/kon/had kunnen/heeft kunnen) (lezen/zien/vinden/nalezen)": [],
      "(algemene/onze/de) (voorwaarden/leveringsvoorwaarden) (zijn/is) ...3 (van toepassing/duidelijk/helder/leidend)":
        [],
      "(u/je) (bent/ben) ...4 akkoord gegaan (met ...4)?": [],
      "(met/door) (het)? ... (akkoord/bestelling/ondertekening/boeking) ...3 (akkoord gegaan/ingestemd)": [],
      "(heeft/hebt/heb) (u/je)? ...4 (ingestemd/akkoord gegeven) ...3": [],
    },
    unless: ["gaat u ...3 akkoord ...4 ?", "(als/indien/wanneer) (u/je) ...5 akkoord"],
    examples: {
      bad: [
        ["Wij beroepen ons op artikel 4 van de polis."],
        ["Zoals in artikel 12 van het huurcontract is bepaald, zijn de kosten voor u."],
        ["Door gebruik stemt u in met de voorwaarden."],
        ["Dit valt buiten de reikwijdte van de regeling."],
        ["Dat staat in onze garantievoorwaarden."],
        ["De kosten staan, zoals vermeld op onze prijslijst, vast."],
        ["Bij het kopen van een kaartje gaat u akkoord met foto's."],
        ["Ons platform treedt slechts op als tussenpersoon."],
        ["Wij zijn geen partij bij de overeenkomst."],
        ["Conform artikel 8 van onze voorwaarden vervalt de korting."],
        ["Wij verwijzen u naar onze algemene voorwaarden."],
        ["Zoals vermeld in onze voorwaarden is dit uw keuze."],
        ["Zoals u in het reglement kunt lezen zijn munten niet inwisselbaar."],
        ["Onze algemene voorwaarden zijn van toepassing."],
        ["U bent bij de boeking akkoord gegaan met de voorwaarden."],
        ["Door ondertekening van de bestelling is ingestemd."],
        ["U heeft zelf ingestemd met de termijn."],
      ],
      good: [
        "Gaat u akkoord met dit voorstel?",
        "In onze voorwaarden staat dat u veertien dagen hebt; voor u betekent dat: tot 3 mei.",
        "Ik stuur u de voorwaarden mee.",
      ],
    },
  },
  {
    id: "nl/juridisch-woord",
    severity: 2,
    why: "legal-word",
    replace: {
      "(uit handen/overdragen/overgedragen/over te dragen) ...5 (incassobureau/deurwaarder/gerechtsdeurwaarder/incasso/geven/gegeven)":
        [],
      "(rechtspositie/onverlet/overmachtsituatie/contractueel/erkenning van (schuld/aansprakelijkheid))": [],
      "(geen rechten) ...3 (ontlenen/ontleend)": [],
      "(zijn/zien) (wij/we)? ...2 (gerechtigd/bevoegd) ...5": [],
      "(niet-tijdige/niet-tijdig/niet-nakoming/wanprestatie/wanbetaling)": [],
      "op (u/je) (te verhalen/verhaald/verhalen)": [],
      "(krachtens/behoudens/onverschuldigd/rechtsgeldig/rechtens/in rechte/finale kwijting/in gebreke (gesteld/stellen/blijft/blijven/gebleven)?/ingebrekestelling/toerekenbare tekortkoming/toerekenbaar tekortgeschoten/niet-ontvankelijk/ter beslechting van/verbeurd)":
        [],
      "(in casu/overmacht/overmachtssituatie/force majeure)": [],
      "(wederpartij/contractspartij/contractpartij/verzekeringnemer/de verzekerde/de koper/de consument/reclamant/klager/de contractant/opdrachtnemer)":
        ["u"],
      "(hieraan/hieruit/daaraan/aan (dit/deze) <any>) (kan/kunnen/kunt) ...3 (geen rechten) ...3": [],
      "(onder voorbehoud van (alle)? rechten (en weren)?/alle rechten voorbehouden)": [""],
      "(behouden/behoudt/behoud) (wij/we/ik)? (ons/zich/mij) ...4 het recht voor ...4": [],
      "(zien/zie/zijn/ben/ziet) (wij/we/ik)? (ons/mij/zich)? ...2 (genoodzaakt) ...5": [],
      "(juridische/gerechtelijke) (stappen/maatregelen/procedure)": [],
      "(sommeren/sommeer) (wij/we/ik)? (u/je) ...5": [],
      "(onvoldoende/niet voldoende/niet) (onderbouwd/aannemelijk (gemaakt)?/aangetoond/bewezen)": [],
      "(bewijslast/incassotraject/incassoprocedure)": [],
    },
    examples: {
      bad: [
        ["Wij zullen de vordering overdragen aan een incassobureau."],
        ["Wij zijn contractueel tot niets gehouden."],
        ["U kunt hier geen rechten aan ontlenen."],
        ["Wij zijn gerechtigd de levering te stoppen."],
        ["Bij niet-tijdige betaling volgt een brief."],
        ["De kosten worden op u verhaald."],
        ["Dit bedrag is onverschuldigd betaald."],
        ["Er was sprake van overmacht."],
        ["Dit is door reclamant niet betwist.", "Dit is door u niet betwist."],
        ["Aan deze berekening kunnen geen rechten worden ontleend."],
        ["Dit aanbod geldt onder voorbehoud van alle rechten.", "Dit aanbod geldt."],
        ["Wij behouden ons het recht voor dit te verrekenen."],
        ["Wij zien ons genoodzaakt het contract te beëindigen."],
        ["Wij overwegen juridische stappen."],
        ["Wij sommeren u te betalen."],
        ["De schade is onvoldoende onderbouwd."],
        ["De bewijslast ligt bij u."],
      ],
      good: ["U hebt te veel betaald.", "De storm heeft de kabel geraakt; daar konden we niets aan veranderen."],
    },
  },
]);
