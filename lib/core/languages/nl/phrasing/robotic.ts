import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const robotic = phraseRules("robotic", [
  {
    id: "nl/beste-klant",
    severity: 2,
    why: "fits-everyone",
    where: "greeting",
    replace: {
      "^ (geachte/beste/hallo/dag/hoi/lieve/dear) (gewaardeerde/trouwe)? (klant/relatie/lezer/gebruiker/huurder/reiziger/gast/bezoeker/deelnemer/abonnee/verzekerde/patient/contactpersoon)":
        ["$1 [naam]"],
    },
    examples: {
      bad: [["Beste klant,\nIk bel u morgen.", "Beste [naam],\nIk bel u morgen."]],
      good: ["Beste mevrouw Bos,\nIk bel u morgen.", "Beste familie Groen,\nIk bel u morgen."],
    },
  },
  {
    id: "nl/hiermee-voldoende-geinformeerd",
    severity: 2,
    why: "automatic-phrase",
    replace: {
      "(met (deze/dit/bovenstaande) (reactie/antwoord/informatie/toelichting)) (hopen/hoop/vertrouwen) (wij/we/ik) ...":
        [],
      "(vertrouwen/vertrouw/hopen/hoop) (wij/we/ik)? (erop)? ,? (dat)? (wij/ik/we)? (u/je/jullie)? ...2 (hiermee/hierbij/met deze informatie/met dit antwoord/met het bovenstaande/met bovenstaande/voldoende/zo) ...8 (geinformeerd/ingelicht/van dienst/geholpen/beantwoord/opgelost/antwoord/duidelijkheid) ...3":
        [],
      "(vertrouwen/vertrouw) (wij/we/ik)? erop ...": [],
      "(gaan/ga) (wij/we/ik)? ervan uit (u/dat) ...": [],
      "(wij/we/ik) (vertrouwen/vertrouw) ,? (u/dat) ...": [],
    },
    examples: {
      bad: [
        ["Met deze reactie hopen wij uw vraag te hebben beantwoord."],
        ["Wij hopen u hiermee voldoende te hebben geïnformeerd."],
        ["Wij vertrouwen erop dat de zaak is afgedaan."],
        ["Wij gaan ervan uit dat u hiermee geholpen bent."],
        ["Wij vertrouwen u hiermee van dienst te zijn."],
      ],
      good: ["Klopt dit zo voor u?", "Ik hoop dat de nieuwe kast u bevalt."],
    },
  },
  {
    id: "nl/aarzel-niet",
    severity: 1,
    why: "automatic-phrase",
    density: 2,
    replace: {
      "(aarzel/aarzelt u/schroom/schroomt u/twijfel) (dan/vooral/gerust)? niet ...": [],
      "(nog/verder) (iets/ergens) (anders)? ...2 (waarmee (ik/wij/we) (u/je)/mee) (verder)? (kan/kunnen)? (helpen/van dienst zijn)":
        [],
      "(zien/zie) (ik/wij/we)? ...2 (uw/je) (reactie/antwoord/bericht) ...3 tegemoet": [],
      "in afwachting van (uw/je) (reactie/antwoord/bericht)": [],
      "namens (het/ons) (hele/gehele/voltallige)? team (van ...2)?": [],
      "de (ontstane/genoemde) situatie": [],
    },
    examples: {
      bad: [
        ["Aarzel niet om ons te bellen."],
        ["Is er verder nog iets waarmee ik u kan helpen?"],
        ["Wij zien uw reactie met belangstelling tegemoet."],
        ["In afwachting van uw reactie sluit ik af."],
        ["Dit bericht stuur ik namens het hele team."],
        ["Wij hebben de ontstane situatie bekeken."],
      ],
      good: ["Bel mij gerust op 020-1234567.", "Heeft u nog vragen, dan kunt u mij bereiken via de mail."],
    },
  },
  {
    id: "nl/automatisch-bericht",
    severity: 2,
    why: "automatic-phrase",
    where: "anywhere",
    replace: {
      "(dit is een)? (automatisch (gegenereerd/gegenereerde/aangemaakt/aangemaakte/verstuurd/verzonden)? (bericht/mail/e-mail/antwoord/reactie))":
        [],
    },
    examples: {
      bad: [["Dit is een automatisch gegenereerd bericht."]],
      good: ["Het bedrag komt automatisch op uw rekening."],
    },
  },
  {
    id: "nl/leuk-dat-u-mailt",
    severity: 2,
    why: "cheerful-script",
    replace: {
      "(bedankt/dank) ...2 voor het (opnemen van)? contact (opnemen)? (met ons)?": [],
      "(fijn/leuk) dat (u/je) ...4 klant (bij ons)? (bent/blijft)": [],
      "geniet (nog (lekker)?/lekker) van ...3": [],
      "wat (leuk/tof/super/gaaf/top/geweldig) dat (u/je/jij/jullie) ...": [],
      "(wat)? fijn dat (u/je/jij/jullie) ...4 (tijd/moeite/gekozen/gevonden) ...6": [],
      "(bedankt/dank) ...3 voor het delen (van ...5)?": [],
      "(dank/bedankt) ...4 dat (u/je/jij) ...3 (de)? (tijd/moeite) ...1 (neemt/nam/genomen/nemen) ...4": [],
      "(leuk/fijn/super/tof/top/mooi/gezellig) dat (u/je/jij/jullie) ...3 (contact (met ons)? (opneemt/zoekt/hebt/opnam)/(een)? (mailt/mailtje/bericht/berichtje) (stuurt/stuurde/hebt gestuurd)/mailt/appt/ons (mailt/schrijft/weet te vinden/vindt)/de moeite) ...3":
        [],
      "^ (oef/oei/oeps/oepsie/auw/oh nee/o nee/hmm/ojee/o jee/jeetje/aiai/ai) ,? (dat/dit/het) klinkt ...4": [],
      "^ (oeps/oepsie/whoops/foutje bedankt)": [""],
      "(dat/dit) klinkt (echt/niet/helemaal)? (niet/minder) (zo)? (leuk/fijn/goed/prettig/fraai/lekker)": [],
      "(toppie/superfijn/super fijn/yes/joepie/hoera/yay)": [],
      "(nog)? (een)? (superfijne/geweldige/knallende/toppe/supermooie) (dag/dagje/avond/weekend)": [],
    },
    unless: ["dat (u/je) ...6 (genoten/genoot/gezellig/leuk) ...2 (hebt/vond/hebben)?", "dat (u/je) dat ...2 vraagt"],
    examples: {
      bad: [
        ["Hartelijk dank voor het contact opnemen met ons."],
        ["Fijn dat u al zo lang klant bij ons bent."],
        ["Geniet nog lekker van je vakantie!"],
        ["Wat tof dat je er dit jaar bij was!"],
        ["Wat fijn dat u de tijd hebt genomen voor een review."],
        ["Bedankt voor het delen van uw ervaring."],
        ["Bedankt dat u de moeite heeft genomen ons te schrijven."],
        ["Wat leuk dat je contact met ons opneemt!"],
        ["Oef, dat klinkt niet leuk!"],
        ["Oeps, een verkeerd pakket.", "Een verkeerd pakket."],
        ["Zo te lezen klinkt het heftig; dat klinkt niet fijn."],
        ["Toppie, dan weten we genoeg."],
        ["Nog een superfijne dag!"],
      ],
      good: ["Wat leuk dat je dat zelf vraagt!", "Fijn dat u er weer was.", "Wat vervelend dat de jas te klein is."],
    },
  },
  {
    id: "nl/reclame",
    severity: 3,
    why: "advertising",
    where: "anywhere",
    replace: {
      "(vergeet niet) ...2 mee te doen ...5": [],
      "(check/bekijk/kijk) (even/ook/eens)? ...1 onze (site/website/faq/app/socials/webshop) voor ...4": [],
      "download ...5 app ...3": [],
      "(laat/laten) ...3 weten wat (u/je) ...4 (vond/vindt/vinden)": [],
      "horen graag wat (u/je) ...5 (vond/vindt)": [],
      "(blijf/blijft u) ons volgen ...3": [],
      "(maak/maakt) ...3 kans op ...4": [],
      "hoe (beoordeelt/beoordeel/waardeert/ervaart) (u/je) ...4": [],
      "klik hier (en/voor een korting) ...3": [],
      "beoordeel (ons/uw/je/deze) ...3": [],
      "hoe tevreden (bent/ben/was) (u/je) ...4": [],
      "(vul/vult u/wilt u/wil je) ...6 (enquete/vragenlijst/tevredenheidsonderzoek) ...2": [],
      "(laat/schrijf/plaats/wilt u/wil je) ...5 (review/recensie/sterren) (achter/achterlaten/schrijven/plaatsen)?": [],
      "(volg/like) ons (op/ook) ...3": [],
      "(schrijf/meld) (u/je) ...2 (in/aan) voor (onze/de) nieuwsbrief": [],
      "(profiteer/profiteert) ...2 (van/nu) ...4": [],
      "(ontdek/bekijk/shop/check) ...2 (onze/ons) ...2 (aanbieding/aanbiedingen/collectie/assortiment/acties/aanbod/pakketten) ...2":
        [],
      "(neem) ...4 een kijkje (op/bij/in) ...3": [],
      "(overweeg/overweegt/misschien/wellicht) ...6 (premium/upgrade/plus-abonnement/serviceabonnement/pakket/lidmaatschap) ...4 (voor (u/je)/iets/interessant)":
        [],
      "(met/gebruik/ontvangt/krijgt) ...3 (kortingscode/actiecode) ...3": [],
      "(als)? (een)? (gewaardeerde/trouwe) (klant/gast/relatie/lid)": [],
    },
    unless: ["(u/je) (bent/was) ...4 (trouwe) (klant/gast)", "al ...4 (trouwe) (klant/gast)"],
    examples: {
      bad: [
        ["Vergeet niet om mee te doen aan onze actie!"],
        ["Check even onze site voor meer info."],
        ["Download nu onze app voor meer voordeel!"],
        ["Laat ons weten wat u van dit gesprek vond."],
        ["We horen graag wat je van onze service vond!"],
        ["Blijf ons volgen voor tips!"],
        ["Vul het in en maak kans op een taart!"],
        ["Hoe beoordeelt u dit contact?"],
        ["Klik hier en win een prijs."],
        ["Beoordeel ons op de website."],
        ["Hoe tevreden bent u over dit gesprek?"],
        ["Vul onze korte enquête in."],
        ["Laat gerust een review achter."],
        ["Volg ons op Instagram."],
        ["Schrijf je nu in voor onze nieuwsbrief."],
        ["Profiteer nu van tien procent korting."],
        ["Bekijk ook onze nieuwe collectie."],
        ["Neem ook eens een kijkje op onze website."],
        ["Misschien is ons premium pakket iets voor u."],
        ["U ontvangt de kortingscode ZOMER10 voor een nieuwe bestelling."],
        ["Als gewaardeerde klant krijgt u hiervan bericht."],
      ],
      good: ["U bent al jaren een trouwe klant en dan verwacht je beter.", "Ik heb uw review gelezen."],
    },
  },
  {
    id: "nl/papegaaien",
    severity: 2,
    why: "automatic-phrase",
    replace: {
      "(bedankt/dank) ...2 voor (uw/je/jouw) (interesse/belangstelling/aankoop/vertrouwen) in ...3": [],
      "(begrijp/begrijpen/lees/lezen/zie/zien) (ik/wij/we)? ...3 dat (u/je) (een)? (klacht/vraag/probleem) (heeft/hebt/heb) (over ...4)?":
        [],
      "(u/je) (geeft/gaf/geef) ...4 aan dat (u/je) (een)? (klacht/vraag/probleem) (heeft/hebt/heb) ...4": [],
      "(uw/de) (vraag of klacht/klacht of vraag)": [],
      "(het/de) door (u/je/jou) (genoemde/beschreven/aangegeven/gemelde/ondervonden/geschetste/aangehaalde/ingediende/geuite/gestelde/aangekaarte/omschreven) ...1":
        [],
      "(uw/je) (vraag/klacht/melding/bericht/verzoek) is (bij ons)? (geregistreerd/bekend/vastgelegd/aangemaakt) onder ...4":
        [],
    },
    examples: {
      bad: [
        ["Bedankt voor je interesse in ons bedrijf."],
        ["Ik begrijp dat u een klacht heeft over de levering."],
        ["U geeft in uw mail aan dat u een probleem heeft met de router."],
        ["Bedankt voor uw vraag of klacht."],
        ["Wij hebben het door u genoemde punt bekeken."],
        ["Uw klacht is bij ons geregistreerd onder nummer 12345."],
      ],
      good: ["U schrijft dat de router elke avond uitvalt.", "Uw nummer is 12345."],
    },
  },
]);
