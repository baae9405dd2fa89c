import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundle } from "../../scripts/bundle.mjs";
import { digestOf } from "../../scripts/digest.mjs";
import { COMPANY, cli, repository } from "../shells/repository.ts";

const chunks = readdirSync("dist").filter((name) => name.endsWith(".js"));
/** The bundler heads each module in a chunk with its path. */
const modules = chunks.flatMap((name) =>
  [...readFileSync(`dist/${name}`, "utf8").matchAll(/^\/\/ ((?:build|node_modules)\/\S+)$/gm)].map(
    (match) => match[1] ?? "",
  ),
);

it("names each chunk after what it is", () => {
  expect(chunks).toEqual(expect.arrayContaining(["index.js", "cli.js", "renderers-badge.js"]));
  expect(chunks.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.js$/.test(name))).toEqual([]);
});

it("holds no module twice, whichever shell needs it", () => {
  expect(modules).toContain("build/app/run.js");
  expect(modules.filter((path, i) => modules.indexOf(path) !== i)).toEqual([]);
});

it("holds nothing but ASCII and no comments on functions, so that it loads faster", () => {
  const texts = chunks.map((name) => readFileSync(`dist/${name}`, "utf8").replace(/\/\*![\s\S]*?\*\//g, ""));
  expect(chunks.filter((_, i) => /\P{ASCII}/u.test(texts[i] as string))).toEqual([]);
  expect(chunks.filter((_, i) => /^\s*\/\*\*(?!\/)/m.test(texts[i] as string))).toEqual([]);
});

it("says its own digest in reports, which anybody can make again", () => {
  const { stdout } = cli(repository(COMPANY), ["--format", "json"]);
  const { digest } = JSON.parse(stdout).tool;
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf("dist", digest)).toBe(digest);
});

it("has the licence of every package in it", () => {
  const licences = readFileSync("dist/licenses.txt", "utf8");
  const packages = new Set(
    modules.flatMap((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  expect([...packages]).toEqual(expect.arrayContaining(["undici", "yaml", "ical.js"]));
  const isListed = (name: string) => licences.split("\n").some((line) => line.startsWith(`${name} `));
  expect([...packages].filter((name) => !isListed(name))).toEqual([]);
});

const SHELLS = {
  "build/action.js": 'import "./app/run.js"; import "./lib/text.js"; import("./report/text.js");',
  "build/index.js": 'import("./app/run.js");',
  "build/cli.js": 'import "./lib/text.js"; import("./app/run.js");',
  "build/app/run.js": "globalThis.run = 1;",
  "build/app/read-pieces.js": "globalThis.pieces = 4;",
  "build/lib/text.js": "globalThis.lib = 2;",
  "build/report/text.js": "globalThis.report = 3;",
};

it("calls chunks of one name by their folders, and gives the same bytes each time", async () => {
  const root = repository(SHELLS);
  const names = [
    "check.js",
    "cli.js",
    "index.js",
    "lib-text.js",
    "library.js",
    "read-pieces.js",
    "report-text.js",
  ];
  const bundled = async (folder: string) => {
    await bundle(root, join(root, folder));
    expect(readdirSync(join(root, folder)).sort()).toEqual(names);
    return names.map((name) => readFileSync(join(root, folder, name), "utf8"));
  };
  const [first, second] = [await bundled("one"), await bundled("two")];
  expect(second).toEqual(first);
});

it("is not made where an import cannot be found", async () => {
  const root = repository({ ...SHELLS, "build/app/run.js": 'import "./nothing.js";' });
  await expect(bundle(root, join(root, "dist"))).rejects.toThrow("./nothing.js");
  const lacking = repository({ ...SHELLS, "build/app/run.js": 'import "no-such-package";' });
  await expect(bundle(lacking, join(lacking, "dist"))).rejects.toThrow("no-such-package");
});
