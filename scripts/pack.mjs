// node scripts/pack.mjs [FOLDER]: packs what is published. Everything is in the bundle, so that an install brings no
// other package; and the Node of the development install must not replace anybody's own.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";

const root = dirname(import.meta.dirname);
const OURS_ALONE = ["private", "scripts", "devDependencies", "optionalDependencies", "allowScripts"];
const ALWAYS = ["README.md", "LICENSE"];

/**
 * @param {string} folder where the tarball goes
 * @returns {string} its path
 */
export function pack(folder) {
  const staging = mkdtempSync(join(tmpdir(), "vanity-check-package-"));
  try {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const name of [...manifest.files, ...ALWAYS]) {
      cpSync(join(root, name), join(staging, name), { recursive: true });
    }
    const published = Object.entries(manifest).filter(([key]) => !OURS_ALONE.includes(key));
    writeFileSync(
      join(staging, "package.json"),
      `${JSON.stringify(Object.fromEntries(published), null, 2)}\n`,
    );
    const args = ["pack", "--silent", "--pack-destination", resolve(folder)];
    const name = execFileSync("npm", args, { cwd: staging, encoding: "utf8" }).trim();
    return join(resolve(folder), name);
  } finally {
    rmSync(staging, { recursive: true });
  }
}

if (import.meta.filename === process.argv[1]) console.log(pack(process.argv[2] ?? root));
