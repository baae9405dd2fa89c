// The digest of the bundle, by which a report says which tool made it: the SHA-256 of its scripts' names and contents,
// with a placeholder where the digest itself goes.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

const PLACEHOLDER = "%BUNDLE_DIGEST%";

/**
 * Writes the digest of a bundle into it.
 * @param {string} folder
 */
export function writeDigest(folder) {
  const digest = digestOf(folder, PLACEHOLDER);
  let places = 0;
  for (const path of scripts(folder)) {
    const text = readFileSync(path, "utf8");
    if (!text.includes(PLACEHOLDER)) continue;
    writeFileSync(path, text.replaceAll(PLACEHOLDER, digest));
    places++;
  }
  if (places === 0) throw new Error(`no script of ${folder} has a place for the digest`);
}

/**
 * @param {string} folder
 * @param {string} written what is in the place of the digest
 */
export function digestOf(folder, written) {
  const hash = createHash("sha256");
  for (const path of scripts(folder)) {
    const text = readFileSync(path, "utf8").replaceAll(written, PLACEHOLDER);
    const sum = createHash("sha256").update(text).digest("hex");
    hash.update(`${sum}  ${path.slice(folder.length + 1)}\n`);
  }
  return hash.digest("hex");
}

/** @param {string} folder */
function scripts(folder) {
  return globSync("*.js", { cwd: folder })
    .sort()
    .map((name) => join(folder, name));
}
