import module from "node:module";

try {
  // What each run needs of Node's own is loaded before V8's flags are set: the code that comes with Node is for its own flags alone.
  void [process.stdout, process.stderr];
  // So is what digests files, if a report in JSON is asked for. The first versions of Node 20 lack `getBuiltinModule`.
  if (/^(?:--format=)?json$|^--report-dir/m.test(process.argv.join("\n")))
    process.getBuiltinModule?.("node:crypto");
  const { compileWhole, growYoungGeneration, optimizeLate } = await import("./app/v8.ts");
  // Before the rest is loaded, so that the second run needs no compiling. Node 20 does not have it.
  if (module.enableCompileCache !== undefined) {
    module.enableCompileCache();
    compileWhole();
  }
  growYoungGeneration();
  optimizeLate(process.versions.v8);
  await import("./cli/main.ts");
} catch (error) {
  // Node itself would end with 1, which here is a policy that is broken.
  process.exitCode = 2;
  process.stderr.write(
    `vanity-check: cannot start on Node ${process.versions.node}; it needs Node 20 or newer, and all of its files: ${(error as Error).message}\n`,
  );
}
