import type { Day } from "../domain/day.ts";
import { type InputError, inputError, topOf } from "../domain/diagnostic.ts";
import { parseDay } from "../domain/time.ts";
import { enumerate } from "../lib/enumerate.ts";
import type { FileInfo } from "../store/file-info.ts";

/** Enough of a sheet's header to find the date in it. */
const MAX_COLUMNS = 8;

/**
 * The as-of day: the one that is given, else the last that is covered.
 * @param files those that were read, of which one may hold the dates where nothing reads them
 * @throws InputError where neither tells
 */
export function asOfDay(
  asOf: string | null,
  covered: { to: Day } | null,
  files: readonly Pick<FileInfo, "name" | "unreadColumns">[],
): Day {
  if (asOf === null) {
    if (covered === null) throw undated(files);
    return covered.to;
  }
  const day = parseDay(asOf);
  if (Number.isNaN(day)) throw inputError(`"${asOf}" is not a date; give the as-of day like 2026-03-31`);
  return day;
}

function undated(files: readonly Pick<FileInfo, "name" | "unreadColumns">[]): InputError {
  const sheet = files.find(({ unreadColumns }) => unreadColumns.length > 0);
  if (sheet === undefined)
    return inputError("no activity has a date; export dates, or give `period` and --as-of");
  const columns = sheet.unreadColumns.slice(0, MAX_COLUMNS).map((column) => `"${column}"`);
  const more = sheet.unreadColumns.length > columns.length ? ["others"] : [];
  const names = enumerate([...columns, ...more], "and");
  const message = `no activity has a date. Nothing reads the ${sheet.unreadColumns.length === 1 ? "column" : "columns"} ${names}: if one holds the date, map it with \`columns: { published: … }\` in the file's entry in the policy`;
  return inputError(message, topOf(sheet.name));
}
