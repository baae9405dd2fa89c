import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { changeReport, memoryBase, runChange, told } from "../support/change.ts";
import { type Files, problemsOf, repository, run } from "../support/repository.ts";

const P = "engagement.policy.yml";
const W = "snapshots/w10.ndjson";
const ROSTER = "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n";

function policy(rules: string, more = ""): string {
  return `version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nroster: roster.yml\nsnapshots: [snapshots/*.ndjson]\nrules:\n${rules}${more}`;
}

function comments(actors: readonly string[], week = "10"): string {
  return actors
    .map(
      (actor, i) =>
        `{"type":"comment","id":"c-${week}-${i}","actor":"${actor}","object":"p-1","published":"2026-03-${week}T09:0${i}:00Z"}\n`,
    )
    .join("");
}

const SHARE = "  employee-share: { max: 20%, min-sample: 5 }\n";
/** Two comments of five are an insider's: 40%. */
const BASE: Files = {
  [P]: policy(SHARE),
  "roster.yml": ROSTER,
  [W]: comments(["ann", "ann", "sam", "kim", "lee"]),
};

describe("the base's own judge the change", () => {
  it("by its policy, whatever the change makes of it, at the change's lines", async () => {
    const after = { ...BASE, [P]: policy("  coverage: {}\n  employee-share: { max: 50%, min-sample: 5 }\n") };
    const report = await runChange(BASE, after);
    expect(report).toMatchObject({
      conclusion: "fail",
      policy: { path: P, base: "0123456789abcdef0123456789abcdef01234567" },
      change: { base: "0123456789abcdef0123456789abcdef01234567", files: 1 },
    });
    expect(report.rules.map(({ rule }) => rule)).toEqual(["employee-share"]);
    expect(report.rules[0]?.findings).toMatchObject([{ limit: 0.2, policyLocation: { file: P, line: 7 } }]);
  });

  it("by its policy where the change switches the rule off, at the nearest line left", async () => {
    const report = await runChange(BASE, { ...BASE, [P]: policy("  coverage: {}\n") });
    expect(report.rules[0]?.findings).toMatchObject([{ limit: 0.2, policyLocation: { file: P, line: 5 } }]);
  });

  it("by its roster", async () => {
    const report = await runChange(BASE, { ...BASE, "roster.yml": "version: 1\npeople: []\n" });
    expect(report).toMatchObject({ conclusion: "fail", figures: { employeeShare: { comment: 0.4 } } });
  });

  it("by its waivers", async () => {
    const waiver = "waivers: [{ rule: employee-share, until: 2099-01-01, reason: agreed }]\n";
    const waived = { ...BASE, [P]: policy(SHARE, waiver) };
    expect(await runChange(BASE, waived)).toMatchObject({ conclusion: "fail", counts: { waived: 0 } });
    expect(await runChange(waived, BASE)).toMatchObject({ conclusion: "neutral", counts: { waived: 1 } });
  });

  it("by its waivers past their date, each told at its own line of the change", async () => {
    const waivers = (...narrow: string[]) =>
      `waivers:\n${narrow.map((what) => `  - { rule: employee-share, until: 2020-01-01, reason: a${what} }\n`).join("")}`;
    const all = [", object: p-1", ", object: p-2", ", day: 2026-03-10", ", channel: mastodon", ""];
    const before = { ...BASE, [P]: policy(SHARE, waivers(...all)) };
    const after = { ...BASE, [P]: policy(SHARE, waivers(...[...all].reverse())) };
    const lines = ({ rules }: Report) =>
      new Map(
        rules
          .flatMap(({ findings }) => findings)
          .filter(({ message }) => message.startsWith("A waiver"))
          .map(({ scope, location }) => [JSON.stringify(scope), location.line]),
      );
    const expected = lines(await run(repository(after)));
    expect(expected.size).toBe(all.length);
    expect(lines(await runChange(before, after))).toEqual(expected);
  });

  it("by what it extends, as the base has it", async () => {
    const house = (max: string) => ({
      [P]: policy("", "  coverage: off\nextends: ./house.yml\n"),
      "house.yml": `version: 1\nrules:\n  employee-share: { max: ${max}, min-sample: 5 }\n`,
    });
    const report = await runChange({ ...BASE, ...house("20%") }, { ...BASE, ...house("90%") });
    expect(report.rules[0]?.findings).toMatchObject([{ limit: 0.2 }]);
  });

  it("by its policy under another name", async () => {
    const { [P]: old, ...rest } = BASE;
    const before = {
      ...rest,
      "old/policy.yml": String(old)
        .replace("roster.yml", "../roster.yml")
        .replace("snapshots/*", "../snapshots/*"),
    };
    const after = { ...BASE, [P]: policy("  employee-share: { max: 90%, min-sample: 5 }\n") };
    expect(await runChange(before, after, { renames: { [P]: "old/policy.yml" } })).toMatchObject({
      conclusion: "fail",
      policy: { path: P, base: expect.stringMatching(/^0123/) },
      inputs: { files: 1, duplicates: 0 },
    });
  });

  it("but the snapshots and plans are the change's, with those that it adds or moves", async () => {
    const { [W]: week, ...rest } = BASE;
    const moved = {
      ...rest,
      [P]: String(BASE[P]).replace("[snapshots/*.ndjson]", "[exports/*.ndjson]"),
      "exports/w10.ndjson": week as string,
    };
    const rules = policy(`${SHARE}  append-only: {}\n`);
    const report = await runChange({ ...BASE, [P]: rules }, moved);
    expect(report).toMatchObject({ inputs: { files: 1, activities: 5 } });
    expect(changeReport(report, "append-only").findings).toEqual([]);
    const added = {
      ...BASE,
      [P]: String(BASE[P]).replace("[snapshots", "[more/*.ndjson, snapshots"),
      "more/a.ndjson": comments(["sam"], "11"),
    };
    expect(await runChange(BASE, added)).toMatchObject({ inputs: { files: 2, activities: 6 } });
  });

  it("unless the base has no policy yet: then the change's own do, and the report tells", async () => {
    const { [P]: _, ...before } = BASE;
    const report = await runChange(before, {
      ...BASE,
      [P]: policy(`${SHARE}  loosened-policy: {}\n  append-only: {}\n`),
    });
    expect(report).toMatchObject({ conclusion: "fail", change: { files: 1 }, policy: { path: P } });
    expect(report.policy).not.toHaveProperty("base");
    expect(changeReport(report, "loosened-policy")).toMatchObject({ outcome: "pass", findings: [] });
  });

  it("says at which commit its policy or roster cannot be read", async () => {
    const commit = "(at the base, commit 0123456789ab)";
    const broken = policy("  employee-shar: {}\n");
    expect(await problemsOf(runChange({ ...BASE, [P]: broken }, BASE))).toEqual([
      `${P}:6:3: unknown key "employee-shar"; did you mean "employee-share"? ${commit}`,
    ]);
    const { "roster.yml": _, ...without } = BASE;
    expect(await problemsOf(runChange(without, BASE))).toEqual([
      `${P}:3:9: there is no roster at "roster.yml"; the path is relative to the policy ${commit}`,
    ]);
    const out = policy("", "  coverage: {}\nextends: ../../house.yml\n");
    expect(await problemsOf(runChange({ ...BASE, [P]: out }, BASE))).toEqual([
      `${P}:7:10: "../../house.yml" leads out of the repository ${commit}`,
    ]);
  });

  it("is no way past a policy of the change that cannot be read", async () => {
    expect(await problemsOf(runChange(BASE, { ...BASE, [P]: "version: 2\n" }))).not.toEqual([]);
  });
});

describe("rules about the change", () => {
  it("are not there where none is judged", async () => {
    const root = repository({ ...BASE, [P]: policy(`${SHARE}  loosened-policy: {}\n  append-only: {}\n`) });
    const report = await run(root);
    expect(report.rules.map(({ rule }) => rule)).toEqual(["employee-share"]);
    expect(report).not.toHaveProperty("change");
  });

  it("alone judge nothing where none is", async () => {
    const root = repository({ ...BASE, [P]: policy("  append-only: {}\n") });
    expect(await problemsOf(run(root))).toEqual([
      "vanity-check: all rules of the policy judge a change; name its base",
    ]);
  });
});

describe("changed-only", () => {
  const weeks = {
    ...BASE,
    [P]: policy(`  employee-share: { per: week, window: 14d, max: 20%, min-sample: 5 }\n`),
    "snapshots/w11.ndjson": comments(["ann", "ann", "sam", "kim", "lee"], "17"),
  };
  const { "snapshots/w11.ndjson": _, ...before } = weeks;

  it("leaves out the findings in files that the change did not touch, and says how many", async () => {
    expect(await runChange(before, weeks)).toMatchObject({ counts: { error: 2 }, change: { files: 1 } });
    const report = await runChange(before, weeks, { changedOnly: true });
    expect(report).toMatchObject({
      conclusion: "fail",
      counts: { error: 1 },
      change: { files: 1, hidden: 1 },
    });
    expect(told(report.rules[0]?.findings ?? [])).toEqual([
      expect.stringMatching(/^snapshots\/w11\.ndjson:1: /),
    ]);
    expect(report.rules[0]).toMatchObject({ hidden: 1 });
  });

  it("says nothing where all that is broken lies elsewhere", async () => {
    const after = { ...weeks, "README.md": "Hello.\n" };
    const report = await runChange(weeks, after, { changedOnly: true });
    expect(report).toMatchObject({
      conclusion: "neutral",
      counts: { error: 0, passed: 0 },
      change: { hidden: 2 },
    });
    expect(report.rules).toMatchObject([
      { outcome: "unjudged", checked: 0, findings: [], hidden: 2, worst: null },
    ]);
  });

  it("keeps a finding of which any record stands in the change", async () => {
    const whole = { ...weeks, [P]: policy(SHARE) };
    const { "snapshots/w11.ndjson": _week, ...start } = whole;
    const report = await runChange(start, whole, { changedOnly: true });
    expect(report).toMatchObject({ conclusion: "fail", counts: { error: 1 }, change: { hidden: 0 } });
  });

  it("keeps a finding to which the change adds the least, and points at that", async () => {
    const old = {
      ...BASE,
      [P]: policy(SHARE),
      [W]: comments(Array(30).fill("ann")).replaceAll(/T09:0(\d\d)/g, "T09:$1"),
    };
    const added = { ...old, "snapshots/w11.ndjson": comments(["sam", "ann"], "17").replaceAll("p-1", "p-2") };
    const report = await runChange(old, added, { changedOnly: true });
    expect(report).toMatchObject({ conclusion: "fail", change: { hidden: 0 } });
    expect(told(report.rules[0]?.findings ?? [])).toEqual([
      expect.stringMatching(/^snapshots\/w11\.ndjson:2: /),
    ]);
  });

  it("keeps what is said of the change itself, wherever it points", async () => {
    const rules = {
      ...BASE,
      [P]: policy(`${SHARE}  append-only: {}\n`),
      "snapshots/w11.ndjson": comments(["sam"], "17"),
    };
    const { [W]: _week, ...after }: Files = rules;
    const report = await runChange(rules, after, { changedOnly: true });
    expect(told(changeReport(report, "append-only").findings)).toEqual([
      expect.stringContaining(`${P}:4: The change removes 5`),
    ]);
  });
});

it("asks the base only for what it needs", async () => {
  const asked: string[] = [];
  const after = {
    ...BASE,
    [P]: policy(`${SHARE}  append-only: {}\n`),
    "big.bin": "1",
    "snapshots/w11.ndjson": comments(["sam"], "17"),
  };
  const before = { ...BASE, [P]: after[P] as string, "big.bin": "0" };
  const base = memoryBase(before, after);
  const read = (path: string) => {
    asked.push(path);
    return base.read(path);
  };
  await runChange(before, after, { base: { ...base, read } });
  expect(new Set(asked)).toEqual(new Set([P, "roster.yml"]));
});
