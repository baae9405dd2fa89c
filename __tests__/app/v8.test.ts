import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/**
 * V8 marks compiled code with a number that depends on all of its flags, and takes no code with another. Prints that number
 * first, once a run has set its flags, and at each step of starting a thread.
 */
const PROGRAM = `
  import { cachedDataVersionTag } from "node:v8";
  import * as flags from "./src/app/v8.ts";
  const tags = [cachedDataVersionTag()];
  flags.compileWhole();
  flags.growYoungGeneration();
  flags.optimizeLate(process.versions.v8);
  flags.keepYoungGeneration();
  tags.push(cachedDataVersionTag());
  const { started, done } = flags.resetFlagsForThread();
  for (const step of [() => undefined, started, done, done]) {
    step();
    tags.push(cachedDataVersionTag());
  }
  console.log(JSON.stringify(tags));
`;

test.runIf(process.versions.v8.startsWith("13.6."))(
  "a thread starts with the flags that V8 begins with, and later the run has its own again",
  () => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
      encoding: "utf8",
    });
    const [first, ofRun, ofThread, whileReading, ...afterwards] = JSON.parse(printed) as number[];
    expect(ofRun).not.toBe(first);
    expect(ofThread).toBe(first);
    expect(whileReading).not.toBe(first);
    expect(afterwards).toEqual([ofRun, ofRun]);
  },
);
