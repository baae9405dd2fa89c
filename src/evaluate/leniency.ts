import type { OptionValue } from "../domain/policy.ts";
import { parseDuration } from "../domain/quantity.ts";
import type { OptionSpec } from "../metrics/options.ts";
import { limitNames } from "./limit.ts";
import type { Rule } from "./rule.ts";

/** Which way a change of an option goes; `unclear` where that depends on what is judged. */
export type Shift = "none" | "stricter" | "looser" | "unclear";

/** Which way lets more pass of a rule's option, its limit's by its operator; undefined where that depends. */
export function lenientWay(rule: Rule, name: string, spec: OptionSpec): OptionSpec["lenient"] {
  if (spec.lenient !== undefined || !limitNames(rule).includes(name)) return spec.lenient;
  return rule.limit.operator === "<=" ? "up" : "down";
}

/**
 * Which way an option moves from one value to another; what is not given is less than all that could be.
 * @param way which way lets more pass
 */
export function shiftOf(
  { kind }: OptionSpec,
  way: OptionSpec["lenient"],
  before: OptionValue | undefined,
  after: OptionValue | undefined,
): Shift {
  const isTime = kind === "duration" || kind === "days";
  const value = (given: OptionValue | undefined) =>
    isTime && given !== undefined ? parseDuration(given as string) : given;
  const { gained, lost } = difference(value(before), value(after));
  if (!gained && !lost) return "none";
  // Which of a number of days and a share of them is more depends on the days.
  if (kind === "allowance" && before !== 0 && after !== 0 && isPartOf(before) !== isPartOf(after))
    return "unclear";
  if (way === undefined) return "unclear";
  if (typeof way === "object") {
    return after === way.word ? "looser" : before === way.word ? "stricter" : "unclear";
  }
  return (way === "up" ? gained : lost) ? "looser" : "stricter";
}

/** Whether an allowance is a share; none at all is either. */
function isPartOf(allowance: OptionValue | undefined): boolean {
  return typeof allowance === "number" && allowance > 0 && allowance < 1;
}

/** What a value has more and less than another: of a list both may be. */
function difference(before: OptionValue | undefined, after: OptionValue | undefined) {
  if (Array.isArray(before) || Array.isArray(after)) {
    const [itemsBefore, itemsAfter] = [new Set([before ?? []].flat()), new Set([after ?? []].flat())];
    return {
      gained: [...itemsAfter].some((item) => !itemsBefore.has(item)),
      lost: [...itemsBefore].some((item) => !itemsAfter.has(item)),
    };
  }
  if (typeof before === "object" || typeof after === "object" || typeof before === "string") {
    const differs = JSON.stringify(before) !== JSON.stringify(after);
    return { gained: differs, lost: differs };
  }
  const [numberBefore, numberAfter] = [before, after].map((given) =>
    Number(given ?? Number.NEGATIVE_INFINITY),
  );
  return {
    gained: (numberAfter as number) > (numberBefore as number),
    lost: (numberAfter as number) < (numberBefore as number),
  };
}
