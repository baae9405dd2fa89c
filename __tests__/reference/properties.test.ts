import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import type { OptionValue, RuleOptions } from "../../src/domain/policy.ts";
import type { Report } from "../../src/domain/report.ts";
import { limitNames } from "../../src/evaluate/limit.ts";
import type { Rule } from "../../src/evaluate/rule.ts";
import type { OptionSpec } from "../../src/metrics/options.ts";
import { ruleById } from "../../src/rules/index.ts";
import { type Company, type PlainFile, type PlainRecord, reportOn, rulesOn } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { companies, withPeriodAround } from "./companies.ts";
import { questions } from "./questions.ts";

const RUNS = runs(50);

function judged(company: Company, asOf: string, rule: string, options: RuleOptions): Report {
  return reportOn(company, { asOf, window: "2w", rules: [entryOf(rule, options)] });
}

/** A report without the places it points at. */
function withoutPlaces(report: Report) {
  const rules = report.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map(({ location: _, related: __, posts = [], ...finding }) => ({
      ...finding,
      posts: posts.map(({ location: ___, ...post }) => post),
    })),
  }));
  const { overlaps, ...inputs } = report.inputs;
  const withoutPlace = (key: string, value: unknown) => (key === "location" ? undefined : value);
  const waiting = JSON.stringify(report.waiting, withoutPlace);
  return { ...report, rules, waiting, inputs: { ...inputs, overlaps: overlaps?.count ?? 0 } };
}

/** Without repetitions: of two different records with one id, the order of files decides. */
function withoutRepeats(company: Company): Company {
  const seen = new Set<string>();
  const isNew = ({ id, type, object, published, channel: own }: PlainRecord, channel?: string) => {
    const where = (own ?? channel ?? "").toLowerCase();
    const moment = published && published.length > 10 ? Date.parse(published) : published;
    const key = JSON.stringify(id ? [where, id] : [where, type, object, moment]);
    return seen.size < seen.add(key).size;
  };
  const files = (company.files ?? []).map((file) => ({
    ...file,
    records: file.records.filter((record) => isNew(record, file.channel)),
  }));
  return { ...company, files };
}

function named(files: readonly PlainFile[] = []): PlainFile[] {
  return files.map((file, i) => ({ ...file, name: `snapshots/${i}.ndjson` }));
}

/** Without an id, what does not say who and when may be two activities. */
function withIds(files: readonly PlainFile[] = []): PlainFile[] {
  return files.map((file, at) => ({
    ...file,
    records: file.records.map((record, i) => ({ ...record, id: record.id ?? `own-${at}-${i}` })),
  }));
}

describe("a report", () => {
  it("is the same whatever the order of files and of rows", () => {
    const shuffles = fc.tuple(companies, questions).chain(([given, question]) => {
      const company = withoutRepeats(given.company);
      const files = company.files ?? [];
      const shuffledRows = files.map((file) =>
        fc
          .shuffledSubarray([...file.records], { minLength: file.records.length })
          .map((records) => ({ ...file, records })),
      );
      return fc
        .tuple(...shuffledRows)
        .chain((mixed) => fc.shuffledSubarray(mixed, { minLength: mixed.length }))
        .map((mixed) => ({ company, mixed: { ...company, files: mixed }, asOf: given.asOf, question }));
    });
    fc.assert(
      fc.property(shuffles, ({ company, mixed, asOf, question: { rule, options } }) => {
        const one = judged(company, asOf, rule, options);
        expect(withoutPlaces(judged(mixed, asOf, rule, options))).toEqual(withoutPlaces(one));
      }),
      RUNS,
    );
  });

  it("is the same where a file is read twice, but for what was read", () => {
    const again = fc.tuple(companies, questions, fc.nat({ max: 2 }));
    fc.assert(
      fc.property(again, ([{ company, asOf }, { rule, options }, copied]) => {
        const files = named(withIds(withoutRepeats(company).files));
        const copy = { ...(files[copied % files.length] as PlainFile), name: "snapshots/copy.ndjson" };
        const { inputs: before, ...one } = withoutPlaces(judged({ ...company, files }, asOf, rule, options));
        const twice = withoutPlaces(judged({ ...company, files: [...files, copy] }, asOf, rule, options));
        const { inputs, ...two } = twice;
        expect(two).toEqual(one);
        const copies = copy.records.reduce((all, { count = 1 }) => all + (count ?? 1), 0);
        expect(inputs.duplicates).toBe(before.duplicates + copies);
      }),
      RUNS,
    );
  });

  it("is the same bytes for the same input", () => {
    fc.assert(
      fc.property(companies, questions, ({ company, asOf }, { rule, options }) => {
        const bytes = () => JSON.stringify(judged(company, asOf, rule, options));
        expect(bytes()).toBe(bytes());
      }),
      RUNS,
    );
  });
});

describe("the employee share", () => {
  const more = fc
    .tuple(
      companies,
      fc.constantFrom(...INTERACTION_TYPES),
      fc.boolean(),
      fc.nat({ max: 2 }),
      fc.nat({ max: 5 }),
    )
    .map(([given, type, people, at, object]) => ({
      ...given,
      type,
      unit: people ? "people" : "activities",
      at,
      object,
    }));

  function sharesWith(
    { company, asOf, type, unit, at, object }: typeof more extends fc.Arbitrary<infer T> ? T : never,
    actor: string,
  ) {
    const record = {
      type,
      actor,
      object: `r-${object}`,
      published: `${asOf}T12:00:00Z`,
      channel: "mastodon",
    };
    const files = (company.files ?? []).map((file, i) =>
      i === at ? withPeriodAround({ ...file, records: [...file.records, record] }) : file,
    );
    const rules = [entryOf("employee-share", { of: [type], unit, max: 0, "min-sample": 0 })];
    const share = (one: Company) => {
      const report = reportOn(one, { asOf, window: "2w", rules });
      return {
        figure: report.figures.employeeShare[type],
        rule: report.rules[0]?.findings[0]?.actual ?? null,
      };
    };
    return { before: share(company), after: share({ ...company, files }) };
  }

  it("never rises by an outsider's activity", () => {
    fc.assert(
      fc.property(more, (given) => {
        const { before, after } = sharesWith(given, "somebody new");
        if (before.figure !== null) expect(after.figure).toBeLessThanOrEqual(before.figure);
        if (before.rule !== null) expect(after.rule ?? 0).toBeLessThanOrEqual(before.rule);
      }),
      RUNS,
    );
  });

  it("never falls by an employee's activity", () => {
    fc.assert(
      fc.property(more, (given) => {
        const { before, after } = sharesWith(given, "ann");
        if (before.figure !== null) expect(after.figure).toBeGreaterThanOrEqual(before.figure);
        if (before.rule !== null) expect(after.rule).toBeGreaterThanOrEqual(before.rule);
      }),
      RUNS,
    );
  });
});

describe("a looser limit", () => {
  /** A value by its option's kind; none of a time, as a longer one leaves fewer activities due. */
  const BY_KIND: Partial<Record<OptionSpec["kind"], (number: number) => OptionValue>> = {
    share: (number) => number / 10,
    count: (number) => number,
    days: (number) => `${number + 1}d`,
    allowance: (number) => number,
  };

  /** A rule's limits: what may be at most, allowances too, and what has to be at least. */
  function limitsAt(id: string, { most, least }: { most: number; least: number }): RuleOptions {
    const rule = ruleById(id) as Rule;
    const options = Object.entries(rule.options).flatMap(([name, { kind }]) => {
      const isLimit = limitNames(rule).includes(name);
      const value = isLimit || kind === "allowance" ? BY_KIND[kind] : undefined;
      if (value === undefined) return [];
      return [[name, value(isLimit && rule.limit.operator === ">=" ? least : most)] as const];
    });
    return Object.fromEntries(options);
  }

  it("never adds a failure", () => {
    const limits = fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 }));
    fc.assert(
      fc.property(companies, questions, limits, ({ company, asOf }, { rule, options }, [a, b]) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const strict = limitsAt(rule, { most: less, least: more });
        const loose = limitsAt(rule, { most: more, least: less });
        const failing = (limit: RuleOptions) =>
          rulesOn(company, { asOf, window: "2w", rules: [entryOf(rule, { ...options, ...limit })] }).flatMap(
            ({ subject, findings }) =>
              findings.filter(({ outcome }) => outcome === "fail").map(({ scope }) => ({ subject, scope })),
          );
        const allowed = failing(strict);
        for (const scope of failing(loose)) expect(allowed).toContainEqual(scope);
      }),
      runs(100),
    );
  });
});
