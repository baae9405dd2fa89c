import type { Claim } from "../domain/claim.ts";
import { formatDay } from "../domain/day.ts";
import { figureText, recount } from "../evaluate/recount.ts";
import { isJudged, type Measurement, type Options, option, type Rule } from "../evaluate/rule.ts";
import { firstGap } from "../store/coverage-gap.ts";
import type { View } from "../store/view.ts";

const example = { metric: "comments", from: "2026-11-10", to: "2026-11-10" };

export const claimedMetrics: Rule = {
  id: "claimed-metrics",
  purpose: "Holds the figures that the company tells of itself against those that people outside made.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  tellsInsiders: true,
  formula:
    "for each claim, the claimed figure ÷ the same figure of outsiders alone, less 1; of inbound activities of the claim's days and channel: `comments`, `likes`, `shares`, `interactions` (all but posts), `engagement-rate` (interactions ÷ the claim's `base`), `people` (distinct accounts), and `response-rate` (the share of all that was done toward the brand and is due that the brand answered within 24 hours)",
  unit: "share",
  limit: { option: "tolerance", operator: "<=" },
  options: {
    claims: {
      kind: "paths",
      description: "The files that hold the claims, or globs of them.",
      lenient: "down",
    },
    tolerance: { kind: "share", description: "By how much a claim may be too high.", default: 0.01 },
  },
  rationale:
    "Whoever hears a number takes it for people who cared. One in a hundred is what rounding makes of it. A preset cannot know where the claims are, so it is in none.",
  fix: "Tell the figure that people outside made, or say beside it how much of it is our own.",
  blindSpot:
    "It knows only the claims in the files. A claim that is too low passes. A claim over several channels is held against the kinds of activity that each of them exported. A claim has days of its own, so `window` changes nothing.",
  presets: {},
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { claims: ["claims.yml"] },
      claims: [{ ...example, value: 2 }],
      records: ["sam", "kim"].map(comment),
    },
    fail: {
      asOf: "2026-11-15",
      options: { claims: ["claims.yml"] },
      claims: [{ ...example, value: 3 }],
      records: ["sam", "kim", "ann"].map(comment),
    },
  },
  judge(view, options, { brand, claims }) {
    const paths = options["claims"] as string[] | undefined;
    if (paths === undefined) {
      const noData = "no claims are named; name their files in the option `claims`";
      return [{ scope: {}, actual: null, sample: null, noData }];
    }
    const channels = [...new Set([...Object.keys(brand.accounts), ...view.table.channels])];
    // A file that two globs match is told once.
    return [...new Set(paths.flatMap((path) => claims.get(path) ?? []))]
      .filter(({ channel }) => channel === null || isJudged(channel, options))
      .map((claim) => {
        const where =
          claim.channel === null ? channels.filter((one) => isJudged(one, options)) : [claim.channel];
        return measureClaim(view, claim, where, options);
      });
  },
  describe({ actual, detail }) {
    return `${detail}; inflated by ${actual}`;
  },
};

function measureClaim(view: View, claim: Claim, channels: readonly string[], options: Options): Measurement {
  const { metric, channel, value, location } = claim;
  const tolerance = option<number>(options, "tolerance");
  const part = (channel === null ? view : view.on(channel)).days(claim.from, claim.to);
  const told = recount(part, view.to, claim, (outside) => inflation(value, outside) > tolerance);
  const [from, to] = [formatDay(claim.from), formatDay(claim.to)];
  const inflated = inflation(value, told.outside);
  const isEndless = inflated === Number.POSITIVE_INFINITY;
  const what = metric.replace("-", " ");
  const figure = (one: number) => figureText(metric, one);
  const noData = whyTooEarly(view, claim) ?? whyUncovered(part, channels) ?? told.noData;
  return {
    scope: { ...(channel === null ? {} : { channel }), from, to },
    // Of nothing, anything is more than any share.
    actual: noData === undefined ? (isEndless ? 1 : inflated) : null,
    isMore: isEndless,
    sample: null,
    noData: noData && `the claimed ${what} cannot be told: ${noData}`,
    at: location,
    rows: told.insideRows,
    about: JSON.stringify([location.file, metric, value]),
    detail: `${what} claimed: ${figure(value)}, counted: ${figure(told.everybody)}, from outside alone: ${figure(told.outside)}`,
  };
}

/** By how much a claim is too high, as a share of what outsiders made; Infinity where they made nothing. */
function inflation(claimed: number, outside: number): number {
  if (claimed <= outside) return 0;
  // Decimal fractions are no binary ones: 0.808% is 1% more than 0.8%, and a hair.
  return Number(((claimed - outside) / outside).toFixed(12));
}

/** Why a claim cannot be judged yet. */
function whyTooEarly(view: View, { to }: Claim): string | undefined {
  return to > view.to
    ? `its days are not over by ${formatDay(view.to)}; judge it as of a later day`
    : undefined;
}

function whyUncovered(view: View, channels: readonly string[]): string | undefined {
  for (const channel of channels) {
    const gap = firstGap(view.on(channel));
    if (gap !== null)
      return `no snapshot covers ${formatDay(gap)} on ${channel}; export it, or give the claim another \`channel\` or other days`;
  }
  return undefined;
}

function comment(actor: string, index: number) {
  return { type: "comment", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}
