// The declarations of the library: those that its entry reaches, with the names that they have in dist/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const IMPORT = /((?:from|import\()\s*")(\.{1,2}\/[^"]+)\.ts(")/g;

/**
 * @param {string} build the folder of the compiled modules
 * @param {string} folder where the declarations go; emptied first
 */
export function writeTypes(build, folder) {
  rmSync(folder, { recursive: true, force: true });
  const queue = ["index"];
  for (const name of queue) {
    const text = readFileSync(join(build, `${name}.d.ts`), "utf8");
    for (const [, , path = ""] of text.matchAll(IMPORT)) {
      const imported = normalize(join(dirname(name), path));
      if (!queue.includes(imported)) queue.push(imported);
    }
    const target = join(folder, `${name}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text.replace(IMPORT, "$1$2.js$3"));
  }
}
