import { s as require_required_node_v8 } from "./builtins.js";
// build/app/v8.js
var import_required_node_v8 = require_required_node_v8();
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
	(0, import_required_node_v8.setFlagsFromString)("--no-lazy");
}
export { growYoungGeneration as n, keepYoungGeneration as r, compileWhole as t };
