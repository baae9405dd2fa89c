import process from "node:process";

/** How many times as many examples `npm run prove` tries. */
const PROVE = 60;

/** The parameters of a property that tries this many examples in `npm test`, and so many in `npm run prove`. */
export function runs(number: number, proving = PROVE * number): { numRuns: number } {
  return { numRuns: process.env["PROVE"] === undefined ? number : proving };
}
