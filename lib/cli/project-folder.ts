import { join } from "node:path";

/** The folder of the project, from wherever a program of it was called. */
export const projectFolder = join(import.meta.dirname, "..", "..");
