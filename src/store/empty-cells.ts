import type { ActivityType } from "../domain/activity.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE, POST, TYPE_CODE } from "./codes.ts";
import type { EmptyCellRow, FileInfo } from "./file-info.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong } from "./type-mask.ts";

/**
 * The cells of a file's counts by eye that nobody knows, each with the row of its post that applies. All sheets of a
 * channel are read as one: a cell says nothing where none of them counts its type, and none is open whose post and
 * type another row has.
 */
export function openCells(table: Table, file: FileInfo): readonly EmptyCellRow[] {
  return file.emptyCells.length === 0 ? NO_CELLS : (openByFile(table).get(file) ?? NO_CELLS);
}

const NO_CELLS: readonly EmptyCellRow[] = [];

const openByFile = perTable((table: Table): ReadonlyMap<FileInfo, EmptyCellRow[]> => {
  const counted = typesCountedByEye(table);
  const isFilled = filledCells(table);
  const isOpen = ({ row, type }: EmptyCellRow) =>
    isAmong(TYPE_CODE[type], counted.get(table.channel[row] as number) ?? 0) && !isFilled(row, type);
  return new Map(
    table.files.map((file) => [
      file,
      file.emptyCells.filter(isOpen).map((cell) => ({ ...cell, row: applyingRow(table, cell.row) })),
    ]),
  );
});

/** By channel as bits, whichever days the sheets are of. */
function typesCountedByEye({ files }: Table): Map<number, number> {
  const counted = new Map<number, number>();
  for (const { byEye, exported } of files) {
    if (!byEye) continue;
    for (const [channel, types] of exported) counted.set(channel, (counted.get(channel) ?? 0) | types);
  }
  return counted;
}

/** Tells whether rows say how much of a type was done to the post in a row. */
function filledCells(table: Table): (postRow: number, type: ActivityType) => boolean {
  const { channel, object, type, side, duplicate, id } = table;
  const keyOf = (row: number, post: number, of: number) => `${channel[row]} ${post} ${of}`;
  const asked = new Set(
    table.files.flatMap(({ emptyCells }) =>
      emptyCells.map((cell) => keyOf(cell.row, id.get(cell.row), TYPE_CODE[cell.type])),
    ),
  );
  // A count of employees alone, later than a count of all, leaves open how many of all it leaves.
  const whole = new Map<string, number>();
  const ofEmployees = new Map<string, number>();
  const isHeld = new Set<string>();
  for (let row = 0; row < table.length; row++) {
    if (type[row] === POST || object[row] === NONE || duplicate[row] === 1) continue;
    const key = keyOf(row, object[row] as number, type[row] as number);
    if (!asked.has(key)) continue;
    const file = table.file(row);
    if (!file.byEye) isHeld.add(key);
    else (side[row] === SIDE_CODE.inside ? ofEmployees : whole).set(key, file.firstRow);
  }
  return (postRow, of) => {
    const key = keyOf(postRow, id.get(postRow), TYPE_CODE[of]);
    return isHeld.has(key) || (whole.has(key) && whole.get(key) === ofEmployees.get(key));
  };
}

/** The row of a post that applies where later files have it too. */
function applyingRow({ index, channel, id, type }: Table, row: number): number {
  const applying = index.find(channel[row] as number, id.get(row));
  return applying !== NONE && type[applying] === POST ? applying : row;
}
