import { ACTIVITY_TYPES, type Activity, type ActivityType, SIDES, type Side } from "../domain/activity.ts";
import type { AnswerBuckets } from "../domain/answer-buckets.ts";
import { formatDay } from "../domain/day.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE, POST, TYPE_CODE } from "./codes.ts";
import { isBrandPost } from "./posts.ts";
import type { Table } from "./table.ts";
import { UNDATED } from "./undated.ts";

/**
 * The table as counts by channel, day, type, post and side, without any account. The brand's posts stay one by
 * one; what was done on the ground of others counts for nothing, and is left out.
 * @param bucketsOf how soon a row was answered, all of it; null where nobody can tell
 * @param isCounted whether a row is to be in it; default: every one
 */
export function aggregate(
  table: Table,
  bucketsOf: (row: number) => AnswerBuckets | null,
  isCounted: (row: number) => boolean = () => true,
): Activity[] {
  const rows = new Map<string, Activity>();
  const showsReplies = saysWhatIsAnswered(table);
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || !isCounted(row)) continue;
    const isPost = table.type[row] === POST;
    const isBrand = table.side[row] === SIDE_CODE.brand;
    if (isPost ? !isBrandPost(table, row) : !isBrand && table.inbound[row] === 0) continue;
    const activity = isPost ? postOf(table, row) : countOf(table, row, showsReplies);
    const answered = isPost ? null : bucketsOf(row);
    const key = isPost
      ? `post ${row}`
      : JSON.stringify({ ...activity, count: 0, isKnown: answered !== null });
    const before = rows.get(key);
    if (before === undefined) rows.set(key, { ...activity, answered });
    else {
      before.count = (before.count ?? 1) + (activity.count ?? 1);
      if (answered !== null) before.answered = added(before.answered ?? {}, answered);
    }
  }
  return [...rows.values()];
}

function added(one: AnswerBuckets, other: AnswerBuckets): AnswerBuckets {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof AnswerBuckets>;
  return Object.fromEntries(Array.from(keys, (key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
}

function countOf(table: Table, row: number, showsReplies: boolean): Activity {
  const side = SIDES[table.side[row] as number] as Side;
  const ground = table.objectRow[row] as number;
  // A post of somebody else's would name them.
  const isNamed = side !== "brand" || (ground !== NONE && isBrandPost(table, ground));
  return {
    ...common(table, row),
    object: isNamed ? table.idText(table.object[row] as number) : null,
    side,
    toward: towardOf(table, row, side, showsReplies),
    disclosed: side === "inside" ? table.disclosed(row) : null,
    count: table.count[row] as number,
  };
}

/** Toward which side a row was done; null where its post tells. */
function towardOf(
  table: Table,
  row: number,
  side: Side,
  showsReplies: boolean,
): NonNullable<Activity["toward"]> | null {
  const toward = SIDES[table.towardSide[row] as number] as Side;
  if (side === "brand") {
    if (table.outbound[row] === 1) return "outside";
    return toward === "unknown" || toward === "outside" ? null : toward;
  }
  if (toward === "inside" && (side === "inside" || table.object[row] !== NONE)) return "inside";
  if (toward === "brand") {
    if (side !== "inside" || table.type[row] !== TYPE_CODE.comment) return null;
    // An employee's comment may be toward another employee, unless it says what it answers, or others do so.
    const isSure = table.saysWhatItAnswers(row) || (showsReplies && table.actor[row] !== NONE);
    return isSure ? "brand" : null;
  }
  // Without a post it would be read as done on the ground of others, and it was not.
  return table.object[row] === NONE ? null : "outside";
}

/** Whether the export says of any comment what it answers. */
function saysWhatIsAnswered(table: Table): boolean {
  return table.type.some(
    (type, row) =>
      type === TYPE_CODE.comment && (table.reply[row] !== NONE || table.towardSide[row] === SIDE_CODE.inside),
  );
}

function postOf(table: Table, row: number): Activity {
  const { content = null, language = null, category = null, totals = null } = table.post(row) ?? {};
  const id = table.idText(table.id[row] as number);
  const time = table.time[row] as number;
  return {
    ...common(table, row),
    ...(Number.isNaN(time) ? {} : { published: new Date(time).toISOString() }),
    id,
    side: "brand",
    count: table.count[row] as number,
    content,
    language,
    category,
    totals,
  };
}

function common(table: Table, row: number): Activity {
  const day = table.day[row] as number;
  const { from, to } = table.spanOf(row);
  const hasSpan = day === UNDATED && from !== null && to !== null;
  return {
    type: ACTIVITY_TYPES[table.type[row] as number] as ActivityType,
    published: day === UNDATED ? null : formatDay(day),
    period: hasSpan ? { from: formatDay(from), to: formatDay(to) } : null,
    channel: table.channels[table.channel[row] as number] ?? null,
  };
}
