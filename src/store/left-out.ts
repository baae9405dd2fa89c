import type { ActivityType } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import { TYPE_CODE } from "./codes.ts";
import type { EmptyCellRow, FileInfo } from "./file-info.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";
import type { View, Whose } from "./view.ts";

/**
 * The files of a view of whose activities of the types some are missing, in path order: their pages say that there are
 * more, or a cell of a count is empty.
 */
export function openFiles(view: View, types: readonly ActivityType[], by: Whose = "anybody"): OpenFile[] {
  const open = filesWithMore(view.table);
  return open
    .filter((file) => view.covers(file) && mayHold(file, by))
    .map((file) => openFile(view, file, types))
    .filter(({ missing }) => missing > 0);
}

/**
 * How many activities of the types the pages of a view's files say that they leave out; Infinity where one does not
 * tell, or a cell of a count is empty. On which days and posts they are no page says: each part of the view that a file
 * touches may have all.
 */
export function leftOut(view: View, types: readonly ActivityType[], by: Whose = "anybody"): number {
  return openFiles(view, types, by).reduce((sum, { missing }) => sum + missing, 0);
}

/** Whether a file would hold activities of those that are meant, so that it may leave some of theirs out. */
function mayHold({ inbound, outbound }: FileInfo, by: Whose): boolean {
  return by === "anybody" || (by === "brand" ? outbound : inbound);
}

function openFile(view: View, file: FileInfo, types: readonly ActivityType[]): OpenFile {
  const mask = typeMask(types);
  const lists = file.more.filter((list) => list.types.some((type) => types.includes(type)));
  const cell = file.emptyCells.find((empty) => isOpen(view, file, empty, mask));
  const inLists = lists.reduce((sum, { missing }) => sum + (missing ?? Number.POSITIVE_INFINITY), 0);
  return {
    ...(cell === undefined ? {} : { emptyCell: cell.place }),
    file: file.name,
    held: lists.reduce((sum, { held }) => sum + held, 0),
    missing: cell === undefined ? inLists : Number.POSITIVE_INFINITY,
  };
}

/** Whether an empty cell is of the view and the types; a type that nothing in its file counts is not covered at all. */
function isOpen(view: View, { exported }: FileInfo, { type, row }: EmptyCellRow, mask: number): boolean {
  const covered = exported.get(view.table.channel[row] as number) ?? 0;
  return isAmong(TYPE_CODE[type], mask & covered) && view.mayHold(row);
}

/** Most tables have none, and each part of a view asks. */
const filesWithMore = perTable((table: Table): readonly FileInfo[] =>
  table.files.filter(({ more, emptyCells }) => more.length + emptyCells.length > 0),
);
