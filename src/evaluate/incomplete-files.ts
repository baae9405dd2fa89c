import { ACTIVITY_TYPES } from "../domain/activity.ts";
import type { ReportInputs } from "../domain/report-inputs.ts";
import { openFiles } from "../store/left-out.ts";
import type { View } from "../store/view.ts";

/** As many files as a report names. */
const MAX_FILES = 50;
/** As many sheets with columns that nothing reads are named, and columns of each. */
const MAX_COLUMNS = 10;

/** What is missing in a view's files by what they say of themselves, and where the brand never appears. */
export function incompleteFiles(view: View): Pick<ReportInputs, "pages" | "brandUnseen"> {
  const pages = openFiles(view, ACTIVITY_TYPES)
    .filter(({ emptyCell }) => emptyCell === undefined)
    .map(({ file, held, missing }) => ({
      location: { file, line: 1, column: 1 },
      held,
      missing: Number.isFinite(missing) ? missing : null,
    }));
  const unseen = Array.from(view.table.unseenBrand.values(), ({ channel, candidate }) => ({
    channel,
    candidate,
  })).sort((a, b) => (a.channel < b.channel ? -1 : 1));
  return {
    ...(pages.length === 0 ? {} : { pages: pages.slice(0, MAX_FILES) }),
    ...(unseen.length === 0 ? {} : { brandUnseen: unseen }),
  };
}

/** Where a file says itself who is an employee, and which columns of the view's sheets nothing reads. */
export function readOtherwise({ files, table }: View): Pick<ReportInputs, "insidersFrom" | "unreadColumns"> {
  const saying = files.filter((file) => file.saysInsiders).flatMap(({ exported }) => [...exported.keys()]);
  const channels = [...new Set(saying)].map((channel) => table.channels[channel] ?? "").sort();
  const sheets = files
    .filter(({ unreadColumns }) => unreadColumns.length > 0)
    .map(({ name, unreadColumns }) => ({
      location: { file: name, line: 1, column: 1 },
      columns: unreadColumns.slice(0, MAX_COLUMNS),
    }));
  return {
    ...(channels.length === 0 ? {} : { insidersFrom: channels }),
    ...(sheets.length === 0 ? {} : { unreadColumns: sheets.slice(0, MAX_COLUMNS) }),
  };
}
