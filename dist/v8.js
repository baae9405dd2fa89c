import { a as require_required_node_v8 } from "./builtins.js";
// build/app/v8.js
var import_required_node_v8 = require_required_node_v8();
let isWhole = false;
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
	if (!version.startsWith(KNOWN_V8)) return;
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-maglev=4000");
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-maglev-osr=1000");
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-osr=5000");
	(0, import_required_node_v8.setFlagsFromString)("--invocation-count-for-turbofan=30000");
}
export { optimizeLate as a, keepYoungGeneration as i, compileWhole as n, growYoungGeneration as r, compileAsCalled as t };
