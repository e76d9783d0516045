import type { Cues } from "../language.ts";

export const cues: Cues = {};
