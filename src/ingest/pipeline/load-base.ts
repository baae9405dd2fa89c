import type { Base } from "../../domain/base.ts";
import { Diagnostics } from "../../domain/diagnostic.ts";
import type { Brand, SnapshotSource } from "../../domain/policy.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { memoryFile } from "../../lib/memory-file.ts";
import { isLfsPointer } from "../../text/detect-mislabelled.ts";
import { nameMatcher } from "../../text/match-name.ts";
import { readingOf } from "./load.ts";
import { readSnapshot } from "./read.ts";

/** As deep as folders are that a file is looked for in by way of links. */
const MAX_DEPTH = 50;

/** What the base has in place of a file that could be compared; by its name there. */
export interface Opaque {
  name: string;
  /** What Git LFS commits for a file; else something with files behind it, a submodule or a link to a folder. */
  isPointer: boolean;
}

/**
 * Reads the snapshots that a change touched as they were at its base, in path order. A file with a fault there is read
 * up to it: a change that repairs it must not fail for how it was.
 * @param folder the folder that the sources are relative to, relative to the root
 * @returns what was there in place of files, so that nobody can tell what the change does to them
 */
export async function loadBase(
  base: Base,
  sources: readonly SnapshotSource[],
  brand: Brand,
  folder: string,
  sink: ActivitySink,
): Promise<Opaque[]> {
  const readings = sources.map((source) => ({
    ...nameMatcher(source.path, folder),
    reading: readingOf(source, brand),
  }));
  const opaque: Opaque[] = [];
  const names = namesAtBase(base);
  const read = new Set<string>();
  for (const name of [...names.keys()].sort()) {
    const own = names.get(name) as string;
    const reading = readings.findLast(({ matches }) => matches(name))?.reading;
    // A file that is read by its own name, or by that of another link, is not read again.
    if (name !== own && (read.has(own) || readings.some(({ matches }) => matches(own)))) continue;
    const reachesInto = readings.some((one) => one.reachesInto(name));
    if (reading === undefined && !reachesInto) continue;
    const bytes = await base.read(name);
    if (bytes === null) {
      if (reachesInto) opaque.push({ name, isPointer: false });
    } else if (isLfsPointer(bytes)) opaque.push({ name, isPointer: true });
    else if (reading !== undefined) {
      read.add(own);
      await readSnapshot({ ...reading, path: name, name, bytes: memoryFile(bytes) }, sink, new Diagnostics());
    }
  }
  return opaque;
}

/** The names at the base of all that a change touched, and where links lead to it theirs; each with the file's own. */
function namesAtBase({ files, links = new Map() }: Base): Map<string, string> {
  const touched = files.flatMap(({ path, status, previous }) =>
    status === "added" ? [] : [previous ?? path],
  );
  const names = new Map(touched.map((name) => [name, name]));
  for (const [name, own] of names) {
    for (const [link, target] of links) {
      const isBehind = name === target || name.startsWith(`${target}/`);
      const other = link + name.slice(target.length);
      // A ring of links would go on for ever.
      if (isBehind && other.split("/").length <= MAX_DEPTH) names.set(other, names.get(other) ?? own);
    }
  }
  return names;
}
