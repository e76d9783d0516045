import { showCheck } from "./run-check.ts";

showCheck("costly-number", {
  nl: {
    points: [
      "Bel 0900-1234 en kies optie 2.",
      "U bereikt ons op 0900 12 34 (80 cent per minuut).",
      "Ons nummer is 0909-0611.",
      "Bel voor vragen 0906 1234.",
      "Vraag het na via 1850.123.",
      "Heeft u haast? 09001234567 is dag en nacht bereikbaar.",
    ],
    leaves: [
      "Bel mij op 020 123 45 67.",
      "Bel gratis 0800 1234.",
      "U krijgt € 0900,50 niet dubbel.",
      "Uw bestelnummer is 4409001234.",
      "Het staat in artikel 0900 van de lijst.",
      "Bel +31 900 123 456 niet voor deze vraag.",
      "Ons nummer is 088 123 45 67.",
      "De order van 3-0900 is onderweg.",
    ],
  },
  en: {
    points: [
      "Call us on 0870 123 4567.",
      "You can reach the team on 0845-123-4567.",
      "Our number is 0871 1234567.",
      "Ring 0900 123 4567 for an update.",
      "Call 1-900-555-0123 and quote your order.",
      "The claims line is 08441234567.",
    ],
    leaves: [
      "Call me on 020 7946 0123.",
      "Call us free on 0800 123 4567.",
      "Your reference is 1108701234567.",
      "Call 1-800-555-0123, it costs nothing.",
      "It weighs 0.0870 kg.",
      "The meeting is at 0900 on Monday.",
      "Our number is 0333 123 4567.",
      "You were charged £0,870.50 in error.",
    ],
  },
});
