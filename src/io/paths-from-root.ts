import { relative, sep } from "node:path";
import type { Base, ChangedFile } from "../domain/base.ts";

/**
 * A base of which the files have the names that they have from another folder.
 * @param root the folder that paths are to be relative to; it may lie below `top`, or above it
 * @param top the folder that they are relative to
 */
export function renamedFor(base: Base, root: string, top: string): Base {
  const names = namesBetween(root, top);
  const files = base.files.flatMap((file) => renamed(file, names.toRoot));
  const links = [...(base.links ?? [])].flatMap(([path, target]): [string, string][] => {
    const [link, to] = [names.toRoot(path), names.toRoot(target)];
    return link === null || to === null ? [] : [[link, to]];
  });
  return {
    ...base,
    links: new Map(links),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    async read(path) {
      const gitPath = names.toGit(path);
      return gitPath === null ? null : base.read(gitPath);
    },
  };
}

/** Turns paths of git's into ours and back; null for what lies outside. */
interface GitNames {
  toRoot(path: string): string | null;
  toGit(path: string): string | null;
}

/** @param root may lie below the top of the working tree, or above it */
function namesBetween(root: string, top: string): GitNames {
  const down = relative(top, root).split(sep).join("/");
  const isBelow = down !== ".." && !down.startsWith("../");
  const between = isBelow ? down : relative(root, top).split(sep).join("/");
  const prefix = between === "" ? "" : `${between}/`;
  const add = (path: string) => prefix + path;
  const remove = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : null);
  return isBelow ? { toRoot: remove, toGit: add } : { toRoot: add, toGit: remove };
}

/** A file under our names; what was renamed across the root's edge came or went. */
function renamed({ path, status, previous }: ChangedFile, nameOf: GitNames["toRoot"]): ChangedFile[] {
  const now = nameOf(path);
  const before = previous === undefined ? null : nameOf(previous);
  if (now !== null && before !== null) return [{ path: now, status, previous: before }];
  if (now !== null) return [{ path: now, status: previous === undefined ? status : "added" }];
  return before === null ? [] : [{ path: before, status: "removed" }];
}
