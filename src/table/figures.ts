import { type ActivityType, INTERACTION_TYPES } from "../model/activity.ts";
import { DAY_MS, HOUR_MS } from "../model/day.ts";
import type { ByType, Figures } from "../model/report.ts";
import { SIDE_CODE } from "./accounts.ts";
import { POST, TYPE_CODE, UNDATED } from "./columns.ts";
import { voiceFigures } from "./heard.ts";
import { categoryCounts, isBrandPost, talkCounts } from "./posts.ts";
import { answeredShare, responses } from "./responses.ts";
import type { View } from "./view.ts";
import { percentileAnswer } from "./waiting.ts";

/** A median waits a day for an answer before it counts none as an answer that never came. */
const ANSWER_WITHIN = DAY_MS;

/** The report's figures over a view: counts add up `count`, and are null where nothing was exported. */
export function figures(view: View): Figures {
  const { table } = view;
  const sums = SIDES.map(() => new Float64Array(TYPE_CODE.message + 1));
  const outsideDays = new Set<number>();
  let posts = 0;
  let outreach = 0;
  let isUnaddressed = false;
  const { rows } = view;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const type = table.type[row] as number;
    const count = table.count[row] as number;
    if (type === POST) {
      if (isBrandPost(table, row)) posts += count;
      continue;
    }
    const outside = table.inbound[row] === 1 && table.side[row] === SIDE_CODE.outside;
    if (table.inbound[row] === 1) {
      const sum = sums[table.side[row] as number] as Float64Array;
      sum[type] = (sum[type] as number) + count;
    }
    if (table.outbound[row] === 1) outreach += count;
    isUnaddressed ||= table.side[row] === SIDE_CODE.brand && table.towardSide[row] === SIDE_CODE.unknown;
    if (outside || table.outbound[row] === 1) outsideDays.add(table.day[row] as number);
  }
  const exported = Object.fromEntries(
    [...INTERACTION_TYPES, "post" as const].map((type) => [type, view.exported([type])]),
  ) as Record<ActivityType, boolean>;
  const any = INTERACTION_TYPES.some((type) => exported[type]);
  // Where nobody is named as inside, everybody would be outside, which is no figure to show.
  const told = table.namesInsiders ? exported : NOTHING_EXPORTED;
  const inside = byType(told, sums[SIDE_CODE.inside] as Float64Array);
  const outside = byType(told, sums[SIDE_CODE.outside] as Float64Array);
  const unknown = byType(exported, sums[SIDE_CODE.unknown] as Float64Array);
  const unnamed = (sums[SIDE_CODE.unknown] as Float64Array).some((sum) => sum > 0);
  const undated = outsideDays.delete(UNDATED);
  const isBlind = unnamed || undated || isUnaddressed;
  return {
    posts: exported.post ? posts : null,
    inside,
    outside,
    unknown,
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

const SIDES = Object.values(SIDE_CODE);
const NOTHING_EXPORTED = Object.fromEntries(INTERACTION_TYPES.map((type) => [type, false])) as Record<
  ActivityType,
  boolean
>;

function byType(exported: Record<ActivityType, boolean>, sums: Float64Array): ByType {
  const counts = { all: null } as ByType;
  for (const type of INTERACTION_TYPES as (keyof ByType & ActivityType)[]) {
    counts[type] = exported[type] ? (sums[TYPE_CODE[type]] as number) : null;
    if (exported[type]) counts.all = (counts.all ?? 0) + (counts[type] as number);
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
