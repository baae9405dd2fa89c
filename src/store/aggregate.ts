import { ACTIVITY_TYPES, type Activity, type ActivityType, SIDES, type Side } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { POST } from "./columns.ts";
import { isBrandPost } from "./posts.ts";
import type { Table } from "./table.ts";
import { UNDATED } from "./undated.ts";

/**
 * The table as counts by channel, day, type, post and side, without any account. The brand's posts stay one by
 * one; what was done on the ground of others counts for nothing, and is left out.
 */
export function aggregate(table: Table): Activity[] {
  const rows = new Map<string, Activity>();
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1) continue;
    const isPost = table.type[row] === POST;
    const side = SIDES[table.side[row] as number] as Side;
    if (isPost ? !isBrandPost(table, row) : side !== "brand" && table.inbound[row] === 0) continue;
    const activity = isPost ? postOf(table, row) : countOf(table, row, side);
    const key = isPost ? `post ${row}` : JSON.stringify({ ...activity, count: 0 });
    const before = rows.get(key);
    if (before === undefined) rows.set(key, activity);
    else before.count = (before.count ?? 1) + (activity.count ?? 1);
  }
  return [...rows.values()];
}

function countOf(table: Table, row: number, side: Side): Activity {
  // Whom the brand spoke to shows in what it answered.
  const object = side === "brand" ? null : table.idText(table.object[row] as number);
  return { ...common(table, row), object, side, count: table.count[row] as number };
}

function postOf(table: Table, row: number): Activity {
  const { content = null, language = null, category = null, totals = null } = table.post(row) ?? {};
  const id = table.idText(table.id[row] as number);
  return {
    ...common(table, row),
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
  return {
    type: ACTIVITY_TYPES[table.type[row] as number] as ActivityType,
    published: day === UNDATED ? null : formatDay(day),
    channel: table.channels[table.channel[row] as number] ?? null,
  };
}
