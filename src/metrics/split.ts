import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import type { Scope } from "../domain/report.ts";
import { NONE } from "../store/columns.ts";
import { groupRows } from "../store/groups.ts";
import { typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { isInbound } from "./tally.ts";

export type Per = "window" | "week" | "day" | "post";

/** A part of a view that is judged on its own. */
export interface Part {
  scope: Scope;
  view: View;
  rows: Uint32Array;
}

/**
 * The parts of a view: itself, its whole weeks, its days, or the posts that inbound activities were done to.
 * @param of types of activity that make a post one to judge
 */
export function splitView(view: View, per: Per, of: readonly ActivityType[] = INTERACTION_TYPES): Part[] {
  if (per === "window") return [{ scope: {}, view, rows: view.rows }];
  if (per === "post") return splitByPost(view, typeMask(of));
  const parts = per === "week" ? view.weeks() : view.eachDay();
  return parts.map((part) => ({
    scope: { from: formatDay(part.from), to: formatDay(part.to) },
    view: part,
    rows: part.dated,
  }));
}

function splitByPost(view: View, mask: number): Part[] {
  const { table, rows } = view;
  const numbers = new Map<number, number>();
  const post = new Int32Array(table.length).fill(NONE);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const object = table.object[row] as number;
    if (object === NONE || !isInbound(table, row, mask)) continue;
    const key = (table.channel[row] as number) * table.idCount + object;
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    post[row] = number;
  }
  const groups = groupRows(rows, numbers.size, (row) => post[row] as number);
  return Array.from({ length: numbers.size }, (_, i) => {
    const group = groups.rows.subarray(groups.start[i], groups.start[i + 1]);
    const row = group[0] as number;
    const object = table.idText(table.object[row] as number) ?? "";
    const scope = { channel: table.channels[table.channel[row] as number] ?? "", object };
    return { scope, view, rows: group };
  });
}
