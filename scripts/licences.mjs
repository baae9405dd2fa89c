import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licence texts of the packages that the given files belong to.
 * @param {string[]} files absolute paths of bundled modules
 * @throws where a package has no licence text
 */
export function licences(files) {
  const packages = new Set(files.flatMap((file) => packageOf(file) ?? []));
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const folder of packages) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const names = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
    // CC0 gives up every right, and asks for no notice.
    if (license !== "CC0-1.0" && !names.some((file) => !/^notice/i.test(file))) {
      throw new Error(`${name} is bundled, but ${folder} holds no licence text`);
    }
    const text = names.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
    texts.set(`${name} ${version}`, [`${name} ${version} (${license})`, ...text].join("\n\n"));
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${sorted.join(`\n\n${"-".repeat(80)}\n\n`).replaceAll("\r\n", "\n")}\n`;
}

/**
 * The folder of the package that a file belongs to; null for our own files.
 * @param {string} file
 */
function packageOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}
