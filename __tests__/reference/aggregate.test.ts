import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregated } from "../../src/app/aggregated.ts";
import { formatDay } from "../../src/domain/day.ts";
import { InputError } from "../../src/domain/diagnostic.ts";
import type { ByType } from "../../src/domain/figures.ts";
import type { RuleEntry } from "../../src/domain/policy.ts";
import type { Report } from "../../src/domain/report.ts";
import { firstAnswers } from "../../src/metrics/first-answers.ts";
import type { Table } from "../../src/store/table.ts";
import { UNDATED } from "../../src/store/undated.ts";
import { brandOf, type Company, type PlainRecord, reportOn, tableOf } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { localDate } from "./calendar.ts";
import { companies } from "./companies.ts";

const few = { "min-sample": 1 };
/** Each with times that are edges of the buckets. */
const RULES: readonly RuleEntry[] = [
  entryOf("employee-share", { ...few, max: "50%" }),
  entryOf("employee-share", { ...few, max: "50%", of: ["like", "share"], per: "post" }),
  entryOf("employee-share", { ...few, max: "50%", unit: "people" }),
  entryOf("employee-only-posts", { ...few, max: "30%" }),
  entryOf("insider-chatter", { ...few, max: "20%" }),
  entryOf("outside-voices", { min: 2 }),
  entryOf("outside-voices", { min: 2, per: "week" }),
  entryOf("voice-concentration", { ...few, min: 2 }),
  entryOf("returning-outsiders", { ...few, min: "50%", window: "7d" }),
  entryOf("daily-outside-interactions", { min: 1, direction: "outbound" }),
  entryOf("daily-outside-interactions", { min: 1, direction: "inbound" }),
  entryOf("response-rate", { ...few, min: "50%", within: "24h" }),
  entryOf("response-rate", { ...few, min: "50%", within: "3d", to: ["comment"] }),
  entryOf("coverage", { min: "80%" }),
];

it("counts without names give the same verdicts and the same figures", () => {
  fc.assert(
    fc.property(companies, ({ company }) => {
      const snapshots = snapshotsOf(company);
      // Figures about people are kept for the last day that the files cover, as a run judges by.
      const { covered } = tableOf(snapshots);
      fc.pre(covered !== null);
      const question = { asOf: formatDay(covered.to), window: "2w", rules: RULES };
      const whole = reportOn(snapshots, question);
      const counts = reportOn(countsOf(snapshots), question);
      const open = holdsLateOrNever(tableOf(snapshots)) ? leftOpen(counts) : null;
      expect(verdicts(counts)).toEqual(verdicts(whole).map((verdict, i) => open?.verdicts[i] ?? verdict));
      expect(figures(counts)).toEqual({ ...figures(whole), ...open?.figures });
    }),
    runs(25, 1000),
  );
});

/** What the pages of a file leave out: of some types so many, or nobody knows how many. */
const leftOut = fc.record({
  types: fc.subarray(["comment", "like", "post", "mention"] as const, { minLength: 1 }),
  held: fc.nat(9),
  missing: fc.option(fc.integer({ min: 1, max: 5 })),
});

it("counts of files whose pages leave something out decide nothing that the files don't", () => {
  fc.assert(
    fc.property(companies, fc.array(leftOut, { minLength: 1, maxLength: 3 }), ({ company }, lists) => {
      const { files = [], ...rest } = snapshotsOf(company);
      // Every other file is whole.
      const cut = files.map((file, i) => (i % 2 === 0 ? { ...file, leftOut: lists } : file));
      const snapshots = { ...rest, files: cut };
      const { covered } = tableOf(snapshots);
      fc.pre(covered !== null);
      const question = { asOf: formatDay(covered.to), window: "2w", rules: RULES };
      const whole = verdicts(reportOn(snapshots, question));
      const counted = countsIfAny(snapshots);
      const counts = counted === null ? [] : verdicts(reportOn(counted, question));
      for (const [i, { rule, outcome }] of counts.entries())
        expect([whole[i]?.outcome, "unjudged"], rule).toContain(outcome);
    }),
    runs(25, 1000),
  );
});

it("names nobody", () => {
  fc.assert(
    fc.property(companies, ({ company }) => {
      for (const row of countsOf(company).files?.[0]?.records ?? [])
        expect([row.actor, row.target, row.inReplyTo]).toEqual([undefined, undefined, undefined]);
    }),
    runs(10),
  );
});

/** The counts of a company; null where some of a file without a day is missing, which counts can't say. */
function countsIfAny(company: Company): Company | null {
  try {
    return countsOf(company);
  } catch (error) {
    if (error instanceof InputError && error.message.startsWith("names no day")) return null;
    throw error;
  }
}

/** The snapshots of a company, of which nothing was done on the first instant of a day. */
function snapshotsOf({ plan: _plan, claims: _claims, files = [], ...company }: Company): Company {
  const timed = files.map((file) => ({
    ...file,
    records: file.records.map((record) => afterMidnight(record, company.timezone ?? "UTC")),
  }));
  return { ...company, files: timed };
}

/** A count has no time: what was done on the first instant of its day may be due before the others of that day are. */
function afterMidnight(record: PlainRecord, timezone: string): PlainRecord {
  const time = Date.parse(record.published ?? "");
  if ((record.published?.length ?? 0) <= 10 || localDate(time, timezone) === localDate(time - 1, timezone))
    return record;
  return { ...record, published: new Date(time + 1000).toISOString() };
}

function countsOf(company: Company): Company {
  const policy = { brand: brandOf(company), rules: [...RULES], window: 14, hours: null };
  const { envelope, activities } = aggregated(tableOf(company), policy);
  return { ...company, files: [{ ...envelope, records: activities }] };
}

/**
 * Whether something was surely not answered in time, but perhaps later: by a day alone, or by somebody unnamed. Counts cannot
 * say so, as what their last bucket leaves was never answered.
 */
function holdsLateOrNever(table: Table): boolean {
  const answers = firstAnswers(table, "brand");
  return table.allRows.some((row) => {
    if (table.day[row] === UNDATED) return false;
    return answers.by(row) === Number.POSITIVE_INFINITY && answers.since(row) !== Number.POSITIVE_INFINITY;
  });
}

/** What counts leave open of the answers, and nothing that they decide otherwise. */
function leftOpen(counts: Report) {
  const open = verdicts(counts).map((verdict) =>
    verdict.rule === "response-rate" && verdict.outcome === "unjudged" ? verdict : undefined,
  );
  return { verdicts: open, figures: counts.figures.responseRate === null ? { responseRate: null } : {} };
}

function verdicts({ rules }: Report) {
  return rules.map(({ rule, options, outcome, passed, failed }) => ({
    rule,
    options,
    outcome,
    passed,
    failed,
  }));
}

function figures({ figures }: Report) {
  const { posts, inside, outside, unknown, outsideVoices, returningVoices, outreach, responseRate } = figures;
  const byType = (of: ByType) => Object.entries(of).map(([type, count]) => [type, count ?? 0]);
  return {
    posts,
    inside: byType(inside),
    outside: byType(outside),
    unknown: byType(unknown),
    outsideVoices,
    returningVoices,
    outreach,
    responseRate,
  };
}
