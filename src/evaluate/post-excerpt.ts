import { type Day, formatDay } from "../domain/day.ts";
import type { PostExcerpt } from "../domain/report.ts";
import { POST } from "../store/codes.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { addressOf } from "./address.ts";

/** As much of a text as tells one post from others. */
const MAX_TEXT = 100;

/** How many posts a finding shows for people to know again. */
const MAX_POSTS = 50;

/**
 * Posts as people know them again, day by day, and in one order whatever that of the rows.
 * @param rows of the posts, or of what was done to a post that is not there
 */
export function postExcerpts(table: Table, rows: readonly number[]): PostExcerpt[] {
  const sketches = rows.map((row) => {
    const post = sketch(table, row);
    return { post, order: JSON.stringify([post.day ?? "unknown", post.object, post.text]) };
  });
  sketches.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return sketches.slice(0, MAX_POSTS).map(({ post }) => post);
}

function sketch(table: Table, row: number): PostExcerpt {
  const isPost = table.type[row] === POST;
  const day = table.day[row] as Day;
  return {
    location: table.location(row),
    object: table.idText(isPost ? table.id.get(row) : (table.object[row] as number)),
    day: isPost && day !== UNDATED ? formatDay(day) : null,
    text: isPost ? beginning(table.post(row)?.content ?? "") : null,
    url: addressOf(table, row),
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
