import type { ActivityType } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import { TYPE_CODE } from "./codes.ts";
import { openCells } from "./empty-cells.ts";
import type { EmptyCellRow, FileInfo } from "./file-info.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";
import type { View, Whose } from "./view.ts";

/** Which of a view's posts are asked about, by their rows. */
export type PostFilter = (postRow: number) => boolean;

export const EVERY_POST: PostFilter = () => true;
const NO_POST: PostFilter = () => false;

/**
 * The files of a view of whose activities of the types some are missing, in path order: their pages say that there are
 * more, or a cell of a count is empty.
 * @param isAsked the posts whose empty cells matter; on which posts a page's activities are it does not say
 */
export function openFiles(
  view: View,
  types: readonly ActivityType[],
  by: Whose = "anybody",
  isAsked: PostFilter = EVERY_POST,
): OpenFile[] {
  return filesWith(view, by)
    .map((file) => openFile(view, file, types, isAsked))
    .filter(({ missing }) => missing > 0);
}

/**
 * How many activities of the types the pages of a view's files say that they leave out; Infinity where one does not
 * tell, or a cell of a count is empty. On which days and posts they are no page says: each part of the view that a file
 * touches may have all.
 */
export function leftOut(
  view: View,
  types: readonly ActivityType[],
  by: Whose = "anybody",
  isAsked: PostFilter = EVERY_POST,
): number {
  return openFiles(view, types, by, isAsked).reduce((sum, { missing }) => sum + missing, 0);
}

/** The same of pages alone. */
export function leftOutByPages(view: View, types: readonly ActivityType[], by: Whose): number {
  return leftOut(view, types, by, NO_POST);
}

/** The rows of the posts of which a cell for what others did is empty, of one of the types; as often as they have one. */
export function postsWithEmptyCells(view: View, types: readonly ActivityType[]): number[] {
  const mask = typeMask(types);
  return filesWith(view, "others").flatMap((file) =>
    openCells(view.table, file)
      .filter((cell) => isOf(view, cell, mask))
      .map(({ row }) => row),
  );
}

/** The files of a view that say that something is missing, and would hold it. */
function filesWith(view: View, by: Whose): FileInfo[] {
  return filesWithMore(view.table).filter((file) => view.mayCover(file) && mayHold(file, by));
}

/** Whether a file would hold activities of those that are meant, so that it may leave some of theirs out. */
function mayHold({ inbound, outbound }: FileInfo, by: Whose): boolean {
  return by === "anybody" || (by === "brand" ? outbound : inbound);
}

function openFile(view: View, file: FileInfo, types: readonly ActivityType[], isAsked: PostFilter): OpenFile {
  const mask = typeMask(types);
  const lists = file.more.filter((list) => list.types.some((type) => types.includes(type)));
  const cell = openCells(view.table, file).find((open) => isAsked(open.row) && isOf(view, open, mask));
  const inLists = lists.reduce((sum, { missing }) => sum + (missing ?? Number.POSITIVE_INFINITY), 0);
  return {
    ...(cell === undefined ? {} : { emptyCell: { type: cell.type, post: postId(view.table, cell) } }),
    file: file.name,
    held: lists.reduce((sum, { held }) => sum + held, 0),
    missing: cell === undefined ? inLists : Number.POSITIVE_INFINITY,
  };
}

function postId(table: Table, { row }: EmptyCellRow): string | null {
  return table.idText(table.id.get(row));
}

/** Whether a cell that nobody knows is of the view and the types. */
function isOf(view: View, { type, row }: EmptyCellRow, mask: number): boolean {
  return isAmong(TYPE_CODE[type], mask) && view.mayHold(row);
}

/** Most tables have none, and each part of a view asks. */
const filesWithMore = perTable((table: Table): readonly FileInfo[] =>
  table.files.filter(({ more, emptyCells }) => more.length + emptyCells.length > 0),
);
