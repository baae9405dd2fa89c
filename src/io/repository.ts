import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { inputError, type Location } from "../domain/problem.ts";
import { matchGlob } from "./glob.ts";
import { isFile } from "./is-file.ts";
import type { Tree } from "./tree.ts";

/** The folder that holds everything a run may read, and the names of files as reports show them. */
export class Repository implements Tree {
  readonly root: string;

  /** @param root an existing folder; links in its own path are resolved */
  constructor(root: string) {
    this.root = realpathSync(root);
  }

  /**
   * The path of an existing file that the caller names, with the links in its folder resolved.
   * @throws InputError where it leaves the repository
   */
  entry(path: string): string {
    const absolute = join(realpathSync(dirname(path)), basename(path));
    this.#confine(absolute, path, null);
    return absolute;
  }

  /**
   * The absolute path of a path written in a file of the repository.
   * @param from the folder it is relative to
   * @throws InputError where it leaves the repository, by `..` or through a link
   */
  resolve(path: string, from: string, location: Location | null): string {
    if (isAbsolute(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
    const absolute = resolve(from, path);
    this.#confine(absolute, path, location);
    return absolute;
  }

  /**
   * The files that a glob matches, sorted by path.
   * @throws InputError where it matches nothing, or something outside the repository
   */
  async glob(pattern: string, from: string, location: Location | null): Promise<string[]> {
    const files = await this.find(pattern, from, location);
    if (files.length > 0) return files;
    throw inputError(`"${pattern}" ${whyNoMatch(pattern, resolve(from, pattern))}`, location);
  }

  /**
   * The files that a glob matches, sorted by path; none where it matches nothing.
   * @throws InputError where it matches something outside the repository
   */
  async find(pattern: string, from: string, location: Location | null): Promise<string[]> {
    if (isAbsolute(pattern)) throw inputError(`"${pattern}" must be relative to the policy file`, location);
    this.#confine(resolve(from, pattern), pattern, location);
    const matches = await this.#match(pattern, from, location);
    const files = matches.map((match) => resolve(match)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (const file of files) this.#confine(file, pattern, location);
    return files;
  }

  async #match(pattern: string, from: string, location: Location | null): Promise<string[]> {
    const outside: string[] = [];
    // The search follows a link only where this leads; a file is looked at once it matches.
    const mayFollow = (link: string, real: string) => {
      if (this.#holds(real) || isFile(real)) return true;
      outside.push(link);
      return false;
    };
    const matches = await matchGlob(pattern, from, mayFollow).catch((error: Error) => {
      throw inputError(`"${pattern}" is no glob: ${error.message}`, location);
    });
    const [link] = outside;
    if (link !== undefined) {
      throw inputError(
        `"${pattern}" finds the link ${this.name(link)}, which leads out of the repository`,
        location,
      );
    }
    return matches;
  }

  async open(absolute: string): Promise<string | null> {
    return isFile(absolute) ? absolute : null;
  }

  /** How many bytes a file has on disk; 0 for one that is gone. */
  size(absolute: string): number {
    return statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** A file's name in reports: relative to the root, with forward slashes. */
  name(absolute: string): string {
    return relative(this.root, absolute).split(sep).join("/");
  }

  #confine(absolute: string, written: string, location: Location | null): void {
    const real = existsSync(absolute) ? realpathSync(absolute) : absolute;
    if (!this.#holds(real)) throw inputError(`"${written}" leads out of the repository`, location);
  }

  #holds(absolute: string): boolean {
    const path = relative(this.root, absolute);
    return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  }
}

function whyNoMatch(pattern: string, path: string): string {
  if (existsSync(path))
    return `is a folder; name the files in it, such as "${pattern.replace(/\/$/, "")}/**"`;
  if (pattern.includes("\\")) return "matches no file; write `/` between folders, not a backslash";
  return "matches no file; check the path, which is relative to the policy";
}

/** The nearest folder at or above `folder` that holds `.git`; the folder itself where there is none. */
export function findRoot(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
