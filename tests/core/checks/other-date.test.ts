import { showCheck } from "./run-check.ts";

const nl =
  "De levering van mijn kast op 3 oktober ging niet door. Mijn bestelling van 12 september is dus nog niet compleet.";
const en = "The delivery of my wardrobe on 3 October never came. My order of 12 September is still not complete.";

showCheck("other-date", {
  nl: {
    points: [
      { text: "De levering op 13 oktober is door ons vergeten.", complaint: nl, finds: "13 oktober" },
      { text: "De levering van 3 september is door ons vergeten.", complaint: nl, finds: "3 september" },
      { text: "Uw bestelling van 21 september heb ik teruggevonden.", complaint: nl },
      { text: "Ik zie dat de levering van uw kast op 30 oktober niet doorging.", complaint: nl },
      { text: "Uw bestelling van 12 oktober staat voor mij open.", complaint: nl },
      { text: "Er is iets misgegaan. De levering van 8 oktober stond niet in onze planning.", complaint: nl },
    ],
    leaves: [
      { text: "De levering op 3 oktober is door ons vergeten.", complaint: nl },
      { text: "Uw bestelling van 12 september heb ik teruggevonden.", complaint: nl },
      { text: "De nieuwe levering is op 13 november.", complaint: nl },
      { text: "Wij hebben uw brief van 13 oktober ontvangen.", complaint: nl },
      { text: "De levering op 3 oktober stond in onze planning voor de levering van 4 oktober.", complaint: nl },
      { text: "Uw betaling van 13 oktober is binnen.", complaint: nl },
      { text: "De levering op 13 oktober is door ons vergeten.", complaint: "Mijn kast is niet gekomen." },
      { text: "De levering ging de vorige keer niet door.", complaint: nl },
      { text: "Uw bestelling van 5 juni is compleet.", complaint: nl },
    ],
  },
  en: {
    points: [
      { text: "The delivery on 13 October was our mistake.", complaint: en, finds: "13 October" },
      { text: "The delivery of 3 September was our mistake.", complaint: en, finds: "3 September" },
      { text: "I have found your order of 21 September.", complaint: en },
      { text: "I can see that the delivery of your wardrobe on 30 October never came.", complaint: en },
      { text: "Your order of 12 October is in front of me.", complaint: en },
      { text: "Something went wrong. The delivery on 8 October was not in our plan.", complaint: en },
    ],
    leaves: [
      { text: "The delivery on 3 October was our mistake.", complaint: en },
      { text: "I have found your order of 12 September.", complaint: en },
      { text: "The new delivery is on 13 November.", complaint: en },
      { text: "We have your letter of 13 October.", complaint: en },
      { text: "The delivery on 3 October was planned with a delivery on 4 October.", complaint: en },
      { text: "Your payment of 13 October is here.", complaint: en },
      { text: "The delivery on 13 October was our mistake.", complaint: "My wardrobe never came." },
      { text: "The delivery never came the last time.", complaint: en },
      { text: "Your order of 5 June is complete.", complaint: en },
    ],
  },
});
