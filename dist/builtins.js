import { n as __require, t as __commonJSMin } from "./runtime.js";
// required:node:fs
var require_required_node_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:fs");
}));
// required:node:path
var require_required_node_path = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:path");
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
// required:string_decoder
var require_required_string_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("string_decoder");
}));
// required:events
var require_required_events = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("events");
}));
// required:child_process
var require_required_child_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("child_process");
}));
// required:assert
var require_required_assert = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("assert");
}));
// required:timers
var require_required_timers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("timers");
}));
// required:node:v8
var require_required_node_v8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:v8");
}));
// required:node:worker_threads
var require_required_node_worker_threads = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:worker_threads");
}));
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
export { require_required_node_path as _, require_required_node_crypto as a, require_required_timers as c, require_required_events as d, require_required_string_decoder as f, require_required_os as g, require_required_crypto as h, require_required_node_child_process as i, require_required_assert as l, require_required_fs as m, require_required_url as n, require_required_node_worker_threads as o, require_required_path as p, require_required_node_util as r, require_required_node_v8 as s, require_promises as t, require_required_child_process as u, require_required_node_fs as v };
