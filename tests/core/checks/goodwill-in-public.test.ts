import { showCheck } from "./run-check.ts";

const mail = { channel: "email" };

showCheck(
  "goodwill-in-public",
  {
    nl: {
      points: [
        "Wat vervelend! Je krijgt van ons een tegoedbon.",
        "We sturen je een bloemetje om het goed te maken. ^AB",
        "Als excuus krijg je € 20 korting op je volgende bestelling.",
        "Kom langs: een kop koffie van ons staat voor je klaar. ^AB",
        "We hebben een cadeaubon voor je klaarliggen en sturen hem toe.",
        "Je krijgt een gratis overnachting van ons.",
        "Met de code krijg je 10% korting.",
        "Je volgende overnachting is van ons!",
        "Er staat een fles wijn voor je klaar.",
      ],
      leaves: [
        { text: "Je krijgt van ons een tegoedbon.", ...mail },
        "Stuur ons een privébericht, dan kijken we wat we voor je kunnen doen. ^AB",
        {
          text: "De kortingscode werkt weer, je krijgt de korting alsnog.",
          complaint: "Mijn kortingscode doet het niet!",
        },
        "Je geld is vandaag teruggestort. ^AB",
        "We kunnen je geen korting geven. ^AB",
        "De koffiemachine is vervangen.",
        "We sturen je de bon nog een keer toe.",
        "Je krijgt de afgesproken korting vandaag.",
        "Bedankt voor je bericht, we hebben de kamer gecontroleerd.",
        "We geven de keuken je complimenten door.",
        "Het diner wordt voortaan tot tien uur geserveerd.",
      ],
    },
    en: {
      points: [
        "So sorry! We'd love to send you a voucher. ^AB",
        "We've added a discount to your account. ^AB",
        "Please accept a free meal on your next visit.",
        "Pop in again and have a coffee on us!",
        "To say sorry, we'll give you a £20 gift card.",
        "You'll get 10% off your next order. ^AB",
        "We'd like to offer you a complimentary night.",
        "Your next drink is on us!",
        "There's a bottle of wine waiting for you.",
      ],
      leaves: [
        { text: "We'd love to send you a voucher.", ...mail },
        "Send us a DM and we'll see what we can do. ^AB",
        { text: "Your voucher works again, and we've added it back. Sorry!", complaint: "My voucher doesn't work." },
        "Your refund left us today. ^AB",
        "We can't offer a discount here. ^AB",
        "The coffee machine has been replaced.",
        "We'll send your receipt again.",
        "You'll get the discount we agreed today.",
        "Thank you for your review; the room has been checked.",
        "The night porter now walks the floor at ten.",
        "Dinner is served until ten from now on.",
      ],
    },
  },
  { common: { channel: "review" } },
);
