import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";

/** Files of a small company by path; a test changes what it is about. */
export const COMPANY = {
  "engagement.policy.yml": [
    "version: 1",
    "brand: { name: Acme, accounts: { mastodon: acme } }",
    "roster: roster.yml",
    "snapshots: [snapshots/*.ndjson]",
    "rules:",
    "  employee-share: { max: 20%, min-sample: 5 }",
    "",
  ].join("\n"),
  "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n",
  "snapshots/w46.ndjson": comments(["sam", "kim", "lee", "noor", "ann"]),
};

/** A day's comments, one a line. */
export function comments(actors: readonly string[]): string {
  const lines = actors.map((actor, i) =>
    JSON.stringify({
      type: "comment",
      id: `c-${i}`,
      actor,
      object: "p-1",
      published: `2026-11-10T1${i}:00:00Z`,
    }),
  );
  return `${lines.join("\n")}\n`;
}

const MISTAKES = {
  awaited: "Math.max = boom;",
  "that nobody awaits": "const { max } = Math; Math.max = (...all) => (queueMicrotask(boom), max(...all));",
};

/** Where a mistake of ours may be. */
export const SABOTAGES = Object.keys(MISTAKES) as (keyof typeof MISTAKES)[];

/** A file that makes a mistake of ours, and the environment in which Node loads it before a bundle. */
export function sabotage(kind: keyof typeof MISTAKES): Record<string, string> {
  const root = repository({
    "sabotage.cjs": `${MISTAKES[kind]}\nfunction boom() { throw new TypeError("\\n::error::boom"); }\n`,
  });
  return { NODE_OPTIONS: `--require ${join(root, "sabotage.cjs")}` };
}

/** A new folder with the files. */
export function repository(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "vanity-check-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The bundled command-line tool, as a user calls it. */
export function cli(cwd: string, args: readonly string[], env: Record<string, string> = {}): Run {
  return run("dist/cli.js", args, cwd, { ...process.env, ...env });
}

/** What the bundled action leaves behind. */
export type ActionRun = Run & { outputs: string; summary: string };

/** The bundled action, as the runner spawns it on a push. */
export function action(
  root: string,
  inputs: Record<string, string>,
  more: Record<string, string> = {},
): ActionRun {
  const { env, written } = job(root, inputs, "push", {});
  return { ...run("dist/index.js", [], root, { ...env, ...more }), ...written() };
}

/** The same on any event, beside a server of the test's, which can answer meanwhile. */
export async function actionOn(
  event: { name: string; payload: object | null; env: Record<string, string> },
  root: string,
  inputs: Record<string, string>,
): Promise<ActionRun> {
  const { env, written } = job(root, inputs, event.name, event.payload);
  const ended = await new Promise<Run>((done) => {
    const child = execFile(
      process.execPath,
      [resolve("dist/index.js")],
      { cwd: root, env: { ...env, ...event.env } },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
  return { ...ended, ...written() };
}

/** The bundled tool, or the action, whose output nobody reads; its exit code. */
export async function unread(
  bundle: "cli" | "index",
  root: string,
  given: { args?: readonly string[]; inputs?: Record<string, string> },
): Promise<Pick<ActionRun, "code" | "outputs">> {
  const { env, written } = job(root, given.inputs ?? {}, "push", null);
  const child = spawn(process.execPath, [resolve(`dist/${bundle}.js`), ...(given.args ?? [])], {
    cwd: root,
    env,
  });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, "exit");
  return { code, outputs: written().outputs };
}

/** The environment of a step, and what it has written to the runner's files. */
function job(root: string, inputs: Record<string, string>, name: string, payload: object | null) {
  const output = join(root, "output");
  const summary = join(root, "summary");
  const event = join(root, "event.json");
  writeFileSync(output, "");
  writeFileSync(summary, "");
  if (payload !== null) writeFileSync(event, JSON.stringify(payload));
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const env = {
    NO_COLOR: "1",
    PATH: process.env["PATH"],
    ...Object.fromEntries(given),
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: root,
  };
  return {
    env,
    written: () => ({ outputs: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") }),
  };
}

function run(bundle: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(bundle), ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}
