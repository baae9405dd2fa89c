import type { ActivityType } from "../domain/activity.ts";

/** `ratchet`, for rules that judge a window as one. */
export const ratchetOption = {
  kind: "flag",
  description:
    "A broken limit is only a warning while chance explains why the value is worse than in the best of up to twelve earlier periods, or while none of them could be judged. If each of those judged rests on a single post, day or case, chance can't be estimated, and only a value that is no worse is a warning. A rule that can't be judged now, and couldn't be before, is only a warning too.",
  default: false,
  lenient: "up",
} as const;

/** `confidence`, for rules whose value is the share of a sample. */
export const confidenceOption = {
  kind: "confidence",
  description:
    "Fail only if the one-sided bound at this confidence is beyond the limit too; otherwise it is a warning, within the noise. Comments under one post, replies on one day and words of one post count as related, so a single post or day never fails.",
  lenient: "up",
} as const;

/** `per`, with the splits that a metric knows; `window` is the default. */
export function perOption<const Split extends "week" | "day" | "post" | "channel">(...splits: Split[]) {
  return {
    kind: "choice",
    description: "Judge the window as a whole, or each part of it separately.",
    choices: ["window", ...splits] as readonly ("window" | Split)[],
    default: "window",
  } as const;
}

/** `min-sample`, with the rule's default. */
export function minSampleOption(sample: number, of: string) {
  const description = `With fewer ${of}, the rule doesn't judge.`;
  return { kind: "count", description, default: sample, lenient: "up" } as const;
}

/** `of`, the types of activity that a metric counts; `lenient` where one way lets more pass. */
export function ofOption(types: readonly ActivityType[], lenient?: "up" | "down") {
  return {
    kind: "types",
    description: "Types of activity to count.",
    default: types,
    ...(lenient === undefined ? {} : { lenient }),
  } as const;
}
