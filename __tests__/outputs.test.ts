import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw, writeReports } from "../src/app/outputs.ts";
import { InputError } from "../src/domain/diagnostic.ts";
import { sourceOf } from "../src/domain/source.ts";
import { writeWhole } from "../src/io/write-whole.ts";
import { RENDERERS } from "../src/report/renderers/index.ts";
import { viewOf } from "../src/report/view.ts";
import { acme, HOSTILE, hostileReport } from "./report/fixture.ts";
import { hostileText, invisible, runnerCommands } from "./report/hostile.ts";
import { elements } from "./report/xml.ts";
import { runs } from "./support/runs.ts";

const FILES = RENDERERS.flatMap(({ file }) => (file === null ? [] : [file])).sort();
const run = { views: [viewOf(acme())], asked: 1 };
const folder = () => mkdtempSync(join(tmpdir(), "outputs-"));

describe("the register of outputs", () => {
  it("has every renderer that is there, and each name and file once", () => {
    const register = readFileSync("src/report/renderers/index.ts", "utf8");
    const loaded = [...register.matchAll(/(?:import\(|from )"\.\/([\w-]+)(?:\/page)?\.ts"/g)].map(
      ([, name]) => name,
    );
    // What a renderer is put together from is named after it.
    const parts = /^(index|(text|markdown)-[\w-]+|mermaid-chart)$/;
    const there = readdirSync("src/report/renderers").map((name) => name.replace(/\.ts$/, ""));
    const forgotten = there.filter((name) => !parts.test(name) && !loaded.includes(name));
    expect(forgotten.map((name) => `${name}: add it to src/report/renderers/index.ts`)).toEqual([]);
    const names = RENDERERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(FILES).size).toBe(FILES.length);
  });

  it("is the table in the page of the command line; else run `npm run build`", () => {
    const page = readFileSync("docs/command-line.md", "utf8");
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| ([^|]*) \| (?:`([\w.-]+)`)? \|$/gm)];
    expect(rows.map(([, name, description, file = null]) => ({ name, description, file }))).toEqual(
      RENDERERS.map(({ name, description, file }) => ({ name, description, file })),
    );
  });

  it("says of each what it is for", () => {
    for (const { description, mediaType } of RENDERERS) {
      expect(description).toMatch(/^[a-z].{9,50}\w$/);
      expect(mediaType).toMatch(/^\w+\/[\w+]+$/);
    }
  });

  it.each(RENDERERS)("draws $name", async ({ name }) => {
    expect(await draw(name, run)).not.toBe("");
  });

  it.each(RENDERERS)("draws $name harmlessly, whatever strangers wrote", async ({ name, mediaType }) => {
    const tame = await draw(name, run);
    const expectHarmless = async (texts: readonly string[]) => {
      const output = await draw(name, { views: [viewOf(hostileReport(texts))], asked: 1 });
      expect(invisible(output)).toEqual([]);
      // Commands to GitHub's runner are what this one is for; its own test reads them.
      if (name !== "github") expect(runnerCommands(output)).toEqual([]);
      if (/[/+]json$/.test(mediaType)) expect(() => JSON.parse(output)).not.toThrow();
      // An element that appears for no other report was written by a stranger.
      if (/[/+]xml$/.test(mediaType))
        expect(elements(tame)).toEqual(expect.arrayContaining(elements(output)));
    };
    await expectHarmless(HOSTILE);
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 3 }), expectHarmless),
      runs(10),
    );
  });
});

describe("a report folder", () => {
  it("has every form, and the same bytes each time", async () => {
    const root = folder();
    const [first, second] = [join(root, "new/folder"), folder()];
    await writeReports(run, first, root);
    await writeReports(run, second, second);
    expect(readdirSync(first).sort()).toEqual(FILES);
    for (const name of FILES) {
      expect(readFileSync(join(first, name), "utf8")).toBe(readFileSync(join(second, name), "utf8"));
    }
  });

  it("is one for each of several policies, named as they are", async () => {
    const named = (path: string) => viewOf({ ...acme(), policy: { ...acme().policy, path } });
    const root = folder();
    const views = [named("brands/acme/engagement.policy.yml"), named("policy.yaml")];
    expect(await writeReports({ views, asked: 2 }, root, root)).toEqual([
      "brands/acme/engagement.policy",
      "policy",
    ]);
    expect(readdirSync(join(root, "brands/acme/engagement.policy")).sort()).toEqual(FILES);
    const index = readFileSync(join(root, "index.html"), "utf8");
    expect(index).toContain('href="brands/acme/engagement.policy/report.html"');
    expect(index).toContain("<h1>2 of 2 brands break their policy</h1>");
    expect(index).toMatch(/href="policy\/badge.svg"><span>outside engagement<\/span> <b>15%<\/b>/);
    expect(JSON.parse(readFileSync(join(root, "policy/report.json"), "utf8"))).toMatchObject({
      policy: { path: "policy.yaml" },
    });
    const same = [named("policy.yml"), named("policy.yaml")];
    await expect(writeReports({ views: same, asked: 2 }, root, root)).rejects.toThrow(/rename one/);
  });
});

describe("several reports", () => {
  const several = { views: [viewOf(acme()), viewOf(acme())], asked: 3 };

  it.each(RENDERERS)("are one text as $name, or it says how to have one of each", async ({ name }) => {
    const outcome = await draw(name, several).catch((error: unknown) => error);
    if (outcome instanceof InputError) expect(outcome.message).toMatch(/--report-dir/);
    else expect(outcome).toMatch(/./);
  });

  it("are none as a page or a badge", async () => {
    for (const name of ["html", "badge", "badge-json"] as const)
      await expect(draw(name, several)).rejects.toThrow(/--report-dir/);
  });

  it("are a list as JSON, and a run each as SARIF", async () => {
    expect(JSON.parse(await draw("json", several))).toHaveLength(2);
    expect(JSON.parse(await draw("sarif", several))).toMatchObject({ runs: { length: 2 } });
  });
});

describe("a file", () => {
  it("is written whole or not at all", () => {
    const root = folder();
    writeWhole(join(root, "a/b.txt"), "one", root);
    writeWhole(join(root, "a/b.txt"), "two", root);
    expect(readFileSync(join(root, "a/b.txt"), "utf8")).toBe("two");
    mkdirSync(join(root, "taken"));
    for (const path of ["taken", "a/b.txt/c.txt", "a/b.txt/c/d.txt"])
      expect(() => writeWhole(join(root, path), "x", root), path).toThrow(InputError);
    expect(readdirSync(root).sort()).toEqual(["a", "taken"]);
    expect(readdirSync(join(root, "a"))).toEqual(["b.txt"]);
  });

  it("replaces a link of its name, and leaves alone what the link leads to", () => {
    const [root, outside] = [folder(), folder()];
    writeWhole(join(outside, "own.txt"), "own", outside);
    for (const name of ["b.txt", ".b.txt.draft"]) symlinkSync(join(outside, "own.txt"), join(root, name));
    symlinkSync("nowhere", join(root, "dangling.txt"));
    for (const name of ["b.txt", "dangling.txt"]) {
      writeWhole(join(root, name), "report", root);
      expect(lstatSync(join(root, name)).isFile(), name).toBe(true);
    }
    expect(readFileSync(join(outside, "own.txt"), "utf8")).toBe("own");
  });

  it.each([
    ["a link to a folder outside", "out/b.txt"],
    ["a folder below such a link", "out/new/folder/b.txt"],
    ["a link by way of another", "way/b.txt"],
    ["a path that leads out", "../b.txt"],
    ["a link that leads nowhere", "dangling/b.txt"],
  ])("is not written through %s", (_, path) => {
    const above = folder();
    const [root, outside] = [join(above, "root"), join(above, "outside")];
    for (const made of [root, outside]) mkdirSync(made);
    symlinkSync(outside, join(root, "out"));
    symlinkSync("out", join(root, "way"));
    symlinkSync(join(outside, "none"), join(root, "dangling"));
    expect(() => writeWhole(join(root, path), "report", root)).toThrow(/^b\.txt cannot be written: /);
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(above).sort()).toEqual(["outside", "root"]);
  });

  it("may lie behind a link that stays inside", () => {
    const root = folder();
    mkdirSync(join(root, "reports/week"), { recursive: true });
    symlinkSync("reports/week", join(root, "latest"));
    writeWhole(join(root, "latest/b.txt"), "report", root);
    expect(readFileSync(join(root, "reports/week/b.txt"), "utf8")).toBe("report");
  });

  it("is an error at once in a folder that no folder can be made in", () => {
    expect(() => writeWhole("/proc/none/b.txt", "report", "/")).toThrow(InputError);
  });
});

describe("the source", () => {
  const named = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/social",
    GITHUB_SHA: "0a1b2c",
  };

  it("is what the workflow's environment names", () => {
    expect(sourceOf(named)).toEqual({
      server: "https://github.com",
      repository: "acme/social",
      commit: "0a1b2c",
    });
  });

  it("is none where a part is missing or no address", () => {
    for (const name of Object.keys(named)) {
      expect(sourceOf({ ...named, [name]: "" })).toBeNull();
      expect(sourceOf({ ...named, [name]: undefined })).toBeNull();
    }
    expect(sourceOf({ ...named, GITHUB_SERVER_URL: "javascript:alert(1)//" })).toBeNull();
  });
});
