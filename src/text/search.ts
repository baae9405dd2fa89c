import { type InputError, inputError, type Location } from "../domain/diagnostic.ts";

/** Whether a path begins at a root, by the writing of any system: a checkout is judged alike wherever it lies. */
export function isRooted(path: string): boolean {
  return /^(?:\/|[a-z]:[\\/]|\\\\)/i.test(path);
}

/**
 * What a search comes to.
 * @throws InputError where the pattern is no glob, or cannot be looked for
 */
export function searched<T>(search: () => T, pattern: string, location: Location | null = null): T {
  try {
    return search();
  } catch (error) {
    throw inputError(`"${pattern}" is not a usable glob: ${(error as Error).message}`, location);
  }
}

/** Why a glob matches nothing, and what to do about it. */
export function noMatch(pattern: string, isFolder: boolean, location: Location | null): InputError {
  const example = `${pattern.replace(/\/$/, "")}/**`;
  const why = isFolder
    ? `is a folder; name the files in it, such as "${example}"`
    : pattern.includes("\\")
      ? "matches no file; write `/` between folders, not a backslash"
      : "matches no file; check the path, which is relative to the policy";
  return inputError(`"${pattern}" ${why}`, location);
}
