import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const refusalFirst = phraseRules("refusal-first", [
  {
    id: "nl/niet-aan-uw-verzoek-voldoen",
    severity: 3,
    why: "closed-door-first",
    replace: {
      "aan (uw/je/jouw/dit/dat) (verzoek/wens/eis/vraag) ...5 niet ...3 (voldoen/tegemoetkomen/tegemoet komen/tegemoet)":
        [],
      "(kan/kunnen/zal/zullen) (ik/wij/we)? ...4 niet ...2 (aan (uw/je/jouw) (verzoek/wens/vraag/eis/claim)) ...2 (voldoen/tegemoetkomen/tegemoet komen)":
        [],
      "(uw/je/jouw/het/dit) (verzoek/claim/aanvraag/eis/wens) ...4 niet ...2 (inwilligen/honoreren/toekennen/ingewilligd/gehonoreerd/toegekend/toewijzen/toegewezen)":
        [],
      "(uw/je/jouw/het/deze) (verzoek/claim/klacht/aanvraag/bezwaar) ...4 (afgewezen/geweigerd/afwijzen/ongegrond/ongegrond verklaard/niet-ontvankelijk/niet gegrond)":
        [],
      "(wijs/wijzen) (ik/wij/we) (uw/je/dit) (verzoek/claim/klacht/aanvraag/bezwaar) ...2 af": [],
      "(ik/wij/we) (wijs/wijzen) (uw/je/dit) (verzoek/claim/klacht/aanvraag/bezwaar) ...2 af": [],
      "(geef/geven/geeft) (ik/wij/we)? ...2 geen gehoor aan ...4": [],
    },
    unless: [
      "(voldoen/tegemoetkomen/inwilligen/honoreren/toekennen/ingewilligd/gehonoreerd/toegekend/afgewezen/geweigerd/afwijzen/ongegrond/verklaard/af) ,? (omdat/want/doordat/aangezien/vanwege/wegens)",
    ],
    examples: {
      bad: [
        ["Aan uw verzoek kunnen wij niet voldoen."],
        ["Wij kunnen helaas niet aan uw verzoek voldoen."],
        ["Uw verzoek kan niet worden ingewilligd."],
        ["Uw klacht is ongegrond verklaard."],
        ["Daarom wijzen wij uw verzoek af."],
        ["Wij wijzen uw claim af."],
        ["Wij geven geen gehoor aan uw oproep."],
      ],
      good: ["Ik kan niet aan uw verzoek voldoen, omdat de termijn op 1 mei afliep.", "Uw verzoek is goedgekeurd."],
    },
  },
  {
    id: "nl/niets-voor-u-doen",
    severity: 3,
    why: "bare-no",
    replace: {
      "(kan/kunnen) (ik/wij/we)? ...4 (niets/niks/weinig/niet veel) ...3 (voor (u/je/jou/jullie)) ...2 (doen/betekenen)":
        [],
      "(kan/kunnen) (ik/wij/we)? ...2 (voor (u/je/jou/jullie)) ...3 (niets/niks/weinig/niet veel) ...2 (doen/betekenen)":
        [],
      "(daar/hier) (kan/kunnen/kon/konden) (ik/wij/we) ...2 (niets/niks/weinig) (meer)? (aan)? (doen/veranderen/mee)":
        [],
      "(ik/wij/we) (kan/kunnen/kon/konden) (hier/er/daar) ...2 (niets/niks/weinig) (meer)? (aan)? (doen/veranderen/mee)":
        [],
      "(kan/kunnen) (ik/wij/we)? (u/je/jou/jullie) ...2 niet (hierbij/hiermee/daarmee)? ...2 (helpen/verder helpen/van dienst zijn)":
        [],
      "valt ...2 (niets/niks) (meer)? aan te (doen/veranderen)": [],
      "(niets/niks) (meer)? aan (toe te voegen/te doen/te veranderen)": [],
    },
    unless: ["(doen/helpen/veranderen/betekenen) ,? (omdat/want/doordat/maar wel)", "het spijt (me/ons) dat ..."],
    examples: {
      bad: [
        ["Wij kunnen helaas niets meer voor u doen."],
        ["Helaas kan ik voor u niets betekenen."],
        ["Daar kunnen wij niets aan doen."],
        ["Wij kunnen hier niets aan veranderen."],
        ["Helaas kunnen wij u hiermee niet helpen."],
        ["Er valt niets aan te doen."],
        ["Wij hebben hier niets aan toe te voegen."],
      ],
      good: ["U hoeft niets te doen.", "Wij konden u niet helpen, en dat spijt me."],
    },
  },
  {
    id: "nl/dat-is-niet-mogelijk",
    severity: 2,
    why: "bare-no",
    replace: {
      "(kan/kunnen/kon/zal/zullen) (ik/wij/we) ...7 (niet/geen/niets/geenszins) ...4 <grant> ...2": [],
      "(ik/wij/we) (kan/kunnen/zal/zullen) ...7 (niet/geen/niets/geenszins) ...4 <grant> ...2": [],
      "(ik/wij/we/wordt/worden/kan/kunnen) ...2 (verleen/verlenen/geef/geven/bied/bieden/vergoed/vergoeden/betaal/betalen/neem/nemen/ruil/ruilen/aanvaard/aanvaarden/accepteer/accepteren/voorzien/doen) (<alas>/hiervoor/daarvoor/in principe)? (geen/niets/niet) ...5 $":
        [],
      "(wordt/worden) ...3 (niet/niets/geen <any>) ...2 (terugbetaald/terugbetaalt/vergoed/teruggestort/uitbetaald/toegekend/teruggenomen/omgeruild/gecompenseerd/toegestaan/aanvaard/geaccepteerd) $":
        [],
      "^ (een)? ...3 (kan/kunnen/gaat/zit/lukt) (<alas>/hier/er)? (niet/niet meer) (in)? $": [],
      "^ ...5 (is/zijn/blijft) ...1 (uitgesloten/onmogelijk/niet voorzien/onbespreekbaar/niet van toepassing/niet aan de orde) $":
        [],
      "(een/uw/de)? <granted> (is/zijn/wordt/worden/kan/kunnen/behoort/valt/krijgt) ...3 (niet/geen) ...4": [],
      "(kan/kunnen) (ik/wij/we)? (u/je)? (hierin/daarin/hier/daar)? (<alas>)? niet (in)? (tegemoetkomen/tegemoet komen)":
        [],
      "(het/ons/mijn) antwoord is (helaas)? (nee/negatief)": [],
      "(wij/we) gaan (dit/dat/het/uw <any>) (<alas>)? niet (vergoeden/terugbetalen/ruilen/herstellen/aanpassen/wijzigen/doen)":
        [],
      "(u/je) (krijgt/krijg) (dit/dat/het/de/uw/je) ...3 niet (terug/vergoed) $": [],
      "(daar/hier) is ...2 geen (ruimte/mogelijkheid/budget/tijd) voor": [],
      "^ helaas ,? (de/het/die)? <any> is (voorbij/verlopen/gesloten/verstreken) $": [],
      "^ (nee/neen/helaas) ,? ...3 (kan/kunnen) (ook/echt/<alas>)? niet (meer)? $": [],
      "(dat/dit) (kan/kunnen) (ik/wij/we) (<alas>)? niet (voor (u/je))? (doen/regelen/toestaan/accepteren)": [],
      "(wij/we) (geven/betalen/vergoeden/accepteren) (<alas>)? geen ...3 (terug/uit)? $": [],
      "er (wordt/worden/zal) ...2 geen ...3 (toegekend/uitgekeerd/betaald/gegeven/verstrekt/verleend) (worden)?": [],
      "(daar/hier) (kunnen/kan) (wij/we/ik) (<alas>)? niet (aan)? (beginnen/meewerken/aan meewerken)": [],
      "(kan/kunnen) (ik/wij/we) (hier/daar) (<alas>)? niet aan (meewerken/beginnen)": [],
      "(uw/je/deze) <message> (nemen/neem) (wij/we/ik) ...3 niet ...3 in behandeling": [],
      "(betalen/vergoeden/ruilen/leveren/keren/nemen/geven/accepteren) (wij/we) ...2 (niet/geen <any>) (uit/terug/mee/om)? $":
        [],
      "er (vindt/volgt) ...2 geen ...3 (plaats)?": [],
      "(wordt/worden) ...3 niet (uitbetaald/vergoed/terugbetaald/uitgekeerd/toegekend/gehonoreerd) $": [],
      "^ ...6 (is/zijn) (<alas>)? niet (meer)? mogelijk $": [],
      "^ ...6 (kan/kunnen) (<alas>)? niet (meer)? worden (verstrekt/vergoed/gegeven/toegekend/teruggegeven/terugbetaald/geannuleerd/gewijzigd/geaccepteerd/genomen/aangeboden/uitgekeerd/geretourneerd/geruild/omgeruild/gehonoreerd) $":
        [],
      "niet in behandeling (worden)? (genomen/nemen) (worden)?": [],
      "(dat/dit/het/zoiets) is (<alas>)? niet (meer)? (mogelijk/haalbaar) (om ...)? $": [],
      "(is/zijn) (<alas>) niet (meer)? (mogelijk/haalbaar) ...4": [],
      "(restitutie/annuleren/annulering/terugbetaling/omruilen/ruilen/vergoeding/compensatie/teruggave/retourneren/kosteloos annuleren) is ...2 (niet/niet meer) (mogelijk/aan de orde/van toepassing)":
        [],
      "(dat/dit/het) (kan/gaat/lukt) (helaas/nu eenmaal/jammer genoeg/spijtig genoeg) niet (meer)? $": [],
      "^ (nee/neen) ,? (dat/dit/het/daar) (kan/kunnen/doen/is/gaat/gaan/lukt/vergoeden/accepteren/beginnen/betalen/zit/wordt) ...":
        [],
      "(dat/dit/die/deze) (doen/vergoeden/accepteren/ruilen/betalen/leveren) (wij/we) (<alas>/ook)? niet (terug/mee)? $":
        [],
      "daar (doen/beginnen) (wij/we) niet aan (mee)?": [],
      "(dat/dit) (gaat hem niet worden/zit er niet in/is niet aan de orde/is geen optie)": [],
    },
    unless: [
      "(kan/kunnen) (ik/wij/we) daarom niet",
      "<grant> (vanwege/wegens)",
      "^ (het/de) <any> is niet van toepassing",
      "(niet/geen/niets) ...10 (omdat/want/doordat/aangezien/maar/wel/zonder/daarom/tenzij/zolang)",
      "(niet/geen/niets) ...8 , ...6 (omdat/want/doordat/aangezien/maar/wel/daarom/kunt/krijgt/kan)",
      "(niet/geen/niets) ...8 (:/;/,) ...8",
      "(niet/geen) (meer/langer)? ...3 (kosten/boete/rente/btw/verzendkosten/administratiekosten/aanmaning) ...4",
      "niet (alleen/alsnog)",
      "(kan/kunnen) ...3 <moment> (nog)? (geen/niet)",
      "niet (beloven/garanderen)",
      "(konden/kon) (ik/wij/we)",
      "(dat/omdat/toen/terwijl/waarom) (ik/wij/we) ...12",
      "niet (ongedaan/goedmaken/goed) ...2",
      "niet (meer)? (mogelijk/haalbaar) ,? (omdat/want/doordat/aangezien)",
      "(mogelijk/haalbaar) ...4 , ...3 wel",
    ],
    examples: {
      bad: [
        ["Wij kunnen u deze kosten niet vergoeden."],
        ["Helaas kunnen wij je geen korting geven."],
        ["Wij verlenen hiervoor geen medewerking."],
        ["Er wordt niets terugbetaald."],
        ["Annuleren kan niet meer."],
        ["Omboeken is uitgesloten."],
        ["Een schadevergoeding kan niet worden toegekend."],
        ["Wij kunnen u helaas niet tegemoetkomen."],
        ["Het antwoord is nee."],
        ["Wij gaan dit niet vergoeden."],
        ["U krijgt dit bedrag niet terug."],
        ["Daar is helaas geen ruimte voor."],
        ["Helaas, de actie is voorbij."],
        ["Nee, ruilen kan niet meer."],
        ["Dat kan ik niet voor u doen."],
        ["Wij geven geen geld terug."],
        ["Er wordt geen schadevergoeding toegekend."],
        ["Daar kunnen we niet aan beginnen."],
        ["Helaas kunnen wij hier niet aan meewerken."],
        ["Uw klacht nemen wij niet verder in behandeling."],
        ["Uren die je niet werkt betalen we niet uit."],
        ["Er vindt geen verdere opvolging plaats."],
        ["Uw loon wordt vooralsnog niet uitbetaald."],
        ["Tussentijds opzeggen is niet mogelijk."],
        ["Een vervangende auto kan niet worden verstrekt."],
        ["Zulke verzoeken kunnen niet in behandeling worden genomen."],
        ["Dat is niet mogelijk."],
        ["Een andere datum is helaas niet meer mogelijk."],
        ["Restitutie is niet mogelijk."],
        ["Dat gaat helaas niet."],
        ["Nee, dat doen we niet."],
        ["Dat vergoeden wij niet."],
        ["Daar beginnen wij niet aan."],
        ["Dat zit er niet in."],
      ],
      good: [
        "Wij kunnen de kosten niet vergoeden, maar u krijgt een gratis rit.",
        "Uw abonnement wordt niet verlengd.",
        "Wij rekenen geen kosten aan.",
        "We konden u die dag niet helpen.",
        "Twee uur in de kou wachten, dat kan niet.",
        "Dat is helaas niet mogelijk, omdat de trein vol is.",
      ],
    },
  },
  {
    id: "nl/helaas-kunnen-wij-niet",
    severity: 2,
    why: "closed-door-first",
    replace: {
      "(helaas/tot (onze/mijn) spijt/jammer genoeg) (kan/kunnen) (ik/wij/we) (u/je/jou)? ...6 (niet/geen) ...4 (helpen/vergoeden/terugbetalen/terugstorten/terugnemen/compenseren/annuleren/omruilen/ruilen/retourneren/geven/aanbieden/bieden/verstrekken/doen/accepteren/restitueren/crediteren/kwijtschelden/uitkeren/zeggen/beantwoorden/toezeggen)":
        [],
      "(ik/wij/we) (kan/kunnen) (u/je/jou)? (hiervoor/daarvoor/dit/dat)? (helaas/jammer genoeg) ...4 (niet/geen) ...4 (helpen/vergoeden/terugbetalen/terugstorten/terugnemen/compenseren/annuleren/omruilen/ruilen/retourneren/geven/aanbieden/bieden/verstrekken/doen/accepteren/restitueren/crediteren/kwijtschelden/uitkeren/zeggen/beantwoorden/toezeggen)":
        [],
      "(helaas/tot (onze/mijn) spijt/jammer genoeg) (moet/moeten) (ik/wij/we) (u/je) ...3 (teleurstellen/mededelen/meedelen/berichten/melden)":
        [],
      "(ik/wij/we) (moet/moeten) (u/je) (helaas)? teleurstellen": [],
    },
    unless: [
      "(kan/kunnen) ...12 (helpen/vergoeden/terugbetalen/terugstorten/terugnemen/compenseren/annuleren/ruilen/omruilen/geven/doen/uitkeren/zeggen) ,? (omdat/want/doordat/aangezien/maar)",
    ],
    examples: {
      bad: [
        ["Helaas kunnen wij u geen vergoeding geven."],
        ["Wij kunnen dit helaas niet terugbetalen."],
        ["Helaas moeten wij u teleurstellen."],
        ["Ik moet u teleurstellen."],
      ],
      good: [
        "Helaas kan ik u geen vergoeding geven, omdat de schade er al was.",
        "Die levertijd kunnen wij niet beïnvloeden.",
        "Helaas kan ik uw tas niet meer vinden.",
      ],
    },
  },
  {
    id: "nl/geen-recht-op",
    severity: 2,
    why: "closed-door-first",
    replace: {
      "(kan/kunnen/zal/zullen/gaan/ga/wens/wensen) (ik/wij/we)? ...5 niet ...3 (ingaan/in te gaan/in op) ...4": [],
      "geen (gevolg/gehoor) ...4 (geven/gegeven/geeft)": [],
      "(bestaat/bestaan/is) (er)? ...2 geen recht (op/tot/meer) ...3": [],
      "(geweigerd/afgewezen/verworpen) (wordt/is/werd) ...1 $": [],
      "(verzoek/aanvraag/bezwaar/klacht/claim/vraag) (wordt/is/werd) ...2 (geweigerd/afgewezen/verworpen/afgekeurd) $":
        [],
      "(u/je/jij/jullie) (heeft/hebt/heb/hebben) ...3 geen recht op ...3": [],
      "(heeft/hebt/heb) (u/je/jij/jullie) ...3 geen recht op ...3": [],
      "geen (aanspraak) (op)? ...3 (maken)?": [],
      "(kom/komt/komen) (u/je/jij/jullie)? ...4 niet (meer)? in aanmerking ...4": [],
      "(zie/zien/ziet) (ik/wij/we)? ...4 geen (aanleiding/reden/grond/gronden/noodzaak) ...": [],
      "(gaan/ga) (ik/wij/we)? (hier/er/daar)? (<alas>)? niet (mee)? akkoord (met ...3)?": [],
      "(zijn/ben) (ik/wij/we)? het (<alas>)? niet (met (u/je))? eens (met ...3)?": [],
    },
    unless: [
      "(minder/korter/langer/meer/later) dan ...12",
      "(aanmerking/akkoord/eens) ...4 ,? (omdat/want/doordat/aangezien)",
      "geen recht op ...3 ,? (omdat/want/doordat/aangezien)",
    ],
    examples: {
      bad: [
        ["Op dit verzoek kunnen wij niet ingaan."],
        ["Hier kunnen wij geen gevolg aan geven."],
        ["Na een jaar bestaat er geen recht op herstel."],
        ["Wij moeten u zeggen dat uw aanvraag geweigerd is."],
        ["De aanvraag werd geweigerd."],
        ["U heeft geen recht op een vergoeding."],
        ["In dit geval heeft u geen recht op uitstel."],
        ["Daarop kunt u geen aanspraak maken."],
        ["U komt niet in aanmerking voor compensatie."],
        ["Wij zien geen aanleiding om dit te herzien."],
        ["Wij gaan hier niet mee akkoord."],
        ["Wij zijn het niet met u eens."],
      ],
      good: ["U heeft recht op een vergoeding.", "U komt niet in aanmerking, omdat u buiten het gebied woont."],
    },
  },
  {
    id: "nl/daar-gaan-wij-niet-over",
    severity: 3,
    why: "bare-no",
    replace: {
      "(daar/hier/daarvoor/hiervoor) (moet/moeten) (u/je) (<alas>)? niet bij ons (voor)? (zijn)?": [],
      "(daar/hier) (ga/gaan) (ik/wij/we) (<alas>)? niet over": [],
      "(ik/wij/we) (ga/gaan) (daar/hier) (<alas>)? niet over": [],
      "(dat/dit) is (<alas>)? niet (onze/mijn) (taak/afdeling/verantwoordelijkheid/probleem/zaak)": [],
      "(aan het verkeerde adres/bij ons (aan het)? verkeerd)": [],
      "(geen idee/(dat)? (weet ik/weten (wij/we)) (ook)? niet $)": [],
      "(daar/hier) (hebben/heb) (ik/wij/we) (<alas>)? (niets/niks) mee te maken": [],
    },
    examples: {
      bad: [
        ["Daar moet je niet bij ons voor zijn."],
        ["Daar gaan wij niet over."],
        ["Wij gaan daar helaas niet over."],
        ["Dat is niet onze taak."],
        ["U bent hiervoor aan het verkeerde adres."],
        ["Wanneer hij komt, geen idee."],
        ["Daar hebben wij niets mee te maken."],
      ],
      good: ["Daar gaat mijn collega Anna over; zij belt u vandaag.", "Dat weet ik nog niet, maar vrijdag wel."],
    },
  },
  {
    id: "nl/regels-zijn-regels",
    severity: 3,
    why: "absolute-no",
    replace: {
      "(ons/onze/het/dit/de) (besluit/beslissing/standpunt/oordeel/afwijzing/aanslag/boete) (is/staat/blijft) ...2 (definitief/vast/ongewijzigd/onveranderd/gehandhaafd/staan/van kracht)":
        [],
      "geen (mogelijkheid/opties/ruimte) (meer)? (om/tot/voor) ...3": [],
      "(doen/doe/geven) (wij/we)? ...3 geen (verdere)? ...1 (mededelingen/uitspraken/toelichting/informatie) ...2": [],
      "(blijven/blijf/handhaven/handhaaf) (wij/we/ik)? (bij)? (ons/onze/het) (standpunt/beslissing/besluit)": [],
      "(te laat is te laat/daar blijft het bij/meer kunnen we er niet van maken/punt uit/einde discussie)": [],
      "van ...4 kan geen sprake zijn": [],
      "kan geen sprake zijn van ...3": [],
      "(gaan/ga) (wij/we/ik)? (verder/hier)? niet (verder)? in op ...": [],
      "(regels zijn (nu eenmaal)? regels/afspraak is afspraak/het is (nu eenmaal)? (niet anders/wat het is)/(is/het is) (nu eenmaal/helaas) (niet anders/zo)/jammer maar helaas/zo is het nu eenmaal/zo werkt het (nu eenmaal/helaas))":
        [],
      "(onder geen (beding/enkele voorwaarde)/in geen geval/geen (enkele)? (uitzondering/uitzonderingen) (maken/op)?/absoluut (uitgesloten/onmogelijk)/is uitgesloten)":
        [],
      "(besluit/beslissing/standpunt/oordeel) (is/staat/blijft) (hiermee/daarmee/dan ook)? (definitief/vast/ongewijzigd/onveranderd)":
        [],
      "geen (verdere/nadere)? (correspondentie/discussie/briefwisseling) ...3": [],
      "(verdere/nadere) (correspondentie/briefwisseling/reacties/berichten) ...5": [],
      "(beschouwen/beschouw/achten/verklaren) (wij/we/ik)? (hiermee/daarmee)? (de/uw/deze/het) (zaak/kwestie/klacht/dossier/correspondentie) ...2 (afgedaan/afgesloten/afgehandeld/gesloten)":
        [],
      "handen zijn (helaas)? gebonden": [],
      "(wij/we/ik)? (kunnen/kan) (wij/we/ik)? (helaas)? niet anders dan ...": [],
    },
    unless: ["wachttijd is uitgesloten"],
    examples: {
      bad: [
        ["De boete blijft gehandhaafd."],
        ["Wij hebben geen ruimte voor maatwerk."],
        ["Hierover doen wij geen verdere mededelingen."],
        ["Wij blijven bij ons standpunt."],
        ["Te laat is te laat."],
        ["Van compensatie kan geen sprake zijn."],
        ["Er kan geen sprake zijn van uitstel."],
        ["Wij gaan niet in op persoonlijke verwijten."],
        ["Regels zijn regels."],
        ["Onder geen beding betalen wij dit terug."],
        ["Ons besluit staat vast."],
        ["Hierover wordt geen verdere correspondentie gevoerd."],
        ["Nadere correspondentie wordt niet beantwoord."],
        ["Wij beschouwen de zaak hiermee als afgedaan."],
        ["Onze handen zijn gebonden."],
        ["Wij kunnen niet anders dan de boete handhaven."],
      ],
      good: ["De regel is dat u tot 1 mei kunt ruilen.", "Heeft u nieuwe informatie, dan kijk ik opnieuw."],
    },
  },
]);
