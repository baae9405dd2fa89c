import { a as require_required_node_v8 } from "./builtins.js";
// build/app/v8.js
var import_required_node_v8 = require_required_node_v8();
let isWhole = false;
/**
* Lets the garbage collector's young generation grow to four times of what it begins with, which it does while modules are
* loaded: of what a run makes less is then alive when it is full, and a large run takes a tenth less.
*/
function growYoungGeneration() {
	(0, import_required_node_v8.setFlagsFromString)("--semi-space-growth-factor=4");
}
/**
* Keeps the young generation as it is. Records die as soon as they are columns, so a larger one is only filled with more
* of the dead: of a file of 200 MB it would take 65 MiB more, and no less time.
*/
function keepYoungGeneration() {
	(0, import_required_node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
}
/**
* Has what is loaded from here on compiled whole, not function by function as each is called first. A run calls most
* of them, and Node's compile cache keeps only what was compiled when a file was loaded: on Node 24 a run on a small
* repository takes a sixth less.
*/
function compileWhole() {
	isWhole = true;
	(0, import_required_node_v8.setFlagsFromString)("--no-lazy");
}
/**
* Has what is loaded compiled function by function for a while, as a thread would begin by compiling whole what Node
* itself loads for it: it would start twice as late.
* @returns a function that undoes it, as Node's compile cache drops all code that was compiled by other flags
*/
function compileAsCalled() {
	(0, import_required_node_v8.setFlagsFromString)("--lazy");
	return () => {
		if (isWhole) compileWhole();
	};
}
/** The V8 of Node 24, of which the names below are known to be right; it complains on stderr of a name that it does not know. */
const KNOWN_V8 = "13.6.";
/**
* Has V8 wait ten times as long until it optimizes a function. A run on a small repository calls hundreds of functions
* just often enough to have them optimized, and then hardly again: that takes a fifth of its CPU seconds. A large run
* calls the same functions so often that it notices no difference.
* @param version V8's own, of `process.versions`; does nothing in another Node than 24
*/
function optimizeLate(version) {
	if (!version.startsWith(KNOWN_V8)) return;
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-maglev=4000");
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-maglev-osr=1000");
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-osr=5000");
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-turbofan=30000");
}
export { optimizeLate as a, keepYoungGeneration as i, compileWhole as n, growYoungGeneration as r, compileAsCalled as t };
