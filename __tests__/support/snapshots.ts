import { join } from "node:path";
import { loadSnapshots } from "../../src/ingest/pipeline/load.ts";
import { Repository } from "../../src/io/repository.ts";
import { Columns } from "../../src/store/columns.ts";
import type { FileInfo } from "../../src/store/file-info.ts";
import { Zone } from "../../src/store/zone.ts";
import { sourceOf } from "./reading.ts";
import { repository } from "./repository.ts";

/** What the store holds of files that one entry of a policy reads, of a brand on one channel. */
export async function snapshots(
  channel: string,
  contents: readonly unknown[],
): Promise<{ columns: Columns; files: readonly FileInfo[]; more: FileInfo["more"][] }> {
  const names = contents.map((content, i) => [`${i}.json`, textOf(content)] as const);
  const root = repository(Object.fromEntries(names));
  const brand = { name: "Acme", accounts: { [channel]: ["acme"] }, words: [], otherChannels: [] };
  const columns = new Columns(new Zone(() => 0));
  await loadSnapshots(new Repository(root), [sourceOf("*.json")], brand, join(root, "policy.yml"), columns);
  return { columns, files: columns.files, more: columns.files.map((file) => file.more) };
}

/** Several documents stand one after the other, as pages do. */
function textOf(content: unknown): string {
  return [content]
    .flat()
    .map((document) => JSON.stringify(document))
    .join("\n");
}
