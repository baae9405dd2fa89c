import { existsSync, statSync } from "node:fs";

/** Whether a path is an existing file, as against a folder or nothing. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
