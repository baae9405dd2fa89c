import { Diagnostics, inputError } from "../../domain/diagnostic.ts";
import type { Missing } from "../../domain/envelope.ts";
import type { Files } from "../../domain/files.ts";
import type { Helper } from "../../domain/helper.ts";
import type { Brand, SnapshotSource } from "../../domain/policy.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { folderOf } from "../../lib/folder-of.ts";
import type { OnProgress } from "../../lib/progress.ts";
import { snapshotFormats } from "../platforms/index.ts";
import { channelFault } from "./channel.ts";
import { divide } from "./divide.ts";
import { type FormatRegistry, formatIn } from "./format-registry.ts";
import type { SnapshotFile } from "./open.ts";
import { Pages } from "./pages.ts";
import { readSnapshot } from "./read.ts";
import { withProgress } from "./read-progress.ts";

/**
 * Reads every file that the sources match into the sink, in path order. Where several sources match a file the
 * last one says how to read it.
 * @param helper a second thread, where there is one
 * @returns how many files there were
 * @throws InputError with all that is wrong in all files
 */
export async function loadSnapshots(
  tree: Files,
  sources: readonly SnapshotSource[],
  brand: Brand,
  policyPath: string,
  sink: ActivitySink & { readonly length: number },
  onProgress: OnProgress | null = null,
  helper: Pick<Helper, "divide"> | null = null,
): Promise<number> {
  const files = await filesOf(tree, sources, brand, policyPath);
  sink.expect?.(files.reduce((sum, { bytes }) => sum + bytes.size, 0));
  if (helper !== null && sink.rowSettings !== undefined) await divide(files, sink.rowSettings, helper);
  const problems = new Diagnostics();
  const sizes = () => files.map(({ bytes }) => bytes.size);
  for (const file of onProgress === null ? files : withProgress(files, sizes(), sink, onProgress)) {
    await readSnapshot(file, sink, problems);
  }
  problems.throwIfAny();
  for (const [file, missing] of leftOutOf(files)) sink.leftOut?.(file, missing);
  return files.length;
}

/** What the pages of files that were read leave out, by the name of the file that says so. */
export function leftOutOf(files: readonly SnapshotFile[]): [file: string, missing: Missing[]][] {
  const all = new Set(files.flatMap(({ pages }) => pages ?? []));
  return [...all].flatMap((pages) => [...pages.missing()]);
}

/**
 * The files that the sources match in path order, and how each is to be read; by the last source that matches it. One
 * that links or letter case give several names is one file, so that nothing in it counts twice.
 * @throws InputError where a source matches nothing
 */
export async function filesOf(
  tree: Files,
  sources: readonly SnapshotSource[],
  brand: Brand,
  policyPath: string,
  known: FormatRegistry = snapshotFormats,
): Promise<SnapshotFile[]> {
  const files = new Map<string, SnapshotFile>();
  for (const source of sources) {
    const reading = readingOf(source, brand, known);
    for (const path of await tree.glob(source.path, folderOf(policyPath), source.location)) {
      const identity = tree.identity(path);
      // Of several names its own, by which git knows it.
      const own = files.get(identity)?.path === identity ? identity : path;
      files.set(identity, { path: own, name: tree.name(own), bytes: tree.file(own), ...reading });
    }
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How a source says to read what it matches. */
export function readingOf(
  { path: _path, format, channel, location, ...words }: SnapshotSource,
  brand: Brand,
  known: FormatRegistry = snapshotFormats,
): Omit<SnapshotFile, "path" | "name" | "bytes"> {
  const fault = channel === null ? null : channelFault(channel, brand);
  if (fault !== null) throw inputError(fault, location);
  return { known, format: formatIn(known, format), channel, ...words, brand, pages: new Pages() };
}
