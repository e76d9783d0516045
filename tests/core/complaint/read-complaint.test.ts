import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readComplaint } from "../../../lib/core/complaint/read-complaint.ts";
import type { ComplaintReading, Language } from "../../../lib/core/contract.ts";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";

const read = (language: Language, text: string, reply = ""): ComplaintReading =>
  readComplaint(readText(text, complaintLexicon(language)), readText(reply, draftLexicon(language)));

describe("a complaint", () => {
  it("about a day off for nothing is late, angry and a second time", () => {
    const found = read(
      "nl",
      "Ik heb nu twee keer een hele dag vrij genomen voor de bezorging van mijn kast en beide keren is er niemand gekomen. Ik ben er echt klaar mee.",
    );
    expect(found.issues).toContain("late");
    expect(found.emotion).toMatchObject({ kind: "anger" });
    expect(found.emotion.strength).toBeGreaterThanOrEqual(2);
    expect(found.repeat).toBe(true);
  });

  it.each([
    ["nl", "Mijn bestelling had 4 maart moeten komen.", ["late"]],
    ["nl", "Er staat een toeslag op mijn factuur.", ["billing"]],
    ["nl", "Uw monteur schold mij uit waar iedereen bij stond.", ["rude"]],
    ["nl", "De stekker is gesmolten.", ["safety"]],
    ["nl", "Ik kreeg geen enkel antwoord.", ["wait"]],
    ["nl", "Het gaat ons goed, dank u.", []],
    ["en", "Where is my parcel?", ["late"]],
    ["en", "There is a surcharge on my bill.", ["billing"]],
    ["en", "Your fitter laughed at me in front of everyone.", ["rude"]],
    ["en", "The plug melted.", ["safety"]],
    ["en", "The toaster caught fire.", ["safety"]],
    ["en", "We were ill all night.", ["safety"]],
    ["en", "He said he was from you and I gave him the code.", ["fraud"]],
    ["nl", "De stekker vatte vlam.", ["safety"]],
    ["nl", "Wij zijn de hele nacht ziek geweest.", ["safety"]],
    ["nl", "Mijn boek is nooit bezorgd.", ["late"]],
    ["en", "I was cut off after an hour on hold.", ["wait"]],
    ["en", "My daughter is fine, thank you.", []],
  ] as const)("%s: %j is about %j", (language, text, wanted) => expect(read(language, text).issues).toEqual(wanted));

  it.each([
    ["nl", "Anders stap ik naar de geschillencommissie.", ["regulator"]],
    ["nl", "Mijn advocaat leest mee.", ["lawyer"]],
    ["nl", "Dan zet ik alles online.", ["social-media"]],
    ["nl", "Ik bel Radar en mail Kassa.", ["press"]],
    ["nl", "Ik stond met een volle kar bij de kassa.", []],
    ["nl", "Ik zeg op en stap over naar een ander.", []],
    ["nl", "Het lukt niet met mijn btw-aangifte.", []],
    ["en", "My solicitor will be in touch.", ["lawyer"]],
    ["en", "I am off to the Energy Ombudsman and the local paper.", ["regulator", "press"]],
    ["en", "I live at Ash Court, behind the tennis court.", []],
    ["en", "I am leaving you for another provider.", []],
    ["nl", "Vanaf nu ligt dit bij de Ombudsdienst voor Energie.", ["regulator"]],
    ["nl", "Ik heb het verhaal aan de wijkagent gedaan en heb een proces-verbaal.", ["police"]],
    ["nl", "Laat de rechter er maar naar kijken.", ["lawyer"]],
    ["nl", "Mijn zwager is jurist en moest hardop lachen.", ["lawyer"]],
    ["nl", "Heel de buurtapp krijgt te lezen waarom.", ["social-media"]],
    ["nl", "Mijn bank heeft het bedrag teruggehaald.", ["money-back"]],
    ["nl", "Wij bereiden met zestig gedupeerden een gezamenlijke claim voor.", ["group"]],
    ["nl", "Ik speel de rol van rechter in een toneelstuk.", []],
    ["nl", "Mijn man is advocaat en zat op de rechtbank, dus ik was alleen thuis.", []],
    ["nl", "Mijn krant is niet bezorgd.", []],
    ["nl", "Mijn vader was vroeger politieagent.", []],
    ["nl", "Ons advocatenkantoor heeft twaalf stoelen besteld.", []],
    ["en", "You will hear from our legal expenses insurer.", ["lawyer"]],
    ["en", "After that I issue proceedings.", ["lawyer"]],
    ["en", "Let a judge look at it.", ["lawyer"]],
    ["en", "My brother in law is a barrister and laughed out loud.", ["lawyer"]],
    ["en", "I have spoken to the police and have a crime number.", ["police"]],
    ["en", "A reporter has already asked me about it.", ["press"]],
    ["en", "It will make a clip for TikTok.", ["social-media"]],
    ["en", "I am going to my bank to have the payments pulled back.", ["money-back"]],
    ["en", "We, the leaseholders, have formed a group.", ["group"]],
    ["nl", "De Wooninspectie komt de 9e langs.", ["regulator"]],
    ["nl", "U zult van hem horen.", ["lawyer"]],
    ["nl", "Dan verzoek ik de voorzieningenrechter u te dwingen.", ["lawyer"]],
    ["nl", "Heeft de zaak bij de rechtbank in Zwolle gevolgen voor onze levering?", []],
    ["nl", "We lazen het in de krant.", []],
    ["nl", "Ik werd geweigerd voor de hele groep.", []],
    ["en", "Building control are getting my photos.", ["regulator"]],
    ["en", "You will be hearing from him.", ["lawyer"]],
    ["en", "I have opened a PayPal case.", ["money-back"]],
    ["en", "We read about the court case in the paper.", []],
    ["nl", "Ik ben verdrietig en boos.", []],
    ["nl", "Ik voel me bekocht en opgelicht.", []],
    ["nl", "Ik bel BOOS.", ["press"]],
    ["nl", "Jep, dat is hem.", []],
    ["nl", "Ik stond in de kou voor de kassa.", []],
    ["en", "The cab was late.", []],
    ["en", "Your representative was kind.", []],
    ["en", "I am unhappy about the standard of the repair.", []],
    ["en", "Give me a sec.", []],
    ["en", "My husband works as a lawyer and was in court that day.", []],
    ["en", "I am playing the judge in a school play.", []],
    ["en", "My father was a police officer.", []],
    ["en", "Kindly stop the direct debit.", []],
    ["en", "My daughter, who is a solicitor, says you had no right.", ["lawyer"]],
    ["en", "I have now asked a housing charity for advice.", ["lawyer"]],
    ["en", "Tomorrow I raise it with the scheme.", ["regulator"]],
    ["en", "Take it off or my card company will.", ["money-back"]],
    ["en", 'Your letter says "we will take legal action" in red.', []],
    ["en", "I needed a higher limit to pay the solicitor for our flat.", []],
    ["en", "I collect for charity on Sundays.", []],
    ["en", "I've got a nephew at the Echo.", ["press"]],
    ["en", "My nephew at the till was polite.", []],
    ["nl", "Ik heb een neef bij de krant.", ["press"]],
    ["nl", "De gemeente zit al achter jullie aan.", ["regulator"]],
    ["nl", "De gemeente stuurde een brief.", []],
    ["nl", "Bij geen reactie leg ik het voor aan een reisjurist.", ["lawyer"]],
    ["nl", "Radar is op de hoogte.", ["press"]],
    ["nl", "De recensie staat er inmiddels op.", ["social-media"]],
    ["nl", "Dan doe ik aangifte.", ["police"]],
    ["nl", "Ik moet morgen aangifte doen voor de btw.", []],
    ["nl", "Zonder de brief kon ik geen aangifte inkomstenbelasting invullen.", []],
    ["en", "The mirror broke in the removal van.", []],
  ] as const)("%s: %j names the steps %j", (language, text, wanted) =>
    expect([...read(language, text).escalation].sort()).toEqual([...wanted].sort()),
  );

  it.each([
    ["nl", "Voor de derde keer: mijn bak is niet geleegd.", true],
    ["nl", "Dit is mijn vierde mail hierover.", true],
    ["nl", "Ik heb al twee keer gebeld.", true],
    ["nl", "Ik zou worden teruggebeld en heb nooit meer iets gehoord.", true],
    ["nl", "Mijn pakket is niet aangekomen.", false],
    ["nl", "Ik wacht al elf weken op de vergunning.", false],
    ["en", "This is the third time I write.", true],
    ["en", "I've been on to you about the meter.", true],
    ["en", "I telephoned for the result on eleven occasions.", true],
    ["en", "Each time your executive says 7 working days.", true],
    ["en", "As per our telecon with Mr Rakesh it was to be sent.", true],
    ["en", "Despite several reminders nothing was paid.", true],
    ["en", "You said no on the phone.", true],
    ["en", "Two hours on hold and then you hung up on me.", true],
    ["en", "Nobody has got back to me.", true],
    ["en", "The app logs me out every single time I open it.", false],
    ["en", "The amount was deducted two times in this month only.", false],
    ["en", "I have rung the paper already.", false],
    ["en", "I wrote to you on 2 June about the drains.", true],
    ["en", "I phoned this morning and was told to write.", true],
    ["en", "You fixed the tap in May.", true],
    ["en", "I wrote to you because I like your shop.", false],
    ["en", "I called the plumber.", false],
    ["nl", "Op 2 juni schreef ik u over de riolering.", true],
    ["nl", "In mei is de kraan gemaakt, nu drupt hij.", true],
    ["nl", "Mijn huis is in mei gemaakt van hout.", false],
    ["en", "When I queried it on chat they shrugged.", true],
    ["en", "Branch is saying contact head office, head office is saying contact branch.", true],
    ["en", "This is now the norm, not the exception.", true],
    ["en", "You promised me a price and charged another.", false],
    ["en", "I rang the bell and nobody opened.", false],
    ["nl", "De 4e zou ik binnen het uur iets horen.", true],
    ["nl", "Ik had gevraagd om het op te heffen.", true],
    ["nl", "Zou ik een nieuwe mogen?", false],
    ["en", "The phone died on the train.", false],
    ["en", "On one occasion the lift stopped.", false],
    ["nl", "Ik belde drie keer.", true],
    ["nl", "Ik vroeg het op 2 mei, op 9 mei nog eens.", true],
    ["nl", "Het is weer zover, water in de kelder.", true],
    ["nl", "Ik ben inmiddels drie verschillende verhalen rijker.", true],
    ["nl", "U had mij beloofd dat het zou stoppen.", true],
    ["nl", "Ik heb de krant al gebeld.", false],
    ["nl", "Melding 4471 staat al negen dagen open.", true],
    ["nl", "De opzichter kwam kijken en daarna niets meer gehoord.", true],
    ["nl", "Mijn fiets staat al negen dagen buiten.", false],
    ["en", "Nobody ever rings me back.", true],
    ["en", "I have been chasing this for weeks.", true],
    ["en", "You closed my ticket without an answer.", true],
    ["en", "The helpdesk went quiet since the 4th.", true],
    ["en", "You closed my local branch.", false],
    ["en", "The street has been quiet since the 4th.", false],
    ["nl", "We belden aan, er deed niemand open.", false],
    ["en", "I told you twice about this.", true],
    ["en", "Reported it three times, nobody answers my emails.", true],
    ["en", "I bought 4 tickets and the app crashed.", false],
    ["nl", "Maandag gebeld, woensdag gebeld. Niks.", true],
    ["nl", "Dit is een vervolg op mijn e-mail van 9 februari.", true],
    ["nl", "Ik deed in september al een melding.", true],
    ["nl", "Na ons telefoongesprek van maandag hoorde ik niets.", true],
    ["nl", "Weeral geen krant.", true],
    ["nl", "Het vervangende exemplaar heeft dezelfde deuk.", true],
    ["nl", "Elke maand dezelfde belofte.", true],
    ["nl", "Ik word van het kastje naar de muur gestuurd.", true],
    ["nl", "Ik heb op de laatste dag opgezegd in de app.", false],
    ["nl", "Elke week een andere leidster op de groep.", false],
    ["nl", "Hij gaf geen antwoord op mijn vragen.", false],
    ["nl", "We stonden al weer buiten.", false],
    ["en", "I rang on Monday and rang on Wednesday.", true],
    ["en", "This is a follow-up to my email of 9 February.", true],
    ["en", "After our phone call it would be sorted.", true],
    ["en", "Another outage, another hour of that jingle.", true],
    ["en", "The replacement has the same dent.", true],
    ["en", "My letter went unanswered.", true],
    ["en", "I keep telling you the heating is off.", true],
    ["en", "Same as last week, the bin is full.", true],
    ["nl", "Elke maand leg ik het opnieuw uit.", true],
    ["nl", "Dezelfde toon als in juni.", true],
    ["nl", "Dit spraken we af na de vorige lekkage.", true],
    ["nl", "Waarom kreeg ik geen tweede afspraak?", false],
    ["en", "Every month I explain that I own one car.", true],
    ["en", "Same clerk as in June.", true],
    ["en", "This is not what was agreed after the previous leak.", true],
    ["en", "Your reply was a link.", true],
    ["en", "I had to buy a second ticket.", false],
    ["en", "Why was I not given a second appointment?", false],
    ["nl", "Vorige keer was het scherm gebarsten, nu de achterkant.", true],
    ["nl", "Ik probeer jullie al sinds mei duidelijk te maken dat hij is overleden.", true],
    ["nl", "Ik heb vaak genoeg gevraagd om een reactie.", true],
    ["nl", "Hoe voorkomt u dat dit nog eens gebeurt?", false],
    ["en", "Last time the screen was cracked, now it is the back.", true],
    ["en", "I have been trying to explain since May.", true],
    ["en", "I have asked you often enough.", true],
    ["en", "How will you prevent this from happening again?", false],
    ["en", "You have been out twice for the same tap.", true],
    ["nl", "Waarom kost een retour geld? Vorige keer was het gratis.", false],
    ["en", "The nurse took 7 attempts for blood.", false],
    ["en", "I got 3 reminders for a book.", false],
    ["en", "I sent my application in May.", false],
    ["nl", "De apotheek wijst naar u, u verwijst naar de apotheek.", true],
    ["en", "The installer says it's you, you say it's the distributor.", true],
    ["en", "I've also rung the equality commission.", false],
    ["en", "I am on the 7th floor with a pram.", false],
    ["en", "Would you swap my two tickets?", false],
    ["en", "I have already spoken to a solicitor.", false],
    ["en", "Nobody phoned me to ask.", false],
  ] as const)("%s: %j is a repeat: %s", (language, text, wanted) => expect(read(language, text).repeat).toBe(wanted));

  it.each([
    ["nl", "De kras zat er al.", "none", 0],
    ["nl", "Er staat dat mijn pakje is bezorgd.", "none", 0],
    ["nl", "Ik ben boos.", "anger", 2],
    ["nl", "Ik ben heel boos.", "anger", 3],
    ["nl", "Ik ben teleurgesteld.", "disappointment", 2],
    ["nl", "Er kwam NIEMAND OPDAGEN!!", "anger", 2],
    ["en", "I am worried about the smell.", "worry", 2],
    ["en", "I am very disappointed.", "disappointment", 3],
    ["en", "It came late.", "none", 0],
    ["en", "Just wondering if my bike is ready.", "none", 0],
    ["en", "A gentleman came and put a cross on it.", "none", 0],
    ["en", "On Monday I go to the ombudsman.", "anger", 1],
    ["en", "I am worried, so I told the ombudsman.", "worry", 2],
    ["nl", "Kan dat kwaad?", "none", 0],
    ["nl", "Ik ben kwaad.", "anger", 2],
    ["nl", "Maandag stap ik naar de ombudsman.", "anger", 1],
  ] as const)("%s: %j sounds like %s, %d", (language, text, kind, strength) =>
    expect(read(language, text).emotion).toEqual({ kind, strength }),
  );

  it.each([
    ["nl", "Mijn man is in mei overleden.", true],
    ["nl", "Ik ben 84 en woon alleen.", true],
    ["nl", "Ik ben 34 en woon alleen.", false],
    ["en", "My late husband had this account.", true],
    ["en", "The blender died after five weeks.", false],
    ["en", "It arrived late.", false],
    ["en", "There is a small infant in the house.", true],
    ["en", "My father, aged 78, slept on a folding cot.", true],
    ["en", "There was glass in the baby food.", false],
    ["en", "Could I have a breakdown of the costs?", false],
    ["en", "Your debt collectors rang me.", false],
    ["nl", "Ik ben alleenstaande mama van drie.", true],
    ["nl", "Er zat glas in de babyvoeding.", false],
    ["en", "My husband, Arthur Penhallow, died on 3 May.", true],
    ["en", "I want to end my late husband's subscription.", true],
    ["en", "My husband says the late train was full.", false],
    ["en", "My husband, who is patient, says the phone died.", false],
    ["nl", "Iemand met een rollator komt daar niet langs.", false],
    ["nl", "Ik loop met een rollator en kom daar niet langs.", true],
    ["nl", "Mijn moeder zit in een rolstoel.", true],
    ["en", "Someone in a wheelchair could not get past.", false],
    ["en", "I use a wheelchair and could not get past.", true],
  ] as const)("%s: %j asks for care: %s", (language, text, wanted) =>
    expect(read(language, text).vulnerable).toBe(wanted),
  );

  it("asks for what it asks for, not for what it mentions", () => {
    expect(read("nl", "De monteur was er vijf minuten. Graag mijn geld terug.").asks).toEqual(["refund"]);
    expect(read("en", "Your engineer left. I want a written apology.").asks).toEqual(
      expect.arrayContaining(["apology"]),
    );
    expect(read("en", "Your engineer left. I want a written apology.").asks).not.toContain("repair");
  });

  it("knows who signed", () => {
    expect(read("nl", "Waar blijft hij?\n\nGroet,\nFemke").name).toBe("Femke");
    expect(read("nl", "Waar blijft hij?\n\nMet vriendelijke groet,\n\nMvr. de Vries").name).toBe("Mvr. de Vries");
    expect(read("nl", "Gelieve dit na te kijken. Ellen Peeters, Mechelen").name).toBe("Ellen Peeters");
    expect(read("en", "Do we need to book? Thanks, Bea").name).toBe("Bea");
    expect(read("en", "I was left standing in London. Never again.").name).toBeNull();
    expect(read("en", "Still waiting.\n\nBest,\nTom & Ellie Marsh").name).toBe("Tom & Ellie Marsh");
    expect(read("en", "This is Priya from flat 12, the lift is out.").name).toBe("Priya");
    expect(read("en", "This is Terrible. Ha. Ha. Ha").name).toBeNull();
    expect(read("nl", "Ik heet Fatima en wacht al weken.").name).toBe("Fatima");
    expect(read("nl", "Dank u wel.\n\nMvr Peeters - Gent").name).toBe("Mvr Peeters");
    expect(read("nl", "De monteur heet Ronald.").name).toBeNull();
    expect(read("nl", "Hallo, mijn naam is Piet van den Berg en ik wacht.").name).toBe("Piet van den Berg");
  });

  it("holds for any text: never throws, offsets inside, words as they stand", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Language>("nl", "en"),
        fc.string({ unit: "binary", maxLength: 300 }),
        (language, text) => {
          const { questions, facts } = read(language, text, text);
          for (const one of [...questions, ...facts]) {
            expect(one.start).toBeGreaterThanOrEqual(0);
            expect(one.end).toBeGreaterThan(one.start);
            expect(text.slice(one.start, one.end)).toBe(one.text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ["questions", "Wanneer komt hij, en wie betaalt dat? "],
    ["digits", "1.2.3.4-5/6 "],
    ["addresses", "a.b.c@d.e-f "],
    ["capitals", "AB12CD34 "],
    ["names", "Van der Van der, "],
  ])(
    "reads a megabyte of %s without slowing down",
    (_, piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        read("nl", text);
        return performance.now() - start;
      };
      time(20_000);
      expect(time(1_000_000)).toBeLessThan(Math.max(4_000, 30 * time(100_000)));
    },
    60_000,
  );
});
