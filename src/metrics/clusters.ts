import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";

/** Activities that resemble each other because they belong together, and how many of them are of the part. */
export interface Cluster {
  part: number;
  size: number;
}

/**
 * The activities behind a share as clusters, one for each post; those that name no post are in none.
 * @param part rows of the numerator
 * @param rest the other rows of the denominator
 * @param weight how often a row counts
 */
export function clusterByPost(
  table: Table,
  part: readonly number[] | Uint32Array,
  rest: readonly number[] | Uint32Array,
  weight: (row: number) => number = (row) => table.count[row] as number,
): Cluster[] {
  const clusters = new Map<number, Cluster>();
  const add = (row: number, isPart: boolean) => {
    const object = table.object[row] as number;
    if (object === NONE) return;
    const key = (table.channel[row] as number) * table.idCount + object;
    const cluster = clusters.get(key) ?? { part: 0, size: 0 };
    clusters.set(key, cluster);
    cluster.size += weight(row);
    if (isPart) cluster.part += weight(row);
  };
  for (const row of part) add(row, true);
  for (const row of rest) add(row, false);
  return [...clusters.values()];
}
