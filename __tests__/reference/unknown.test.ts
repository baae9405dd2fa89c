/**
 * What nobody can know decides nothing: fields are deleted from random companies, at random and by somebody who looks
 * for the deletion that helps, and a verdict may get open but never turn (issue 14; C. F. Manski's bounds).
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { type Company, type PlainRecord, reportOn } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { addDays } from "./calendar.ts";
import { companies } from "./companies.ts";
import { optionsOf } from "./questions.ts";

const FIELDS = ["actor", "published", "category", "inReplyTo"] as const;
type Field = (typeof FIELDS)[number];

/** Rules that judge what happened; `coverage` asks just what is missing, and others judge files or claims. */
const RULES = [
  "employee-share",
  "employee-only-posts",
  "silent-posts",
  "outside-voices",
  "voice-concentration",
  "returning-outsiders",
  "insider-chatter",
  "undisclosed-insiders",
  "daily-outside-interactions",
  "promotional-share",
  "promotional-cadence",
  "self-talk",
  "response-rate",
  "response-time",
];

type Verdict = "pass" | "fail" | "open";

function verdictOn(company: Company, asOf: string, rule: string, options: RuleOptions): Verdict {
  const entry = entryOf(rule, options);
  const { rules } = reportOn(company, { rules: [entry], asOf, window: "2w", maxUnknown: 0 });
  const report = rules.find(({ subject }) => subject === "snapshot");
  if (report === undefined || (report.failed === 0 && report.unjudged > 0)) return "open";
  return report.failed > 0 ? "fail" : "pass";
}

/** Not who wrote a post: one without a name is the brand's. Nor the only field that says where a reply belongs. */
function mayDelete(record: PlainRecord, field: Field): boolean {
  if (record[field] === undefined || record[field] === null) return false;
  if (field === "inReplyTo") return Boolean(record.object);
  return field !== "actor" || record.type !== "post";
}

function plain(company: Company, asOf: string): Company {
  const { plan: _, claims: __, ...rest } = company;
  const files = (company.files ?? []).map((file) => ({
    ...file,
    period: { from: addDays(asOf, -30), to: addDays(asOf, 30) },
    records: file.records.map(({ bot: _bot, side, ...record }, i) => {
      const { actor } = record;
      const name = typeof actor === "object" && actor !== null ? (actor.handle ?? actor.name ?? null) : actor;
      // A side that the record states beside a name is what is left where the name goes, and may be another.
      const stated = side !== undefined && !name ? { side } : {};
      return { ...record, ...stated, actor: name ?? null, id: record.id ?? `${file.channel}-${i}` };
    }),
  }));
  return { ...rest, files };
}

interface Cut {
  file: number;
  row: number;
  field: Field;
}

function cutsOf({ files = [] }: Company): Cut[] {
  return files.flatMap(({ records }, file) =>
    records.flatMap((record, row) =>
      FIELDS.filter((field) => mayDelete(record, field)).map((field) => ({ file, row, field })),
    ),
  );
}

function without(company: Company, cuts: readonly Cut[]): Company {
  const files = (company.files ?? []).map((file, at) => ({
    ...file,
    records: file.records.map((record, row) => {
      const gone = cuts
        .filter((cut) => cut.file === at && cut.row === row)
        .flatMap(({ field }) =>
          // A text is a label too, where the policy has words for it.
          (field === "category" ? ["category", "content"] : [field]).map((key) => [key, null]),
        );
      return { ...record, ...Object.fromEntries(gone) };
    }),
  }));
  return { ...company, files };
}

describe.each(RULES)("%s", (rule) => {
  const cases = fc.tuple(
    companies,
    optionsOf(rule),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 }),
    fc.constantFrom(0.05, 0.3, 0.9),
  );

  it("never turns where fields are deleted at random", () => {
    fc.assert(
      fc.property(cases, ([{ company: given, asOf }, options, dice, share]) => {
        const company = plain(given, asOf);
        const before = verdictOn(company, asOf, rule, options);
        fc.pre(before !== "open");
        const cuts = cutsOf(company).filter((_, i) => (dice[i % dice.length] as number) < share);
        const after = verdictOn(without(company, cuts), asOf, rule, options);
        expect([before, "open"]).toContain(after);
      }),
      runs(6),
    );
  });

  it("never turns by the deletions that somebody would choose: one field of one row, or of all", () => {
    fc.assert(
      fc.property(cases, ([{ company: given, asOf }, options]) => {
        const company = plain(given, asOf);
        const before = verdictOn(company, asOf, rule, options);
        fc.pre(before !== "open");
        const all = cutsOf(company);
        const ofAll = FIELDS.map((field) => all.filter((cut) => cut.field === field));
        for (const cuts of [...all.slice(0, 20).map((cut) => [cut]), ...ofAll]) {
          const after = verdictOn(without(company, cuts), asOf, rule, options);
          expect([before, "open"]).toContain(after);
        }
      }),
      runs(2),
    );
  });
});
