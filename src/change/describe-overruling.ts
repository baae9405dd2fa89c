import { SIDES } from "../domain/activity.ts";
import type { Rewriting, Updating } from "../domain/change.ts";
import type { Location } from "../domain/diagnostic.ts";
import { formatNumber } from "../lib/format-number.ts";
import { groupBy } from "../lib/group-by.ts";
import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";
import type { Contradiction, Update } from "./restated.ts";

/** Up to this share of what was committed, an update is an everyday one. */
const EVERYDAY = 0.1;

export type UpdateKind = Update | "taken back";

const UPDATES: Record<UpdateKind, (which: string) => string> = {
  "taken back": (which) => `takes back ${which}`,
  edited: (which) => `edits the text, a total, \`answered\` or \`disclosed\` of ${which} by a new row`,
  completed: (which) => `adds what ${which} left out`,
  renamed: (which) => `gives ${which} another account, as if it had been renamed`,
};

/** The contradictions beyond those that are named. */
export function rest(left: readonly Rewriting[]): Rewriting {
  const count = left.reduce((sum, rewriting) => sum + rewriting.count, 0);
  return {
    detail: `overrules ${formatNumber(count)} more committed activities`,
    count,
    at: (left[0] as Rewriting).at,
    about: "overrules more",
    scope: {},
  };
}

/** That a later row contradicts a committed one, by both lines. */
export function contradiction(
  table: Table,
  row: number,
  held: number,
  by: readonly Contradiction[],
): Rewriting {
  const id = table.idText(table.id.get(row)) ?? "";
  const channel = table.channels[table.channel[row] as number] ?? "";
  return {
    detail: `overrules the committed ${id} (${placeText(table.location(row))}) by ${by.join(", ")}`,
    count: 1,
    at: table.location(held),
    about: `overrules ${channel} ${id}`,
    scope: { channel },
  };
}

/** Committed activities whose account comes to another side by what the change says of it elsewhere. */
export function movedSides(
  table: Table,
  rows: Uint32Array,
  moved: readonly { row: number; from: number }[],
): Rewriting[] {
  if (moved.length === 0) return [];
  const isOld = new Set(rows);
  /** By account, the first row of the change that is not one of those. */
  const firstRows = new Map<number, number>();
  for (const [row, account] of table.actor.entries())
    if (!isOld.has(row) && !firstRows.has(account)) firstRows.set(account, row);
  const groups = groupBy(moved, ({ row, from }) => `${from} ${table.side[row]} ${table.actor[row]}`);
  return [...groups.values()].map((group) => {
    const [{ row, from }] = group as [(typeof group)[number]];
    const which =
      group.length === 1 ? "a committed activity" : `${formatNumber(group.length)} committed activities`;
    return {
      detail: `marks the account of ${which} (${placeText(table.location(row))}), so ${group.length === 1 ? "it counts" : "they count"} as ${sideName(table.side[row])} and not as ${sideName(from)}`,
      count: group.length,
      at: table.location(firstRows.get(table.actor[row] as number) ?? row),
      about: `marks ${table.channels[table.channel[row] as number]} ${table.accounts.name(table.actor[row] as number)}`,
      scope: {},
    };
  });
}

/** Committed activities that a change places on ground of somebody else, by what it says of their post. */
export function otherGround(table: Table, elsewhere: readonly number[]): Rewriting[] {
  return [...groupBy(elsewhere, (row) => table.object[row] as number)].map(([object, group]) => {
    const [row] = group as [number];
    const post = table.postRow(row);
    const which =
      group.length === 1 ? "a committed activity" : `${formatNumber(group.length)} committed activities`;
    return {
      detail: `says that ${table.idText(object) ?? "a post"} is somebody else's, so ${which} (${placeText(table.location(row))}) ${group.length === 1 ? "was" : "were"} not done to the brand`,
      count: group.length,
      at: table.location(post === NONE ? row : post),
      about: `elsewhere ${table.idText(object)}`,
      scope: {},
    };
  });
}

/** How many activities people changed themselves, and how much that weighs. */
export function updateOf(
  table: Table,
  kind: UpdateKind,
  pairs: readonly [row: number, by: number][],
  counted: number,
): Updating {
  const [[, by]] = pairs as [[number, number]];
  const count = pairs.length;
  const which = `${formatNumber(count)} of ${formatNumber(counted)} committed activities`;
  const rewriting: Rewriting = {
    detail: UPDATES[kind](which),
    count,
    at: table.location(by),
    about: `${kind} committed`,
    scope: {},
    atMost: count <= counted * EVERYDAY ? "notice" : "warning",
  };
  const of = kind === "taken back" ? [] : pairs.map(([, held]) => held);
  return { rewriting, instead: { of, count: pairs.map(([row]) => row) } };
}

function placeText({ file, line }: Location): string {
  return `${file}:${line}`;
}

function sideName(code: number | undefined): string {
  return {
    brand: "the brand's",
    inside: "an employee's",
    outside: "an outsider's",
    bot: "a bot's",
    unknown: "unknown",
  }[SIDES[code ?? 0] as (typeof SIDES)[number]];
}
