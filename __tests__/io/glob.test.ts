import { relative } from "node:path";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { matchGlob } from "../../src/io/glob.ts";
import { repository } from "../support/repository.ts";

const NAMES = ["a.json", "a.b.json", "ab", "a", ".a.json", "b.JSON", "json", "a-1.json.gz", "..json"];
const FOLDERS = ["", "w/", "w/x.y/", ".h/"];
test("a plain pattern matches what the library would match", async () => {
  const paths = FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}${name}`));
  const root = repository(Object.fromEntries(paths.map((path) => [path, ""])));
  const folder = fc.constantFrom(...FOLDERS, "none/", "w/../w/", "./", "a/");
  const part = fc.constantFrom("", "a", "a.", ".json", "json", ".", "b", ".a", "-1.json.gz", "A");
  const star = fc.constantFrom("", "*");
  await fc.assert(
    fc.asyncProperty(folder, part, star, part, async (...parts) => {
      // The library finds the file `a` by `a/` and `a/.` too.
      fc.pre(!["", "."].includes(parts.slice(1).join("")));
      const pattern = parts.join("");
      const found = (await matchGlob(pattern, root, () => true)).map((path) => relative(root, path));
      const expected = globSync(pattern, { cwd: root, dot: false, expandDirectories: false });
      expect(found.sort(), pattern).toEqual(expected.map((path) => path.replace(/^\.\//, "")).sort());
    }),
  );
});
