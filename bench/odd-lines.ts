// node bench/odd-lines.ts [LINES] [SEED]
// Reads odd lines straight from their bytes, as two threads do, and as objects, and fails where a file is understood differently.
import { isDeepStrictEqual } from "node:util";
import { readBothWays } from "../__tests__/support/both-ways.ts";
import { oddFile } from "../__tests__/support/odd-lines.ts";

const lines = Number(process.argv[2] ?? 1_000_000);
let seed = Number(process.argv[3] ?? 1);
let read = 0;
let plain = 0;
let taken = 0;
for (; read < lines; seed++) {
  const file = oddFile(seed);
  const { fast, shared, slow } = await readBothWays(file.name, file.content, file.entry, seed);
  if (![fast, shared].every((outcome) => isDeepStrictEqual({ ...outcome, plain: 0, taken: 0 }, slow))) {
    console.error(`The ways differ in the file of seed ${seed}.`);
    process.exit(1);
  }
  read += file.lines;
  plain += fast.plain;
  taken += shared.taken;
}
console.log(
  `${read} odd lines, ${plain} of them plain, of which another thread took ${taken}: all ways understand the same`,
);
