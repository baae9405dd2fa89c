import { expect, it } from "vitest";
import { run } from "../../src/app/run.ts";
import type { Report } from "../../src/domain/report.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { COMPANY, repository } from "../shells/repository.ts";

/** The names of what is made only when it is read, in the report or its parts. */
function waiting(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([name, { get, value: part }]) =>
    get === undefined ? waiting(part) : [name],
  );
}

async function reportsOf(policies: readonly string[], digests: boolean): Promise<Report[]> {
  const root = repository({ ...COMPANY, "other.policy.yml": COMPANY["engagement.policy.yml"] });
  const settings = { asOf: null, failOn: "error" as const, clock: systemClock(), key: null };
  return (await run(policies, root, () => root, { ...settings, baseOf: null, digests })).reports;
}

it("makes of one report only what is read, as not every output shows all", async () => {
  const [report] = await reportsOf(["engagement.policy.yml"], false);
  expect(waiting(report).sort()).toEqual(["channels", "digest", "intervals", "trend", "waiting", "worst"]);
});

it("leaves nothing to be made in several, so that the rows of one are in memory at a time", async () => {
  const reports = await reportsOf(["engagement.policy.yml", "other.policy.yml"], false);
  expect(reports.map(waiting)).toEqual([[], []]);
});

it("leaves nothing to be made where all of it is asked for", async () => {
  const [report] = await reportsOf(["engagement.policy.yml"], true);
  expect(waiting(report)).toEqual([]);
  expect(report?.filesRead).toHaveLength(3);
});
