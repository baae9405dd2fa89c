import fc from "fast-check";
import { expect, it } from "vitest";
import type { ByType } from "../../src/domain/report.ts";
import { bucketsOf } from "../../src/metrics/answered-buckets.ts";
import { aggregate } from "../../src/store/aggregate.ts";
import { type Company, reportOn, tableOf } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { companies } from "./companies.ts";

it("counts by day, type, post and side give the same counts by type and side", () => {
  fc.assert(
    fc.property(companies, ({ company, asOf }) => {
      const dated = { ...company, files: withoutPeriods(company) };
      const table = tableOf(dated);
      const rows = aggregate(table, bucketsOf(table));
      const whole = counts(dated, asOf);
      expect(counts({ ...company, files: [{ records: rows }] }, asOf)).toEqual(whole);
      for (const { actor, target, inReplyTo } of rows)
        expect([actor, target, inReplyTo]).toEqual([undefined, undefined, undefined]);
    }),
    runs(40),
  );
});

/** An aggregate keeps no file's period, by which rows without a day count, and rows outside of it do not. */
function withoutPeriods({ files = [] }: Company): NonNullable<Company["files"]> {
  return files.map(({ period, ...file }) => ({
    ...file,
    records: file.records.filter(({ published }) => published),
  }));
}

function counts(company: Company, asOf: string) {
  const { posts, inside, outside, unknown } = reportOn(company, { asOf, window: "2w" }).figures;
  const known = (of: ByType) => Object.entries(of).map(([type, count]) => [type, count ?? 0]);
  return { posts: posts ?? 0, inside: known(inside), outside: known(outside), unknown: known(unknown) };
}
