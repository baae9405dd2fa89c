import { formatNumber } from "../lib/format-number.ts";
import { gapOf } from "../messages/gap.ts";
import { perTable } from "../store/per-table.ts";
import { brandPosts } from "../store/posts.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { staffRequests } from "./staff-requests.ts";

export const amplifiedPosts = defineMetric({
  id: "amplified-posts",
  label: "Posts that ask employees to react",
  shortLabel: "Amplified",
  unit: "count",
  formula:
    "planned posts whose `amplifiers` name an account of the brand's channel that the roster holds on that day, or whose text asks for reactions and speaks to the staff, or asks the staff or relatives for reviews; a warning where it is the texts alone",
  options: {},
  measure(view, _options, { brand }) {
    const { table } = view;
    const posts = brandPosts(view);
    if (posts.length === 0) return [noAnswer(gapOf("nothing-planned", {}))];
    const listed = filterRows(posts, (row) => listsStaff(table, row));
    const asksStaff = requestsOf(table, brand.name);
    const worded = filterRows(posts, (row) => {
      const text = table.post(row)?.content ?? "";
      return text !== "" && !listsStaff(table, row) && asksStaff(text);
    });
    const byText = sumCounts(table, worded);
    return [
      {
        scope: {},
        ...countOf(sumCounts(table, listed) + byText),
        rows: [...listed, ...worded],
        ...(byText > 0 ? { detail: `, ${formatNumber(byText)} of them in the text` } : {}),
        // What a text means can be misread.
        ...(listed.length === 0 ? { level: "warning" } : {}),
      },
    ];
  },
});

function listsStaff(table: Table, row: number): boolean {
  return table.post(row)?.amplifiers.some((account) => table.isInsider(row, account)) === true;
}

const requestsOf = perTable((table: Table, name: string) =>
  staffRequests([name, ...table.brandWords].filter((word) => word.trim() !== "")),
);
