import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type Day, formatDay, HOUR_MS } from "../domain/day.ts";
import type { Policy, RuleOptions } from "../domain/policy.ts";
import type { Todo, Waiting } from "../domain/todo.ts";
import { answerOptions } from "../metrics/answer-options.ts";
import { fillOptions } from "../metrics/options.ts";
import { waitingIn } from "../metrics/waiting.ts";
import { NONE } from "../store/columns.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { addressOf } from "./address.ts";
import { viewOf } from "./judge.ts";

/** What the list is drawn from. */
interface TodoBasis {
  policy: Pick<Policy, "path" | "rules" | "window" | "showAccounts">;
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
  const found = asked.map((options) => {
    const { to, by } = fillOptions(answerOptions, options);
    return waitingIn(viewOf({ table, asOf, window: policy.window }, options), { to, by, asOf });
  });
  const rows = new Set(found.flatMap((one) => one.rows));
  const unknown = [...new Set(found.flatMap((one) => one.unknown))].filter((row) => !rows.has(row));
  const end = table.zone.startOf(asOf + 1);
  const waiting = Array.from(rows)
    .map((row) => ({ row, since: sinceOf(table, row) }))
    .sort((a, b) => (a.since === b.since ? a.row - b.row : a.since < b.since ? -1 : 1))
    .slice(0, most)
    .map(({ row, since }) => waitOf({ policy, table, plan }, row, end - since));
  return {
    policy: policy.path,
    asOf: formatDay(asOf),
    waiting,
    total: sumCounts(table, [...rows]),
    unknown: sumCounts(table, unknown),
  };
}

function waitOf(
  { policy, table, plan }: Pick<TodoBasis, "policy" | "table" | "plan">,
  row: number,
  waited: number,
): Waiting {
  const actor = table.actor[row] as number;
  const day = table.day[row] as number;
  const time = table.time[row] as number;
  return {
    channel: table.channels[table.channel[row] as number] ?? "",
    type: ACTIVITY_TYPES[table.type[row] as number] ?? "comment",
    count: table.count[row] as number,
    account: actor === NONE || policy.showAccounts === "none" ? null : table.accounts.name(actor),
    asked: day === UNDATED ? null : Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString(),
    waited: Number.isFinite(waited) ? waited / HOUR_MS : null,
    url: addressOf(table, row),
    post: table.idText(table.object[row] as number),
    owner: ownerOf(table, plan, row),
    location: table.location(row),
  };
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
  const own = post === NONE ? null : (table.post(post)?.owner ?? null);
  const id = table.idText(table.object[row] as number);
  const channel = plan.channels.indexOf(table.channels[table.channel[row] as number] ?? "");
  if (own !== null || id === null || channel === NONE) return own;
  const planned = plan.index.find(channel, plan.idOf(id));
  return planned === NONE ? null : (plan.post(planned)?.owner ?? null);
}
