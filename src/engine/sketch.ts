import { type Day, formatDay } from "../model/day.ts";
import type { PostSketch } from "../model/report.ts";
import { POST, UNDATED } from "../table/columns.ts";
import type { Table } from "../table/table.ts";

/** As much of a text as tells one post from others. */
const MAX_TEXT = 100;

/** A post as people know it again, by its row or by that of what was done to it. */
export function sketch(table: Table, row: number): PostSketch {
  const isPost = table.type[row] === POST;
  const day = table.day[row] as Day;
  return {
    location: table.location(row),
    object: table.idText((isPost ? table.id : table.object)[row] as number),
    day: isPost && day !== UNDATED ? formatDay(day) : null,
    text: isPost ? beginning(table.post(row)?.content ?? "") : null,
  };
}

function beginning(content: string): string | null {
  const text = content.replace(/\s+/g, " ").trim();
  if (text === "") return null;
  const letters = [...text];
  return letters.length > MAX_TEXT
    ? `${letters
        .slice(0, MAX_TEXT - 1)
        .join("")
        .trimEnd()}…`
    : text;
}
