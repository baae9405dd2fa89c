/** The rule claimed-metrics, once more: what is claimed against what outsiders made. */
import { hasDay } from "./calendar.ts";
import { inboundOf, isNamed, type Measured, mayHide, type Options } from "./rules.ts";
import {
  answeredIn,
  answersIn,
  daysOf,
  factsIn,
  filesIn,
  INTERACTIONS,
  type Span,
  sum,
  TALK,
  wasExported,
} from "./view.ts";
import type { Fact } from "./world.ts";

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
  if (options["claims"] === undefined) return [{ scope: {}, actual: null, sample: null, outcome: "no-data" }];
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
  const outside = isCovered(one) && to <= span.to ? outsiders(one, claim, tolerance, span.to) : null;
  if (outside === null) return { scope, actual: null, sample: null, outcome: "no-data" };
  const isMore = outside === 0 && value > 0;
  const inflation = value <= outside ? 0 : isMore ? 1 : Number(((value - outside) / outside).toFixed(12));
  return {
    scope,
    actual: inflation,
    sample: null,
    outcome: inflation > tolerance || isMore ? "fail" : "pass",
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

/** The claimed figure of outsiders alone; null where nothing can tell whether the claim is too high. */
function outsiders(
  span: Span,
  { metric, value, base = 1 }: Claim,
  tolerance: number,
  asOf: string,
): number | null {
  if (metric === "response-rate") {
    const { due } = answersIn(span, TALK, DAY, "brand", asOf);
    return due.length === 0 ? null : answeredIn(due, DAY) / sum(due.map(({ fact }) => fact));
  }
  const of = TYPES[metric] ?? INTERACTIONS;
  if (!wasExported(span, of)) return null;
  const inbound = inboundOf(factsIn(span), of);
  const people = metric === "people";
  const isNobody = ({ side, actor }: Fact) =>
    side === "unknown" || (people && side === "outside" && actor === null);
  const outside = inbound.filter(({ side }) => side === "outside");
  const count = people ? new Set(outside.flatMap(({ actor }) => actor ?? [])).size : sum(outside);
  const isEnough = (more: number) => value * base <= (count + more) * (1 + tolerance) + 1e-9;
  if (isEnough(0)) return count / base;
  if (of.some((type) => ["comment", "like", "share"].includes(type) && !wasExported(span, [type])))
    return null;
  const unnamed = sum(inbound.filter(isNobody));
  const named = sum(inbound.filter((fact) => isNamed(fact) && !isNobody(fact)));
  if (mayHide(named, unnamed, isEnough(unnamed) ? 0 : Number.POSITIVE_INFINITY)) return null;
  return isEnough(unnamed + sum(straddling(span, of))) ? null : count / base;
}

/** Activities without a day in files that hold other days too. */
function straddling(span: Span, of: string[]): Fact[] {
  const { world, from, to, channels } = span;
  const files = filesIn({ ...span, channels: null }).filter(
    (file) => (file.from as string) < from || (file.to as string) > to,
  );
  const undated = world.facts.filter(({ date, file, channel }) => {
    return date === null && files.includes(file) && (channels === null || channels.includes(channel));
  });
  return inboundOf(undated, of);
}
