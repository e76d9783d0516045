import type { NoteSentences } from "../../../guidance/guidance-data.ts";

export const noteSentences: NoteSentences = {
  labels: { empathy: "Begrip tonen", apology: "Excuses maken", solution: "Zeggen wat er nu gebeurt" },
  sentences: {
    empathy: {
      repeat: [
        "{U hebt/Je hebt} hier al eerder over contact met ons gezocht en moest {uw/je} verhaal opnieuw doen; dat is dubbel vervelend.",
      ],
      late: [
        "{U had/Je had} {uw/je} bestelling allang in huis moeten hebben, en nu {wacht u/wacht je} nog steeds.",
        "Wat vervelend dat {u/je} zo lang op {uw/je} bestelling moet wachten.",
      ],
      damaged: [
        "{U keek/Je keek} uit naar iets nieuws en pakte iets uit dat niet goed was; dat is een teleurstelling.",
        "Wat zuur dat het niet heel bij {u/je} is aangekomen.",
      ],
      billing: ["Ik begrijp dat {u/je} schrok van dat bedrag: {u betaalde/je betaalde} meer dan klopte."],
      refund: ["{U wacht/Je wacht} nog steeds op geld dat gewoon van {u/jou} is; dat is niet leuk."],
      rude: ["Zo had niemand tegen {u/je} mogen praten. Ik snap goed dat het {u/je} raakt."],
      wait: ["{U probeerde/Je probeerde} ons te bereiken en kreeg geen antwoord. Dat voelt alsof niemand luistert."],
      outage: ["{U zat/Je zat} zonder, juist op een moment dat {u/je} het nodig had."],
      cancel: ["{U had/Je had} hierop gerekend en alles eromheen gepland, en dat viel ineens weg."],
      contract: ["{U had/Je had} opgezegd en mocht erop rekenen dat het daarmee klaar was."],
      privacy: ["Het gaat om {uw/je} eigen gegevens; ik begrijp heel goed dat {u/je} hiervan schrok."],
      safety: ["Wat schrikken. Dat {u/je} hierdoor gevaar liep, is het laatste wat wij willen."],
      discrimination: ["Wat {u/je} beschrijft, hoort niemand mee te maken. Goed dat {u/je} het ons vertelt."],
      quality: ["{U had/Je had} er iets anders van verwacht, en dat mocht {u/je} ook."],
      fraud: ["Wat een nare schrik; ik begrijp dat {u zich/je je} zorgen maakt."],
      any: [
        "{U schrijft/Je schrijft} dat [wat er gebeurde]; dat {u/je} daarvan baalt, begrijp ik goed.",
        "Wat vervelend dat [wat er gebeurde].",
      ],
    },
    apology: {
      repeat: ["We hadden dit de eerste keer al goed moeten oplossen. Sorry dat dat niet gebeurd is."],
      late: ["Sorry dat we {uw/je} bestelling niet op tijd hebben bezorgd."],
      damaged: ["Sorry dat we {u/je} iets stuurden dat niet in orde was."],
      billing: ["De rekening klopte niet, en dat is onze fout. Excuses daarvoor."],
      refund: ["We hadden {uw/je} geld al moeten terugstorten. Mijn excuses dat dat niet gebeurd is."],
      rude: ["Mijn excuses voor de manier waarop {u/je} bij ons te woord bent gestaan."],
      wait: ["We hebben {u/je} te lang laten wachten op een antwoord. Sorry daarvoor."],
      outage: ["Sorry dat onze storing zo lang duurde en dat we {u/je} niet eerder informeerden."],
      cancel: ["Het spijt me dat we dit op het laatste moment niet konden laten doorgaan."],
      contract: ["We hebben {uw/je} opzegging niet goed verwerkt. Dat is onze fout, sorry."],
      privacy: ["We hadden zorgvuldiger met {uw/je} gegevens moeten omgaan. Mijn excuses."],
      safety: ["Het spijt me dat ons product {u/je} in gevaar bracht."],
      quality: ["Sorry dat we niet leverden wat {u/je} van ons mocht verwachten."],
      any: ["Mijn excuses: we hadden [wat wij hadden moeten doen].", "Het spijt me dat we [wat er misging]."],
    },
    solution: {
      late: [
        "Ik heb nagekeken waar {uw/je} bestelling is: {u krijgt/je krijgt} hem uiterlijk [datum].",
        "Is hij er [datum] nog niet? Dan stuur ik diezelfde dag een nieuwe.",
      ],
      damaged: [
        "Ik stuur {u/je} vandaag een nieuwe; {u hebt/je hebt} die uiterlijk [datum] in huis. De oude {hoeft u/hoef je} niet terug te sturen.",
      ],
      billing: [
        "Ik heb de rekening aangepast en stort € [bedrag] terug; het staat uiterlijk [datum] op {uw/je} rekening.",
      ],
      refund: ["Ik heb vandaag € [bedrag] teruggestort; het staat uiterlijk [datum] op {uw/je} rekening."],
      rude: ["Ik bespreek dit op [datum] met de collega die het betreft, en bel {u/je} daarna zelf."],
      wait: ["Vanaf nu ben ik {uw/je} vaste contactpersoon: {u hoort/je hoort} uiterlijk [datum] van mij."],
      outage: [
        "De storing is naar verwachting [datum] om [tijd] verholpen. Tot die tijd {kunt u/kun je} [alternatief].",
      ],
      cancel: [
        "Ik heb een nieuwe plek voor {u/je} gereserveerd op [datum]. Liever {uw/je} geld terug? Dan stort ik dat vandaag.",
      ],
      contract: ["{Uw/Je} contract is per [datum] gestopt en {u betaalt/je betaalt} daarna niets meer."],
      safety: ["Gebruik het apparaat niet meer. Ik bel {u/je} vandaag vóór [tijd] over wat we nu doen."],
      any: [
        "Ik zoek dit uit en bel {u/je} op [datum] vóór [tijd] met het antwoord.",
        "Dit doe ik nu: [wat]. {U hoort/Je hoort} uiterlijk [datum] van mij.",
      ],
    },
  },
};
