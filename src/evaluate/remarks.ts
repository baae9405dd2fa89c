import type { RuleEntry } from "../domain/policy.ts";
import { chanceText, ratchetText } from "../messages/chance.ts";
import { fewHoursText, ONLY_IN_WORKING_TIME } from "../messages/clock.ts";
import { joinRemedies, remedyText } from "../messages/remedies.ts";
import { channelsText, robustnessText } from "../messages/robustness.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import type { Doubt } from "./confidence.ts";
import { namesTypes } from "./demands.ts";
import type { Ratchet } from "./earlier-windows.ts";
import { isBeyond, type Limit } from "./limit.ts";
import type { Judging } from "./measured-words.ts";
import { remedyOf } from "./remedy.ts";
import { robustnessWords } from "./robust.ts";

/** What a failing finding says beside what was measured: on how few it rests, chance, earlier periods, and what would make the limit hold. */
export function remarks(
  { rule, entry, limit }: Judging,
  measurement: Measurement,
  ratchet: Ratchet | null,
  doubt: Doubt | null,
): string[] {
  const { unit } = rule.metric;
  const { operator } = limit;
  return [
    ...fewHoursWords(measurement),
    ...robustnessText(robustnessWords(unit, measurement, limit, minSampleOf(entry))),
    doubt === null ? "" : chanceText({ ...doubt, operator, limit: limit.value }),
    ratchet === null ? "" : ratchetText({ ...ratchet, now: knownValue(measurement), unit, operator }),
    // Of nothing but zero, how many less is what the figure says.
    unit === "count" && (limit.value === 0 || measurement.value === 0)
      ? ""
      : remedyText(remedyWords({ rule, entry, limit }, measurement)),
  ];
}

/** What would make a broken limit hold; empty where no arithmetic can tell. */
export function remedyWords({ rule, entry, limit }: Judging, measurement: Measurement): string {
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
  { rule, entry, limit }: Judging,
  measurement: Measurement,
  channels: readonly { channel: string; value: number }[],
): string[] {
  const { unit } = rule.metric;
  const clock = clockWords(measurement, limit);
  // How few people make half is what the rule itself judges.
  if (unit !== "share") return clock;
  return [
    ...clock,
    ...channelsText(channels, limit.value),
    ...robustnessText(robustnessWords(unit, measurement, limit, minSampleOf(entry))),
  ];
}

function minSampleOf({ options: { "min-sample": least } }: RuleEntry): number {
  return typeof least === "number" ? least : 0;
}
