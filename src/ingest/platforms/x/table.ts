import type { TableFormat } from "../../pipeline/table-format.ts";
import { TERMS } from "../terms.ts";
import { repeatedBy } from "./text.ts";

export const xTable: TableFormat = {
  name: "x-table",
  channels: ["x"],
  reads: "Posts of an account on X with their totals, and its replies.",
  cannotKnow: "Who engaged, and at what time of day. No rule about people can use it.",
  obtain: "X: Analytics, Content, Export data.",
  terms: TERMS.ownTotals,
  columns: {
    "Post id": "id",
    Date: "published",
    "Post text": "content",
    Likes: "totals.like",
    Replies: "totals.comment",
    Reposts: "totals.share",
  },
  marks: ["Post id", "Post text", "Date"],
  dates: null,
  /** X exports replies among the posts, and repeated posts too; the text alone tells. */
  complete(post) {
    const text = String(post["content"] ?? "");
    const repeated = repeatedBy(text);
    const target = repeated ?? /^@(\w+)/.exec(text)?.[1];
    if (target === undefined) {
      if (post["content"] !== undefined) post["content"] = text;
      return;
    }
    delete post["content"];
    delete post["totals"];
    Object.assign(post, { type: repeated === null ? "comment" : "share", target });
  },
};
