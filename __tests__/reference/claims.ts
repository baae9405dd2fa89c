/** The rule claimed-metrics, once more: what is claimed against what outsiders made. */
import { atMost, type Measured, noAnswer } from "./bounds.ts";
import { hasDay } from "./calendar.ts";
import { type Options, outsidersOf, tally, wholeOf } from "./rules.ts";
import {
  answeredIn,
  answersIn,
  daysOf,
  filesIn,
  INTERACTIONS,
  type Span,
  TALK,
  wasExported,
} from "./view.ts";

interface Claim {
  metric: string;
  channel?: string;
  from: string;
  to: string;
  value: number;
  base?: number;
}

const TYPES: Record<string, string[]> = { comments: ["comment"], likes: ["like"], shares: ["share"] };
const DAY = 86_400_000;

export function claimedMetrics(span: Span, options: Options): Measured[] {
  if (options["claims"] === undefined) return [noAnswer({}, atMost(options["tolerance"]))];
  const { channels } = span;
  const claims = (span.world.company.claims ?? []) as unknown as Claim[];
  return claims
    .filter(({ channel }) => channel === undefined || channels === null || channels.includes(channel))
    .map((claim) => judgeClaim(span, claim, options["tolerance"]));
}

function judgeClaim(span: Span, claim: Claim, tolerance: number): Measured {
  const { channel, from, to, value } = claim;
  const scope = { ...(channel === undefined ? {} : { channel }), from, to };
  const one = { ...span, from, to, channels: channel === undefined ? span.channels : [channel] };
  const counted = isCovered(one) && to <= span.to ? outsiders(one, claim, span.to) : null;
  if (counted === null) return noAnswer(scope, atMost(tolerance), JSON.stringify(claim));
  const { outside, most, unknown, known } = counted;
  const inflation = (made: number) => (value <= made ? 0 : Number(((value - made) / made).toFixed(12)));
  // Of nothing, anything is more than any share.
  const isMore = outside === 0 && value > 0;
  return {
    ...{ scope, limit: atMost(tolerance), sample: null, unknown, known, isMore },
    value: isMore ? 1 : inflation(outside),
    low: inflation(most),
    high: inflation(outside),
  };
}

/** Whether each day is covered in each of the channels: those named, or all that the company is known on. */
function isCovered(span: Span): boolean {
  const { world } = span;
  const known = [
    ...Object.keys(world.company.brand?.accounts ?? {}),
    ...world.files.flatMap((file) => [...file.exported.keys()]),
  ];
  return (span.channels ?? known).every((channel) =>
    daysOf(span)
      .filter(({ from }) => hasDay(from, world.timezone))
      .every((day) => filesIn({ ...day, channels: [channel] }).length > 0),
  );
}

/** The claimed figure of outsiders alone, and the most it could be; null where nothing can say. */
function outsiders(span: Span, { metric, base = 1 }: Claim, asOf: string) {
  if (metric === "response-rate") {
    const { answered, late, unknown } = answeredIn(
      answersIn(span, TALK, DAY, "brand", asOf, "within"),
      DAY,
      "brand",
    );
    const all = answered + late;
    if (all === 0) return null;
    return { outside: answered / all, most: (answered + unknown) / (all + unknown), unknown, known: all };
  }
  const of = TYPES[metric] ?? INTERACTIONS;
  if (!wasExported(span, of)) return null;
  const { inside, outside, unknown, maybeOutside } = tally(wholeOf(span), of);
  const people = outsidersOf(wholeOf(span), of);
  const count = metric === "people" ? people.counts.size : outside;
  const unnamed = metric === "people" ? people.unnamed : unknown + maybeOutside;
  const lacks = of.some((type) => ["comment", "like", "share"].includes(type) && !wasExported(span, [type]));
  const more = lacks ? Number.POSITIVE_INFINITY : unnamed;
  return { outside: count / base, most: (count + more) / base, unknown: more, known: inside + outside };
}
