import type { ActivityType } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import { TYPE_CODE } from "./codes.ts";
import { openCells } from "./empty-cells.ts";
import type { FileInfo } from "./file-info.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";
import type { View, Whose } from "./view.ts";

/**
 * The files of a view of whose activities of the types some are missing, in path order: their pages say that there are
 * more, or a cell of a count is empty.
 */
export function openFiles(view: View, types: readonly ActivityType[], by: Whose = "anybody"): OpenFile[] {
  return filesWith(view, by, (file) => withCell(view, file, types) ?? withPages(file, types));
}

/** Those of them whose pages say that there are more. */
export function openPages(view: View, types: readonly ActivityType[], by: Whose = "anybody"): OpenFile[] {
  return filesWith(view, by, (file) => withPages(file, types));
}

function filesWith(view: View, by: Whose, open: (file: FileInfo) => OpenFile): OpenFile[] {
  return filesWithMore(view.table)
    .filter((file) => view.mayCover(file) && mayHold(file, by))
    .map(open)
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

function withPages({ name, more }: FileInfo, types: readonly ActivityType[]): OpenFile {
  const lists = more.filter((list) => list.types.some((type) => types.includes(type)));
  return {
    file: name,
    held: lists.reduce((sum, { held }) => sum + held, 0),
    missing: lists.reduce((sum, { missing }) => sum + (missing ?? Number.POSITIVE_INFINITY), 0),
  };
}

/** A file with a cell of the view and the types that nobody knows; undefined where it has none. */
function withCell(view: View, file: FileInfo, types: readonly ActivityType[]): OpenFile | undefined {
  const mask = typeMask(types);
  const cell = openCells(view.table, file).find(
    ({ type, row }) => isAmong(TYPE_CODE[type], mask) && view.mayHold(row),
  );
  if (cell === undefined) return undefined;
  return { ...withPages(file, types), missing: Number.POSITIVE_INFINITY, emptyCell: cell.place };
}

/** Most tables have none, and each part of a view asks. */
const filesWithMore = perTable((table: Table): readonly FileInfo[] =>
  table.files.filter(({ more, emptyCells }) => more.length + emptyCells.length > 0),
);
