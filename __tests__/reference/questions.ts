import fc from "fast-check";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import type { OptionValue, RuleOptions } from "../../src/domain/policy.ts";
import { type OptionSpec, optionsOf as specsOf } from "../../src/metrics/options.ts";
import { rules as allRules, ruleById } from "../../src/rules/index.ts";

const types = fc.uniqueArray(fc.constantFrom(...INTERACTION_TYPES), { minLength: 1, maxLength: 8 });
const shares = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1);
const samples = fc.constantFrom(0, 1, 3, 10);
const pers = fc.constantFrom("window", "week", "day", "post");

const common: Choices = {
  channels: fc.constantFrom(["mastodon"], ["LinkedIn", "mastodon"], ["linkedin"], ["reviews"]),
  window: fc.constantFrom("1d", "7d", "10d", "2w", "4w"),
};

type Choices = Record<string, fc.Arbitrary<OptionValue>>;

/** Values of the rules whose options need more thought than their kind tells. */
const chosen: Record<string, Choices> = {
  "employee-share": {
    of: types,
    max: shares,
    per: fc.oneof(pers, fc.constant("channel")),
    unit: fc.constantFrom("activities", "people"),
    "min-sample": samples,
  },
  "employee-only-posts": {
    max: shares,
    "min-engagement": fc.constantFrom(0, 1, 2, 3),
    "min-sample": samples,
  },
  "outside-voices": { min: fc.constantFrom(0, 1, 2, 5), of: types, per: pers },
  "daily-outside-interactions": {
    min: fc.constantFrom(0, 1, 2, 4),
    direction: fc.constantFrom("any", "inbound", "outbound"),
    of: types,
    days: fc.constantFrom(["mon", "tue", "wed", "thu", "fri"], ["sat", "sun"]),
    except: fc.constantFrom(["2026-03-24", "2026-03-25"], ["2011-12-31"]),
    allow: fc.constantFrom(0, 1, 5, 20),
  },
  "response-rate": {
    to: types,
    within: fc.constantFrom("15m", "1h", "24h", "3d"),
    min: shares,
    by: fc.constantFrom("brand", "team"),
    "min-sample": samples,
  },
  "promotional-share": { max: shares, "min-sample": samples },
  "promotional-cadence": {
    "max-per-day": fc.constantFrom(0, 1, 2, 4),
    "max-per-week": fc.constantFrom(0, 1, 3, 6),
    "max-run": fc.constantFrom(0, 1, 2),
  },
  "self-talk": {
    max: shares,
    words: fc.constantFrom({ we: ["sale", "us"], you: ["weather"] }, { we: ["we"], you: ["Offer", "your"] }),
    "min-sample": samples,
  },
  "claimed-metrics": {
    claims: fc.constant(["claims.yml"]),
    tolerance: fc.constantFrom(0, 0.01, 0.25, 1),
  },
  "voice-concentration": { min: fc.constantFrom(0, 1, 2, 4), of: types, "min-sample": samples },
  "response-time": {
    to: types,
    max: fc.constantFrom("15m", "1h", "24h", "3d"),
    percentile: fc.constantFrom(1, 25, 50, 90, 99),
    by: fc.constantFrom("brand", "team"),
    "min-sample": samples,
  },
  "fresh-snapshot": { "max-age": fc.constantFrom("1d", "8d", "2w") },
};

/** Options of a rule by their kinds; what makes a rule judge otherwise (chance, working time) has tests of its own. */
function byKind(rule: string): Choices {
  const found = ruleById(rule);
  if (found === undefined) throw new Error(`there is no rule ${rule}`);
  const specs = Object.entries(specsOf(found));
  return Object.fromEntries(specs.flatMap(([name, spec]) => valuesOf(name, spec).map((of) => [name, of])));
}

function valuesOf(name: string, { kind, choices }: OptionSpec): fc.Arbitrary<OptionValue>[] {
  switch (kind) {
    case "share":
      return [shares];
    case "count":
      return [name === "min-sample" ? samples : fc.constantFrom(0, 1, 3)];
    case "types":
      return [types];
    case "choice":
      return choices === undefined || name === "clock" ? [] : [fc.constantFrom(...choices)];
    default:
      return [];
  }
}

/** Random companies have no change, and too few reactions for accounts that nobody declared. */
const askedRules = allRules.filter(
  ({ id, subjects }) => !subjects.includes("change") && id !== "undeclared-insiders",
);

/** A rule with some of its options set. */
export const questions: fc.Arbitrary<{ rule: string; options: RuleOptions }> = fc
  .constantFrom(...askedRules.map(({ id }) => id))
  .chain((rule) => optionsOf(rule).map((options) => ({ rule, options })));

/** Some of a rule's options. */
export function optionsOf(rule: string): fc.Arbitrary<RuleOptions> {
  const options = { ...(chosen[rule] ?? byKind(rule)), ...common };
  return fc.record(options, {
    requiredKeys: rule === "claimed-metrics" ? ["claims"] : [],
  }) as fc.Arbitrary<RuleOptions>;
}
