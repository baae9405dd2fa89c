import type { Base } from "../../domain/base.ts";
import type { Brand, SnapshotSource } from "../../domain/policy.ts";
import { Problems } from "../../domain/problem.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { nameMatcher } from "../../io/match-name.ts";
import { readingOf } from "./load.ts";
import { readSnapshot } from "./read.ts";

/**
 * Reads the snapshots that a change touched as they were at its base, in path order. What cannot be read there is
 * left out: a change that repairs a file must not fail for how it was.
 * @param folder the folder that the sources are relative to, relative to the root
 */
export async function loadBase(
  base: Base,
  sources: readonly SnapshotSource[],
  brand: Brand,
  folder: string,
  sink: ActivitySink,
): Promise<void> {
  const matchers = sources.map((source) => ({
    matches: nameMatcher(source.path, folder),
    reading: readingOf(source, brand),
  }));
  const paths = base.files.flatMap(({ path, status, previous }) =>
    status === "added" ? [] : [previous ?? path],
  );
  for (const path of [...new Set(paths)].sort()) {
    const reading = matchers.findLast(({ matches }) => matches(path))?.reading;
    const bytes = reading === undefined ? null : await base.read(path);
    if (reading === undefined || bytes === null) continue;
    await readSnapshot({ ...reading, path, name: path, bytes }, sink, new Problems());
  }
}
