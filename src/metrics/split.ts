import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { NONE } from "../store/codes.ts";
import { groupRows, type RowGroups } from "../store/groups.ts";
import { EVERY_POST, postsWithEmptyCells } from "../store/left-out.ts";
import { mayBeBrands } from "../store/loose-words.ts";
import { postNumbers } from "../store/post-numbers.ts";
import { concatRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { isInbound } from "./inbound.ts";
import { type Part, wholeOf } from "./part.ts";

export type Per = "window" | "week" | "day" | "post" | "channel";

/**
 * The parts of a view: itself, its channels, its whole weeks, its days, or the posts that inbound activities were
 * done to, or may have been.
 * @param of types of activity that make a post one to judge
 */
export function splitView(view: View, per: Per, of: readonly ActivityType[] = INTERACTION_TYPES): Part[] {
  if (per === "window") return [wholeOf(view)];
  if (per === "channel")
    return view.channelNames.map((channel) => ({ ...wholeOf(view.on(channel)), scope: { channel } }));
  if (per === "post") return splitByPost(view, of);
  const parts = per === "week" ? view.weeks() : view.eachDay();
  return parts.map((part) => ({
    scope: { from: formatDay(part.from), to: formatDay(part.to) },
    view: part,
    rows: part.rows,
    undated: part.partiallyCovered,
    isOfPost: EVERY_POST,
  }));
}

/** Rows without a day may be in the view, and make a post one to judge too; and so may what an empty cell leaves open. */
function splitByPost(view: View, of: readonly ActivityType[]): Part[] {
  const { table, rows, partiallyCovered } = view;
  const mask = typeMask(of);
  const naming = concatRows([rows, partiallyCovered]);
  const posts = postNumbers(table);
  // The view's own posts, numbered in the order in which they are met.
  const numbers = new Int32Array(posts.size).fill(NONE);
  let size = 0;
  // A row that says that there were none makes no post one to judge.
  const hasPost = (row: number) =>
    table.object[row] !== NONE && table.count[row] !== 0 && isInbound(table, row, mask);
  for (let i = 0; i < naming.length; i++) {
    const row = naming[i] as number;
    const post = posts.number[row] as number;
    if (hasPost(row) && numbers[post] === NONE) numbers[post] = size++;
  }
  const number = (row: number) => (hasPost(row) ? (numbers[posts.number[row] as number] as number) : NONE);
  const groups = groupRows(rows, size, number);
  const undated = groupRows(partiallyCovered, size, number);
  const reactedTo = Array.from({ length: size }, (_, i) => {
    const own = groupOf(groups, i);
    const perhaps = groupOf(undated, i);
    const row = (own[0] ?? perhaps[0]) as number;
    const postRow = table.postRow(row);
    const isOfPost = (one: number) => one === postRow;
    // Of a post on which the brand alone may have acted there is nothing to judge.
    const mayBeEmpty = own.every((one) => mayBeBrands(table, one));
    const scope = scopeOf(table, row, table.object[row] as number);
    return { postRow, part: { scope, view, rows: own, undated: perhaps, isOfPost, mayBeEmpty } };
  });
  const known = new Set(reactedTo.map(({ postRow }) => postRow));
  const perhaps = [...new Set(postsWithEmptyCells(view, of))].filter((postRow) => !known.has(postRow));
  return [...reactedTo.map(({ part }) => part), ...perhaps.map((postRow) => uncountedPost(view, postRow))];
}

/** A post of which nothing is known but that something was not counted. */
function uncountedPost(view: View, postRow: number): Part {
  return {
    scope: scopeOf(view.table, postRow, view.table.id.get(postRow)),
    view,
    rows: new Uint32Array(0),
    undated: new Uint32Array(0),
    isOfPost: (one) => one === postRow,
    mayBeEmpty: true,
  };
}

function scopeOf(table: Table, row: number, post: number): Part["scope"] {
  const channel = table.channels[table.channel[row] as number] ?? "";
  return { channel, object: table.idText(post) ?? "" };
}

function groupOf({ rows, start }: RowGroups, key: number): Uint32Array {
  return rows.subarray(start[key], start[key + 1]);
}
