import { type Dirent, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../domain/limits.ts";
import { parseGlob, type Segment } from "../text/glob-pattern.ts";

/** Whether a search may go where a link leads. */
type MayFollow = (link: string, real: string) => boolean;

/** What a glob finds, in no order. */
interface Matches {
  /** Absolute paths of files. */
  files: string[];
  /** What has a name that matches and can be read by nobody. */
  unreadable: { path: string; why: string }[];
}

/**
 * What a glob matches; wildcards pass over names that begin with a dot.
 * @param from absolute path of the folder that the pattern is relative to
 * @throws Error where the pattern is no glob, a folder cannot be read or there is too much to look through
 */
export function matchGlob(pattern: string, from: string, mayFollow: MayFollow): Matches {
  const search = new Search(mayFollow);
  for (const segments of parseGlob(pattern)) search.visit(from, segments, []);
  return { files: [...search.files], unreadable: search.unreadable };
}

class Search {
  readonly files = new Set<string>();
  readonly unreadable: Matches["unreadable"] = [];
  readonly #mayFollow: MayFollow;
  #folders = 0;

  constructor(mayFollow: MayFollow) {
    this.#mayFollow = mayFollow;
  }

  /** @param above the real paths of the folders on the way here, so that a ring of links ends */
  visit(folder: string, [segment, ...rest]: readonly Segment[], above: readonly string[]): void {
    if (segment === undefined) return;
    if (++this.#folders > LIMITS.folders.most)
      throw new Error(`it has more than ${LIMITS.folders.most} folders to look through; name a narrower one`);
    if (segment === "**") {
      // At the end of a pattern it stands for all files below.
      if (rest.length > 0) this.visit(folder, rest, above);
      this.#descend(folder, [segment, ...rest], above, (name) => !name.startsWith("."));
      if (rest.length === 0) this.#take(folder, (name) => !name.startsWith("."));
    } else if (rest.length === 0) this.#take(folder, (name) => segment.matches(name));
    else if (segment.literal !== null) this.visit(join(folder, segment.literal), rest, above);
    else this.#descend(folder, rest, above, (name) => segment.matches(name));
  }

  #descend(
    folder: string,
    segments: readonly Segment[],
    above: readonly string[],
    isWanted: (name: string) => boolean,
  ): void {
    for (const entry of entriesOf(folder)) {
      if (!isWanted(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) this.visit(path, segments, above);
      else if (entry.isSymbolicLink() && statusOf(path)?.isDirectory() === true) {
        const real = realpathSync(path);
        const way = above.length > 0 ? above : [realpathSync(folder)];
        const isRing = way.some((folder) => `${folder}/`.startsWith(`${real}/`));
        if (!isRing && this.#mayFollow(path, real)) this.visit(path, segments, [...way, real]);
      }
    }
  }

  #take(folder: string, isWanted: (name: string) => boolean): void {
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() || !isWanted(entry.name)) continue;
      const path = join(folder, entry.name);
      const found = whatIsAt(path);
      if (typeof found === "string") this.unreadable.push({ path, why: found });
      else if (found.isFile() && (!entry.isSymbolicLink() || this.#mayFollow(path, realpathSync(path))))
        this.files.add(path);
      if (this.files.size > LIMITS.files.most)
        throw new Error(`it matches more than ${LIMITS.files.most} files; join some of them`);
    }
  }
}

/** The status of the file or folder that a path leads to (a folder is no match); where it leads to neither, why it can't be read. */
function whatIsAt(path: string): Stats | string {
  try {
    const status = statSync(path);
    if (status.isFile() || status.isDirectory()) return status;
    return "which is no file but a pipe, a socket or a device; take it out";
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      return `a link to ${readlinkSync(path)}, which is not there; fetch it, or commit the file itself`;
    if (code === "ELOOP") return "a link that leads back to itself; commit the file itself";
    return `which cannot be read: ${message}`;
  }
}

/** Null where it leads nowhere. */
function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** None where there is no such folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
