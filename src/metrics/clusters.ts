import { channelTitle } from "../domain/platforms/index.ts";
import type { Clusters } from "../lib/statistics/clustered-share.ts";
import { release } from "../store/enlarge.ts";
import { postNumbers } from "../store/post-numbers.ts";
import type { Table } from "../store/table.ts";

/** The cases of each post, or of each person. */
export interface NamedClusters extends Clusters {
  /** Whether a cluster has a name: a case without a post, or without an author, has none. */
  isNamed(place: number): boolean;
  /** The name of a cluster, unlike any other; null where it has none. */
  idOf(place: number): string | null;
}

/** The same of persons; those with a name come first. */
export interface PersonClusters extends NamedClusters {
  /** How many clusters are each a person's; any other is a row by somebody, or by many, who are not named. */
  named: number;
}

type RowNumbers = readonly number[] | Uint32Array;

/** The cases of a share, as rows. */
export interface Cases {
  table: Table;
  /** Rows of the numerator. */
  part: RowNumbers;
  /** The other rows of the denominator. */
  rest: RowNumbers;
  /** How often a row counts; default: its `count`. */
  weight?: (row: number) => number;
  /** How much of a row of the rest is in the numerator after all, as of an aggregated row; default: nothing. */
  partOf?: (row: number) => number;
  /** How much of a row of the numerator is no case after all; default: nothing. */
  except?: (row: number) => number;
}

/** The activities behind a share as clusters, one for each post; one that names no post is its own. */
export function clusterByPost(cases: Cases): NamedClusters {
  const { table } = cases;
  const { number, size } = postNumbers(table);
  return cluster(cases, { keys: size, column: number, idOf: (row) => postName(table, row) });
}

/** The same, one for each account; what names nobody is its own. */
export function clusterByPerson(cases: Cases): PersonClusters {
  const { table } = cases;
  return cluster(cases, {
    keys: table.accounts.size,
    column: table.actor,
    idOf: (row) => `${table.accounts.name(table.actor[row] as number)} on ${channelOf(table, row)}`,
  });
}

/**
 * The same, one for each local day: answers fail by the day, as on a weekend, more than by the post. Its rows are
 * dated.
 */
export function clusterByDay(cases: Cases): NamedClusters {
  const { day, byDay } = cases.table;
  const first = day[byDay[0] as number] ?? 0;
  const last = day[byDay.at(-1) as number] ?? first;
  return cluster(cases, {
    keys: last - first + 1,
    column: day,
    first,
    idOf: (row) => String(day[row]),
  });
}

/** What the post of a row is called. */
export function postName(table: Table, row: number): string {
  return `${table.idText(table.object[row] as number)} on ${channelOf(table, row)}`;
}

function channelOf(table: Table, row: number): string {
  return channelTitle(table.channels[table.channel[row] as number] ?? "");
}

/** What rows of a cluster have in common, and what the cluster is called by one of them. */
interface ClusterKeys {
  /** How many keys there are. */
  keys: number;
  /** The key of each row of the table; NONE where a row is alone. */
  column: Int32Array;
  /** The smallest key; default: 0. */
  first?: number;
  idOf: (row: number) => string;
}

function cluster(cases: Cases, { keys, column, first = 0, idOf }: ClusterKeys): PersonClusters {
  const { table, part, rest, weight, partOf, except } = cases;
  const sizesOf = (rows: RowNumbers) =>
    weight === undefined ? countsOf(table, rows) : numbersOf(rows, weight);
  const most = Math.min(keys, part.length + rest.length);
  const sums: Sums = {
    places: new Uint32Array(keys),
    ...{ part: new Float64Array(most), size: new Float64Array(most), row: new Uint32Array(most) },
    length: 0,
    alone: { part: [], size: [] },
  };
  const sizes = sizesOf(part);
  if (except !== undefined)
    for (let i = 0; i < part.length; i++) sizes[i] = (sizes[i] as number) - except(part[i] as number);
  addRows(sums, part, { column, first }, sizes, sizes);
  const parts = partOf === undefined ? null : numbersOf(rest, partOf);
  const otherSizes = sizesOf(rest);
  addRows(sums, rest, { column, first }, otherSizes, parts);
  const { length, alone } = sums;
  const row = sums.row.slice(0, length);
  const clusters = {
    part: joined(sums.part.subarray(0, length), alone.part),
    size: joined(sums.size.subarray(0, length), alone.size),
    named: length,
    isNamed: (place: number) => place < length,
    // A name is made when it is asked for, as few are: those of the largest.
    idOf: (place: number) => (place < length ? idOf(row[place] as number) : null),
  };
  for (const array of [sizes, otherSizes, parts, sums.places, sums.part, sums.size, sums.row])
    if (array !== null) release(array);
  return clusters;
}

/** Clusters while rows are added to them. */
interface Sums extends Clusters {
  /** Where each key's cluster is, from 1. By number, as a map of a year's posts takes five times as long. */
  places: Uint32Array;
  /** The first row of each. */
  row: Uint32Array;
  /** How many there are. */
  length: number;
  /** The rows that are each their own. */
  alone: { part: number[]; size: number[] };
}

/**
 * A loop of its own over columns: within a larger function, and with functions to call, it is compiled again and again.
 * @param parts how much of each row is of the part, null for nothing
 */
function addRows(
  sums: Sums,
  rows: RowNumbers,
  { column, first }: { column: Int32Array; first: number },
  sizes: Float64Array,
  parts: Float64Array | null,
): void {
  const { places, part, size, row, alone } = sums;
  for (let i = 0; i < rows.length; i++) {
    const key = (column[rows[i] as number] as number) - first;
    if (key < 0) {
      alone.part.push(parts === null ? 0 : (parts[i] as number));
      alone.size.push(sizes[i] as number);
      continue;
    }
    if (places[key] === 0) {
      row[sums.length] = rows[i] as number;
      places[key] = ++sums.length;
    }
    const at = (places[key] as number) - 1;
    if (parts !== null) part[at] = (part[at] as number) + (parts[i] as number);
    size[at] = (size[at] as number) + (sizes[i] as number);
  }
}

/** How many activities each row stands for: faster than `numbersOf`, and what most clusters ask for. */
function countsOf({ count }: Table, rows: RowNumbers): Float64Array {
  const counts = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) counts[i] = count[rows[i] as number] as number;
  return counts;
}

function numbersOf(rows: RowNumbers, numberOf: (row: number) => number): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) numbers[i] = numberOf(rows[i] as number);
  return numbers;
}

function joined(shared: Float64Array, alone: readonly number[]): Float64Array {
  const joint = new Float64Array(shared.length + alone.length);
  joint.set(shared);
  joint.set(alone, shared.length);
  return joint;
}
