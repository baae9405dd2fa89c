import { o as require_required_node_v8 } from "./builtins.js";
// build/app/v8.js
var import_required_node_v8 = require_required_node_v8();
let isWhole = false;
let isLate = false;
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
	if (isLate) optimizeAfter(10);
}
function optimizeSoon() {
	if (!isLate) return () => void 0;
	optimizeAfter(1);
	return () => optimizeAfter(10);
}
function optimizeAfter(times) {
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-maglev=${400 * times}`);
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-maglev-osr=${100 * times}`);
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-osr=${500 * times}`);
	(0, import_required_node_v8.setFlagsFromString)(`--invocation-count-for-turbofan=${3e3 * times}`);
}
export { optimizeLate as a, keepYoungGeneration as i, compileWhole as n, optimizeSoon as o, growYoungGeneration as r, compileAsCalled as t };
