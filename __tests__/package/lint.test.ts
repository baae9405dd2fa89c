import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, expect, it } from "vitest";
import { pack } from "../../scripts/pack.mjs";

/** What is downloaded at an install, and at each `npx` of a workflow. */
const MAX_TARBALL_BYTES = 1_500_000;

const folder = mkdtempSync(join(tmpdir(), "package-"));
const tarball = pack(folder);
afterAll(() => rmSync(folder, { recursive: true }));

it("has a manifest in which publint finds nothing to say", async () => {
  const bytes = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

it("has types that every way of resolving finds, and is ESM alone", async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (result.types === false) throw new Error("the package has no types");
  const problems = result.problems.map((problem) =>
    "entrypoint" in problem ? [problem.kind, problem.entrypoint, problem.resolutionKind] : [problem.kind],
  );
  // `require` gets a module from Node 20.19 on; a second, CommonJS build would be a second set of its state.
  expect(problems).toEqual([["CJSResolvesToESM", ".", "node16-cjs"]]);
});

it("stays small to download", () => {
  expect(statSync(tarball).size).toBeLessThan(MAX_TARBALL_BYTES);
});
