import { normaliseHandle } from "../model/account.ts";
import { ACTIVITY_TYPES, SIDES } from "../model/activity.ts";
import { formatDay } from "../model/day.ts";
import type { Scope } from "../model/report.ts";
import { type Columns, NONE, UNDATED } from "../table/columns.ts";

/** All that a row says and that a rule may count, by the record's keys; accounts as they are compared. */
export interface Facts {
  type: string;
  published: string | null;
  channel: string;
  actor: string | null;
  handle: string | null;
  object: string | null;
  inReplyTo: string | null;
  target: string | null;
  side: string | null;
  bot: boolean;
  disclosed: boolean | null;
  count: number;
  answeredAt: number | null;
  totals: Record<string, number>;
  content: string | null;
  category: string | null;
  amplifiers: readonly string[];
  owner: string | null;
}

/** What a row that is not joined yet says. */
export function factsOf(columns: Columns, row: number): Facts {
  const account = (number: number) =>
    number === NONE ? null : normaliseHandle(columns.accounts.get(number));
  const id = (number: number) => (number === NONE ? null : columns.ids.get(number));
  const post = columns.posts.get(row);
  return {
    type: ACTIVITY_TYPES[columns.type[row] as number] as string,
    published: published(columns, row),
    channel: columns.channels[columns.channel[row] as number] ?? "",
    actor: account(columns.actor[row] as number),
    handle: account(columns.handle.get(row)),
    object: id(columns.object[row] as number),
    inReplyTo: id(columns.reply[row] as number),
    target: account(columns.target.get(row)),
    side: SIDES[columns.statedSide[row] as number] ?? null,
    bot: columns.isBot(row),
    disclosed: columns.disclosed(row),
    count: columns.count[row] as number,
    answeredAt: columns.answeredAt.get(row) ?? null,
    totals: post?.totals ?? {},
    content: post?.content ?? null,
    category: post?.category ?? null,
    amplifiers: post?.amplifiers ?? [],
    owner: post?.owner ?? null,
  };
}

/** What an activity without an id is known by again: all that it says. */
export function keyOfFacts(columns: Columns, row: number): string {
  return JSON.stringify(Object.values(factsOf(columns, row)));
}

/** What an activity is about, as waivers narrow it: its post, day and channel. */
export function scopeOf(columns: Columns, row: number): Scope {
  const { type, channel, object } = factsOf(columns, row);
  const own = columns.id[row] as number;
  const post = type === "post" && own !== NONE ? columns.ids.get(own) : object;
  const day = columns.day[row] as number;
  const date = day === UNDATED ? null : formatDay(day);
  return {
    channel,
    ...(post === null ? {} : { object: post }),
    ...(date === null ? {} : { from: date, to: date }),
  };
}

/** A bare date is not the same as a time of that day. */
function published(columns: Columns, row: number): string | null {
  const time = columns.time[row] as number;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  const day = columns.day[row] as number;
  return day === UNDATED ? null : formatDay(day);
}
