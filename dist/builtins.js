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
// required:node:v8
var require_required_node_v8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:v8");
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
export { require_required_node_crypto as a, require_required_fs as c, require_required_node_worker_threads as d, require_required_node_fs as f, require_required_node_child_process as i, require_required_crypto as l, require_required_url as n, require_required_node_v8 as o, require_required_node_path as p, require_required_node_util as r, require_required_path as s, require_promises as t, require_required_os as u };
