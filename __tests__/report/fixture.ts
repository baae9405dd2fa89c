import { formatDay } from "../../src/domain/day.ts";
import {
  type Block,
  type ByType,
  FIGURES,
  type FigureLine,
  type Figures,
  type Intervals,
} from "../../src/domain/figures.ts";
import type { Finding, PostExcerpt, Report, RuleReport } from "../../src/domain/report.ts";
import type { ReportInputs } from "../../src/domain/report-inputs.ts";
import { parseDay } from "../../src/domain/time.ts";
import { figureOptions, metricInfos } from "../../src/metrics/figures.ts";
import { ruleById, rules } from "../../src/rules/index.ts";

/** What a stranger might call an account or a post. */
export const HOSTILE = [
  "\n::error::x",
  "\r\n::add-mask::secret",
  "::set-output name=a::b",
  "  \u00a0::warning::x",
  "##[error]x",
  "###[group]x",
  "%0A::error::x%0D%25",
  "<script>alert(1)</script>",
  "a|b\\|c",
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
  "\u009b31m\u0085\u007f\u0000\b",
  "\u202eabc\u2066\u2069\u200e\u200f\u061c",
  "zero\u200bwidth\ufeff\u2060",
  "a\u2028b\u2029c",
  "lone \ud800 surrogates \udfff",
  "@everyone #1 GH-2 a/b#3",
  "https://evil.example www.evil.example me@evil.example",
  "`code` *b* _i_ ~~s~~ [l](x) ![i](x) <!-- $x$",
  "__proto__",
  "x".repeat(10_000),
  "😀".repeat(6_000),
];

type OfTypes<T> = Record<keyof ByType, T | null>;

export function byType<T = number>(values: Partial<OfTypes<T>> = {}): OfTypes<T> {
  const none = { all: null, comment: null, like: null, share: null, follow: null };
  return { ...none, mention: null, quote: null, review: null, message: null, ...values };
}

const LINES: readonly FigureLine[] = FIGURES;

/** Nothing known of any figure on the lines, whatever figures there are. */
function unknown(lines: readonly FigureLine[]) {
  return Object.fromEntries(lines.map(({ key, byType: isByType }) => [key, isByType ? byType() : null]));
}

export function figures(values: Partial<Figures> = {}): Figures {
  return { ...(unknown(LINES) as Figures), ...values };
}

function intervals(values: Partial<Intervals>): Intervals {
  return { ...(unknown(LINES.filter(({ interval }) => interval)) as Intervals), ...values };
}

/** A week of seven days from a date on. */
export function week(from: string, values: Partial<Figures> = {}, contacts = NO_CONTACTS): Block {
  const day = parseDay(from);
  return { from, to: Number.isNaN(day) ? from : formatDay(day + 6), contacts, figures: figures(values) };
}

const NO_CONTACTS: Block["contacts"] = [null, null, null, null, null, null, null];

export function finding(values: Partial<Finding> = {}): Finding {
  return {
    outcome: "fail",
    level: "error",
    message: "Our own people wrote 65% of the comments. Ask people outside what they think.",
    scope: {},
    actual: 0.65,
    operator: "<=",
    limit: 0.2,
    sample: 140,
    location: { file: "snapshots/2026-w45.ndjson", line: 4, column: 1 },
    policyLocation: { file: "engagement.policy.yml", line: 9, column: 3 },
    related: [],
    fingerprint: "f0",
    ...values,
  };
}

export function rule(values: Partial<RuleReport> = {}): RuleReport {
  const findings = values.findings ?? [];
  return {
    rule: "employee-share",
    metric: ruleById(values.rule ?? "")?.metric.id ?? "employee-share",
    group: "Who is engaging",
    level: "error",
    options: { max: "20%" },
    subject: "snapshot",
    unit: "share",
    outcome: findings.length > 0 ? "fail" : "pass",
    checked: Math.max(1, findings.length),
    passed: findings.length > 0 ? 0 : 1,
    failed: findings.length,
    unjudged: 0,
    worst: null,
    findings,
    ...values,
  };
}

export function inputs(values: Partial<ReportInputs> = {}): ReportInputs {
  return {
    files: 0,
    activities: 0,
    duplicates: 0,
    unattributed: 0,
    undated: 0,
    skipped: 0,
    plan: null,
    roster: { accounts: 0, matched: 0, unmatched: [], people: 0, channels: [], similar: [] },
    overruled: { count: 0, first: [] },
    ...values,
  };
}

export function report(values: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: "vanity-check", version: "1.0.0", digest: null },
    policy: {
      path: "engagement.policy.yml",
      digest: "9f86d081884c7d659a2feaa0c55ad015",
      brand: "Acme",
      showAccounts: "ids",
    },
    asked: { asOf: null, today: "2026-11-23", failOn: "error", changedOnly: false, keyId: null },
    asOf: "2026-11-22",
    timezone: "Europe/Berlin",
    window: { from: "2026-10-26", to: "2026-11-22" },
    conclusion: "fail",
    counts: { error: 0, warning: 0, notice: 0, waived: 0, passed: 0, unjudged: 0 },
    inputs: inputs(),
    figures: { ...figures(), channels: {} },
    intervals: intervals({ outsideEngagement: [0.7, 0.9] }),
    rules: [],
    waiting: null,
    trend: [],
    badge: "outside-engagement",
    metrics: metricInfos(rules.map(({ metric }) => metric)),
    daysOff: [],
    figureOptions: figureOptions([]),
    ...values,
  };
}

/** A report with every outcome, as a real run would make it. */
export function acme(): Report {
  const days = Array.from({ length: 12 }, (_, index) => {
    const day = `2026-11-${String(index + 1).padStart(2, "0")}`;
    return finding({
      message: `On ${day} the brand had no interaction with anybody outside. Talk with somebody every day.`,
      scope: { from: day, to: day },
      actual: 0,
      operator: ">=",
      limit: 1,
      sample: 0,
      location: { file: "snapshots/2026-w45.ndjson", line: index + 10, column: 1 },
      fingerprint: `day-${index}`,
    });
  });
  return report({
    counts: { error: 14, warning: 2, notice: 1, waived: 1, passed: 3, unjudged: 2 },
    inputs: inputs({ files: 24, activities: 1210, duplicates: 6, unattributed: 40, undated: 2 }),
    figures: {
      ...figures({
        posts: 23,
        inside: byType({ all: 311, comment: 91, like: 220 }),
        outside: byType({ all: 61, comment: 49, like: 12 }),
        unknown: byType({ all: 40 }),
        outsideEngagement: 61 / 412,
        employeeShare: byType({ all: 311 / 372, comment: 0.65, like: 220 / 232 }),
        outsideVoices: 41,
        returningVoices: 7,
        outsideDays: 16,
        judgedDays: 20,
        outreach: 9,
        responseRate: 0.72,
        medianResponseHours: 5.25,
        promotionalShare: 0.4,
      }),
      channels: { linkedin: figures({ posts: 23 }) },
    },
    rules: [
      rule({
        rule: "outside-voices",
        unit: "count",
        options: { min: 10 },
        checked: 3,
        passed: 3,
        worst: { actual: 12, operator: ">=", limit: 10, sample: null, previous: 15 },
      }),
      rule({
        options: { of: ["comment"], max: "20%" },
        worst: { actual: 0.65, operator: "<=", limit: 0.2, sample: 140, previous: 0.71 },
        findings: [finding({ previous: 0.71 })],
      }),
      rule({
        level: "warning",
        options: { of: ["like"], max: "90%" },
        findings: [
          finding({
            level: "warning",
            reason: "noise",
            message: "Our own people gave 95% of the likes, which may be chance.",
            actual: 0.904,
            limit: 0.9,
            sample: 232,
          }),
        ],
      }),
      rule({
        rule: "daily-outside-interactions",
        unit: "count",
        options: { min: 1 },
        checked: 28,
        passed: 16,
        findings: days,
      }),
      rule({
        rule: "response-rate",
        options: { min: "90%", within: "24h" },
        outcome: "unjudged",
        unjudged: 1,
        failed: 0,
        findings: [
          finding({
            outcome: "unjudged",
            level: "notice",
            reason: "too-small",
            message: "Only 4 activities called for an answer; 10 are needed.",
            actual: 0.5,
            operator: ">=",
            limit: 0.9,
            sample: 4,
          }),
        ],
      }),
      rule({
        rule: "promotional-share",
        subject: "plan",
        outcome: "unjudged",
        unjudged: 1,
        failed: 0,
        findings: [
          finding({
            outcome: "unjudged",
            reason: "no-data",
            message: "No planned post has a category.",
            actual: null,
            sample: null,
            location: { file: "plans/december.yml", line: 1, column: 1 },
          }),
        ],
      }),
      rule({
        rule: "fresh-snapshot",
        unit: "days",
        level: "warning",
        options: { "max-age": "8d" },
        findings: [
          finding({
            level: "warning",
            message: "The last day that x has is 2026-11-12, 10 days ago. Export it again.",
            scope: { channel: "x" },
            actual: 10,
            limit: 8,
            sample: null,
            location: { file: "snapshots/x.csv", line: 1, column: 1 },
          }),
        ],
      }),
      rule({
        rule: "employee-only-posts",
        options: { max: "25%" },
        outcome: "pass",
        failed: 1,
        findings: [
          finding({
            message: "Only our own people engaged with 40% of the posts.",
            actual: 0.4,
            limit: 0.25,
            sample: 5,
            posts: [
              {
                location: { file: "snapshots/x.csv", line: 4, column: 1 },
                object: "p-7",
                day: "2026-11-12",
                text: "Proud",
                url: "https://social.example/p-7",
              },
              {
                location: { file: "snapshots/x.csv", line: 9, column: 1 },
                object: "p-8",
                day: null,
                text: null,
                url: null,
              },
            ],
            waived: { reason: "launch day, agreed", until: "2026-12-31" },
          }),
        ],
      }),
    ],
    trend: [
      week(
        "2026-11-09",
        { inside: byType({ all: 90 }), outside: byType({ all: 10 }), responseRate: 0.4, outsideVoices: 12 },
        [3, 0, null, 1, 0, 0, 6],
      ),
      week(
        "2026-11-16",
        {
          inside: byType({ all: 80 }),
          outsideVoices: 1203,
          returningVoices: 4,
          outsideDays: 5,
          medianResponseHours: 5.25,
          responseRate: 0.875,
        },
        [1, 2, 0, 4, 1250, 0, 6],
      ),
    ],
  });
}

/** The same texts in every place that a stranger, or a careless policy, can fill. */
export function hostileReport(texts: readonly string[] = HOSTILE): Report {
  const at = (index: number): string => texts[index % texts.length] ?? "";
  return report({
    policy: { path: at(0), digest: at(1), brand: at(2), showAccounts: "ids" },
    asOf: at(2),
    timezone: at(3),
    inputs: inputs({
      roster: {
        accounts: texts.length,
        matched: 0,
        unmatched: texts.map((hostile) => ({
          person: hostile,
          channel: hostile,
          location: { file: hostile, line: 1, column: 1 },
        })),
        people: texts.length,
        channels: texts.map((channel) => ({ channel, people: 1 })),
        similar: texts.map((hostile) => ({
          account: hostile,
          person: hostile,
          channel: hostile,
          location: { file: hostile, line: 1, column: 1 },
        })),
      },
      overruled: {
        count: texts.length,
        first: texts.map((hostile) => ({
          location: { file: hostile, line: 1, column: 1 },
          earlier: { file: hostile, line: 2, column: 1 },
          by: ["side" as const],
        })),
      },
    }),
    figures: {
      ...figures(),
      channels: Object.fromEntries(texts.map((name) => [name, figures()])),
    },
    rules: texts.flatMap((hostile, index) => [
      rule({
        rule: at(index + 1),
        options: { [at(index + 2)]: hostile, max: hostile },
        worst: { actual: 1, operator: "<=", limit: 0, sample: null, previous: 0 },
        findings: [
          finding({
            message: hostile,
            location: { file: hostile, line: 1, column: 1 },
            fingerprint: hostile,
          }),
          finding({ message: hostile, waived: { reason: hostile, until: hostile } }),
          finding({ outcome: "unjudged", reason: "no-data", level: "notice", message: `x ${hostile}` }),
        ],
      }),
      rule({ rule: hostile, options: { of: hostile } }),
      rule({ rule: "employee-only-posts", findings: [finding({ posts: [hostilePost(hostile)] })] }),
    ]),
    trend: texts
      .slice(0, 52)
      .map((hostile) => ({ ...week(hostile, {}, [0, 1, null, 0, 22, 333, 4444]), to: hostile })),
  });
}

function hostilePost(hostile: string): PostExcerpt {
  const location = { file: hostile, line: 1, column: 1 };
  return { location, object: hostile, day: hostile, text: hostile, url: `https://evil.example/${hostile}` };
}
