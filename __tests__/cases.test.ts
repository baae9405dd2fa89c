import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import type { ReportInputs } from "../src/domain/report-inputs.ts";
import { json } from "../src/report/renderers/json.ts";
import { text } from "./report/drawn.ts";
import { run } from "./support/repository.ts";
import { reportErrors } from "./support/valid.ts";

/** Each folder is a repository; `npm run update-cases` writes what is expected of it anew, but for the counts by hand. */
const folder = join(import.meta.dirname, "cases");

/** What somebody counted with pencil and paper; of the figures only some. */
interface ByHand {
  conclusion: string;
  asOf: string;
  counts: Report["counts"];
  inputs: Omit<ReportInputs, "roster" | "overruled" | "brandUnseen"> & {
    roster: { accounts: number; matched: number };
  };
  figures: Record<string, number | null>;
  /** Rule, outcome, reason, actual, sample and place of each; left out where only their number matters. */
  findings?: unknown[];
}

function counted(report: Report, { figures, findings }: ByHand): ByHand {
  const { employeeShare, ...rest } = report.figures;
  const known: Record<string, unknown> = { ...rest, employeeShare: employeeShare.all };
  const found = report.rules.flatMap((rule) =>
    rule.findings.map(({ outcome, reason = null, actual, sample, location }) => {
      return [rule.rule, outcome, reason, actual, sample, `${location.file}:${location.line}`];
    }),
  );
  const chosen = Object.keys(figures).map((name) => [name, known[name]]);
  const { conclusion, asOf, counts } = report;
  const { roster, overruled: _, brandUnseen: _unseen, ...inputs } = report.inputs;
  const { accounts, matched } = roster;
  return {
    conclusion,
    asOf,
    counts,
    inputs: { ...inputs, roster: { accounts, matched } },
    figures: Object.fromEntries(chosen),
    ...(findings === undefined ? {} : { findings: found }),
  };
}

test.each(readdirSync(folder))("%s", async (name) => {
  const report = await run(join(folder, name));
  const byHand = JSON.parse(readFileSync(join(folder, name, "by-hand.json"), "utf8"));
  expect(counted(report, byHand)).toEqual(byHand);
  await expect(text(report, { colour: false })).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  await expect(json(report)).toMatchFileSnapshot(join(folder, name, "expected.json"));
  expect(reportErrors(JSON.parse(json(report)))).toBe("");
});

test.each(readdirSync(folder))("%s is harmless to a log and a terminal", async (name) => {
  const report = await run(join(folder, name));
  for (const output of [text(report, { colour: false }), json(report)]) {
    expect(output).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}|\p{Cf}/mu);
  }
});
