import process from "node:process";

/** How many times as many examples `npm run prove` tries. */
const PROVE = 60;

/** The parameters of a property that tries this many examples in `npm test`. */
export function runs(number: number): { numRuns: number } {
  return { numRuns: process.env["PROVE"] === undefined ? number : PROVE * number };
}
