import type { RuleEntry } from "../model/policy.ts";
import { parseDays } from "../model/quantity.ts";
import type { Finding, RuleReport } from "../model/report.ts";
import { View } from "../table/view.ts";
import { measureOf } from "./blind.ts";
import { ByScope } from "./by-scope.ts";
import { doubtOf } from "./confidence.ts";
import { failure, unjudged } from "./finding.ts";
import { identityOf } from "./fingerprint.ts";
import { type Limit, limitOf, outcomeOf } from "./limit.ts";
import type { Case, Measurement, Options, Rule } from "./rule.ts";
import { expiredWaivers, waiverFinder } from "./waiver.ts";
import { WindowBefore } from "./window-before.ts";
import { type Judged, worstOf } from "./worst.ts";

/**
 * Judges one entry of the policy: measures, compares with the limit, and words what is beyond it.
 * @param isFirst whether no other case was judged by the entry before; waivers past their date are reported once
 */
export function judgeEntry(rule: Rule, entry: RuleEntry, about: Case, isFirst: boolean): RuleReport {
  const { options } = entry;
  const view = viewOf(about, options);
  const measure = orNothing(measureOf(rule, entry, about));
  const measured = measure(view);
  const before = new WindowBefore(rule, options, view, measure);
  const waiverOf = waiverFinder(about, rule.id, (waivers) => new ByScope(measure(view.without(waivers))));
  const identity = identityOf(rule, entry, about);
  const touched = about.context.change?.touched ?? null;
  const findings: Finding[] = [];
  const judged: Judged[] = [];
  for (const measurement of measured) {
    const limit = limitOf(rule, options, measurement);
    const outcome = outcomeOf(measurement, options, limit);
    const subject = { rule, entry, limit, table: about.table, identity, touched };
    if (outcome === "pass") judged.push({ measurement, limit });
    else if (outcome === "too-small") findings.push(unjudged(subject, measurement, outcome));
    else {
      const failed = outcome === "fail";
      const isMended = (without: ByScope) => failed && !isFailure(without.same(measurement), options, limit);
      const waived = waiverOf(measurement.scope, isMended);
      const baseline = before.baselineOf(measurement);
      const finding = failed
        ? failure(subject, measurement, baseline, doubtOf(measurement, options, limit))
        : unjudged(subject, measurement, outcome, baseline);
      findings.push({ ...finding, ...(waived ? { waived } : {}) });
      if (failed && !waived) judged.push({ measurement, limit });
    }
  }
  const passed = measured.length - findings.length;
  if (isFirst) findings.push(...expiredWaivers(rule, entry, about));
  const isComparable = "ratchet" in rule.options;
  const worst = worstOf(judged, (...one) => (isComparable ? before.actualOf(...one) : null));
  const { id, unit } = rule;
  const { level, options: given } = entry;
  return summarise(
    { rule: id, level, options: given, subject: about.subject, unit, worst },
    findings,
    passed,
  );
}

function viewOf({ table, asOf, window }: Case, options: Options): View {
  const names = options["channels"] as string[] | undefined;
  const channels = names === undefined ? null : new Set(names.map((name) => table.channels.indexOf(name)));
  const length = options["window"] === undefined ? window : parseDays(options["window"] as string);
  return new View(table, asOf - length + 1, asOf, channels);
}

/** Nothing to look at is no pass, in whatever window. */
function orNothing(measure: (view: View) => Measurement[]): (view: View) => Measurement[] {
  return (view) => {
    const measured = measure(view);
    if (measured.length > 0) return measured;
    const noData =
      view.files.length === 0 ? "no snapshot covers these days; export them" : "there is nothing of the kind";
    return [{ scope: {}, actual: null, sample: null, noData }];
  };
}

function isFailure(measurement: Measurement | undefined, options: Options, limit: Limit): boolean {
  return measurement !== undefined && outcomeOf(measurement, options, limit) === "fail";
}

/** A rule's report, by what was judged and what came of it. */
export function summarise(
  whose: Pick<RuleReport, "rule" | "level" | "options" | "subject" | "unit" | "worst">,
  findings: Finding[],
  passed: number,
): RuleReport {
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const judgedNot = findings.filter(({ outcome }) => outcome === "unjudged");
  const broken = failed.some(({ waived }) => waived === undefined);
  const open = judgedNot.some(({ reason }) => reason === "no-data") || passed + failed.length === 0;
  return {
    ...whose,
    outcome: broken ? "fail" : open ? "unjudged" : "pass",
    checked: passed + findings.length,
    passed,
    failed: failed.length,
    unjudged: judgedNot.length,
    findings,
  };
}
