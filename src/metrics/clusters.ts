import type { Cluster } from "../lib/statistics/clustered-share.ts";
import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";

type Rows = readonly number[] | Uint32Array;

/**
 * The activities behind a share as clusters, one for each post; one that names no post is its own.
 * @param part rows of the numerator
 * @param rest the other rows of the denominator
 * @param weight how often a row counts
 */
export function clusterByPost(
  table: Table,
  part: Rows,
  rest: Rows,
  weight: (row: number) => number = (row) => table.count[row] as number,
): Cluster[] {
  const postOf = (row: number) => {
    const object = table.object[row] as number;
    return object === NONE ? null : (table.channel[row] as number) * table.idCount + object;
  };
  return cluster(part, rest, weight, postOf);
}

/**
 * The same, one for each local day: answers fail by the day, as on a weekend, more than by the post.
 * @param part dated rows of the numerator
 * @param rest the other rows of the denominator, dated too
 */
export function clusterByDay(table: Table, part: Rows, rest: Rows): Cluster[] {
  const countOf = (row: number) => table.count[row] as number;
  return cluster(part, rest, countOf, (row) => table.day[row] as number);
}

/** @param keyOf what a row has in common with those of its cluster; null where it is alone */
function cluster(
  part: Rows,
  rest: Rows,
  weight: (row: number) => number,
  keyOf: (row: number) => number | null,
): Cluster[] {
  const shared = new Map<number, Cluster>();
  const alone: Cluster[] = [];
  const add = (row: number, isPart: boolean) => {
    const key = keyOf(row);
    const mates = key === null ? undefined : shared.get(key);
    const { part, size } = mates ?? { part: 0, size: 0 };
    const grown = { part: part + (isPart ? weight(row) : 0), size: size + weight(row) };
    if (key === null) alone.push(grown);
    else shared.set(key, grown);
  };
  for (const row of part) add(row, true);
  for (const row of rest) add(row, false);
  return [...shared.values(), ...alone];
}
