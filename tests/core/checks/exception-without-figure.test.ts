import { showCheck } from "./run-check.ts";

showCheck("exception-without-figure", {
  nl: {
    points: [
      "In sommige gevallen kan het langer duren.",
      "Soms kan de levering iets langer duren.",
      "Een enkele keer duurt het wat langer.",
      "Het kan in uitzonderlijke gevallen langer duren.",
      "Houd er rekening mee dat het soms langer kan duren.",
      "De terugbetaling kan langer duren dan gebruikelijk.",
      "Incidenteel kost het onderzoek meer tijd.",
      "Bij sommige banken kan het langer duren.",
    ],
    leaves: [
      "In sommige gevallen duurt het twee dagen langer.",
      "Meestal duurt dit 3 tot 5 dagen, soms kan het langer duren.",
      "Soms duurde het langer dan we wilden.",
      "Dit heeft veel langer geduurd dan beloofd.",
      "U hoeft niet langer te wachten.",
      "Bij één op de tien pakketten duurt het een week langer.",
      "Soms is een telefoontje sneller.",
      "In sommige gevallen kunnen wij de schade vergoeden.",
      "De reparatie duurt langer dan we dachten: tot vrijdag.",
    ],
  },
  en: {
    points: [
      "In some cases it may take longer.",
      "Sometimes a refund can take a little longer.",
      "Occasionally the repair takes longer.",
      "It may occasionally take a bit longer.",
      "In exceptional circumstances the check could take more time.",
      "Delivery may take slightly longer than usual.",
      "In rare cases this might take longer.",
      "During busy periods this can take longer.",
      "Some banks may take longer.",
    ],
    leaves: [
      "In some cases it takes two days longer.",
      "It usually takes 3 to 5 days, sometimes it can take longer.",
      "Sometimes it took longer than we wanted.",
      "This has taken far longer than we promised.",
      "You won't have to wait any longer.",
      "For 1 in 10 parcels it can take a week longer in some cases.",
      "Sometimes a call is quicker.",
      "In some cases we can pay for the damage.",
      "The repair is taking longer than we thought: until Friday.",
    ],
  },
});
