import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repository } from "../shells/repository.ts";
import { callCli } from "../support/call-cli.ts";

const GIT = {
  ".git/config": '[remote "origin"]\n\turl = https://github.com/acme-rollers/social.git\n',
  ".git/HEAD": "ref: refs/heads/main\n",
};
const TALLY_HEADER =
  "date,channel,post,comments,comments by employees,likes,likes by employees,shares,shares by employees,answered\n";
const tally = (comments: number, ours: number) =>
  TALLY_HEADER +
  Array.from(
    { length: 12 },
    (_, i) => `2026-11-${10 + i},linkedin,p-${i},${comments},${ours},9,2,1,0,1\n`,
  ).join("");
const review = {
  name: "accounts/1/locations/2/reviews/r1",
  reviewId: "r1",
  reviewer: { displayName: "Sam Ray" },
  starRating: "FIVE",
  createTime: "2026-11-12T10:00:00Z",
  reviewReply: { comment: "Thanks", updateTime: "2026-11-13T10:00:00Z" },
};
const star = { starred_at: "2026-11-20T10:00:00Z", user: { login: "sam", id: 1, type: "User" } };
const event = "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261124\nSUMMARY:Snow\nEND:VEVENT\n";

async function init(files: Record<string, string>) {
  const root = repository({ ...GIT, ...files });
  const { code, stdout, stderr } = await callCli(root, ["init"], { env: { TZ: "Europe/Berlin" } });
  return {
    root,
    code,
    stdout,
    stderr,
    policy: parse(readFileSync(join(root, "engagement.policy.yml"), "utf8")),
  };
}

/** What the run comes to: its first word, or that there was nothing to run on. */
type Outcome = "PASS" | "NO VERDICT" | "No data yet";

describe("a first run in a repository", () => {
  it.each<[string, Record<string, string>, Outcome, RegExp]>([
    ["of nothing but a README", { "README.md": "# Us\n" }, "No data yet", /or count by eye/i],
    [
      "of a program",
      {
        "package.json": '{"name":"@acme/web"}',
        "src/data.json": '[{"a":1}]',
        "data/users.csv": "id,name\n1,ann\n",
      },
      "No data yet",
      /snapshots\/first-week\.ndjson: replace it with an export/,
    ],
    [
      "with a wide roster alone",
      { "roster.csv": "Name,LinkedIn,X\nAnn,ann-lee,\nBo,,\n" },
      "No data yet",
      /kept +roster\.csv/,
    ],
    [
      "with counts by eye that are mostly employees'",
      { "counted/2026-11.csv": tally(5, 4) },
      "PASS",
      /⚠ warning +employee-share[^✖]*80% of comments are from employees/,
    ],
    [
      "with counts by eye that are outsiders'",
      { "counted/2026-11.csv": tally(5, 0) },
      "PASS",
      /came from outside \(\d+%\)/,
    ],
    [
      "with reviews on Google",
      { "reviews/google.json": JSON.stringify({ reviews: [review], totalReviewCount: 1 }) },
      "NO VERDICT",
      /the roster lists no employees, so they can't be told from outsiders/,
    ],
    [
      "with stars on GitHub",
      { "exports/stars.json": JSON.stringify([star]) },
      "NO VERDICT",
      /found +exports\/\*\.json: github/,
    ],
    [
      "with a sheet that people keep",
      { "snapshots/week.csv": "Date,Platform,Type,Who,Post\n2026-11-16,LinkedIn,comment,Ann Lee,p1\n" },
      "NO VERDICT",
      /unknown: the roster lists no employees/,
    ],
    [
      "with a sheet whose dates may be two",
      { "exports/ig.csv": "Type,Date,Who\ncomment,11/10/2026,Ann\n" },
      "No data yet",
      /can't read +exports\/ig\.csv: line 2: "11\/10\/2026" may be one day or another; give `dates/,
    ],
    [
      "with a list of likers alone",
      { "exports/likers.csv": "Name,Profile URL\nAnn,https://www.linkedin.com/in/ann\n" },
      "No data yet",
      /can't read +exports\/likers\.csv: line 1: may have `actor` in "Name" and "Profile URL"/,
    ],
    [
      "with a calendar of posts",
      { "plan.ics": `BEGIN:VCALENDAR\nVERSION:2.0\n${event}END:VCALENDAR\n` },
      "PASS",
      /A plan of 1 activity/,
    ],
    [
      "with another CI",
      { ".gitlab-ci.yml": "a: b\n" },
      "No data yet",
      /\.gitlab-ci\.yml: run the check there/,
    ],
  ])("%s informs, fails nothing and says what comes next", async (_, files, outcome, says) => {
    const { code, stdout, stderr } = await init(files);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${outcome}`, "m"));
    expect(stdout).toMatch(says);
    expect(stdout).not.toMatch(/^(FAIL|NOT JUDGED)|✖/m);
    expect(stdout).toMatch(/\nNext:\n {2}1\. /);
  });

  it("names each channel of a sheet of several, and leaves it to the rows which is which", async () => {
    const onInstagram = tally(5, 4).replace(TALLY_HEADER, "").replaceAll("linkedin", "instagram");
    const { code, policy } = await init({ "counted/2026-11.csv": tally(5, 4) + onInstagram });
    expect(code).toBe(0);
    expect(policy.brand.accounts).toEqual({ instagram: "acme-rollers", linkedin: "acme-rollers" });
    expect(policy.snapshots).toEqual(["counted/*.csv"]);
  });

  it("judges a plan beside snapshots by the rules about plans too, which only warn", async () => {
    const { code, stdout } = await init({
      "counted/2026-11.csv": tally(5, 0),
      "plans/w48.csv": "date,channel,text\n2026-11-24,linkedin,Colleagues please like our post!\n",
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/⚠ warning +employee-amplification/);
    expect(stdout).toMatch(/⚠ warning +reply-owner/);
  });

  it("finds the account on each channel of one file", async () => {
    const post = (channel: string, actor: string) =>
      JSON.stringify({ type: "post", channel, actor, published: "2026-11-16" });
    const lines = [post("linkedin", "acme-inc"), post("linkedin", "acme-inc"), post("x", "acme")];
    const { policy, stdout } = await init({ "snapshots/w46.ndjson": `${lines.join("\n")}\n` });
    expect(policy.brand.accounts).toEqual({ linkedin: "acme-inc", x: "acme" });
    expect(stdout).toContain(
      'the exports suggest that "acme-inc" on LinkedIn and "acme" on X are your accounts.',
    );
  });

  it("takes nobody whom the brand answers for its account", async () => {
    const { policy } = await init({
      "reviews/google.json": JSON.stringify({ reviews: [review], totalReviewCount: 1 }),
    });
    expect(policy.brand.accounts).toEqual({ google: "acme-rollers" });
  });

  it.each([
    ["counts, which name nobody and need no roster", { "counted/2026-11.csv": tally(5, 4) }, false],
    [
      "so few counts that nothing can be judged",
      { "counted/w.csv": `${TALLY_HEADER}2026-11-10,linkedin,p,1,,,,,,\n` },
      false,
    ],
    ["a plan", { "plans/a.yml": "- { published: 2026-12-01, channel: x }\n" }, false],
    ["a sheet of people", { "s/w.csv": "Date,Platform,Type,Who\n2026-11-16,LinkedIn,comment,Ann\n" }, true],
  ])(
    "warns of people's data, and asks for the roster, where there are people: %s",
    async (_, files, isOfPeople) => {
      const { stdout } = await init(files);
      expect(stdout.includes("Before you commit exports: they name people")).toBe(isOfPeople);
      expect(stdout.includes("roster.yml: add your employees' accounts")).toBe(isOfPeople);
    },
  );

  it("says the next steps where it stopped at a file", async () => {
    const { code, stdout, stderr } = await init({
      "snapshots/w.csv": "Date,Platform,Type\n16.11.2026,LinkedIn,Kommentar\n",
    });
    expect(stderr).toContain('snapshots/w.csv:2:1: `type`: "kommentar" is not known');
    expect(stdout).toContain("  1. Correct the files that couldn't be read, or move them elsewhere.\n  2. ");
    expect(code).toBe(2);
  });
});

describe("what cannot be read", () => {
  const PLAN = "- { published: 2026-12-01T09:00, channel: linkedin, content: Snow }\n";
  const BROKEN = "- { publishd: 2026-12-01 }\n";
  const SHEET = "Datum,Wer\n16.11.2026,Ann\n";

  it("waits in the new policy as a comment, and the first step is to correct it", async () => {
    const { root, code, stdout, policy } = await init({ "exports/comments.csv": SHEET });
    expect(code).toBe(0);
    expect(policy.snapshots).toHaveLength(1);
    expect(stdout).toContain(
      "  1. Correct exports/comments.csv, which can't be read (see above), or move it elsewhere; then remove the # before its entry in engagement.policy.yml.\n",
    );
    const path = join(root, "engagement.policy.yml");
    const ready = readFileSync(path, "utf8").replace(/^#( {2}- )/m, "$1");
    expect(parse(ready).snapshots[1]).toBe("exports/comments.csv");
    // The second time, the policy is as it was, and the tool's own sheet is nothing to correct.
    const again = await callCli(root, ["init"]);
    expect(again.stdout).not.toContain("tally-template.csv");
    expect(again.stdout).toContain("then list it under `snapshots` in engagement.policy.yml.");
  });

  it("is named beside plans that can be read, and where there are none", async () => {
    const calendar = "date,channel,text\n2026-11-24,linkedin,Snow\n";
    const beside = await init({ "plans/a.csv": calendar, "plans/b.yml": BROKEN, "plans/c.yml": PLAN });
    expect(beside.stdout).toContain('can\'t read  plans/b.yml: line 1: "published" is missing');
    expect(beside.policy.plans).toEqual(["plans/*.csv", "plans/c.yml"]);
    const alone = await init({ "plans/b.yml": BROKEN });
    expect(alone.stdout).toContain("can't read  plans/b.yml");
    expect(alone.policy.plans).toBeUndefined();
    const path = join(alone.root, "engagement.policy.yml");
    const ready = readFileSync(path, "utf8").replace(/^#(plans:| {2}- )/gm, "$1");
    expect(parse(ready).plans).toEqual(["plans/b.yml"]);
  });

  it("may be a spreadsheet's own file, which no entry can name", async () => {
    const zip = "PK\u0003\u0004";
    const { code, stdout, policy } = await init({ "counted/November.xlsx": zip, "plans/Q4.ods": zip });
    expect(code).toBe(0);
    for (const name of ["counted/November.xlsx", "plans/Q4.ods"])
      expect(stdout).toContain(`can't read  ${name}: it is a spreadsheet; save each sheet as CSV`);
    expect(stdout).toContain("  1. Correct the 2 files that can't be read (see above)");
    expect(JSON.stringify(policy)).not.toMatch(/xlsx|ods/);
    const beside = await init({ "counted/a.csv": tally(5, 0), "data/budget.xlsx": zip });
    expect(beside.stdout).not.toContain("budget");
  });
});

it("finds, the second time, what has come since and the policy does not read", async () => {
  const { root } = await init({});
  const put = (name: string, text: string) => writeFileSync(join(root, name), text);
  put("counts.csv", tally(5, 4));
  put("plan.ics", `BEGIN:VCALENDAR\nVERSION:2.0\n${event}END:VCALENDAR\n`);
  put("snapshots/counts.csv", tally(4, 2));
  const { code, stdout } = await callCli(root, ["init"]);
  expect(code).toBe(0);
  expect(stdout).toContain("  found  snapshots/*.csv: tally");
  expect(stdout).toContain('engagement.policy.yml: it doesn\'t read "counts.csv". Add it to `snapshots`.');
  expect(stdout).toContain('engagement.policy.yml: it doesn\'t read "plan.ics". Add it to `plans`.');
  expect(stdout).not.toContain("put an export");
});
