// build/action.js
try {
	process.stdout, process.stderr;
	process.getBuiltinModule("node:crypto");
	const { compileWhole, growYoungGeneration, optimizeLate } = await import("./v8-exports.js");
	compileWhole();
	growYoungGeneration();
	optimizeLate(process.versions.v8);
	await import("./action-main.js");
} catch (error) {
	process.exitCode = 2;
	process.stderr.write(`vanity-check: cannot start; it needs all of its files: ${error.message}\n`);
}
export {};
