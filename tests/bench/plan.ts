/** What is called a reply, as far as its length goes. */
export const replyWords = 110;

/** Length of the draft in which one word is changed. */
export const editedWords = 2000;

export interface Pacing {
  /** Replies of 110 words. */
  replies: { rounds: number; warmUp: number; block: number; harperRounds: number };
  /** Long letters: `words` of the review and the bare pass, `othersWords` and `harperWords` of the others. */
  long: { rounds: number; words: number[]; othersWords: number[]; othersRounds: number; harperWords: number[] };
  /** Hostile texts of so many UTF-16 units. */
  hostile: { rounds: number; length: number };
}

export interface Plan {
  pacing: Pacing;
  /** Longest texts for harper.js, which takes its time, in the first process only. */
  harperWords: number[];
  processes: number;
  beginnings: number;
  harperBeginnings: number;
  /** Letters that each beginning goes on to read. */
  lettersOfBeginning: number;
  /** Letters for the terminal program, without and with the complaint. */
  streamed: number;
  withComplaint: boolean[];
}

export const full: Plan = {
  pacing: {
    replies: { rounds: 20, warmUp: 2_000_000, block: 40_000, harperRounds: 20 },
    long: {
      rounds: 3,
      words: [1000, 2000, 5000, 10_000, 20_000],
      othersWords: [1000, 5000, 20_000],
      othersRounds: 2,
      harperWords: [1000],
    },
    hostile: { rounds: 3, length: 12_000 },
  },
  harperWords: [1000, 5000, 20_000],
  processes: 3,
  beginnings: 7,
  harperBeginnings: 3,
  lettersOfBeginning: 200,
  streamed: 6000,
  withComplaint: [false, true],
};

export const quick: Plan = {
  pacing: {
    replies: { rounds: 6, warmUp: 300_000, block: 12_000, harperRounds: 5 },
    long: { rounds: 2, words: [1000, 5000], othersWords: [1000, 5000], othersRounds: 1, harperWords: [1000] },
    hostile: { rounds: 2, length: 3000 },
  },
  harperWords: [1000],
  processes: 3,
  beginnings: 3,
  harperBeginnings: 1,
  lettersOfBeginning: 200,
  streamed: 1000,
  withComplaint: [false],
};

/** It takes its time, and its memory does not depend on how much it reads. */
export const lettersOfHarper = 10;
