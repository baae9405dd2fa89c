import { posix } from "node:path";
import picomatch from "picomatch";

/**
 * Tells whether a glob matches a file that is in no folder any more, by its name; as `Repository.glob` does what is.
 * @param folder the folder that the pattern is relative to, relative to the root
 */
export function nameMatcher(pattern: string, folder: string): (name: string) => boolean {
  const literal = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
  return picomatch(posix.join(literal, pattern), { dot: false });
}
