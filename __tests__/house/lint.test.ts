import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const biome = fileURLToPath(import.meta.resolve("@biomejs/biome/bin/biome"));
const CLOCK = "only src/io/system-clock.ts reads the clock";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-"));
  for (const path of ["biome.json", "scripts/clock.grit"]) cpSync(path, join(folder, path));
});
afterAll(() => rmSync(folder, { recursive: true }));

function problems(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const args = [biome, "lint", "--colors=off", name];
  const { stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return stderr + stdout;
}

it.each(["Date.now()", "new Date()", "performance.now()"])("keeps %s out of all but the clock", (call) => {
  const text = `export const now = ${call};\n`;
  expect(problems("src/rules/a.ts", text)).toContain(CLOCK);
  expect(problems("src/io/system-clock.ts", text)).not.toContain(CLOCK);
});

it("lets a day be turned into a date", () => {
  expect(problems("src/model/a.ts", "export const day = new Date(0);\n")).not.toContain(CLOCK);
});

it("keeps process out of the engine", () => {
  expect(problems("src/rules/a.ts", "export const pid = process.pid;\n")).toContain(
    "global variable process",
  );
});

it("keeps Buffer out of the engine", () => {
  const text = 'export const bytes = Buffer.from("x");\n';
  expect(problems("src/store/a.ts", text)).toContain("noRestrictedGlobals");
  expect(problems("src/io/a.ts", text)).not.toContain("noRestrictedGlobals");
});

it("keeps console out", () => {
  expect(problems("src/cli.ts", 'console.log("x");\n')).toContain("noConsole");
});
