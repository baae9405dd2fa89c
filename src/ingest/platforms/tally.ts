import type { Activity, Side } from "../../domain/activity.ts";
import type { AnswerBuckets } from "../../domain/answer-buckets.ts";
import { cellOf, isSumLabel, LostCell } from "../../domain/cell.ts";
import { type Dates, NoDate, toMoment } from "../../domain/dates.ts";
import { misspelt } from "../../schema/suggest.ts";
import { asObject, MalformedItem, type RowFormat } from "../pipeline/format.ts";
import { squeeze } from "../pipeline/table-format.ts";

/** The columns of each type that is counted: all of it, and what employees did. */
const COUNTED = [
  { type: "comment", column: "comments", employeeColumn: "comments by employees" },
  { type: "like", column: "likes", employeeColumn: "likes by employees" },
  { type: "share", column: "shares", employeeColumn: "shares by employees" },
] as const;
/** Without these no row can be read. */
const NEEDED = ["date", "post"];
const COLUMNS = [
  ...NEEDED,
  "channel",
  "answered",
  ...COUNTED.flatMap(({ column, employeeColumn }) => [column, employeeColumn]),
];
const SQUEEZED = new Set(COLUMNS.map(squeeze));

type Cells = (column: string) => string;

/** A sheet in which a person counts by eye, where a platform shows names on screen and exports none. */
export const tally: RowFormat = {
  name: "tally",
  reads:
    "Counts made by eye, a row for each post: `date, channel, post, comments, comments by employees, likes, likes by employees, shares, shares by employees, answered`. Leave out what the brand itself wrote, and employees' replies to outsiders. `answered` is how many comments from outsiders the brand or an employee has replied to by the day of counting. Leave a cell empty if you don't know, and write 0 for none. If a later file counts a post again, the later count applies.",
  cannotKnow:
    "Who they were, when they came and how soon they got a reply. Rules that it can't answer are one line of the report, not an error.",
  obtain: "Open each post, and count your employees' names and everybody else's. Commit the sheet as CSV.",
  types: ["post", "comment", "like", "share"],
  names: false,
  byEye: true,
  inbound: true,
  outbound: false,
  listKeys: [],
  recognises: () => false,
  // No other sheet counts employees apart, however else a column of it is misspelt.
  isHeader: (header) => header.some((name) => squeeze(name).includes("byempl")),
  isColumn: (name) => SQUEEZED.has(squeeze(name)),
  headerFault,
  read: (row, { dates }) => rowsOf(cellsOf(asObject(row)), dates),
  uncounted: (row) => {
    const cells = cellsOf(asObject(row));
    return COUNTED.filter(({ column }) => cells(column) === "").map(({ type, column }) => ({
      type,
      place: `the cell \`${column}\` of ${cells("post")}`,
    }));
  },
};

/** A column that is misspelt would be one that is not counted. */
function headerFault(header: readonly string[]): string | null {
  const names = new Set(header.map(squeeze));
  const missing = COLUMNS.filter((column) => !names.has(squeeze(column)));
  for (const name of header.filter((column) => column !== "" && !SQUEEZED.has(squeeze(column)))) {
    const meant = misspelt(name, missing);
    if (meant !== null) return `unknown column "${name}"; did you mean "${meant}"?`;
  }
  const needed = missing.filter((column) => NEEDED.includes(column));
  return needed.length === 0 ? null : `is not in the format tally: it has no column ${needed.join(", ")}`;
}

function cellsOf(row: Record<string, unknown>): Cells {
  const cells = new Map(Object.entries(row).map(([column, cell]) => [squeeze(column), String(cell)]));
  return (column) => (cells.get(squeeze(column)) ?? "").trim();
}

function rowsOf(cells: Cells, dates: Dates): Activity[] {
  const post = orMalformed(() => cellOf("id", cells("post")));
  const sum = [post, cells("date")].find(isSumLabel);
  if (sum !== undefined)
    throw new MalformedItem(`"${sum}" looks like a sum of the rows above; delete the row`);
  if (post === "") throw new MalformedItem("has no `post`; give the post's ID or address");
  if (cells("date") === "") throw new MalformedItem("has no `date`; give the day of the post");
  const published = orMalformed(() => toMoment(cells("date"), dates));
  const common = { published, ...(cells("channel") === "" ? {} : { channel: cells("channel") }) };
  const counts = COUNTED.flatMap((columns) =>
    countsOf(cells, columns).map(({ side, count, answered }): Activity => {
      const { type } = columns;
      const id = `${post} ${type} ${side}`;
      return { ...common, type, id, object: post, side, count, answered };
    }),
  );
  return [{ ...common, type: "post", id: post, side: "brand" }, ...counts];
}

interface SideCount {
  side: Side;
  count: number;
  answered: AnswerBuckets | null;
}

/** By side, as what a later count leaves out must not stay as an earlier one had it: none is said too. */
function countsOf(cells: Cells, { type, column, employeeColumn }: (typeof COUNTED)[number]): SideCount[] {
  const [total, inside] = [numberIn(cells, column), numberIn(cells, employeeColumn)];
  if (total === null) return inside === null ? [] : [{ side: "inside", count: inside, answered: null }];
  const outside = total - (inside ?? 0);
  if (outside < 0)
    throw new MalformedItem(
      `\`${employeeColumn}\` is ${inside}, more than the ${total} \`${column}\`; count again`,
    );
  const answered = type === "comment" ? numberIn(cells, "answered") : null;
  if (answered !== null && answered > outside)
    throw new MalformedItem(
      `\`answered\` is ${answered}, more than the ${outside} \`${column}\` that can be from outside; count again`,
    );
  const isSplit = inside !== null;
  return [
    { side: "inside", count: inside ?? 0, answered: null },
    {
      side: "outside",
      count: isSplit ? outside : 0,
      answered: isSplit && answered !== null ? { ever: answered } : null,
    },
    { side: "unknown", count: isSplit ? 0 : total, answered: null },
  ];
}

/** Null for an empty cell. */
function numberIn(cells: Cells, column: string): number | null {
  const cell = orMalformed(() => cellOf(column, cells(column)));
  if (cell === "") return null;
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(cell))
    throw new MalformedItem(`\`${column}\` is "${cell}"; give a whole number, 0 for none, or leave it empty`);
  return Number(cell.replaceAll(",", ""));
}

function orMalformed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof LostCell || error instanceof NoDate) throw new MalformedItem(error.message);
    throw error;
  }
}
