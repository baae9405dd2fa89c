import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import * as core from "@actions/core";
import { OUTPUTS, writeReports } from "./app/outputs.ts";
import { exitCode, type Run, run } from "./app/run.ts";
import { keepYoungGenerationSmall } from "./app/v8.ts";
import { DEFAULT_POLICY } from "./domain/policy.ts";
import { asInputError, type InputError, inputError } from "./domain/problem.ts";
import { KEY_VARIABLE } from "./domain/pseudonym.ts";
import { FAIL_ON, type FailOn, type Report } from "./domain/report.ts";
import { sourceOf } from "./domain/source.ts";
import { isFile } from "./io/is-file.ts";
import { systemClock } from "./io/system-clock.ts";
import { problemCommands, problemLines, problemsMarkdown } from "./report/problems.ts";
import { github } from "./report/renderers/github.ts";
import { text } from "./report/renderers/text.ts";
import { verdictOfAll } from "./report/several-policies.ts";
import { warningCommand, warningMarkdown } from "./report/warning.ts";

const workspace = process.env["GITHUB_WORKSPACE"] || process.cwd();
const UNSAID = "The comment on the pull request was not written";
const TOKEN = "`token`, that of `github.token`";
const isOfPullRequest = process.env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true;

/** By exit code. */
const CONCLUSIONS = ["pass", "fail", "unjudged"] as const;

keepYoungGenerationSmall();

// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken. Nothing may go on then,
// so there is no wait for the summary.
process.on("uncaughtException", (error) => {
  try {
    tell(asInputError(error));
    end(2);
  } finally {
    process.exit(2);
  }
});

try {
  end(await main());
} catch (error) {
  end(2);
  await complain(asInputError(error));
}

/** Not by core.setFailed: it adds an annotation, and GitHub drops those beyond the tenth in silence. */
function end(code: 0 | 1 | 2): void {
  process.exitCode = code;
  core.setOutput("conclusion", CONCLUSIONS[code]);
}

async function main(): Promise<0 | 1 | 2> {
  const comments = flag("comment") && isOfPullRequest;
  const policies = core.getMultilineInput("policy");
  const judged = await run(policies.length === 0 ? [DEFAULT_POLICY] : policies, workspace, () => workspace, {
    asOf: core.getInput("as-of") || null,
    baseOf: baseOf(),
    changedOnly: flag("changed-only"),
    failOn: failOn(core.getInput("fail-on") || "error"),
    clock: systemClock(),
    key: process.env[KEY_VARIABLE] || null,
  });
  if (judged.reports.length > 0) await report(judged, comments);
  if (judged.error !== null) await complain(judged.error);
  if (comments) await comment(judged);
  return exitCode(judged);
}

async function report({ reports, asked, error }: Run, mayWarn: boolean): Promise<void> {
  for (const each of reports) log(text(each, { colour: false }));
  if (asked > 1) log(verdictOfAll(reports, asked));
  const problems = error === null ? 0 : problemCommands(error).length;
  log(github(reports, { error: problems, warning: mayWarn ? 1 : 0 }));
  const source = sourceOf(process.env);
  await summarise(await OUTPUTS.markdown({ reports, asked }, source));
  const total = (count: (report: Report) => number) => reports.reduce((sum, each) => sum + count(each), 0);
  core.setOutput(
    "errors",
    total(({ counts }) => counts.error),
  );
  core.setOutput(
    "warnings",
    total(({ counts }) => counts.warning),
  );
  core.setOutput("employee-share", asked === 1 ? (reports[0]?.figures.employeeShare.all ?? "") : "");
  core.setOutput("outside-interactions", sum(reports.map(outsideInteractions)));
  const folder = core.getInput("report-dir");
  if (folder !== "") {
    const folders = await writeReports({ reports, asked }, resolve(workspace, folder), source);
    const paths = (name: string) => folders.map((each) => join(folder, each, name)).join("\n");
    core.setOutput("report", paths("report.json"));
    core.setOutput("badge", paths("badge.svg"));
  }
}

/** Has the pull request say what came of the run. That it cannot is a warning, and changes no verdict. */
async function comment(judged: Run): Promise<void> {
  const token = core.getInput("token");
  const trouble = token === "" ? `give the action a ${TOKEN}` : await say(judged, token);
  if (trouble === null) return;
  log(warningCommand(UNSAID, trouble));
  await summarise(warningMarkdown(UNSAID, trouble));
}

async function say(judged: Run, token: string): Promise<string | null> {
  const { announce } = await import("./github/announce.ts");
  const { statementsOf } = await import("./app/statements.ts");
  return announce(statementsOf(judged, sourceOf(process.env)), { ...api(token), ...event() });
}

function api(token: string) {
  return {
    token,
    apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com",
    repository: process.env["GITHUB_REPOSITORY"] ?? "",
  };
}

function event() {
  const path = process.env["GITHUB_EVENT_PATH"] ?? "";
  return {
    event: process.env["GITHUB_EVENT_NAME"] ?? "",
    payload: isFile(path) ? readFileSync(path, "utf8") : "",
  };
}

/**
 * By git, and where the checkout lacks the history through the API. Null where there is no change to judge: the
 * input is empty, as `github.base_ref` is on a push, or the event that stands in for it knows none.
 */
function baseOf() {
  const named = core.getInput("base");
  if (named === "" && !flag("changed-only")) return null;
  const change = async () => {
    const { event: name, payload } = event();
    return (await import("./github/event.ts")).eventOf(name, payload);
  };
  return async (root: string, folder: string) => {
    const ref = named || (await change()).base;
    if (ref === null) return null;
    const { baseOfCheckout, gitBase, MissingHistory } = await import("./io/git.ts");
    const token = core.getInput("token");
    try {
      return await gitBase(root, ref, folder);
    } catch (error) {
      if (!(error instanceof MissingHistory)) throw error;
      if (token === "")
        throw inputError(`${error.message}; or give the action a ${TOKEN}, to ask GitHub for it`);
      const { githubBase } = await import("./github/base.ts");
      const { pullRequest } = await change();
      const origin = { ...api(token), pullRequest };
      return baseOfCheckout(root, folder, (head) => githubBase(origin, ref, head));
    }
  };
}

function flag(name: string): boolean {
  const given = core.getInput(name);
  if (!["", "true", "false"].includes(given))
    throw inputError(`the input \`${name}\` must be true or false, not "${given}"`);
  return given === "true";
}

function failOn(given: string): FailOn {
  const known = FAIL_ON.find((level) => level === given);
  if (known === undefined)
    throw inputError(`the input \`fail-on\` must be one of ${FAIL_ON.join(", ")}, not "${given}"`);
  return known;
}

/** In both directions; null where the snapshots cannot tell. */
function outsideInteractions({ figures: { outside, outreach } }: Report): number | null {
  return outside.all === null && outreach === null ? null : (outside.all ?? 0) + (outreach ?? 0);
}

/** Of what is known; empty where nothing is. */
function sum(values: readonly (number | null)[]): number | "" {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? "" : known.reduce((total, value) => total + value, 0);
}

async function complain(error: InputError): Promise<void> {
  tell(error);
  await summarise(problemsMarkdown(error));
}

function tell(error: InputError): void {
  log([...problemLines(error), ...problemCommands(error)].join("\n"));
}

async function summarise(markdownText: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdownText).write();
}

function log(lines: string): void {
  if (lines !== "") process.stdout.write(lines.endsWith("\n") ? lines : `${lines}\n`);
}
