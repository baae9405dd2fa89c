import { closeSync, constants, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as core from "@actions/core";
import { draw, writeReports } from "../app/outputs.ts";
import { conclusionOf, exitCode, type Run, run } from "../app/run.ts";
import { keepYoungGeneration } from "../app/v8.ts";
import { asInputError, type InputError, inputError } from "../domain/diagnostic.ts";
import { DEFAULT_POLICY } from "../domain/policy.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { type Conclusion, FAIL_ON, type FailOn, type Report } from "../domain/report.ts";
import { sourceOf } from "../domain/source.ts";
import type { CommentBody } from "../github/comment.ts";
import { outliveReaders } from "../io/closed-pipe.ts";
import { endOnceWritten } from "../io/end-process.ts";
import { isFile } from "../io/is-file.ts";
import { findRoot } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { problemCommands, problemLines, problemsMarkdown } from "../report/diagnostics.ts";
import { printable } from "../report/escape.ts";
import { github } from "../report/renderers/github.ts";
import { type ReportView, viewOf } from "../report/view.ts";
import { warningCommand, warningMarkdown } from "../report/warning.ts";

const workspace = process.env["GITHUB_WORKSPACE"] || process.cwd();
const UNSAID = "The comment on the pull request was not written";
const TOKEN = "`token`, that of `github.token`";
const isOfPullRequest = process.env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true;

// All modules are loaded.
keepYoungGeneration();
outliveReaders();

// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken. Nothing may go on then,
// so there is no wait for the summary.
process.on("uncaughtException", (error) => {
  try {
    tell(asInputError(error));
    end(2, "unjudged");
  } finally {
    process.exit(2);
  }
});

try {
  const judged = await main();
  end(exitCode(judged), conclusionOf(judged));
} catch (error) {
  end(2, "unjudged");
  printErrors(asInputError(error));
}
endOnceWritten();

/** Not by core.setFailed: it adds an annotation, and GitHub drops those beyond the tenth in silence. */
function end(code: 0 | 1 | 2, conclusion: Conclusion): void {
  process.exitCode = code;
  setOutput("conclusion", conclusion);
}

async function main(): Promise<Run> {
  const comments = flag("comment") && isOfPullRequest;
  const policies = core.getMultilineInput("policy");
  const patterns = policies.length === 0 ? [DEFAULT_POLICY] : policies;
  const judged = await run(patterns, workspace, (folder) => findRoot(folder, workspace), {
    asOf: core.getInput("as-of") || null,
    baseOf: baseOf(),
    changedOnly: flag("changed-only"),
    failOn: failOn(core.getInput("fail-on") || "error"),
    clock: systemClock(),
    key: process.env[KEY_VARIABLE] || null,
    digests: core.getInput("report-dir") !== "",
  });
  const views = judged.reports.map((each) => viewOf(each, sourceOf(process.env)));
  if (views.length > 0) await report(judged, views, comments);
  if (judged.error !== null) printErrors(judged.error);
  if (comments) await comment(patterns, judged, views);
  return judged;
}

async function report(
  { reports, asked, error }: Run,
  views: readonly ReportView[],
  mayWarn: boolean,
): Promise<void> {
  // GitHub shows the colours of a log.
  log(await draw("text", { views, asked }, { colour: !process.env["NO_COLOR"] }));
  const problems = error === null ? 0 : problemCommands(error).length;
  log(github(views, { error: problems, warning: mayWarn ? 1 : 0 }));
  summarise(await draw("markdown", { views, asked }));
  const total = (count: (report: Report) => number) => reports.reduce((sum, each) => sum + count(each), 0);
  setOutput(
    "errors",
    total(({ counts }) => counts.error),
  );
  setOutput(
    "warnings",
    total(({ counts }) => counts.warning),
  );
  const [first] = reports;
  const isOneNumber = asked === 1 && !first?.ranges?.employeeShare?.all;
  setOutput("employee-share-of-all", isOneNumber ? (first?.figures.employeeShare.all ?? "") : "");
  setOutput("outside-interactions", sum(reports.map(({ figures }) => figures.outside.all)));
  const failed = reports.filter(({ conclusion }) => conclusion === "fail");
  setOutput("brands-failed", failed.map(({ policy }) => policy.brand).join("\n"));
  setOutput("policies", JSON.stringify(reports.map(outcome)));
  const folder = core.getInput("report-dir");
  if (folder !== "") {
    const folders = await writeReports({ views, asked }, resolve(workspace, folder), workspace);
    const paths = (name: string) => folders.map((each) => join(folder, each, name)).join("\n");
    setOutput("report", paths("report.json"));
    setOutput("badge", paths("badge.svg"));
  }
}

/** Has the pull request say what came of the run. That it cannot is a warning, and changes no verdict. */
async function comment(
  policies: readonly string[],
  judged: Run,
  views: readonly ReportView[],
): Promise<void> {
  const token = core.getInput("token");
  const { commentBody } = await import("../app/comment-body.ts");
  const trouble =
    token === ""
      ? `give the action a ${TOKEN}`
      : await postComment(commentBody(policies, views, judged), token);
  if (trouble === null) return;
  log(warningCommand(UNSAID, trouble));
  summarise(warningMarkdown(UNSAID, trouble));
}

async function postComment(body: CommentBody, token: string): Promise<string | null> {
  try {
    const { upsertComment } = await import("../github/upsert-comment.ts");
    return await upsertComment(body, { ...api(token), ...event() });
  } catch (error) {
    // GitHub's own library reads the event as it is loaded.
    return `the workflow's environment cannot be used (${messageOf(error)})`;
  }
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

/** Null where there is no change to judge: the input is empty, as `github.base_ref` is on a push. */
function baseOf() {
  const baseName = core.getInput("base");
  if (baseName === "" && !flag("changed-only")) return null;
  return async (root: string, folder: string) => {
    const { eventBase } = await import("../app/event-base.ts");
    return eventBase(root, folder, { named: baseName, ...event(), ...api(core.getInput("token")) });
  };
}

/** True or false as YAML writes them. */
function flag(name: string): boolean {
  const given = core.getInput(name);
  if (!/^(|true|True|TRUE|false|False|FALSE)$/.test(given))
    throw inputError(`the input \`${name}\` must be true or false, not "${given}"`);
  return given.toLowerCase() === "true";
}

function failOn(given: string): FailOn {
  const failingLevel = FAIL_ON.find((level) => level === given);
  if (failingLevel === undefined)
    throw inputError(`the input \`fail-on\` must be one of ${FAIL_ON.join(", ")}, not "${given}"`);
  return failingLevel;
}

/** What a workflow can make a matrix of. */
function outcome({ policy: { path, brand }, conclusion, counts }: Report) {
  return { policy: path, brand, conclusion, errors: counts.error, warnings: counts.warning };
}

/** Of what is known; empty where nothing is. */
function sum(values: readonly (number | null)[]): number | "" {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? "" : numbers.reduce((total, value) => total + value, 0);
}

function printErrors(error: InputError): void {
  tell(error);
  summarise(problemsMarkdown(error));
}

function tell(error: InputError): void {
  log([...problemLines(error), ...problemCommands(error)].join("\n"));
}

/**
 * That the summary or an output cannot be written is a warning, and changes no verdict. `core.summary` would do the same,
 * but loads the promises of `node:fs`, which takes longer than to write a summary.
 */
function summarise(markdownText: string): void {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (!path) return;
  try {
    // Without O_CREAT: the runner makes the file, and if it is missing, nobody would read ours.
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      writeFileSync(file, markdownText);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    log(warningCommand("The job summary was not written", messageOf(error)));
  }
}

function setOutput(name: string, value: unknown): void {
  try {
    core.setOutput(name, value);
  } catch (error) {
    log(warningCommand(`The output ${name} was not written`, messageOf(error)));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function log(lines: string): void {
  if (lines !== "") process.stdout.write(printable(lines.endsWith("\n") ? lines : `${lines}\n`));
}
