import { release, shorten } from "./enlarge.ts";

/**
 * The rows for which something holds, in order; the same list where it holds for all. A typed array's own `filter` gathers them
 * on the heap first, and an iterator takes four times as long.
 */
export function filterRows(rows: Uint32Array, holds: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (holds(row)) kept[length++] = row;
  }
  if (length < rows.length) return shorten(kept, length);
  release(kept);
  return rows;
}

/**
 * The rows whose byte is asked for, in order; the same list where all are.
 * @param bytes a byte of each row of a table
 * @param isAsked 1 at each byte that is asked for, else 0
 */
export function rowsOfBytes(bytes: Uint8Array, rows: Uint32Array, isAsked: Uint8Array): Uint32Array {
  let length = 0;
  for (let i = 0; i < rows.length; i++) length += isAsked[bytes[rows[i] as number] as number] as number;
  if (length === rows.length) return rows;
  // One more, as each row is written before it is known whether it stays.
  const kept = new Uint32Array(length + 1);
  let next = 0;
  for (let i = 0; next < length; i++) {
    const row = rows[i] as number;
    kept[next] = row;
    next += isAsked[bytes[row] as number] as number;
  }
  return kept.subarray(0, length);
}

/** The rows of all parts, one part after another. */
export function concatRows(parts: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    joined.set(part, length);
    length += part.length;
  }
  return joined;
}
