import type { Cluster } from "../lib/statistics/clustered-share.ts";
import { NONE } from "../store/columns.ts";
import { postNumbers } from "../store/post-numbers.ts";
import type { Table } from "../store/table.ts";

/** The cases of one post, or of one person. */
export interface NamedCluster extends Cluster {
  /** What it is called, unlike any other; null where a case belongs to no post, or to nobody who is named. */
  id: string | null;
}

type Rows = readonly number[] | Uint32Array;

/** The cases of a share, as rows. */
export interface Cases {
  table: Table;
  /** Rows of the numerator. */
  part: Rows;
  /** The other rows of the denominator. */
  rest: Rows;
  /** How often a row counts; default: its `count`. */
  weight?: (row: number) => number;
  /** How much of a row of the rest is in the numerator after all, as of an aggregated row; default: nothing. */
  partOf?: (row: number) => number;
}

/** The activities behind a share as clusters, one for each post; one that names no post is its own. */
export function clusterByPost(cases: Cases): NamedCluster[] {
  const { table } = cases;
  const { number, size } = postNumbers(table);
  return cluster(cases, {
    keys: size,
    keyOf: (row) => number[row] as number,
    idOf: (row) => `${table.idText(table.object[row] as number)} on ${channelOf(table, row)}`,
  });
}

/** The same, one for each account; what names nobody is its own. */
export function clusterByPerson(cases: Cases): NamedCluster[] {
  const { table } = cases;
  return cluster(cases, {
    keys: table.accounts.size,
    keyOf: (row) => table.actor[row] as number,
    idOf: (row) => `${table.accounts.name(table.actor[row] as number)} on ${channelOf(table, row)}`,
  });
}

/**
 * The same, one for each local day: answers fail by the day, as on a weekend, more than by the post. Its rows are
 * dated.
 */
export function clusterByDay(cases: Cases): NamedCluster[] {
  const { day, byDay } = cases.table;
  const first = day[byDay[0] as number] ?? 0;
  const last = day[byDay.at(-1) as number] ?? first;
  return cluster(cases, {
    keys: last - first + 1,
    keyOf: (row) => (day[row] as number) - first,
    idOf: (row) => String(day[row]),
  });
}

function channelOf(table: Table, row: number): string {
  return table.channels[table.channel[row] as number] ?? "";
}

/** What rows of a cluster have in common, and what the cluster is called by one of them. */
interface Grouping {
  /** How many keys there are. */
  keys: number;
  /** From 0; NONE where a row is alone. */
  keyOf: (row: number) => number;
  idOf: (row: number) => string;
}

function cluster(cases: Cases, { keys, keyOf, idOf }: Grouping): NamedCluster[] {
  const { table, weight = (row: number) => table.count[row] as number, partOf = () => 0 } = cases;
  // By number, as a map of a year's posts takes five times as long.
  const places = new Int32Array(keys).fill(NONE);
  const shared: RowCluster[] = [];
  const alone: NamedCluster[] = [];
  const add = (row: number, part: number) => {
    const key = keyOf(row);
    const size = weight(row);
    const place = key < 0 ? NONE : (places[key] as number);
    if (key < 0) alone.push({ id: null, part, size });
    else if (place < 0) places[key] = shared.push(new RowCluster(row, part, size, idOf)) - 1;
    else {
      const mates = shared[place] as RowCluster;
      mates.part += part;
      mates.size += size;
    }
  };
  const { part, rest } = cases;
  for (let i = 0; i < part.length; i++) add(part[i] as number, weight(part[i] as number));
  for (let i = 0; i < rest.length; i++) add(rest[i] as number, partOf(rest[i] as number));
  return [...shared, ...alone];
}

/** A cluster of rows, called by the first of them. */
class RowCluster implements NamedCluster {
  part: number;
  size: number;
  readonly #row: number;
  readonly #idOf: (row: number) => string;

  constructor(row: number, part: number, size: number, idOf: (row: number) => string) {
    this.part = part;
    this.size = size;
    this.#row = row;
    this.#idOf = idOf;
  }

  /** Only the largest is ever asked for its name. */
  get id(): string {
    return this.#idOf(this.#row);
  }
}
