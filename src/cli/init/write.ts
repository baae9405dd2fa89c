import { closeSync, existsSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inputError } from "../../domain/diagnostic.ts";
import type { Repository } from "../../io/repository.ts";

/** A file to write, where there is none. */
export interface NewFile {
  /** Absolute. */
  path: string;
  text: string;
  /** What it is for, in a few words. */
  purpose: string;
}

/**
 * Writes new files, all of them or none; one that is there is left alone.
 * @returns the paths that were written
 * @throws InputError where one cannot be written, or a link leads out of the repository
 */
export function writeNew(repository: Repository, files: readonly NewFile[]): string[] {
  const fresh = files.filter(({ path }) => !isThere(path));
  for (const { path } of fresh) confine(repository, path);
  const made: string[] = [];
  try {
    for (const { path, text } of fresh) {
      const folder = mkdirSync(dirname(path), { recursive: true });
      if (folder !== undefined) made.push(folder);
      const file = openSync(path, "wx");
      made.push(path);
      writeFileSync(file, text);
      closeSync(file);
    }
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw inputError(`nothing was written: ${(error as Error).message}`);
  }
  return fresh.map(({ path }) => path);
}

/** A link that leads nowhere is there too. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined;
  } catch {
    return false;
  }
}

/** The folders that are there may be links; those that are not will be made as they are called. */
function confine(repository: Repository, path: string): void {
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  repository.entry(join(folder, "file"));
}
