import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Base } from "../domain/base.ts";
import { inputError, type Location } from "../domain/problem.ts";
import type { FileSource } from "./chunks.ts";

/** Where a policy, what it extends and its rosters are read: the working tree, or the base of a change. */
export interface Tree {
  /** A file's name in reports: relative to the root, with forward slashes. */
  name(absolute: string): string;
  /**
   * The absolute path of a path written in a file of the tree.
   * @param from the folder it is relative to
   * @throws InputError where it leaves the tree
   */
  resolve(path: string, from: string, location: Location | null): string;
  /** A file to read, null where there is none. */
  open(absolute: string): Promise<FileSource | null>;
}

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

  open(absolute: string): Promise<FileSource | null> {
    return this.#base.read(this.name(absolute));
  }
}
