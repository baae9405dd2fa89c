import { count } from "../lib/format-number.ts";
import { groupBy } from "../lib/group-by.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import type { FileInfo } from "../store/file-info.ts";
import { type FileRows, fileRows } from "../store/file-rows.ts";
import { daysPastKeep } from "../store/kept.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import { countOf, type Measurement } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { startOf } from "./shown-rows.ts";

export const keptTooLong = defineMetric({
  id: "kept-too-long",
  label: "Days kept too long",
  shortLabel: "Past keep",
  unit: "days",
  formula:
    "for files that name people and have a `keep` in the policy: the days from the file's `retrieved`, or else its last covered day, to today, minus `keep`; for each `keep` the oldest file counts",
  options: {},
  measure(view, _options, { today }) {
    const watched = filesOf(view).filter(({ keep }) => keep !== null);
    const measured = [...groupBy(watched, ({ keep }) => keep as number)].map(([keep, files]) => {
      const past = files.filter((file) => daysPastKeep(file, today) > 0 && namesPeople(view.table, file));
      return oldestOf(past, keep, today);
    });
    return measured.length > 0 ? measured : [{ scope: {}, ...countOf(0) }];
  },
});

function filesOf({ table, channels }: View): FileInfo[] {
  return table.files.filter(
    ({ exported }) => channels === null || [...exported.keys()].some((channel) => channels.has(channel)),
  );
}

function oldestOf(past: readonly FileInfo[], keep: number, today: number): Measurement {
  const days = past.map((file) => daysPastKeep(file, today));
  const most = Math.max(0, ...days);
  const oldest = past[days.indexOf(most)];
  const more = past.length > 1 ? `, and ${count(past.length - 1, "more file")} too` : "";
  return {
    scope: {},
    ...countOf(most),
    location: startOf(oldest),
    identity: `keep ${keep}`,
    detail: `the file ${oldest?.name ?? ""} is ${count(most, "day")} past its \`keep\` of ${count(keep, "day")}${more}`,
  };
}

/** Whether a file holds anybody but the brand; counts name nobody and may stay. */
function namesPeople(table: Table, file: FileInfo): boolean {
  const { from, to } = fileRows(table).find((rows) => rows.file === file) as FileRows;
  for (let row = from; row < to; row++) {
    if (table.actor[row] !== NONE && table.side[row] !== SIDE_CODE.brand) return true;
  }
  return false;
}
