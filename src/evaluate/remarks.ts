import type { RuleEntry } from "../domain/policy.ts";
import { chanceText, ratchetText } from "../messages/chance.ts";
import { mendText, mendWays } from "../messages/mend.ts";
import { channelsText, robustnessText } from "../messages/robustness.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import type { Doubt } from "./confidence.ts";
import type { Ratchet } from "./earlier-windows.ts";
import type { Limit } from "./limit.ts";
import { mendOf } from "./mend.ts";
import { robustnessWords } from "./robust.ts";
import type { Rule } from "./rule.ts";

/** What a finding is about, as far as its sentences need it. */
interface Subject {
  rule: Rule;
  entry: RuleEntry;
  limit: Limit;
}

/** What a failing finding says beside what was measured: on how few it rests, chance, earlier periods, and what would mend it. */
export function remarks(
  { rule, entry, limit }: Subject,
  measurement: Measurement,
  ratchet: Ratchet | null,
  doubt: Doubt | null,
): string[] {
  const { unit } = rule.metric;
  const { operator } = limit;
  return [
    ...robustnessText(robustnessWords(unit, measurement, limit, minSampleOf(entry))),
    doubt === null ? "" : chanceText({ ...doubt, operator, limit: limit.value }),
    ratchet === null ? "" : ratchetText({ ...ratchet, now: knownValue(measurement), unit, operator }),
    // Of nothing but zero, how many less is what the figure says.
    unit === "count" && (limit.value === 0 || measurement.value === 0)
      ? ""
      : mendText(mendWords({ rule, entry, limit }, measurement)),
  ];
}

/** What would make a broken limit hold; empty where no arithmetic can tell. */
export function mendWords({ rule, entry, limit }: Subject, measurement: Measurement): string {
  const { id, unit } = rule.metric;
  const mend = mendOf(unit, measurement, limit);
  return mend === null ? "" : mendWays(id, { ...mend, options: entry.options });
}

/**
 * What a note says of a limit that holds: channels that hide in it, and how few it rests on. Empty where that is
 * nothing.
 */
export function noteWords(
  { rule, entry, limit }: Subject,
  measurement: Measurement,
  channels: readonly { channel: string; value: number }[],
): string[] {
  const { unit } = rule.metric;
  // How few people make half is what the rule itself judges.
  if (unit !== "share") return [];
  return [
    ...channelsText(channels, limit.value),
    ...robustnessText(robustnessWords(unit, measurement, limit, minSampleOf(entry))),
  ];
}

function minSampleOf({ options: { "min-sample": least } }: RuleEntry): number {
  return typeof least === "number" ? least : 0;
}
