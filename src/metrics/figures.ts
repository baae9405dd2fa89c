import {
  ACTIVITY_TYPES,
  type ActivityType,
  INTERACTION_TYPES,
  SIDES,
  type Side,
} from "../domain/activity.ts";
import { DAY_MS, type Day, HOUR_MS } from "../domain/day.ts";
import type { ByType, Figures } from "../domain/report.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { categoryCounts } from "../store/categories.ts";
import { POST, TYPE_CODE, UNDATED } from "../store/columns.ts";
import { isBrandPost } from "../store/posts.ts";
import type { View } from "../store/view.ts";
import { percentileAnswer } from "./answer-percentile.ts";
import { answeredShare, responses } from "./responses.ts";
import { talkCounts } from "./talk.ts";
import { voiceFigures } from "./voice-figures.ts";

/** A median waits a day for an answer before it counts none as an answer that never came. */
const ANSWER_WITHIN = DAY_MS;

/** The report's figures over a view: counts add up `count`, and are null where nothing was exported. */
export function figures(view: View): Figures {
  const { sums, outsideDays, posts, outreach, isUnaddressed } = scan(view);
  const sumsOf = (side: Side) => sums[SIDE_CODE[side]] as Float64Array;
  const types = ACTIVITY_TYPES.filter((type) => view.exported([type]));
  const any = types.some((type) => type !== "post");
  // Where nobody is named as inside, everybody would be outside, which is no figure to show.
  const told = view.table.namesInsiders ? types : [];
  const inside = byType(told, sumsOf("inside"));
  const outside = byType(told, sumsOf("outside"));
  const unnamed = sumsOf("unknown").some((sum) => sum > 0);
  const undated = outsideDays.delete(UNDATED);
  const isBlind = unnamed || undated || isUnaddressed;
  return {
    posts: types.includes("post") ? posts : null,
    inside,
    outside,
    unknown: byType(types, sumsOf("unknown")),
    employeeShare: shares(inside, outside),
    ...voiceFigures(view),
    // None on days that are not named, or with people who are not, is not zero.
    outsideDays: !any || (outsideDays.size === 0 && isBlind) ? null : outsideDays.size,
    outreach: !any || !view.outboundExported || (outreach === 0 && isUnaddressed) ? null : outreach,
    ...responseFigures(view),
    promotionalShare: promotionalShare(view),
    selfTalk: selfTalk(view),
  };
}

/** What one look at each row of a view tells. */
interface Scan {
  /** Inbound interactions by the code of the side, then of the type. */
  sums: readonly Float64Array[];
  /** Days with outside contact, UNDATED among them. */
  outsideDays: Set<Day>;
  posts: number;
  outreach: number;
  /** Whether the brand did something toward nobody knows whom. */
  isUnaddressed: boolean;
}

function scan({ table, rows }: View): Scan {
  const sums = SIDES.map(() => new Float64Array(ACTIVITY_TYPES.length));
  const outsideDays = new Set<Day>();
  let posts = 0;
  let outreach = 0;
  let isUnaddressed = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const type = table.type[row] as number;
    const count = table.count[row] as number;
    if (type === POST) {
      if (isBrandPost(table, row)) posts += count;
      continue;
    }
    const side = table.side[row] as number;
    const isInbound = table.inbound[row] === 1;
    const isOutbound = table.outbound[row] === 1;
    if (isInbound) {
      const sum = sums[side] as Float64Array;
      sum[type] = (sum[type] as number) + count;
    }
    if (isOutbound) outreach += count;
    isUnaddressed ||= side === SIDE_CODE.brand && table.towardSide[row] === SIDE_CODE.unknown && !isOutbound;
    if (isOutbound || (isInbound && side === SIDE_CODE.outside)) outsideDays.add(table.day[row] as Day);
  }
  return { sums, outsideDays, posts, outreach, isUnaddressed };
}

/** @param exported the types that are told; the others are null */
function byType(exported: readonly ActivityType[], sums: Float64Array): ByType {
  const counts = { all: null } as ByType;
  for (const type of INTERACTION_TYPES) {
    counts[type] = exported.includes(type) ? (sums[TYPE_CODE[type]] as number) : null;
    if (counts[type] !== null) counts.all = (counts.all ?? 0) + counts[type];
  }
  return counts;
}

function shares(inside: ByType, outside: ByType): ByType {
  const types = Object.keys(inside) as (keyof ByType)[];
  return Object.fromEntries(
    types.map((type) => [type, ratio(inside[type] ?? 0, outside[type] ?? 0)]),
  ) as ByType;
}

/** part ÷ (part + rest), null where there is neither. */
function ratio(part: number, rest: number): number | null {
  return part + rest === 0 ? null : part / (part + rest);
}

function responseFigures(view: View): Pick<Figures, "responseRate" | "medianResponseHours"> {
  const told = responses(view, INTERACTION_TYPES, ANSWER_WITHIN, "brand");
  if (told.due.length === 0) return { responseRate: null, medianResponseHours: null };
  const median = percentileAnswer(view, told, 50);
  return {
    responseRate: answeredShare(view, told, ANSWER_WITHIN).share,
    medianResponseHours: median === null ? null : median / HOUR_MS,
  };
}

function promotionalShare(view: View): number | null {
  const { promotional, classified } = categoryCounts(view);
  return classified === 0 ? null : promotional / classified;
}

function selfTalk(view: View): number | null {
  const { we, you } = talkCounts(view);
  return ratio(we, you);
}
