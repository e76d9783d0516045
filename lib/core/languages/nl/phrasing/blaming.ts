import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const blaming = phraseRules("blaming", [
  {
    id: "nl/u-had-moeten",
    severity: 3,
    why: "blames-customer",
    replace: {
      "(u/je/jij/jullie) (bent/ben/zijn/was/waren) ...5 vergeten ...": [],
      "<fronted> (bent/ben/zijn/was) (u/je/jij/jullie) ...5 vergeten ...": [],
      "(u/je/jij/jullie) (hebt/heeft/heb/hebben) ...6 (verzuimd/nagelaten) ...": [],
      "<fronted> (hebt/heeft/heb) (u/je/jij/jullie) ...6 (verzuimd/nagelaten) ...": [],
      "(u/je/jij/jullie) (had/hadden) ...7 (moeten/kunnen) <any>?": [],
      "<fronted> (had/hadden) (u/je/jij/jullie) ...7 (moeten/kunnen) <any>?": [],
      "(u/je/jij/jullie) (had/hadden) ...2 (maar/beter) ...": [],
      "<fronted> (had/hadden) (u/je/jij/jullie) ...2 (maar/beter) ...": [],
    },
    unless: [
      "(u/je/jij/jullie) (had/hadden) ...5 (niet/nooit/geen/nergens) ...5 (hoeven/moeten/mogen/kunnen)",
      "(had/hadden) (u/je/jij/jullie) ...5 (niet/nooit/geen/nergens) ...5 (hoeven/moeten/mogen/kunnen)",
      "(had/hadden) (u/je/jij/jullie) ...7 (krijgen/ontvangen/horen/verwachten) (moeten/kunnen)?",
      "(u/je/jij/jullie) (had/hadden) ...7 (moeten/kunnen) (krijgen/ontvangen/horen/verwachten/rekenen)",
      "(had/hadden) (u/je/jij/jullie) ...7 (moeten/kunnen) (krijgen/ontvangen/horen/verwachten/rekenen)",
      "(dat/die/wat/of) (u/je) (had/hadden) ...6 (moeten/kunnen)",
    ],
    examples: {
      bad: [
        ["U bent vergeten de bon mee te sturen."],
        ["Kennelijk bent u vergeten te tekenen."],
        ["U heeft verzuimd de meterstanden door te geven."],
        ["In dit geval heeft u nagelaten ons te informeren."],
        ["U had ons eerder moeten bellen."],
        ["Dit had u zelf kunnen voorkomen."],
        ["U had beter een verzekering kunnen nemen."],
        ["Dan had u maar eerder moeten komen."],
      ],
      good: [
        "U had niet twee keer hoeven bellen.",
        "Dat had u van ons moeten horen.",
        "We hadden u eerder moeten bellen.",
        "Ik ben vergeten u te bellen.",
      ],
    },
  },
  {
    id: "nl/uw-eigen-verantwoordelijkheid",
    severity: 3,
    why: "blames-customer",
    replace: {
      "zelf verantwoordelijk (voor)? ...3": [],
      "van (uw/jouw) kant": [],
      "(bij/met) (een)? (correcte/juiste/tijdige/zorgvuldige/goede) ...5 (had/hadden/was/waren) ...6": [],
      "(is/blijft/was) ...3 (uw/je/jouw) (eigen)? (verantwoordelijkheid/verantwoording/keuze/schuld/fout/probleem)": [],
      "(uw/je/jouw) eigen (verantwoordelijkheid/schuld/fout/toedoen/keuze/onoplettendheid/nalatigheid/handelen)": [],
      "(door/vanwege/als gevolg van/gevolg van) (uw/je/jouw/een/het)? (eigen)? (toedoen/nalatigheid/onoplettendheid/verkeerd gebruik/onjuist gebruik/ondeskundig gebruik/oneigenlijk gebruik/onzorgvuldig gebruik/gebruikersfout)":
        [],
      "(onjuist/verkeerd/ondeskundig/oneigenlijk/onzorgvuldig) gebruik": [],
      "(gebruikersfout/gebruikersfouten/bedieningsfout/invoerfout)": [],
      "aan (u/uzelf/jou/jezelf) (zelf)? (te wijten/toe te schrijven)": [],
      "(ligt/lag/zit/zat/komt) ...3 (bij u/bij jou/aan u/aan jou/aan uw kant/bij uzelf/bij jezelf/aan uw zijde/aan je eigen <any>/aan uw eigen <any>/door u/door uzelf)":
        [],
      "(u/je) (bent/ben) (hiervoor/daarvoor/hier)? (zelf) (verantwoordelijk) (voor ...3)?": [],
      "<fronted> (bent/ben) (u/je) (hiervoor/daarvoor/hier)? (zelf) (verantwoordelijk) (voor ...3)?": [],
      "(fout/vergissing/onjuiste invoer) (van/aan) (uw/jouw/je) (kant/zijde)": [],
    },
    unless: [
      "(ligt/lag/zit/komt) ...3 niet (bij u/bij jou/aan u/aan jou/aan uw kant/door u)",
      "(niet) (uw/je/jouw) (eigen)? (schuld/fout/probleem)",
      "(ligt/komt) ...3 (bij u/bij jou) (thuis/klaar/op/in/langs/aan/voor/terug/binnen/over)",
    ],
    examples: {
      bad: [
        ["De aanvrager is daarvoor zelf verantwoordelijk."],
        ["Het gesprek verliep van uw kant emotioneel."],
        ["Bij correcte vermelding van het nummer had dit niet gespeeld."],
        ["Dat is uw eigen verantwoordelijkheid."],
        ["De schade komt voort uit uw eigen onoplettendheid."],
        ["De schade is ontstaan door onjuist gebruik."],
        ["Bij ondeskundig gebruik vervalt de garantie."],
        ["Het gaat hier om een gebruikersfout."],
        ["De vertraging is aan u te wijten."],
        ["Het probleem ligt aan uw kant."],
        ["U bent daarvoor zelf verantwoordelijk."],
        ["Na de koop bent u zelf verantwoordelijk voor het onderhoud."],
        ["Er is een onjuiste invoer van uw kant geweest."],
      ],
      good: [
        "Het ligt niet aan u.",
        "Dat is niet uw schuld.",
        "De brief ligt morgen bij u in de bus.",
        "Dat is onze verantwoordelijkheid.",
      ],
    },
  },
  {
    id: "nl/u-heeft-zelf",
    severity: 2,
    why: "blames-customer",
    replace: {
      "(u/je/jij/jullie) (te laat/niet tijdig/niet op tijd/verkeerd/onjuist/niet goed) (invoert/indient/doorgeeft/meldt/reageert/betaalt/aanlevert/opgeeft/invult/bestelt/boekt/aangeeft/leest)":
        [],
      "(staat/stond) ...4 wel (degelijk/gewoon)? (vermeld/aangegeven/op onze/in onze/in de)": [],
      "(u/je/jij/jullie) (hebt/heeft/heb/hebben/bent/ben) ...3 zelf ...4 (gekozen/getekend/ondertekend/besteld/geboekt/opgegeven/ingevuld/aangegeven/veroorzaakt/afgesloten/akkoord gegeven/akkoord gegaan/gedaan/gekocht/geannuleerd/doorgegeven/geaccepteerd/ingevoerd/aangevinkt)":
        [],
      "<fronted> (hebt/heeft/heb/bent/ben) (u/je/jij/jullie) ...3 zelf ...4 (gekozen/getekend/ondertekend/besteld/geboekt/opgegeven/ingevuld/aangegeven/veroorzaakt/afgesloten/akkoord gegeven/akkoord gegaan/gedaan/gekocht/geannuleerd/doorgegeven/geaccepteerd/ingevoerd/aangevinkt)":
        [],
      "(u/je/jij/jullie) (hebt/heeft/heb/hebben) ...4 (verkeerd/verkeerde/onjuist/onjuiste/foutief/foutieve/te laat/niet tijdig/niet op tijd/niet juist/niet correct/onvolledig/onvolledige) ...5":
        [],
      "<fronted> (hebt/heeft/heb) (u/je/jij/jullie) ...4 (verkeerd/verkeerde/onjuist/onjuiste/foutief/foutieve/te laat/niet tijdig/niet op tijd/niet juist/niet correct/onvolledig/onvolledige) ...5":
        [],
      "(u/je/jij/jullie) (was/waren) (helaas)? (te laat/niet thuis/niet aanwezig/niet bereikbaar)": [],
      "<fronted> (was/waren) (u/je/jij/jullie) (helaas)? (te laat/niet thuis/niet aanwezig/niet bereikbaar)": [],
      "(u/je/jij/jullie) (hebt/heeft/heb/hebben) ...6 niet ...3 (gelezen/gevolgd/gereageerd/gemeld/doorgegeven/gecontroleerd/opgelet/meegewerkt/nageleefd/voldaan/aangeleverd/ingevuld/betaald)":
        [],
      "<fronted> (hebt/heeft/heb) (u/je/jij/jullie) ...6 niet ...3 (gelezen/gevolgd/gereageerd/gemeld/doorgegeven/gecontroleerd/opgelet/meegewerkt/nageleefd/voldaan/aangeleverd/ingevuld/betaald)":
        [],
      "(omdat/doordat/aangezien/nu) (u/je/jij/jullie) ...5 (niet/te laat/verkeerd/onjuist) ...5 (hebt/heeft/heb/bent/was/deed/reageerde/meldde/opgaf/invulde)":
        [],
      "(geen) (reactie/antwoord/bericht) ...2 (van (u/je/jou)) ...2 (ontvangen/gekregen/mogen ontvangen)": [],
      "(van (u/je/jou)) ...2 (geen) (reactie/antwoord/bericht) ...3 (ontvangen/gekregen)": [],
      "(u/je/jij) (weigert/weigerde/weigert te) ...": [],
      "(door (u/je/jou)) ...3 (verkeerd/verkeerde/onjuist/onjuiste/foutief/foutieve) ...3": [],
    },
    unless: [
      "(hebt/heeft/heb) (u/je)? ...5 (verkeerde/onjuiste/foutieve/verkeerd) ...5 (ontvangen/gekregen/geleverd/geholpen)",
      "(hebt/heeft/heb) (u/je)? ...5 te laat ...4 (ontvangen/gekregen/gehoord/antwoord/bericht)",
      "(als/indien/wanneer/mocht/zodra/wat/waar/die/dat) (u/je) ...8 (hebt/heeft/heb)",
      "(hebt/heeft/heb) (u/je) ...8 ?",
    ],
    examples: {
      bad: [
        ["Uren die je te laat invoert, betalen wij niet."],
        ["Op onze site stond het wel vermeld."],
        ["U heeft zelf voor deze optie gekozen."],
        ["Bij het boeken heeft u zelf het adres opgegeven."],
        ["U heeft een verkeerd adres ingevuld."],
        ["In dit geval heeft u te laat gereageerd."],
        ["Helaas was niemand er: u was niet thuis."],
        ["Daarnaast was u te laat."],
        ["U heeft de instructies niet gevolgd."],
        ["Daarbij heeft u onze brief niet gelezen."],
        ["Dit komt omdat u niet tijdig heeft gereageerd."],
        ["Wij hebben geen reactie van u ontvangen."],
        ["Wij hebben van u nog geen reactie ontvangen."],
        ["U weigert mee te werken."],
        ["Het door u foutief ingevulde formulier sturen wij terug."],
      ],
      good: [
        "U hebt het verkeerde pakket gekregen.",
        "Als u nog niet hebt betaald, kan dat tot 3 mei.",
        "Hebt u het formulier niet meer?",
        "U hebt veel te laat antwoord gekregen.",
      ],
    },
  },
  {
    id: "nl/volgende-keer-beter",
    severity: 2,
    why: "blames-customer",
    replace: {
      "(volgende keer/een volgende keer/de volgende keer/voortaan/in het vervolg) (wel)? (graag)? (zelf)? (even)? (beter/eerder/goed/eerst/wat beter/op tijd/zorgvuldiger/voorzichtiger/tijdig) ...":
        [],
      "(let/lees/kijk/check/controleer/meld/boek/bewaar/kom/bel/zorg/kijkt u/let u/leest u/controleert u/meldt u/checkt u) ...4 (volgende keer/voortaan/in het vervolg) ...4":
        [],
      "(volgende keer/voortaan/in het vervolg) (dient/moet/kunt/kun/kan) (u/je/jij) ...4 (beter/eerder/eerst/zelf/op tijd) ...3":
        [],
    },
    unless: [
      "(wij/we/ik) ...4 (volgende keer/voortaan/in het vervolg)",
      "(volgende keer/voortaan/in het vervolg) ...4 (wij/we/ik/ons)",
    ],
    examples: {
      bad: [
        ["Volgende keer beter inschatten hoeveel je drinkt."],
        ["Lees de voorwaarden voortaan goed."],
        ["Een volgende keer kunt u beter eerder boeken."],
      ],
      good: ["Volgende keer bel ik u eerder.", "Wij letten daar voortaan beter op."],
    },
  },
  {
    id: "nl/u-beweert",
    severity: 3,
    why: "doubts-customer",
    replace: {
      "(u/je/jij/jullie) (beweert/beweer/beweerde/claimt/claimde)": [
        "$1 $2(schrijft/schrijf/schreef/schrijft/schreef)",
      ],
      "(beweert/claimt) (u/je)": ["$1(schrijft/schrijft) $2"],
      "(uw/de/het/deze/een) (vermeende/vermeend/zogenaamde/zogenaamd/zogeheten/beweerde) (<any>)": ["$1 $3"],
      "volgens (u/jou/uw (zeggen/verhaal/beleving/lezing)/jouw (zeggen/verhaal/beleving))": [],
      "(naar (uw/je/jouw) (zeggen/gevoel/idee/beleving/mening)/in (uw/je/jouw) (beleving/ogen/optiek))": [],
      "(u/je/jij) (stelt/meent/suggereert) (,? dat ...)?": [],
      "(kennelijk/blijkbaar) (hebt/heeft/heb/bent/ben/wilt/wil/is het u/is het je) ...": [],
      "(u/je/jij) (hebt/heeft/heb/bent/ben/wilt/wil) (kennelijk/blijkbaar) ...": [],
      "(is/zijn) ...3 (niet bij ons bekend/bij ons niet bekend/ons niet bekend/niets over bekend/niets van bekend)": [],
      "(herkennen/herkent/herken) (wij/we/ik)? (ons/ik/me/zich)? ...3 niet (in/uit)? ...4": [],
      "(niemand (anders)?/geen (enkele)? andere (klant/klanten/gast/gasten/bewoner/bewoners)/andere (klanten/gasten/bewoners/huurders) ...3 geen) ...5 (last/klacht/klachten/gemeld/geklaagd/problemen)":
        [],
      "(u/je) (bent/ben) de (eerste/enige) ...5": [],
      "(u/je/jij) (overdrijft/verdraait ...3/verwacht ...2 veel/vraagt ...2 veel)": [],
      "(uw/je/jouw) (verwachting/verwachtingen) (is/zijn/was/waren/lag/lagen) ...3 (hoog/onrealistisch/niet realistisch/niet reeel)":
        [],
      "niet gediend van (uw/je/jouw) ...2": [],
      "(u/je/jij) (hebt/heeft/heb) (het/ons/dit/mij/iets)? ...2 (verkeerd begrepen/niet goed begrepen/niet begrepen/verkeerd gelezen/niet goed gelezen)":
        [],
      "(dat/dit) (klopt (<alas>)? niet/is (<alas>)? (niet waar/onjuist/niet juist/niet correct/pertinent onwaar)) $":
        [],
    },
    unless: ["(u/je) (bent/ben) de (eerste/enige) ...5 (krijgt/hoort/ontvangt/bel/bellen)"],
    examples: {
      bad: [
        ["U beweert dat u thuis was.", "U schrijft dat u thuis was."],
        ["Daarnaast claimt u dat de doos open was.", "Daarnaast schrijft u dat de doos open was."],
        ["Wij hebben uw vermeende schade bekeken.", "Wij hebben uw schade bekeken."],
        ["Volgens uw zeggen was de deur open."],
        ["Naar uw gevoel duurde het lang."],
        ["U stelt dat de monteur te laat was."],
        ["Blijkbaar heeft u de mail gemist."],
        ["U bent blijkbaar niet tevreden."],
        ["Deze klacht is bij ons niet bekend."],
        ["Wij herkennen ons niet in uw verhaal."],
        ["Andere gasten hebben hier geen last van."],
        ["U bent de eerste die hierover klaagt."],
        ["U overdrijft."],
        ["Uw verwachtingen waren te hoog."],
        ["Wij zijn niet gediend van uw toon."],
        ["U heeft het verkeerd begrepen."],
        ["Dat is niet waar."],
      ],
      good: ["U schrijft dat u thuis was.", "Volgens de chauffeur was het half vier.", "U bent de eerste die ik bel."],
    },
  },
]);
