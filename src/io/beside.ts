import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { LIMITS } from "../domain/limits.ts";
import { fileKind } from "../text/file-kind.ts";

/**
 * The files that lie beside some that were read, in their folders or in folders of those, and end as one of them does,
 * hidden ones too; sorted.
 * @param read absolute paths
 * @param isShallow whether only the folder itself counts, as where the whole repository lies below
 */
export function filesBeside(read: readonly string[], isShallow: (folder: string) => boolean): string[] {
  const readFiles = new Set(read);
  const kinds = new Map<string, Set<string>>();
  for (const path of read) {
    const folder = dirname(path);
    kinds.set(folder, (kinds.get(folder) ?? new Set()).add(fileKind(path)));
  }
  const beside = new Set<string>();
  let entries = 0;
  const look = (folder: string, endings: ReadonlySet<string>, isDeep: boolean) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (++entries > LIMITS.files.most) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (isDeep && entry.name !== ".git" && entry.name !== "node_modules") look(path, endings, isDeep);
      } else if (!readFiles.has(path) && endings.has(fileKind(path))) beside.add(path);
    }
  };
  for (const [folder, wanted] of kinds) look(folder, wanted, !isShallow(folder));
  return [...beside].sort();
}
