import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OUTPUT_NAMES, OUTPUTS, writeReports, writeWhole } from "../src/app/outputs.ts";
import { InputError } from "../src/domain/problem.ts";
import { sourceOf } from "../src/domain/source.ts";
import { acme } from "./report/fixture.ts";

const FILES = [
  "badge.json",
  "badge.svg",
  "junit.xml",
  "report.html",
  "report.json",
  "report.md",
  "results.sarif",
];
const run = { reports: [acme()], asked: 1 };
const folder = () => mkdtempSync(join(tmpdir(), "outputs-"));

describe("a report folder", () => {
  it("has every form, and the same bytes each time", async () => {
    const [first, second] = [join(folder(), "new/folder"), folder()];
    await writeReports(run, first, null);
    await writeReports(run, second, null);
    expect(readdirSync(first).sort()).toEqual(FILES);
    for (const name of FILES) {
      expect(readFileSync(join(first, name), "utf8")).toBe(readFileSync(join(second, name), "utf8"));
    }
  });

  it("draws each output by its name", async () => {
    expect(OUTPUT_NAMES).toEqual(["json", "markdown", "sarif", "junit", "github", "html", "badge"]);
    for (const name of OUTPUT_NAMES) expect(await OUTPUTS[name](run, null)).not.toBe("");
  });

  it("is one for each of several policies, named as they are", async () => {
    const named = (path: string) => ({ ...acme(), policy: { ...acme().policy, path } });
    const root = folder();
    const reports = [named("brands/acme/engagement.policy.yml"), named("policy.yaml")];
    expect(await writeReports({ reports, asked: 2 }, root, null)).toEqual([
      "brands/acme/engagement.policy",
      "policy",
    ]);
    expect(readdirSync(join(root, "brands/acme/engagement.policy")).sort()).toEqual(FILES);
    expect(JSON.parse(readFileSync(join(root, "policy/report.json"), "utf8"))).toMatchObject({
      policy: { path: "policy.yaml" },
    });
    const same = [named("policy.yml"), named("policy.yaml")];
    await expect(writeReports({ reports: same, asked: 2 }, folder(), null)).rejects.toThrow(/rename one/);
  });
});

describe("several reports", () => {
  const several = { reports: [acme(), acme()], asked: 3 };

  it("are one text in the formats that hold several, and none in the others", async () => {
    for (const name of ["json", "markdown", "sarif", "junit", "github"] as const) {
      expect(await OUTPUTS[name](several, null)).not.toBe("");
    }
    for (const name of ["html", "badge"] as const) {
      await expect(OUTPUTS[name](several, null)).rejects.toThrow(/--report-dir/);
    }
  });

  it("are a list as JSON, and a run each as SARIF", async () => {
    expect(JSON.parse(await OUTPUTS.json(several))).toHaveLength(2);
    expect(JSON.parse(await OUTPUTS.sarif(several))).toMatchObject({ runs: { length: 2 } });
  });
});

describe("a file", () => {
  it("is written whole or not at all", () => {
    const root = folder();
    writeWhole(join(root, "a/b.txt"), "one");
    writeWhole(join(root, "a/b.txt"), "two");
    expect(readFileSync(join(root, "a/b.txt"), "utf8")).toBe("two");
    mkdirSync(join(root, "taken"));
    for (const path of ["taken", "a/b.txt/c.txt", "a/b.txt/c/d.txt"])
      expect(() => writeWhole(join(root, path), "x"), path).toThrow(InputError);
    expect(readdirSync(root).sort()).toEqual(["a", "taken"]);
    expect(existsSync(join(root, "a/.b.txt.draft"))).toBe(false);
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
