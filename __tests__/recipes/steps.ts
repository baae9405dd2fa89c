import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import process from "node:process";
import { parse } from "yaml";

/** A step of a workflow as it is written. */
export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string | boolean>;
}

/** A job, and a workflow, as far as the tests look into them. */
interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown> & { schedule?: { cron: string }[] };
  permissions: Record<string, string>;
  concurrency?: { group: string; "cancel-in-progress"?: boolean };
  jobs: Record<string, Job>;
}

export const recipe = (name: string): Workflow => parse(readFileSync(`docs/recipes/${name}.yml`, "utf8"));

/** A recipe's only step that runs a shell under this name. */
export function shellStep(name: string, step: string): Step & { run: string } {
  const steps = Object.values(recipe(name).jobs).flatMap((job) => job.steps);
  const found = steps.find((one) => one.name === step);
  if (found?.run === undefined) throw new Error(`${name}.yml has no shell step "${step}"`);
  return { ...found, run: found.run };
}

/** What a step may use beside its own environment. */
export interface Machine {
  /** The checkout. */
  cwd: string;
  /** A folder of programs that come before all others. */
  programs?: string;
  env?: Record<string, string>;
}

/**
 * Runs a shell step as the runner does where no `shell` is named.
 * @param values of the step's own environment: each of its keys, and no other
 */
export function runStep(step: Step & { run: string }, values: Record<string, string>, machine: Machine) {
  const wanted = Object.keys(step.env ?? {}).sort();
  if (wanted.join() !== Object.keys(values).sort().join()) throw new Error(`the step's env is ${wanted}`);
  const script = join(mkdtempSync(join(tmpdir(), "step-")), "step.sh");
  writeFileSync(script, step.run);
  const path = [machine.programs, dirname(process.execPath), process.env["PATH"]]
    .filter(Boolean)
    .join(delimiter);
  const env = { PATH: path, HOME: machine.cwd, ...machine.env, ...values };
  const { status, stdout, stderr } = spawnSync("bash", ["-e", script], {
    cwd: machine.cwd,
    encoding: "utf8",
    env,
  });
  return { code: status, stdout, stderr };
}

/** A stand-in of GitHub's `gh`, and the issues it keeps; see `gh.mjs`. */
export class FakeGh {
  readonly programs: string;
  readonly env: Record<string, string>;
  readonly #state: string;

  constructor(folder: string, issues: Issue[] = []) {
    this.programs = join(folder, "bin");
    this.#state = join(folder, "issues.json");
    this.env = { GH_STATE: this.#state };
    mkdirSync(this.programs, { recursive: true });
    const shim = `#!/bin/sh\nexec "${process.execPath}" "${resolve("__tests__/recipes/gh.mjs")}" "$@"\n`;
    writeFileSync(join(this.programs, "gh"), shim, { mode: 0o755 });
    writeFileSync(this.#state, JSON.stringify({ labels: [], issues }));
  }

  get issues(): Issue[] {
    return JSON.parse(readFileSync(this.#state, "utf8")).issues;
  }
}

export interface Issue {
  number: number;
  author: string;
  title: string;
  label: string;
  state: "open" | "closed";
  body: string;
  comments: string[];
}
