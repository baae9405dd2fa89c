import type { RuleEntry } from "../domain/policy.ts";
import { chanceText, ratchetText } from "../messages/chance.ts";
import { fewHoursText, ONLY_IN_WORKING_TIME } from "../messages/clock.ts";
import { mayBeEmployeesText } from "../messages/may-be-employees.ts";
import { joinRemedies, remedyText } from "../messages/remedies.ts";
import { channelsText, robustnessText } from "../messages/robustness.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import type { Doubt } from "./confidence.ts";
import { namesTypes } from "./demands.ts";
import type { Ratchet } from "./earlier-windows.ts";
import { isBeyond, type Limit } from "./limit.ts";
import { isGivenAsRange, type Judging } from "./measured-words.ts";
import { remedyOf } from "./remedy.ts";
import { robustnessWords } from "./robust.ts";

/** What a failing finding says beside what was measured: on how few it rests, chance, earlier periods, and what would make the limit hold. */
export function remarks(
  judging: Judging,
  measurement: Measurement,
  ratchet: Ratchet | null,
  doubt: Doubt | null,
): string[] {
  const { rule, limit } = judging;
  const { unit } = rule.metric;
  const { operator } = limit;
  return [
    ...fewHoursWords(measurement),
    mayBeEmployeesText(measurement.mayBeEmployees ?? []),
    ...dependenceWords(judging, measurement),
    doubt === null ? "" : chanceText({ ...doubt, operator, limit: limit.value }),
    ratchet === null ? "" : ratchetText({ ...ratchet, now: knownValue(measurement), unit, operator }),
    // Of nothing but zero, how many less is what the figure says.
    unit === "count" && (limit.value === 0 || measurement.value === 0)
      ? ""
      : remedyText(remedyWords(judging, measurement)),
  ];
}

/** On how few a value rests; nothing of one that is given as a range, as the known cases say little of all. */
function dependenceWords(judging: Judging, measurement: Measurement): string[] {
  const { rule, entry, limit } = judging;
  return isGivenAsRange(judging, measurement)
    ? []
    : robustnessText(robustnessWords(rule.metric.unit, measurement, limit, minSampleOf(entry)));
}

/** What would make a broken limit hold; empty where no arithmetic can tell. */
export function remedyWords(judging: Judging, measurement: Measurement): string {
  const { rule, entry, limit } = judging;
  const remedy = remedyOf(rule.metric.unit, measurement, {
    limit,
    minSample: minSampleOf(entry),
    namesTypes: namesTypes(entry),
  });
  return remedy === null
    ? ""
    : joinRemedies(rule.messages.remedies?.({ ...remedy, options: entry.options }) ?? []);
}

/** A team that works fewer hours a week is one on paper: by its clock what is late comes in time. */
const FEW_HOURS = 20;

/** What is said of a value that goes by so few working hours that nobody should rely on it; empty of any other. */
export function fewHoursWords({ aroundTheClock }: Measurement): string[] {
  if (aroundTheClock === undefined || aroundTheClock.hoursAWeek >= FEW_HOURS) return [];
  return [fewHoursText(aroundTheClock.hoursAWeek)];
}

/** What is said of a limit that holds in working time: that the hours are few, or that it holds by them alone. */
function clockWords(measurement: Measurement, limit: Limit): string[] {
  const few = fewHoursWords(measurement);
  const value = measurement.aroundTheClock?.value ?? null;
  return few.length === 0 && value !== null && isBeyond(value, limit) ? [ONLY_IN_WORKING_TIME] : few;
}

/**
 * What a note says of a limit that holds: that it does by working time alone, channels that hide in it, and how few it
 * rests on. Empty where that is nothing.
 */
export function noteWords(
  judging: Judging,
  measurement: Measurement,
  channels: readonly { channel: string; value: number }[],
): string[] {
  const { rule, limit } = judging;
  const clock = clockWords(measurement, limit);
  // How few people make half is what the rule itself judges.
  if (rule.metric.unit !== "share") return clock;
  return [...clock, ...channelsText(channels, limit.value), ...dependenceWords(judging, measurement)];
}

function minSampleOf({ options: { "min-sample": least } }: RuleEntry): number {
  return typeof least === "number" ? least : 0;
}
