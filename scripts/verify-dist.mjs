// Rebuilds, and fails where that changes a file that is committed ready-made.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { globSync } from "tinyglobby";

const root = dirname(import.meta.dirname);
const GENERATED = [
  "dist",
  "policies",
  "docs/architecture.md",
  "docs/rules",
  "docs/formats.md",
  "docs/what-exports-can-answer.md",
  "docs/what-it-catches.md",
  "docs/policy.md",
  "docs/failing-run.svg",
  "src/setup/checkout.ts",
];

/** @returns {Map<string, string>} each generated file's content and mode, as one hash */
function snapshot() {
  const files = GENERATED.filter((path) => existsSync(join(root, path))).flatMap((path) =>
    statSync(join(root, path)).isDirectory() ? globSync(`${path}/**`, { cwd: root, dot: true }) : [path],
  );
  return new Map(files.map((file) => [file, hash(join(root, file))]));
}

/** @param {string} path */
function hash(path) {
  const executable = process.platform !== "win32" && (statSync(path).mode & 0o100) !== 0;
  return `${executable} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
}

const before = snapshot();
await import("./build.mjs");
const after = snapshot();

const names = [...new Set([...before.keys(), ...after.keys()])].sort();
const stale = names.filter((name) => before.get(name) !== after.get(name));
if (stale.length > 0) {
  console.error("These files were out of date; they have been rebuilt, commit them:");
  for (const name of stale) {
    console.error(`  ${name}${after.has(name) ? (before.has(name) ? "" : " (new)") : " (gone)"}`);
  }
  process.exitCode = 1;
}
