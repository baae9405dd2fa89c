import { type Columns, NONE } from "./columns.ts";

/**
 * Marks the rows that a later row says again: equal channel and id, or, without an id, all else equal in a
 * later file. Within one file two equal rows without an id are two activities.
 * @param actor the account of each row
 * @returns one byte a row, 1 for a duplicate
 */
export function findDuplicates(columns: Columns, actor: Int32Array): Uint8Array {
  const duplicate = new Uint8Array(columns.length);
  if (columns.length === 0) return duplicate;
  let size = 1024;
  while (size < columns.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (let row = columns.length - 1; row >= 0; row--) {
    let slot = hash(columns, actor, row) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const later = (slots[slot] as number) - 1;
      if (!same(columns, actor, row, later)) continue;
      if (columns.id[row] !== NONE || columns.fileOf(row) !== columns.fileOf(later)) duplicate[row] = 1;
      break;
    }
    if (slots[slot] === 0) slots[slot] = row + 1;
  }
  return duplicate;
}

function hash(c: Columns, actor: Int32Array, row: number): number {
  const id = c.id[row] as number;
  let key = Math.imul((c.channel[row] as number) + 1, 0x01000193) ^ id;
  if (id === NONE) {
    key = Math.imul(key ^ (actor[row] as number), 0x01000193);
    key = Math.imul(key ^ (c.object[row] as number), 0x01000193);
    key = Math.imul(key ^ (c.day[row] as number), 0x01000193);
    key = Math.imul(key ^ ((c.time[row] as number) / 1000), 0x01000193);
    key ^= c.type[row] as number;
  }
  key = Math.imul(key, 0x85ebca6b);
  return key ^ (key >>> 13);
}

function same(c: Columns, actor: Int32Array, a: number, b: number): boolean {
  if (c.channel[a] !== c.channel[b] || c.id[a] !== c.id[b]) return false;
  if (c.id[a] !== NONE) return true;
  return (
    c.type[a] === c.type[b] &&
    actor[a] === actor[b] &&
    // An aggregated row has a side in the place of an actor.
    c.statedSide[a] === c.statedSide[b] &&
    c.object[a] === c.object[b] &&
    c.reply[a] === c.reply[b] &&
    c.target.get(a) === c.target.get(b) &&
    c.day[a] === c.day[b] &&
    Object.is(c.time[a], c.time[b])
  );
}
