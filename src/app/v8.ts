import { setFlagsFromString } from "node:v8";

let isWhole = false;

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
 * @returns goes back to what was before: of code that was compiled by another flag, Node's compile cache keeps nothing
 */
export function compileAsCalled(): () => void {
  setFlagsFromString("--lazy");
  return () => {
    if (isWhole) compileWhole();
  };
}
