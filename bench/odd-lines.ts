// node bench/odd-lines.ts [LINES] [SEED]
// Reads odd lines straight from their bytes and as objects, and fails where the two understand a file differently.
import { isDeepStrictEqual } from "node:util";
import { readBothWays } from "../__tests__/support/both-ways.ts";
import { oddFile } from "../__tests__/support/odd-lines.ts";

const lines = Number(process.argv[2] ?? 1_000_000);
let seed = Number(process.argv[3] ?? 1);
let read = 0;
let plain = 0;
for (; read < lines; seed++) {
  const file = oddFile(seed);
  const { fast, slow } = await readBothWays(file.name, file.content, file.entry);
  if (!isDeepStrictEqual({ ...fast, plain: 0 }, slow)) {
    console.error(`The two ways differ in the file of seed ${seed}.`);
    process.exit(1);
  }
  read += file.lines;
  plain += fast.plain;
}
console.log(`${read} odd lines, ${plain} of them plain: both ways understand the same`);
