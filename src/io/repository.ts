import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError, inputError, type Location } from "../domain/diagnostic.ts";
import type { FileBytes, FileDigest, Files } from "../domain/files.ts";
import { isRooted, noMatch, searched } from "../text/search.ts";
import { filesBeside } from "./beside.ts";
import { diskFile } from "./disk-file.ts";
import { matchGlob } from "./glob.ts";
import { isFile } from "./is-file.ts";
import { isInside } from "./is-inside.ts";

/** The folder that holds everything a run may read, and the names of files as reports show them. */
export class Repository implements Files {
  readonly root: string;
  /** Absolute paths of what globs matched, and of what was opened. */
  readonly #matched = new Set<string>();
  readonly #opened = new Set<string>();

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
    if (isRooted(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
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
    for (const file of files) this.#matched.add(file);
    if (files.length > 0) return files;
    throw noMatch(pattern, existsSync(resolve(from, pattern)), location);
  }

  /**
   * The files that a glob matches, sorted by path; none where it matches nothing.
   * @throws InputError where it matches something outside the repository
   */
  async find(pattern: string, from: string, location: Location | null): Promise<string[]> {
    if (isRooted(pattern)) throw inputError(`"${pattern}" must be relative to the policy file`, location);
    this.#confine(resolve(from, pattern), pattern, location);
    const matches = this.#match(pattern, from, location);
    const files = matches.map((match) => resolve(match)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (const file of files) this.#confine(file, pattern, location);
    return files;
  }

  #match(pattern: string, from: string, location: Location | null): string[] {
    const outside: string[] = [];
    // The search follows a link only where this leads; a file is looked at once it matches.
    const mayFollow = (link: string, real: string) => {
      if (isInside(real, this.root) || isFile(real)) return true;
      outside.push(link);
      return false;
    };
    const { files, unreadable } = searched(() => matchGlob(pattern, from, mayFollow), pattern, location);
    const [link] = outside;
    if (link !== undefined) {
      throw inputError(
        `"${pattern}" finds the link ${this.name(link)}, which leads out of the repository`,
        location,
      );
    }
    const problems = unreadable.map(({ path, why }) => ({
      message: `"${pattern}" finds ${this.name(path)}, ${why}`,
      location,
    }));
    if (problems.length > 0) throw new InputError(problems);
    return files;
  }

  async open(absolute: string): Promise<FileBytes | null> {
    this.#opened.add(absolute);
    return isFile(absolute) ? diskFile(absolute) : null;
  }

  /** Names of the files that nothing reads and that lie beside some that a glob matched, and end as they do. */
  unread(): string[] {
    const isShallow = (folder: string) =>
      folder === this.root || [...this.#opened].some((path) => dirname(path) === folder);
    return filesBeside([...this.#matched], isShallow)
      .filter((path) => !this.#opened.has(path))
      .map((path) => this.name(path));
  }

  /**
   * Every file that was read so far with the digest of its bytes, sorted by name.
   * @param made digests that were made already, by absolute path
   */
  async digests(made: ReadonlyMap<string, string> = new Map()): Promise<FileDigest[]> {
    const { sha256OfFile } = await import("./sha256.ts");
    const paths = [...new Set([...this.#matched, ...this.#opened])].filter(isFile);
    const digests: FileDigest[] = [];
    for (const path of paths)
      digests.push({ file: this.name(path), sha256: made.get(path) ?? (await sha256OfFile(path)) });
    return digests.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /**
   * The digest of a file by its name; null where there is none.
   * @throws InputError where it lies outside the repository
   */
  async digest(name: string): Promise<string | null> {
    const path = this.resolve(name, this.root, null);
    if (!isFile(path)) return null;
    const { sha256OfFile } = await import("./sha256.ts");
    return sha256OfFile(path);
  }

  identity(absolute: string): string {
    return realpathSync.native(absolute);
  }

  /** A file that a glob matched. */
  file(absolute: string): FileBytes {
    return diskFile(absolute);
  }

  /** A file's name in reports: relative to the root, with forward slashes. */
  name(absolute: string): string {
    return relative(this.root, absolute).split(sep).join("/");
  }

  #confine(absolute: string, written: string, location: Location | null): void {
    const real = existsSync(absolute) ? realpathSync(absolute) : absolute;
    if (!isInside(real, this.root)) throw inputError(`"${written}" leads out of the repository`, location);
  }
}

/**
 * The nearest folder at or above `folder` that holds `.git`.
 * @param edge where the search ends, and what is taken where there is none; the folder itself where no edge is given
 */
export function findRoot(folder: string, edge?: string): string {
  for (let at = resolve(folder); edge === undefined || isInside(at, edge); at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return edge ?? folder;
  }
  return edge;
}
