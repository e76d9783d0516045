import { showCheck } from "./run-check.ts";

showCheck("two-asks", {
  nl: {
    points: [
      "Stuur ons uw bestelnummer. Stuurt u ook een foto van de schade? Wat is uw rekeningnummer?",
      "Wat is uw klantnummer? Welke maat had u besteld? Wanneer kwam het pakket?",
      "Kunt u mij uw bestelnummer doorgeven? Stuurt u ons een kopie van de bon? Geef ook uw adres door.",
      "Wilt u de factuur mailen? Op welk nummer kan ik u bellen? Hoe laat kwam de monteur?",
      "Stuur een foto. Stuur de aankoopbon. Stuur uw rekeningnummer.",
      "Waar stond de auto? Wie heeft u geholpen? Wat is uw kenteken?",
    ],
    leaves: [
      "Stuur ons uw bestelnummer. Stuurt u ook een foto van de schade?",
      "Schikt dinsdag? Of heeft u liever woensdag? Laat het me weten.",
      "Wat is uw rekeningnummer? Dan staat het geld morgen op uw rekening.",
      "Bent u het er niet mee eens? Hebt u nog vragen? Klopt dit zo? Bel me gerust.",
      "U vroeg hoe het kan, wanneer de monteur komt en wat het kost.",
      "Ik stuur u een kopie van de factuur, de bon en het formulier.",
      "Heeft u de foto's bewaard? Mooi, dan gebruiken we die.",
      "Wilt u een nieuwe of uw geld terug?",
      "Uw bestelnummer, adres en rekeningnummer hebben wij al.",
    ],
  },
  en: {
    points: [
      "Please send us your order number. Could you also send a photo of the damage? What is your account number?",
      "What is your customer number? Which size did you order? When did the parcel come?",
      "Could you give me your order number? Please send a copy of the receipt. Confirm your address too.",
      "Could you email the invoice? What number can I call you on? What time did the engineer come?",
      "Send a photo. Send the receipt. Send your bank details.",
      "Where was the car parked? Who helped you? What is your policy number?",
    ],
    leaves: [
      "Please send us your order number. Could you also send a photo of the damage?",
      "Does Tuesday suit you? Or would Wednesday be better? Let me know.",
      "What is your account number? Then the money will be there tomorrow.",
      "Do you disagree? Is anything unclear? Is that right? Call me.",
      "You asked how this could happen, when the engineer comes and what it costs.",
      "I've sent you a copy of the invoice, the receipt and the form.",
      "Did you keep the photos? Good, we'll use those.",
      "Would you like a new one or your money back?",
      "We have your order number, address and account number already.",
    ],
  },
});
