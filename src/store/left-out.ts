import type { ActivityType } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import type { Missing } from "../domain/sink.ts";
import type { FileInfo } from "./file-info.ts";
import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";
import type { View, Whose } from "./view.ts";

/** The files of a view whose pages say that there are more activities of the types, in path order. */
export function openFiles(view: View, types: readonly ActivityType[], by: Whose = "anybody"): OpenFile[] {
  const open = filesWithMore(view.table);
  return open
    .filter((file) => view.covers(file) && mayHold(file, by))
    .map(({ name, more }) => openFile(name, more, types))
    .filter(({ missing }) => missing > 0);
}

/**
 * How many activities of the types the pages of a view's files say that they leave out; Infinity where one does not
 * tell. On which days and posts they are nobody knows: each part of the view that a file touches may have all.
 */
export function leftOut(view: View, types: readonly ActivityType[], by: Whose = "anybody"): number {
  return openFiles(view, types, by).reduce((sum, { missing }) => sum + missing, 0);
}

/** Whether a file would hold activities of those that are meant, so that it may leave some of theirs out. */
function mayHold({ inbound, outbound }: FileInfo, by: Whose): boolean {
  return by === "anybody" || (by === "brand" ? outbound : inbound);
}

function openFile(file: string, more: readonly Missing[], types: readonly ActivityType[]): OpenFile {
  const lists = more.filter((list) => list.types.some((type) => types.includes(type)));
  const emptyCell = lists.find((list) => list.emptyCell !== undefined)?.emptyCell;
  return {
    ...(emptyCell === undefined ? {} : { emptyCell }),
    file,
    held: lists.reduce((sum, { held }) => sum + held, 0),
    missing: lists.reduce((sum, { missing }) => sum + (missing ?? Number.POSITIVE_INFINITY), 0),
  };
}

/** Most tables have none, and each part of a view asks. */
const filesWithMore = perTable((table: Table): readonly FileInfo[] =>
  table.files.filter(({ more }) => more.length > 0),
);
