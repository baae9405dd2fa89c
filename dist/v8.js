import { o as require_required_node_v8 } from "./builtins.js";
// build/app/v8.js
var import_required_node_v8 = require_required_node_v8();
let isWhole = false;
let isLate = false;
const LATE = 10;
function growYoungGeneration() {
	(0, import_required_node_v8.setFlagsFromString)("--semi-space-growth-factor=4");
}
function keepYoungGeneration() {
	(0, import_required_node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
}
function compileWhole() {
	isWhole = true;
	(0, import_required_node_v8.setFlagsFromString)("--no-lazy");
}
function compileAsCalled() {
	(0, import_required_node_v8.setFlagsFromString)("--lazy");
	return () => {
		if (isWhole) compileWhole();
	};
}
const KNOWN_V8 = "13.6.";
function optimizeLate(version) {
	isLate = version.startsWith(KNOWN_V8);
	if (isLate) optimizeAfter(LATE);
}
function optimizeSoon() {
	if (!isLate) return () => void 0;
	optimizeAfter(1);
	return () => optimizeAfter(LATE);
}
function optimizeAfter(factor) {
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-maglev=${400 * factor}`);
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-maglev-osr=${100 * factor}`);
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-osr=${500 * factor}`);
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-turbofan=${3e3 * factor}`);
}
export { optimizeLate as a, keepYoungGeneration as i, compileWhole as n, optimizeSoon as o, growYoungGeneration as r, compileAsCalled as t };
