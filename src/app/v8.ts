import { setFlagsFromString } from "node:v8";

/** After how many calls V8 compiles a function once more, or a regular expression to machine code, by the flag that says so. */
const OWN_CALLS = {
  "invocation-count-for-maglev": 400,
  "invocation-count-for-maglev-osr": 100,
  "invocation-count-for-osr": 800,
  "invocation-count-for-turbofan": 10_000,
  "regexp-tier-up-ticks": 1,
};
const LATE_CALLS: typeof OWN_CALLS = {
  "invocation-count-for-maglev": 4000,
  "invocation-count-for-maglev-osr": 1000,
  "invocation-count-for-osr": 5000,
  "invocation-count-for-turbofan": 30_000,
  "regexp-tier-up-ticks": 100,
};

/** By what factor V8 lets the young generation grow. */
const OWN_GROWTH = 2;

let isWhole = false;
let isLate = false;
/** Null where it is V8's own. */
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
 * Sets all of this back to what V8 begins with, for a thread to start. What Node itself loads for a thread was compiled when
 * Node was built, but V8 takes that code only by the flags of that time; else it compiles it anew, and the thread starts
 * twice as late. Two threads also read so much that it pays to optimize functions as soon as V8 does by itself.
 * @returns what is to be called once the thread has started, and once both have read: Node's compile cache drops all code
 * that was compiled by other flags
 */
export function startThread(): { started: () => void; done: () => void } {
  const factor = growth;
  setFlagsFromString("--lazy");
  if (factor !== null) growYoungGenerationBy(OWN_GROWTH);
  if (isLate) optimizeAfter(OWN_CALLS);
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

function optimizeAfter(calls: typeof OWN_CALLS): void {
  for (const [flag, count] of Object.entries(calls)) setFlagsFromString(`--${flag}=${count}`);
}
