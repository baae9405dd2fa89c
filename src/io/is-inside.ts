import { isAbsolute, relative, sep } from "node:path";

/** Whether an absolute path is a folder or lies in it, by the names alone; links are the caller's concern. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
