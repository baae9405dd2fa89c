import type { Cluster } from "../lib/statistics/clustered-share.ts";
import { NONE } from "../store/columns.ts";
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
  return cluster(cases, {
    keyOf: (row) => {
      const object = table.object[row] as number;
      return object === NONE ? null : (table.channel[row] as number) * table.idCount + object;
    },
    idOf: (row) => `${table.idText(table.object[row] as number)} on ${channelOf(table, row)}`,
  });
}

/** The same, one for each account; what names nobody is its own. */
export function clusterByPerson(cases: Cases): NamedCluster[] {
  const { table } = cases;
  return cluster(cases, {
    keyOf: (row) => {
      const account = table.actor[row] as number;
      return account === NONE ? null : account;
    },
    idOf: (row) => `${table.accounts.name(table.actor[row] as number)} on ${channelOf(table, row)}`,
  });
}

/**
 * The same, one for each local day: answers fail by the day, as on a weekend, more than by the post. Its rows are
 * dated.
 */
export function clusterByDay(cases: Cases): NamedCluster[] {
  return cluster(cases, {
    keyOf: (row) => cases.table.day[row] as number,
    idOf: (row) => String(cases.table.day[row]),
  });
}

function channelOf(table: Table, row: number): string {
  return table.channels[table.channel[row] as number] ?? "";
}

/** What rows of a cluster have in common, null where a row is alone; and what the cluster is called by one of them. */
interface Grouping {
  keyOf: (row: number) => number | null;
  idOf: (row: number) => string;
}

function cluster(cases: Cases, { keyOf, idOf }: Grouping): NamedCluster[] {
  const { table, weight = (row: number) => table.count[row] as number, partOf = () => 0 } = cases;
  const shared = new Map<number, { row: number; part: number; size: number }>();
  const alone: NamedCluster[] = [];
  const add = (row: number, part: number) => {
    const key = keyOf(row);
    const size = weight(row);
    const mates = key === null ? undefined : shared.get(key);
    if (key === null) alone.push({ id: null, part, size });
    else if (mates === undefined) shared.set(key, { row, part, size });
    else {
      mates.part += part;
      mates.size += size;
    }
  };
  for (const row of cases.part) add(row, weight(row));
  for (const row of cases.rest) add(row, partOf(row));
  const named = Array.from(shared.values(), ({ row, part, size }) => ({
    // Only the largest is ever asked for its name.
    get id() {
      return idOf(row);
    },
    part,
    size,
  }));
  return [...named, ...alone];
}
