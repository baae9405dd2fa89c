import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitRepository } from "../support/git.ts";
import { action, COMPANY, comments, repository, SABOTAGES, sabotage } from "./repository.ts";

const BROKEN = { ...COMPANY, "snapshots/w46.ndjson": comments(["sam", "kim", "lee", "ann", "ann"]) };

describe("a policy that holds", () => {
  const { code, outputs, summary, stdout } = action(repository(COMPANY), {});

  it("exits with 0 and annotates no more than how few it rests on", () => {
    expect(code).toBe(0);
    expect(stdout.match(/^::.*/gm)).toEqual([
      expect.stringMatching(/^::notice file=.*would break the limit if 1 outside account belonged/),
    ]);
  });

  it("annotates nothing where it holds by far", () => {
    const policy = COMPANY["engagement.policy.yml"].replace("max: 20%", "max: 90%");
    const far = action(repository({ ...COMPANY, "engagement.policy.yml": policy }), {});
    expect(far.code).toBe(0);
    expect(far.stdout).not.toMatch(/^::/m);
  });

  it("gives no share where too much is unknown for one number", () => {
    const unnamed = COMPANY["snapshots/w46.ndjson"].replaceAll('"actor":"sam"', '"actor":null');
    const open = action(repository({ ...COMPANY, "snapshots/w46.ndjson": unnamed }), {});
    expect(unnamed).toContain('"actor":null');
    expect(outputOf(open.outputs, "employee-share-of-all")).toBe("");
  });

  it("sets the outputs", () => {
    expect(outputOf(outputs, "conclusion")).toBe("pass");
    expect(outputOf(outputs, "errors")).toBe("0");
    expect(outputOf(outputs, "employee-share-of-all")).toBe("0.2");
    expect(outputOf(outputs, "outside-interactions")).toBe("4");
  });

  it("writes the job summary", () => {
    expect(summary).toMatch(/^# ✅ Vanity Check: pass/);
  });
});

describe("a policy that is broken", () => {
  const root = repository(BROKEN);
  const { code, outputs, summary, stdout } = action(root, { "report-dir": "reports", "fail-on": "error" });

  it("exits with 1 and annotates the line", () => {
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error .*file=snapshots\/w46\.ndjson,line=4/m);
  });

  it("logs in colour, which GitHub shows, and not where NO_COLOR is set", () => {
    const red = `${String.fromCharCode(27)}[31m`;
    expect(action(root, {}, { NO_COLOR: "" }).stdout).toContain(`${red}FAIL`);
    expect(stdout).not.toContain(red);
  });

  it("summarises and reports what is wrong", () => {
    expect(outputOf(outputs, "conclusion")).toBe("fail");
    expect(outputOf(outputs, "report")).toBe("reports/report.json");
    expect(summary).toContain("| ❌ | [Employee share](");
    expect(JSON.parse(outputOf(outputs, "policies") ?? "")).toEqual([
      { policy: "engagement.policy.yml", brand: "Acme", conclusion: "fail", errors: 1, warnings: 0 },
    ]);
    expect(outputOf(outputs, "brands-failed")).toBe("Acme");
    expect(JSON.parse(readFileSync(join(root, "reports/report.json"), "utf8"))).toMatchObject({
      conclusion: "fail",
    });
  });
});

it.each(SABOTAGES)("exits with 2 at a mistake of ours %s, and says so in an annotation", (kind) => {
  const { code, stdout, summary, outputs } = action(repository(BROKEN), {}, sabotage(kind));
  expect(code).toBe(2);
  expect(stdout.match(/^::error .*/gm)).toEqual([
    expect.stringMatching(
      /^::error title=Vanity Check could not judge::internal error, please report this: .*boom/,
    ),
  ]);
  if (kind === "awaited") expect(summary).toContain("internal error, please report this");
  expect(outputOf(outputs, "conclusion")).toBe("unjudged");
});

it.each([
  ["outputs", { GITHUB_OUTPUT: "/nonexistent/output" }, "The output conclusion was not written"],
  ["the summary", { GITHUB_STEP_SUMMARY: "/nonexistent/summary" }, "The job summary was not written"],
  ["a summary that is a folder", { GITHUB_STEP_SUMMARY: "/tmp" }, "The job summary was not written"],
])("keeps its verdict where the runner's file for %s cannot be written, and warns", (_, env, warning) => {
  for (const [files, expected] of [
    [BROKEN, 1],
    [COMPANY, 0],
  ] as const) {
    const { code, stdout } = action(repository(files), {}, env);
    expect(code).toBe(expected);
    expect(stdout).toContain(`::warning title=${warning}::`);
    expect(stdout).not.toContain("mistake of ours");
  }
});

it.each([
  ["an address of the API that is none", { GITHUB_API_URL: "not a url" }],
  ["half an address", { GITHUB_API_URL: "http://[::1" }],
  ["another scheme", { GITHUB_API_URL: "file:///etc/passwd" }],
  ["a folder for an event", { GITHUB_EVENT_PATH: "/tmp" }],
  ["no event", { GITHUB_EVENT_PATH: "/nonexistent" }],
])("keeps its verdict on a pull request with %s", (_, env) => {
  const inputs = { comment: "true", token: "ghs_0123456789abcdef" };
  const { code, stdout } = action(repository(BROKEN), inputs, { GITHUB_EVENT_NAME: "pull_request", ...env });
  expect(code).toBe(1);
  expect(stdout).toContain("::warning title=The comment on the pull request was not written::");
  expect(stdout).not.toContain("mistake of ours");
});

it.each(["True", "TRUE", " true ", "False", "FALSE", ""])("takes %j for a boolean", (given) => {
  const { code, stdout } = action(repository(BROKEN), { comment: given });
  expect(code).toBe(1);
  expect(stdout).not.toContain("must be true or false");
});

it.each(["tRUE", "yes", "1", "on"])("does not take %j for a boolean", (given) => {
  expect(action(repository(BROKEN), { comment: given }).code).toBe(2);
});

it("takes a path as Windows writes it, of a policy and of a glob", () => {
  for (const policy of [".\\engagement.policy.yml", ".\\*.policy.yml"])
    expect(action(repository(BROKEN), { policy }).code, policy).toBe(1);
});

it("knows its repository where it was checked out in a folder", () => {
  const below = (name: string) =>
    Object.fromEntries(Object.entries(BROKEN).map(([path, content]) => [`${name}/${path}`, content]));
  const root = repository({
    ...below("main"),
    ...below("sites/other"),
    "main/.git/HEAD": "",
    "sites/other/.git": "gitdir: x",
  });
  const source = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/social",
    GITHUB_SHA: "0a1b2c",
  };
  for (const policy of ["main/engagement.policy.yml", "sites/other/*.policy.yml"]) {
    const { code, stdout, summary } = action(root, { policy }, source);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=snapshots\/w46\.ndjson,/m);
    expect(summary).toContain("/acme/social/blob/0a1b2c/snapshots/w46.ndjson");
    expect(`${stdout}${summary}`).not.toMatch(/main\/snapshots|other\/snapshots/);
  }
});

describe("input that cannot be judged", () => {
  it("is annotated at its line, summarised, and exits with 2", () => {
    const root = repository({ ...COMPANY, "snapshots/w46.ndjson": "{}\n{" });
    const { code, stdout, summary, outputs } = action(root, {});
    expect(code).toBe(2);
    expect(outputOf(outputs, "conclusion")).toBe("unjudged");
    expect(stdout).toMatch(/^::error file=snapshots\/w46\.ndjson,line=1/m);
    expect(stdout).toMatch(/^::error file=snapshots\/w46\.ndjson,line=2/m);
    expect(summary).toContain("could not judge");
  });

  it("names an input that is misused", () => {
    const { stdout, outputs } = action(repository(COMPANY), { "fail-on": "nothing" });
    expect(stdout).toContain("fail-on");
    expect(outputOf(outputs, "conclusion")).toBe("unjudged");
  });
});

it("lets no text of a snapshot become a command of the runner", () => {
  const hostile = "\n::error::pwned\n##[error]pwned %0A::warning::pwned \u001b[31m\u202e|<script>";
  const line = { type: "comment", actor: "ann", object: hostile, published: "2026-11-10T10:00:00Z" };
  const policy = COMPANY["engagement.policy.yml"].replace("min-sample: 5", "min-sample: 1, per: post");
  const files = {
    ...COMPANY,
    "engagement.policy.yml": policy,
    "snapshots/w46.ndjson": `${JSON.stringify(line)}\n`,
  };
  const { stdout, summary, code } = action(repository(files), {});
  expect(code).toBe(1);
  const commands = stdout.split("\n").filter((text) => text.trimStart().startsWith("::"));
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatch(/^::error file=snapshots\/w46\.ndjson,line=1,col=1,/);
  expect(stdout).not.toContain("##[");
  expect(stdout).not.toContain("\u001b");
  expect(stdout).not.toContain("\u202e");
  for (const text of ["<script>", "\u202e", "\u001b"]) expect(summary).not.toContain(text);
});

describe("several policies", () => {
  const policy = COMPANY["engagement.policy.yml"];
  const root = repository({
    ...BROKEN,
    "brands/a.yml": policy.replaceAll(/(?=roster\.yml|snapshots\/)/g, "../"),
    "brands/b.yml": policy.replaceAll(/(?=roster\.yml|snapshots\/)/g, "../").replace("20%", "50%"),
  });
  const { code, outputs, summary, stdout } = action(root, {
    policy: "brands/*.yml\nbrands/a.yml",
    "report-dir": "reports",
  });

  it("have one verdict", () => {
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAIL {2}1 of 2 policies holds; broken: brands\/a\.yml$/m);
    expect(summary).toMatch(/^# ❌ Vanity Check: fail, 1 of 2 policies holds/);
  });

  it("set outputs for all of them, but for a share that would mix them", () => {
    expect(outputOf(outputs, "conclusion")).toBe("fail");
    expect(outputOf(outputs, "errors")).toBe("1");
    expect(outputOf(outputs, "employee-share-of-all")).toBe("");
    expect(outputOf(outputs, "outside-interactions")).toBe("6");
    expect(outputOf(outputs, "report")).toBe("reports/brands/a/report.json\nreports/brands/b/report.json");
    expect(existsSync(join(root, "reports/brands/b/badge.svg"))).toBe(true);
  });

  it.each([
    ["brands/a.yml", 1, "fail"],
    ["brands/b.yml", 2, "unjudged"],
  ])("with one that cannot be judged by, and %s, exit with %i", (judgeable, code, conclusion) => {
    const judged = action(root, { policy: `${judgeable}\nbrands/none.yml` });
    expect(judged.code).toBe(code);
    expect(outputOf(judged.outputs, "conclusion")).toBe(conclusion);
    expect(judged.summary).toContain("1 couldn't be judged");
  });

  it("do not hold where a change takes one of them away", () => {
    const kept = { ...COMPANY, "second.policy.yml": policy };
    const changed = gitRepository(kept);
    rmSync(join(changed, "second.policy.yml"));
    const judged = action(changed, { policy: "*.policy.yml", base: "main" });
    expect(judged.code).toBe(2);
    expect(outputOf(judged.outputs, "conclusion")).toBe("unjudged");
    expect(judged.stdout).toMatch(/^NOT JUDGED {2}1 of 2 policies holds; 1 couldn't be judged$/m);
    expect(judged.summary).toMatch(/^# ❔ Vanity Check: not judged, 1 of 2 policies holds/);
    expect(judged.summary).toContain("the change removes the policy second.policy.yml");
  });
});

/** The value of an output, as the runner reads it from `name<<delimiter` blocks. */
function outputOf(file: string, name: string): string | undefined {
  return new RegExp(`^${name}<<(.*)\\n([^]*?)\\n\\1$`, "m").exec(file)?.[2];
}
