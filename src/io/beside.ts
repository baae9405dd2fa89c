import { readdirSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { LIMITS } from "../domain/limits.ts";

/** Endings of one kind: who reads the one would read the other. */
const KINDS = [["ndjson", "jsonl"], ["json", "js"], ["csv"], ["yml", "yaml"], ["ics"], ["md", "markdown"]];

/**
 * The files that lie beside some that were read, in their folders or in folders of those, and end as one of them does,
 * hidden ones too; sorted.
 * @param read absolute paths
 * @param isShallow whether only the folder itself counts, as where the whole repository lies below
 */
export function filesBeside(read: readonly string[], isShallow: (folder: string) => boolean): string[] {
  const own = new Set(read);
  const kinds = new Map<string, Set<string>>();
  for (const path of read) {
    const folder = dirname(path);
    kinds.set(folder, (kinds.get(folder) ?? new Set()).add(kindOf(path)));
  }
  const beside = new Set<string>();
  let entries = 0;
  const look = (folder: string, wanted: ReadonlySet<string>, isDeep: boolean) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (++entries > LIMITS.files.most) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (isDeep && entry.name !== ".git" && entry.name !== "node_modules") look(path, wanted, isDeep);
      } else if (!own.has(path) && wanted.has(kindOf(path))) beside.add(path);
    }
  };
  for (const [folder, wanted] of kinds) look(folder, wanted, !isShallow(folder));
  return [...beside].sort();
}

function kindOf(path: string): string {
  const { ext, base } = parse(path.toLowerCase().replace(/\.gz$/, ""));
  // A name such as `.yml` is all ending.
  const ending = (ext || base).slice(1);
  return KINDS.find((kind) => kind.includes(ending))?.[0] ?? ending;
}
