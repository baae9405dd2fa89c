#!/usr/bin/env node
import module from "node:module";
// build/cli.js
try {
	process.stdout, process.stderr;
	if (/^(?:--format=)?json$|^--report-dir/m.test(process.argv.join("\n"))) process.getBuiltinModule?.("node:crypto");
	const { compileWhole, growYoungGeneration, optimizeLate } = await import("./v8-exports.js");
	if (module.enableCompileCache !== void 0) {
		module.enableCompileCache();
		compileWhole();
	}
	growYoungGeneration();
	optimizeLate(process.versions.v8);
	await import("./cli-main.js");
} catch (error) {
	process.exitCode = 2;
	process.stderr.write(`vanity-check: cannot start on Node ${process.versions.node}; it needs Node 20 or newer, and all of its files: ${error.message}\n`);
}
export {};
