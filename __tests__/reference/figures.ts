/** The figures of a report, once more: what the rules measure by their defaults, where it can be known. */
import type { Measured } from "./bounds.ts";
import { addDays, daysFrom, endOfDay, hasDay } from "./calendar.ts";
import { comersBack, responseTime } from "./engaging.ts";
import { promotionalShare, selfTalk } from "./posting.ts";
import {
  dailyOutsideInteractions,
  employeeShare,
  measureDay,
  outsideVoices,
  partnersOf,
  responseRate,
  tally,
  wholeOf,
} from "./rules.ts";
import {
  answersIn,
  brandPosts,
  daysOf,
  factsIn,
  holdsBrand,
  INTERACTIONS,
  momentsOf,
  type Span,
  sum,
  TALK,
  undatedIn,
  wasExported,
} from "./view.ts";
import type { Fact, World } from "./world.ts";

type ByType = Record<string, number | null>;

const EVERY_DAY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAILY = { of: INTERACTIONS, min: 1, direction: "outbound", days: EVERY_DAY, except: [], allow: 0 };
const ANSWERS = { to: TALK, by: "brand", within: "24h", min: 0, max: "1h", percentile: 50 };

/**
 * The report's `figures`.
 * @param asOf the day by whose end answers were due
 */
export function figuresOf(span: Span, asOf = span.to) {
  const known = wasExported(span, INTERACTIONS);
  const all = tally(wholeOf(span), INTERACTIONS);
  const engaged = all.inside + all.outside + all.unknown;
  const time = responseTime(span, ANSWERS, asOf)[0];
  const shareOfTypes = (of: string[]) =>
    only(employeeShare(span, { of, per: "window", unit: "activities", max: 1 }))?.value ?? null;
  return {
    posts: wasExported(span, ["post"]) ? sum(brandPosts(span)) : null,
    inside: byType(span, (of) => tally(wholeOf(span), of).inside),
    outside: byType(span, (of) => tally(wholeOf(span), of).outside),
    unknown: byType(span, (of) => tally(wholeOf(span), of).unknown),
    outsideEngagement: !known || engaged === 0 ? null : all.outside / engaged,
    employeeShare: byType(span, shareOfTypes),
    outsideVoices: knownCount(only(outsideVoices(span, { of: INTERACTIONS, per: "window", min: 0 }))),
    returningVoices: returning(span),
    outsideDays: outsideDays(span),
    judgedDays: judgedDays(span).length === 0 ? null : judgedDays(span).length,
    outreach: outreach(span),
    responseRate: mostlyKnown(only(responseRate(span, ANSWERS, asOf))),
    acknowledged: acknowledged(span, asOf),
    medianResponseHours: time?.isMore ? null : (time?.value ?? null),
    promotionalShare: only(promotionalShare(span, { max: 1, per: "window" }))?.value ?? null,
    selfTalk: only(selfTalk(span, { max: 1 }))?.value ?? null,
  };
}

function only([measured]: Measured[]): Measured | undefined {
  return measured?.noData === undefined ? measured : undefined;
}

/** None among some that name nobody is not zero. */
function knownCount(measured: Measured | undefined): number | null {
  if (measured === undefined) return null;
  return measured.value === 0 && measured.unknown > 0 ? null : measured.value;
}

/** Of mostly unknown cases nobody knows a share. */
function mostlyKnown(measured: Measured | undefined): number | null {
  return measured === undefined || measured.unknown > (measured.sample ?? 0) ? null : measured.value;
}

function returning(span: Span): number | null {
  const { part, then, now, noData } = comersBack(span, INTERACTIONS);
  if (noData !== undefined) return null;
  return part === 0 && then.unnamed + now.unnamed > 0 ? null : part;
}

function judgedDays(span: Span): Measured[] {
  return dailyOutsideInteractions(span, DAILY).filter(({ noData }) => noData === undefined);
}

function outsideDays(span: Span): number | null {
  const days = judgedDays(span);
  const isOpen = ({ value, unknown }: Measured) => value === 0 && unknown > 0;
  return days.every(isOpen) ? null : days.filter(({ value }) => (value ?? 0) > 0).length;
}

function outreach(span: Span): number | null {
  if (!wasExported(span, INTERACTIONS) || !holdsBrand(span)) return null;
  const by = (facts: Fact[], wanted: string[]) =>
    facts
      .filter(({ type }) => INTERACTIONS.includes(type))
      .flatMap((fact) => partnersOf(span.world, fact, "outbound"))
      .reduce((all, { side, count }) => all + (wanted.includes(side) ? count : 0), 0);
  const outside = by(factsIn(span), ["outside"]);
  const open = by(factsIn(span), ["unknown"]) + by(undatedIn(span), ["outside", "unknown"]);
  return outside === 0 && open > 0 ? null : outside;
}

function acknowledged(span: Span, asOf: string): number | null {
  const { due } = answersIn(span, ["like", "share", "follow"], 0, "brand", asOf, "ever");
  const all = sum(due.map(({ fact }) => fact));
  const end = endOfDay(asOf, span.world.timezone);
  const answered = due.filter(
    ({ fact, delay }) => delay !== null && momentsOf(span.world, fact).first + delay < end,
  );
  return all === 0 ? null : sum(answered.map(({ fact }) => fact)) / all;
}

/** A figure of each type that was exported, and of all of those. */
function byType(span: Span, figure: (of: string[]) => number | null): ByType {
  const exported = INTERACTIONS.filter((type) => wasExported(span, [type]));
  const own = INTERACTIONS.map((type) => [type, exported.includes(type) ? figure([type]) : null]);
  return { all: exported.length === 0 ? null : figure(exported), ...Object.fromEntries(own) };
}

/** Of each day what `daily-outside-interactions` would count, where it could. */
function contactsOf(span: Span): (number | null)[] {
  return daysOf(span).map((day) =>
    hasDay(day.from, span.world.timezone) ? knownCount(only([measureDay(day, DAILY)])) : null,
  );
}

/** The report's `trend`. */
export function trendOf(world: World, asOf: string) {
  const first = world.files.flatMap(({ from }) => (from === null ? [] : [from])).sort()[0] ?? asOf;
  const blocks = [];
  for (let to = asOf; daysFrom(first, to) >= 0 && blocks.length < 52; to = addDays(to, -7)) {
    const from = addDays(to, -6);
    const span = { world, from, to, channels: null };
    blocks.unshift({ from, to, contacts: contactsOf(span), figures: figuresOf(span, asOf) });
  }
  return blocks;
}
