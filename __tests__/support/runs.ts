import process from "node:process";

/**
 * How many times as many examples `npm run prove` tries: 1,000 companies against the second implementation, where
 * `npm test` tries 50. By the CPU time of a twentieth, on an idle core: the agreement of all rules and ratchets takes
 * some 15 minutes, 10,000 companies with deleted fields 20, properties and other spellings 5 each, figures beside
 * rules 5, pseudonyms 2, counts beside rows 2, the rest of the tests some 10. Files run side by side, so that two cores
 * need about 40 minutes.
 */
const PROVE = 20;

/** The parameters of a property that tries this many examples in `npm test`, and so many in `npm run prove`. */
export function runs(number: number, proving = PROVE * number): { numRuns: number } {
  return { numRuns: process.env["PROVE"] === undefined ? number : proving };
}
