import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { isFile } from "./is-file.ts";

/** Whether a search may go where a link leads. */
type MayFollow = (link: string, real: string) => boolean;

/** A folder without wildcards and in it a name, with a star at most: what most policies say. */
const PLAIN = /^(?<folder>(?:[\w.-]+\/)*)(?<before>(?:[\w-][\w.-]*)?)(?<star>\*?)(?<after>[\w.-]*)$/;

/**
 * The absolute paths of the files that a glob matches, in no order; wildcards pass over names that begin with a dot.
 * @param from absolute path of the folder that the pattern is relative to
 * @throws Error where the pattern is no glob
 */
export async function matchGlob(pattern: string, from: string, mayFollow: MayFollow): Promise<string[]> {
  const plain = PLAIN.exec(pattern)?.groups as Plain | undefined;
  if (plain !== undefined) return matchPlain(plain, from, mayFollow);
  // To load it takes as long as to read ten small files.
  const { globSync } = await import("tinyglobby");
  const realpath = (link: string) => {
    const real = realpathSync(link);
    if (mayFollow(link, real)) return real;
    throw new Error("may not be followed");
  };
  return globSync(pattern, {
    cwd: from,
    absolute: true,
    dot: false,
    expandDirectories: false,
    fs: { realpathSync: realpath as typeof realpathSync },
  });
}

type Plain = Record<"folder" | "before" | "star" | "after", string>;

function matchPlain({ folder, before, star, after }: Plain, from: string, mayFollow: MayFollow): string[] {
  const at = resolve(from, folder);
  const matches = (name: string) =>
    star === ""
      ? name === before + after
      : name.length >= before.length + after.length &&
        name.startsWith(before) &&
        name.endsWith(after) &&
        !name.startsWith(".");
  const isWanted = (entry: Dirent) => {
    if (!matches(entry.name)) return false;
    if (!entry.isSymbolicLink()) return entry.isFile();
    const link = join(at, entry.name);
    return isFile(link) && mayFollow(link, realpathSync(link));
  };
  return entriesOf(at)
    .filter(isWanted)
    .map(({ name }) => join(at, name));
}

/** None where there is no such folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
