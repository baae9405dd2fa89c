// A sheet that somebody keeps by hand: comments, and where the brand's own rows are kept, its posts and answers.
import { dayOf } from "../calendar.mjs";
import { accountOf } from "./account.mjs";

/**
 * @param {readonly import("../simulate.mjs").Activity[]} activities
 * @param {boolean} categories
 */
export function sheet(activities, categories) {
  const header = [
    "Date",
    "Channel",
    "Type",
    "ID",
    "Author",
    "Post ID",
    "Reply to",
    "To",
    "Text",
    ...(categories ? ["Category"] : []),
  ];
  const rows = activities
    .filter(({ type }) => type === "post" || type === "comment" || type === "mention")
    .map(({ time, channel, type, id, actor, object, inReplyTo, target, content, category }) => [
      dayOf(time),
      channel,
      type,
      id,
      accountOf(actor, channel),
      object?.id ?? (target ? `of-${id}` : ""),
      inReplyTo?.id ?? "",
      target ? accountOf(target, channel) : "",
      content ?? "",
      ...(categories ? [category ?? ""] : []),
    ]);
  return csv([header, ...rows]);
}

/**
 * Comma-separated values, by RFC 4180.
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function csv(rows) {
  const cell = (/** @type {string | number} */ value) => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
