import { n as __require, t as __commonJSMin } from "./runtime.js";
// required:node:path
var require_required_node_path = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:path");
}));
// required:node:fs
var require_required_node_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:fs");
}));
// required:node:worker_threads
var require_required_node_worker_threads = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:worker_threads");
}));
// required:os
var require_required_os = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("os");
}));
// required:crypto
var require_required_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("crypto");
}));
// required:fs
var require_required_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("fs");
}));
// required:path
var require_required_path = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("path");
}));
// build/app/v8.js
var import_required_node_v8 = (/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:v8");
})))();
const DEFAULT_CALLS = {
	"invocation-count-for-maglev": 400,
	"invocation-count-for-maglev-osr": 100,
	"invocation-count-for-osr": 800,
	"invocation-count-for-turbofan": 1e4,
	"regexp-tier-up-ticks": 1
};
const LATE_CALLS = {
	"invocation-count-for-maglev": 4e3,
	"invocation-count-for-maglev-osr": 1e3,
	"invocation-count-for-osr": 5e3,
	"invocation-count-for-turbofan": 3e4,
	"regexp-tier-up-ticks": 100
};
const DEFAULT_GROWTH = 2;
let isWhole = false;
let isLate = false;
let growth = null;
function growYoungGeneration() {
	growYoungGenerationBy(4);
}
function keepYoungGeneration() {
	growYoungGenerationBy(1);
}
function growYoungGenerationBy(factor) {
	growth = factor;
	(0, import_required_node_v8.setFlagsFromString)(`--semi-space-growth-factor=${factor}`);
}
function compileWhole() {
	isWhole = true;
	(0, import_required_node_v8.setFlagsFromString)("--no-lazy");
}
const KNOWN_V8 = "13.6.";
function optimizeLate(version) {
	isLate = version.startsWith(KNOWN_V8);
	if (isLate) optimizeAfter(LATE_CALLS);
}
function resetFlagsForThread() {
	const factor = growth;
	(0, import_required_node_v8.setFlagsFromString)("--lazy");
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
	return {
		started,
		done
	};
}
function optimizeAfter(calls) {
	for (const [flag, count] of Object.entries(calls)) (0, import_required_node_v8.setFlagsFromString)(`--${flag}=${count}`);
}
// required:node:crypto
var require_required_node_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:crypto");
}));
// required:node:child_process
var require_required_node_child_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:child_process");
}));
// required:node:util
var require_required_node_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:util");
}));
// required:url
var require_required_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("url");
}));
// required:node:timers/promises
var require_promises = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:timers/promises");
}));
export { require_required_node_path as _, require_required_node_crypto as a, keepYoungGeneration as c, require_required_path as d, require_required_fs as f, require_required_node_fs as g, require_required_node_worker_threads as h, require_required_node_child_process as i, optimizeLate as l, require_required_os as m, require_required_url as n, compileWhole as o, require_required_crypto as p, require_required_node_util as r, growYoungGeneration as s, require_promises as t, resetFlagsForThread as u };
