import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { callCli } from "../support/call-cli.ts";
import { COMPANY, cli, comments, repository, SABOTAGES, sabotage } from "./repository.ts";

const BROKEN = { ...COMPANY, "snapshots/w46.ndjson": comments(["sam", "kim", "lee", "ann", "ann"]) };

describe("check", () => {
  it("exits with 0 where the policy holds, at the limit too", () => {
    const { code, stdout, stderr } = cli(repository(COMPANY), []);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^PASS /);
    expect(code).toBe(0);
  });

  it("exits with 1 where it is broken, and names file, line, value and limit", () => {
    const { code, stdout } = cli(repository(BROKEN), ["check"]);
    expect(stdout).toContain("snapshots/w46.ndjson:4:1");
    expect(stdout).toContain("40% of comments are from employees (limit 20%; 2 of 5).");
    expect(code).toBe(1);
  });

  it("exits with 2 where it cannot judge, and says why on stderr alone", () => {
    const { code, stdout, stderr } = cli(repository({ ...COMPANY, "snapshots/w46.ndjson": "{" }), []);
    expect(stderr).toMatch(/^snapshots\/w46\.ndjson:1:\d+: is not JSON/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it.each(SABOTAGES)("exits with 2 at a mistake of ours %s, and asks for a report of it", (kind) => {
    const { code, stdout, stderr } = cli(repository(BROKEN), [], sabotage(kind));
    expect(stderr).toMatch(/^vanity-check: internal error, please report this: .*TypeError: .*boom at /);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("exits with 2 where it cannot be loaded", () => {
    const part = { "cli.js": readFileSync("dist/cli.js", "utf8"), "package.json": '{ "type": "module" }' };
    const root = repository(part);
    const { status, stderr } = spawnSync(process.execPath, [join(root, "cli.js")], { encoding: "utf8" });
    expect(stderr).toMatch(/^vanity-check: cannot start on Node [\d.]+; it needs .*\n$/);
    expect(status).toBe(2);
  });

  it("fails on what --fail-on says", () => {
    const warning = BROKEN["engagement.policy.yml"].replace("max: 20%", "max: 20%, level: warning");
    const root = repository({ ...BROKEN, "engagement.policy.yml": warning });
    expect(cli(root, []).code).toBe(0);
    expect(cli(root, ["--fail-on", "warning"]).code).toBe(1);
    expect(cli(repository(BROKEN), ["--fail-on", "never"]).code).toBe(0);
  });

  it("judges as of the day it is given", () => {
    const { stdout } = cli(repository(COMPANY), ["--as-of", "2027-03-01", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2027-03-01", window: { from: "2027-02-02" } });
  });

  it("names paths relative to the root of the repository", () => {
    const files = Object.entries(BROKEN).map(([path, text]) => [`brands/acme/${path}`, text]);
    const root = repository({ ".git/HEAD": "", ...Object.fromEntries(files) });
    const { stdout } = cli(root, ["--policy", "brands/acme/engagement.policy.yml"]);
    expect(stdout).toContain("brands/acme/snapshots/w46.ndjson:4:1");
  });

  it("writes to a file in a new folder where asked to", () => {
    const root = repository(BROKEN);
    const { code, stdout } = cli(root, ["--format", "json", "--output", "out/report.json"]);
    expect(stdout).toBe("");
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(root, "out/report.json"), "utf8"))).toMatchObject({
      conclusion: "fail",
    });
  });

  it.each(["text", "markdown", "github"])("gives the same bytes for the same input as %s", async (format) => {
    const root = repository(BROKEN);
    expect(await callCli(root, ["--format", format])).toEqual(cli(root, ["--format", format]));
  });

  it("uses no colour where it is no terminal", () => {
    expect(cli(repository(BROKEN), []).stdout).not.toContain(String.fromCharCode(27));
  });
});

describe("misuse", () => {
  const root = repository(COMPANY);
  it.each([
    [["chek"], 'there is no command "chek"; did you mean "check"?'],
    [["--format", "jsn"], '--format "jsn" is not known; did you mean "json"?'],
    [["--fail-on", "warnings"], 'did you mean "warning"?'],
    [["--polcy", "x"], 'there is no option "--polcy"; did you mean "--policy"? See'],
    [["--policy"], "--policy needs a value; see"],
    [["--policy", "--quiet"], "--policy needs a value; see"],
    [["--quiet=yes"], "--quiet takes no value; see"],
    [["--policy"], "--policy"],
    [["--policy", "none.yml"], "there is no policy at none.yml"],
    [["--as-of", "2026-02-30"], '"2026-02-30" is not a date'],
    [["check", "more"], '"more" is not expected here'],
    [["explain"], "name a rule"],
    [["explain", "employe-share"], 'did you mean "employee-share"?'],
    [["schema", "polcy"], 'did you mean "policy"?'],
  ])("%j is refused with a hint", async (args, message) => {
    const { code, stderr, stdout } = await callCli(root, args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("the other commands", () => {
  const root = repository({});

  it("list the rules, explain one and print the schemas", async () => {
    expect(cli(root, ["rules"]).stdout).toMatch(/^employee-share +Limits/);
    expect(cli(root, ["explain", "response-rate"]).stdout).toMatch(/^# response-rate\n/);
    for (const name of ["policy", "roster", "activity", "plan", "report"]) {
      const { stdout } = await callCli(root, ["schema", name]);
      expect(stdout).toBe(readFileSync(`policies/schema/${name}.schema.json`, "utf8"));
    }
  });

  it("do in the bundle what they do in the source", async () => {
    const company = () => repository(BROKEN);
    for (const args of [
      ["trace", "c-2"],
      ["todo"],
      ["convert", "snapshots/w46.ndjson"],
      ["schema", "policy"],
    ])
      expect(cli(company(), args)).toEqual(await callCli(company(), args));
  });

  it("tell the version and how they are used", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(cli(root, ["--version"]).stdout).toBe(`${version}\n`);
    expect(cli(root, ["--help"]).stdout).toMatch(/^Usage: vanity-check/);
    expect(await callCli(root, ["help"])).toEqual(cli(root, ["--help"]));
    expect(await callCli(root, ["help", "todo"])).toEqual(await callCli(root, ["todo", "--help"]));
  });
});

describe("several policies", () => {
  const policy = COMPANY["engagement.policy.yml"];
  const files = (others: Record<string, string>) =>
    repository({
      ...BROKEN,
      "a.policy.yml": policy,
      "b.policy.yml": policy.replace("max: 20%", "max: 50%"),
      ...others,
    });

  it("are judged one by one, by a glob or by name, each once, with one verdict", () => {
    const root = files({});
    const { code, stdout } = cli(root, ["--policy", "?.policy.yml", "--policy", "a.policy.yml"]);
    expect(stdout.match(/^(PASS|FAIL) .*policy\.yml,/gm)).toEqual([
      expect.stringContaining("FAIL  a.policy.yml,"),
      expect.stringContaining("PASS  b.policy.yml,"),
    ]);
    expect(stdout).toMatch(/\nFAIL {2}1 of 2 policies holds; broken: a\.policy\.yml\n$/);
    expect(code).toBe(1);
    expect(cli(root, ["--policy", "b.policy.yml", "--policy", "./b.policy.yml"]).stdout).not.toContain(
      "policies",
    );
  });

  it("are all judged by where one cannot be, and the run says so", () => {
    const root = files({ "c.policy.yml": "version: 2\n" });
    const { code, stdout, stderr } = cli(root, ["--policy", "[bc].policy.yml"]);
    expect(stdout).toMatch(/^PASS {2}b\.policy\.yml/);
    expect(stdout).toMatch(/\nNOT JUDGED {2}1 of 2 policies holds; 1 couldn't be judged\n$/);
    expect(stderr).toMatch(/^c\.policy\.yml:1:/);
    expect(code).toBe(2);
  });

  it("are a list of reports as JSON, of one policy too where the other couldn't be judged", () => {
    const root = files({ "c.policy.yml": "version: 2\n" });
    const { stdout } = cli(root, ["--policy", "[bc].policy.yml", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ policy: { path: "b.policy.yml" } }]);
  });

  it("are an error where a glob finds none", () => {
    const { code, stderr } = cli(files({}), ["--policy", "brands/*.yml"]);
    expect(stderr).toContain('"brands/*.yml" matches no policy');
    expect(code).toBe(2);
  });
});

it("has all of the YAML library in its bundle: init knows a workflow of ours by a key that is a list", () => {
  const workflow = ".github/workflows/vanity-check.yml";
  const steps = "jobs:\n  a:\n    steps:\n      - uses: vanity-check/vanity-check@v1\n";
  const root = repository({ ".git/HEAD": "", [workflow]: `env:\n  ? [a]\n  : b\n${steps}` });
  const { code, stdout } = cli(root, ["init"]);
  expect(stdout).toMatch(/^ +kept +\.github\/workflows\/vanity-check\.yml/m);
  expect(stdout).not.toContain("workflows/engagement.yml");
  expect(code).toBe(0);
});
