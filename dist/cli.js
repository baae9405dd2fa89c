#!/usr/bin/env node
import module from "node:module";
// build/cli.js
try {
	const { compileWhole, growYoungGeneration } = await import("./v8-exports.js");
	if (module.enableCompileCache !== void 0) {
		module.enableCompileCache();
		compileWhole();
	}
	growYoungGeneration();
	await import("./main.js");
} catch (error) {
	process.exitCode = 2;
	process.stderr.write(`vanity-check: cannot start on Node ${process.versions.node}; it needs Node 20 or newer, and all of its files: ${error.message}\n`);
}
export {};
