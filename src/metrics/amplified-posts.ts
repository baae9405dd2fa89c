import { formatNumber } from "../lib/format-number.ts";
import { lazy } from "../lib/lazy.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { perTable } from "../store/per-table.ts";
import { brandPosts } from "../store/posts.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { staffRequests } from "./staff-requests.ts";

export const amplifiedPosts = defineMetric({
  id: "amplified-posts",
  label: "Posts that ask employees to react",
  shortLabel: "Amplified",
  unit: "count",
  formula:
    "planned posts whose `amplifiers` name an account or an ID that is on the roster on that day, or whose text asks for reactions and addresses employees, or asks employees or relatives for reviews; only a warning if it is the text alone",
  options: {},
  measure(view, _options, { brand }) {
    const { table } = view;
    const posts = brandPosts(view);
    if (posts.length === 0) return [noAnswer(gapOf("nothing-planned", { cancelled: 0 }))];
    const isListed = (row: number) => lists(table, row, SIDE_CODE.inside);
    const listed = filterRows(posts, isListed);
    const asksStaff = requestsOf(table, brand.name);
    const worded = filterRows(posts, (row) => {
      const text = table.post(row)?.content ?? "";
      return text !== "" && !isListed(row) && asksStaff(text);
    });
    const asking = new Set([...listed, ...worded]);
    const byText = sumCounts(table, worded);
    const unread = unreadLists(view, posts);
    const mayAsk = (row: number) => !asking.has(row) && lists(table, row, SIDE_CODE.unknown);
    const inDoubt = sumCounts(table, filterRows(posts, mayAsk));
    return [
      {
        scope: {},
        ...countOf(sumCounts(table, listed) + byText, {
          unknown: unread === undefined ? inDoubt : Number.POSITIVE_INFINITY,
        }),
        gap: unread ?? unrecognisedGap(view, inDoubt, sumCounts(table, posts)),
        rows: [...asking],
        ...(byText === 0
          ? {}
          : {
              detail: listed.length === 0 ? " in the text" : `, ${formatNumber(byText)} of them in the text`,
            }),
        // What a text means can be misread.
        ...(listed.length === 0 ? { level: "warning" } : {}),
      },
    ];
  },
});

/** What columns of a sheet are about that lists nobody, so that it matters to no rule that nothing reads them. */
const PLAIN_COLUMNS: readonly string[] = [
  ...["alt text", "approval", "approved", "approver", "asset", "assets", "attachment", "audience", "author"],
  ...["budget", "campaign", "cost", "country", "creative", "creator", "design", "designer", "duration"],
  ...["editor", "file", "filename", "format", "goal", "hashtag", "hashtags", "id", "image", "image url"],
  ...["images", "kpi", "language", "length", "location", "market", "month", "no", "number", "objective"],
  ...["photo", "picture", "priority", "product", "quarter", "region", "status", "theme", "thumbnail"],
  ...["url", "utm", "version", "video", "visual", "visuals", "week", "weekday", "writer"],
];
const plainColumns = lazy(() => new Set(PLAIN_COLUMNS.map(squeezed)));

/** Why a plan that names no amplifiers may have some: columns of it that nothing reads. Undefined where none may. */
function unreadLists({ table, files }: View, posts: Uint32Array): Gap | undefined {
  for (const { name, unreadColumns } of files) {
    const columns = unreadColumns.filter((column) => !plainColumns().has(squeezed(column)));
    const says = (row: number) =>
      table.file(row).name === name && (table.post(row)?.amplifiers.length ?? 0) > 0;
    if (columns.length > 0 && !posts.some(says)) return gapOf("columns-not-read", { file: name, columns });
  }
  return undefined;
}

function squeezed(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether somebody on a side is among those whom a post asks to react. */
function lists(table: Table, row: number, side: number): boolean {
  return table.post(row)?.amplifiers.some((name) => table.sideOfText(row, name) === side) === true;
}

/** Why posts may ask employees: on their channel the roster recognises nobody. Undefined for none. */
function unrecognisedGap({ table }: View, count: number, total: number): Gap | undefined {
  if (count === 0) return undefined;
  return table.namesInsiders
    ? gapOf("unrecognised-amplifiers", { count, all: total })
    : gapOf("no-employees", {});
}

const requestsOf = perTable((table: Table, name: string) =>
  staffRequests([name, ...table.brandWords].filter((word) => word.trim() !== "")),
);
