// Compiles src/ to build/, writes what is generated from it, and bundles both shells into dist/.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { licences } from "./licences.mjs";

const root = dirname(import.meta.dirname);
const build = join(root, "build");
const dist = join(root, "dist");

compile();
await import("./generate.mjs");

const action = await bundle("action.js", "index.js");
const cli = await bundle("cli.js", "cli.js");
const shebang = "#!/usr/bin/env node\n";

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { filename, code, chunks } of [action, cli]) {
  const executable = filename === "cli.js";
  const text = executable && !code.startsWith("#!") ? shebang + code : code;
  writeFileSync(join(dist, filename), text, { mode: executable ? 0o755 : 0o644 });
  for (const [name, source] of chunks) writeFileSync(join(dist, name), source);
}
writeFileSync(join(dist, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
writeFileSync(join(dist, "licenses.txt"), licences([...action.modules, ...cli.modules]));
await import("./terminal-picture.mjs");

function compile() {
  rmSync(build, { recursive: true, force: true });
  const tsc = fileURLToPath(new URL("./bin/tsc", import.meta.resolve("typescript/package.json")));
  execFileSync(process.execPath, [tsc, "--project", root], { cwd: root, stdio: "inherit" });
}

/**
 * A shell as one file, and the chunks that its dynamic imports load. ncc names a chunk after the file it
 * belongs to (`12.cli.js`), so the chunks of two shells never meet.
 * @param {string} entry
 * @param {string} filename
 */
async function bundle(entry, filename) {
  const { code, assets, stats } = await ncc(join(build, entry), {
    filename,
    esm: true,
    target: "es2024",
    minify: false,
    cache: false,
    quiet: true,
  });
  const chunks = Object.entries(assets)
    .filter(([name]) => name !== "package.json")
    .map(([name, { source }]) => /** @type {const} */ ([name, eager(String(source))]));
  const modules = resources(stats.compilation.modules);
  // ncc puts a stub that throws in the place of a module it does not find, and says nothing.
  const missing = modules.find((module) => module.includes("@@notfound.js"));
  if (missing) throw new Error(`build/${entry} needs ${missing.split("?")[1]}, which is not there`);
  return { filename, code: eager(code), chunks, modules };
}

/**
 * With each module's wrapper as a function in parentheses, which V8 compiles at once: an arrow it first skims,
 * and then, as every module of a chunk is needed, parses a second time. On Node 20 that is a fifth of the start.
 * @param {string} code
 */
function eager(code) {
  return code.replace(/^(\/\*{3}\/ )\((async )?(\([\w, $]*\)) => \{/gm, "$1($2function $3 {");
}

/**
 * The files of modules and of the modules merged into them.
 * @param {Iterable<import("@vercel/ncc").Module>} modules
 * @returns {string[]}
 */
function resources(modules) {
  return [...modules].flatMap(({ resource, modules: merged }) => [
    ...(resource ? [resource] : []),
    ...(merged ? resources(merged) : []),
  ]);
}
