// Compiles src/ to build/, writes what is generated from it, and bundles the entries into dist/.
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { writeCheckoutLine } from "./checkout-line.mjs";
import { writeDigest } from "./digest.mjs";
import { licences } from "./licences.mjs";
import { writeTypes } from "./types.mjs";

const root = dirname(import.meta.dirname);
const build = join(root, "build");
const dist = join(root, "dist");

writeCheckoutLine(root);
compile();
await import("./generate.mjs");

const modules = await bundle(root, dist);
writeDigest(dist);
chmodSync(join(dist, "cli.js"), 0o755);
writeTypes(build, join(dist, "types"));
writeFileSync(join(dist, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
writeFileSync(join(dist, "licenses.txt"), licences(modules));
await import("./terminal-picture.mjs");
await import("./graph.mjs");

function compile() {
  rmSync(build, { recursive: true, force: true });
  const tsc = fileURLToPath(new URL("./bin/tsc", import.meta.resolve("typescript/package.json")));
  execFileSync(process.execPath, [tsc, "--project", root], { cwd: root, stdio: "inherit" });
}
