import { setFlagsFromString } from "node:v8";

let isWhole = false;
let isLate = false;
/** By what factor `optimizeLate` raises the number of calls after which V8 optimizes a function. */
const LATE = 10;

/**
 * Lets the garbage collector's young generation grow to four times of what it begins with, which it does while modules are
 * loaded: of what a run makes less is then alive when it is full, and a large run takes a tenth less.
 */
export function growYoungGeneration(): void {
  setFlagsFromString("--semi-space-growth-factor=4");
}

/**
 * Keeps the young generation as it is. Records die as soon as they are columns, so a larger one is only filled with more
 * of the dead: of a file of 200 MB it would take 65 MiB more, and no less time.
 */
export function keepYoungGeneration(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
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

/**
 * Has what is loaded compiled function by function for a while, as a thread would begin by compiling whole what Node
 * itself loads for it: it would start twice as late.
 * @returns a function that undoes it, as Node's compile cache drops all code that was compiled by other flags
 */
export function compileAsCalled(): () => void {
  setFlagsFromString("--lazy");
  return () => {
    if (isWhole) compileWhole();
  };
}

/** The V8 of Node 24, of which the names below are known to be right; it complains on stderr of a name that it does not know. */
const KNOWN_V8 = "13.6.";

/**
 * Has V8 wait ten times as long until it optimizes a function. A run on a small repository calls hundreds of functions
 * just often enough to have them optimized, and then hardly again: that takes a fifth of its CPU seconds.
 * @param version V8's own, of `process.versions`; does nothing in another Node than 24
 */
export function optimizeLate(version: string): void {
  isLate = version.startsWith(KNOWN_V8);
  if (isLate) optimizeAfter(LATE);
}

/**
 * Undoes `optimizeLate` for a while. While two threads read large files, their functions are called so often that it pays
 * to optimize them soon.
 * @returns undoes this again
 */
export function optimizeSoon(): () => void {
  if (!isLate) return () => undefined;
  optimizeAfter(1);
  return () => optimizeAfter(LATE);
}

/** @param factor of the number of calls that V8 waits for by itself */
function optimizeAfter(factor: number): void {
  setFlagsFromString(`--invocation-count-for-maglev=${400 * factor}`);
  setFlagsFromString(`--invocation-count-for-maglev-osr=${100 * factor}`);
  setFlagsFromString(`--invocation-count-for-osr=${500 * factor}`);
  setFlagsFromString(`--invocation-count-for-turbofan=${3000 * factor}`);
}
