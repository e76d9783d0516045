import fc from "fast-check";

/**
 * The gate looks at the same letters every time, so that a failure has to do with the change. PROPERTY_RUNS=5000 goes
 * hunting with a new seed instead; what it finds is repaired and kept as an example.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20261124 });
