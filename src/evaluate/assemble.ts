import type { JudgedChange } from "../domain/change.ts";
import { type Day, formatDay } from "../domain/day.ts";
import type { Policy } from "../domain/policy.ts";
import type { Block, FailOn, Finding, Level, Report, RuleReport } from "../domain/report.ts";
import type { Roster } from "../domain/roster.ts";
import { VERSION } from "../lib/version.ts";
import { contactsByDay } from "../metrics/contacts.ts";
import { figures } from "../metrics/figures.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { UNDATED } from "../store/columns.ts";
import type { Table } from "../store/table.ts";
import { View } from "../store/view.ts";
import { sightings } from "./sightings.ts";

/** As many blocks of seven days as a trend shows: a year. */
const MAX_BLOCKS = 52;

/** As many activities that a later file says otherwise as are named. */
const MAX_OVERRULED = 50;

const FAILING: Record<FailOn, readonly Level[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** What the report is about, beside the rules. */
export interface ReportBasis {
  policy: Policy;
  roster: Roster;
  table: Table;
  plan: Table;
  asOf: Day;
  files: number;
  failOn: FailOn;
  /** The change that is judged, null for none; and how many findings in files that it did not touch are left out. */
  against: (JudgedChange & { hidden: number | null }) | null;
}

/** The finished report. */
export function assemble(basis: ReportBasis, rules: RuleReport[]): Report {
  const { policy, roster, table, plan, asOf, files, failOn, against } = basis;
  const from = asOf - policy.window + 1;
  const findings = rules.flatMap((rule) => rule.findings);
  const open = findings.filter(({ waived }) => waived === undefined);
  const view = new View(table, from, asOf, null);
  return {
    version: 1,
    tool: { name: "vanity-check", version: VERSION },
    policy: {
      path: policy.path,
      digest: policy.digest,
      brand: policy.brand.name,
      ...(against?.byBase === true ? { base: against.base.commit } : {}),
    },
    ...(against === null ? {} : { change: changeOf(against) }),
    asOf: formatDay(asOf),
    timezone: policy.timezone,
    window: { from: formatDay(from), to: formatDay(asOf) },
    conclusion: open.some(({ level }) => FAILING[failOn].includes(level)) ? "fail" : "pass",
    counts: countOutcomes(rules, findings, open),
    inputs: {
      files,
      ...countRows(table),
      skipped: table.skipped + plan.skipped,
      plan: planned(plan),
      roster: sightings(view, roster),
      overruled: overruled(table),
    },
    figures: withChannels(view),
    rules: rules.map((rule) => ({ ...rule, findings: sortFindings(rule.findings) })),
    trend: trend(table, asOf),
    badge: policy.badge,
  };
}

function changeOf({ base, hidden }: NonNullable<ReportBasis["against"]>): NonNullable<Report["change"]> {
  const files = base.files.length;
  return { base: base.commit, files, ...(hidden === null ? {} : { hidden }) };
}

function countOutcomes(
  rules: readonly RuleReport[],
  findings: readonly Finding[],
  open: readonly Finding[],
): Report["counts"] {
  const ofLevel = (level: Level) => open.filter((finding) => finding.level === level).length;
  return {
    error: ofLevel("error"),
    warning: ofLevel("warning"),
    notice: ofLevel("notice"),
    waived: findings.length - open.length,
    passed: rules.reduce((sum, { passed }) => sum + passed, 0),
    unjudged: rules.reduce((sum, { unjudged }) => sum + unjudged, 0),
  };
}

/** The figures of a view, and of each of its channels by name. */
function withChannels(view: View): Report["figures"] {
  const { channels: names } = view.table;
  const whole = figures(view);
  const channels = [...names]
    .sort()
    .map((name) => [name, names.length === 1 ? whole : figures(view.on(name))]);
  return { ...whole, channels: Object.fromEntries(channels) };
}

function countRows(table: Table) {
  const counts = { activities: 0, duplicates: 0, unattributed: 0, undated: 0 };
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1) {
      counts.duplicates++;
      continue;
    }
    counts.activities++;
    if (table.side[row] === SIDE_CODE.unknown) counts.unattributed++;
    if (table.day[row] === UNDATED) counts.undated++;
  }
  return counts;
}

function overruled(table: Table): Report["inputs"]["overruled"] {
  const first = table.overruled.slice(0, MAX_OVERRULED).map(({ earlier, later, by }) => ({
    location: table.location(later),
    earlier: table.location(earlier),
    by,
  }));
  return { count: table.overruled.length, first };
}

function planned(plan: Table): Report["inputs"]["plan"] {
  if (plan.covered === null) return null;
  const { from, to } = plan.covered;
  return { activities: countRows(plan).activities, from: formatDay(from), to: formatDay(to) };
}

/** By scope, so that the order in which posts were first met does not show; those of one scope as they were judged. */
function sortFindings(findings: Finding[]): Finding[] {
  const key = ({ scope }: Finding) =>
    JSON.stringify([scope.from ?? "", scope.channel ?? "", scope.object ?? "", scope.account ?? ""]);
  const keyed = findings.map((finding) => ({ finding, key: key(finding) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ finding }) => finding);
}

/** Blocks of seven days counted back from the as-of day to the first covered one, oldest first. */
function trend(table: Table, asOf: Day): Block[] {
  const blocks: Block[] = [];
  const first = table.covered?.from ?? asOf;
  for (let to = asOf; to >= first && blocks.length < MAX_BLOCKS; to -= 7) {
    const view = new View(table, to - 6, to, null);
    blocks.unshift({
      from: formatDay(view.from),
      to: formatDay(view.to),
      contacts: contactsByDay(view),
      figures: figures(view),
    });
  }
  return blocks;
}
