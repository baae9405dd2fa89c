import { escapeGlob, parseGlob, type Segment } from "./glob-pattern.ts";

/** What a glob is to names of files that may be in no folder any more. */
export interface NameMatcher {
  /** Whether it matches a file of this name, as `Repository.glob` does what is there. */
  matches(name: string): boolean;
  /** Whether it could match something below, were this a folder. */
  reachesInto(name: string): boolean;
}

/**
 * @param folder the folder that the pattern is relative to, relative to the root
 * @throws Error where the pattern is no glob
 */
export function nameMatcher(pattern: string, folder: string): NameMatcher {
  const patterns = parseGlob(joined(escapeGlob(folder), pattern));
  const some = (name: string, isEnough: (left: number) => boolean) => {
    const parts = name.split("/");
    return patterns.some((segments) => left(segments, parts).some(isEnough));
  };
  return {
    matches: (name) => some(name, (rest) => rest === 0),
    reachesInto: (name) => some(name, (rest) => rest > 0),
  };
}

/** How many segments may be left once all parts are matched: each possible number once. */
function left(segments: readonly Segment[], parts: readonly string[]): number[] {
  let at = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const i of withoutFolders(segments, at)) {
      const segment = segments[i];
      if (segment === "**" && !part.startsWith(".")) next.add(i);
      else if (segment !== "**" && segment?.matches(part) === true) next.add(i + 1);
    }
    at = next;
  }
  const ends = [...at].map((i) => segments.length - i);
  // What ends in `**` matches all that lies below, and goes on below that.
  return ends.flatMap((rest) => (rest > 0 && segments.at(-1) === "**" && rest === 1 ? [0, 1] : [rest]));
}

/** The places in a pattern with those behind each `**`, which may stand for no folder. */
function withoutFolders(segments: readonly Segment[], at: ReadonlySet<number>): Set<number> {
  const all = new Set(at);
  for (const i of all) if (segments[i] === "**") all.add(i + 1);
  return all;
}

/** A relative path below a folder, without `.` and `..` parts. */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
