// Everything is imported at run time, as in cli.ts: an error while loading would end Node with 1, which here is a policy that
// is broken.
try {
  // What each run needs of Node's own is loaded before V8's flags are set: the code that comes with Node is for its own flags alone.
  void [process.stdout, process.stderr];
  // For the outputs, which @actions/core writes, and for the digests of files.
  process.getBuiltinModule("node:crypto");
  const { compileWhole, growYoungGeneration, optimizeLate } = await import("./app/v8.ts");
  // Without a compile cache: a runner is mostly new, and would only write one.
  compileWhole();
  growYoungGeneration();
  optimizeLate(process.versions.v8);
  await import("./action/main.ts");
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(
    `vanity-check: cannot start; it needs all of its files: ${(error as Error).message}\n`,
  );
}
