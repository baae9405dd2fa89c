import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleBrowser } from "../../scripts/bundle-browser.mjs";
import { html } from "../../src/report/renderers/html/page.ts";
import { viewOf } from "../../src/report/view.ts";
import { clock, repository, run } from "../support/repository.ts";
import { engineIn } from "../support/web.ts";

const ACME = "examples/acme";
const POLICY = "engagement.policy.yml";
/** After the example's last day. */
const NOW = Date.parse("2026-11-20T12:00:00Z");

/** The files of a folder by their names in it. */
function filesIn(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), new Uint8Array(readFileSync(path))]),
  );
}

let bundled: Awaited<ReturnType<typeof bundleBrowser>>;
beforeAll(async () => {
  bundled = await bundleBrowser(resolve("."));
});

describe("the engine for browsers", () => {
  it("judges the example where there is no Node, to the bytes of a run on the disk", async () => {
    const files = filesIn(ACME);
    expect(files.size).toBeGreaterThan(20);
    const judged = await engineIn(bundled.code).judgeFiles(files, { policy: POLICY, asOf: null, now: NOW });
    const root = repository(Object.fromEntries(files));
    const saved = clock.now;
    clock.now = NOW;
    try {
      const report = await run(root);
      expect(judged).toMatchObject({ conclusion: "fail", html: html(viewOf(report)) });
    } finally {
      clock.now = saved;
    }
  });

  it("says what is wrong, and where", async () => {
    const policy = "version: 1\nbrand: { name: Acme, accounts: { x: acme } }\nsnapshot: [a.csv]\n";
    const files = new Map([[POLICY, new TextEncoder().encode(policy)]]);
    const judged = await engineIn(bundled.code).judgeFiles(files, { policy: POLICY, asOf: null, now: NOW });
    expect(judged).toMatchObject({
      conclusion: null,
      problems: [
        { location: { file: POLICY, line: 1 }, message: '"snapshots" is missing' },
        { location: { file: POLICY, line: 3 }, message: 'unknown key "snapshot"; did you mean "snapshots"?' },
      ],
    });
  });

  it("reads gzipped files, and spreadsheets", async () => {
    const sheet = "date,channel,post,comments,comments by employees\n2026-11-10,linkedin,p-1,7,5\n";
    const packed = await new Response(
      new Blob([sheet]).stream().pipeThrough(new CompressionStream("gzip")),
    ).bytes();
    const files = new Map([["snapshots/counted.csv.gz", packed]]);
    const company = { brand: "Acme", timezone: "Europe/Berlin", roster: "roster.yml" };
    const { policy, unread } = await engineIn(bundled.code).proposePolicy(files, company);
    expect(unread).toEqual([]);
    expect(policy).toContain("linkedin: acme");
    const roster = "version: 1\npeople: []\n";
    const encode = (text: string) => new TextEncoder().encode(text);
    const all = new Map([...files, [POLICY, encode(policy)], ["roster.yml", encode(roster)]]);
    const judged = await engineIn(bundled.code).judgeFiles(all, { policy: POLICY, asOf: null, now: NOW });
    expect(judged).toMatchObject({ headline: expect.stringContaining("7 interactions") });
  });

  it("has no module of Node's, and none of the folders that need one", () => {
    expect(bundled.modules.length).toBeGreaterThan(300);
    expect(bundled.modules.filter((path) => /\/src\/(?:io|cli|github)\//.test(path))).toEqual([]);
  });

  it("is not made where something imports one of Node's modules, or of a package that does", async () => {
    const root = repository({ "src/browser.ts": `import { join } from "node:path"; export { join };` });
    await expect(bundleBrowser(root)).rejects.toThrow("node:path");
    mkdirSync(join(root, "node_modules/streams"), { recursive: true });
    writeFileSync(join(root, "node_modules/streams/index.js"), `import "stream";`);
    writeFileSync(join(root, "src/browser.ts"), `import "streams";`);
    await expect(bundleBrowser(root)).rejects.toThrow("stream");
  });
});
