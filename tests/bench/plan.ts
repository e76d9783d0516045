/** What is called a reply, as far as its length goes. */
export const replyWords = 110;

/** Length of the draft in which one word is changed. */
export const editedWords = 2000;

export interface Pacing {
  /** Replies of 110 words; see `Pace`. */
  replies: { rounds: number; warmUp: number; block: number };
  /** Long letters: `words` of the review and the bare pass, `othersWords` of the others. */
  long: { rounds: number; words: number[]; othersWords: number[]; othersRounds: number };
  /** Hostile texts of so many UTF-16 units. */
  hostile: { rounds: number; length: number };
  /** How many words its long letters have; null leaves it out, as it takes its time. */
  harperWords: number[] | null;
}

export interface Plan {
  /** One for each process. */
  pacings: Pacing[];
  beginnings: number;
  harperBeginnings: number;
  /** Letters that each beginning goes on to read. */
  lettersOfBeginning: number;
  /** Letters for the terminal program: enough for its memory to have settled at half of them. */
  streams: { letters: number; withComplaint: boolean }[];
}

const fullPacing: Pacing = {
  replies: { rounds: 20, warmUp: 2_000_000, block: 40_000 },
  long: { rounds: 3, words: [1000, 2000, 5000, 10_000, 20_000], othersWords: [1000, 5000, 20_000], othersRounds: 2 },
  hostile: { rounds: 3, length: 12_000 },
  harperWords: [1000],
};

export const full: Plan = {
  pacings: [{ ...fullPacing, harperWords: [1000, 5000, 20_000] }, fullPacing, fullPacing],
  beginnings: 7,
  harperBeginnings: 3,
  lettersOfBeginning: 200,
  streams: [
    { letters: 12_000, withComplaint: false },
    { letters: 4000, withComplaint: true },
  ],
};

const quickPacing: Pacing = {
  replies: { rounds: 6, warmUp: 700_000, block: 12_000 },
  long: { rounds: 2, words: [1000, 5000], othersWords: [1000, 5000], othersRounds: 1 },
  hostile: { rounds: 1, length: 3000 },
  harperWords: null,
};

export const quick: Plan = {
  pacings: [{ ...quickPacing, harperWords: [1000] }, quickPacing, quickPacing],
  beginnings: 3,
  harperBeginnings: 1,
  lettersOfBeginning: 200,
  streams: [{ letters: 800, withComplaint: false }],
};

/** It takes its time, and its memory does not depend on how much it reads. */
export const lettersOfHarper = 10;
