import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";

/** Activities that resemble each other because they belong together, and how many of them are of the part. */
export interface Cluster {
  part: number;
  size: number;
}

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
 * @param split aggregated rows of which a part is in the numerator
 */
export function clusterByDay(
  table: Table,
  part: Rows,
  rest: Rows,
  split: { rows: Rows; partOf: (row: number) => number } = { rows: [], partOf: () => 0 },
): Cluster[] {
  const countOf = (row: number) => table.count[row] as number;
  const dayOf = (row: number) => table.day[row] as number;
  const shares = new Map(Array.from(split.rows, (row) => [row, split.partOf(row)]));
  return cluster(part, [...rest, ...split.rows], countOf, dayOf, (row) => shares.get(row) ?? 0);
}

/**
 * @param keyOf what a row has in common with those of its cluster; null where it is alone
 * @param partOf how much of a row of the rest is of the part
 */
function cluster(
  part: Rows,
  rest: Rows,
  weight: (row: number) => number,
  keyOf: (row: number) => number | null,
  partOf: (row: number) => number = () => 0,
): Cluster[] {
  const shared = new Map<number, Cluster>();
  const alone: Cluster[] = [];
  const add = (row: number, of: number) => {
    const key = keyOf(row);
    const mates = key === null ? undefined : shared.get(key);
    const { part, size } = mates ?? { part: 0, size: 0 };
    const grown = { part: part + of, size: size + weight(row) };
    if (key === null) alone.push(grown);
    else shared.set(key, grown);
  };
  for (const row of part) add(row, weight(row));
  for (const row of rest) add(row, partOf(row));
  return [...shared.values(), ...alone];
}
