// node scripts/release.mjs prepare VERSION: writes the version, and heads what is unreleased in the changelog with it.
// node scripts/release.mjs version: prints the version of package.json.
// node scripts/release.mjs notes: prints what the changelog says of that version.
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const UNRELEASED = "## [Unreleased]";
const DAY_LENGTH = "YYYY-MM-DD".length;

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {string[]} args
 * @returns {string} what to print
 */
function run([command, version]) {
  if (command === "version") return current();
  if (command === "notes") return notes(current());
  if (command === "prepare" && version !== undefined) return prepare(version);
  throw new Error("usage: node scripts/release.mjs prepare VERSION | version | notes");
}

/** @param {string} version */
function prepare(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version}: write the version as 1.2.3`);
  if (!isLater(version, current())) throw new Error(`${version} isn't later than ${current()}`);
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  if (section(changelog, UNRELEASED) === "") throw new Error(`CHANGELOG.md has nothing under ${UNRELEASED}`);
  const day = new Date().toISOString().slice(0, DAY_LENGTH);
  writeFileSync("CHANGELOG.md", changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`));
  writeVersion("package.json", version);
  writeVersion("package-lock.json", version);
  return `Now: npm run build && npm run update-cases, then commit it as "Release ${version}"`;
}

/** @returns {string} */
function current() {
  return JSON.parse(readFileSync("package.json", "utf8")).version;
}

/** @param {string} version */
function notes(version) {
  const text = section(readFileSync("CHANGELOG.md", "utf8"), `## [${version}]`);
  if (text === "")
    throw new Error(`CHANGELOG.md says nothing of ${version}: run node scripts/release.mjs prepare`);
  return text;
}

/**
 * @param {string} changelog
 * @param {string} heading how the heading's line starts
 * @returns {string} what is under it, up to the next heading of its kind; empty where there is none
 */
function section(changelog, heading) {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start < 0) return "";
  const next = lines.findIndex((line, i) => i > start && line.startsWith("## "));
  return lines
    .slice(start + 1, next < 0 ? undefined : next)
    .join("\n")
    .trim();
}

/**
 * @param {string} path
 * @param {string} version
 */
function writeVersion(path, version) {
  const content = JSON.parse(readFileSync(path, "utf8"));
  content.version = version;
  // The lock file has the project as a package, too.
  if (content.packages?.[""] !== undefined) content.packages[""].version = version;
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * @param {string} a
 * @param {string} b
 */
function isLater(a, b) {
  return a.localeCompare(b, "en", { numeric: true }) > 0;
}
