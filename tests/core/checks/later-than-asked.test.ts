import { showCheck } from "./run-check.ts";

/** Written on Monday 2 November 2026. */
showCheck("later-than-asked", {
  nl: {
    points: [
      {
        text: "De monteur komt op 20 november bij u langs.",
        complaint: "Ik verwacht dat dit uiterlijk vrijdag is opgelost.",
        finds: "20 november",
      },
      {
        text: "Wij storten het geld op 30 november terug.",
        complaint: "Ik geef jullie 14 dagen: binnen 14 dagen mijn geld.",
      },
      { text: "U krijgt op 12 november antwoord.", complaint: "Graag voor 8 november een antwoord, anders zeg ik op." },
      {
        text: "De bezorger brengt de kast op 18 november.",
        complaint: "Ik wil de kast binnen een week in huis hebben.",
      },
      { text: "Ik bel u op 10 november.", complaint: "Kunt u mij uiterlijk woensdag bellen, zo niet dan zeg ik op." },
      { text: "Wij vervangen de ketel op 27 november.", complaint: "Dit moet uiterlijk 20 november klaar zijn." },
      { text: "U ontvangt de nieuwe op 19 november.", complaint: "Ik sommeer u binnen 10 dagen te leveren." },
      {
        text: "U hoort uiterlijk 16 november van ons.",
        complaint: "Ik geef u tot en met vrijdag 6 november om te reageren.",
      },
      { text: "U krijgt op 20 november een nieuwe.", complaint: "Hoor ik voor vrijdag niets, dan zeg ik op." },
    ],
    leaves: [
      {
        text: "De monteur komt op 4 november bij u langs.",
        complaint: "Ik verwacht dat dit uiterlijk vrijdag is opgelost.",
      },
      {
        text: "De monteur komt op 20 november bij u langs.",
        complaint: "Jullie beloofden uiterlijk vrijdag te komen.",
      },
      {
        text: "De monteur komt op 20 november. Dat is later dan u vroeg: eerder is er geen onderdeel.",
        complaint: "Ik verwacht dat dit uiterlijk vrijdag is opgelost.",
      },
      { text: "De monteur komt op 20 november bij u langs.", complaint: "Binnen een week was hij alweer kapot." },
      {
        text: "Ik bel u vandaag. Op 20 november bel ik u nog eens.",
        complaint: "Ik verwacht dat dit uiterlijk vrijdag is opgelost.",
      },
      { text: "De monteur komt op 20 november bij u langs.", complaint: "Wanneer komt de monteur?" },
      { text: "De monteur komt op 20 november bij u langs." },
      {
        text: "Wij hebben het geld vandaag overgemaakt. Ik bel u op 20 november.",
        complaint: "Ik wil het geld binnen een week.",
      },
      { text: "Ik kijk ernaar en laat van me horen.", complaint: "Ik verwacht dat dit uiterlijk vrijdag is opgelost." },
      {
        text: "Uw geld staat er vandaag. Op 20 november stuur ik de nieuwe polis.",
        complaint: "Ik wil mijn geld uiterlijk vrijdag.",
      },
      { text: "De monteur komt op 20 november.", complaint: "Uiterlijk vrijdag 30 oktober wilde ik antwoord, graag." },
    ],
  },
  en: {
    points: [
      {
        text: "We will visit you on 20 November.",
        complaint: "I expect this to be fixed by Friday.",
        finds: "20 November",
      },
      { text: "I'll refund you on 30 November.", complaint: "You have 14 days: I want my money within 14 days." },
      { text: "You'll have our answer on 12 November.", complaint: "Please reply by 8 November." },
      { text: "We will deliver the wardrobe on 18 November.", complaint: "I want the wardrobe within a week." },
      { text: "I'll call you on 10 November.", complaint: "Please call me by Wednesday, otherwise I'm leaving." },
      { text: "We'll replace the boiler on 27 November.", complaint: "This must be done no later than 20 November." },
      { text: "You'll get the new one on 19 November.", complaint: "I need it before 12 November." },
      { text: "I'll call you on 12 November.", complaint: "I'll give you until Friday to sort this out." },
      {
        text: "You'll hear from us by 16 November.",
        complaint: "If I don't hear by Friday I'm going to the ombudsman.",
      },
    ],
    leaves: [
      { text: "We will visit you on 4 November.", complaint: "I expect this to be fixed by Friday." },
      { text: "We will visit you on 20 November.", complaint: "You promised to come by Friday." },
      {
        text: "We will visit you on 20 November. That's later than you asked: the part isn't here sooner.",
        complaint: "I expect this to be fixed by Friday.",
      },
      { text: "We will visit you on 20 November.", complaint: "It broke again within a week." },
      {
        text: "I'll call you today. On 20 November I'll call you again.",
        complaint: "I expect this to be fixed by Friday.",
      },
      { text: "We will visit you on 20 November.", complaint: "When will you come?" },
      { text: "We will visit you on 20 November." },
      { text: "I've refunded you today. I'll call you on 20 November.", complaint: "I want my money within a week." },
      { text: "I'll look at it and let you know.", complaint: "I expect this to be fixed by Friday." },
      {
        text: "The money is there today. I'll send the new policy on 20 November.",
        complaint: "I want my refund by Friday.",
      },
      { text: "We will visit you on 20 November.", complaint: "I wanted an answer by 30 October, please." },
    ],
  },
});
