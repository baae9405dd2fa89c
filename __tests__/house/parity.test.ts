import { existsSync, readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { FIGURES } from "../../src/domain/figures.ts";
import { PEOPLE_METRICS } from "../../src/domain/people-figure.ts";
import { PLAN_FORMAT_NAMES } from "../../src/ingest/plans/formats/index.ts";
import { formats } from "../../src/ingest/platforms/index.ts";
import { figureMetrics } from "../../src/metrics/index.ts";
import { rules } from "../../src/rules/index.ts";

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

  it("has a test that it judges the days of its window", () => {
    const others = [
      ...["claimed-metrics", "fresh-snapshot", "retention"], // look at no window
      "returning-outsiders", // compares two
      ...["silent-posts", "undeclared-insiders"], // need posts of some age, or many reactions
    ];
    const asked = rules.filter(({ subjects }) => subjects.includes("snapshot")).map(({ id }) => id);
    const path = (id: string) => `__tests__/rules/${id}.test.ts`;
    const isTested = (id: string) =>
      others.includes(id) ||
      (existsSync(path(id)) &&
        new RegExp(`itJudgesItsWindow\\(\\s*"${id}"`).test(readFileSync(path(id), "utf8")));
    const advice = (id: string) => `rule ${id}: call itJudgesItsWindow in ${path(id)}`;
    expect(todo(asked, isTested, advice)).toEqual([]);
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
  const metrics = [...new Set([...figureMetrics, ...rules.map(({ metric }) => metric)])];
  const ids: readonly string[] = metrics.map(({ id }) => id);
  const written = readdirSync("src/metrics", { encoding: "utf8", recursive: true }).flatMap((name) =>
    name.endsWith(".ts")
      ? [...readFileSync(`src/metrics/${name}`, "utf8").matchAll(/= defineMetric\(\{\s*id: "([\w-]+)"/g)].map(
          ([, id = ""]) => id,
        )
      : [],
  );

  it("is what a rule judges or a figure shows", () => {
    const advice = (id: string) =>
      `metric ${id}: write a rule that judges it, or add it to src/metrics/index.ts for a figure`;
    expect(written.length).toBeGreaterThan(20);
    expect(todo(written, (id) => ids.includes(id), advice)).toEqual([]);
  });

  it("has an id of its own", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...written].sort()).toEqual([...ids].sort());
  });

  it("of a figure is in the list of those", () => {
    const shown = figureMetrics.map(({ id }) => id);
    const advice = (id: string) => `metric ${id}: a figure shows it, so add it to src/metrics/index.ts`;
    expect(
      todo([...new Set(FIGURES.map(({ metric }) => metric))], (id) => shown.includes(id), advice),
    ).toEqual([]);
  });

  it("about people is one that an aggregate may hold", () => {
    const people = metrics.filter(({ countsPeople }) => countsPeople !== undefined).map(({ id }) => id);
    const names: readonly string[] = PEOPLE_METRICS;
    const advice = (id: string) => `metric ${id}: add it to PEOPLE_METRICS in src/domain/people-figure.ts`;
    expect(todo(people, (id) => names.includes(id), advice)).toEqual([]);
    expect(people.length).toBe(names.length);
  });
});
