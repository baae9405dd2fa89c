import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inputError } from "../domain/diagnostic.ts";
import { isInside } from "./is-inside.ts";

/**
 * Writes a file whole or not at all, in a folder that is made where it is missing. A link that has the file's name is
 * replaced, and none is followed out of `root`: a change may bring links, and the report holds strangers' text.
 * @param path absolute
 * @param root absolute path of an existing folder
 * @throws InputError where it cannot be written, or lies outside `root`
 */
export function writeWhole(path: string, text: string, root: string): void {
  const name = basename(path);
  try {
    const folder = dirname(path);
    if (!isInside(realpathSync(nearestFolder(folder)), realpathSync(root)))
      throw new Error(`its folder leads out of ${root}`);
    makeFolder(folder);
    replace(folder, name, text);
  } catch (error) {
    throw inputError(`${name} cannot be written: ${(error as Error).message}`);
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

/** One by one, as Node's own way to make them all does not end in some special folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** By a draft in a new folder with a random name, where nothing can lie that would be written through. */
function replace(folder: string, name: string, text: string): void {
  const drafts = mkdtempSync(join(folder, ".vanity-check-"));
  try {
    const draft = join(drafts, name);
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, join(folder, name));
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}
