import { join, resolve } from "node:path";
import process from "node:process";
import * as core from "@actions/core";
import { check } from "./check.ts";
import { systemClock } from "./clock.ts";
import { InputError, inputError } from "./model/problem.ts";
import { KEY_VARIABLE } from "./model/pseudonym.ts";
import { FAIL_ON, type FailOn, type Report } from "./model/report.ts";
import { sourceOf } from "./model/source.ts";
import { writeReports } from "./outputs.ts";
import { github } from "./report/github.ts";
import { markdown } from "./report/markdown.ts";
import { problemCommands, problemLines, problemsMarkdown } from "./report/problems.ts";
import { text } from "./report/text.ts";

const workspace = process.env["GITHUB_WORKSPACE"] || process.cwd();

// Not core.setFailed: it adds an annotation, and GitHub drops those beyond the tenth in silence.
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  log([...problemLines(error), ...problemCommands(error)].join("\n"));
  await summarise(problemsMarkdown(error));
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const report = await check({
    root: workspace,
    policy: resolve(workspace, core.getInput("policy") || "engagement.policy.yml"),
    asOf: core.getInput("as-of") || null,
    failOn: failOn(core.getInput("fail-on") || "error"),
    clock: systemClock(),
    key: process.env[KEY_VARIABLE] || null,
  });
  log(text(report, { colour: false }));
  log(github(report));
  const source = sourceOf(process.env);
  await summarise(markdown(report, undefined, source));
  core.setOutput("conclusion", report.conclusion);
  core.setOutput("errors", report.counts.error);
  core.setOutput("warnings", report.counts.warning);
  core.setOutput("employee-share", report.figures.employeeShare.all ?? "");
  core.setOutput("outside-interactions", outsideInteractions(report));
  const folder = core.getInput("report-dir");
  if (folder !== "") {
    await writeReports(report, resolve(workspace, folder), source);
    core.setOutput("report", join(folder, "report.json"));
    core.setOutput("badge", join(folder, "badge.svg"));
  }
  return report.conclusion === "pass" ? 0 : 1;
}

function failOn(given: string): FailOn {
  const known = FAIL_ON.find((level) => level === given);
  if (known === undefined)
    throw inputError(`the input \`fail-on\` must be one of ${FAIL_ON.join(", ")}, not "${given}"`);
  return known;
}

/** In both directions; empty where the snapshots cannot tell. */
function outsideInteractions({ figures: { outside, outreach } }: Report): number | "" {
  return outside.all === null && outreach === null ? "" : (outside.all ?? 0) + (outreach ?? 0);
}

async function summarise(markdownText: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdownText).write();
}

function log(lines: string): void {
  if (lines !== "") process.stdout.write(lines.endsWith("\n") ? lines : `${lines}\n`);
}
