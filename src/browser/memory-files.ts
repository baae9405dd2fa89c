import type { RunFiles } from "../app/judge.ts";
import { inputError, type Location } from "../domain/diagnostic.ts";
import type { FileBytes } from "../domain/files.ts";
import { LIMITS } from "../domain/limits.ts";
import { folderOf } from "../lib/folder-of.ts";
import { memoryFile } from "../lib/memory-file.ts";
import { fileKind } from "../text/file-kind.ts";
import { nameMatcher } from "../text/match-name.ts";
import { isRooted, noMatch, searched } from "../text/search.ts";

/** Files at hand by their names, as a repository holds those on a disk. The root is `/`. */
export class MemoryFiles implements RunFiles {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  /** Names of what globs matched, and of what was opened. */
  readonly #matched = new Set<string>();
  readonly #opened = new Set<string>();

  /** @param files the bytes by name, relative to the root and with forward slashes */
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  name(absolute: string): string {
    return absolute.slice(1);
  }

  resolve(path: string, from: string, location: Location | null): string {
    if (isRooted(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
    const parts: string[] = this.name(from).split("/").filter(isName);
    for (const part of path.split("/")) {
      if (part === ".." && parts.pop() === undefined)
        throw inputError(`"${path}" leads out of the repository`, location);
      if (part !== ".." && isName(part)) parts.push(part);
    }
    return `/${parts.join("/")}`;
  }

  async open(absolute: string): Promise<FileBytes | null> {
    this.#opened.add(this.name(absolute));
    return this.#files.has(this.name(absolute)) ? this.file(absolute) : null;
  }

  async glob(pattern: string, from: string, location: Location | null): Promise<string[]> {
    const path = this.name(this.resolve(pattern, from, location));
    const { matches } = searched(() => nameMatcher(pattern, this.name(from)), pattern, location);
    const names = [...this.#files.keys()].filter((name) => matches(name)).sort();
    if (names.length > LIMITS.files.most) {
      const most = `it matches more than ${LIMITS.files.most} files; join some of them`;
      throw inputError(`"${pattern}" is not a usable glob: ${most}`, location);
    }
    if (names.length === 0) throw noMatch(pattern, this.#isFolder(path), location);
    for (const name of names) this.#matched.add(name);
    return names.map((name) => `/${name}`);
  }

  identity(absolute: string): string {
    return absolute;
  }

  file(absolute: string): FileBytes {
    return memoryFile(this.#files.get(this.name(absolute)) ?? new Uint8Array());
  }

  unread(): string[] {
    const kinds = new Map<string, Set<string>>();
    for (const name of this.#matched) {
      const folder = folderIn(name);
      kinds.set(folder, (kinds.get(folder) ?? new Set()).add(fileKind(name)));
    }
    // Below the root and below a folder with a file that is opened by name lie all sorts of things.
    const shallow = new Set(["", ...[...this.#opened].map(folderIn)]);
    const isBeside = (name: string) =>
      [...kinds].some(
        ([folder, wanted]) =>
          wanted.has(fileKind(name)) &&
          (folderIn(name) === folder || (!shallow.has(folder) && name.startsWith(`${folder}/`))),
      );
    return [...this.#files.keys()]
      .filter((name) => !this.#matched.has(name) && !this.#opened.has(name) && isBeside(name))
      .sort();
  }

  #isFolder(path: string): boolean {
    return path === "" || [...this.#files.keys()].some((name) => name.startsWith(`${path}/`));
  }
}

/** The name of the folder that holds a file; empty for the root. */
function folderIn(name: string): string {
  return folderOf(`/${name}`).slice(1);
}

function isName(part: string): boolean {
  return part !== "" && part !== ".";
}
