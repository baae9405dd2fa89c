import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { action, COMPANY, comments, repository } from "../shells/repository.ts";
import { FakeGh, type Issue, runStep, shellStep } from "./steps.ts";

const HOLDS = comments(["sam", "kim", "lee", "noor", "ann"]);
const BROKEN = comments(["sam", "kim", "lee", "ann", "ann"]);
const RUN = "https://github.example/acme/marketing/actions/runs/7";

/** A checkout in which the action has left its report, and what it concluded. */
function checked(snapshot: string, folder: string, inputs: Record<string, string> = {}) {
  const root = repository({});
  const checkout = repository({ ...COMPANY, "snapshots/w46.ndjson": snapshot });
  mkdirSync(join(root, "temp"));
  const { outputs } = action(checkout, { "report-dir": folder, ...inputs });
  const conclusion = /^conclusion<<(\S+)\n(.*)\n\1/m.exec(outputs)?.[2] ?? "";
  return { checkout, temp: join(root, "temp"), conclusion };
}

describe("issue.yml", () => {
  const step = shellStep("issue", "Open, update or close the issue");

  /** Judges a snapshot and runs the step, over the issues that are there. */
  function weekly(gh: FakeGh, snapshot: string): void {
    const { checkout, temp, conclusion } = checked(snapshot, "report");
    const values = { CONCLUSION: conclusion, GH_TOKEN: "t", GH_REPO: "acme/marketing", RUN };
    const machine = { cwd: checkout, programs: gh.programs, env: { ...gh.env, RUNNER_TEMP: temp } };
    expect(runStep(step, values, machine)).toMatchObject({ code: 0, stderr: "" });
  }

  it("has one issue while the policy is broken, and closes it when it holds", () => {
    const gh = new FakeGh(repository({}));
    weekly(gh, HOLDS);
    expect(gh.issues).toEqual([]);
    weekly(gh, BROKEN);
    weekly(gh, BROKEN);
    expect(gh.issues).toMatchObject([{ state: "open", label: "engagement-policy", comments: [] }]);
    expect(gh.issues[0]?.body).toContain("# ❌ Vanity Check: fail");
    expect(gh.issues[0]?.body).toContain(`The run: ${RUN}`);
    weekly(gh, HOLDS);
    weekly(gh, HOLDS);
    expect(gh.issues).toMatchObject([{ state: "closed", comments: [`The policy holds again: ${RUN}`] }]);
    weekly(gh, BROKEN);
    expect(gh.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("never touches an issue that somebody else labelled", () => {
    const theirs: Issue = {
      number: 1,
      author: "somebody",
      title: "Ours",
      label: "engagement-policy",
      state: "open",
      body: "mine",
      comments: [],
    };
    const gh = new FakeGh(repository({}), [theirs]);
    weekly(gh, BROKEN);
    weekly(gh, HOLDS);
    expect(gh.issues[0]).toEqual(theirs);
    expect(gh.issues).toHaveLength(2);
  });

  it("keeps its body under GitHub's limit, and runs nothing that a snapshot says", () => {
    const actors = Array.from({ length: 3000 }, (_, i) =>
      i % 2 ? "ann" : "$(touch /tmp/x)`id`'\"; exit 3 @sam",
    );
    const gh = new FakeGh(repository({}));
    const lines = actors.map((actor, i) =>
      JSON.stringify({
        type: "comment",
        actor,
        object: `p ${"x".repeat(40)}${i % 600} $(exit 4)`,
        published: "2026-11-10T10:00:00Z",
      }),
    );
    const policy = COMPANY["engagement.policy.yml"].replace("min-sample: 5", "min-sample: 1, per: post");
    const checkout = repository({
      ...COMPANY,
      "engagement.policy.yml": policy,
      "snapshots/w46.ndjson": `${lines.join("\n")}\n`,
    });
    action(checkout, { "report-dir": "report" });
    const values = { CONCLUSION: "fail", GH_TOKEN: "t", GH_REPO: "acme/marketing", RUN };
    const temp = repository({});
    const machine = { cwd: checkout, programs: gh.programs, env: { ...gh.env, RUNNER_TEMP: temp } };
    expect(runStep(step, values, machine)).toMatchObject({ code: 0, stderr: "" });
    expect(gh.issues[0]?.body.length).toBeGreaterThan(50_000);
    expect(gh.issues[0]?.body).toContain(`The run: ${RUN}`);
  });
});

describe("digest.yml", () => {
  it("judges the last day of last month, whatever today is", () => {
    const step = shellStep("digest", "The last day of last month");
    const root = repository({ "checkout/x": "" });
    for (const [today, day] of [
      ["2026-12-02", "2026-11-30"],
      ["2027-01-02", "2026-12-31"],
      ["2028-03-31", "2028-02-29"],
    ]) {
      // The real `date`, asked on another day.
      const date = `#!/bin/sh\ncase "$*" in *-d*) exec /bin/date "$@";; *) exec /bin/date -d ${today} "$@";; esac\n`;
      const programs = repository({});
      writeFileSync(join(programs, "date"), date, { mode: 0o755 });
      const output = join(root, `${today}.txt`);
      const machine = { cwd: join(root, "checkout"), programs, env: { GITHUB_OUTPUT: output } };
      expect(runStep(step, {}, machine)).toMatchObject({ code: 0, stderr: "" });
      expect(readFileSync(output, "utf8")).toBe(`day=${day}\nmonth=${day?.slice(0, 7)}\n`);
    }
  });

  it("writes one issue a month, and anew when it is run again", () => {
    const step = shellStep("digest", "Write the issue, or write it anew");
    const gh = new FakeGh(repository({}));
    const digest = (month: string, snapshot: string) => {
      const inputs = { "fail-on": "never", "as-of": "2026-11-30" };
      const { checkout, temp } = checked(snapshot, "report", inputs);
      const values = { MONTH: month, GH_TOKEN: "t", GH_REPO: "acme/marketing", RUN };
      const machine = { cwd: checkout, programs: gh.programs, env: { ...gh.env, RUNNER_TEMP: temp } };
      expect(runStep(step, values, machine)).toMatchObject({ code: 0, stderr: "" });
    };
    digest("2026-11", HOLDS);
    digest("2026-11", BROKEN);
    digest("2026-12", HOLDS);
    expect(gh.issues.map(({ title, state }) => [title, state])).toEqual([
      ["Engagement in 2026-11", "open"],
      ["Engagement in 2026-12", "open"],
    ]);
    expect(gh.issues[0]?.body).toContain("40%");
    expect(gh.issues[1]?.body).not.toContain("40%");
  });
});
