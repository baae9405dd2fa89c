import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type Day, formatDay, HOUR_MS } from "../domain/day.ts";
import type { Policy, RuleOptions } from "../domain/policy.ts";
import type { Todo, WaitingActivity } from "../domain/todo.ts";
import { keyOfRank } from "../lib/order-by.ts";
import { answerOptions } from "../metrics/answer-options.ts";
import { fillOptions } from "../metrics/options.ts";
import { addWaiting, noneWaiting, type RowCounts } from "../metrics/waiting.ts";
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
  const rows = noneWaiting(table);
  const gaps = new Set<string>();
  let isCovered = false;
  for (const { options, to, by } of questionsOf(asked)) {
    const view = viewOf({ table, subject: "snapshot", asOf, window: policy.window }, options);
    addWaiting(rows, view, { to, by, asOf });
    const judged = places.filter((channel) => channelsOf(options)?.includes(channel) ?? true);
    for (const gap of waitingGaps(view, to, judged)) gaps.add(gap);
    isCovered ||= view.exported(to, "others");
  }
  const end = table.zone.startOf(asOf + 1);
  const { open, unknown } = rows;
  const first = longestWaiting(table, rowsWaiting(open), most);
  let [total, doubtful] = [0, 0];
  for (let row = 0; row < table.length; row++) {
    const still = open[row] as number;
    total += still;
    if (unknown[row] !== 0)
      doubtful += Math.min(unknown[row] as number, (table.count[row] as number) - still);
  }
  return {
    policy: policy.path,
    asOf: formatDay(asOf),
    waiting: Array.from(first, (row) =>
      waitOf({ policy, table, plan }, row, open[row] as number, end - sinceOf(table, row)),
    ),
    total,
    unknown: doubtful,
    isCovered,
    gaps: [...gaps],
  };
}

/** What entries ask, each question once, as each takes a scan: how soon they want an answer makes no difference here. */
function questionsOf(asked: readonly RuleOptions[]) {
  const questions = asked.map((options) => {
    const { to, by } = fillOptions(answerOptions, options);
    return { options, to, by };
  });
  const keyOf = ({ options, to, by }: (typeof questions)[number]) =>
    JSON.stringify([channelsOf(options), options["window"], to, by]);
  return new Map(questions.map((question) => [keyOf(question), question])).values();
}

/** The rows of which anything is open, in the order in which they were read. */
function rowsWaiting(open: RowCounts): Uint32Array {
  let length = 0;
  for (let row = 0; row < open.length; row++) if (open[row] !== 0) length++;
  const rows = new Uint32Array(length);
  for (let row = 0, next = 0; next < length; row++) if (open[row] !== 0) rows[next++] = row;
  return rows;
}

function waitOf(
  { policy, table, plan }: Pick<TodoBasis, "policy" | "table" | "plan">,
  row: number,
  count: number,
  waited: number,
): WaitingActivity {
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

/** The rows since which somebody waits longest, the longest first. */
function longestWaiting(table: Table, rows: Uint32Array, most: number): number[] {
  const since = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) since[i] = sinceOf(table, rows[i] as number);
  // Of a year's rows few are listed: only those that may be among them are put in order.
  const latest = keyOfRank(since, most);
  const candidates: { row: number; since: number }[] = [];
  for (let i = 0; i < rows.length; i++) {
    if ((since[i] as number) <= latest)
      candidates.push({ row: rows[i] as number, since: since[i] as number });
  }
  return candidates
    .sort((a, b) => (a.since === b.since ? compareRows(table, a.row, b.row) : a.since < b.since ? -1 : 1))
    .slice(0, most)
    .map(({ row }) => row);
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
  const post = table.postRow(row);
  const postOwner = post === NONE ? null : (table.post(post)?.owner ?? null);
  const id = table.idText(table.object[row] as number);
  const channel = plan.channels.indexOf(table.channels[table.channel[row] as number] ?? "");
  if (postOwner !== null || id === null || channel === NONE) return postOwner;
  const planned = plan.index.find(channel, plan.idOf(id));
  return planned === NONE ? null : (plan.post(planned)?.owner ?? null);
}
