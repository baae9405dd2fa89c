import { execFileSync } from "node:child_process";
import { globSync, readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { expect, it } from "vitest";

const page = readFileSync("docs/architecture.md", "utf8");
const advice = "describe it in the table of docs/architecture.md";

it.each(
  readdirSync("src", { withFileTypes: true }).map((entry) => entry.name + (entry.isDirectory() ? "/" : "")),
)("says what src/%s is for", (name) => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `src/"));
  expect(rows.length).toBeGreaterThan(10);
  expect(
    rows.some((row) => (row.split("|")[1] ?? "").includes(`\`src/${name}\``)),
    `src/${name} is missing: ${advice}`,
  ).toBe(true);
});

it("gives each exported type a name of its own", () => {
  const names = globSync("src/**/*.ts").flatMap((path) =>
    Array.from(
      readFileSync(path, "utf8").matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm),
      ([, name]) => name,
    ),
  );
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it("describes no folder that is not there", () => {
  const described = [...page.matchAll(/^\| `src\/(\w+)\/` /gm)].map((match) => match[1] ?? "");
  expect(described.filter((name) => !readdirSync("src").includes(name))).toEqual([]);
});

it("has the graph of today's imports; else run `npm run build`", () => {
  const graph = execFileSync(process.execPath, ["scripts/graph.mjs", "--print"], { encoding: "utf8" });
  expect(graph).toContain("rules --> metrics");
  expect(page).toContain(graph);
});
