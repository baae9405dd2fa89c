import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { type Files, repository, run } from "../support/repository.ts";

const AS_OF = "2026-11-29";
const HEADER =
  "date,channel,post,comments,comments by employees,likes,likes by employees,shares,shares by employees,answered";
const DEFAULTS = `
  employee-share: { max: 20%, of: [comment], min-sample: 1 }
  silent-posts: { max: 0%, min-sample: 1 }`;

const EVERY = `
  employee-share:
    - { max: 20%, of: [comment], min-sample: 1 }
    - { max: 20%, of: [like], min-sample: 1 }
    - { max: 20%, min-sample: 1 }
    - { max: 20%, of: [comment], min-sample: 1, per: channel }
    - { max: 20%, of: [comment], min-sample: 1, window: 10d }
  silent-posts: [{ max: 0%, min-sample: 1 }, { max: 0%, min-sample: 1, window: 10d }]
  employee-only-posts: { max: 0%, min-sample: 1 }`;

/** Sheets in path order, one for each list of rows. */
const sheets = (...rows: readonly string[][]): Files =>
  Object.fromEntries(rows.map((own, i) => [`s/${i}.csv`, [HEADER, ...own, ""].join("\n")]));

function judged(files: Files, rules: string = DEFAULTS): Promise<Report> {
  const root = repository({
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { linkedin: acme, x: acme } }
roster: roster.yml
snapshots: [{ path: "s/*.csv", format: tally }${"e.ndjson" in files ? ", e.ndjson" : ""}${"z.ndjson" in files ? ", z.ndjson" : ""}]
rules:${rules}
`,
    "roster.yml":
      "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { linkedin: ann, x: ann } }]\n",
    ...files,
  });
  return run(root, "engagement.policy.yml", AS_OF);
}

const outcomes = ({ rules }: Report) => rules.map(({ rule, outcome }) => `${rule} ${outcome}`);
const outcomeOf = async (files: Files, rule = "employee-share") =>
  (await judged(files)).rules.find((one) => one.rule === rule)?.outcome;

// Outside the last ten days.
const COUNTED = "2026-11-10,linkedin,p-1,9,0,9,0,0,0,";
const BLANK = "2026-11-20,linkedin,p-2,,,9,0,0,0,";

describe("rows of one sheet or of two", () => {
  it.each([
    ["comments that nobody counted in a later sheet", [COUNTED, BLANK]],
    ["in an earlier one", [BLANK, COUNTED]],
    ["of a week of its own", [COUNTED, BLANK, "2026-11-21,linkedin,p-3,,,5,1,0,0,"]],
    [
      "likes that nobody counted",
      ["2026-11-10,linkedin,p-1,9,0,,,0,0,", "2026-11-20,linkedin,p-2,0,0,9,0,0,0,"],
    ],
    ["comments of employees alone", [COUNTED, "2026-11-20,linkedin,p-2,,2,0,0,0,0,"]],
    ["comments of which nobody knows whose they are", [COUNTED, "2026-11-20,linkedin,p-2,5,,0,0,0,0,"]],
    ["two channels", [COUNTED, "2026-11-20,x,p-2,,,0,0,0,0,"]],
    ["what nobody counts", ["2026-11-10,linkedin,p-1,9,0,,,,,", "2026-11-20,linkedin,p-2,9,0,,,,,"]],
  ])("are judged alike: %s", async (_, rows) => {
    const together = await judged(sheets(rows), EVERY);
    const apart = await judged(sheets(...rows.map((row) => [row])), EVERY);
    expect(together.rules.length).toBeGreaterThan(6);
    expect(outcomes(apart)).toEqual(outcomes(together));
  });

  it("leave open what a later sheet does not count", async () => {
    const report = await judged(sheets([COUNTED], [BLANK]));
    expect(outcomes(report)[0]).toBe("employee-share unjudged");
    expect(report.rules[0]?.findings[0]?.message).toContain("In s/1.csv the cell `comments` of p-2 is empty");
  });

  it("leave nothing open where no sheet of the channel counts the type", async () => {
    const other = "2026-11-20,x,p-2,,,9,0,0,0,";
    expect(await outcomeOf(sheets([COUNTED], [other]))).toBe("pass");
  });
});

describe("an empty cell", () => {
  const COMMENT = `{"type":"comment","id":"c-1","actor":"fan","object":"p-2","channel":"linkedin","published":"2026-11-21"}`;

  const POST = `{"type":"post","id":"p-2","actor":"acme","channel":"linkedin","published":"2026-11-20"}`;

  it.each([
    [
      "a later sheet's beside other counts",
      sheets([COUNTED], ["2026-11-10,linkedin,p-1,,,9,0,0,0,", "2026-11-12,linkedin,p-3,3,0,1,0,0,0,"]),
      "pass",
    ],
    ["a later sheet's alone", sheets([COUNTED], ["2026-11-10,linkedin,p-1,,,9,0,0,0,"]), "pass"],
    ["an earlier sheet's", sheets([COUNTED, BLANK], ["2026-11-20,linkedin,p-2,4,0,,,,,"]), "pass"],
    ["both sheets'", sheets([COUNTED, BLANK], [BLANK]), "unjudged"],
    [
      "a later sheet's beside a count of employees",
      sheets([COUNTED], ["2026-11-10,linkedin,p-1,,3,,,,,"]),
      "unjudged",
    ],
    ["that an export fills", { ...sheets([COUNTED, BLANK]), "e.ndjson": `${COMMENT}\n` }, "pass"],
    [
      "of a post that an export has too",
      { ...sheets([COUNTED, BLANK]), "z.ndjson": `${POST}\n` },
      "unjudged",
    ],
  ] as [string, Files, string][])("%s", async (_, files, outcome) => {
    expect(await outcomeOf(files)).toBe(outcome);
  });
});

describe("whether a post is silent by a tally", () => {
  it.each([
    ["an outsider's like, whatever is empty", "p-1,,,3,0,,,", "pass"],
    ["no reaction", "p-1,0,0,0,0,0,0,", "fail"],
    ["employees' alone", "p-1,2,2,1,1,0,0,", "fail"],
    ["likes that nobody counted", "p-1,2,2,,,0,0,", "unjudged"],
    ["likes of which nobody knows whose they are", "p-1,2,2,3,,0,0,", "unjudged"],
    ["shares that nobody counted", "p-1,0,0,0,0,,,", "unjudged"],
  ])("%s", async (_, row, outcome) => {
    // Each type is counted of some post.
    const files = sheets([`2026-11-20,linkedin,${row}`, "2026-11-20,linkedin,p-0,1,0,1,0,1,0,1"]);
    expect(await outcomeOf(files, "silent-posts")).toBe(outcome);
  });

  it("weighs the posts that may not be, and names the cell of one", async () => {
    const silent = (n: number) => `2026-11-1${n},linkedin,p-${n},0,0,0,0,0,0,`;
    const open = (n: number) => `2026-11-1${n},linkedin,q-${n},0,0,,,0,0,`;
    const files = sheets([0, 1].map(silent), [2, 3, 4, 5].map(open));
    const { rules } = await judged(files, "\n  silent-posts: { max: 50%, min-sample: 1 }");
    expect(rules[0]?.findings).toMatchObject([{ outcome: "unjudged", low: 1 / 3, high: 1, unknown: 4 }]);
    expect(rules[0]?.findings[0]?.message).toContain("In s/1.csv the cell `likes` of q-2 is empty");
    const low = await judged(files, "\n  silent-posts: { max: 10%, min-sample: 1 }");
    expect(outcomes(low)).toEqual(["silent-posts fail"]);
  });
});
