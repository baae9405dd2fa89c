import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { workflowText } from "../../src/setup/texts.ts";
import { recipe } from "./steps.ts";

const names = readdirSync("docs/recipes")
  .filter((name) => name.endsWith(".yml"))
  .map((name) => name.slice(0, -4));
const {
  inputs,
  outputs,
}: Record<"inputs" | "outputs", Record<string, unknown>> = parse(readFileSync("action.yml", "utf8"));
const OURS = "vanity-check/vanity-check@v1";

const text = (name: string) => readFileSync(`docs/recipes/${name}.yml`, "utf8");
const jobsOf = (name: string) => Object.values(recipe(name).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap(({ steps }) => steps);

describe.each(names)("%s.yml", (name) => {
  it("uses the action by inputs and outputs that it has", () => {
    const ours = stepsOf(name).filter(({ uses }) => uses === OURS);
    expect(ours.length).toBeGreaterThan(0);
    const given = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((input) => !(input in inputs))).toEqual([]);
    const ids = ours.flatMap(({ id }) => id ?? []);
    const used = [...text(name).matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)].filter(([, id = ""]) =>
      ids.includes(id),
    );
    expect(used.map(([, , output = ""]) => output).filter((output) => !(output in outputs))).toEqual([]);
  });

  it("may do what it needs, says so, and ends", () => {
    const { permissions } = recipe(name);
    expect(permissions).toBeTypeOf("object");
    const granted = [permissions, ...jobsOf(name).map((job) => job.permissions ?? {})];
    const writes = granted.flatMap((one) => Object.values(one)).includes("write");
    // Where two runs could write at once, the one waits for the other.
    expect(recipe(name).concurrency !== undefined).toBe(writes);
    for (const job of jobsOf(name)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(10);
  });

  it("starts at no full hour", () => {
    const crons = (recipe(name).on.schedule ?? []).map(({ cron }) => cron);
    expect(crons.filter((cron) => !/^[1-9]\d? /.test(cron))).toEqual([]);
  });

  it("is explained", () => {
    expect(readFileSync("docs/recipes/README.md", "utf8")).toContain(`](${name}.yml)`);
  });
});

it("init writes snapshots.yml", () => {
  expect(text("snapshots")).toBe(workflowText("main", "engagement.policy.yml"));
});
