import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RENDERERS } from "../../src/report/renderers/index.ts";
import { elements } from "../report/xml.ts";
import { callCli } from "../support/call-cli.ts";
import { endpointErrors, junitErrors, reportErrors, sarifErrors } from "../support/valid.ts";
import { action, COMPANY, comments, repository } from "./repository.ts";

const POSTS = 5000;

/** A company whose people alone commented on thousands of posts, each of which is a finding. */
const CROWDED = {
  ...COMPANY,
  "engagement.policy.yml": `${COMPANY["engagement.policy.yml"].replace("min-sample: 5", "min-sample: 1, per: post")}badge: employee-share\n`,
  "snapshots/w46.ndjson": Array.from({ length: POSTS }, (_, i) =>
    comments(["ann"]).replaceAll("c-0", `c-${i}`).replace("p-1", `p-${i}`),
  ).join(""),
};

const SHELLS = {
  "the command-line tool": async (root: string) =>
    (await callCli(root, ["--report-dir", "out", "--format", "markdown"])).stdout,
  "the action": async (root: string) => action(root, { "report-dir": "out" }).summary,
};

describe.each(Object.entries(SHELLS))("a report folder of %s, with thousands of findings", async (_, run) => {
  const root = repository(CROWDED);
  const summary = await run(root);
  const read = (name: string) => readFileSync(join(root, "out", name), "utf8");

  it("has every form, valid by its published schema", async () => {
    const files = RENDERERS.flatMap(({ file }) => file ?? []);
    expect(files).toContain("report.json");
    expect(readdirSync(join(root, "out")).sort()).toEqual([...files].sort());
    expect(reportErrors(JSON.parse(read("report.json")))).toBe("");
    expect(sarifErrors(JSON.parse(read("results.sarif")))).toBe("");
    expect(endpointErrors(JSON.parse(read("badge.json")))).toBe("");
    expect(await junitErrors(read("junit.xml"))).toEqual([]);
    expect(elements(read("badge.svg"))[0]).toBe("svg");
  });

  it("leaves nothing out of what machines read", () => {
    expect(JSON.parse(read("report.json")).rules[0].findings).toHaveLength(POSTS);
    expect(JSON.parse(read("results.sarif")).runs[0].results).toHaveLength(POSTS);
    expect(elements(read("junit.xml")).filter((name) => name === "failure")).toHaveLength(POSTS);
  });

  it("says how much of it a page shows, and stays under what GitHub loses whole", () => {
    for (const page of [summary, read("report.md")]) {
      const shown = page.match(/^- <code>|^- \[<code>/gm)?.length ?? 0;
      expect(new TextEncoder().encode(page).length).toBeLessThan(2 ** 20);
      expect(shown).toBeGreaterThan(1000);
      expect(page).toContain(
        `showing ${shown.toLocaleString("en")} of 5,000 findings; everything is in report.json`,
      );
    }
    expect(read("report.html")).toContain("Showing 200 of 5,000 findings; everything is in report.json.");
  });

  it("has the badge that the policy asks for", () => {
    expect(JSON.parse(read("badge.json"))).toMatchObject({ label: "employee share", message: "100%" });
  });
});

it("refuses a badge of a figure that there is not", async () => {
  const policy = `${COMPANY["engagement.policy.yml"]}badge: employee-shares\n`;
  const { code, stderr } = await callCli(repository({ ...COMPANY, "engagement.policy.yml": policy }), []);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^engagement\.policy\.yml:7:8: .*did you mean "employee-share"/);
});

it("could not judge where a report cannot be written, and is no broken policy", async () => {
  const inTheWay = { "report-dir": "roster.yml/out" };
  expect(action(repository(COMPANY), inTheWay)).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/^::error title=.*report\.json cannot be written/m),
  });
  for (const option of ["--report-dir", "--output"]) {
    const { code, stderr } = await callCli(repository(COMPANY), [option, "roster.yml/out"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^vanity-check: \w+(\.json)? cannot be written: [^\n]+\n$/);
  }
});

describe("a report stays in the repository", () => {
  /** A repository in a folder, and what lies in that folder beside it afterwards. */
  function nested(): { root: string; beside: () => string[] } {
    const files = Object.entries({ ...COMPANY, ".git/HEAD": "" });
    const outer = repository(Object.fromEntries(files.map(([path, text]) => [`repo/${path}`, text])));
    symlinkSync(outer, join(outer, "repo/link"));
    return { root: join(outer, "repo"), beside: () => readdirSync(outer).sort() };
  }

  it.each([
    ["--report-dir", "../out"],
    ["--report-dir", "link/out"],
    ["--output", "../report.txt"],
    ["--output", "link/report.txt"],
    ["--output", "snapshots/../../report.txt"],
  ])("%s %s", async (option, path) => {
    const { root, beside } = nested();
    const { code, stderr } = await callCli(root, [option, path]);
    expect(beside()).toEqual(["repo"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^vanity-check: .*leads out of /);
  });

  it("by an absolute path too, wherever in it the command is called", async () => {
    const { root, beside } = nested();
    const elsewhere = repository({});
    expect(await callCli(root, ["--output", join(elsewhere, "x")])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("redirect the output instead"),
    });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect((await callCli(join(root, "snapshots"), ["--output", "../out/report.txt"])).code).toBe(0);
    expect((await callCli(root, ["--output", join(root, "out/again.txt")])).code).toBe(0);
    expect(readdirSync(join(root, "out")).sort()).toEqual(["again.txt", "report.txt"]);
    expect(beside()).toEqual(["repo"]);
  });

  it.each(["../out", "link/out", "snapshots/../../out"])("of the action, for %s", (path) => {
    const { root, beside } = nested();
    const { code, stdout } = action(root, { "report-dir": path });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error title=.*leads out of /m);
    expect(beside()).toEqual(["repo"]);
  });
});
