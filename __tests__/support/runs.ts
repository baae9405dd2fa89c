import process from "node:process";

/**
 * How many times as many examples `npm run prove` tries: 1,000 companies against the second implementation, where
 * `npm test` tries 50. What takes long, by the CPU time of `npm test` times its factor: 10,000 companies with deleted
 * fields 20 minutes; all rules, plans and ratchets against the second implementation 15; figures beside rules,
 * properties, other spellings 5 each; pseudonyms 2; counts beside rows 2. Files run side by side, so that two idle cores
 * should need less than an hour.
 */
const PROVE = 20;

/** The parameters of a property that tries this many examples in `npm test`, and so many in `npm run prove`. */
export function runs(number: number, proving = PROVE * number): { numRuns: number } {
  return { numRuns: process.env["PROVE"] === undefined ? number : proving };
}
