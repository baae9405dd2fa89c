import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../src/browser/memory-files.ts";
import { InputError } from "../../src/domain/diagnostic.ts";
import { Repository } from "../../src/io/repository.ts";
import { repository } from "../support/repository.ts";

const NAMES = ["w1.ndjson", "w2.jsonl", "w1.csv", "W3.CSV", "w1.csv.gz", ".w4.csv", "README.md", "[1].csv"];
const FOLDERS = ["", "snapshots/", "snapshots/x/", "snapshots/x/y/", "other/"];
const PATHS = FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}${name}`));
const PATTERNS = [
  ...["*.csv", "snapshots/*.csv", "snapshots/**", "./snapshots/*.{csv,ndjson}", "snapshots/../other/*"],
  ...["../*.csv", "snapshots", "/snapshots/*.csv", "snapshots/[", "!x", "snapshots\\w1.csv", "**/w?.csv"],
  ...["snapshots/\\[1\\].csv", "none/*.csv", "@(a|b)"],
];

/** What files say of a glob: the names that it matches, or what is wrong with it; and what is beside them. */
async function answers(files: Repository | MemoryFiles, root: string, pattern: string, opened: string) {
  await files.open(join(root, opened));
  try {
    const found = await files.glob(pattern, root, null);
    return { found: found.map((path) => files.name(path)), unread: files.unread() };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

describe("files at hand", () => {
  it("match globs and leave files unread as those of a repository do", async () => {
    const some = fc.subarray(PATHS, { minLength: 1, maxLength: 12 });
    const pick = fc.constantFrom(...PATTERNS);
    await fc.assert(
      fc.asyncProperty(
        some,
        pick,
        fc.constantFrom("policy.yml", ...PATHS),
        async (paths, pattern, opened) => {
          const root = repository(Object.fromEntries(paths.map((path) => [path, path])));
          const onDisk = await answers(new Repository(root), root, pattern, opened);
          const bytes = new Map(paths.map((path) => [path, new TextEncoder().encode(path)]));
          expect(await answers(new MemoryFiles(bytes), "/", pattern, opened)).toEqual(onDisk);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    "roster.yml",
    "people/../roster.yml",
    "./a/b.yml",
    "../roster.yml",
    "a/../../b",
    "/etc/passwd",
    "C:\\\\x.yml",
  ])("resolve %s as a repository does", (path) => {
    const root = repository({ "policies/engagement.policy.yml": "" });
    const resolved = (files: Repository | MemoryFiles, from: string) => {
      try {
        return files.name(files.resolve(path, from, null));
      } catch (error) {
        return (error as Error).message;
      }
    };
    for (const folder of ["policies", ""]) {
      const onDisk = resolved(new Repository(root), join(root, folder));
      expect(resolved(new MemoryFiles(new Map()), `/${folder}`)).toBe(onDisk);
    }
  });
});
