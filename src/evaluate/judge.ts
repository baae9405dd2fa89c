import type { RuleEntry } from "../domain/policy.ts";
import { parseDays } from "../domain/quantity.ts";
import type { Finding, NamelessCounts, RuleReport } from "../domain/report.ts";
import { copyWith, withLazyParts } from "../lib/lazy-parts.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { View } from "../store/view.ts";
import { applyAllowance } from "./allowance.ts";
import { ByScope } from "./by-scope.ts";
import { doubtOf } from "./confidence.ts";
import { demandsOf } from "./demands.ts";
import { EarlierWindows } from "./earlier-windows.ts";
import { failingChannels } from "./failing-channels.ts";
import { beyondCounts, failure, note, tooLittleLeft, unjudged } from "./finding.ts";
import { identityOf } from "./fingerprint.ts";
import { measureOf } from "./measure.ts";
import { suspectCounts } from "./nameless-counts.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Case, channelsOf, type Options, type Rule } from "./rule.ts";
import { summarise } from "./summarise.ts";
import { expiredWaivers, type WithoutWaived, waiverFinder } from "./waiver.ts";
import { type JudgedScope, worstOf } from "./worst.ts";

/**
 * Judges one entry of the policy: measures, compares with the limit, and words what is beyond it.
 * @param isFirst whether no other case was judged by the entry before; waivers past their date are reported once
 */
export function judgeEntry(rule: Rule, entry: RuleEntry, about: Case, isFirst: boolean): RuleReport {
  const { options, level } = entry;
  const view = viewOf(about, options);
  const measure = measureOf(rule, entry, about);
  const outcome = (of: Measurement) => outcomeOf(of, demandsOf(rule, entry, about, of));
  const measured = applyAllowance(
    measure(view).map((measurement) => ({ measurement, outcome: outcome(measurement) })),
    options,
  );
  const earlier = new EarlierWindows(rule, options, view, measure, outcome);
  const waiverOf = waiverFinder(about, rule.id, (waivers) => new ByScope(measure(view.without(waivers))));
  const identity = identityOf(rule, entry, about);
  const touched = about.context.change?.touched ?? null;
  const isComparable = "ratchet" in rule.options;
  const suspect = about.subject === "snapshot" ? suspectCounts(view) : null;
  const without = suspect === null ? null : new ByScope(measure(view.withoutRows(suspect.rows)));
  const isDecided = ({ measurement, outcome: came }: (typeof measured)[number]) => {
    const other = without?.same(measurement);
    const contrary = came === "pass" ? "fail" : came === "fail" ? "pass" : null;
    return other !== undefined && contrary !== null && outcome(other) === contrary;
  };
  let decidedBy: NamelessCounts | undefined;
  const isBeyondCounts = about.subject === "snapshot" && !rule.metric.countable && isCountedByEye(view);
  let passed = 0;
  let allowed = 0;
  let beyond: Finding | null = null;
  const findings: Finding[] = [];
  const notes: Finding[] = [];
  const isSurelyBroken = (of: Measurement) => {
    const { limit } = demandsOf(rule, entry, about, of);
    return outcome(of) === "fail" && doubtOf(of, options, limit) === null;
  };
  const judged: JudgedScope[] = [];
  for (const scoped of measured) {
    const { measurement, outcome: came } = scoped;
    const alone = suspect !== null && isDecided(scoped) ? suspect.about : null;
    decidedBy ??= alone ?? undefined;
    const { limit } = demandsOf(rule, entry, about, measurement);
    const { maxUnknown } = about.policy;
    const subject = { rule, entry, limit, maxUnknown, table: about.table, identity, touched, alone };
    if (came === "pass") {
      passed++;
      judged.push({ measurement, limit });
      const more = note(subject, measurement, failingChannels(view, measure, measurement, isSurelyBroken));
      if (more !== null) notes.push(more);
    } else if (came === "allowed") {
      allowed++;
      judged.push({ measurement, limit });
    } else if (came === "too-small") findings.push(unjudged(subject, measurement, came));
    else {
      const failed = came === "fail";
      const outcomeWithout = (without: ByScope) =>
        failed ? withoutWaived(without.same(measurement), outcome) : "broken";
      const leftOf = (without: ByScope) => {
        const left = without.same(measurement) ?? measurement;
        return { measurement: left, outcome: outcome(left) };
      };
      const waiving = waiverOf(measurement.scope, outcomeWithout);
      const withWaiver = (finding: Finding) =>
        waiving !== null && "waived" in waiving ? copyWith(finding, waiving) : finding;
      const ratchet = earlier.ratchetOf(measurement);
      if (waiving !== null && "leaves" in waiving)
        findings.push(tooLittleLeft(subject, measurement, leftOf(waiving.leaves)));
      else if (failed)
        findings.push(
          withWaiver(
            failure(subject, measurement, {
              previous: ratchet === null ? null : earlier.previousOf(measurement),
              ratchet,
              doubt: doubtOf(measurement, options, limit),
            }),
          ),
        );
      else if (isBeyondCounts) beyond ??= beyondCounts(subject);
      else findings.push(withWaiver(unjudged(subject, measurement, came, ratchet)));
      if (failed && waiving === null) judged.push({ measurement, limit });
    }
  }
  if (beyond !== null) findings.push(beyond);
  findings.push(...notes);
  if (isFirst) findings.push(...expiredWaivers(rule, entry, about));
  const worst = () =>
    worstOf(judged, rule.metric.unit, about.policy.maxUnknown, (measurement) =>
      isComparable ? earlier.previousOf(measurement) : null,
    );
  const { id, unit } = rule.metric;
  const report = {
    rule: rule.id,
    metric: id,
    group: rule.group,
    level,
    options,
    subject: about.subject,
    unit,
    ...(allowed === 0 ? {} : { allowed }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...summarise(findings, passed, allowed),
  };
  return withLazyParts(report, { worst });
}

/** Whether all that the view holds was counted by eye. */
function isCountedByEye({ files }: View): boolean {
  return files.length > 0 && files.every(({ byEye }) => byEye);
}

/** The days and channels that an entry's options ask about; of a plan all its days, as those left out would pass unseen. */
export function viewOf(
  { table, subject, asOf, window }: Pick<Case, "table" | "subject" | "asOf" | "window">,
  options: Options,
): View {
  const names = channelsOf(options);
  const channels = names === undefined ? null : new Set(names.map((name) => table.channels.indexOf(name)));
  const ownWindow = subject === "plan" ? undefined : (options["window"] as string | undefined);
  const length = ownWindow === undefined ? window : parseDays(ownWindow);
  return new View(table, asOf - length + 1, asOf, channels);
}

/** What comes of a measurement where activities are left out; a scope that is gone with them is broken no more. */
function withoutWaived(
  measurement: Measurement | undefined,
  outcomeOf: (of: Measurement) => Outcome,
): WithoutWaived {
  const outcome = measurement === undefined ? "pass" : outcomeOf(measurement);
  return outcome === "pass" ? "holds" : outcome === "fail" ? "broken" : "unjudged";
}
