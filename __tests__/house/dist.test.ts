import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const chunks = readdirSync("dist").filter((name) => name.endsWith(".js"));
/** The bundler heads each module in a chunk with its path. */
const modules = chunks.flatMap((name) =>
  [...readFileSync(`dist/${name}`, "utf8").matchAll(/^\/\/ ((?:build|node_modules)\/\S+)$/gm)].map(
    (match) => match[1] ?? "",
  ),
);

it("names each chunk after what it is", () => {
  expect(chunks).toEqual(expect.arrayContaining(["index.js", "cli.js", "badge.js"]));
  expect(chunks.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.js$/.test(name))).toEqual([]);
});

it("holds no module twice, whichever shell needs it", () => {
  expect(modules).toContain("build/app/run.js");
  expect(modules.filter((path, i) => modules.indexOf(path) !== i)).toEqual([]);
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
