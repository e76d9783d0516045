/** One sentence for each reason that a rule names: about the text and its reader, never about its writer. */
export const reasons: Readonly<Record<string, string>> = {
  // non-apology
  "hedged-apology": "The apology has a condition in it: the customer reads that perhaps nothing happened.",
  "taken-back": 'A "but" right after sorry takes the sorry back.',
  "their-feeling": "This is sorry about the customer's feeling, not about what happened.",
  "their-expectation": "This makes the expectation the problem, not what went wrong.",
  "regret-stands-in": "Regret about a situation is not an apology: nobody owns what happened.",
  "smaller-than-it-was": "This makes it smaller than it was for the customer.",
  defends: "An excuse in place of an apology reads as a defence.",
  "formula-apology": "Ceremonial wording hides what the apology is for.",
  "asks-understanding": "This asks the customer for understanding or patience instead of giving something.",
  // empty, robotic
  "cannot-be-checked": "Nothing here can be checked: say what was done, or will be done, and when.",
  "promises-nothing": "This promises nothing, and every letter says it.",
  "fits-everyone": "This fits every customer, so it fits none.",
  "praises-us": "This praises the organisation while the customer waits for an answer.",
  formula: "A stock phrase: everyone writes it, so it reads as not meant.",
  automatic: "This reads as if a machine wrote it.",
  chirpy: "A cheerful script jars with a complaint.",
  "nobody-named": "Nobody has a name here: the customer cannot tell who will act.",
  // vague-time
  "when-quieter": "Say when it is quieter, or call them back: later is no time.",
  "no-date": "No date or time can be read from this.",
  "who-moves-next": "The customer cannot tell when to expect news, or who moves next.",
  // over-promise
  "may-not-be-kept": "Nobody can be sure to keep this; a broken promise is a second failure.",
  // bureaucratic
  "old-word": "An old or official word: the reader has to translate it.",
  "long-preposition": "Several words where one short one would do.",
  announces: "This only announces what is coming; the sentence works without it.",
  "office-idiom": "An office idiom that many readers do not know or find stiff.",
  // legalistic
  defence: "This sounds like a defence in court, not like an answer.",
  "hides-behind-terms": "Terms are no reason: say what they mean here, and why.",
  "formula-of-law": "A legal formula where the customer needs a plain answer.",
  // jargon
  "inside-word": "An insider's word: the customer does not use it and may not know it.",
  // passive
  "nobody-did-it": "Nobody does anything in this sentence: say who did it or will do it.",
  "a-rule-acts": "A rule or a system acts here instead of a person.",
  "somebody-else-did-it": "This points at somebody else; for the customer you are the one to turn to.",
  // commanding
  orders: "This reads as an order; a request with a reason works better.",
  threat: "This condition sounds like a threat.",
  // refusal-first
  "closed-door-first": "The closed door comes first: start with what was heard, then the reason and what is possible.",
  "says-what-cannot": "This says what cannot be done; say why, and what can.",
  // condescending
  "tells-what-to-think": "This tells the customer what to know, think or understand.",
  "did-not-read": "This suggests that the customer did not read or listen.",
  belittles: "This lectures, or makes the complaint look small.",
  "favour-from-above": "This sounds like a favour granted from above.",
  sting: "This can be read as sarcasm.",
  // blaming
  "fault-with-customer": "This puts the fault with the customer.",
  "doubts-word": "This doubts the customer's word.",
  // we-focus
  "begins-with-us": "This starts from the organisation, not from the customer.",
};
