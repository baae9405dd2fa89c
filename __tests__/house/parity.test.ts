import { existsSync, readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { METRIC_IDS, type MetricId } from "../../src/domain/metric.ts";
import { PLAN_FORMAT_NAMES } from "../../src/ingest/plans/formats/index.ts";
import { formats } from "../../src/ingest/platforms/index.ts";
import { measuredClause } from "../../src/messages/measured.ts";
import { metrics } from "../../src/metrics/index.ts";
import { rules } from "../../src/rules/index.ts";
import { askedRules } from "../reference/questions.ts";

/** The names of a folder's modules, without its index. */
function modules(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.replace(/\.ts$/, ""));
}

/** What is forgotten, as what to do; a test that fails shows it. */
function todo(names: readonly string[], isDone: (name: string) => boolean, advice: (name: string) => string) {
  return names.filter((name) => !isDone(name)).map(advice);
}

describe("a rule", () => {
  const ids = rules.map(({ id }) => id);
  const aboutChange = rules.filter(({ subjects }) => subjects.includes("change")).map(({ id }) => id);

  it("is in the list of rules", () => {
    const advice = (id: string) => `src/rules/${id}.ts: add it to src/rules/index.ts, under this id`;
    expect(todo(modules("src/rules"), (id) => ids.includes(id), advice)).toEqual([]);
  });

  it("is a file of its id", () => {
    const advice = (id: string) => `rule ${id}: put it in src/rules/${id}.ts`;
    expect(todo(ids, (id) => existsSync(`src/rules/${id}.ts`), advice)).toEqual([]);
  });

  it("has a test", () => {
    const path = (id: string) => `__tests__/rules/${id}.test.ts`;
    expect(
      todo(
        ids,
        (id) => existsSync(path(id)),
        (id) => `rule ${id}: write ${path(id)}`,
      ),
    ).toEqual([]);
  });

  it("is asked of random companies, with random options", () => {
    // Random companies have too few reactions for it; bench/undeclared.mjs simulates companies that have enough.
    const isSimulated = (id: string) => id === "undeclared-insiders";
    const isAsked = (id: string) => askedRules.includes(id) || aboutChange.includes(id) || isSimulated(id);
    const advice = (id: string) => `rule ${id}: give its options in __tests__/reference/questions.ts`;
    expect(todo(ids, isAsked, advice)).toEqual([]);
  });
});

describe("a format", () => {
  const tests = globSync("__tests__/ingest/**/*.test.ts").map((path) => path + readFileSync(path, "utf8"));
  const names = [...formats.map(({ name }) => name), ...PLAN_FORMAT_NAMES];

  it("has a test", () => {
    const isTested = (name: string) => tests.some((text) => text.includes(name));
    const advice = (name: string) =>
      `format ${name}: no test in __tests__/ingest/ bears or names it; write one`;
    expect(names.length).toBeGreaterThan(10);
    expect(todo(names, isTested, advice)).toEqual([]);
  });
});

describe("a metric", () => {
  const files = readdirSync("src/metrics", { encoding: "utf8", recursive: true }).filter(
    (name) => name.endsWith(".ts") && readFileSync(`src/metrics/${name}`, "utf8").includes("= defineMetric("),
  );

  it("is in the list of metrics", () => {
    const list = readFileSync("src/metrics/index.ts", "utf8");
    const advice = (name: string) => `src/metrics/${name}: add its metric to src/metrics/index.ts`;
    expect(files.length).toBeGreaterThan(20);
    expect(todo(files, (name) => list.includes(`"./${name}"`), advice)).toEqual([]);
  });

  it("has an id of its own in src/domain/metric.ts", () => {
    const ids = metrics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const advice = (id: string) => `metric id ${id}: no metric has it; take it out of src/domain/metric.ts`;
    expect(todo(METRIC_IDS, (id) => ids.includes(id as MetricId), advice)).toEqual([]);
  });

  it("is worded where a rule limits it", () => {
    const words = { value: "3", amount: 3, part: "1", detail: "does this", limitedBy: "max", options: {} };
    const isWorded = (id: string) => measuredClause(id as MetricId, words) !== `${id} is 3`;
    const advice = (id: string) => `metric ${id}: say what it found, in src/messages/measured.ts`;
    const limited = [...new Set(rules.map(({ metric }) => metric.id))];
    expect(todo(limited, isWorded, advice)).toEqual([]);
  });
});
