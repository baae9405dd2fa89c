import type { Claim } from "../domain/claim.ts";
import { formatDay } from "../domain/day.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { firstGap } from "../store/coverage-gap.ts";
import type { View } from "../store/view.ts";
import { type Measurement, noAnswer } from "./measurement.ts";
import { defineMetric, type MetricContext } from "./metric.ts";
import { figureText, recount } from "./verify-claim.ts";

export const claimInflation = defineMetric({
  id: "claim-inflation",
  label: "Inflation of claims",
  shortLabel: "Inflation",
  unit: "share",
  formula:
    "for each claim, the claimed figure ÷ the same figure of outsiders alone, less 1; of inbound activities of the claim's days and channel: `comments`, `likes`, `shares`, `interactions` (all but posts), `engagement-rate` (interactions ÷ the claim's `base`), `people` (distinct accounts), and `response-rate` (of the comments, mentions, quotes, reviews and messages toward the brand that are due, the share that it answered within 24 hours)",
  needsRoster: true,
  countable: true,
  options: {
    claims: {
      kind: "paths",
      description: "The files that hold the claims, or globs of them.",
      lenient: "down",
    },
  },
  measure(view, { claims: paths }, context) {
    if (paths === undefined) return [noAnswer(gapOf("no-claims", {}))];
    const { brand, claims, channels: chosen } = context;
    const isJudged = (channel: string) => chosen === null || chosen.includes(channel);
    const channels = [...new Set([...Object.keys(brand.accounts), ...view.table.channels])].filter(isJudged);
    // A claim of a file that two globs match counts once.
    return [...new Set(paths.flatMap((path) => claims.get(path) ?? []))]
      .filter(({ channel }) => channel === null || isJudged(channel))
      .map((claim) =>
        measureClaim(view, claim, claim.channel === null ? channels : [claim.channel], context),
      );
  },
});

function measureClaim(
  view: View,
  claim: Claim,
  channels: readonly string[],
  { asOf }: MetricContext,
): Measurement {
  const { metric, channel, value, location } = claim;
  const part = (channel === null ? view : view.on(channel)).days(claim.from, claim.to);
  const [from, to] = [formatDay(claim.from), formatDay(claim.to)];
  const scope = { ...(channel === null ? {} : { channel }), from, to };
  const place = { location, identity: JSON.stringify([location.file, metric, value]) };
  const early = whyTooEarly(asOf, claim) ?? whyUncovered(part, channels);
  const counted = early === undefined ? recount(part, asOf, claim) : undefined;
  const noData = early ?? counted?.noData;
  const what = metric.replace("-", " ");
  if (counted === undefined || noData !== undefined)
    return { ...noAnswer(gapOf("claim-not-checked", { what, why: noData }), scope), ...place };
  const inflated = inflation(value, counted.outside);
  const isEndless = inflated === Number.POSITIVE_INFINITY;
  const figure = (count: number) => figureText(metric, count);
  return {
    scope,
    // Of nothing, anything is more than any share.
    value: isEndless ? 1 : inflated,
    isLowerBound: isEndless,
    low: inflation(value, counted.high),
    high: inflated,
    sample: null,
    unknown: counted.unknown,
    known: counted.known,
    gap: counted.gap,
    ...place,
    rows: counted.insideRows,
    detail: `${what} claimed: ${figure(value)}, counted: ${figure(counted.everybody)}, from outside alone: ${figure(counted.outside)}`,
  };
}

/** By how much a claim is too high, as a share of what outsiders made; Infinity where they made nothing. */
function inflation(claimed: number, outside: number): number {
  if (claimed <= outside) return 0;
  // Decimal fractions are no binary ones: 0.808% is 1% more than 0.8%, and a hair.
  return Number(((claimed - outside) / outside).toFixed(12));
}

function whyTooEarly(asOf: number, { to }: Claim): Gap | undefined {
  return to > asOf ? gapOf("claim-too-early", { day: formatDay(asOf) }) : undefined;
}

function whyUncovered(view: View, channels: readonly string[]): Gap | undefined {
  for (const channel of channels) {
    const gap = firstGap(view.on(channel));
    if (gap !== null) return gapOf("claim-not-covered", { channel, day: formatDay(gap) });
  }
  return undefined;
}
