import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Base } from "../domain/base.ts";
import { inputError, type Location } from "../domain/diagnostic.ts";
import type { FileBytes, Tree } from "../domain/files.ts";
import { memoryFile } from "../lib/memory-file.ts";

/** The files as they were at the base of a change, under the paths they would have in the working tree. */
export class BaseTree implements Tree {
  readonly #root: string;
  readonly #base: Base;

  /** @param root the working tree's, as `Repository` gives it */
  constructor(root: string, base: Base) {
    this.#root = root;
    this.#base = base;
  }

  name(absolute: string): string {
    return relative(this.#root, absolute).split(sep).join("/");
  }

  resolve(path: string, from: string, location: Location | null): string {
    if (isAbsolute(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
    const absolute = resolve(from, path);
    if (/^\.\.(\/|$)/.test(this.name(absolute)))
      throw inputError(`"${path}" leads out of the repository`, location);
    return absolute;
  }

  async open(absolute: string): Promise<FileBytes | null> {
    const bytes = await this.#base.read(this.name(absolute));
    return bytes === null ? null : memoryFile(bytes);
  }
}
