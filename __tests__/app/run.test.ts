import { expect, it } from "vitest";
import { draw } from "../../src/app/outputs.ts";
import { run } from "../../src/app/run.ts";
import type { Report } from "../../src/domain/report.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { viewOf } from "../../src/report/view.ts";
import { COMPANY, repository } from "../shells/repository.ts";

/** The names of what is not made yet, in the report or its parts. */
function unmade(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([name, { get, value: part }]) =>
    get === undefined ? unmade(part) : [name],
  );
}

async function reportsOf(policies: readonly string[], digests: boolean): Promise<Report[]> {
  const root = repository({ ...COMPANY, "other.policy.yml": COMPANY["engagement.policy.yml"] });
  const settings = { asOf: null, failOn: "error" as const, clock: systemClock(), key: null };
  return (await run(policies, root, () => root, { ...settings, baseOf: null, digests })).reports;
}

it("leaves what the text does not show unmade, also once the text is drawn", async () => {
  const [report] = (await reportsOf(["engagement.policy.yml"], false)) as [Report];
  const parts = ["channels", "digest", "fingerprint", "intervals", "trend", "waiting", "worst"];
  expect(unmade(report).sort()).toEqual(parts);
  await draw("text", { views: [viewOf(report)], asked: 1 });
  expect(unmade(report).sort()).toEqual(parts);
});

it("leaves nothing to be made in several, so that the rows of one are in memory at a time", async () => {
  const reports = await reportsOf(["engagement.policy.yml", "other.policy.yml"], false);
  expect(reports.map(unmade)).toEqual([[], []]);
});

it("leaves nothing to be made where all of it is asked for", async () => {
  const [report] = await reportsOf(["engagement.policy.yml"], true);
  expect(unmade(report)).toEqual([]);
  expect(report?.filesRead).toHaveLength(3);
});
