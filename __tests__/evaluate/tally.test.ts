import { expect, test } from "vitest";
import { text } from "../../src/report/renderers/text.ts";
import { viewOf } from "../../src/report/view.ts";
import { problemsOf, repository, run } from "../support/repository.ts";

const ROSTER = "version: 1\npeople: []\n";
const POLICY = `version: 1
extends: starter
brand: { name: Acme, accounts: { linkedin: acme } }
roster: roster.yml
snapshots: ["*.csv"]
`;

const judge = (sheet: string) => {
  const files = { "w.csv": sheet, "roster.yml": ROSTER, "engagement.policy.yml": POLICY };
  return run(repository(files), "engagement.policy.yml", "2026-11-15");
};

/** What a rule says of a sheet of twelve posts. */
async function says(rule: string, header: string, row: string, of?: string): Promise<string> {
  const rows = Array.from({ length: 12 }, (_, i) => `2026-11-10,p-${i},${row}\n`);
  const { rules } = await judge(`date,post,${header}\n${rows.join("")}`);
  const reports = rules.filter(
    (report) => report.rule === rule && (of === undefined || String(report.options["of"]) === of),
  );
  return reports.flatMap(({ findings }) => findings.map(({ message }) => message)).join("\n");
}

test("a type that the sheet has no column for is one to count, not to export", async () => {
  const header = "comments,comments by employees";
  expect(await says("employee-share", header, "5,1", "like")).toBe(
    "No likes were counted. Count them in the columns `likes` and `likes by employees`, with 0 for none.",
  );
  expect(await says("employee-share", "likes,likes by employees", "5,1", "comment")).toContain(
    "Count them in the columns `comments` and `comments by employees`, with 0 for none.",
  );
});

test.each([
  [
    "20. Dezember 2026",
    '`date` is "20. Dezember 2026", which can\'t be read as a date; write it like 2026-03-31, or with a time like 2026-03-31 09:30',
  ],
  ["2027-04-21", "is dated 2027-04-21, which is in the future; today is 2026-03-31"],
])("a date that is wrong is one problem of its row, however much it counts: %s", async (date, problem) => {
  const header = "date,post,comments,comments by employees,likes,likes by employees\n";
  const rows = Array.from({ length: 60 }, (_, i) => `${date},p-${i},5,1,9,2\n`).join("");
  const root = repository({ "w.csv": header + rows, "engagement.policy.yml": POLICY, "roster.yml": ROSTER });
  const problems = await problemsOf(run(root));
  expect(problems.slice(0, 2)).toEqual([`w.csv:2:1: ${problem}`, `w.csv:3:1: ${problem}`]);
  expect(problems.slice(-1)).toEqual(["and 10 more"]);
});

test("of a column that is missing or empty throughout, no cell is said to be empty", async () => {
  const missing =
    "In w.csv nothing is in the column `likes by employees`, or there is no such column. Count them there, and write 0 where there were none.";
  const header = "comments,comments by employees,likes";
  expect(await says("employee-share", header, "5,1,9", "like")).toContain(missing);
  expect(await says("employee-share", `${header},likes by employees`, "5,1,9,", "like")).toContain(missing);
});

test("where nothing could be judged, the next steps name the rules that counts by eye don't serve", async () => {
  const report = await judge("date,post,comments,comments by employees\n2026-11-10,p-1,2,\n");
  const { nextSteps } = viewOf(report);
  expect(nextSteps.join("\n")).toMatch(
    /^Coverage, Daily interactions with outsiders and \d more rules: Counts by eye don't show this\. /m,
  );
  expect(text(viewOf(report), { colour: false })).toContain(nextSteps.at(-1));
});
