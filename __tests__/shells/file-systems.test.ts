import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsOf, repository, run, write } from "../support/repository.ts";
import { action, COMPANY, cli } from "./repository.ts";

const ROWS = ["sam", "kim", "lee", "noor", "ann", "ann"].map((actor, i) =>
  JSON.stringify({ type: "comment", id: `c-${i}`, actor, object: "p-1", published: "2026-03-10" }),
);
const company = (files: Record<string, string>, snapshots: string) => ({
  "engagement.policy.yml": [
    "version: 1",
    "brand: { name: Acme, accounts: { mastodon: acme } }",
    "roster: roster.yml",
    `snapshots: [${snapshots}]`,
    "rules: { employee-share: { max: 20%, min-sample: 5 } }",
    "",
  ].join("\n"),
  "roster.yml": COMPANY["roster.yml"],
  ...files,
});
const SHEET = `type,id,actor,object,published\n${ROWS.map((row) => Object.values(JSON.parse(row)).join(",")).join("\n")}\n`;
const ROSTER = "person,relation,channel,account\np-1,employee,mastodon,ann\n";

/** What a report says, but for the policy's own bytes. */
const judged = async (root: string) => {
  const { policy: _, ...report } = await run(root);
  return report;
};

describe("line endings", () => {
  it("change no verdict and no place, in whichever files", async () => {
    const files = company(
      { "snapshots/w.ndjson": `${ROWS.join("\n")}\n`, "snapshots/x.csv": SHEET, "roster.csv": ROSTER },
      "snapshots/*",
    );
    const policy = files["engagement.policy.yml"].replace(
      "roster: roster.yml",
      "roster: [roster.yml, roster.csv]",
    );
    const all = { ...files, "engagement.policy.yml": policy };
    const expected = await judged(repository(all));
    expect(expected.rules[0]?.outcome).toBe("fail");
    const amount = Object.keys(all).length;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("\n", "\r\n"), { minLength: amount, maxLength: amount }),
        async (endings) => {
          const changed = Object.entries(all).map(([path, text], i) => [
            path,
            text.replaceAll("\n", endings[i] as string),
          ]);
          expect(await judged(repository(Object.fromEntries(changed)))).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("paths as Windows writes them", () => {
  const root = () => {
    const files = Object.entries(company({ "snapshots/w.ndjson": ROWS.join("\n") }, "snapshots/*"));
    return repository({
      ".git/HEAD": "",
      ...Object.fromEntries(files.map(([path, text]) => [`brands/a/${path}`, text])),
    });
  };

  it.each([
    "brands\\a\\engagement.policy.yml",
    "brands\\*\\engagement.policy.yml",
    ".\\brands/a\\engagement.policy.yml",
  ])("name the policy %s to the command and to the action", (policy) => {
    const at = root();
    const byCommand = cli(at, ["--policy", policy, "--format", "json"]);
    expect(byCommand.code).toBe(1);
    expect(JSON.parse(byCommand.stdout).policy.path).toBe("brands/a/engagement.policy.yml");
    expect(action(at, { policy }).code).toBe(1);
  });

  it("name the line that trace is asked for", () => {
    const { stdout } = cli(root(), [
      "trace",
      "brands/a\\snapshots\\w.ndjson:2",
      "--policy",
      "brands/a/engagement.policy.yml",
    ]);
    expect(stdout).toMatch(/^brands\/a\/snapshots\/w\.ndjson:2/);
  });

  it.each([
    ["'snapshots\\*.ndjson'", "write `/` between folders, not a backslash"],
    ["'C:\\data\\*.ndjson'", "must be relative to the policy file"],
    ["c:/data/*.ndjson", "must be relative to the policy file"],
    ["'\\\\server\\share\\*.ndjson'", "must be relative to the policy file"],
    ["/data/*.ndjson", "must be relative to the policy file"],
  ])("in the policy, %s, are an error that says what to write", async (pattern, message) => {
    const files = company({ "snapshots/w.ndjson": ROWS.join("\n") }, pattern);
    expect(await problemsOf(run(repository(files)))).toEqual([expect.stringContaining(message)]);
  });

  it.each(["C:\\roster.yml", "D:/roster.yml"])("for a roster, %s, too", async (path) => {
    const files = company({ "snapshots/w.ndjson": ROWS.join("\n") }, "snapshots/*");
    const policy = files["engagement.policy.yml"].replace("roster: roster.yml", `roster: '${path}'`);
    const problems = await problemsOf(run(repository({ ...files, "engagement.policy.yml": policy })));
    expect(problems).toEqual([expect.stringContaining("must be relative")]);
  });
});

describe("names of files", () => {
  const NAMES = [
    "week.ndjson",
    "Week.NDJSON",
    "WEEK.ndjson",
    "müller.ndjson",
    "mu\u0308ller.ndjson",
    "été 1.ndjson",
    "\u00c5.ndjson",
    "\u212b.ndjson",
  ];

  it("that differ in letter case or in how an accent is written are files of their own, in an order of their own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(NAMES, { minLength: 1 }), async (names) => {
        const root = repository(company({}, "snapshots/*.ndjson"));
        for (const [i, name] of names.entries())
          write(root, `snapshots/${name}`, ROWS.map((row) => row.replace('"c-', `"${i}-`)).join("\n"));
        const report = await run(root);
        expect(report.inputs).toMatchObject({ files: names.length, activities: names.length * ROWS.length });
        expect(report.figures.employeeShare.all).toBeCloseTo(1 / 3);
      }),
      { numRuns: 15 },
    );
  });

  it.each(NAMES.map((name) => [name]))("%s can be named in a policy as it is on the disk", async (name) => {
    const root = repository(company({ [`snapshots/${name}`]: ROWS.join("\n") }, `"snapshots/${name}"`));
    expect((await run(root)).inputs).toMatchObject({ files: 1, activities: ROWS.length });
  });
});

describe("a file with several names", () => {
  const COUNT = '{"type":"comment","count":5,"side":"outside","object":"p-1","published":"2026-03-10"}\n';
  /** A link to the folder, to the file, and one by way of the other: what one checkout has as links, others have by letter case. */
  const linked = (snapshots: string) => {
    const root = repository(company({ "snapshots/w.ndjson": COUNT }, snapshots));
    symlinkSync("snapshots", join(root, "link"));
    symlinkSync("link", join(root, "way"));
    symlinkSync("snapshots/w.ndjson", join(root, "w.ndjson"));
    return root;
  };

  it.each([
    "snapshots/*, link/*",
    "link/*, snapshots/*",
    "'*/w.ndjson'",
    "'**/*.ndjson'",
    "w.ndjson, way/*, link/*",
  ])("is read once: %s", async (snapshots) => {
    const { inputs, figures } = await run(linked(snapshots));
    expect(inputs).toMatchObject({ files: 1, activities: 5 });
    expect(figures.outside.comment).toBe(5);
  });

  it("has its own name in reports, whichever entry comes last", async () => {
    const root = linked("snapshots/*, link/*");
    write(root, "snapshots/w.ndjson", ROWS.join("\n"));
    const { rules } = await run(root);
    const places = rules.flatMap(({ findings }) => findings.flatMap(({ related }) => related));
    expect(new Set(places.map(({ file }) => file))).toEqual(new Set(["snapshots/w.ndjson"]));
  });

  it("that are two files with the same bytes is two", async () => {
    const root = repository(
      company({ "snapshots/w.ndjson": COUNT, "snapshots/x.ndjson": COUNT }, "snapshots/*"),
    );
    expect((await run(root)).inputs).toMatchObject({ files: 2, activities: 10 });
    writeFileSync(join(root, "snapshots/x.ndjson"), readFileSync(join(root, "snapshots/w.ndjson")));
    expect((await run(root)).inputs.files).toBe(2);
  });
});
