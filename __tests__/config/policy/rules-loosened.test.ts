import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loosenedRules } from "../../../src/config/policy/keys/rules-loosened.ts";
import { INTERACTION_TYPES } from "../../../src/domain/activity.ts";
import type { OptionValue, Policy, RuleOptions } from "../../../src/domain/policy.ts";
import { LEVELS } from "../../../src/domain/report.ts";
import { lenientWay } from "../../../src/evaluate/leniency.ts";
import { limitNames } from "../../../src/evaluate/limit.ts";
import { type OptionSpec, optionsOf, WEEKDAYS } from "../../../src/metrics/options.ts";
import { rules } from "../../../src/rules/index.ts";
import { runs } from "../../support/runs.ts";
import { entryOf } from "../../support/well-formed.ts";

type Pair = [less: OptionValue, more: OptionValue];

const numbers = (min: number, max: number) =>
  fc
    .uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 2 })
    .map((both) => both.sort((a, b) => a - b) as [number, number]);
const texts = (min: number, max: number, suffix: string) =>
  numbers(min, max).map((both): Pair => [`${both[0]}${suffix}`, `${both[1]}${suffix}`]);
const lists = (words: readonly string[]) =>
  fc
    .tuple(fc.shuffledSubarray([...words], { minLength: 2 }), fc.nat())
    .map(([more, at]): Pair => [more.filter((_, i) => i !== at % more.length), more]);

/** Two values of an option, of which the second is more. */
const ORDERED: Record<OptionSpec["kind"], fc.Arbitrary<Pair> | null> = {
  share: texts(0, 100, "%"),
  confidence: texts(50, 99, "%"),
  count: numbers(0, 100),
  allowance: fc.oneof(numbers(0, 28), texts(1, 99, "%")),
  percentile: numbers(1, 99),
  duration: fc.oneof(texts(1, 99, "h"), fc.constant<Pair>(["23h", "1d"]), fc.constant<Pair>(["90m", "2h"])),
  days: fc.oneof(texts(1, 99, "d"), fc.constant<Pair>(["6d", "1w"])),
  types: lists(INTERACTION_TYPES),
  weekdays: lists(WEEKDAYS),
  dates: lists(["2026-01-01", "2026-05-01", "2026-12-25", "2026-12-26"]),
  channels: lists(["linkedin", "mastodon", "x"]),
  paths: lists(["claims.yml", "claims/*.yml", "press.yml"]),
  flag: fc.constant<Pair>([false, true]),
  talk: fc.constant<Pair>([
    { we: ["wir"], you: ["du"] },
    { we: ["nous"], you: ["vous"] },
  ]),
  choice: null,
};

function pairsOf({ kind, choices = [], lenient }: OptionSpec): fc.Arbitrary<Pair> {
  const ordered = ORDERED[kind];
  if (ordered !== null) return ordered;
  const most = typeof lenient === "object" ? lenient.word : choices[0];
  return fc
    .constantFrom(...choices.filter((word) => word !== most))
    .map((word): Pair => [word, most as string]);
}

/** What a change of one rule's options comes to. */
function loosenings(id: string, before: RuleOptions, after: RuleOptions) {
  const policy = (options: RuleOptions) =>
    ({
      extends: [],
      rules: [entryOf(id, options)],
      window: 28,
      hours: null,
      locate: () => ({ file: "p", line: 1, column: 1 }),
    }) as unknown as Policy;
  return loosenedRules(policy(before), policy(after));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(Object.entries(optionsOf(rule)))("tells a looser %s from a stricter one", (name, spec) => {
    const way = lenientWay(rule, name, spec);
    fc.assert(
      fc.property(pairsOf(spec), ([less, more]) => {
        const up = loosenings(id, { [name]: less }, { [name]: more });
        const down = loosenings(id, { [name]: more }, { [name]: less });
        expect(loosenings(id, { [name]: more }, { [name]: more })).toEqual([]);
        const [looser, stricter] = way === "down" ? [down, up] : [up, down];
        expect(looser).toMatchObject([{ isSure: way !== undefined }]);
        expect(looser[0]?.detail).toContain(`sets \`${name}\` of ${id} to `);
        if (way === undefined) expect(stricter).toMatchObject([{ isSure: false }]);
        else expect(stricter).toEqual([]);
      }),
      runs(20),
    );
  });

  it("tells a lower level from a higher one, or has a level that nothing changes", () => {
    if (rule.fixedLevel !== undefined) {
      expect(() => loosenings(id, { level: rule.fixedLevel as string }, {})).toThrow("additional properties");
      return;
    }
    for (const [i, level] of LEVELS.entries()) {
      for (const [j, other] of LEVELS.entries())
        expect(loosenings(id, { level }, { level: other })).toHaveLength(j > i ? 1 : 0);
    }
  });

  it("knows the lenient way of its limits, and of whatever keeps it from judging", () => {
    const specs = optionsOf(rule);
    const always = ["min-sample", "confidence", "ratchet"].filter((name) => name in specs);
    const isUnclear = (name: string) => lenientWay(rule, name, specs[name] as OptionSpec) === undefined;
    expect([...limitNames(rule), ...always].filter(isUnclear)).toEqual([]);
  });
});
