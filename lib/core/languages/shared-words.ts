/**
 * Words that are looked for whatever language a text is in: people mix them ("Beste Mr Jones"), and a customer may write in
 * the other one. Folded; "bestel*" is any word that begins so.
 */
export interface SharedWords {
  /** With which a greeting begins. */
  greetings: readonly string[];
  /** In a greeting, with or without a capital: nobody's name. */
  noNames: readonly string[];
  /** A greeting to nobody: how it begins, and sources of regular expressions for what follows. Linear expressions only. */
  greetsNobody: readonly string[];
  nobody: readonly string[];
  /** Before a name, and no name to be called by. */
  initials: readonly string[];
  /** Before or in a name, and no part of it ("mevrouw", "Mrs"). */
  titles: readonly string[];
  /** Words with a capital that end messages and are no names. */
  endings: readonly string[];
  /** Before a name at the end of a message, and between that and the name: sources of regular expressions. */
  farewells: readonly string[];
  afterFarewell: readonly string[];
  /** Before the name of the one who writes: sources as well. */
  introductions: readonly string[];
  /** Small words in the name of a team, and those between a person's name and the team's. */
  teamOpeners: readonly string[];
  beforeTeam: readonly string[];
  /** Before what belongs to the customer. */
  yours: readonly string[];
  /** Before a number that belongs to one customer. */
  numbered: readonly string[];
  /** Before the number of an order. */
  orders: readonly string[];
  photos: readonly string[];
  /** After a photo, and before one: it came with the message. */
  sentAlong: readonly string[];
  sendsAlong: readonly string[];
  /** A word of apology, not an admission alone. */
  sorry: readonly string[];
  /** Before letters that are to be copied out as they are. */
  copiedOut: readonly string[];
  articles: readonly string[];
  /** Small words whose first letter an abbreviation may leave out. */
  uncounted: readonly string[];
  /** Before what somebody is, who is not named: "de monteur". */
  roles: readonly string[];
}
