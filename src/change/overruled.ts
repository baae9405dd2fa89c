import { SIDES } from "../domain/activity.ts";
import type { Overruling, Rewriting, Updating } from "../domain/change.ts";
import type { Location } from "../domain/diagnostic.ts";
import { formatNumber } from "../lib/format-number.ts";
import { groupBy } from "../lib/group-by.ts";
import { listed } from "../lib/truncate.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";
import { Renames } from "./renames.ts";
import { type Contradiction, restated, type Update } from "./restated.ts";

/** Up to this share of what was committed, an update is an everyday one. */
const EVERYDAY = 0.1;

type Kind = Update | "taken back";

const UPDATES: Record<Kind, (which: string) => string> = {
  "taken back": (which) => `takes back ${which}`,
  edited: (which) => `edits the text, a total or \`disclosed\` of ${which}, in a row of its own`,
  completed: (which) => `says what ${which} did not say`,
  renamed: (which) => `gives ${which} another account, as where people rename theirs`,
};

/**
 * Compares what counts for each committed activity without the change and with it, whatever of the change does that:
 * a later row with its id, a row that takes it back, a mark on its account, an author of its post.
 * @param before what was committed and stands as it was, joined without the rest of the change
 * @param rows the rows of `after` in which that stands, in the same order
 * @param after all activities with the change
 */
export function overruled(before: Table, rows: Uint32Array, after: Table): Overruling {
  const holds = (row: number) => after.again.get(row) ?? row;
  const renames = new Renames(after, rows, holds);
  const grown = new Grown(after, rows, holds);
  const contradictions: Rewriting[] = [];
  const updated = new Map<Kind, [row: number, by: number][]>();
  const moved: { row: number; from: number }[] = [];
  const elsewhere: number[] = [];
  const note = (kind: Kind, row: number, by: number) =>
    updated.set(kind, [...(updated.get(kind) ?? []), [row, by]]);
  let counted = 0;
  for (const [i, row] of rows.entries()) {
    if (before.duplicate[i] === 1) continue;
    counted++;
    const held = holds(row);
    const side = before.side[i] as number;
    const takenBack = after.takenBack.get(held);
    if (takenBack !== undefined) note("taken back", row, takenBack);
    else if (held !== row) {
      const { contradicts, updates } = restated(after, [row, held], side, renames);
      const left = contradicts.filter((one) => one !== "a smaller count" || !grown.explains(row, held));
      if (left.length > 0) contradictions.push(contradiction(after, row, held, left));
      else for (const update of updates) note(update, row, held);
    } else if (after.duplicate[row] === 0) {
      if (side !== after.side[row] && side !== SIDE_CODE.unknown) moved.push({ row, from: side });
      else if (before.inbound[i] === 1 && after.inbound[row] === 0) elsewhere.push(row);
    }
  }
  const rest = (left: readonly Rewriting[]): Rewriting => ({
    detail: `overrules ${left.length} more committed activities`,
    count: left.length,
    at: (left[0] as Rewriting).at,
    about: "overrules more",
    scope: {},
  });
  return {
    contradictions: [
      ...listed(contradictions, rest),
      ...sides(after, rows, moved),
      ...posts(after, elsewhere),
    ],
    updates: [...updated].map(([kind, pairs]) => updateOf(after, kind, pairs, counted)),
  };
}

/** Counts of unknown people that become smaller because later counts tell their sides. */
class Grown {
  readonly #table: Table;
  readonly #left = new Map<string, number>();

  constructor(table: Table, rows: Uint32Array, holds: (row: number) => number) {
    this.#table = table;
    for (const row of rows) {
      const more = (table.count[holds(row)] as number) - (table.count[row] as number);
      if (more > 0 && table.side[row] !== SIDE_CODE.unknown)
        this.#left.set(this.#key(row), (this.#left.get(this.#key(row)) ?? 0) + more);
    }
  }

  /** Whether what a row lost is counted elsewhere; asked once a row. */
  explains(row: number, held: number): boolean {
    const { side, actor, count } = this.#table;
    if (actor[row] !== NONE || side[row] !== SIDE_CODE.unknown) return false;
    const lost = (count[row] as number) - (count[held] as number);
    const left = this.#left.get(this.#key(row)) ?? 0;
    if (left < lost) return false;
    this.#left.set(this.#key(row), left - lost);
    return true;
  }

  #key(row: number): string {
    const { channel, type, object, day } = this.#table;
    return [channel[row], type[row], object[row], day[row]].join(" ");
  }
}

function contradiction(table: Table, row: number, held: number, by: readonly Contradiction[]): Rewriting {
  const id = table.idText(table.id[row] as number) ?? "";
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
function sides(
  table: Table,
  rows: Uint32Array,
  moved: readonly { row: number; from: number }[],
): Rewriting[] {
  const isOld = new Set(moved.length === 0 ? [] : rows);
  const groups = groupBy(moved, ({ row, from }) => `${from} ${table.side[row]} ${table.actor[row]}`);
  return [...groups.values()].map((group) => {
    const [{ row, from }] = group as [(typeof group)[number]];
    const by = table.actor.findIndex((actor, other) => actor === table.actor[row] && !isOld.has(other));
    const which = group.length === 1 ? "a committed activity" : `${group.length} committed activities`;
    return {
      detail: `marks the account of ${which} (${placeText(table.location(row))}), which so count as ${sideName(table.side[row])} and not as ${sideName(from)}`,
      count: group.length,
      at: table.location(by === -1 ? row : by),
      about: `marks ${table.actor[row]} ${from}`,
      scope: {},
    };
  });
}

/** Committed activities that a change places on ground of somebody else, by what it says of their post. */
function posts(table: Table, elsewhere: readonly number[]): Rewriting[] {
  return [...groupBy(elsewhere, (row) => table.object[row] as number)].map(([object, group]) => {
    const [row] = group as [number];
    const post = table.objectRow[row] as number;
    const which = group.length === 1 ? "a committed activity" : `${group.length} committed activities`;
    return {
      detail: `says that ${table.idText(object) ?? "a post"} is somebody else's, so that ${which} (${placeText(table.location(row))}) ${group.length === 1 ? "was" : "were"} not done to the brand`,
      count: group.length,
      at: table.location(post === NONE ? row : post),
      about: `elsewhere ${table.idText(object)}`,
      scope: {},
    };
  });
}

function updateOf(
  table: Table,
  kind: Kind,
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
