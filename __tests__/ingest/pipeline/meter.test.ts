import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { loadSnapshots } from "../../../src/ingest/pipeline/load.ts";
import { Repository } from "../../../src/io/repository.ts";
import type { Progress } from "../../../src/lib/progress.ts";
import { sourceOf } from "../../support/reading.ts";
import { type Files, repository } from "../../support/repository.ts";

const line = `${JSON.stringify({ type: "like", actor: "sam", channel: "x", published: "2026-03-30" })}\n`;

/** What is told while the files are read. */
async function told(files: Files): Promise<Progress[]> {
  const root = repository(files);
  const seen: Progress[] = [];
  const sink = { length: 0, openFile() {}, add: () => void sink.length++, skip() {}, closeFile() {} };
  const brand = { name: "Acme", accounts: {}, words: [], otherChannels: [] };
  const at = new Repository(root);
  await loadSnapshots(at, [sourceOf("*")], brand, join(at.root, "p.yml"), sink, (now) =>
    seen.push({ ...now }),
  );
  return seen;
}

it("counts files, bytes as they lie on disk, and activities, and ends with all of them", async () => {
  const text = line.repeat(5000);
  const zipped = gzipSync(text);
  const bytes = text.length + zipped.length + line.length;
  const seen = await told({ "a.ndjson": text, "b.ndjson.gz": zipped, "c.ndjson": line });
  expect(seen.length).toBeGreaterThan(text.length / 16_384);
  expect(seen.at(-1)).toEqual({ files: 3, filesRead: 3, bytes, bytesRead: bytes, activities: 10_000 });
  expect(seen.find(({ filesRead }) => filesRead === 1)?.bytesRead).toBe(text.length);
  for (const key of ["filesRead", "bytesRead", "activities"] as const) {
    const values = seen.map((progress) => progress[key]);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  }
});
