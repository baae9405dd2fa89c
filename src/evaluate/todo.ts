import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type Day, formatDay, HOUR_MS } from "../domain/day.ts";
import type { Policy, RuleOptions } from "../domain/policy.ts";
import type { Todo, Waiting } from "../domain/todo.ts";
import { answerOptions } from "../metrics/answer-options.ts";
import { fillOptions } from "../metrics/options.ts";
import { waitingIn } from "../metrics/waiting.ts";
import { waitingGaps } from "../metrics/waiting-gaps.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { addressOf } from "./address.ts";
import { viewOf } from "./judge.ts";
import { channelsOf } from "./rule.ts";

/** What the list is drawn from. */
interface TodoBasis {
  policy: Pick<Policy, "path" | "rules" | "window" | "showAccounts" | "brand">;
  table: Table;
  plan: Table;
  asOf: Day;
  /** The rules whose entries say which channels, days and types call for an answer. */
  about: readonly string[];
}

/**
 * Who waits for an answer at the end of the as-of day, by every entry of the policy about answers; without one, by
 * their defaults.
 * @param most as many rows as are listed
 */
export function todoOf(
  { policy, table, plan, asOf, about }: TodoBasis,
  most = Number.POSITIVE_INFINITY,
): Todo {
  const entries = policy.rules.filter(({ rule }) => about.includes(rule));
  const asked: RuleOptions[] = entries.length === 0 ? [{}] : entries.map(({ options }) => options);
  const places = [...Object.keys(policy.brand.accounts), ...policy.brand.otherChannels];
  const open = new Map<number, number>();
  const unknown = new Map<number, number>();
  const gaps = new Set<string>();
  let isCovered = false;
  for (const options of asked) {
    const { to, by } = fillOptions(answerOptions, options);
    const view = viewOf({ table, subject: "snapshot", asOf, window: policy.window }, options);
    const rows = waitingIn(view, { to, by, asOf });
    keepMost(open, rows.open);
    keepMost(unknown, rows.unknown);
    const judged = places.filter((channel) => channelsOf(options)?.includes(channel) ?? true);
    for (const gap of waitingGaps(view, to, judged)) gaps.add(gap);
    isCovered ||= view.exported(to, "others");
  }
  const end = table.zone.startOf(asOf + 1);
  const waiting = Array.from(open, ([row, count]) => ({ row, count, since: sinceOf(table, row) }))
    .sort((a, b) => (a.since === b.since ? compareRows(table, a.row, b.row) : a.since < b.since ? -1 : 1))
    .slice(0, most)
    .map(({ row, count, since }) => waitOf({ policy, table, plan }, row, count, end - since));
  const doubtful = Array.from(unknown, ([row, count]) =>
    Math.min(count, (table.count[row] as number) - (open.get(row) ?? 0)),
  );
  return {
    policy: policy.path,
    asOf: formatDay(asOf),
    waiting,
    total: Array.from(open.values()).reduce((sum, count) => sum + count, 0),
    unknown: doubtful.reduce((sum, count) => sum + count, 0),
    isCovered,
    gaps: [...gaps],
  };
}

/** Two entries may ask about one row. */
function keepMost(all: Map<number, number>, some: ReadonlyMap<number, number>): void {
  for (const [row, count] of some) all.set(row, Math.max(count, all.get(row) ?? 0));
}

function waitOf(
  { policy, table, plan }: Pick<TodoBasis, "policy" | "table" | "plan">,
  row: number,
  count: number,
  waited: number,
): Waiting {
  const actor = table.actor[row] as number;
  const day = table.day[row] as number;
  const time = table.time[row] as number;
  return {
    channel: table.channels[table.channel[row] as number] ?? "",
    type: ACTIVITY_TYPES[table.type[row] as number] ?? "comment",
    count,
    account: actor === NONE || policy.showAccounts === "none" ? null : table.accounts.written(actor),
    side: table.side[row] === SIDE_CODE.outside ? "outside" : "unknown",
    asked: day === UNDATED ? null : Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString(),
    waited: Number.isFinite(waited) ? waited / HOUR_MS : null,
    url: addressOf(table, row),
    post: table.idText(table.object[row] as number),
    owner: ownerOf(table, plan, row),
    location: table.location(row),
  };
}

/** Orders rows by what a reader sees of them, so that the order of files and lines, which says nothing, matters last. */
function compareRows(table: Table, a: number, b: number): number {
  const [first, second] = [shownOf(table, a), shownOf(table, b)];
  return first === second ? a - b : first < second ? -1 : 1;
}

function shownOf(table: Table, row: number): string {
  const actor = table.actor[row] as number;
  return JSON.stringify([
    table.channels[table.channel[row] as number],
    table.type[row],
    table.idText(table.object[row] as number),
    actor === NONE ? null : table.accounts.written(actor),
    table.count[row],
  ]);
}

/** Since when somebody waits; from the start of the day where there is no time, Infinity without a day. */
function sinceOf({ time, day, zone }: Table, row: number): number {
  const exact = time[row] as number;
  if (!Number.isNaN(exact)) return exact;
  return day[row] === UNDATED ? Number.POSITIVE_INFINITY : zone.startOf(day[row] as number);
}

/** Whom the post names as the one who answers, or its plan does. */
function ownerOf(table: Table, plan: Table, row: number): string | null {
  const post = table.objectRow[row] as number;
  const postOwner = post === NONE ? null : (table.post(post)?.owner ?? null);
  const id = table.idText(table.object[row] as number);
  const channel = plan.channels.indexOf(table.channels[table.channel[row] as number] ?? "");
  if (postOwner !== null || id === null || channel === NONE) return postOwner;
  const planned = plan.index.find(channel, plan.idOf(id));
  return planned === NONE ? null : (plan.post(planned)?.owner ?? null);
}
