import type { ActivityType } from "../domain/activity.ts";
import type { OptionSpec } from "./options.ts";

/** `ratchet`, for rules that judge a window as one. */
export const ratchetOption: OptionSpec = {
  kind: "flag",
  description:
    "A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.",
  default: false,
  lenient: "up",
};

/** `confidence`, for rules whose value is the share of a sample. */
export const confidenceOption: OptionSpec = {
  kind: "confidence",
  description:
    "Fail only where the one-sided bound at this confidence lies beyond the limit too; else it is a warning, within the noise. Comments under one post, answers of one day and words of one post count as resembling each other, so that a single post or day never fails.",
  lenient: "up",
};

/** `per`, with the splits that a rule knows; `window` is the default. */
export function perOption(...splits: ("week" | "day" | "post")[]): OptionSpec {
  return {
    kind: "choice",
    description: "Judge the window as one, or each of its weeks, days or posts on its own.",
    choices: ["window", ...splits],
    default: "window",
  };
}

/** `min-sample`, with the rule's default. */
export function minSampleOption(sample: number, of: string): OptionSpec {
  const description = `With fewer ${of} the rule does not judge.`;
  return { kind: "count", description, default: sample, lenient: "up" };
}

/** `of`, the types of activity that a rule counts; `lenient` where one way lets more pass. */
export function ofOption(types: readonly ActivityType[], lenient?: "up" | "down"): OptionSpec {
  return {
    kind: "types",
    description: "Types of activity to count.",
    default: [...types],
    ...(lenient === undefined ? {} : { lenient }),
  };
}
