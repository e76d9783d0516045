import { showCheck } from "./run-check.ts";

showCheck("goodwill-for-review", {
  nl: {
    points: [
      "U krijgt € 20 als u de review van de site haalt.",
      "Zet je een positieve review online? Dan krijg je 10% korting.",
      "Als u uw review aanpast, krijgt u van ons een tegoedbon van € 25.",
      "Zodra u de recensie verwijdert, sturen wij u een cadeaubon.",
      "Past u uw review aan? Dan krijgt u 10 euro korting.",
      "In ruil voor een positieve review krijgt u een tegoedbon.",
      "U krijgt een tegoedbon van ons. Wij vragen u wel uw review te verwijderen.",
      "Wij geven u een tegoedbon, mits u dit niet deelt op social media.",
      "Als je ons vijf sterren geeft, krijg je een kortingscode.",
      "U ontvangt een voucher op voorwaarde dat u hierover zwijgt.",
    ],
    leaves: [
      "U krijgt van ons een tegoedbon van € 25.",
      "Wilt u uw review aanpassen, dan kan dat altijd.",
      "U hoeft uw review niet aan te passen; de tegoedbon is gewoon voor u.",
      "Bedankt voor uw eerlijke review. De kamer is nu stil.",
      "Als u wilt, krijgt u een tegoedbon in plaats van uw geld.",
      "Wij hebben uw beoordeling gelezen en besproken met de keuken.",
      "Als u uw gegevens doorgeeft, krijgt u de korting.",
      "U mag uw review natuurlijk laten staan; een bon krijgt u hoe dan ook.",
      "Deel uw wachtwoord niet met anderen.",
    ],
  },
  en: {
    points: [
      "You'll get £20 when you delete your post.",
      "Leave us a positive review and receive 10% off.",
      "If you remove your review, we'll send you a voucher for £25.",
      "Once you update your review, we will give you a gift card.",
      "Would you consider changing your review? Then we'd offer you a discount.",
      "In exchange for a positive review we'll send you a gift card.",
      "We'll send you a voucher. In return we ask you to take your review down.",
      "We'll give you a voucher provided that you don't post about this.",
      "If you leave a five-star review, you'll get a discount code.",
      "You'll receive a gift card on condition that you keep this between us.",
    ],
    leaves: [
      "We'll send you a voucher for £25.",
      "You can update your review whenever you like.",
      "You don't have to change your review; the voucher is yours either way.",
      "Thank you for your honest review. The room is quiet now.",
      "If you like, you can have a voucher instead of the money.",
      "We read your review and talked it over with the kitchen.",
      "If you send your details, you'll get the discount.",
      "Your review helped us; a gift card is on its way.",
      "Please don't share your password with anyone.",
    ],
  },
});
