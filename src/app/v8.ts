import { setFlagsFromString } from "node:v8";

/**
 * After how many calls V8 optimizes a function, or compiles a regular expression to machine code, by flag. These are the values
 * that V8 runs with: `node --v8-options` prints 500 and 3000 for the third and fourth, which Maglev raises.
 */
const DEFAULT_CALLS = {
  "invocation-count-for-maglev": 400,
  "invocation-count-for-maglev-osr": 100,
  "invocation-count-for-osr": 800,
  "invocation-count-for-turbofan": 10_000,
  "regexp-tier-up-ticks": 1,
};
const LATE_CALLS: typeof DEFAULT_CALLS = {
  "invocation-count-for-maglev": 4000,
  "invocation-count-for-maglev-osr": 1000,
  "invocation-count-for-osr": 5000,
  "invocation-count-for-turbofan": 30_000,
  "regexp-tier-up-ticks": 100,
};

/** By what factor V8 lets the young generation grow unless told otherwise. */
const DEFAULT_GROWTH = 2;

let isWhole = false;
let isLate = false;
/** By what factor the young generation grows; null while that is V8's default. */
let growth: number | null = null;

/**
 * Lets the garbage collector's young generation grow to four times of what it begins with, which it does while modules are
 * loaded: of what a run makes less is then alive when it is full, and a large run takes a tenth less.
 */
export function growYoungGeneration(): void {
  growYoungGenerationBy(4);
}

/**
 * Keeps the young generation as it is. Records die as soon as they are columns, so a larger one is only filled with more
 * of the dead: of a file of 200 MB it would take 65 MiB more, and no less time.
 */
export function keepYoungGeneration(): void {
  growYoungGenerationBy(1);
}

function growYoungGenerationBy(factor: number): void {
  growth = factor;
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

/**
 * Has what is loaded from here on compiled whole, not function by function as each is called first. A run calls most
 * of them, and Node's compile cache keeps only what was compiled when a file was loaded: on Node 24 a run on a small
 * repository takes a sixth less.
 */
export function compileWhole(): void {
  isWhole = true;
  setFlagsFromString("--no-lazy");
}

/** The V8 of Node 24, of which the names below are known to be right; it complains on stderr of a name that it does not know. */
const KNOWN_V8 = "13.6.";

/**
 * Has V8 wait several times as long until it optimizes a function or a regular expression. A run on a small repository uses
 * hundreds of them just often enough to have them optimized, and then hardly again: that takes a fifth of its CPU seconds.
 * @param version V8's own, of `process.versions`; does nothing in another Node than 24
 */
export function optimizeLate(version: string): void {
  isLate = version.startsWith(KNOWN_V8);
  if (isLate) optimizeAfter(LATE_CALLS);
}

/**
 * Sets all flags back to V8's defaults so that a thread can start. What Node loads for a thread was compiled when Node was
 * built, and V8 uses that code only under the flags of that time. Otherwise it compiles the code again, and the thread takes
 * twice as long to start. Two threads also read so much that it pays to optimize functions as early as V8 does by default.
 * @returns what to call once the thread runs, and once both threads have read everything: Node's compile cache drops all code
 * that was compiled under other flags
 */
export function resetFlagsForThread(): { started: () => void; done: () => void } {
  const factor = growth;
  setFlagsFromString("--lazy");
  if (factor !== null) growYoungGenerationBy(DEFAULT_GROWTH);
  if (isLate) optimizeAfter(DEFAULT_CALLS);
  const started = () => {
    if (factor !== null && growth !== factor) growYoungGenerationBy(factor);
  };
  const done = () => {
    started();
    if (isWhole) compileWhole();
    if (isLate) optimizeAfter(LATE_CALLS);
  };
  return { started, done };
}

function optimizeAfter(calls: typeof DEFAULT_CALLS): void {
  for (const [flag, count] of Object.entries(calls)) setFlagsFromString(`--${flag}=${count}`);
}
