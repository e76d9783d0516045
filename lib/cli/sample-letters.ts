/** A reply of 200 words in each language, as agents write them. */
export const replies = {
  nl: [
    "Beste mevrouw Dekkers,",
    "",
    "U had gisteren drie uur op de monteur gewacht en er kwam niemand, terwijl u er vrij voor had genomen. Dat had niet mogen gebeuren. Mijn excuses daarvoor. Wij hebben de afspraak in ons systeem verkeerd gezet, waardoor de monteur op een ander adres stond te wachten. Eventueel ongemak betreuren wij zeer.",
    "",
    "Hierbij bevestigen wij de ontvangst van uw klacht. U vroeg wanneer de ketel nu gerepareerd wordt en of u de gemiste uren terugkrijgt. De monteur komt vrijdag 28 november tussen acht en tien uur. Hij belt u een half uur voordat hij er is, zodat u niet de hele ochtend thuis hoeft te blijven. De onderdelen liggen klaar, dus de ketel doet het daarna meteen weer. Voor de dag die u verloor maak ik vandaag 75 euro over op de rekening waarvan u betaalt; het bedrag staat er uiterlijk woensdag op.",
    "",
    "Helaas kunnen wij de kosten van het elektrische kacheltje niet vergoeden zonder bon. U dient de bon in te sturen naar ons. Stuurt u mij een foto, dan regel ik het zelf. Er wordt zo spoedig mogelijk contact met u opgenomen over het onderhoudscontract. Mocht er vrijdag iets tussenkomen, dan bel ik u uiterlijk donderdag om vijf uur.",
    "",
    "Met vriendelijke groet,",
    "Sanne Bos",
  ].join("\n"),
  en: [
    "Dear Mrs Penhale,",
    "",
    "You took a day off for the engineer yesterday, waited for three hours, and nobody came. That must have been maddening, with a cold house and two small children. I am sorry: we put the wrong address into our system, so he was standing at somebody else's door. We apologise for any inconvenience caused.",
    "",
    "Please be advised that your complaint has been received. You asked when the boiler will be repaired and whether we will pay for your lost day. The engineer will be with you on Friday 28 November between eight and ten in the morning. He will ring half an hour before he arrives, so you need not stay in all morning. The parts are in his van, and the boiler will work again straight away. I have sent £75 to the card you pay with for the day you lost; you will have it by Wednesday.",
    "",
    "Unfortunately we are unable to refund the electric heater without a receipt. You must send it to us. If you send me a photo, I will sort it out myself. Someone will be in touch as soon as possible about the service plan. Should anything change on Friday, I will call you by five o'clock on Thursday.",
    "",
    "Kind regards,",
    "Sanne Bos",
  ].join("\n"),
};

/** What they answer. */
export const complaints = {
  nl: "Ik heb drie uur gewacht en er kwam niemand! Wanneer wordt mijn ketel nu gerepareerd, en wie betaalt mijn vrije dag?",
  en: "I waited three hours and nobody came! When will my boiler be repaired, and who pays for the day I took off?",
};
